#include "option_answer.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "cell_values.h"

namespace mentoring::intake {

namespace {

using Kind = OptionAnswer::Kind;

constexpr auto levelWords = std::to_array<std::pair<std::string_view, int>>({
    {"beginner", 1},
    {"novice", 1},
    {"debutant", 1},
    {"debutante", 1},
    {"debutant e", 1},
    {"notions", 1},
    {"notion", 1},
    {"awareness", 1},
    {"aware", 1},
    {"very low", 1},
    {"tres faible", 1},
    {"anfanger", 1},
    {"principiante", 1},
    {"basic", 2},
    {"basics", 2},
    {"basique", 2},
    {"bases", 2},
    {"elementary", 2},
    {"elementaire", 2},
    {"fundamental", 2},
    {"low", 2},
    {"faible", 2},
    {"advanced beginner", 2},
    {"limited", 2},
    {"grundkenntnisse", 2},
    {"basico", 2},
    {"intermediate", 3},
    {"intermediaire", 3},
    {"medium", 3},
    {"moyen", 3},
    {"moyenne", 3},
    {"average", 3},
    {"competent", 3},
    {"competente", 3},
    {"competent e", 3},
    {"good", 3},
    {"bon", 3},
    {"bonne", 3},
    {"mittel", 3},
    {"intermedio", 3},
    {"practitioner", 3},
    {"advanced", 4},
    {"avance", 4},
    {"avancee", 4},
    {"avance e", 4},
    {"proficient", 4},
    {"confirme", 4},
    {"confirmee", 4},
    {"confirme e", 4},
    {"experienced", 4},
    {"experimente", 4},
    {"experimentee", 4},
    {"experimente e", 4},
    {"high", 4},
    {"eleve", 4},
    {"strong", 4},
    {"fort", 4},
    {"very good", 4},
    {"tres bon", 4},
    {"fortgeschritten", 4},
    {"avanzado", 4},
    {"expert", 5},
    {"experte", 5},
    {"expert e", 5},
    {"experto", 5},
    {"experta", 5},
    {"master", 5},
    {"mastery", 5},
    {"maitrise", 5},
    {"excellent", 5},
    {"excellente", 5},
    {"very high", 5},
    {"tres eleve", 5},
});
constexpr auto yesWords =
    std::to_array<std::string_view>({"checked", "selected", "ticked", "coche", "cochee", "quoted", "interested",
                                     "interesse", "interessee", "choisi", "yes please", "selectionne", "ok"});
constexpr auto noWords = std::to_array<std::string_view>(
    {"not at all", "never", "pas du tout", "not interested", "unchecked", "unselected", "not selected", "not quoted",
     "not checked", "non coche", "non cochee", "pas interesse", "no experience", "aucune experience", "no knowledge",
     "aucune connaissance", "jamais", "nicht quoted", "0"});

int levelNamed(std::string_view folded) {
    const auto found = std::ranges::find(levelWords, folded, &std::pair<std::string_view, int>::first);
    return found == levelWords.end() ? 0 : found->second;
}

} // namespace

std::string_view withoutZeroDecimals(std::string_view number) {
    const bool isOne = number.size() == 3 && number[0] >= '0' && number[0] <= '9';
    return isOne && (number.ends_with(".0") || number.ends_with(",0")) ? number.substr(0, 1) : number;
}

OptionAnswer optionAnswer(std::string_view written, std::string_view option, bool numbersAreLevels) {
    std::string text = cleanText(saneBeginning(written));
    text = std::string(withoutZeroDecimals(text)); // "1.0" is how some tools write 1
    if (isPlaceholder(text))
        return {Kind::No};
    if (!option.empty() && foldText(text) == foldText(option))
        return {Kind::Yes};
    // A number, with or without what it means behind it.
    const char digit = text.front();
    const bool isLevel = digit >= '1' && digit <= '5';
    if (numbersAreLevels && (text == "0" || (text.size() == 1 && isLevel)))
        return isLevel ? OptionAnswer{Kind::Level, digit - '0'} : OptionAnswer{Kind::No};
    if (const auto yes = booleanFrom(text))
        return {*yes ? Kind::Yes : Kind::No};
    if (text.size() == 1 && isLevel)
        return {Kind::Level, digit - '0'};
    if (text.size() == 3 && isLevel && text.substr(1) == "/5")
        return {Kind::Level, digit - '0'};
    const std::string folded = foldWords(text);
    if (const int level = levelNamed(folded); level != 0)
        return {Kind::Level, level};
    if (std::ranges::find(yesWords, folded) != yesWords.end())
        return {Kind::Yes};
    if (std::ranges::find(noWords, folded) != noWords.end())
        return {Kind::No};
    // "3 - Intermediate", "Expert (10 years)", "Beginner: …": the number, or the word in front.
    const auto blank = folded.find(' ');
    if (blank == std::string::npos)
        return {};
    const std::string_view first = std::string_view(folded).substr(0, blank);
    if (first.size() == 1 && isLevel && levelNamed(std::string_view(folded).substr(blank + 1)) != 0)
        return {Kind::Level, digit - '0'};
    const auto mark = text.find_first_of("(:,-");
    if (mark != std::string::npos && mark > 0) {
        const std::string front = cleanText(std::string_view(text).substr(0, mark));
        if (const int level = levelNamed(foldWords(front)); level != 0)
            return {Kind::Level, level};
        if (const auto yes = front.size() > 1 ? booleanFrom(front) : std::nullopt)
            return {*yes ? Kind::Yes : Kind::No};
    }
    return {};
}

namespace {

/// "4", "4/5", "★★★★", "expert".
std::optional<int> levelSaid(std::string_view text, bool mayBeNumber) {
    const bool isLevel = !text.empty() && text.front() >= '1' && text.front() <= '5';
    if (isLevel && ((text.size() == 1 && mayBeNumber) || text.substr(1) == "/5"))
        return text.front() - '0';
    int stars = 0;
    while (text.starts_with("\xE2\x98\x85") || text.starts_with("\xE2\x98\x86") || text.starts_with('*')) {
        stars += text.starts_with("\xE2\x98\x86") ? 0 : 1;
        text.remove_prefix(text.front() == '*' ? 1 : 3);
        if (text.empty())
            return stars >= 1 && stars <= 5 ? std::optional(stars) : std::nullopt;
    }
    const int named = levelNamed(foldWords(text));
    return named == 0 ? std::nullopt : std::optional(named);
}

} // namespace

std::optional<NamedLevel> levelBeside(std::string_view text) {
    const auto made = [&](std::size_t end, std::optional<int> level) -> std::optional<NamedLevel> {
        auto name = cleanText(text.substr(0, end));
        return level && !name.empty() ? std::optional(NamedLevel{std::move(name), *level}) : std::nullopt;
    };
    if (text.size() < 3)
        return std::nullopt;
    for (const auto& [open, close] : {std::pair{'(', ')'}, std::pair{'[', ']'}}) {
        const auto at = text.rfind(open);
        if (text.back() == close && at != std::string_view::npos && at > 0)
            return made(at, levelSaid(cleanText(text.substr(at + 1, text.size() - at - 2)), true));
    }
    for (const std::string_view mark : {":", "=", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 "}) {
        const auto at = text.rfind(mark);
        if (at == std::string_view::npos || at == 0)
            continue;
        // "Phase - 4" may be a name; "SQL: 4" is none.
        if (auto found = made(at, levelSaid(cleanText(text.substr(at + mark.size())), mark.size() == 1)))
            return found;
    }
    // "Python 4/5", "Python ★★★★"; "Python 3" is a version of it.
    const auto blank = text.rfind(' ');
    if (blank == std::string_view::npos || blank == 0)
        return std::nullopt;
    const auto last = text.substr(blank + 1);
    const bool isMark = last.ends_with("/5") || last.starts_with("\xE2\x98");
    return isMark ? made(blank, levelSaid(last, false)) : std::nullopt;
}

} // namespace mentoring::intake
