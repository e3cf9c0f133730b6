#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace mentoring::formats {

/// What JSON allows and files from outside must not do, met while reading.
struct StrictJsonError {
    enum class Kind { Syntax, TooDeep, DuplicateKey, NulCharacter };
    Kind kind{};
    std::string path; ///< JSON Pointer
    std::string detail;
    std::size_t line = 0;
    std::size_t column = 0;
};

/// Reads a whole document; throws StrictJsonError for syntax errors (comments, NaN, numbers out of range, bad UTF-8 and
/// text behind the end among them), nesting over `deepest`, a key twice in one object, \u0000 in a text or key. A byte
/// order mark in front is passed over.
[[nodiscard]] nlohmann::json parseStrictly(std::string_view text, std::size_t deepest);

/// One step of a JSON Pointer, "~" and "/" escaped (RFC 6901).
[[nodiscard]] std::string pointerStep(std::string_view name);

} // namespace mentoring::formats
