#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "intake/people_mapping.h"

namespace mentoring::intake {

/// What the dictionary says of a header, in either language.
struct HeaderMeaning {
    PeopleField field = PeopleField::None;
    std::size_t rank = 0;         ///< place within the field's list: the lower one is preferred
    bool french = false;          ///< written in French
    bool familyNameFirst = false; ///< a full name in the order "Last First"
    /// The column holds yes and no, or else is something different ("Mentor" may also be the mentor's name).
    bool needsBooleans = false;
    bool exact = true;       ///< the whole heading, not what stands before a bracket
    bool isQuestion = false; ///< known by a few of its words only
};

/// Looks a header up: folded, and without blanks ("First name", "FIRSTNAME" and "first_name" are one); failing that,
/// without what stands in brackets. Both languages, whatever the language of the screens.
[[nodiscard]] std::optional<HeaderMeaning> meaningOf(std::string_view header);

/// The folded form without blanks that headers are compared in.
[[nodiscard]] std::string compactHeader(std::string_view header);

} // namespace mentoring::intake
