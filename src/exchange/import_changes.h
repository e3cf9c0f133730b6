#pragma once

#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

#include "exchange/people_import.h"

namespace mentoring::exchange {

/// The content of a custom field as text; empty for null.
[[nodiscard]] std::string shown(const CustomContent* content);

/// What is different, field by field, but for custom fields.
[[nodiscard]] std::vector<FieldChange> changesOf(const Person& before, const Person& after, const LevelScale& levels,
                                                 const std::function<std::string(PersonId)>& nameOf);
[[nodiscard]] std::vector<FieldChange> changesOf(const Participation& before, const Participation& after,
                                                 const std::unordered_map<SkillId, std::string>& skillNames);

void append(std::vector<FieldChange>& to, std::vector<FieldChange> more);

} // namespace mentoring::exchange
