#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "intake/people_mapping.h"
#include "mentoring/person.h"

namespace mentoring::intake {

/// A heading that is a question of a form, in words that no list of headings can foresee: "Who should not be your
/// mentor?". Knows those about other people (wishes, refusals), nomination and waiting. `words` as foldWords() gives
/// them.
[[nodiscard]] std::optional<PeopleField> askedFor(std::string_view words);

/// Numbers and ordinals taken out, for "Wish 2", "2e vœu", "Third choice of mentor".
struct NumberedHeading {
    std::string words; ///< folded
    std::size_t number = 0;
};
[[nodiscard]] std::optional<NumberedHeading> numberedHeading(std::string_view words);

/// "Shoe size (own field: number)": a field of one's own as this program heads it, in either language.
[[nodiscard]] std::optional<CustomField> ownFieldFrom(std::string_view header);

} // namespace mentoring::intake
