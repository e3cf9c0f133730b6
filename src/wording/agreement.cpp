#include "wording/agreement.h"

#include "app/directory.h"
#include "app/vocabulary_service.h"
#include "said.h"
#include "wording/language.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::wording {

using report::Sheet; // who gathers the sentences takes a qualified type for a class to look in

QString acceptance(const Agreement& agreement, const std::string& name, const std::optional<Date>& on) {
    return on ? Said::tr("Version %1 accepted by %2 on %3").arg(number(agreement.version), toQt(name), date(*on))
              : Said::tr("Version %1 not yet accepted by %2").arg(number(agreement.version), toQt(name));
}

Sheet agreementSheet(OrganisationFile& file, const Mentorship& pair, const Agreement& agreement) {
    const auto& directory = file.directory();
    const auto nameOf = [&](PersonId id) {
        const auto* person = directory.person(id);
        return person ? person->displayName() : std::string();
    };
    const auto mentor = nameOf(pair.mentor);
    const auto mentee = nameOf(pair.mentee);
    Sheet sheet;
    sheet.title = Said::tr("Mentoring agreement");
    const auto* program = directory.program(pair.program);
    QStringList about{toQt(directory.organisationName())};
    if (program)
        about << toQt(program->name);
    about << Said::tr("version %1").arg(number(agreement.version));
    sheet.subtitle = about.join(QStringLiteral(" · "));
    sheet.footer = Said::tr("Holds personal data: for the two and for those who run the program.");
    const auto add = [&](const QString& heading, const QStringList& paragraphs) {
        QStringList said;
        for (const auto& paragraph : paragraphs)
            if (!paragraph.trimmed().isEmpty())
                said << paragraph;
        if (!said.isEmpty())
            sheet.sections.push_back({heading, said, {}});
    };
    add(Said::tr("Between"), {Said::tr("Mentor: %1").arg(toQt(mentor)), Said::tr("Mentee: %1").arg(toQt(mentee))});
    add(Said::tr("What for"), {toQt(agreement.purpose)});
    if (program)
        add(Said::tr("What the program is for"), {toQt(program->purpose)});
    QStringList how{Said::tr("A session every %n week(s), %1", nullptr, agreement.rhythmWeeks)
                        .arg(length(agreement.sessionMinutes))};
    how << (agreement.endsOn ? Said::tr("From %1 to %2").arg(date(pair.startedOn), date(*agreement.endsOn))
                             : Said::tr("From %1, until the two end it").arg(date(pair.startedOn)));
    add(Said::tr("How often, how long"), how);
    add(Said::tr("Confidentiality and its limits"), {toQt(agreement.confidentiality)});
    add(Said::tr("How it ends"), {toQt(agreement.ending)});
    add(Said::tr("Contact outside the pair"), {toQt(agreement.outsideContact)});
    for (const auto role :
         {TextKind::MentorRole, TextKind::MenteeRole, TextKind::CoordinatorRole, TextKind::ManagerRole})
        add(name(role), {toQt(file.vocabulary().text(role).in(textLanguage()))});
    add(Said::tr("Accepted"), {acceptance(agreement, mentee, agreement.acceptedByMentee),
                               acceptance(agreement, mentor, agreement.acceptedByMentor)});
    const auto toSign = [](const std::string& who) { return Said::tr("%1, on …", "to sign").arg(toQt(who)); };
    sheet.signatures = {toSign(mentee), toSign(mentor)};
    return sheet;
}

} // namespace mentoring::wording
