#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "intake/people_layout.h"
#include "intake/people_mapping.h"

namespace mentoring {

// How an organisation's file keeps what the columns of a list were taken for.

/// What it is kept under: 32 hexadecimal digits, the same for the same set of headers.
[[nodiscard]] std::string headerFingerprint(const cells::Layout& layout);

/// Only the mapping of these columns is kept, and nothing of what is in them.
[[nodiscard]] std::string toJson(const intake::PeopleMapping& mapping, const cells::Layout& layout,
                                 const intake::RememberedAnswers& answers = {});
/// Empty when the text is not a remembered mapping.
[[nodiscard]] std::optional<intake::RememberedChoices> choicesFromJson(std::string_view json);

} // namespace mentoring
