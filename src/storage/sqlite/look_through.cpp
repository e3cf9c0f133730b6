#include "look_through.h"

#include <algorithm>
#include <charconv>
#include <exception>
#include <functional>
#include <iterator>
#include <memory>
#include <mutex>
#include <stop_token>
#include <system_error>
#include <thread>
#include <type_traits>
#include <unordered_set>
#include <utility>

#include "inspection.h"
#include "mentoring/check.h"
#include "migrations.h"
#include "sqlite_engine.h"
#include "storage/agreement_repository.h"
#include "storage/custom_field_repository.h"
#include "storage/mentoring_repositories.h"
#include "storage/mentorship_repository.h"
#include "storage/never_pair_repository.h"
#include "storage/pair_decision_repository.h"
#include "storage/participation_repository.h"
#include "storage/person_repository.h"
#include "storage/program_repository.h"
#include "storage/skill_repository.h"

namespace mentoring::storage {

using Kind = StorageError::Kind;

namespace {

/// For reports in technical English: the names in the domain's headers.
const char* nameOf(Issue issue) {
    switch (issue) {
    case Issue::NameMissing:
        return "NameMissing";
    case Issue::NameTooLong:
        return "NameTooLong";
    case Issue::TextTooLong:
        return "TextTooLong";
    case Issue::TextUnreadable:
        return "TextUnreadable";
    case Issue::EmailInvalid:
        return "EmailInvalid";
    case Issue::EmailTaken:
        return "EmailTaken";
    case Issue::StaffIdTaken:
        return "StaffIdTaken";
    case Issue::LevelOutOfRange:
        return "LevelOutOfRange";
    case Issue::DateOutOfRange:
        return "DateOutOfRange";
    case Issue::OwnManager:
        return "OwnManager";
    case Issue::ManagerUnknown:
        return "ManagerUnknown";
    case Issue::ManagerCycle:
        return "ManagerCycle";
    case Issue::CustomValueNotAChoice:
        return "CustomValueNotAChoice";
    case Issue::CustomValueOfOtherKind:
        return "CustomValueOfOtherKind";
    case Issue::SkillNameMissing:
        return "SkillNameMissing";
    case Issue::SkillNameTaken:
        return "SkillNameTaken";
    case Issue::ProgramNameMissing:
        return "ProgramNameMissing";
    case Issue::ProgramNameTaken:
        return "ProgramNameTaken";
    case Issue::EndBeforeStart:
        return "EndBeforeStart";
    case Issue::CapacityOutOfRange:
        return "CapacityOutOfRange";
    case Issue::SkillLevelOutOfRange:
        return "SkillLevelOutOfRange";
    case Issue::ImportanceOutOfRange:
        return "ImportanceOutOfRange";
    case Issue::TargetUnderPresent:
        return "TargetUnderPresent";
    case Issue::NoRole:
        return "NoRole";
    case Issue::RefusalNeedsReason:
        return "RefusalNeedsReason";
    case Issue::StateChangeNotAllowed:
        return "StateChangeNotAllowed";
    case Issue::PairWithSelf:
        return "PairWithSelf";
    case Issue::PairTakenAlready:
        return "PairTakenAlready";
    case Issue::PairAgainstRules:
        return "PairAgainstRules";
    case Issue::ReasonMissing:
        return "ReasonMissing";
    case Issue::ChoicesMissing:
        return "ChoicesMissing";
    case Issue::FieldNameMissing:
        return "FieldNameMissing";
    case Issue::FieldNameTaken:
        return "FieldNameTaken";
    case Issue::UnknownRecord:
        return "UnknownRecord";
    case Issue::TitleMissing:
        return "TitleMissing";
    case Issue::TextMissing:
        return "TextMissing";
    case Issue::DateMissing:
        return "DateMissing";
    case Issue::DateInPast:
        return "DateInPast";
    case Issue::DateInFuture:
        return "DateInFuture";
    case Issue::DurationOutOfRange:
        return "DurationOutOfRange";
    case Issue::WeeksOutOfRange:
        return "WeeksOutOfRange";
    case Issue::ProgramClosed:
        return "ProgramClosed";
    case Issue::ChangedMeanwhile:
        return "ChangedMeanwhile";
    case Issue::DateBeforePair:
        return "DateBeforePair";
    case Issue::RhythmOutOfRange:
        return "RhythmOutOfRange";
    case Issue::LengthOutOfRange:
        return "LengthOutOfRange";
    case Issue::TimeOutOfRange:
        return "TimeOutOfRange";
    case Issue::ProgressOutOfRange:
        return "ProgressOutOfRange";
    case Issue::AttainmentOutOfRange:
        return "AttainmentOutOfRange";
    case Issue::LevelsIncomplete:
        return "LevelsIncomplete";
    case Issue::TooManyEntries:
        return "TooManyEntries";
    case Issue::WhoMissedMissing:
        return "WhoMissedMissing";
    case Issue::AnswerMissing:
        return "AnswerMissing";
    case Issue::ResolutionMissing:
        return "ResolutionMissing";
    case Issue::FrameworkUnknown:
        return "FrameworkUnknown";
    case Issue::AudienceNotAllowed:
        return "AudienceNotAllowed";
    case Issue::NotTheirs:
        return "NotTheirs";
    case Issue::NotAllowed:
        return "NotAllowed";
    case Issue::TooLateToTakeBack:
        return "TooLateToTakeBack";
    case Issue::CriteriaUnusable:
        return "CriteriaUnusable";
    case Issue::AimsUnusable:
        return "AimsUnusable";
    }
    return "?";
}

/// "careerPlans": "career plans".
std::string spaced(std::string_view words) {
    std::string apart;
    for (const char c : words)
        if (c >= 'A' && c <= 'Z')
            apart += {' ', static_cast<char>(c - 'A' + 'a')};
        else
            apart += c;
    return apart;
}

/// What the records of a table are called in a finding: the record they are part of.
std::string labelOf(const std::string& table) {
    static const std::pair<const char*, const char*> parts[] = {
        {"action_item", "action"},
        {"career_step", "career plan"},
        {"change_log", "line of the log"},
        {"custom_field_choice", "custom field"},
        {"feedback_answer", "feedback"},
        {"goal_milestone", "goal"},
        {"insight_evidence", "insight"},
        {"level_name", "level"},
        {"pair_decision", "decision"},
        {"participation_offer", "participation"},
        {"participation_seek", "participation"},
        {"person_custom_value", "person"},
        {"session_agenda", "session"},
        {"session_goal", "session"},
    };
    const auto found = std::ranges::find(parts, table, [](const auto& part) { return std::string(part.first); });
    if (found != std::end(parts))
        return found->second;
    auto label = table;
    std::ranges::replace(label, '_', ' ');
    return label;
}

/// The columns of a table that hold text. A day is a text that the table wants to look like one.
struct TextColumns {
    std::string table;
    std::string key; ///< its first column
    bool hasRowid = true;
    std::vector<std::string> names;
    std::vector<bool> areDays;
};

TextColumns textColumnsOf(Connection& connection, const SchemaEntry& table) {
    TextColumns columns;
    columns.table = table.name;
    columns.hasRowid = table.sql.find("WITHOUT ROWID") == std::string::npos;
    const auto rows = prepare(connection, "SELECT * FROM \"" + table.name + "\"");
    for (int i = 0; i < sqlite3_column_count(rows.get()); ++i) {
        const std::string name = sqlite3_column_name(rows.get(), i);
        if (i == 0)
            columns.key = name;
        const auto* type = sqlite3_column_decltype(rows.get(), i);
        if (!type || std::string_view(type) != "TEXT")
            continue;
        columns.names.push_back(name);
        columns.areDays.push_back(table.sql.find("CHECK (" + name + " LIKE '____-__-__')") != std::string::npos);
    }
    return columns;
}

class LookingThrough {
public:
    LookingThrough(Connection& connection, bool isPresent, Wanted wanted, const Watch& watch)
        : m_connection(connection), m_isPresent(isPresent), m_wanted(wanted), m_watch(watch) {}

    /// What was read is of use to nobody.
    LookingThrough& keepingNothing() {
        m_keeps = false;
        return *this;
    }

    /// What SQLite knows of: pages, links, values that the tables do not allow.
    Findings ofTheDatabase() {
        return found([this] {
            lookAtPages(m_watch.part(0, 0.8));
            if (m_findings.damaged)
                return; // what is read from broken pages says nothing about the rest
            lookAtLinks();
            m_watch.tell(0.9);
            if (m_wanted == Wanted::Report && !m_findings.lines.empty())
                m_findings.forbidden = forbiddenRecords(m_connection);
            if (m_wanted == Wanted::Report || m_findings.isClean())
                lookForRepeatedValues();
            m_watch.tell(1);
        });
    }

    /// What only the program knows of: texts, days, the rules of the domain.
    Findings ofTheProgram() {
        return found([this] {
            lookAtTexts();
            m_watch.tell(0.3);
            lookForUnreadableValues();
            if (m_isPresent)
                lookAtRecords();
            m_watch.tell(1);
        });
    }

private:
    /// Of a verdict: one finding is as good as many.
    struct Enough {};

    Findings found(const std::function<void()>& look) {
        try {
            look();
        } catch (const Enough&) {
        }
        return std::move(m_findings);
    }

    void find(std::string what) {
        if (m_said.insert(what).second)
            m_findings.rules.push_back(std::move(what));
        if (m_wanted == Wanted::Verdict && !m_looksForLonger)
            throw Enough{};
    }
    /// The worst there is: the record cannot even be shown.
    void findTooLong(std::string what) {
        m_findings.tooLong = true;
        m_looksForLonger = false;
        find(std::move(what));
    }
    void count(std::string_view what, std::int64_t number) { m_findings.looked.push_back({std::string(what), number}); }

    void lookAtPages(const Watch& watch) {
        stopIfAsked(m_watch);
        auto& lines = m_findings.lines;
        count("pages", integerOf(m_connection, "PRAGMA page_count"));
        try {
            if (m_wanted == Wanted::Report)
                lines = integrityCheck(m_connection, watch.part(0, 0.5));
            // quick_check notices what SQLite itself reads past: a file whose last bytes are missing still answers
            // queries.
            if (lines.empty())
                lines = quickCheck(m_connection, m_wanted == Wanted::Report ? watch.part(0.5, 1) : watch);
            m_findings.damaged = !tellOfRecordsOnly(lines);
        } catch (const StorageError& error) {
            if (error.kind() != Kind::TooLarge)
                throw;
            lines = {"not looked through to the end: " + std::string(error.what())};
            findTooLong("a text is longer than the rules of its table can be asked about: TextTooLong");
        }
    }

    void lookAtLinks() {
        const Followed followed(m_connection, m_watch);
        m_findings.links = brokenLinks(m_connection);
    }

    /// Every text of every table, also of those that no record of the domain is read from.
    void lookAtTexts() {
        m_looksForLonger = true;
        for (const auto& entry : schemaOf(m_connection)) {
            if (entry.type != "table")
                continue;
            const auto columns = textColumnsOf(m_connection, entry);
            if (!columns.names.empty())
                lookAtTexts(columns);
        }
        m_looksForLonger = false;
        if (m_wanted == Wanted::Verdict && !m_findings.rules.empty())
            throw Enough{};
    }

    void lookAtTexts(const TextColumns& columns) {
        std::string select = "SELECT \"" + columns.key + '"';
        for (const auto& name : columns.names)
            select += ", \"" + name + '"';
        select += " FROM \"" + columns.table + '"';
        const Followed followed(m_connection, m_watch);
        std::int64_t last = 0;
        auto rows = prepare(m_connection, select);
        while (!lookAtTexts(columns, rows.get(), last)) {
            if (!columns.hasRowid) {
                findTooLong(labelOf(columns.table) + ": TextTooLong");
                return;
            }
            const auto after = " WHERE \"" + columns.key + "\" > " + std::to_string(last) + " ORDER BY 1";
            const auto tooLong = prepare(m_connection, "SELECT \"" + columns.key + "\" FROM \"" + columns.table + '"' +
                                                           after + " LIMIT 1");
            if (sqlite3_step(tooLong.get()) != SQLITE_ROW)
                return;
            last = sqlite3_column_int64(tooLong.get(), 0);
            findTooLong(labelOf(columns.table) + ' ' + std::to_string(last) + ": TextTooLong");
            rows = prepare(m_connection,
                           select + " WHERE \"" + columns.key + "\" > " + std::to_string(last) + " ORDER BY 1");
        }
    }

    /// False at a text that is longer than SQLite was allowed to read; `last` is the key of the row before.
    bool lookAtTexts(const TextColumns& columns, sqlite3_stmt* rows, std::int64_t& last) {
        int code = SQLITE_OK;
        while ((code = sqlite3_step(rows)) == SQLITE_ROW) {
            for (std::size_t i = 0; i < columns.names.size(); ++i) {
                const int column = static_cast<int>(i) + 1;
                const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(rows, column));
                if (!bytes)
                    continue;
                const std::string_view text(bytes, static_cast<std::size_t>(sqlite3_column_bytes(rows, column)));
                const char* issue = !isReadableText(text)                      ? "TextUnreadable"
                                    : columns.areDays[i] && !dateFromIso(text) ? "DateOutOfRange"
                                                                               : nullptr;
                if (issue)
                    find(labelOf(columns.table) + ' ' + keyOf(rows) + ": " + issue);
            }
            last = sqlite3_column_int64(rows, 0);
        }
        if (code == SQLITE_TOOBIG)
            return false;
        if (code != SQLITE_DONE)
            sqliteOf(m_connection).fail(code);
        return true;
    }

    static std::string keyOf(sqlite3_stmt* rows) {
        if (sqlite3_column_type(rows, 0) == SQLITE_INTEGER)
            return std::to_string(sqlite3_column_int64(rows, 0));
        return "of a text key";
    }

    void lookForRepeatedValues() {
        const Followed followed(m_connection, m_watch);
        for (auto& repeated : repeatedValues(m_connection))
            find(std::move(repeated));
    }

    /// Values of own fields that reading would leave out.
    void lookForUnreadableValues() {
        Statement rows(m_connection, "SELECT v.person, f.kind, v.content FROM person_custom_value v JOIN custom_field f"
                                     " ON f.id = v.field WHERE f.kind IN ($1, $2) ORDER BY v.person, v.field");
        rows.bind(static_cast<int>(CustomFieldKind::Number)).bind(static_cast<int>(CustomFieldKind::Date));
        while (rows.next()) {
            const bool isDay = rows.integer(1) == static_cast<int>(CustomFieldKind::Date);
            const auto text = rows.text(2);
            double number = 0;
            const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
            const bool isNumber = read.ec == std::errc() && read.ptr == text.data() + text.size();
            if (isDay ? !dateFromIso(text) : !isNumber)
                find("person " + std::string(rows.text(0)) + ": CustomValueOfOtherKind");
        }
    }

    template <class Read, class Check>
    void look(std::string_view at, std::string_view one, const Read& read, const Check& issuesOf) {
        stopIfAsked(m_watch);
        const Followed followed(m_connection, m_watch);
        try {
            auto records = read();
            count(at, static_cast<std::int64_t>(records.size()));
            for (const auto& record : records)
                for (const auto& issue : issuesOf(record))
                    find(std::string(one) + ' ' + std::to_string(numberOf(record)) + ": " + nameOf(issue.issue));
            if (!m_keeps)
                return;
            if constexpr (std::is_same_v<decltype(records), std::vector<Person>>)
                m_people = std::move(records);
            else if constexpr (std::is_same_v<decltype(records), std::vector<Participation>>)
                m_participations = std::move(records);
        } catch (const StorageError& error) {
            if (error.kind() != Kind::TooLarge)
                throw;
            findTooLong(std::string(at) + ": cannot all be read, as a text among them is too long");
        }
    }
    template <class Repository>
    void look(std::string_view at, std::string_view one) {
        look(
            at, one, [this] { return Repository(m_connection).all(); },
            [](const auto& record) { return check(record); });
    }
    template <class Record>
    static std::int64_t numberOf(const Record& record) {
        return record.id.value;
    }
    /// An agreement has no id of its own: a pair has one at most.
    static std::int64_t numberOf(const Agreement& agreement) { return agreement.mentorship.value; }

    void lookAtRecords() {
        const auto fields = CustomFieldRepository(m_connection).all();
        look<CustomFieldRepository>("custom fields", "custom field");
        look<SkillRepository>("skills", "skill");
        look(
            "people", "person",
            [this] {
                auto people = PersonRepository(m_connection).all();
                for (const auto id : managerCycles(people))
                    find("person " + std::to_string(id.value) + ": ManagerCycle");
                return people;
            },
            [&fields](const Person& person) { return check(person, fields); });
        m_watch.tell(0.7);
        look<ProgramRepository>("programs", "program");
        look<ParticipationRepository>("participations", "participation");
        look<NeverPairRepository>("never-pairs", "never-pair");
        look<PairDecisionRepository>("decisions", "decision");
        look<MentorshipRepository>("mentorships", "mentorship");
        look<AgreementRepository>("agreements", "agreement");
        forEachRecord(AuthoredRecords{}, [this]<class Record>() {
            look<typename RepositoryOf<Record>::Type>(spaced(RecordOf<Record>::plural),
                                                      labelOf(std::string(RecordOf<Record>::table)));
        });
        if (m_people && m_participations)
            m_findings.read = ReadOnTheWay{std::move(*m_people), std::move(*m_participations)};
        if (m_wanted == Wanted::Verdict)
            return;
        count("matching runs", integerOf(m_connection, "SELECT count(*) FROM matching_run"));
        count("criteria sets", integerOf(m_connection, "SELECT count(*) FROM criteria_set"));
        count("lines of the log", integerOf(m_connection, "SELECT count(*) FROM change_log"));
    }

    Connection& m_connection;
    bool m_isPresent;
    Wanted m_wanted;
    Watch m_watch;
    Findings m_findings;
    std::unordered_set<std::string> m_said;
    bool m_keeps = true;
    bool m_looksForLonger = false; ///< of a verdict, too: one finding is not as good as another
    std::optional<std::vector<Person>> m_people;
    std::optional<std::vector<Participation>> m_participations;
};

} // namespace

namespace {

void append(Findings& to, Findings more) {
    const std::unordered_set<std::string> said(to.rules.begin(), to.rules.end());
    std::ranges::copy_if(more.rules, std::back_inserter(to.rules),
                         [&](const std::string& rule) { return !said.contains(rule); });
    to.looked.insert(to.looked.end(), more.looked.begin(), more.looked.end());
    to.tooLong = to.tooLong || more.tooLong;
    to.read = std::move(more.read);
}

enum class WhatIsRead { Kept, LetGo };

Findings oneAfterTheOther(Connection& connection, bool isPresent, Wanted wanted, const Watch& watch,
                          WhatIsRead read = WhatIsRead::Kept) {
    auto findings = LookingThrough(connection, isPresent, wanted, watch.part(0, 0.6)).ofTheDatabase();
    if (findings.damaged || (wanted == Wanted::Verdict && !findings.links.empty()))
        return findings;
    LookingThrough ofRecords(connection, isPresent, wanted, watch.part(0.6, 1));
    if (read == WhatIsRead::LetGo)
        ofRecords.keepingNothing();
    append(findings, ofRecords.ofTheProgram());
    return findings;
}

/// How far two are that go on beside each other.
class Halves {
public:
    explicit Halves(const Watch& watch) : m_watch(watch) {}

    [[nodiscard]] Watch of(double Halves::*half, std::stop_token stop) {
        return {[this, half](double share) {
                    const std::lock_guard guard(m_mutex);
                    this->*half = share;
                    m_watch.tell((database + program) / 2);
                },
                std::move(stop)};
    }

    double database = 0;
    double program = 0;

private:
    const Watch& m_watch;
    std::mutex m_mutex;
};

/// On a connection and in a thread of its own.
class LookingBeside {
public:
    LookingBeside(const std::filesystem::path& path, bool isPresent, Halves& halves)
        : m_thread([this, path, isPresent, &halves] {
              try {
                  auto connection = connectTo(path, Connection::Mode::ReadOnly);
                  writeSafely(connection);
                  m_findings = LookingThrough(connection, isPresent, Wanted::Verdict,
                                              halves.of(&Halves::program, m_stop.get_token()))
                                   .ofTheProgram();
              } catch (...) {
                  m_failed = std::current_exception();
              }
          }) {}

    void stop() { m_stop.request_stop(); }
    Findings findings() {
        m_thread.join();
        if (m_failed)
            std::rethrow_exception(m_failed);
        return std::move(m_findings);
    }

private:
    std::stop_source m_stop;
    Findings m_findings;
    std::exception_ptr m_failed;
    std::jthread m_thread;
};

Findings bothAtOnce(Connection& connection, bool isPresent, const Watch& watch) {
    Halves halves(watch);
    LookingBeside beside(connection.path(), isPresent, halves);
    const std::stop_callback forward(watch.stop, [&beside] { beside.stop(); });
    try {
        auto findings = LookingThrough(connection, isPresent, Wanted::Verdict, halves.of(&Halves::database, watch.stop))
                            .ofTheDatabase();
        if (findings.damaged || !findings.links.empty())
            beside.stop(); // what it finds is less than that, or means nothing
        else
            append(findings, beside.findings());
        return findings;
    } catch (...) {
        beside.stop();
        throw;
    }
}

} // namespace

Findings lookThrough(Connection& connection, bool isPresent, Wanted wanted, const Watch& watch) {
    const bool large = integerOf(connection, "PRAGMA page_count") >= pagesOfALargeFile;
    return wanted == Wanted::Verdict && large ? bothAtOnce(connection, isPresent, watch)
                                              : oneAfterTheOther(connection, isPresent, wanted, watch);
}

Findings lookThroughInTurn(Connection& connection, const Watch& watch) {
    return oneAfterTheOther(connection, true, Wanted::Verdict, watch, WhatIsRead::LetGo);
}

std::optional<StorageError> troubleIn(const Findings& found) {
    if (found.damaged)
        return StorageError(Kind::Damaged, found.lines.front());
    if (!found.links.empty())
        return StorageError(Kind::ForeignKeysBroken, found.links.front());
    if (found.tooLong)
        return StorageError(Kind::TooLarge, found.rules.back());
    if (!found.lines.empty())
        return StorageError(Kind::RulesBroken, found.lines.front());
    if (!found.rules.empty())
        return StorageError(Kind::RulesBroken, found.rules.front());
    return std::nullopt;
}

} // namespace mentoring::storage
