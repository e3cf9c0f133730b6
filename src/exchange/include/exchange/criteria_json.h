#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/entity_json.h"
#include "mentoring/criteria.h"

namespace mentoring::exchange {

inline constexpr std::size_t largestCriteriaDocument = 1'000'000; ///< bytes
inline constexpr std::size_t deepestCriteriaDocument = 16;        ///< objects and arrays inside each other
inline constexpr int criteriaDocumentVersion = 1;

/// Why a document is no set of criteria.
struct CriteriaDocumentProblem {
    enum class Kind {
        TooLarge,
        Syntax, ///< not JSON; `line` and `column` say where, `detail` what was met
        TooDeep,
        DuplicateKey,
        NulCharacter, ///< \u0000 in a text
        NewerVersion, ///< `detail` is the version
        DoesNotFit,   ///< against the schema; `detail` says in English what was expected
        Rule,         ///< well-formed, but no rule of matching; see `issue`; `detail` names a field that is not there
    };
    Kind kind{};
    std::string path; ///< JSON Pointer (RFC 6901), such as /criteria/2/weight; empty for the whole document
    std::string detail;
    std::size_t line = 0; ///< from 1
    std::size_t column = 0;
    std::optional<CriteriaIssue> issue;

    friend bool operator==(const CriteriaDocumentProblem&, const CriteriaDocumentProblem&) = default;
};

/// Stable name for machines: "duplicate-key", …
[[nodiscard]] std::string_view nameOf(CriteriaDocumentProblem::Kind kind);
/// "weight-out-of-range", …
[[nodiscard]] std::string_view nameOf(CriteriaIssue issue);

struct CriteriaReading {
    std::optional<CriteriaSet> set; ///< exactly when there is no problem
    std::vector<CriteriaDocumentProblem> problems;
};

/// Reads a document of the published schema (resources/schemas/criteria.schema.json). A byte order mark is passed over;
/// comments, NaN, text behind the end, repeated and unknown keys are refused. Never throws for what the text says.
/// The set has no id.
[[nodiscard]] CriteriaReading criteriaFromJson(std::string_view text);

/// The same once more for use in a file with these fields: what looks at another is a problem, `detail` its name.
[[nodiscard]] CriteriaReading criteriaFor(CriteriaReading reading, std::span<const CustomField> fields);

/// The set as such a document; reading it again gives the same set, id apart.
[[nodiscard]] std::string toJson(const CriteriaSet& set, JsonWriter::Style style = JsonWriter::Style::Indented);

/// The published schema (JSON Schema draft 7) as text.
[[nodiscard]] std::string_view criteriaSchema();

/// "skills", "same-value", "different-value", "in-set", "ordered-steps", "nearness", "overlap", "time-zone-distance",
/// "mentee-wishes", "mentor-wishes".
[[nodiscard]] std::string_view wordOf(CriterionKind kind);
[[nodiscard]] std::string_view wordOf(Side side); ///< mentee mentor
/// "department", "site", "country", "time_zone", "job_title", "level", "hire_date", "working_languages", "custom:NAME".
[[nodiscard]] std::string nameOf(const FieldRef& field);
[[nodiscard]] std::optional<FieldRef> fieldRefFromName(std::string_view name);

} // namespace mentoring::exchange
