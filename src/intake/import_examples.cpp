#include "import_examples.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "cell_values.h"
#include "import_names.h"
#include "text/ascii.h"

namespace mentoring::intake {

namespace {

std::string small(std::string_view text) {
    auto result = text::lowered(text);
    const auto begin = result.find_first_not_of(" ([<*\"'");
    result.erase(0, std::min(begin, result.size()));
    return result;
}

/// "e.g. Jane", "ex. : 1234", "Exemple: Roy", "par exemple 12"; with `wordAlone` also "Example" and "Example row".
bool saysExample(std::string_view text, bool wordAlone) {
    if (text.empty() || text.size() > longestSaneValue)
        return false;
    const auto value = small(text);
    static constexpr auto abbreviations =
        std::to_array<std::string_view>({"e.g.", "e.g ", "e. g.", "p.ex.", "p. ex.", "p.ex ", "par ex.", "z.b.",
                                         "z. b.", "p.ej.", "p. ej.", "par exemple ", "for example ", "zum beispiel "});
    if (std::ranges::any_of(abbreviations, [&](std::string_view begin) { return value.starts_with(begin); }))
        return true;
    static constexpr auto words = std::to_array<std::string_view>(
        {"ex", "eg", "example", "exemple", "beispiel", "ejemplo", "esempio", "voorbeeld", "sample"});
    for (const auto word : words) {
        if (!value.starts_with(word))
            continue;
        const auto rest = std::string_view(value).substr(word.size());
        const bool colon = rest.starts_with(':') || rest.starts_with(" :") || rest.starts_with("\u00A0:") ||
                           rest.starts_with("\u202F:");
        const bool abbreviated = word.size() == 2 && (rest.starts_with(". ") || rest.starts_with(".:"));
        if (colon || abbreviated)
            return true;
        if (wordAlone && word.size() > 2 && (rest.empty() || rest.find_first_of(" )]>*-.") == 0))
            return true;
    }
    return false;
}

bool isMarked(const Draft& draft) {
    if (saysExample(draft.staffId, true) || saysExample(draft.given, false) || saysExample(draft.family, false) ||
        saysExample(draft.email, false))
        return true;
    if (std::ranges::any_of(draft.problems,
                            [](const RowProblem& problem) { return saysExample(problem.value, false); }))
        return true;
    return std::ranges::count_if(std::array{&draft.jobTitle, &draft.department, &draft.site, &draft.country},
                                 [](const std::string* text) { return saysExample(*text, false); }) >= 2;
}

bool isNobodysAddress(std::string_view email) {
    const auto at = email.rfind('@');
    if (at == std::string_view::npos)
        return false;
    const auto domain = small(email.substr(at + 1));
    const auto dot = domain.rfind('.');
    if (dot == std::string::npos)
        return false;
    const auto before = domain.rfind('.', dot - 1);
    const auto name = domain.substr(before == std::string::npos ? 0 : before + 1,
                                    dot - (before == std::string::npos ? 0 : before + 1));
    return name == "example" || name == "exemple" || domain.substr(dot + 1) == "example";
}

/// The first row has such an address, and all others, two at least, have others.
bool isAloneAtNobodys(const std::vector<Draft>& drafts) {
    if (!isNobodysAddress(drafts.front().email))
        return false;
    std::size_t others = 0;
    for (std::size_t i = 1; i < drafts.size(); ++i) {
        if (drafts[i].email.empty())
            continue;
        if (isNobodysAddress(drafts[i].email))
            return false;
        ++others;
    }
    return others >= 2;
}

} // namespace

void refuseExamples(std::vector<Draft>& drafts) {
    for (auto& draft : drafts) {
        const bool isFirst = &draft == &drafts.front();
        const bool isExample =
            isFirst ? isMarked(draft) || isAloneAtNobodys(drafts) : isNobodysAddress(draft.email) && isMarked(draft);
        if (!isExample)
            continue;
        draft.problems.clear(); // what an example lacks is no news
        draft.warnings.clear();
        draft.warningsRead = 0;
        draft.refuse(ProblemReason::ExampleRow, {}, clipped(draft.displayName()));
    }
}

} // namespace mentoring::intake
