#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/change_log.h"
#include "app/directory.h"
#include "mentoring/person_facts.h"
#include "mentoring/records.h"
#include "mentoring/words.h"
#include "said.h"
#include "wording/changes.h"
#include "wording/issues.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::wording {

namespace {

/// What is called by a name of its own in the log, beside the fields that forms name.
QString otherLabel(std::string_view key) {
    const std::pair<std::string_view, QString> labels[] = {
        {"archived", Said::tr("Archived", "a line of the history")},
        {"addressForm", Said::tr("Form of address", "a line of the history")},
        {"asMentor", Said::tr("Takes part as a mentor", "a line of the history")},
        {"asMentee", Said::tr("Takes part as a mentee", "a line of the history")},
        {"offers", Said::tr("Skills offered", "a line of the history")},
        {"seeks", Said::tr("Skills sought", "a line of the history")},
        {"skills", Said::tr("Skills", "a line of the history")},
        {"capacity", name(Field::Capacity)},
        {"defaultCapacity", name(Field::Capacity)},
        {"paused", Said::tr("Paused", "a line of the history")},
        {"pausedUntil", Said::tr("Paused until", "a line of the history")},
        {"pauseReason", Said::tr("Reason of the pause", "a line of the history")},
        {"state", name(Field::State)},
        {"status", name(Field::State)},
        {"stateReason", name(Field::Reason)},
        {"waitingSince", Said::tr("Waiting since", "a line of the history")},
        {"nominated", Said::tr("To be paired first", "a line of the history")},
        {"mentorWishes", Said::tr("Mentors wished for", "a line of the history")},
        {"menteeWishes", Said::tr("Mentees wished for", "a line of the history")},
        {"name", name(Field::Name)},
        {"nameEn", Said::tr("Name in English", "a line of the history")},
        {"nameFr", Said::tr("Name in French", "a line of the history")},
        {"choices", name(Field::Choices)},
        {"purpose", name(Field::Purpose)},
        {"successMeasures", Said::tr("Measures of success", "a line of the history")},
        {"sponsor", Said::tr("Sponsor", "a line of the history")},
        {"programKind", Said::tr("Who guides whom", "a line of the history")},
        {"durationMonths", name(Field::Duration)},
        {"eligibility", name(Field::Eligibility)},
        {"objectives", name(Field::Objectives)},
        {"phases", Said::tr("Phases", "a line of the history")},
        {"training", name(Field::Training)},
        {"closedOn", Said::tr("Closed on", "a line of the history")},
        {"mode", Said::tr("Kind of program", "a line of the history")},
        {"startsOn", Said::tr("Begins on", "a line of the history")},
        {"startedOn", Said::tr("Begins on", "a line of the history")},
        {"endsOn", Said::tr("Ends on", "a line of the history")},
        {"endedOn", Said::tr("Ends on", "a line of the history")},
        {"reason", name(Field::Reason)},
        {"mentor", Said::tr("Mentor", "a line of the history")},
        {"mentee", Said::tr("Mentee", "a line of the history")},
        {"kind", Said::tr("Kind", "a line of the history")},
        {"title", name(Field::Title)},
        {"text", name(Field::Text)},
        {"targetRole", Said::tr("Role aimed at", "a line of the history")},
        {"question", Said::tr("Question", "a line of the history")},
        {"urgency", Said::tr("Urgency", "a line of the history")},
        {"rhythmWeeks", name(Field::Rhythm)},
        {"sessionMinutes", name(Field::Length)},
        {"minutes", name(Field::Length)},
        {"minute", Said::tr("Time of the day", "a line of the history")},
        {"missedBy", name(Field::WhoMissed)},
        {"audience", name(Field::Audience)},
        {"done", Said::tr("Done", "a line of the history")},
        {"attained", Said::tr("Level reached", "a line of the history")},
        {"onCareerPlan", Said::tr("On the career plan", "a line of the history")},
        {"progressByHand", name(Field::Progress)},
        {"version", Said::tr("Version", "a line of the history")},
        {"acceptedByMentor", Said::tr("Accepted by the mentor", "a line of the history")},
        {"acceptedByMentee", Said::tr("Accepted by the mentee", "a line of the history")},
    };
    const auto* found = std::ranges::find(labels, key, [](const auto& label) { return label.first; });
    return found == std::end(labels) ? QString() : found->second;
}

/// Under the key, in a record of that kind; of none (people, programs, pairs) where it is not the mentoring's.
QString labelOf(const std::string& key, const std::optional<RecordKind>& kind) {
    if (auto label = otherLabel(key); !label.isEmpty())
        return label;
    Field field = Field::None;
    if (!kind) {
        if (const auto* fact = std::ranges::find(personFacts, key, &PersonFact::name); fact != personFacts.end())
            field = fact->field;
        return name(field);
    }
    forEachRecord([&]<class Record>() {
        if (RecordOf<Record>::kind != *kind)
            return;
        const auto look = [&](const Described& described, const auto&) {
            if (described.name == key)
                field = described.beside;
        };
        const Record record;
        RecordOf<Record>::fields(look, record);
    });
    return name(field);
}

template <class Enum>
QString worded(const std::string& word) {
    const auto value = enumOf<Enum>(word);
    return value ? name(*value) : QString();
}

/// The words for machines, where the key holds one.
QString wordFor(const std::string& key, const std::string& word, const ChangeEntry& entry) {
    const auto kind = ruleOf(entry.action) ? ruleOf(entry.action)->kind : std::nullopt;
    if (key == "state") {
        if (kind == RecordKind::Goal)
            return worded<GoalState>(word);
        if (kind == RecordKind::Session)
            return worded<SessionState>(word);
        if (kind == RecordKind::AdviceRequest)
            return worded<AdviceState>(word);
        return logKindOf(entry.action) == LogKind::Pairs ? worded<MentorshipState>(word)
                                                         : worded<ParticipationState>(word);
    }
    if (key == "status")
        return worded<ConcernStatus>(word);
    if (key == "urgency")
        return worded<Urgency>(word);
    if (key == "missedBy")
        return worded<MissedBy>(word);
    if (key == "audience")
        return worded<Audience>(word);
    if (key == "mode")
        return worded<ProgramMode>(word);
    if (key == "programKind")
        return worded<ProgramKind>(word);
    if (key == "addressForm")
        return worded<AddressForm>(word);
    if (key == "kind") {
        for (const auto& name : {worded<GoalKind>(word), worded<InsightKind>(word), worded<ConcernKind>(word),
                                 worded<GainKind>(word), worded<SkillKind>(word), worded<CustomFieldKind>(word)})
            if (!name.isEmpty())
                return name;
    }
    return {};
}

bool namesPeople(std::string_view key) {
    constexpr std::string_view keys[] = {"mentor", "mentee", "manager", "mentorWishes", "menteeWishes"};
    return std::ranges::find(keys, key) != std::end(keys);
}

bool namesSkills(std::string_view key) {
    return key == "skill" || key == "skills";
}

class Told {
public:
    Told(const ChangeEntry& entry, const Directory& directory) : m_entry(entry), m_directory(directory) {}

    /// Nothing where it cannot be said in words.
    [[nodiscard]] std::optional<QString> content(const std::string& key, const QJsonValue& value) const {
        if (value.isBool())
            return value.toBool() ? Said::tr("yes", "a line of the history") : Said::tr("no", "a line of the history");
        if (value.isDouble())
            return key == "minute" ? time(value.toInt()) : number(static_cast<std::int64_t>(value.toDouble()));
        if (value.isString())
            return text(key, value.toString());
        if (value.isArray())
            return entries(key, value.toArray());
        if (value.isUndefined() || value.isNull())
            return QString();
        return std::nullopt;
    }

private:
    [[nodiscard]] std::optional<QString> text(const std::string& key, const QString& said) const {
        if (said.isEmpty())
            return said;
        if (namesPeople(key)) {
            const auto* person = m_directory.person(PersonId{said.toLongLong()});
            return person ? toQt(person->displayName()) : Said::tr("somebody who is gone", "a line of the history");
        }
        if (namesSkills(key)) {
            const auto* skill = m_directory.skill(SkillId{said.toLongLong()});
            return skill ? name(*skill) : Said::tr("a skill that is gone", "a line of the history");
        }
        if (const auto word = wordFor(key, said.toStdString(), m_entry); !word.isEmpty())
            return word;
        if (const auto day = dateFromIso(said.toStdString()))
            return date(*day);
        return said;
    }

    [[nodiscard]] std::optional<QString> entries(const std::string& key, const QJsonArray& all) const {
        QStringList said;
        for (const auto& one : all) {
            if (one.isObject()) {
                const auto part = one.toObject();
                for (const char* named : {"skill", "title", "text", "what", "en", "fr"})
                    if (const auto found = part.value(QLatin1String(named)); found.isString()) {
                        said << text(named, found.toString()).value_or(QString());
                        break;
                    }
            } else if (const auto words = content(key, one)) {
                said << *words;
            }
        }
        if (said.size() != all.size())
            return std::nullopt;
        return said.join(QStringLiteral(", "));
    }

    const ChangeEntry& m_entry;
    const Directory& m_directory;
};

QJsonObject objectIn(const std::string& document) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(document)).object();
}

QString shortened(const QString& text) {
    constexpr qsizetype longest = 160;
    const auto line = text.simplified();
    return line.size() <= longest ? line : line.left(longest - 1) + QChar(0x2026);
}

} // namespace

QStringList altered(const ChangeEntry& entry, const Directory& directory) {
    QStringList lines;
    if (entry.before.empty() || entry.after.empty())
        return lines;
    const auto before = objectIn(entry.before);
    const auto after = objectIn(entry.after);
    const auto kind = ruleOf(entry.action) ? ruleOf(entry.action)->kind : std::nullopt;
    const Told told(entry, directory);
    auto keys = after.keys();
    for (const auto& key : before.keys())
        if (!after.contains(key))
            keys << key;
    for (const auto& key : keys) {
        const auto was = before.value(key);
        const auto is = after.value(key);
        const auto label = was == is ? QString() : labelOf(key.toStdString(), kind);
        if (label.isEmpty())
            continue;
        const auto nothing = Said::tr("nothing", "a line of the history: from nothing to …");
        const auto shown = [&](const QJsonValue& value) {
            const auto words = told.content(key.toStdString(), value);
            if (!words)
                return QString();
            return words->isEmpty() ? nothing : shortened(*words);
        };
        const auto from = shown(was);
        const auto to = shown(is);
        lines << labelled(label, from == to ? Said::tr("changed", "a field, in a line of the history")
                                            : Said::tr("%1 → %2", "what stood there, what stands there now").arg(from, to));
    }
    return lines;
}

} // namespace mentoring::wording
