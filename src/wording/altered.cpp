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
#include "wording/worklist.h"

namespace mentoring::wording {

namespace {

/// What is called by a name of its own in the log, or as the field of a form that is named otherwise in JSON.
struct Translatable {
    const char* source = nullptr;
    const char* comment = nullptr;
};
struct Label {
    std::string_view key;
    Translatable said; ///< unset: as the field
    Field field = Field::None;
};
constexpr Label labels[] = {
    {"mentorSaidYes", QT_TRANSLATE_NOOP3("wording", "The mentor has said yes", "a line of the history")},
    {"menteeSaidYes", QT_TRANSLATE_NOOP3("wording", "The mentee has said yes", "a line of the history")},
    {"backOn", QT_TRANSLATE_NOOP3("wording", "Back on", "a line of the history")},
    {"endReason", QT_TRANSLATE_NOOP3("wording", "What led to it", "a line of the history")},
    {"endedBy", QT_TRANSLATE_NOOP3("wording", "On whose word", "a line of the history")},
    {"how", QT_TRANSLATE_NOOP3("wording", "How", "a line of the history")},
    {"step", QT_TRANSLATE_NOOP3("wording", "Step of reminding", "a line of the history")},
    {"archived", QT_TRANSLATE_NOOP3("wording", "Archived", "a line of the history")},
    {"addressForm", QT_TRANSLATE_NOOP3("wording", "Form of address", "a line of the history")},
    {"asMentor", QT_TRANSLATE_NOOP3("wording", "Takes part as a mentor", "a line of the history")},
    {"asMentee", QT_TRANSLATE_NOOP3("wording", "Takes part as a mentee", "a line of the history")},
    {"offers", QT_TRANSLATE_NOOP3("wording", "Skills offered", "a line of the history")},
    {"seeks", QT_TRANSLATE_NOOP3("wording", "Skills sought", "a line of the history")},
    {"skills", QT_TRANSLATE_NOOP3("wording", "Skills", "a line of the history")},
    {"capacity", {}, Field::Capacity},
    {"defaultCapacity", {}, Field::Capacity},
    {"paused", QT_TRANSLATE_NOOP3("wording", "Paused", "a line of the history")},
    {"pausedUntil", QT_TRANSLATE_NOOP3("wording", "Paused until", "a line of the history")},
    {"pauseReason", QT_TRANSLATE_NOOP3("wording", "Reason of the pause", "a line of the history")},
    {"state", {}, Field::State},
    {"status", {}, Field::State},
    {"stateReason", {}, Field::Reason},
    {"waitingSince", QT_TRANSLATE_NOOP3("wording", "Waiting since", "a line of the history")},
    {"nominated", QT_TRANSLATE_NOOP3("wording", "To be paired first", "a line of the history")},
    {"mentorWishes", QT_TRANSLATE_NOOP3("wording", "Mentors wished for", "a line of the history")},
    {"menteeWishes", QT_TRANSLATE_NOOP3("wording", "Mentees wished for", "a line of the history")},
    {"name", {}, Field::Name},
    {"nameEn", QT_TRANSLATE_NOOP3("wording", "Name in English", "a line of the history")},
    {"nameFr", QT_TRANSLATE_NOOP3("wording", "Name in French", "a line of the history")},
    {"choices", {}, Field::Choices},
    {"purpose", {}, Field::Purpose},
    {"successMeasures", QT_TRANSLATE_NOOP3("wording", "Measures of success", "a line of the history")},
    {"sponsor", QT_TRANSLATE_NOOP3("wording", "Sponsor", "a line of the history")},
    {"programKind", QT_TRANSLATE_NOOP3("wording", "Who guides whom", "a line of the history")},
    {"durationMonths", {}, Field::Duration},
    {"eligibility", {}, Field::Eligibility},
    {"objectives", {}, Field::Objectives},
    {"phases", QT_TRANSLATE_NOOP3("wording", "Phases", "a line of the history")},
    {"training", {}, Field::Training},
    {"closedOn", QT_TRANSLATE_NOOP3("wording", "Closed on", "a line of the history")},
    {"mode", QT_TRANSLATE_NOOP3("wording", "Kind of program", "a line of the history")},
    {"startsOn", QT_TRANSLATE_NOOP3("wording", "Begins on", "a line of the history")},
    {"startedOn", QT_TRANSLATE_NOOP3("wording", "Begins on", "a line of the history")},
    {"endsOn", QT_TRANSLATE_NOOP3("wording", "Ends on", "a line of the history")},
    {"endedOn", QT_TRANSLATE_NOOP3("wording", "Ends on", "a line of the history")},
    {"reason", {}, Field::Reason},
    {"mentor", QT_TRANSLATE_NOOP3("wording", "Mentor", "a line of the history")},
    {"mentee", QT_TRANSLATE_NOOP3("wording", "Mentee", "a line of the history")},
    {"kind", QT_TRANSLATE_NOOP3("wording", "Kind", "a line of the history")},
    {"title", {}, Field::Title},
    {"text", {}, Field::Text},
    {"targetRole", QT_TRANSLATE_NOOP3("wording", "Role aimed at", "a line of the history")},
    {"question", QT_TRANSLATE_NOOP3("wording", "Question", "a line of the history")},
    {"urgency", QT_TRANSLATE_NOOP3("wording", "Urgency", "a line of the history")},
    {"rhythmWeeks", {}, Field::Rhythm},
    {"sessionMinutes", {}, Field::Length},
    {"minutes", {}, Field::Length},
    {"minute", QT_TRANSLATE_NOOP3("wording", "Time of the day", "a line of the history")},
    {"missedBy", {}, Field::WhoMissed},
    {"audience", {}, Field::Audience},
    {"done", QT_TRANSLATE_NOOP3("wording", "Done", "a line of the history")},
    {"attained", QT_TRANSLATE_NOOP3("wording", "Level reached", "a line of the history")},
    {"onCareerPlan", QT_TRANSLATE_NOOP3("wording", "On the career plan", "a line of the history")},
    {"progressByHand", {}, Field::Progress},
    {"version", QT_TRANSLATE_NOOP3("wording", "Version", "a line of the history")},
    {"acceptedByMentor", QT_TRANSLATE_NOOP3("wording", "Accepted by the mentor", "a line of the history")},
    {"acceptedByMentee", QT_TRANSLATE_NOOP3("wording", "Accepted by the mentee", "a line of the history")},
};

QString otherLabel(std::string_view key) {
    const auto* found = std::ranges::find(labels, key, &Label::key);
    if (found == std::end(labels))
        return {};
    return found->said.source ? Said::tr(found->said.source, found->said.comment) : name(found->field);
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
    if (key == "addressForm")
        return worded<AddressForm>(word);
    if (key == "endReason")
        return worded<EndReason>(word);
    if (key == "endedBy")
        return worded<PairVoice>(word);
    if (key == "how")
        return worded<ContactHow>(word);
    if (key == "step")
        return worded<ContactStep>(word);
    if (key == "programKind")
        return worded<ProgramKind>(word);
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
        lines << labelled(label, from == to
                                     ? Said::tr("changed", "a field, in a line of the history")
                                     : Said::tr("%1 → %2", "what stood there, what stands there now").arg(from, to));
    }
    return lines;
}

} // namespace mentoring::wording
