#include <algorithm>
#include <string>
#include <utility>

#include "inspection.h"
#include "mentoring/check.h"
#include "migrations.h"
#include "storage/action_item_repository.h"
#include "storage/advice_request_repository.h"
#include "storage/agreement_repository.h"
#include "storage/career_plan_repository.h"
#include "storage/concern_repository.h"
#include "storage/custom_field_repository.h"
#include "storage/feedback_repository.h"
#include "storage/file.h"
#include "storage/goal_repository.h"
#include "storage/insight_repository.h"
#include "storage/matching_run_repository.h"
#include "storage/mentor_gain_repository.h"
#include "storage/mentorship_repository.h"
#include "storage/never_pair_repository.h"
#include "storage/pair_decision_repository.h"
#include "storage/participation_repository.h"
#include "storage/person_repository.h"
#include "storage/private_note_repository.h"
#include "storage/program_repository.h"
#include "storage/session_repository.h"
#include "storage/skill_assessment_repository.h"
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
    case Issue::DateInFuture:
        return "DateInFuture";
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
    }
    return "?";
}

/// Collects what the rules of the domain say about every record.
class RuleReport {
public:
    explicit RuleReport(FileReport& report) : m_report(report) {}

    template <class Record>
    void look(const char* at, const char* one, const std::vector<Record>& records, auto issuesOf) {
        m_report.looked.push_back({at, static_cast<std::int64_t>(records.size())});
        for (const auto& record : records) {
            for (const auto& issue : issuesOf(record))
                find(std::string(one) + ' ' + std::to_string(numberOf(record)) + ": " + nameOf(issue.issue));
        }
    }
    void find(std::string what) {
        m_report.rules = false;
        m_report.findings.push_back(std::move(what));
    }

private:
    template <class Record>
    static std::int64_t numberOf(const Record& record) {
        return record.id.value;
    }
    /// An agreement has no id of its own: a pair has one at most.
    static std::int64_t numberOf(const Agreement& agreement) { return agreement.mentorship.value; }

    FileReport& m_report;
};

/// Dates that have the shape of one and name no day: reading leaves them out, so they are looked for as text.
void findDatesThatAreNone(Connection& connection, RuleReport& rules) {
    const auto look = [&](const char* one, Sql sql) {
        Statement rows(connection, sql);
        while (rows.next()) {
            if (!dateFromIso(rows.text(1)))
                rules.find(std::string(one) + ' ' + std::string(rows.text(0)) + ": DateOutOfRange");
        }
    };
    look("person", "SELECT id, hire_date FROM person WHERE hire_date IS NOT NULL ORDER BY id");
    look("program", "SELECT id, starts_on FROM program WHERE starts_on IS NOT NULL ORDER BY id");
    look("program", "SELECT id, ends_on FROM program WHERE ends_on IS NOT NULL ORDER BY id");
    look("participation", "SELECT id, paused_until FROM participation WHERE paused_until IS NOT NULL ORDER BY id");
    look("participation", "SELECT id, waiting_since FROM participation WHERE waiting_since IS NOT NULL ORDER BY id");
    look("mentorship", "SELECT id, ended_on FROM mentorship WHERE ended_on IS NOT NULL ORDER BY id");
    look("agreement", "SELECT mentorship, ends_on FROM agreement WHERE ends_on IS NOT NULL ORDER BY mentorship");
    look("agreement", "SELECT mentorship, accepted_by_mentor FROM agreement WHERE accepted_by_mentor IS NOT NULL"
                      " ORDER BY mentorship");
    look("agreement", "SELECT mentorship, accepted_by_mentee FROM agreement WHERE accepted_by_mentee IS NOT NULL"
                      " ORDER BY mentorship");
    look("career plan", "SELECT id, horizon FROM career_plan WHERE horizon IS NOT NULL ORDER BY id");
    look("career plan", "SELECT plan, by_day FROM career_step WHERE by_day IS NOT NULL ORDER BY plan, position");
    look("goal", "SELECT id, target_on FROM goal WHERE target_on IS NOT NULL ORDER BY id");
    look("goal", "SELECT goal, due_on FROM goal_milestone WHERE due_on IS NOT NULL ORDER BY goal, position");
    look("goal", "SELECT goal, reached_on FROM goal_milestone WHERE reached_on IS NOT NULL ORDER BY goal, position");
    look("action", "SELECT id, due_on FROM action_item WHERE due_on IS NOT NULL ORDER BY id");
    look("action", "SELECT id, done_on FROM action_item WHERE done_on IS NOT NULL ORDER BY id");
    look("concern", "SELECT id, due_on FROM concern WHERE due_on IS NOT NULL ORDER BY id");
    look("concern", "SELECT id, resolved_on FROM concern WHERE resolved_on IS NOT NULL ORDER BY id");
}

void examineMentoring(Connection& connection, RuleReport& rules) {
    const auto simple = [](const auto& record) { return check(record); };
    rules.look("agreements", "agreement", AgreementRepository(connection).all(), simple);
    rules.look("career plans", "career plan", CareerPlanRepository(connection).all(), simple);
    rules.look("goals", "goal", GoalRepository(connection).all(), simple);
    rules.look("insights", "insight", InsightRepository(connection).all(), simple);
    rules.look("skill assessments", "skill assessment", SkillAssessmentRepository(connection).all(), simple);
    rules.look("sessions", "session", SessionRepository(connection).all(), simple);
    rules.look("private notes", "private note", PrivateNoteRepository(connection).all(), simple);
    rules.look("actions", "action", ActionItemRepository(connection).all(), simple);
    rules.look("feedback", "feedback", FeedbackRepository(connection).all(), simple);
    rules.look("advice requests", "advice request", AdviceRequestRepository(connection).all(), simple);
    rules.look("concerns", "concern", ConcernRepository(connection).all(), simple);
    rules.look("mentor gains", "mentor gain", MentorGainRepository(connection).all(), simple);
}

void examineRules(Connection& connection, FileReport& report) {
    report.rules = true;
    RuleReport rules(report);
    const auto simple = [](const auto& record) { return check(record); };
    const auto fields = CustomFieldRepository(connection).all();
    rules.look("custom fields", "custom field", fields, simple);
    rules.look("skills", "skill", SkillRepository(connection).all(), simple);
    {
        const auto people = PersonRepository(connection).all();
        rules.look("people", "person", people, [&](const Person& person) { return check(person, fields); });
        for (const auto id : managerCycles(people))
            rules.find("person " + std::to_string(id.value) + ": ManagerCycle");
    }
    const auto programs = ProgramRepository(connection).all();
    rules.look("programs", "program", programs, simple);
    rules.look("participations", "participation", ParticipationRepository(connection).all(), simple);
    rules.look("never-pairs", "never-pair", NeverPairRepository(connection).all(), simple);
    rules.look("decisions", "decision", PairDecisionRepository(connection).all(), simple);
    rules.look("mentorships", "mentorship", MentorshipRepository(connection).all(), simple);
    examineMentoring(connection, rules);
    report.looked.push_back({"matching runs", integerOf(connection, "SELECT count(*) FROM matching_run")});
    report.looked.push_back({"criteria sets", integerOf(connection, "SELECT count(*) FROM criteria_set")});
    report.looked.push_back({"lines of the log", integerOf(connection, "SELECT count(*) FROM change_log")});
    findDatesThatAreNone(connection, rules);
    for (auto& repeated : repeatedValues(connection))
        rules.find(std::move(repeated));
}

void compareSchema(Connection& connection, int version, FileReport& report) {
    const auto schema = schemaOf(connection);
    const auto expected = expectedSchema(migrations(), version);
    report.schema = schema == expected;
    report.looked.push_back({"schema entries", static_cast<std::int64_t>(schema.size())});
    const auto missingFrom = [](const std::vector<SchemaEntry>& list, const SchemaEntry& entry) {
        return std::ranges::find(list, entry) == list.end();
    };
    for (const auto& entry : schema) {
        if (missingFrom(expected, entry))
            report.findings.push_back("schema: " + entry.type + ' ' + entry.name + " is not as this program makes it");
    }
    for (const auto& entry : expected) {
        const auto sameName = [&](const SchemaEntry& known) {
            return known.type == entry.type && known.name == entry.name;
        };
        if (std::ranges::none_of(schema, sameName))
            report.findings.push_back("schema: " + entry.type + ' ' + entry.name + " is missing");
    }
}

/// Reading alone cannot take back what a crash left half-written; opening for writing does, as any opening would.
Connection connectionTo(const std::filesystem::path& canonical, FileReport& report) {
    for (const auto mode : {Connection::Mode::ReadOnly, Connection::Mode::ReadWrite}) {
        Connection connection(canonical, mode);
        try {
            for (const auto& stranger : makeReady(connection))
                report.findings.push_back("beside the file: moved aside to " + stranger.filename().string());
            (void)versionOf(connection);
            return connection;
        } catch (const StorageError& error) {
            if (error.kind() != Kind::ReadOnly || mode == Connection::Mode::ReadWrite)
                throw;
        }
    }
    throw StorageError(Kind::ReadOnly, "a change that a crash interrupted cannot be taken back");
}

} // namespace

FileReport examineFile(const std::filesystem::path& path) {
    FileReport report;
    auto connection = connectionTo(plainFileAt(path), report);
    const int version = versionOf(connection);
    if (version > presentVersion)
        throw StorageError(Kind::TooNew, "version " + std::to_string(version), std::to_string(version));
    const Deadline deadline(connection, std::chrono::minutes{10});
    compareSchema(connection, version, report);
    if (!report.schema)
        return report; // nothing in an altered file is run further
    auto lines = integrityCheck(connection);
    if (lines.empty())
        lines = quickCheck(connection); // with the CHECKs, which reading alone leaves out
    report.integrity = lines.empty();
    report.looked.push_back({"pages", integerOf(connection, "PRAGMA page_count")});
    for (const auto& line : lines)
        report.findings.push_back("integrity: " + line);
    if (!tellOfRecordsOnly(lines))
        return report; // what is read from broken pages says nothing about the rules
    if (!lines.empty()) {
        for (const auto& record : forbiddenRecords(connection))
            report.findings.push_back("record: " + record);
    }
    const auto broken = brokenLinks(connection);
    report.foreignKeys = broken.empty();
    for (const auto& link : broken)
        report.findings.push_back("link: " + link);
    if (version == presentVersion)
        examineRules(connection, report);
    else
        report.rules =
            true; // the repositories read the present version: its rules are looked at once it is brought there
    return report;
}

} // namespace mentoring::storage
