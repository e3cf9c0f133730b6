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

/// Part of the mentoring itself (goals, sessions, feedback …), which a mentor or a mentee at the desk may do;
/// everything else is the coordinator's. What these lines of the log hold is for those who may see the record.
[[nodiscard]] constexpr bool isMentoringWork(Action action) {
    return action >= Action::SaveCareerPlan || action == Action::SetAgreement;
}

/// What was said to somebody is amended openly and never taken back unseen.
[[nodiscard]] constexpr bool canBeTakenBack(Action action) {
    switch (action) {
    case Action::AmendInsight:
    case Action::GiveFeedback:
    case Action::AmendFeedback:
    case Action::ReplyToFeedback:
    case Action::WithdrawFeedback:
        return false;
    default:
        return true;
    }
}

/// One line of the log of changes.
struct ChangeEntry {
    ChangeEntryId id;
    Instant at{};
    std::string actor;    ///< who did it: the account name of the workstation
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
