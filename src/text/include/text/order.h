#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace mentoring::text {

/// The place of each text in the order of a language ("fr", "en-GB"), from 0: letter case does not count, numbers go by
/// their value ("Site 9" before "Site 10"), and what is equal in that order has the same place.
[[nodiscard]] std::vector<std::uint32_t> placesInOrder(const std::vector<std::string>& texts,
                                                       const std::string& language);

} // namespace mentoring::text
