#include "matching/costs.h"

#include <algorithm>
#include <utility>

#include "matching/scorer.h"
#include "matching/solver.h"
#include "open_pairing.h"

namespace mentoring::matching {

namespace {

constexpr int nobody = -1;

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

std::vector<PairIndex> pairsOf(const MatchingResult& result) {
    std::vector<PairIndex> pairs;
    pairs.reserve(result.pairs.size());
    for (const auto& pair : result.pairs)
        pairs.push_back(pair.pair);
    return pairs;
}

void insertSorted(std::vector<PairIndex>& pairs, PairIndex pair) {
    const auto place = std::ranges::lower_bound(pairs, pair);
    if (place == pairs.end() || *place != pair)
        pairs.insert(place, pair);
}

} // namespace

struct Costs::Program {
    const Snapshot& snapshot;
    const CriteriaSet criteria;
    const Aims aims;
    const Scorer scorer;
    std::vector<PairIndex> best; ///< sorted
    std::unique_ptr<OpenPairing> open;
    std::unique_ptr<Repair> repair; ///< where repairing says all

    Program(const Snapshot& of, const CriteriaSet& set, const Aims& with, std::vector<PairIndex> shown)
        : snapshot(of), criteria(set), aims(with), scorer(of, set), best(std::move(shown)) {
        best = pairsOf(run(snapshot));
        // Of the pairs there are as many stay as can: also in what a repair finds.
        open = std::make_unique<OpenPairing>(scorer, aims, best);
        if (open->kept.size() != snapshot.kept.size())
            return; // kept pairs that wait for a place take the first one there is
        if (aims.everyMentor || aims.lowestFirst || !aims.shares.empty())
            return; // a repair knows of nothing but places and scores
        const auto solution = solve(open->assignment);
        // Two people who are each other's mentors are no rule of an assignment: where it would rather have them, it is
        // not what the best pairing is made of.
        for (int row = 0; row < open->assignment.mentees; ++row)
            if (solution.mentor[at(row)] != mentorOf(open->rows.menteeAt(row)))
                return;
        repair = std::make_unique<Repair>(open->assignment, solution);
    }

    /// As close as can be to the pairs there are.
    [[nodiscard]] MatchingResult run(Snapshot changed) const {
        changed.previous = best;
        return match(changed, criteria, aims);
    }

    [[nodiscard]] int mentorOf(int mentee) const {
        const auto pair = std::ranges::lower_bound(best, PairIndex{mentee, 0});
        return pair != best.end() && pair->mentee == mentee ? pair->mentor : nobody;
    }

    /// In the repaired assignment; empty for the mentee of a kept pair, and where nothing can be repaired.
    [[nodiscard]] std::optional<int> rowOf(int mentee) const {
        return repair ? open->rows.rowOf(mentee) : std::nullopt;
    }

    [[nodiscard]] int scoreOf(int mentee, int mentor) const {
        return mentor == nobody ? 0 : scorer.explain(mentee, mentor).score;
    }

    [[nodiscard]] Cost costOf(std::vector<Move> moves) const {
        Cost cost;
        cost.moves = std::move(moves);
        for (const auto& move : cost.moves) {
            cost.people += (move.from == nobody ? 0 : 1) - (move.to == nobody ? 0 : 1);
            cost.points += scoreOf(move.mentee, move.from) - scoreOf(move.mentee, move.to);
        }
        return cost;
    }

    /// Empty when two people would be each other's mentors: a best pairing without that has to be looked for.
    [[nodiscard]] std::optional<Cost> costOf(const Repaired& repaired) const {
        auto moves = repaired.moves;
        for (auto& move : moves)
            move.mentee = open->rows.menteeAt(move.mentee);
        if (criteria.rules.oneWay && hasMutual(moves))
            return std::nullopt;
        return costOf(std::move(moves));
    }

    [[nodiscard]] bool hasMutual(const std::vector<Move>& moves) const {
        const auto mentorAfter = [&](int mentee) {
            const auto move = std::ranges::find(moves, mentee, &Move::mentee);
            return move == moves.end() ? mentorOf(mentee) : move->to;
        };
        return std::ranges::any_of(moves, [&](const Move& move) {
            const auto other = move.to == nobody ? std::nullopt : turned({move.mentee, move.to});
            return other && mentorAfter(other->mentee) == other->mentor;
        });
    }

    /// By solving what the program would then be.
    [[nodiscard]] Cost costOf(Snapshot changed) const {
        const auto after = pairsOf(run(std::move(changed)));
        std::vector<Move> moves;
        auto before = best.begin();
        auto next = after.begin();
        while (before != best.end() || next != after.end()) {
            const bool isBefore = before != best.end() && (next == after.end() || before->mentee <= next->mentee);
            const bool isAfter = next != after.end() && (before == best.end() || next->mentee <= before->mentee);
            const Move move{isBefore ? before->mentee : next->mentee, isBefore ? before->mentor : nobody,
                            isAfter ? next->mentor : nobody};
            if (move.from != move.to)
                moves.push_back(move);
            before += isBefore ? 1 : 0;
            next += isAfter ? 1 : 0;
        }
        return costOf(std::move(moves));
    }

    /// The same two people the other way round, where both are both.
    [[nodiscard]] std::optional<PairIndex> turned(PairIndex pair) const {
        const auto mentee = snapshot.menteeOf(snapshot.mentors[at(pair.mentor)].person.id);
        const auto mentor = snapshot.mentorOf(snapshot.mentees[at(pair.mentee)].person.id);
        return mentee && mentor ? std::optional(PairIndex{*mentee, *mentor}) : std::nullopt;
    }

    void unkeep(Snapshot& changed, int mentee) const {
        for (const auto& pair : snapshot.kept)
            if (pair.mentee == mentee && std::erase(changed.kept, pair) > 0)
                if (const auto other = turned(pair))
                    std::erase(changed.turned, *other);
    }

    void keep(Snapshot& changed, PairIndex pair) const {
        unkeep(changed, pair.mentee);
        insertSorted(changed.kept, pair);
        if (const auto other = turned(pair))
            insertSorted(changed.turned, *other);
    }

    /// Have the kept pairs of others left the mentor a place?
    [[nodiscard]] bool hasPlaceFor(PairIndex pair) const {
        const auto taken = std::ranges::count_if(snapshot.kept, [&](const PairIndex& one) {
            return one.mentor == pair.mentor && one.mentee != pair.mentee;
        });
        return taken < snapshot.mentors[at(pair.mentor)].capacity;
    }
};

Costs::Costs(const Snapshot& snapshot, const CriteriaSet& criteria, const Aims& aims, std::vector<PairIndex> shown)
    : m_program(std::make_unique<Program>(snapshot, criteria, aims, std::move(shown))) {}

Costs::~Costs() = default;

bool Costs::areImmediate() const {
    return m_program->repair != nullptr;
}

const Scorer& Costs::scorer() const {
    return m_program->scorer;
}

const Aims& Costs::aims() const {
    return m_program->aims;
}

const std::vector<PairIndex>& Costs::pairs() const {
    return m_program->best;
}

Cost Costs::ofRefusing(PairIndex pair) const {
    const auto& in = *m_program;
    if (in.mentorOf(pair.mentee) != pair.mentor)
        return {};
    if (const auto row = in.rowOf(pair.mentee))
        if (const auto cost = in.costOf(in.repair->bar(*row, pair.mentor)))
            return *cost;
    auto changed = in.snapshot;
    in.unkeep(changed, pair.mentee);
    insertSorted(changed.refused, pair);
    return in.costOf(std::move(changed));
}

std::optional<Cost> Costs::ofKeeping(PairIndex pair) const {
    const auto& in = *m_program;
    if (!in.hasPlaceFor(pair))
        return std::nullopt;
    if (const auto row = in.rowOf(pair.mentee)) {
        const auto repaired = in.repair->set(*row, pair.mentor, in.scoreOf(pair.mentee, pair.mentor));
        if (const auto cost = repaired ? in.costOf(*repaired) : std::nullopt)
            return cost;
    }
    auto changed = in.snapshot;
    in.keep(changed, pair);
    return in.costOf(std::move(changed));
}

std::optional<Cost> Costs::ofExchanging(int mentee, int other) const {
    const auto& in = *m_program;
    const int mine = in.mentorOf(mentee);
    const int theirs = in.mentorOf(other);
    if (mine == nobody || theirs == nobody || mine == theirs)
        return std::nullopt;
    const auto row = in.rowOf(mentee);
    const auto otherRow = in.rowOf(other);
    if (row && otherRow)
        if (const auto cost =
                in.costOf(in.repair->exchange(*row, in.scoreOf(mentee, theirs), *otherRow, in.scoreOf(other, mine))))
            return cost;
    auto changed = in.snapshot;
    in.keep(changed, {mentee, theirs});
    in.keep(changed, {other, mine});
    return in.costOf(std::move(changed));
}

Cost Costs::ofOnePlaceMore(int mentor) const {
    const auto& in = *m_program;
    // Rules have taken a mentor without a place from everybody: that is no question of places alone.
    if (in.repair && in.snapshot.mentors[at(mentor)].capacity > 0)
        if (const auto cost = in.costOf(in.repair->addPlace(mentor)))
            return *cost;
    auto changed = in.snapshot;
    ++changed.mentors[at(mentor)].capacity;
    std::erase(changed.placeless, mentor);
    return in.costOf(std::move(changed));
}

Cost Costs::ofOnePlaceLess(int mentor) const {
    const auto& in = *m_program;
    const auto kept = std::ranges::count(in.snapshot.kept, mentor, &PairIndex::mentor);
    if (in.snapshot.mentors[at(mentor)].capacity <= kept)
        return {};
    if (in.repair)
        if (const auto cost = in.costOf(in.repair->removePlace(mentor)))
            return *cost;
    auto changed = in.snapshot;
    if (--changed.mentors[at(mentor)].capacity == 0) {
        changed.placeless.push_back(mentor);
        std::ranges::sort(changed.placeless);
    }
    return in.costOf(std::move(changed));
}

} // namespace mentoring::matching
