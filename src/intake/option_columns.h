#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "intake/people_mapping.h"

namespace mentoring::intake {

/// A column about one option of a question: "Skills [Python]", "Which skills can you offer? - Python", "skills/python".
struct OptionColumn {
    std::size_t column = 0;
    PeopleField field = PeopleField::None; ///< Skills, Needs or Language
    /// Empty: the columns share the beginning of their heading, but hold lists ("Skill [1]", "Skill [2]").
    std::string option;
};

/// Columns whose headings begin alike with a question about skills or languages and end with one option each. The
/// cells must answer: yes, no, a tick, a level, the option's own text. A question without such answers stays a list.
/// `left` gets the columns of lists that only repeat what the columns of options say, and those whose option is a code
/// that nothing explains.
[[nodiscard]] std::vector<OptionColumn> optionColumns(const cells::Table& table, const cells::Layout& layout,
                                                      std::vector<std::size_t>& left);

} // namespace mentoring::intake
