#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "matching/snapshot.h"
#include "matching/solver.h"
#include "mentoring/criteria.h"

namespace mentoring::bench {

/// Made-up people and the criteria that give family T of docs/performance.md;
/// the same for the same size.
struct Instance {
    matching::Snapshot snapshot;
    CriteriaSet criteria;
};

[[nodiscard]] Instance makeInstance(std::size_t mentees);

/// Family S: what another source says, and 0 to 1,023 more for each pair, by a
/// hash of the pair; at most 10,000.
class ScatteredRows final : public matching::RowSource {
public:
    ScatteredRows(const matching::RowSource& source, std::size_t mentors) : m_source(source), m_mentors(mentors) {}
    void row(int mentee, std::int16_t* scores) const override;

private:
    const matching::RowSource& m_source;
    std::size_t m_mentors;
};

/// Every score at once: what the peers are given.
struct Matrix {
    std::vector<std::int32_t> capacity;
    std::vector<std::int16_t> scores; ///< row by row, a mentee each; negative where barred

    [[nodiscard]] std::size_t mentors() const { return capacity.size(); }
    [[nodiscard]] std::size_t mentees() const { return capacity.empty() ? 0 : scores.size() / capacity.size(); }
    [[nodiscard]] double allowedShare() const;
    /// int32 mentees, int32 mentors, int32 capacity of each mentor, then int16
    /// scores; the machine's byte order.
    void write(const std::string& path) const;
};

[[nodiscard]] Matrix makeMatrix(const matching::Snapshot& snapshot, const matching::RowSource& rows);

} // namespace mentoring::bench
