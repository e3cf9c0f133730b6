#pragma once

#include <optional>
#include <string>
#include <vector>

#include "mentoring/aims.h"
#include "mentoring/clock.h"
#include "mentoring/date.h"
#include "mentoring/id.h"
#include "mentoring/revision.h"

namespace mentoring {

/// Where a pair stands in its life. Values are stored: never renumber.
enum class MentorshipState {
    Active,
    Paused,
    Completed,
    CompletedEarly,
    Dissolved,
    Proposed, ///< holds a place, and waits for what the two say
    Agreed,   ///< both have said yes; it has not begun
    Declined, ///< one of the two said no before it began
};
inline constexpr MentorshipState allMentorshipStates[] = {
    MentorshipState::Active,    MentorshipState::Paused,   MentorshipState::Completed, MentorshipState::CompletedEarly,
    MentorshipState::Dissolved, MentorshipState::Proposed, MentorshipState::Agreed,    MentorshipState::Declined};

/// What leads from one to the other is the table in mentoring/life.h.
[[nodiscard]] bool mayBecome(MentorshipState from, MentorshipState to);
/// Holds a place of its mentor: not at its end.
[[nodiscard]] bool isOpen(MentorshipState state);
/// Open, and has begun: active or paused.
[[nodiscard]] bool isUnderWay(MentorshipState state);

/// Why a pair ended early, was dissolved or declined: of how it came, never of who is to blame. Values are stored.
enum class EndReason {
    NotSaid,
    GoalsReached,
    NoTime,
    NoMatch, ///< too little in common to work on
    NoContact,
    MentorLeaves,
    MenteeLeaves,
    OtherPosition, ///< one of the two has another post
    LongAbsence,
    ElsewherePaired,
    HandedOver, ///< goes on with another mentor
    Other,      ///< told in words
};
inline constexpr EndReason allEndReasons[] = {
    EndReason::NotSaid,     EndReason::GoalsReached,    EndReason::NoTime,       EndReason::NoMatch,
    EndReason::NoContact,   EndReason::MentorLeaves,    EndReason::MenteeLeaves, EndReason::OtherPosition,
    EndReason::LongAbsence, EndReason::ElsewherePaired, EndReason::HandedOver,   EndReason::Other};

/// Whose word it was. Values are stored.
enum class PairVoice { NotSaid, Mentor, Mentee, Both, Coordinator };
inline constexpr PairVoice allPairVoices[] = {PairVoice::NotSaid, PairVoice::Mentor, PairVoice::Mentee, PairVoice::Both,
                                              PairVoice::Coordinator};

/// The lasting relation of one mentor and one mentee in a program.
struct Mentorship {
    MentorshipId id;
    ProgramId program;
    PersonId mentor;
    PersonId mentee; ///< never the mentor
    MentorshipState state = MentorshipState::Active;
    Date startedOn{};            ///< until it begins: proposed on
    std::optional<Date> endedOn; ///< set exactly when the state is an end
    std::optional<int> score;    ///< 0 to 10,000 as computed when published; empty when paired by hand or imported
    std::string reason;          ///< why it was set by hand against the rules, or why it ended
    bool mentorSaidYes = false;  ///< to the proposal
    bool menteeSaidYes = false;
    std::optional<Date> endsOn; ///< the last day as planned; not set: that of the program
    std::optional<Date> backOn; ///< of a pause: when they go on; not set: until further notice
    std::string pauseReason;    ///< of a pause, may be empty
    EndReason endReason = EndReason::NotSaid;
    PairVoice endedBy = PairVoice::NotSaid; ///< on whose word
    MentorshipId follows{};                 ///< the pair that it continues with another mentor
    Revision revision{};

    friend bool operator==(const Mentorship&, const Mentorship&) = default;
};

/// What the coordinator said of a possible pair before publishing. Kept pairs stay in every run, refused ones never
/// come again.
enum class PairVerdict { Kept, Refused };

struct PairDecision {
    PairDecisionId id;
    ProgramId program;
    PersonId mentor;
    PersonId mentee;
    PairVerdict verdict = PairVerdict::Kept;
    bool byHand = false; ///< chosen by a person, not taken over from a run
    std::string reason;  ///< required for a refusal and for a kept pair that breaks a must-rule

    friend bool operator==(const PairDecision&, const PairDecision&) = default;
};

/// Two people who must not be paired with each other, in neither direction.
struct NeverPair {
    NeverPairId id;
    PersonId one;
    PersonId other;
    std::string reason; ///< required
    PersonId author{};  ///< whichever of the two said so themselves; not set: the coordinator
    ProgramId program{}; ///< where it holds; not set: everywhere

    [[nodiscard]] bool holdsIn(ProgramId where) const { return !program.isSet() || program == where; }

    friend bool operator==(const NeverPair&, const NeverPair&) = default;
};

struct SuggestedPair {
    PersonId mentor;
    PersonId mentee;
    int score = 0; ///< 0 to 10,000

    friend bool operator==(const SuggestedPair&, const SuggestedPair&) = default;
};

/// One run of the matching as it was, with the criteria it used, so that two runs can be compared. With a name it is a
/// scenario: a what-if that is kept until somebody deletes it.
struct MatchingRun {
    MatchingRunId id;
    ProgramId program;
    std::string name; ///< of a scenario, one of its kind in the program; empty for a run
    Instant ranAt{};
    std::string ranBy; ///< the account, or the person at the desk; empty in files of before
    Aims aims;
    std::string criteriaName;
    std::string criteriaDocument; ///< the set as JSON
    std::int64_t total = 0;       ///< sum of the scores
    std::int64_t upperBound = 0;
    bool optimal = false; ///< proved best: the certificates passed, and nothing was left untried
    int mentees = 0;      ///< who took part, without those who have a pair; 0 in files of before, like the next three
    int mentors = 0;
    int places = 0;      ///< free ones of these mentors
    int firstWishes = 0; ///< mentees with the mentor they wish for before all others
    std::vector<SuggestedPair> pairs;

    [[nodiscard]] int lowestScore() const; ///< 0 without pairs
    [[nodiscard]] int mentorsUsed() const;

    friend bool operator==(const MatchingRun&, const MatchingRun&) = default;
};

/// How a mentorship came about: by whom it was published, and out of which run.
struct Publication {
    MentorshipId mentorship;
    MatchingRunId run; ///< not set when none was kept, or it is gone
    Instant at{};
    std::string by;      ///< the account, or the person at the desk
    bool byHand = false; ///< chosen by a person, not suggested

    friend bool operator==(const Publication&, const Publication&) = default;
};

/// Pairs published in one go. They were made one after the other, so that the first and the last of their ids say
/// which.
struct PublishedAtOnce {
    ProgramId program;
    MentorshipId first;
    MentorshipId last;
    MatchingRunId run;
    Instant at{};
    std::string by;
    std::vector<MentorshipId> byHand;
};

} // namespace mentoring
