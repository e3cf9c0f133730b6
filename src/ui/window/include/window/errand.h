#pragma once

#include <string>
#include <variant>

#include <QString>

#include "mentoring/id.h"
#include "mentoring/life.h"

namespace mentoring::ui {

// What one part of the window asks another one to do, without knowing which that is. The composition root says who
// takes which.

/// A pair that is not set is chosen in the form.
struct LogSession {
    MentorshipId pair;
    SessionId planned = {}; ///< the one that took place, where it was planned
};
struct PlanSession {
    MentorshipId pair;
};
struct PrepareSession {
    MentorshipId pair;
};
struct GiveFeedback {
    MentorshipId pair;
    SessionId about; ///< not set: in general
};
struct AskAdvice {
    MentorshipId pair;
};
struct TurnIntoGoal {
    FeedbackId feedback;
};
/// The mentee of a pair with somebody else: one of the short list.
struct PairAnew {
    MentorshipId pair;
};
/// What happens to a pair, asked for in the form that it takes.
struct LetHappen {
    MentorshipId pair;
    LifeEvent event;
};
struct EditLimits {}; ///< of the program shown
struct NoteContact {
    MentorshipId pair; ///< one of the two
    PersonId person;
};
struct ShowInsightsOf {
    PersonId person;
};
struct NoteGain {};

struct ImportPeople {
    QString path; ///< empty: chosen in the wizard
};
struct ImportPairs {
    QString path;
};
struct ImportSkills {};
struct ExportPeople {};
struct ExportMentorships {};
struct ExportScores {};

/// Two people who must not be paired: why is asked in the form.
struct NeverPairThem {
    PersonId one;
    PersonId other;
};

struct NewProgram {};
struct EditProgram {}; ///< the one shown
struct EditOrganisation {};

/// What somebody had begun to write is to be gone on with.
struct OpenDraft {
    std::string key;
};

using Errand = std::variant<LogSession, PlanSession, PrepareSession, GiveFeedback, AskAdvice, TurnIntoGoal, PairAnew,
                            LetHappen, EditLimits, NoteContact, ShowInsightsOf, NoteGain, ImportPeople, ImportPairs,
                            ImportSkills, ExportPeople, ExportMentorships, ExportScores, NeverPairThem, NewProgram,
                            EditProgram, EditOrganisation, OpenDraft>;

} // namespace mentoring::ui
