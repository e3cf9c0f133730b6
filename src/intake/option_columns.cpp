#include "option_columns.h"

#include <algorithm>
#include <initializer_list>
#include <map>
#include <optional>
#include <unordered_set>

#include "cell_values.h"
#include "header_dictionary.h"
#include "header_words.h"
#include "option_answer.h"

namespace mentoring::intake {

namespace {

struct Split {
    std::string stem;
    std::string option;
    bool bracketed = false;
};

// "skills[SQ001]. Which skills can you offer?" without what differs from column to column.
std::string_view withoutCode(std::string_view stem) {
    const auto close = stem.find("].");
    return close == std::string_view::npos || close > 60 ? stem : stem.substr(close + 2);
}

/// "Question [Option]" or "Question - Option" and the like, at the last such mark.
std::vector<Split> splitsOf(std::string_view header) {
    std::vector<Split> splits;
    if (header.empty() || header.size() > 400)
        return splits;
    const auto add = [&](std::string_view stem, std::string_view option, bool bracketed) {
        Split split{cleanText(withoutCode(stem)), cleanText(option), bracketed};
        // KoBo: "skills/public_speaking"
        if (split.option.find(' ') == std::string::npos)
            std::ranges::replace(split.option, '_', ' ');
        // REDCap: "skills___1", "Skills (choice=Python)"
        split.option = cleanText(split.option);
        if (split.option.starts_with("choice="))
            split.option = cleanText(std::string_view(split.option).substr(std::string_view("choice=").size()));
        if (!split.stem.empty() && !split.option.empty())
            splits.push_back(std::move(split));
    };
    // The bracket at the end is the option; LimeSurvey has another one, with its code, at the beginning.
    if (header.back() == ']') {
        std::size_t depth = 1;
        auto open = header.size() - 1;
        while (open > 0 && depth > 0) {
            --open;
            depth = header[open] == ']' ? depth + 1 : header[open] == '[' ? depth - 1 : depth;
        }
        if (depth == 0)
            add(header.substr(0, open), header.substr(open + 1, header.size() - open - 2), true);
    }
    for (const std::string_view mark :
         {" - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", ": ", " : ", " > ", "::", "? ", "/", ":", ".", "_"}) {
        const auto at = mark == "_" || mark == "/" || mark == "." ? header.find(mark) : header.rfind(mark);
        if (at == std::string_view::npos || at == 0)
            continue;
        auto stem = header.substr(0, mark == "? " ? at + 1 : at);
        // Qualtrics: "Which skills? - Selected Choice - Python"
        for (const std::string_view noise : {" - Selected Choice", " - Choix s\xC3\xA9lectionn\xC3\xA9"})
            if (stem.ends_with(noise))
                stem.remove_suffix(noise.size());
        add(stem, header.substr(at + mark.size()), false);
    }
    if (header.back() == ')') {
        if (const auto open = header.rfind('('); open != std::string_view::npos)
            add(header.substr(0, open), header.substr(open + 1, header.size() - open - 2), false);
    }
    // "Skill 1", "Skill 2"
    if (const auto digits = header.find_last_not_of("0123456789"); digits != std::string_view::npos &&
                                                                   digits + 1 < header.size() &&
                                                                   (header[digits] == ' ' || header[digits] == '#'))
        add(header.substr(0, digits), header.substr(digits + 1), false);
    return splits;
}

PeopleField ratedField(std::string_view stem) {
    const std::string folded = foldWords(saneBeginning(stem));
    const auto says = [&](std::initializer_list<std::string_view> beginnings) {
        return std::ranges::any_of(beginnings, [&](std::string_view beginning) {
            return (' ' + folded).find(' ' + std::string(beginning)) != std::string::npos;
        });
    };
    if (!says({"skill", "competenc", "expertise", "proficien", "maitrise", "kompetenz"}))
        return PeopleField::None;
    return says({"need", "learn", "develop", "want", "wish", "improve", "seek", "sought", "souhait", "recherch",
                 "apprendre", "acquerir", "ameliorer"})
               ? PeopleField::Seeks
               : PeopleField::Skills;
}

PeopleField fieldOf(std::string_view stem) {
    if (const auto meaning = meaningOf(stem))
        return takesOption(meaning->field) ? meaning->field : PeopleField::None;
    const auto asked = fieldAskedFor(stem);
    if (takesOption(asked))
        return asked;
    // "Niveau d’expertise", "Rate your skills": several such columns whose cells answer need no more.
    if (const auto rated = ratedField(stem); rated != PeopleField::None)
        return rated;
    if (const auto bracket = stem.find('['); bracket != std::string_view::npos && bracket > 0)
        return fieldOf(stem.substr(0, bracket));
    return PeopleField::None;
}

// "SQ001", "A3", "1", "r2", "Choice4": a name that only the tool knows.
bool isCode(std::string_view option) {
    const auto digits = option.find_last_not_of("0123456789");
    if (digits == std::string_view::npos)
        return true;
    const std::string letters = foldText(option.substr(0, digits + 1));
    return digits + 1 < option.size() &&
           (letters == "sq" || letters == "a" || letters == "r" || letters == "q" || letters == "choice" ||
            letters == "option" || letters == "o" || letters == "item");
}

bool isOtherText(std::string_view option) {
    const std::string folded = foldWords(option);
    return folded == "other" || folded == "autre" || folded == "autres" || folded == "others" || folded == "text" ||
           folded == "other text" || folded.starts_with("other please") || folded.starts_with("autre preci");
}

struct Group {
    PeopleField field = PeopleField::None;
    bool bracketed = false;
    std::vector<std::size_t> columns;
    std::vector<std::string> options;
};

struct Cells {
    std::size_t filled = 0;
    std::size_t fitting = 0;
    std::optional<std::string> only;        ///< the one text that is ever written into it
    std::unordered_set<std::string> values; ///< folded; a few of them
};

// "Native" and "C1" answer what languages somebody speaks.
bool answers(const std::string& text, const std::string& option, PeopleField field) {
    if (optionAnswer(text, option, true).kind != OptionAnswer::Kind::Unknown)
        return true;
    if (field != PeopleField::WorkingLanguages)
        return false;
    const auto reading = readLanguages(option + ' ' + text);
    return reading.unknown.empty() && reading.codes == readLanguages(option).codes;
}

Cells cellsOf(const cells::Table& table, const cells::Layout& layout, std::size_t column, const std::string& option,
              PeopleField field) {
    Cells cells;
    bool several = false;
    for (std::size_t row = layout.firstDataRow; row < table.rowCount() && cells.filled < 2000; ++row) {
        const std::string text = cleanText(saneBeginning(table.at(row, column).text));
        if (isPlaceholder(text))
            continue;
        ++cells.filled;
        cells.fitting += answers(text, option, field) ? 1U : 0U;
        if (cells.values.size() < 20)
            cells.values.insert(foldText(text));
        if (!cells.only)
            cells.only = text;
        several = several || foldText(*cells.only) != foldText(text);
    }
    if (several)
        cells.only.reset();
    return cells;
}

/// Whether several columns about named options have the same few answers, none of which is an option: a grid.
bool isGridOfAnswers(const std::vector<Cells>& cells, const std::vector<std::string>& options) {
    if (cells.size() < 2 || std::ranges::all_of(options, isCode))
        return false;
    std::size_t shared = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        for (const auto& value : cells[i].values) {
            const bool isElsewhere = std::ranges::any_of(
                cells, [&](const Cells& other) { return &other != &cells[i] && other.values.contains(value); });
            const bool isOption =
                std::ranges::any_of(options, [&](const std::string& option) { return foldText(option) == value; });
            if (isOption)
                return false;
            shared += isElsewhere ? 1U : 0U;
        }
    }
    return shared > 0;
}

std::string labelOption(const cells::Layout& layout, std::size_t column) {
    if (column >= layout.labels.size() || layout.labels[column].empty())
        return {};
    const std::string& label = layout.labels[column];
    const auto splits = splitsOf(label);
    if (!splits.empty())
        return splits.front().option;
    const bool bracketed = label.size() > 2 && label.front() == '[' && label.back() == ']';
    return bracketed ? cleanText(std::string_view(label).substr(1, label.size() - 2)) : label;
}

} // namespace

std::vector<OptionColumn> optionColumns(const cells::Table& table, const cells::Layout& layout,
                                        std::vector<std::size_t>& left) {
    std::vector<OptionColumn> found;
    if (!layout.headerRow)
        return found;
    std::map<std::string, Group> groups;
    for (std::size_t column = 0; column < layout.headers.size(); ++column) {
        const std::string header = cleanText(saneBeginning(table.at(*layout.headerRow, column).text));
        // A heading that the dictionary knows as it is needs no taking apart.
        const auto splits = splitsOf(header);
        if (const auto whole = meaningOf(header); whole && whole->exact)
            continue;
        std::unordered_set<std::string> stems;
        for (const auto& split : splits) {
            const auto field = fieldOf(split.stem);
            if (field == PeopleField::None || !stems.insert(foldWords(split.stem)).second)
                continue;
            auto& group = groups[foldWords(split.stem)];
            group.field = field;
            group.bracketed = group.bracketed || split.bracketed;
            group.columns.push_back(column);
            group.options.push_back(split.option);
            break;
        }
        // The first heading row may hold codes, and the labels under them the questions.
        if (splits.empty() || stems.empty()) {
            if (column < layout.labels.size()) {
                for (const auto& split : splitsOf(layout.labels[column])) {
                    const auto field = fieldOf(split.stem);
                    if (field == PeopleField::None)
                        continue;
                    auto& group = groups["label " + foldWords(split.stem)];
                    group.field = field;
                    group.bracketed = group.bracketed || split.bracketed;
                    group.columns.push_back(column);
                    group.options.push_back(split.option);
                    break;
                }
            }
        }
    }
    std::unordered_set<std::string> optionKeys;
    for (auto& [stem, group] : groups) {
        if (group.columns.size() < 2 && !group.bracketed)
            continue;
        std::size_t filled = 0;
        std::size_t fitting = 0;
        bool named = false;
        std::vector<Cells> cells;
        for (std::size_t i = 0; i < group.columns.size(); ++i) {
            auto& option = group.options[i];
            if (isCode(option)) {
                if (const std::string label = labelOption(layout, group.columns[i]); !label.empty())
                    option = label;
            }
            cells.push_back(cellsOf(table, layout, group.columns[i], option, group.field));
        }
        // Qualtrics and others write the option itself into the cell: always the same text in a column.
        bool sayThemselves = false;
        for (std::size_t i = 0; i < group.columns.size(); ++i) {
            if (!isCode(group.options[i]) || cells[i].filled == 0)
                continue;
            if (!cells[i].only || optionAnswer(*cells[i].only, {}, true).kind != OptionAnswer::Kind::Unknown) {
                sayThemselves = false;
                break;
            }
            sayThemselves = sayThemselves || cells[i].filled > 1;
        }
        for (std::size_t i = 0; i < group.columns.size(); ++i) {
            auto& option = group.options[i];
            if (sayThemselves && isCode(option) && cells[i].only) {
                option = *cells[i].only;
                cells[i].fitting = cells[i].filled;
            }
            if (isOtherText(option))
                continue; // what is written there is a text of its own
            filled += cells[i].filled;
            fitting += cells[i].fitting;
            named = named || !isCode(option);
        }
        const bool areOptions = fitting * 2 >= filled && (filled > 0 || (group.columns.size() > 1 && named));
        for (std::size_t i = 0; i < group.columns.size(); ++i) {
            const auto& option = group.options[i];
            if (!areOptions && group.bracketed && isGridOfAnswers(cells, group.options)) {
                // "Some experience" under one skill after the other is an answer nobody knows, and no skill.
                left.push_back(group.columns[i]);
            } else if (!areOptions) {
                // Several columns of one list; of a single one the dictionary speaks.
                if (group.columns.size() > 1)
                    found.push_back({group.columns[i], group.field, {}});
            } else if (isOtherText(option)) {
                if (cells[i].fitting * 2 < cells[i].filled)
                    found.push_back({group.columns[i], group.field, {}});
                else
                    left.push_back(group.columns[i]);
            } else if (isCode(option)) {
                left.push_back(group.columns[i]);
            } else {
                found.push_back({group.columns[i], group.field, option});
                optionKeys.insert(foldWords(option));
            }
        }
    }
    // KoBo keeps the list "python sql" beside its columns: the same once more.
    for (std::size_t column = 0; column < layout.headers.size() && !optionKeys.empty(); ++column) {
        const auto meaning = meaningOf(table.at(*layout.headerRow, column).text);
        const bool isOption = std::ranges::find(found, column, &OptionColumn::column) != found.end();
        if (!meaning || isOption || std::ranges::find(found, meaning->field, &OptionColumn::field) == found.end())
            continue;
        std::size_t filled = 0;
        std::size_t repeated = 0;
        for (std::size_t row = layout.firstDataRow; row < table.rowCount() && filled < 200; ++row) {
            const std::string text = cleanText(saneBeginning(table.at(row, column).text));
            if (text.empty())
                continue;
            ++filled;
            bool all = true;
            for (std::string_view rest = text; !rest.empty() && all;) {
                const auto end = std::min(rest.find(' '), rest.size());
                all = end == 0 || optionKeys.contains(foldWords(rest.substr(0, end)));
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
            repeated += all || optionKeys.contains(foldWords(text)) ? 1U : 0U;
        }
        if (filled > 0 && repeated * 10 >= filled * 8)
            left.push_back(column);
    }
    return found;
}

} // namespace mentoring::intake
