#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "formats/entity_json.h"
#include "mentoring/criteria.h"
#include "mentoring/criteria_reading.h"

namespace mentoring::formats {

inline constexpr std::size_t largestCriteriaDocument = 1'000'000; ///< bytes
inline constexpr std::size_t deepestCriteriaDocument = 16;        ///< objects and arrays inside each other
inline constexpr int criteriaDocumentVersion = 1;

/// Stable name for machines: "duplicate-key", …
[[nodiscard]] std::string_view nameOf(CriteriaDocumentProblem::Kind kind);
/// "weight-out-of-range", …
[[nodiscard]] std::string_view nameOf(CriteriaIssue issue);

/// Reads a document of the published schema (resources/schemas/criteria.schema.json). A byte order mark is passed over;
/// comments, NaN, text behind the end, repeated and unknown keys are refused. Never throws for what the text says.
/// The set has no id.
[[nodiscard]] CriteriaReading criteriaFromJson(std::string_view text);

/// The same once more for use in a file with these fields: what looks at another is a problem, `detail` its name.
[[nodiscard]] CriteriaReading criteriaFor(CriteriaReading reading, std::span<const CustomField> fields);

/// The set as such a document; reading it again gives the same set, id apart.
[[nodiscard]] std::string toJson(const CriteriaSet& set, JsonWriter::Style style = JsonWriter::Style::Indented);

/// "skills", "same-value", "different-value", "in-set", "ordered-steps", "nearness", "overlap", "time-zone-distance",
/// "mentee-wishes", "mentor-wishes", "words".
[[nodiscard]] std::string_view wordOf(CriterionKind kind);
[[nodiscard]] std::string_view wordOf(Side side); ///< mentee mentor
/// "department", "site", "country", "time_zone", "job_title", "level", "hire_date", "working_languages", "custom:NAME".
[[nodiscard]] std::string nameOf(const FieldRef& field);
[[nodiscard]] std::optional<FieldRef> fieldRefFromName(std::string_view name);

} // namespace mentoring::formats
