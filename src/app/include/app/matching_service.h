#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include <QObject>

#include "app/organisation_file.h"
#include "matching/matching.h"
#include "matching/snapshot.h"
#include "mentoring/criteria.h"
#include "mentoring/mentorship.h"

namespace mentoring {

struct MatchingRequest {
    ProgramId program;
    CriteriaSet criteria;
    Aims aims{};
    /// What stands on screen: as much of it stays as the best pairing allows. Without it, of the last recorded run.
    std::optional<std::vector<SuggestedPair>> shown = {};
};

/// The state of a pair as the coordinator sees it before and after publishing.
enum class PairState { Suggested, Kept, Refused, Published };

/// What became of the mentee since the last recorded run, told against what is open now: a pair of that run that has
/// become a mentorship is no suggestion that was lost.
enum class PairChange { Same, New, OtherMentor };

/// One finished run with all that is needed to explain it. Immutable, shared with the worker thread.
struct MatchingOutcome {
    MatchingRequest request;
    std::shared_ptr<const matching::Snapshot> snapshot;
    matching::MatchingResult result;
    std::vector<PairDecision> decisions; ///< as they were when the run began
    bool isCompared = false;             ///< there is a recorded run to compare with
    std::vector<SuggestedPair> previous; ///< of the last recorded run, less what became of them since: mentorships
    std::vector<SuggestedPair> lost;     ///< of these, the ones that are gone

    /// The pairs of the run as they are kept and published.
    [[nodiscard]] std::vector<SuggestedPair> pairs() const;
    [[nodiscard]] PairState stateOf(PersonId mentor, PersonId mentee) const;
    [[nodiscard]] PairChange changeOf(PersonId mentor, PersonId mentee) const;
};

/// Runs of the matching, what the coordinator decides about pairs, and publishing.
class MatchingService final : public QObject {
    Q_OBJECT

public:
    using Progress = std::function<void(double)>; ///< 0 to 1

    explicit MatchingService(OrganisationFile& file);
    ~MatchingService() override;

    /// Minutes east of UTC of a zone's standard time by the file's clock; empty for a name nobody knows.
    [[nodiscard]] std::optional<int> standardOffset(const std::string& zone) const;

    /// The program as a run would see it at this moment: for scores without a run.
    [[nodiscard]] std::shared_ptr<const matching::Snapshot> snapshotFor(const MatchingRequest& request) const;

    /// Who might go on with the mentee of a pair: the program as if that pair had ended today, without a result. Empty
    /// where the pair or its criteria are not there, or the mentee does not take part.
    [[nodiscard]] std::optional<MatchingOutcome> lookFor(MentorshipId pair) const;

    /// Works in this thread. Empty when it was stopped.
    [[nodiscard]] std::optional<MatchingOutcome> run(const MatchingRequest& request, const Progress& progress = {},
                                                     std::stop_token stop = {}) const;

    /// The same run as it would be with one more pair kept: what setting it by hand would do to everybody else.
    [[nodiscard]] std::optional<MatchingOutcome> runKeeping(const MatchingRequest& request, PersonId mentor,
                                                            PersonId mentee) const;

    /// Works in a worker thread; ends in `finished` or `cancelled`. A run that is under way is cancelled first (its
    /// signal does not come any more), so that a moving slider always gets the newest answer.
    void start(const MatchingRequest& request);
    void cancel();

    /// What the runs of a program aim at, as chosen last; remembered in the file, not undone.
    [[nodiscard]] Aims aims(ProgramId program) const;
    void setAims(ProgramId program, const Aims& aims);

    /// Keeps the run in the file, so that later ones are compared with it and stay close to it.
    void record(const MatchingOutcome& outcome);
    [[nodiscard]] std::vector<MatchingRun> recordedRuns(ProgramId program) const; ///< newest first
    /// How the mentorships of a program that the matching made came about, oldest first; without those published
    /// before this was noted.
    [[nodiscard]] std::vector<Publication> publications(ProgramId program) const;

    /// Keeps what a run answers under a name, to compare with others; one of that name in the program is replaced.
    MatchingRunId keepScenario(const std::string& name, const MatchingOutcome& outcome);
    [[nodiscard]] std::vector<MatchingRun> scenarios(ProgramId program) const; ///< by name
    [[nodiscard]] std::optional<MatchingRun> scenario(ProgramId program, const std::string& name) const;
    void removeScenario(ProgramId program, MatchingRunId id);
    /// The run once more, close to its pairs, with its criteria and aims. Empty where they can no longer be read.
    [[nodiscard]] std::optional<MatchingRequest> requestOf(const MatchingRun& run) const;
    /// Its criteria and aims become those of the program: what "promoted" means.
    MatchingRequest takeUp(const MatchingRun& run);
    [[nodiscard]] std::vector<PairDecision> decisions(ProgramId program) const;

    /// Kept pairs stay in every run. By hand: a pair no run suggested; a reason is required where a must-rule forbids
    /// it (Refusal otherwise). Keeping replaces what was said of that mentee before.
    void keep(ProgramId program, PersonId mentor, PersonId mentee, bool byHand = false, const std::string& reason = {});
    void keepAll(ProgramId program, const std::vector<SuggestedPair>& pairs);
    /// Two mentees change mentors by hand, in one step: each pair is kept as it is then. A reason is required where a
    /// must-rule forbids one of them.
    void exchange(ProgramId program, const SuggestedPair& one, const SuggestedPair& other, const std::string& reason);
    void refuse(ProgramId program, PersonId mentor, PersonId mentee, const std::string& reason);
    /// As if nothing had ever been said of these pairs.
    void clearDecisions(ProgramId program, const std::vector<SuggestedPair>& pairs);

    /// Makes mentorships of these pairs, all in one step. Pairs that are open already are passed over; a mentor over
    /// capacity is refused.
    enum class As {
        Pairs,     ///< that begin at once
        Proposals, ///< that the two answer before the pair begins
    };
    int publish(ProgramId program, const std::vector<SuggestedPair>& pairs, As as = As::Pairs);
    /// How pairs of a program were published last; remembered in the file, not undone.
    [[nodiscard]] As publishedAs(ProgramId program) const;

Q_SIGNALS:
    void progressed(double share);
    void finished(std::shared_ptr<const mentoring::MatchingOutcome> outcome);
    void cancelled();

private:
    struct Material;
    struct Worker;

    [[nodiscard]] Material materialFor(const MatchingRequest& request) const;
    void requireUsable(const MatchingRequest& request) const;
    [[nodiscard]] MatchingRun runOf(const MatchingOutcome& outcome) const;
    void complete(MatchingOutcome& outcome) const;
    void take(std::uint64_t number, const std::shared_ptr<MatchingOutcome>& outcome);
    /// Whether both are in the program, in these roles.
    [[nodiscard]] bool takePart(ProgramId program, PersonId mentor, PersonId mentee) const;
    [[nodiscard]] bool breaksARule(ProgramId program, PersonId mentor, PersonId mentee) const;

    OrganisationFile& m_file;
    std::unique_ptr<Worker> m_worker;
};

} // namespace mentoring
