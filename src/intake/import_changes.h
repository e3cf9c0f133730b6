#pragma once

#include <string>
#include <vector>

#include "intake/people_import.h"

namespace mentoring::intake {

/// What differs between two states of a person (own fields apart) or of a participation, in words of the plan's names.
[[nodiscard]] std::vector<FieldChange> changesOf(const Person& before, const Person& after, const PlanNames& names);
[[nodiscard]] std::vector<FieldChange> changesOf(const Participation& before, const Participation& after,
                                                 const PlanNames& names);
/// The value of an own field as text.
[[nodiscard]] std::string shownContent(const CustomContent* content);

} // namespace mentoring::intake
