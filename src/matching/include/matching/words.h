#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mentoring::matching {

/// A word of a text: as it stands there, and the stem under which it is the same as others.
struct Word {
    std::string written; ///< folded
    std::string stem;
};

/// The words of a text that say something: letters without case and accents, the commonest words of French and English
/// left out, endings of both languages taken off ("négociations", "négocier" → "negoc", "negotiating" → "negot").
/// Scripts without blanks between words are one word.
[[nodiscard]] std::vector<Word> wordsOf(std::string_view text);

} // namespace mentoring::matching
