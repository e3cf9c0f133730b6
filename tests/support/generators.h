#pragma once

#include <string>
#include <vector>

#include <rapidcheck.h>

namespace mentoring::test {

/// Text as people really write it: plain, accented, ligatures, apostrophes, right to left, emoji, markup, formulas.
inline rc::Gen<std::string> unicodeText() {
    static const std::vector<std::string> pieces = {
        "a", "Z", "0",  " ", "é", "Œ",  "ß",       "ł", "ﬁ", "'",  "’",           "-",      "<b>",    "&", "%1",
        "=", "@", "\"", ";", ",", "\n", "e\u0301", "م", "ש", "山", "👩‍🚀", "\u00a0", "\u202f", "İ", "đ"};
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces)),
                        [](const std::vector<std::string>& chosen) {
                            std::string text;
                            for (const auto& piece : chosen)
                                text += piece;
                            return text;
                        });
}

} // namespace mentoring::test
