#include "folded_words.h"

namespace mentoring::intake {

Words wordsOf(std::string_view folded) {
    Words words;
    while (!folded.empty()) {
        const auto end = std::min(folded.find(' '), folded.size());
        if (end > 0)
            words.push_back(folded.substr(0, end));
        folded.remove_prefix(std::min(end + 1, folded.size()));
    }
    return words;
}

} // namespace mentoring::intake
