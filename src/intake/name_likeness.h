#pragma once

#include <string_view>

namespace mentoring::intake {

/// A name in its two parts; either may be missing.
struct WrittenName {
    std::string_view given;
    std::string_view family;
};

/// What two names have in common. Given and family names change places in many a list.
enum class NamesShare {
    NotSaid,     ///< one of the two is no name at all
    OtherScript, ///< not all of it, and one is written in letters whose sound is only guessed
    All,         ///< both parts, or one part where a name has no more; the given name perhaps in a shorter form
    Family,      ///< the family name, and the given names are two
    Given,       ///< the given name, and the family names are two
    Half,        ///< one of the parts, and nobody can compare the other
    Nothing
};
[[nodiscard]] NamesShare compareNames(WrittenName one, WrittenName other);

/// Whether two given names may be one: written alike or nearly, an initial, a shorter form, a pet name.
[[nodiscard]] bool isGivenAkin(std::string_view one, std::string_view other);

/// What stands before the "@" is made of somebody's name: "ana.roy", "aroy", "roya", "ana", "ar".
[[nodiscard]] bool bearsName(std::string_view email, WrittenName name);

} // namespace mentoring::intake
