#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "matching/snapshot.h"
#include "mentoring/criteria.h"

namespace mentoring::matching {

/// The degree of a criterion is held to one ten-thousandth; unknown is its own value.
inline constexpr int fullDegree = 10'000;
inline constexpr std::int16_t barred = -1;

/// What may bar a pair, in the order in which rules are looked at: a mentor is counted at the first that removes them.
enum class RuleKind { Oneself, NoPlace, ReportingLine, NeverPair, Repeat, OneWay, Refused, Must };

struct Rule {
    RuleKind kind = RuleKind::Oneself;
    std::optional<std::size_t> criterion; ///< index in the set, for Must

    friend auto operator<=>(const Rule&, const Rule&) = default;
};

struct Part {
    std::size_t criterion = 0;    ///< index in the set
    int weight = 0;               ///< 0 for a must
    std::optional<double> degree; ///< 0 to 1; empty when unknown
    double points = 0;            ///< weight · degree
};

struct Explanation {
    int score = 0;              ///< 0 to 10,000, as if no rule barred the pair
    std::vector<Part> parts;    ///< in the set's order, musts included
    std::vector<Rule> barredBy; ///< every rule that bars the pair, in rule order
    std::vector<Rule> unknown;  ///< rules that let the pair through only because nobody knows whether they hold
    int known = 0;              ///< share of the weight behind the score, 0 to 100: 100 only where all is known

    [[nodiscard]] bool isAllowed() const { return barredBy.empty(); }
};

/// Scores of a snapshot under a set of criteria: score = round(Σ w·d / Σ w) over the criteria known for the pair,
/// where d runs from 0 to 10,000; 0 where nothing is known. Kernels work through whole rows; `explain` is the plain
/// specification they are tested against.
class Scorer {
public:
    Scorer(const Snapshot& snapshot, const CriteriaSet& criteria);
    ~Scorer();
    Scorer(const Scorer&) = delete;
    Scorer& operator=(const Scorer&) = delete;

    /// Scores of one mentee with every mentor; `barred` where a rule forbids the pair. `scores` has room for all
    /// mentors. Safe to call from several threads.
    void row(int mentee, std::int16_t* scores) const;

    [[nodiscard]] Explanation explain(int mentee, int mentor) const;
    /// `Explanation::known` alone.
    [[nodiscard]] int known(int mentee, int mentor) const;

    /// Of a criterion on words: those that both texts have, as the mentee writes them, the weightiest first.
    [[nodiscard]] std::vector<std::string> wordsInCommon(std::size_t criterion, int mentee, int mentor) const;

    /// Every rule in force, in order.
    [[nodiscard]] const std::vector<Rule>& rules() const;
    /// Mentors removed by each of `rules()` for a mentee, each counted once, at the first rule that removes them.
    [[nodiscard]] std::vector<int> removed(int mentee) const;

    [[nodiscard]] const Snapshot& snapshot() const;
    [[nodiscard]] const CriteriaSet& criteria() const;

private:
    struct Columns;

    std::unique_ptr<const Columns> m_columns;
};

} // namespace mentoring::matching
