#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace mentoring::formats {

struct SchemaMismatch {
    std::string path; ///< JSON Pointer
    std::string detail;
};

/// Where a document does not fit a JSON Schema (draft 7), innermost places only, in document order. In a file of its
/// own because the validator is expensive to compile.
[[nodiscard]] std::vector<SchemaMismatch> mismatches(const nlohmann::json& document, std::string_view schemaText);

} // namespace mentoring::formats
