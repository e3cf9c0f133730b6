#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "mentoring/criteria.h"

namespace mentoring {

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

/// What a document says that was to be a set of criteria.
struct CriteriaReading {
    std::optional<CriteriaSet> set; ///< exactly when there is no problem
    std::vector<CriteriaDocumentProblem> problems;
};

} // namespace mentoring
