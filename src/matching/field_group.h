#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "field_column.h"

namespace mentoring::matching {

/// Criteria on fields, worked out together: mentors alike in all of them share a code, mentees likewise, and what the
/// criteria add to sum and weights is looked up once for all. Musts are part of it: they add a sum that bars.
class FieldGroup {
public:
    FieldGroup(std::size_t mentees, std::size_t mentors);

    /// Takes a criterion in when those alike stay few enough; the first always. `weight` 0 for a must.
    bool takes(const FieldColumn& column, const Criterion& criterion, int weight);

    /// Works the tables out for every kind of mentee there is, as far as they are few enough to keep.
    void prepare();

    struct Table {
        std::vector<std::int32_t> sums;    ///< by mentor code
        std::vector<std::int32_t> weights; ///< empty when all are alike
        std::int32_t weight = 0;           ///< of all, when alike
    };

    /// The table for a mentee; `room` is used when it has not been kept.
    const Table& tableFor(int mentee, Table& room) const;

    /// By mentor.
    [[nodiscard]] const std::uint16_t* codes() const { return m_mentors.codes.data(); }

    /// What all sums have in common, and the largest; nothing when there are too many tables or mentors to spread.
    struct Range {
        std::int32_t unit = 0;
        std::int32_t largest = 0;
    };
    [[nodiscard]] std::optional<Range> range() const;
    /// Writes the sums out by mentor, in units: adding a row is faster than looking up. Where there are only musts and
    /// they bar few mentors, these are listed instead.
    void spread(std::int32_t unit);
    /// Null where those barred are listed.
    [[nodiscard]] const std::uint16_t* narrowRow(int mentee) const;
    [[nodiscard]] std::span<const std::int32_t> barredFor(int mentee) const;

private:
    struct Member {
        const FieldColumn* column;
        bool must;
        int weight;
        int threshold;
        bool unknownPasses;
    };
    /// People of one side by the members' codes.
    struct Side {
        std::vector<std::uint16_t> codes;              ///< of each person
        std::vector<std::vector<std::uint16_t>> parts; ///< by code: the members' codes
    };

    [[nodiscard]] bool barsFew() const;
    static std::optional<Side> combined(const Side& side, const FieldCodes& field, std::size_t most);
    void fill(const std::vector<std::uint16_t>& mentee, Table& table) const;

    std::vector<Member> m_members;
    Side m_mentees;
    Side m_mentors;
    std::vector<Table> m_tables;       ///< by the mentees' code
    std::vector<std::uint16_t> m_rows; ///< narrow sums: a row over all mentors for each of the mentees' codes
    std::vector<std::vector<std::int32_t>> m_barred; ///< by the mentees' code
};

} // namespace mentoring::matching
