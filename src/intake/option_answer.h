#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mentoring::intake {

/// What a cell says in a column about one skill.
struct OptionAnswer {
    enum class Kind { No, Yes, Level, Unknown };
    Kind kind = Kind::Unknown;
    int level = 0; ///< 1 to 5 for Level
};

/// Yes, no, ticks, the option's own text, words and numbers for how well ("Beginner" to "Expert", 1 to 5, "4/5",
/// "3 - Intermediate"). `numbersAreLevels`: 1 is the lowest level, not a yes. An empty cell is a no.
[[nodiscard]] OptionAnswer optionAnswer(std::string_view text, std::string_view option, bool numbersAreLevels);

/// "1.0" → "1"; other texts as they are.
[[nodiscard]] std::string_view withoutZeroDecimals(std::string_view number);

struct NamedLevel {
    std::string name;
    int level = 0;
};
/// "Python (4)", "Python: 4", "Python - expert", "Python [4/5]", "Python ★★★★"; nothing where no level is said.
[[nodiscard]] std::optional<NamedLevel> levelBeside(std::string_view text);

} // namespace mentoring::intake
