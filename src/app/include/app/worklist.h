#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "app/pair_service.h"
#include "mentoring/attendance.h"
#include "mentoring/date.h"
#include "mentoring/id.h"
#include "mentoring/limits.h"

namespace mentoring {

class OrganisationFile;
namespace storage {
class WorklistRepository;
struct LackingPair;
} // namespace storage

/// What can wait for somebody.
enum class Waits {
    Application,      ///< to be answered
    Incomplete,       ///< a participant lacks something that matching needs
    MissingPlace,     ///< a mentee for whom there is no place
    PossiblePair,     ///< a place is free for a mentee who waits
    AbsentOfPair,     ///< somebody of an open pair who does not take part
    OpenConcern,      ///< nobody has taken it in hand
    LateConcern,      ///< in hand, and past its day
    SessionToRecord,  ///< planned, and past
    OverdueGoal,      ///< past its day
    SilentPair,       ///< for longer than was agreed
    NoFirstSession,   ///< for longer than the program's limit, and not yet silent
    Proposal,         ///< without an answer: to the coordinator after a while, to whoever is to answer at once
    ToBegin,          ///< both have said yes
    NoAgreement,      ///< that both have accepted
    NoGoals,          ///< that whoever is at the desk may see
    LateReply,        ///< to feedback
    PauseOver,        ///< the day on which they meant to go on
    EndNear,          ///< the last day
    EndPassed,        ///< and the pair is open still
    OverLoad,         ///< a mentor with more mentees than places
    LongWaiting,      ///< a mentee without a mentor, for longer than the limit
    WaitingMentee,    ///< without a pair, longest first
    FeedbackToAnswer, ///< given to whoever is at the desk
    QuestionToAnswer, ///< asked of whoever is at the desk
    OpenPromise,      ///< made by whoever is at the desk
};

/// Whom something waits for.
enum class WaitsFor { Coordinator, Person, Both };

/// What the program knows of a reason.
struct WaitingReason {
    Waits why;
    WaitsFor whom;
    bool isOfAProgram;     ///< the others are of the whole file where no program is named
    std::string_view word; ///< for machines
};
/// In the order to tell them.
inline constexpr WaitingReason waitingReasons[] = {
    {Waits::Application, WaitsFor::Coordinator, true, "application"},
    {Waits::Incomplete, WaitsFor::Coordinator, true, "incomplete"},
    {Waits::MissingPlace, WaitsFor::Coordinator, true, "missing-place"},
    {Waits::PossiblePair, WaitsFor::Coordinator, true, "possible-pair"},
    {Waits::AbsentOfPair, WaitsFor::Coordinator, true, "absent"},
    {Waits::OpenConcern, WaitsFor::Coordinator, false, "open-concern"},
    {Waits::LateConcern, WaitsFor::Coordinator, false, "late-concern"},
    {Waits::SessionToRecord, WaitsFor::Both, false, "session-to-record"},
    {Waits::OverdueGoal, WaitsFor::Both, false, "overdue-goal"},
    {Waits::SilentPair, WaitsFor::Both, false, "silent-pair"},
    {Waits::NoFirstSession, WaitsFor::Coordinator, false, "no-first-session"},
    {Waits::Proposal, WaitsFor::Both, false, "proposal"},
    {Waits::ToBegin, WaitsFor::Coordinator, false, "to-begin"},
    {Waits::NoAgreement, WaitsFor::Coordinator, false, "no-agreement"},
    {Waits::NoGoals, WaitsFor::Coordinator, false, "no-goals"},
    {Waits::LateReply, WaitsFor::Coordinator, false, "late-reply"},
    {Waits::PauseOver, WaitsFor::Coordinator, false, "pause-over"},
    {Waits::EndNear, WaitsFor::Coordinator, false, "end-near"},
    {Waits::EndPassed, WaitsFor::Coordinator, false, "end-passed"},
    {Waits::OverLoad, WaitsFor::Coordinator, true, "over-load"},
    {Waits::LongWaiting, WaitsFor::Coordinator, true, "long-waiting"},
    {Waits::WaitingMentee, WaitsFor::Coordinator, true, "waiting-mentee"},
    {Waits::FeedbackToAnswer, WaitsFor::Person, false, "feedback-to-answer"},
    {Waits::QuestionToAnswer, WaitsFor::Person, false, "question-to-answer"},
    {Waits::OpenPromise, WaitsFor::Person, false, "open-promise"},
};
[[nodiscard]] constexpr const WaitingReason& reasonOf(Waits why) {
    return waitingReasons[static_cast<std::size_t>(why)];
}
static_assert([] {
    for (std::size_t i = 0; i < std::size(waitingReasons); ++i)
        if (waitingReasons[i].why != static_cast<Waits>(i))
            return false;
    return waitingReasons[std::size(waitingReasons) - 1].why == Waits::OpenPromise;
}());

/// One thing that waits. What does not apply is not set.
struct WaitingThing {
    std::int64_t record = 0; ///< session, goal, concern, feedback, question, promise
    PersonId person;         ///< whom it is about
    MentorshipId pair;
    std::optional<Date> since;       ///< the day from which it waits, or for which it was meant
    std::optional<Date> lastHeld;    ///< of SilentPair: its last session; never without
    Absence absence = Absence::Left; ///< of AbsentOfPair
    int pairs = 0;                   ///< of AbsentOfPair: how many miss the person; of OverLoad: how many they have
    int places = 0;                  ///< of OverLoad
};

/// Everything that waits for one reason.
struct Waiting {
    Waits why;
    int count = 0;
    int late = 0;                      ///< of OpenConcern: those past their day
    std::vector<WaitingThing> first{}; ///< the longest waiting ones
};

/// Something that is not to be told before a day.
struct PutOff {
    std::int64_t id = 0;
    Waits why{};
    WaitingThing thing; ///< record, person and pair
    ProgramId program;
    Date until{};
};

/// "What waits for whom", as whoever is at the desk is to be told: home, badges, shell, letters and reports ask this
/// one list. Made for one look: what several reasons need is read once, and is as it was then until it is changed
/// through this one. Throws FileError.
class Worklist {
public:
    explicit Worklist(OrganisationFile& file) : m_file(file) {}

    /// All that waits, in the order of Waits, reasons with nothing left out. `program`: for the coordinator only what
    /// is of that program, with what is about no pair; whoever is in a pair is told of all that is theirs. Of each
    /// reason at most `most` things are named.
    [[nodiscard]] std::vector<Waiting> today(ProgramId program, std::size_t most = 8) const;
    /// One reason alone, also when there is nothing.
    [[nodiscard]] Waiting of(Waits why, ProgramId program = {}, std::size_t most = 0) const;

    /// From when on something waits in a program.
    [[nodiscard]] Limits limits(ProgramId program) const;
    /// Throws Refusal.
    void setLimits(ProgramId program, const Limits& limits);

    /// Not now: the thing is told again from that day on. Throws Refusal.
    void putOff(Waits why, ProgramId program, const WaitingThing& thing, Date until);
    void takeUpAgain(std::int64_t putOff);
    /// What is put off now, by its day; of a program, or of all.
    [[nodiscard]] std::vector<PutOff> putOffs(ProgramId program = {}) const;

private:
    using Lacking = std::vector<storage::LackingPair> (storage::WorklistRepository::*)(ProgramId, Date) const;
    [[nodiscard]] Waiting found(Waits why, ProgramId program, std::size_t most) const;
    [[nodiscard]] Waiting lackingPairs(Waits why, ProgramId program, std::size_t most, int Limits::*limit,
                                       Lacking lacking) const;
    [[nodiscard]] Waiting pairsInTheirLife(Waits why, ProgramId program, std::size_t most) const;
    [[nodiscard]] Waiting lateReplies(ProgramId program, std::size_t most) const;
    [[nodiscard]] std::string nameOf(const WaitingThing& thing) const;

    [[nodiscard]] const std::vector<PutOff>& allPutOffs() const;
    [[nodiscard]] const std::vector<SilentPair>& silent() const;
    [[nodiscard]] std::optional<Date> agreedEnd(MentorshipId pair) const;
    [[nodiscard]] Waiting silentPairs(ProgramId program, std::size_t most) const;

    OrganisationFile& m_file;
    mutable std::optional<std::vector<PutOff>> m_putOffs;
    mutable std::unordered_map<ProgramId, Limits> m_limits;
    mutable std::optional<std::vector<SilentPair>> m_silent;
    mutable std::optional<std::unordered_map<MentorshipId, Date>> m_agreedEnds;
};

} // namespace mentoring
