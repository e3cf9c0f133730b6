#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "mentoring/program_template.h"

namespace mentoring::formats {

inline constexpr std::size_t largestTemplateDocument = 1'000'000; ///< bytes
inline constexpr std::size_t deepestTemplateDocument = 16;        ///< objects and arrays inside each other
inline constexpr int templateDocumentVersion = 1;

/// Reads a document of the published schema (resources/schemas/program.schema.json), as strictly as criteria are read.
/// Never throws for what the text says.
[[nodiscard]] ProgramTemplateReading programTemplateFromJson(std::string_view text);

/// The template as such a document, indented; reading it again gives the same one.
[[nodiscard]] std::string toJson(const ProgramTemplate& content);

/// Those of resources/programs, which are compiled in.
[[nodiscard]] const std::vector<ProgramTemplate>& readyProgramTemplates();

} // namespace mentoring::formats
