#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "mentoring/clock.h"
#include "mentoring/id.h"
#include "mentoring/record_kind.h"

namespace mentoring {

/// What was done, as the change log and the undo list name it. Values are stored: never renumber, only append.
enum class Action {
    AddPerson = 1,
    EditPerson = 2,
    EditPeople = 3,
    ArchivePeople = 4,
    RestorePeople = 5,
    DeletePeople = 6,
    AddSkill = 10,
    EditSkill = 11,
    DeleteSkill = 12,
    ImportSkills = 13,
    AddCustomField = 20,
    EditCustomField = 21,
    DeleteCustomField = 22,
    SetLevels = 23,
    RenameOrganisation = 24,
    AddProgram = 30,
    EditProgram = 31,
    DeleteProgram = 32,
    AddParticipation = 40,
    EditParticipation = 41,
    RemoveParticipation = 42,
    AcceptParticipants = 43,
    RefuseParticipants = 44,
    WithdrawParticipants = 45,
    PauseParticipants = 46,
    ResumeParticipants = 47,
    EditOwnProfile = 48,
    ImportPeople = 50,
    AddCriteria = 60,
    EditCriteria = 61,
    DeleteCriteria = 62,
    RunMatching = 70,
    KeepPair = 71,
    RefusePair = 72,
    ClearDecision = 73,
    PairByHand = 74,
    PublishPairs = 75,
    AddNeverPair = 80,
    DeleteNeverPair = 81,
    EditMentorship = 90,
    EndMentorship = 91,
    DeleteMentorship = 92,
    ImportMentorships = 93,
    SetAgreement = 94,
    DeleteAgreement = 95,
    Undo = 100,
    Redo = 101,
    SaveCareerPlan = 110,
    AddGoal = 111,
    EditGoal = 112,
    ReachMilestone = 113,
    SetGoalState = 114,
    DeleteGoal = 115,
    DeleteCareerPlan = 116,
    AddInsight = 120,
    AmendInsight = 121,
    DeleteInsight = 122,
    AssessSkills = 123,
    EditAssessment = 124,
    DeleteAssessment = 125,
    PlanSession = 130,
    EditSession = 131,
    HoldSession = 132,
    MissSession = 133,
    CancelSession = 134,
    MoveSession = 135,
    DeleteSession = 136,
    LogSession = 137,
    PlanSeries = 138,
    AddNote = 139,
    EditNote = 140,
    DeleteNote = 141,
    AddActionItem = 145,
    EditActionItem = 146,
    FinishActionItem = 147,
    DeleteActionItem = 148,
    GiveFeedback = 150,
    AmendFeedback = 151,
    ReplyToFeedback = 152,
    WithdrawFeedback = 153,
    AskAdvice = 160,
    AnswerAdvice = 161,
    TakeAdviceToSession = 162,
    DeleteAdvice = 163,
    EditAdvice = 164,
    RaiseConcern = 170,
    EditConcern = 171,
    ResolveConcern = 172,
    DeleteConcern = 173,
    AddGain = 180,
    EditGain = 181,
    DeleteGain = 182,
    GiveKudos = 190,
    EditKudos = 191,
    DeleteKudos = 192,
    ProposePairs = 340,
    AcceptPair = 341,
    DeclinePair = 342,
    BeginPair = 343,
    PausePair = 344,
    ResumePair = 345,
    ExtendPair = 346,
    ReopenPair = 347,
    HandOverPairs = 348,
    PairAnew = 349,
    PutOff = 350,
    TakeUpAgain = 351,
    SetLimits = 352,
    AddContact = 353,
    EditContact = 354,
    DeleteContact = 355,
    SetOrganisationText = 320,
    ReadRoleSheet = 321,
    CloseProgram = 300,
    ReopenProgram = 301,
    KeepScenario = 380,
    DeleteScenario = 381,
};

/// Who may do something. Whether the record is theirs to touch is asked besides.
enum class Doer {
    Coordinator,
    Anybody,    ///< part of the mentoring itself: a mentor or a mentee at the desk too
    Oneself,    ///< whoever it is about, besides the coordinator
    WhoeverDid, ///< taking back, or doing again, what one was allowed to do
};

/// What an action does to what it is about.
enum class Verb { Make, Change, Remove, Turn };

/// How an action is taken back.
enum class TakenBack {
    WhileOpen, ///< as long as the file stays open
    InGrace,   ///< said to somebody: counts as given after a moment, and from then on is amended openly
};
inline constexpr std::chrono::seconds graceOfWhatWasSaid{10};

/// What the program knows of an action.
struct ActionRule {
    Action action;
    Verb verb;
    Doer doer = Doer::Coordinator;
    std::optional<RecordKind> kind{}; ///< of the mentoring's records
    TakenBack takenBack = TakenBack::WhileOpen;
    /// Its line in the log says something of a person, and goes with the record. Of the others (skills, programs,
    /// criteria, runs …) it stays known what was deleted.
    bool isAboutPeople = true;
};

/// The lines of the table of actions.
namespace action {
/// Of the organisation itself: nobody in particular.
[[nodiscard]] constexpr ActionRule setup(Action which, Verb verb) {
    return {which, verb, Doer::Coordinator, {}, TakenBack::WhileOpen, false};
}
[[nodiscard]] constexpr ActionRule people(Action which, Verb verb) {
    return {which, verb};
}
/// What somebody says of themselves.
[[nodiscard]] constexpr ActionRule own(Action which, Verb verb) {
    return {which, verb, Doer::Oneself};
}
[[nodiscard]] constexpr ActionRule turn(Action which) {
    return {which, Verb::Turn, Doer::WhoeverDid};
}
/// Part of the mentoring: what its line holds is for those who may see the record.
[[nodiscard]] constexpr ActionRule mentoring(Action which, Verb verb, RecordKind kind) {
    return {which, verb, Doer::Anybody, kind};
}
[[nodiscard]] constexpr ActionRule said(Action which, Verb verb, RecordKind kind) {
    return {which, verb, Doer::Anybody, kind, TakenBack::InGrace};
}
} // namespace action

/// Every action has its line: src/domain/change_entry.cpp holds the compiler to it.
inline constexpr ActionRule actionRules[] = {
    action::people(Action::AddPerson, Verb::Make),
    action::people(Action::EditPerson, Verb::Change),
    action::people(Action::EditPeople, Verb::Change),
    action::people(Action::ArchivePeople, Verb::Change),
    action::people(Action::RestorePeople, Verb::Change),
    action::people(Action::DeletePeople, Verb::Remove),
    action::setup(Action::AddSkill, Verb::Make),
    action::setup(Action::EditSkill, Verb::Change),
    action::setup(Action::DeleteSkill, Verb::Remove),
    action::setup(Action::ImportSkills, Verb::Make),
    action::setup(Action::AddCustomField, Verb::Make),
    action::setup(Action::EditCustomField, Verb::Change),
    action::setup(Action::DeleteCustomField, Verb::Remove),
    action::setup(Action::SetLevels, Verb::Change),
    action::setup(Action::RenameOrganisation, Verb::Change),
    action::setup(Action::SetOrganisationText, Verb::Change),
    action::own(Action::ReadRoleSheet, Verb::Make),
    action::setup(Action::AddProgram, Verb::Make),
    action::setup(Action::EditProgram, Verb::Change),
    action::setup(Action::DeleteProgram, Verb::Remove),
    action::setup(Action::CloseProgram, Verb::Change),
    action::setup(Action::ReopenProgram, Verb::Change),
    action::people(Action::AddParticipation, Verb::Make),
    action::people(Action::EditParticipation, Verb::Change),
    action::people(Action::RemoveParticipation, Verb::Remove),
    action::people(Action::AcceptParticipants, Verb::Change),
    action::people(Action::RefuseParticipants, Verb::Change),
    action::people(Action::WithdrawParticipants, Verb::Change),
    action::people(Action::PauseParticipants, Verb::Change),
    action::people(Action::ResumeParticipants, Verb::Change),
    action::own(Action::EditOwnProfile, Verb::Change),
    action::people(Action::ImportPeople, Verb::Make),
    action::setup(Action::AddCriteria, Verb::Make),
    action::setup(Action::EditCriteria, Verb::Change),
    action::setup(Action::DeleteCriteria, Verb::Remove),
    action::setup(Action::RunMatching, Verb::Make),
    action::setup(Action::KeepScenario, Verb::Make),
    action::setup(Action::DeleteScenario, Verb::Remove),
    action::people(Action::KeepPair, Verb::Change),
    action::people(Action::RefusePair, Verb::Change),
    action::people(Action::ClearDecision, Verb::Change),
    action::people(Action::PairByHand, Verb::Make),
    action::people(Action::PublishPairs, Verb::Make),
    action::people(Action::AddNeverPair, Verb::Make),
    action::people(Action::DeleteNeverPair, Verb::Remove),
    action::people(Action::EditMentorship, Verb::Change),
    action::people(Action::EndMentorship, Verb::Change),
    action::people(Action::DeleteMentorship, Verb::Remove),
    action::people(Action::ImportMentorships, Verb::Make),
    action::people(Action::ProposePairs, Verb::Make),
    action::own(Action::AcceptPair, Verb::Change),
    action::own(Action::DeclinePair, Verb::Change),
    action::people(Action::BeginPair, Verb::Change),
    action::people(Action::PausePair, Verb::Change),
    action::people(Action::ResumePair, Verb::Change),
    action::people(Action::ExtendPair, Verb::Change),
    action::people(Action::ReopenPair, Verb::Change),
    action::people(Action::HandOverPairs, Verb::Change),
    action::people(Action::PairAnew, Verb::Change),
    action::people(Action::PutOff, Verb::Change),
    action::people(Action::TakeUpAgain, Verb::Change),
    action::setup(Action::SetLimits, Verb::Change),
    action::people(Action::AddContact, Verb::Make),
    action::people(Action::EditContact, Verb::Change),
    action::people(Action::DeleteContact, Verb::Remove),
    action::mentoring(Action::SetAgreement, Verb::Change, RecordKind::Agreement),
    action::mentoring(Action::DeleteAgreement, Verb::Remove, RecordKind::Agreement),
    action::turn(Action::Undo),
    action::turn(Action::Redo),
    action::mentoring(Action::SaveCareerPlan, Verb::Change, RecordKind::CareerPlan),
    action::mentoring(Action::DeleteCareerPlan, Verb::Remove, RecordKind::CareerPlan),
    action::mentoring(Action::AddGoal, Verb::Make, RecordKind::Goal),
    action::mentoring(Action::EditGoal, Verb::Change, RecordKind::Goal),
    action::mentoring(Action::ReachMilestone, Verb::Change, RecordKind::Goal),
    action::mentoring(Action::SetGoalState, Verb::Change, RecordKind::Goal),
    action::mentoring(Action::DeleteGoal, Verb::Remove, RecordKind::Goal),
    action::mentoring(Action::AddInsight, Verb::Make, RecordKind::Insight),
    action::said(Action::AmendInsight, Verb::Change, RecordKind::Insight),
    action::mentoring(Action::DeleteInsight, Verb::Remove, RecordKind::Insight),
    action::mentoring(Action::AssessSkills, Verb::Make, RecordKind::SkillAssessment),
    action::mentoring(Action::EditAssessment, Verb::Change, RecordKind::SkillAssessment),
    action::mentoring(Action::DeleteAssessment, Verb::Remove, RecordKind::SkillAssessment),
    action::mentoring(Action::PlanSession, Verb::Make, RecordKind::Session),
    action::mentoring(Action::EditSession, Verb::Change, RecordKind::Session),
    action::mentoring(Action::HoldSession, Verb::Change, RecordKind::Session),
    action::mentoring(Action::MissSession, Verb::Change, RecordKind::Session),
    action::mentoring(Action::CancelSession, Verb::Change, RecordKind::Session),
    action::mentoring(Action::MoveSession, Verb::Change, RecordKind::Session),
    action::mentoring(Action::DeleteSession, Verb::Remove, RecordKind::Session),
    action::mentoring(Action::LogSession, Verb::Make, RecordKind::Session),
    action::mentoring(Action::PlanSeries, Verb::Make, RecordKind::Session),
    action::mentoring(Action::AddNote, Verb::Make, RecordKind::PrivateNote),
    action::mentoring(Action::EditNote, Verb::Change, RecordKind::PrivateNote),
    action::mentoring(Action::DeleteNote, Verb::Remove, RecordKind::PrivateNote),
    action::mentoring(Action::AddActionItem, Verb::Make, RecordKind::ActionItem),
    action::mentoring(Action::EditActionItem, Verb::Change, RecordKind::ActionItem),
    action::mentoring(Action::FinishActionItem, Verb::Change, RecordKind::ActionItem),
    action::mentoring(Action::DeleteActionItem, Verb::Remove, RecordKind::ActionItem),
    action::said(Action::GiveFeedback, Verb::Make, RecordKind::Feedback),
    action::said(Action::AmendFeedback, Verb::Change, RecordKind::Feedback),
    action::said(Action::ReplyToFeedback, Verb::Change, RecordKind::Feedback),
    action::said(Action::WithdrawFeedback, Verb::Change, RecordKind::Feedback),
    action::mentoring(Action::AskAdvice, Verb::Make, RecordKind::AdviceRequest),
    action::mentoring(Action::EditAdvice, Verb::Change, RecordKind::AdviceRequest),
    action::mentoring(Action::AnswerAdvice, Verb::Change, RecordKind::AdviceRequest),
    action::mentoring(Action::TakeAdviceToSession, Verb::Change, RecordKind::AdviceRequest),
    action::mentoring(Action::DeleteAdvice, Verb::Remove, RecordKind::AdviceRequest),
    action::mentoring(Action::RaiseConcern, Verb::Make, RecordKind::Concern),
    action::mentoring(Action::EditConcern, Verb::Change, RecordKind::Concern),
    action::mentoring(Action::ResolveConcern, Verb::Change, RecordKind::Concern),
    action::mentoring(Action::DeleteConcern, Verb::Remove, RecordKind::Concern),
    action::mentoring(Action::AddGain, Verb::Make, RecordKind::MentorGain),
    action::mentoring(Action::EditGain, Verb::Change, RecordKind::MentorGain),
    action::mentoring(Action::DeleteGain, Verb::Remove, RecordKind::MentorGain),
    action::said(Action::GiveKudos, Verb::Make, RecordKind::Kudos),
    action::said(Action::EditKudos, Verb::Change, RecordKind::Kudos),
    action::mentoring(Action::DeleteKudos, Verb::Remove, RecordKind::Kudos),
};

/// Null for an action of a newer program, which is the coordinator's.
[[nodiscard]] constexpr const ActionRule* ruleOf(Action which) {
    for (const auto& rule : actionRules)
        if (rule.action == which)
            return &rule;
    return nullptr;
}

[[nodiscard]] constexpr Doer doerOf(Action which) {
    const auto* rule = ruleOf(which);
    return rule ? rule->doer : Doer::Coordinator;
}

/// Part of the mentoring itself (goals, sessions, feedback …): what the lines of the log about it hold is for those who
/// may see the record.
[[nodiscard]] constexpr bool isMentoringWork(Action which) {
    return doerOf(which) == Doer::Anybody;
}

[[nodiscard]] constexpr bool isAboutPeople(Action which) {
    const auto* rule = ruleOf(which);
    return !rule || rule->isAboutPeople;
}

[[nodiscard]] constexpr bool isSaidToSomebody(Action which) {
    const auto* rule = ruleOf(which);
    return rule && rule->takenBack == TakenBack::InGrace;
}

/// One line of the log of changes.
struct ChangeEntry {
    ChangeEntryId id;
    Instant at{};
    std::string actor;    ///< who did it: a person's name, or the account of the workstation
    std::string onBehalf; ///< for whom, empty when for nobody else
    Action action = Action::EditPerson;
    std::string subject;     ///< the name of what was changed, at the time
    std::int64_t record = 0; ///< the id of what was changed; 0 when it was many
    std::int64_t count = 1;  ///< records touched
    std::string before;      ///< JSON; empty when there was nothing, or for changes of many
    std::string after;

    friend bool operator==(const ChangeEntry&, const ChangeEntry&) = default;
};

} // namespace mentoring
