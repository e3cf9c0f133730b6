#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "columns.h"

namespace mentoring::matching {

/// What people type in two ways and mean the same by is the same here: letter case and accents, blanks (also around "-"
/// and "&"), the signs for a hyphen and for an apostrophe.
[[nodiscard]] std::string asCompared(std::string_view typed);

/// What a criterion sees of one person: nothing, a number, a word, or several words.
using Seen = std::variant<std::monostate, double, std::string, std::vector<std::string>>;

/// One field of everybody on one side: people who say the same share a code.
struct FieldCodes {
    std::vector<Seen> values;         ///< by code; 0 is unknown
    std::vector<std::uint16_t> codes; ///< of each person
};

struct FieldValues {
    FieldCodes mentees;
    FieldCodes mentors;
};

/// Reads each field that criteria look at once, all of them in one pass over the people.
class FieldReading {
public:
    FieldReading(const Snapshot& snapshot, const std::vector<Criterion>& criteria);

    [[nodiscard]] std::shared_ptr<const FieldValues> of(const Criterion& criterion) const;

private:
    std::vector<std::pair<Criterion, std::shared_ptr<FieldValues>>> m_read; ///< the first criterion on each field
};

/// A criterion on one field: a degree belongs to a pair of codes.
class FieldColumn final : public DegreeColumn {
public:
    FieldColumn(std::shared_ptr<const FieldValues> values, const Criterion& criterion);

    [[nodiscard]] const FieldCodes& mentees() const { return m_values->mentees; }
    [[nodiscard]] const FieldCodes& mentors() const { return m_values->mentors; }
    [[nodiscard]] int degreeOfCodes(std::uint16_t mentee, std::uint16_t mentor) const;
    [[nodiscard]] int degree(int mentee, int mentor) const override;

private:
    std::shared_ptr<const FieldValues> m_values;
    Criterion m_criterion;
    std::vector<std::int16_t> m_table; ///< by both codes, where it is not too large
};

} // namespace mentoring::matching
