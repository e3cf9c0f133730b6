#include "wording/people.h"

#include <QLocale>

#include "said.h"
#include "wording/language.h"
#include "wording/numbers.h"

namespace mentoring::wording {

QString mentorWord(AddressForm form) {
    switch (form) {
    case AddressForm::Neutral:
        return Said::tr("mentor", "form of address not known");
    case AddressForm::Feminine:
        return Said::tr("mentor", "a woman");
    case AddressForm::Masculine:
        return Said::tr("mentor", "a man");
    }
    return {};
}

QString menteeWord(AddressForm form) {
    switch (form) {
    case AddressForm::Neutral:
        return Said::tr("mentee", "form of address not known");
    case AddressForm::Feminine:
        return Said::tr("mentee", "a woman");
    case AddressForm::Masculine:
        return Said::tr("mentee", "a man");
    }
    return {};
}

QString roleWord(bool asMentor, bool asMentee, AddressForm form) {
    if (asMentor && asMentee)
        return Said::tr("%1 and %2", "mentor and mentee").arg(mentorWord(form), menteeWord(form));
    if (asMentor)
        return mentorWord(form);
    return asMentee ? menteeWord(form) : QString();
}

QString name(ParticipationState state, AddressForm form) {
    const auto agreed = [form](const QString& neutral, const QString& feminine, const QString& masculine) {
        return form == AddressForm::Neutral ? neutral : form == AddressForm::Feminine ? feminine : masculine;
    };
    switch (state) {
    case ParticipationState::Applied:
        return Said::tr("Applied");
    case ParticipationState::Accepted:
        return agreed(Said::tr("Accepted", "form of address not known"), Said::tr("Accepted", "a woman"),
                      Said::tr("Accepted", "a man"));
    case ParticipationState::Refused:
        return agreed(Said::tr("Refused", "form of address not known"), Said::tr("Refused", "a woman"),
                      Said::tr("Refused", "a man"));
    case ParticipationState::Withdrawn:
        return agreed(Said::tr("Withdrawn", "form of address not known"), Said::tr("Withdrawn", "a woman"),
                      Said::tr("Withdrawn", "a man"));
    }
    return {};
}

QString name(MentorshipState state) {
    switch (state) {
    case MentorshipState::Active:
        return Said::tr("Active", "a mentorship");
    case MentorshipState::Paused:
        return Said::tr("Paused", "a mentorship");
    case MentorshipState::Completed:
        return Said::tr("Completed", "a mentorship");
    case MentorshipState::CompletedEarly:
        return Said::tr("Completed early", "a mentorship");
    case MentorshipState::Dissolved:
        return Said::tr("Dissolved", "a mentorship");
    case MentorshipState::Proposed:
        return Said::tr("Proposed", "a mentorship");
    case MentorshipState::Agreed:
        return Said::tr("Agreed", "a mentorship");
    case MentorshipState::Declined:
        return Said::tr("Declined", "a mentorship");
    }
    return {};
}

QString name(EndReason reason) {
    switch (reason) {
    case EndReason::NotSaid:
        return Said::tr("Not said");
    case EndReason::GoalsReached:
        return Said::tr("The goals are reached");
    case EndReason::NoTime:
        return Said::tr("There is no time for it");
    case EndReason::NoMatch:
        return Said::tr("Too little in common to work on");
    case EndReason::NoContact:
        return Said::tr("They did not get in touch");
    case EndReason::MentorLeaves:
        return Said::tr("The mentor leaves");
    case EndReason::MenteeLeaves:
        return Said::tr("The mentee leaves");
    case EndReason::OtherPosition:
        return Said::tr("One of the two has another position");
    case EndReason::LongAbsence:
        return Said::tr("A long absence");
    case EndReason::ElsewherePaired:
        return Said::tr("Already paired elsewhere");
    case EndReason::HandedOver:
        return Said::tr("Goes on with another mentor");
    case EndReason::Other:
        return Said::tr("Something else");
    }
    return {};
}

QString name(PairVoice voice) {
    switch (voice) {
    case PairVoice::NotSaid:
        return Said::tr("Not said");
    case PairVoice::Mentor:
        return Said::tr("The mentor");
    case PairVoice::Mentee:
        return Said::tr("The mentee");
    case PairVoice::Both:
        return Said::tr("Both");
    case PairVoice::Coordinator:
        return Said::tr("The coordinator");
    }
    return {};
}

QString name(PairState state) {
    switch (state) {
    case PairState::Suggested:
        return Said::tr("Suggested", "a pair");
    case PairState::Kept:
        return Said::tr("Locked", "a pair");
    case PairState::Refused:
        return Said::tr("Refused", "a pair");
    case PairState::Published:
        return Said::tr("Published", "a pair");
    }
    return {};
}

QString name(PairChange change) {
    switch (change) {
    case PairChange::Same:
        return Said::tr("As before");
    case PairChange::New:
        return Said::tr("New", "a pair");
    case PairChange::OtherMentor:
        return Said::tr("Another mentor");
    }
    return {};
}

QString name(Absence why) {
    switch (why) {
    case Absence::Archived:
        return Said::tr("In the archive");
    case Absence::Left:
        return Said::tr("Has left the program");
    case Absence::Paused:
        return Said::tr("Paused", "a participant");
    }
    return {};
}

QString sentence(Absence why, const std::string& name, int pairs) {
    switch (why) {
    case Absence::Archived:
        return Said::tr("%1 is in the archive; %n pairs still run.", "", pairs).arg(toQt(name));
    case Absence::Left:
        return Said::tr("%1 has left the program; %n pairs still run.", "", pairs).arg(toQt(name));
    case Absence::Paused:
        return Said::tr("%1 is paused; %n pairs still run.", "", pairs).arg(toQt(name));
    }
    return {};
}

QString name(AddressForm form) {
    switch (form) {
    case AddressForm::Neutral:
        return Said::tr("Neutral", "form of address");
    case AddressForm::Feminine:
        return Said::tr("Feminine", "form of address");
    case AddressForm::Masculine:
        return Said::tr("Masculine", "form of address");
    }
    return {};
}

QString name(CustomFieldKind kind) {
    switch (kind) {
    case CustomFieldKind::Text:
        return Said::tr("Text");
    case CustomFieldKind::OneChoice:
        return Said::tr("One choice");
    case CustomFieldKind::SeveralChoices:
        return Said::tr("Several choices");
    case CustomFieldKind::Number:
        return Said::tr("Number");
    case CustomFieldKind::Date:
        return Said::tr("Date");
    }
    return {};
}

QString name(SkillKind kind) {
    switch (kind) {
    case SkillKind::Professional:
        return Said::tr("Professional", "a skill");
    case SkillKind::Interpersonal:
        return Said::tr("Interpersonal", "a skill");
    }
    return {};
}

QString name(ProgramMode mode) {
    switch (mode) {
    case ProgramMode::Cohort:
        return Said::tr("Cohort: everybody begins together");
    case ProgramMode::Rolling:
        return Said::tr("Rolling: people join at any time");
    }
    return {};
}

QString name(ProgramKind kind) {
    switch (kind) {
    case ProgramKind::OneToOne:
        return Said::tr("One to one", "a kind of program");
    case ProgramKind::Circle:
        return Said::tr("Circle: one mentor and a group", "a kind of program");
    case ProgramKind::Reverse:
        return Said::tr("Reverse: the younger guides the elder", "a kind of program");
    case ProgramKind::Peer:
        return Said::tr("Between peers", "a kind of program");
    case ProgramKind::Flash:
        return Said::tr("Flash: one or a few meetings", "a kind of program");
    }
    return {};
}

QString name(TrainedSide side) {
    switch (side) {
    case TrainedSide::Both:
        return Said::tr("mentors and mentees", "who learns it");
    case TrainedSide::Mentors:
        return Said::tr("mentors", "who learns it");
    case TrainedSide::Mentees:
        return Said::tr("mentees", "who learns it");
    }
    return {};
}

QString outlineOf(const ProgramObjective& objective) {
    const auto in = [](const Bilingual& text) { return QString::fromStdString(text.in(textLanguage())); };
    QStringList figures;
    if (objective.baseline)
        figures << Said::tr("before: %1", "a number, of an objective").arg(number(*objective.baseline));
    if (objective.goal)
        figures << Said::tr("goal: %1", "a number, of an objective").arg(number(*objective.goal));
    if (objective.value && objective.valueOn)
        figures << Said::tr("on %1: %2", "a day, a number, of an objective")
                       .arg(date(*objective.valueOn), number(*objective.value));
    else if (objective.value)
        figures << Said::tr("now: %1", "a number, of an objective").arg(number(*objective.value));
    else
        figures << Said::tr("not measured yet", "an objective");
    QStringList parts{in(objective.text)};
    if (!objective.measure.isEmpty())
        parts << in(objective.measure);
    parts << figures.join(QStringLiteral(", "));
    return parts.join(QStringLiteral(" · "));
}

QString sentence(ProgramWarning warning) {
    switch (warning) {
    case ProgramWarning::NoPurpose:
        return Said::tr("The purpose is not written yet: what is the program for?");
    case ProgramWarning::NoSponsor:
        return Said::tr("Nobody is named as its sponsor.");
    case ProgramWarning::NoObjectives:
        return Said::tr("There is no objective to measure it by.");
    case ProgramWarning::ObjectiveWithoutMeasure:
        return Said::tr("An objective says nothing of how it is measured.");
    case ProgramWarning::NoDates:
        return Said::tr("A cohort begins and ends together: say on which days.");
    case ProgramWarning::UnderSixMonths:
        return Said::tr("Pairs last less than six months. Trust takes time: most programs run nine to twelve months.");
    case ProgramWarning::NoRhythm:
        return Said::tr("It is not said how often pairs meet.");
    case ProgramWarning::NoMilestones:
        return Said::tr("There are no phases with milestones that pairs can follow.");
    case ProgramWarning::MilestoneAfterTheEnd:
        return Said::tr("A milestone is due after pairs have ended.");
    case ProgramWarning::NoTraining:
        return Said::tr("No training prepares mentors and mentees.");
    }
    return {};
}

QString name(Missing missing) {
    switch (missing) {
    case Missing::Name:
        return Said::tr("name", "something missing");
    case Missing::Email:
        return Said::tr("e-mail address", "something missing");
    case Missing::Department:
        return Said::tr("department", "something missing");
    case Missing::Site:
        return Said::tr("site", "something missing");
    case Missing::Level:
        return Said::tr("level", "something missing");
    case Missing::WorkingLanguages:
        return Said::tr("working languages", "something missing");
    case Missing::SkillsOffered:
        return Said::tr("skills offered", "something missing");
    case Missing::SkillsSought:
        return Said::tr("skills sought", "something missing");
    }
    return {};
}

QString availability(const Participation& participation, Date today) {
    if (!participation.paused || (participation.pausedUntil && *participation.pausedUntil < today))
        return Said::tr("Available");
    if (participation.pausedUntil)
        return Said::tr("Paused until %1").arg(date(*participation.pausedUntil));
    return Said::tr("Paused until further notice");
}

QString names(const std::vector<Missing>& missing) {
    QStringList all;
    for (const auto one : missing)
        all << name(one);
    return list(all);
}

QString sentence(const std::vector<Missing>& missing) {
    return missing.empty() ? QString() : Said::tr("Missing: %1.").arg(names(missing));
}

QString name(const Skill& skill) {
    const auto& first = speaksFrench() ? skill.nameFr : skill.nameEn;
    const auto& second = speaksFrench() ? skill.nameEn : skill.nameFr;
    return toQt(first.empty() ? second : first);
}

QString importanceName(int importance) {
    switch (importance) {
    case 1:
        return Said::tr("Useful", "importance of a skill");
    case 2:
        return Said::tr("Important", "importance of a skill");
    case 3:
        return Said::tr("Essential", "importance of a skill");
    default:
        return QLocale().toString(importance);
    }
}

QString skillLevelName(int level) {
    switch (level) {
    case 1:
        return Said::tr("1 – first notions", "skill level");
    case 2:
        return Said::tr("2 – with help", "skill level");
    case 3:
        return Said::tr("3 – on one’s own", "skill level");
    case 4:
        return Said::tr("4 – helps others", "skill level");
    case 5:
        return Said::tr("5 – a reference", "skill level");
    default:
        return QLocale().toString(level);
    }
}

QString languageName(const std::string& code) {
    struct Known {
        const char* code;
        const char* name;
    };
    static constexpr Known known[] = {
        {"ar", QT_TRANSLATE_NOOP("wording", "Arabic")},     {"bg", QT_TRANSLATE_NOOP("wording", "Bulgarian")},
        {"ca", QT_TRANSLATE_NOOP("wording", "Catalan")},    {"cs", QT_TRANSLATE_NOOP("wording", "Czech")},
        {"da", QT_TRANSLATE_NOOP("wording", "Danish")},     {"de", QT_TRANSLATE_NOOP("wording", "German")},
        {"el", QT_TRANSLATE_NOOP("wording", "Greek")},      {"en", QT_TRANSLATE_NOOP("wording", "English")},
        {"es", QT_TRANSLATE_NOOP("wording", "Spanish")},    {"et", QT_TRANSLATE_NOOP("wording", "Estonian")},
        {"fi", QT_TRANSLATE_NOOP("wording", "Finnish")},    {"fr", QT_TRANSLATE_NOOP("wording", "French")},
        {"he", QT_TRANSLATE_NOOP("wording", "Hebrew")},     {"hi", QT_TRANSLATE_NOOP("wording", "Hindi")},
        {"hr", QT_TRANSLATE_NOOP("wording", "Croatian")},   {"hu", QT_TRANSLATE_NOOP("wording", "Hungarian")},
        {"it", QT_TRANSLATE_NOOP("wording", "Italian")},    {"ja", QT_TRANSLATE_NOOP("wording", "Japanese")},
        {"ko", QT_TRANSLATE_NOOP("wording", "Korean")},     {"lt", QT_TRANSLATE_NOOP("wording", "Lithuanian")},
        {"lv", QT_TRANSLATE_NOOP("wording", "Latvian")},    {"nl", QT_TRANSLATE_NOOP("wording", "Dutch")},
        {"no", QT_TRANSLATE_NOOP("wording", "Norwegian")},  {"pl", QT_TRANSLATE_NOOP("wording", "Polish")},
        {"pt", QT_TRANSLATE_NOOP("wording", "Portuguese")}, {"ro", QT_TRANSLATE_NOOP("wording", "Romanian")},
        {"ru", QT_TRANSLATE_NOOP("wording", "Russian")},    {"sk", QT_TRANSLATE_NOOP("wording", "Slovak")},
        {"sl", QT_TRANSLATE_NOOP("wording", "Slovenian")},  {"sv", QT_TRANSLATE_NOOP("wording", "Swedish")},
        {"tr", QT_TRANSLATE_NOOP("wording", "Turkish")},    {"uk", QT_TRANSLATE_NOOP("wording", "Ukrainian")},
        {"vi", QT_TRANSLATE_NOOP("wording", "Vietnamese")}, {"zh", QT_TRANSLATE_NOOP("wording", "Chinese")},
    };
    for (const auto& language : known)
        if (code == language.code)
            return Said::tr(language.name);
    return toQt(code);
}

QString languageNames(const std::vector<std::string>& codes) {
    QStringList names;
    for (const auto& code : codes)
        names << languageName(code);
    return names.join(QStringLiteral(", "));
}

QString content(const CustomContent& content) {
    if (const auto* text = std::get_if<std::string>(&content))
        return toQt(*text);
    if (const auto* several = std::get_if<std::vector<std::string>>(&content)) {
        QStringList list;
        for (const auto& one : *several)
            list << toQt(one);
        return list.join(QStringLiteral("; "));
    }
    if (const auto* number = std::get_if<double>(&content))
        return QLocale().toString(*number, 'g', QLocale::FloatingPointShortest);
    return date(std::get<Date>(content));
}

QString name(const Person& person) {
    return toQt(person.displayName());
}

QString label(const Person& person) {
    const auto& more = person.email.empty() ? person.staffId : person.email;
    const auto known = name(person);
    return more.empty() || toQt(more) == known ? known : QStringLiteral("%1 (%2)").arg(known, toQt(more));
}

QString shortFacts(const Person& person) {
    QStringList facts;
    for (const auto* fact : {&person.jobTitle, &person.department, &person.site})
        if (!fact->empty())
            facts << toQt(*fact);
    return facts.join(QStringLiteral(" · "));
}

} // namespace mentoring::wording
