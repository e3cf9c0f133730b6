#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "matching/solver.h"

namespace mentoring::matching {

/// A mentee who would go from one mentor to another. −1 is nobody.
struct Move {
    int mentee = 0;
    int from = -1;
    int to = -1;

    friend auto operator<=>(const Move&, const Move&) = default;
};

/// The best assignment after one change.
struct Repaired {
    Wide loss = 0;           ///< what it is worth less than the one before; negative where it is worth more
    std::vector<Move> moves; ///< of everybody whose mentor changes, in mentee order
};

/// What a change to a best assignment costs, and who moves: exactly, and without solving it anew. Each question stands
/// for itself; none changes the assignment. The duals of the solution make every change one shortest path among those
/// whom it concerns: from the place where somebody is too many to the place where somebody is missing.
///
/// Once made (a look at every pair, about as long as the certificate takes), a question costs microseconds in small
/// programs and a millisecond or so among ten thousand people. `assignment` and its rows must outlive this; one thread
/// at a time.
class Repair {
public:
    /// `solution` is best: its certificate has passed.
    Repair(const Assignment& assignment, const Solution& solution);
    ~Repair();
    Repair(const Repair&) = delete;
    Repair& operator=(const Repair&) = delete;

    /// The pair may not be.
    [[nodiscard]] Repaired bar(int mentee, int mentor);
    /// The pair must be, and counts `score` even where the rows bar it. Empty when the mentor has no place at all.
    [[nodiscard]] std::optional<Repaired> set(int mentee, int mentor, int score);
    /// Two mentees who have mentors change them, and count these scores: the first with the mentor of the second.
    [[nodiscard]] Repaired exchange(int mentee, int score, int other, int otherScore);
    [[nodiscard]] Repaired addPlace(int mentor);
    [[nodiscard]] Repaired removePlace(int mentor);
    [[nodiscard]] Repaired removeMentee(int mentee);

private:
    class Ways;
    template <class Value>
    class WaysIn;

    std::unique_ptr<Ways> m_ways;
};

} // namespace mentoring::matching
