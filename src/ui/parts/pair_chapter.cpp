#include "parts/pair_chapter.h"

#include "app/desk.h"
#include "kit/utf8.h"
#include "parts/viewpoint.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

bool SheetWriting::sees(PersonId person, RecordKind kind, const Authorship& from, const Bearing& bearing) const {
    return file().desk().sightOf({person}, kind, from, bearing.about, bearing.pair) == Sight::Everything;
}

bool SheetWriting::takes(Sees sees) {
    m_written.notForBoth += sees.both() ? 0 : 1;
    return sees.both() || m_which == OnSheet::AllOfMine;
}

QString SheetWriting::marked(const std::string& text, Sees sees) const {
    if (sees.both())
        return toQt(text);
    if (!sees.mentor && !sees.mentee)
        return tr("%1 (seen by neither of the two)").arg(toQt(text));
    return tr("%1 (only %2 sees it)")
        .arg(toQt(text), personName(m_workspace, sees.mentor ? m_pair.mentor : m_pair.mentee));
}

void SheetWriting::add(Section section) {
    if (!section.rows.empty() || !section.paragraphs.isEmpty())
        m_written.sheet.sections.push_back(std::move(section));
}

PairSheet SheetWriting::finish() {
    auto& sheet = m_written.sheet;
    sheet.title = nameOf(m_workspace, m_pair);
    const auto* program = file().directory().program(m_pair.program);
    sheet.subtitle = (program ? toQt(program->name) + QStringLiteral(" · ") : QString()) + standing(m_pair);
    Section two{tr("The two"), {}, {tr("Name"), tr("Role"), tr("Job title"), tr("Department"), tr("E-mail")}};
    for (const auto id : {m_pair.mentee, m_pair.mentor}) {
        const bool isMentor = id == m_pair.mentor;
        if (const auto* person = file().directory().person(id))
            two.rows.push_back({toQt(person->displayName()),
                                wording::roleWord(isMentor, !isMentor, person->addressForm), toQt(person->jobTitle),
                                toQt(person->department), toQt(person->email)});
    }
    sheet.sections.insert(sheet.sections.begin(), std::move(two));
    sheet.footer = footer();
    return std::move(m_written);
}

QString SheetWriting::footer() const {
    const auto today = wording::date(file().today());
    if (m_which == OnSheet::SeenByBoth)
        return tr("What both of the pair may see, %1. Private notes are left out.").arg(today);
    const auto& at = file().desk().perspective();
    return at.person ? tr("What %1 may see, %2: not for other eyes. Private notes are left out.")
                           .arg(personName(m_workspace, *at.person), today)
                     : tr("What the coordinator may see, %1. Private notes are left out.").arg(today);
}

} // namespace mentoring::ui
