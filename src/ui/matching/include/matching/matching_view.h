#pragma once

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include <QString>

#include "app/directory.h"
#include "app/matching_service.h"
#include "matching/costs.h"
#include "matching/scorer.h"
#include "matching/ways_in.h"
#include "style/tokens.h"

namespace mentoring::ui {

/// A run with what is needed to look into it: shared by the tables and panels that show it.
class MatchingView {
public:
    explicit MatchingView(std::shared_ptr<const MatchingOutcome> outcome);

    [[nodiscard]] const MatchingOutcome& outcome() const { return *m_outcome; }
    [[nodiscard]] const std::shared_ptr<const MatchingOutcome>& shared() const { return m_outcome; }
    [[nodiscard]] const matching::Snapshot& snapshot() const { return *m_outcome->snapshot; }
    [[nodiscard]] const matching::MatchingResult& result() const { return m_outcome->result; }
    [[nodiscard]] const CriteriaSet& criteria() const { return m_outcome->request.criteria; }
    [[nodiscard]] ProgramId program() const { return m_outcome->request.program; }
    [[nodiscard]] const matching::Scorer& scorer() const; ///< made when first asked for

    /// Is the program so small that a run is over before anybody notices?
    [[nodiscard]] bool isRunAtOnce() const;
    /// What decisions cost against what this run shows; made when first asked for. Null unless it is run at once, where
    /// nobody knows whether the run is the best, and where an answer takes a run each.
    [[nodiscard]] const matching::Costs* costs() const;
    /// Changes that would pair somebody who is left over, smallest first; none where costs() are not to be had.
    [[nodiscard]] const std::vector<matching::WayIn>& waysIn(int mentee) const;

    [[nodiscard]] const matching::Participant& mentee(int index) const;
    [[nodiscard]] const matching::Participant& mentor(int index) const;
    /// What became of a mentee; null when unpaired.
    [[nodiscard]] const matching::MatchedPair* pairOf(int mentee) const;
    [[nodiscard]] const matching::Unpaired* unpaired(int mentee) const;
    /// Mentees of a mentor in this run.
    [[nodiscard]] std::vector<int> menteesOf(int mentor) const;
    /// Mentors of the run who are this person's own mentees in it, where two people may not be each other's mentors.
    [[nodiscard]] std::vector<int> ownMentees(int mentee) const;
    /// Places of a mentor that nobody has in this run.
    [[nodiscard]] int freePlaces(int mentor) const;
    /// Places that neither an open mentorship nor another kept pair takes.
    [[nodiscard]] int placesToKeep(int mentor, int mentee) const;
    [[nodiscard]] const PairDecision* decision(PersonId mentor, PersonId mentee) const;
    /// As MatchingOutcome answers, without a walk through everything for each pair.
    [[nodiscard]] PairState stateOf(PersonId mentor, PersonId mentee) const;
    [[nodiscard]] PairChange changeOf(PersonId mentor, PersonId mentee) const;
    [[nodiscard]] const SuggestedPair* before(PersonId mentee) const; ///< of the last recorded run

    /// The very same pairs, in whatever order.
    [[nodiscard]] bool shows(std::vector<SuggestedPair> pairs) const;
    /// Why a pair has its score, in one line.
    [[nodiscard]] QString why(const Directory& directory, matching::PairIndex pair) const;

    /// New pairs, other mentors and lost pairs since the last recorded run.
    [[nodiscard]] int changeCount() const { return m_changes; }
    [[nodiscard]] bool hasPrevious() const { return m_outcome->isCompared; }
    /// The run again as this one was asked for, staying close to what this one shows.
    [[nodiscard]] MatchingRequest again() const;

private:
    std::shared_ptr<const MatchingOutcome> m_outcome;
    mutable std::unique_ptr<matching::Scorer> m_scorer;
    mutable std::optional<std::unique_ptr<matching::Costs>> m_costs; ///< empty: not asked for yet
    mutable std::unordered_map<int, std::vector<matching::WayIn>> m_waysIn;
    std::unordered_map<PersonId, const SuggestedPair*> m_before;
    std::vector<int> m_load; ///< mentees of each mentor in this run
    int m_changes = 0;
};

[[nodiscard]] Tone toneOf(PairState state);
[[nodiscard]] QString iconOf(PairState state);

} // namespace mentoring::ui
