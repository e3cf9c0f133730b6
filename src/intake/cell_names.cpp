// Whole names taken apart: see splitName in cell_values.h.
#include <algorithm>
#include <array>
#include <utility>

#include "cell_values.h"
#include "mentoring/check.h"

namespace mentoring::intake {

namespace {

/// How sure one can be that a word in front of a name is no name.
enum class TitleKind {
    None,
    Plain,   ///< Mme, Dr, Herr: whatever stands behind
    Dotted,  ///< Ing., Sr., Mag.: names as well, but for the dot
    Initial, ///< M, Me: a given name or an initial, unless a whole name stands behind
};

struct Title {
    std::string_view word; ///< folded, without dots
    TitleKind kind;
    std::optional<AddressForm> form = {};
};

constexpr auto titles = std::to_array<Title>({
    {"m", TitleKind::Initial, AddressForm::Masculine},
    {"me", TitleKind::Initial},
    {"pr", TitleKind::Initial},
    {"mr", TitleKind::Plain, AddressForm::Masculine},
    {"mister", TitleKind::Plain, AddressForm::Masculine},
    {"monsieur", TitleKind::Plain, AddressForm::Masculine},
    {"herr", TitleKind::Plain, AddressForm::Masculine},
    {"mrs", TitleKind::Plain, AddressForm::Feminine},
    {"ms", TitleKind::Plain, AddressForm::Feminine},
    {"miss", TitleKind::Plain, AddressForm::Feminine},
    {"mme", TitleKind::Plain, AddressForm::Feminine},
    {"mlle", TitleKind::Plain, AddressForm::Feminine},
    {"madame", TitleKind::Plain, AddressForm::Feminine},
    {"mademoiselle", TitleKind::Plain, AddressForm::Feminine},
    {"frau", TitleKind::Plain, AddressForm::Feminine},
    {"mevrouw", TitleKind::Plain, AddressForm::Feminine},
    {"mx", TitleKind::Plain, AddressForm::Neutral},
    {"dr", TitleKind::Plain},
    {"dre", TitleKind::Plain},
    {"doctor", TitleKind::Plain},
    {"docteur", TitleKind::Plain},
    {"docteure", TitleKind::Plain},
    {"prof", TitleKind::Plain},
    {"professor", TitleKind::Plain},
    {"professeur", TitleKind::Plain},
    {"professeure", TitleKind::Plain},
    {"maitre", TitleKind::Plain},
    {"sir", TitleKind::Plain, AddressForm::Masculine},
    {"ing", TitleKind::Dotted},
    {"mag", TitleKind::Dotted},
    {"ir", TitleKind::Dotted},
    {"drs", TitleKind::Dotted},
    {"dipl", TitleKind::Dotted},
    {"rev", TitleKind::Dotted},
    {"hon", TitleKind::Dotted},
    {"med", TitleKind::Dotted},
    {"phil", TitleKind::Dotted},
    {"jur", TitleKind::Dotted},
    {"rer", TitleKind::Dotted},
    {"nat", TitleKind::Dotted},
    {"hc", TitleKind::Dotted},
    {"sr", TitleKind::Dotted, AddressForm::Masculine},
    {"sra", TitleKind::Dotted, AddressForm::Feminine},
    {"srta", TitleKind::Dotted, AddressForm::Feminine},
    {"sig", TitleKind::Dotted, AddressForm::Masculine},
    {"dott", TitleKind::Dotted},
    {"dhr", TitleKind::Plain, AddressForm::Masculine},
    {"mevr", TitleKind::Plain, AddressForm::Feminine},
});

constexpr auto suffixes = std::to_array<std::string_view>({"jr",  "sr",  "ii",  "iii", "iv",   "phd", "mba",  "md",
                                                           "esq", "cpa", "msc", "bsc", "dds",  "llb", "llm",  "pmp",
                                                           "cfa", "obe", "mbe", "rn",  "peng", "ing", "meng", "beng"});
constexpr auto particles =
    std::to_array<std::string_view>({"de",  "du",  "des",  "la",  "le",  "les", "van", "von", "vom",   "der",   "den",
                                     "ter", "ten", "da",   "dos", "das", "do",  "di",  "del", "della", "dello", "el",
                                     "al",  "bin", "bint", "ben", "ibn", "zu",  "zum", "zur", "af",    "av",    "d'"});

std::string withoutDots(std::string_view word) {
    std::string folded = foldText(word);
    std::erase_if(folded, [](char c) { return c == '.' || c == ','; });
    return folded;
}

const Title* titleIn(std::string_view word) {
    const std::string key = withoutDots(word);
    // "Dipl.-Ing."
    const auto found = std::ranges::find(titles, key.starts_with("dipl-") ? std::string("dipl") : key, &Title::word);
    return found == titles.end() ? nullptr : &*found;
}

bool isSuffix(std::string_view word) {
    const std::string key = withoutDots(word);
    if (std::ranges::find(suffixes, key) == suffixes.end())
        return false;
    // "Ii" is somebody, "II" the second of a name.
    const bool roman = key == "ii" || key == "iii" || key == "iv";
    return !roman || word.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
}

// "DUPONT", "D'ARTOIS": a family name in capitals, two letters at least.
bool isCapitals(std::string_view word) {
    const auto letters = lengthOf(word) - static_cast<std::size_t>(std::ranges::count(word, '.'));
    if (foldText(word).size() < 2 || letters < 2)
        return false;
    bool sawUpper = false;
    for (const char c : word) {
        if (c >= 'a' && c <= 'z')
            return false;
        sawUpper = sawUpper || (c >= 'A' && c <= 'Z');
    }
    return sawUpper;
}

bool isParticle(const std::string& word) {
    return std::ranges::find(particles, word) != particles.end() || word.starts_with("d'") ||
           word.starts_with("d\xE2\x80\x99");
}

std::string joined(const std::vector<std::string>& words, std::size_t from, std::size_t to) {
    std::string text;
    for (std::size_t i = from; i < to; ++i)
        text += (i > from ? " " : "") + words[i];
    return text;
}

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : text)
        if (c != ' ' && c != '\n' && c != '\t')
            word += c;
        else if (!word.empty())
            words.push_back(std::exchange(word, {}));
    if (!word.empty())
        words.push_back(std::move(word));
    return words;
}

void keepForm(NameParts& parts, const std::optional<AddressForm>& form) {
    if (form && !parts.form)
        parts.form = form;
}

/// Takes titles in front and suffixes behind off, as long as a name is left.
void takeTitles(std::vector<std::string>& words, NameParts& parts) {
    bool afterTitle = false;
    while (words.size() > 1) {
        const auto* title = titleIn(words.front());
        if (!title)
            break;
        const bool dotted = words.front().find('.') != std::string::npos;
        // "Dr. med.", "Prof. Dr. h.c.": behind a title the rest of it needs no dot.
        const bool isTitle = title->kind == TitleKind::Plain ||
                             (title->kind == TitleKind::Dotted && (dotted || afterTitle)) ||
                             (title->kind == TitleKind::Initial && words.size() > 2);
        if (!isTitle)
            break;
        keepForm(parts, title->form);
        words.erase(words.begin());
        afterTitle = true;
        parts.hadTitle = true;
    }
    while (words.size() > 2 && isSuffix(words.back()))
        words.pop_back();
    if (!words.empty() && words.back().ends_with(','))
        words.back().pop_back();
}

/// What stands in brackets or quotation marks is a note or a nickname: "(IT)", "(she/her)", "“Bob”".
std::string withoutAsides(std::string_view name, NameParts& parts) {
    struct Marks {
        std::string_view open;
        std::string_view close;
    };
    static constexpr auto marks = std::to_array<Marks>({{"(", ")"},
                                                        {"[", "]"},
                                                        {"\"", "\""},
                                                        {"\xE2\x80\x9C", "\xE2\x80\x9D"},
                                                        {"\xE2\x80\x9E", "\xE2\x80\x9C"},
                                                        {"\xC2\xAB", "\xC2\xBB"},
                                                        {"<", ">"}});
    std::string kept{name};
    for (const auto& mark : marks) {
        for (auto open = kept.find(mark.open); open != std::string::npos; open = kept.find(mark.open, open)) {
            const auto close = kept.find(mark.close, open + mark.open.size());
            if (close == std::string::npos)
                break;
            const std::string inside =
                cleanText(std::string_view(kept).substr(open + mark.open.size(), close - open - mark.open.size()));
            std::string rest = kept.substr(0, open) + ' ' + kept.substr(close + mark.close.size());
            if (cleanText(rest).empty())
                return kept; // all of it is in brackets: that is the name
            keepForm(parts, addressFormFrom(inside));
            kept = std::move(rest);
        }
    }
    return cleanText(kept);
}

void splitWords(const std::vector<std::string>& words, bool familyFirst, NameParts& parts) {
    const auto give = [&](std::string given, std::string family) {
        parts.given = std::move(given);
        parts.family = std::move(family);
    };
    const auto count = words.size();
    if (count < 2) {
        const std::string word = joined(words, 0, count);
        // "Mme Dupont"
        return familyFirst || parts.hadTitle ? give({}, word) : give(word, {});
    }
    std::size_t capitalsInFront = 0;
    while (capitalsInFront < count && isCapitals(words[capitalsInFront]))
        ++capitalsInFront;
    std::size_t capitalsBehind = 0;
    while (capitalsBehind < count && isCapitals(words[count - 1 - capitalsBehind]))
        ++capitalsBehind;
    // "de la TOUR Jean": the particle belongs to the capitals behind it.
    const bool mixed = std::ranges::any_of(
        words, [](const auto& word) { return !word.empty() && word.front() >= 'A' && word.front() <= 'Z'; });
    std::size_t front = 0;
    while (mixed && front < count && isParticle(words[front]))
        ++front;
    if (front > 0 && front + 1 < count) {
        std::size_t end = front + 1;
        while (end + 1 < count && isCapitals(words[end]) && isCapitals(words[front]))
            ++end;
        return give(joined(words, end, count), joined(words, 0, end));
    }
    if (capitalsInFront > 0 && capitalsInFront < count)
        return give(joined(words, capitalsInFront, count), joined(words, 0, capitalsInFront));
    std::size_t particle = 1;
    while (particle < count && !(mixed && isParticle(words[particle])))
        ++particle;
    if (capitalsBehind > 0 && capitalsBehind < count) {
        const auto from = particle < count - capitalsBehind ? particle : count - capitalsBehind;
        return give(joined(words, 0, from), joined(words, from, count));
    }
    if (familyFirst)
        return give(words.back(), joined(words, 0, count - 1));
    auto from = particle + 1 < count ? particle : 1;
    // "Ana M. Roy", "J. R. Roy": initials belong to the given name.
    const auto isInitial = [](const std::string& word) { return lengthOf(word) == (word.ends_with('.') ? 2U : 1U); };
    while (from + 1 < count && isInitial(words[from]))
        ++from;
    give(joined(words, 0, from), joined(words, from, count));
}

bool hasDigit(std::string_view text) {
    return text.find_first_of("0123456789") != std::string_view::npos;
}

/// Where a mark stands, but not inside brackets: "Roy, Ana (IT - Paris)" has none.
std::size_t outsideBrackets(std::string_view text, std::string_view mark) {
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (depth == 0 && text.substr(i).starts_with(mark))
            return i;
        const char c = text[i];
        depth += c == '(' || c == '[' || c == '<' ? 1 : 0;
        depth -= (c == ')' || c == ']' || c == '>') && depth > 0 ? 1 : 0;
    }
    return std::string_view::npos;
}

} // namespace

std::string withoutRemarks(std::string name) {
    // "Roy, Ana, Finance": behind a second comma there is no name any more, unless a title stood before it.
    if (const auto first = outsideBrackets(name, ","); first != std::string_view::npos) {
        const auto second = name.find(',', first + 1);
        const auto areTitles = [&](std::string_view piece) {
            return std::ranges::all_of(
                wordsOf(piece), [](const std::string& word) { return isSuffix(word) || titleIn(word) != nullptr; });
        };
        const std::string_view whole = name;
        if (second != std::string::npos && !areTitles(whole.substr(first + 1, second - first - 1)) &&
            !areTitles(whole.substr(second + 1, whole.find(',', second + 1) - second - 1)))
            name.resize(second);
    }
    for (const std::string_view mark : {" - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " | ", " / ", ": "}) {
        const auto at = outsideBrackets(name, mark);
        if (at == std::string::npos)
            continue;
        const std::string front = cleanText(std::string_view(name).substr(0, at));
        const std::string back = cleanText(std::string_view(name).substr(at + mark.size()));
        if (hasDigit(front) && !hasDigit(back) && !back.empty())
            name = back;
        else if (front.find(' ') != std::string::npos || hasDigit(back))
            name = front;
    }
    for (const std::string_view mark : {" @", " #",
                                        " n\xC3\xA9"
                                        "e ",
                                        " n\xC3\xA9 ", " geb. ", " geborene "}) {
        const auto at = name.find(mark);
        if (at != std::string::npos && name.substr(0, at).find(' ') != std::string::npos)
            name.resize(at);
    }
    while (!name.empty() && std::string_view("*;:|#").find(name.back()) != std::string_view::npos)
        name.pop_back();
    // "Dr.Ana Roy"; and "Ana.Roy" where nothing else parts the two.
    if (const auto dot = name.find('.'); dot != std::string::npos && dot > 1 && dot + 2 < name.size() &&
                                         name[dot + 1] != ' ' && name[dot + 1] != '-' && name[dot + 2] != '.') {
        const bool alone =
            name.find_first_of(" ,@") == std::string::npos && name.find('.', dot + 1) == std::string::npos;
        if (alone)
            name[dot] = ' ';
        else if (const auto* title = titleIn(std::string_view(name).substr(0, dot + 1));
                 title && title->kind == TitleKind::Plain)
            name.insert(dot + 1, " ");
    }
    return cleanText(name);
}

NameParts splitName(std::string_view fullName, bool familyFirst) {
    NameParts parts;
    const std::string name = withoutAsides(cleanText(fullName), parts);
    std::vector<std::vector<std::string>> pieces; // at commas
    for (std::string_view rest = name; !rest.empty();) {
        const auto end = std::min(rest.find(','), rest.size());
        auto words = wordsOf(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (words.empty())
            continue;
        // "Smith, Jr., John", "Roy, Ana, PhD", "Dupont, Mme": a piece of titles alone.
        const bool isBehind = !pieces.empty();
        if (isBehind && std::ranges::all_of(words, [](const auto& word) { return isSuffix(word); }))
            continue;
        const bool areTitles =
            isBehind && std::ranges::all_of(words, [](const auto& word) {
                const auto* title = titleIn(word);
                return title && (title->kind == TitleKind::Plain || word.find('.') != std::string::npos);
            });
        if (areTitles) {
            for (const auto& word : words)
                keepForm(parts, titleIn(word)->form);
            parts.hadTitle = true;
            continue;
        }
        pieces.push_back(std::move(words));
    }
    if (pieces.empty())
        return parts;
    if (pieces.size() == 1) {
        takeTitles(pieces.front(), parts);
        splitWords(pieces.front(), familyFirst, parts);
        return parts;
    }
    takeTitles(pieces.front(), parts);
    if (pieces.front().size() > 1 && isSuffix(pieces.front().back()))
        pieces.front().pop_back(); // "Smith Jr., John"
    parts.family = joined(pieces.front(), 0, pieces.front().size());
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        takeTitles(pieces[i], parts);
        parts.given += (i > 1 ? ", " : "") + joined(pieces[i], 0, pieces[i].size());
    }
    return parts;
}

void takeTitleOff(std::string& given, std::string& family, std::optional<AddressForm>& form) {
    NameParts parts;
    if (given.find_first_of(" ([*") == std::string::npos && family.find_first_of(" ([*") == std::string::npos)
        return;
    for (auto* name : {&given, &family}) {
        if (looksLikeFormula(*name))
            continue;
        auto plain = withoutAsides(*name, parts);
        while (plain.size() > 1 && plain.back() == '*')
            plain.pop_back();
        if (!plain.empty())
            *name = cleanText(plain);
    }
    // Only where the other half of the name is there, so that what is left is a name.
    if (!given.empty() && !family.empty()) {
        auto words = wordsOf(given);
        if (words.size() > 1) {
            takeTitles(words, parts);
            if (parts.hadTitle)
                given = joined(words, 0, words.size());
        }
        auto last = wordsOf(family);
        const auto before = last.size();
        while (last.size() > 1 && isSuffix(last.back()))
            last.pop_back();
        if (last.size() != before) {
            if (last.back().ends_with(','))
                last.back().pop_back();
            family = joined(last, 0, last.size());
        }
        auto front = wordsOf(family);
        if (front.size() > 1 && titleIn(front.front()) && titleIn(front.front())->kind == TitleKind::Plain) {
            keepForm(parts, titleIn(front.front())->form);
            family = joined(front, 1, front.size());
        }
    }
    if (!form)
        form = parts.form;
}

} // namespace mentoring::intake
