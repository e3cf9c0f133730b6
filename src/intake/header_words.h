#pragma once

#include <optional>
#include <string_view>

#include "intake/people_mapping.h"

namespace mentoring::intake {

/// What a heading that is a whole question asks for, by its telling words: "What is your full name?", "Quel est votre
/// courriel professionnel ?". Less sure than the dictionary, so only where somebody is spoken to; None where the words
/// speak of somebody else ("Your mentor’s name") or of what no field is for.
[[nodiscard]] PeopleField fieldAskedFor(std::string_view header);

/// A heading of a file that a form tool wrote: start and completion time, timestamps, response numbers.
[[nodiscard]] bool isOfFormTool(std::string_view header);

} // namespace mentoring::intake
