#pragma once

#include <string_view>

namespace mentoring::intake {

/// Whether a text from a file is what is recorded but for letters that the file's encoding lacked: "H?" or "Ho" for Hồ.
/// Letter case does not count. False for what is recorded itself.
[[nodiscard]] bool hasLostLetters(std::string_view written, std::string_view recorded);

/// A sign that stands in for a letter where an encoding has none.
[[nodiscard]] bool mayHaveLostLetters(std::string_view written);

} // namespace mentoring::intake
