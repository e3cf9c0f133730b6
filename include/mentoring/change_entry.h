#pragma once

#include <cstdint>
#include <string>

#include "mentoring/clock.h"
#include "mentoring/id.h"

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
    Undo = 100,
    Redo = 101,
    SaveCareerPlan = 110,
    AddGoal = 111,
    EditGoal = 112,
    ReachMilestone = 113,
    SetGoalState = 114,
    DeleteGoal = 115,
    AddInsight = 120,
    AmendInsight = 121,
    DeleteInsight = 122,
    AssessSkills = 123,
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
    RaiseConcern = 170,
    EditConcern = 171,
    ResolveConcern = 172,
    DeleteConcern = 173,
    AddGain = 180,
    EditGain = 181,
    DeleteGain = 182,
};

/// Who may do something. Whether the record is theirs to touch is asked besides.
enum class Doer {
    Coordinator,
    Anybody,    ///< part of the mentoring itself: a mentor or a mentee at the desk too
    WhoeverDid, ///< taking back, or doing again, what one was allowed to do
};

/// Said for each action by itself; an action of a newer program is the coordinator's.
[[nodiscard]] constexpr Doer doerOf(Action action) {
    switch (action) {
    case Action::AddPerson:
    case Action::EditPerson:
    case Action::EditPeople:
    case Action::ArchivePeople:
    case Action::RestorePeople:
    case Action::DeletePeople:
    case Action::AddSkill:
    case Action::EditSkill:
    case Action::DeleteSkill:
    case Action::ImportSkills:
    case Action::AddCustomField:
    case Action::EditCustomField:
    case Action::DeleteCustomField:
    case Action::SetLevels:
    case Action::RenameOrganisation:
    case Action::AddProgram:
    case Action::EditProgram:
    case Action::DeleteProgram:
    case Action::AddParticipation:
    case Action::EditParticipation:
    case Action::RemoveParticipation:
    case Action::AcceptParticipants:
    case Action::RefuseParticipants:
    case Action::WithdrawParticipants:
    case Action::PauseParticipants:
    case Action::ResumeParticipants:
    case Action::ImportPeople:
    case Action::AddCriteria:
    case Action::EditCriteria:
    case Action::DeleteCriteria:
    case Action::RunMatching:
    case Action::KeepPair:
    case Action::RefusePair:
    case Action::ClearDecision:
    case Action::PairByHand:
    case Action::PublishPairs:
    case Action::AddNeverPair:
    case Action::DeleteNeverPair:
    case Action::EditMentorship:
    case Action::EndMentorship:
    case Action::DeleteMentorship:
    case Action::ImportMentorships:
        return Doer::Coordinator;
    case Action::Undo:
    case Action::Redo:
        return Doer::WhoeverDid;
    case Action::SetAgreement:
    case Action::SaveCareerPlan:
    case Action::AddGoal:
    case Action::EditGoal:
    case Action::ReachMilestone:
    case Action::SetGoalState:
    case Action::DeleteGoal:
    case Action::AddInsight:
    case Action::AmendInsight:
    case Action::DeleteInsight:
    case Action::AssessSkills:
    case Action::PlanSession:
    case Action::EditSession:
    case Action::HoldSession:
    case Action::MissSession:
    case Action::CancelSession:
    case Action::MoveSession:
    case Action::DeleteSession:
    case Action::LogSession:
    case Action::PlanSeries:
    case Action::AddNote:
    case Action::EditNote:
    case Action::DeleteNote:
    case Action::AddActionItem:
    case Action::EditActionItem:
    case Action::FinishActionItem:
    case Action::DeleteActionItem:
    case Action::GiveFeedback:
    case Action::AmendFeedback:
    case Action::ReplyToFeedback:
    case Action::WithdrawFeedback:
    case Action::AskAdvice:
    case Action::AnswerAdvice:
    case Action::TakeAdviceToSession:
    case Action::DeleteAdvice:
    case Action::RaiseConcern:
    case Action::EditConcern:
    case Action::ResolveConcern:
    case Action::DeleteConcern:
    case Action::AddGain:
    case Action::EditGain:
    case Action::DeleteGain:
        return Doer::Anybody;
    }
    return Doer::Coordinator;
}

/// Part of the mentoring itself (goals, sessions, feedback …): what the lines of the log about it hold is for those who
/// may see the record.
[[nodiscard]] constexpr bool isMentoringWork(Action action) {
    return doerOf(action) == Doer::Anybody;
}

/// Holds something about a person: what its line says goes with the record. Of the others (skills, programs, criteria,
/// runs …) it stays known what was deleted.
[[nodiscard]] constexpr bool isAboutPeople(Action action) {
    switch (action) {
    case Action::AddSkill:
    case Action::EditSkill:
    case Action::DeleteSkill:
    case Action::ImportSkills:
    case Action::AddCustomField:
    case Action::EditCustomField:
    case Action::DeleteCustomField:
    case Action::SetLevels:
    case Action::RenameOrganisation:
    case Action::AddProgram:
    case Action::EditProgram:
    case Action::DeleteProgram:
    case Action::AddCriteria:
    case Action::EditCriteria:
    case Action::DeleteCriteria:
    case Action::RunMatching:
        return false;
    default:
        return true;
    }
}

/// What was said to somebody counts as given after a moment of grace; from then on it is amended openly and never taken
/// back unseen. Everything else can be taken back as long as the file stays open.
[[nodiscard]] constexpr bool isSaidToSomebody(Action action) {
    return action == Action::AmendInsight || action == Action::GiveFeedback || action == Action::AmendFeedback ||
           action == Action::ReplyToFeedback || action == Action::WithdrawFeedback;
}
inline constexpr std::chrono::seconds graceOfWhatWasSaid{10};

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
