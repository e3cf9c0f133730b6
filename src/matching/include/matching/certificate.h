#pragma once

#include <optional>
#include <string>

#include "matching/solver.h"

namespace mentoring::matching {

enum class CertificateFlaw {
    NegativeDual,
    CapacityExceeded,
    BarredPair,       ///< an assigned pair that the scores bar
    DualTooSmall,     ///< gain + price < value of an allowed pair
    PriceOfFreePlace, ///< a price although a place is free
    TotalsDiffer,     ///< Σ gain + Σ capacity · price ≠ Σ value of the assigned pairs
};

/// Proves a solution best, or names the first flaw: linear programming duality. Every total is bounded by
/// Σ gain + Σ capacity · price as soon as gain + price ≥ value for every allowed pair; a total that reaches the bound
/// cannot be beaten. Shares no code with the solver.
[[nodiscard]] std::optional<CertificateFlaw> flawIn(const Assignment& assignment, const Solution& solution);

} // namespace mentoring::matching
