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
    Undo = 100,
    Redo = 101,
};

/// One line of the log of changes.
struct ChangeEntry {
    ChangeEntryId id;
    Instant at{};
    std::string actor;    ///< who did it: the account name of the workstation
    std::string onBehalf; ///< for whom, empty when for nobody else
    Action action = Action::EditPerson;
    std::string subject;    ///< the name of what was changed, at the time
    std::int64_t record = 0; ///< the id of what was changed; 0 when it was many
    std::int64_t count = 1; ///< records touched
    std::string before;     ///< JSON; empty when there was nothing, or for changes of many
    std::string after;

    friend bool operator==(const ChangeEntry&, const ChangeEntry&) = default;
};

} // namespace mentoring
