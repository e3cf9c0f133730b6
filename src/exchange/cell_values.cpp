#include "cell_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <unordered_map>
#include <utility>

#include "mentoring/check.h"
#include "text/fold.h"

namespace mentoring::exchange {

namespace {

bool isAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7f; });
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::string_view trimAscii(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

// U+00A0, U+202F, U+2009 and the apostrophe of Swiss numbers stand between thousands.
std::string withoutDigitGroups(std::string_view text) {
    std::string kept;
    for (std::size_t i = 0; i < text.size();) {
        const auto rest = text.substr(i);
        if (rest.starts_with("\xC2\xA0")) {
            i += 2;
        } else if (rest.starts_with("\xE2\x80\xAF") || rest.starts_with("\xE2\x80\x89") ||
                   rest.starts_with("\xE2\x80\x99")) {
            i += 3;
        } else {
            if (text[i] != ' ' && text[i] != '\'')
                kept += text[i];
            ++i;
        }
    }
    return kept;
}

/// Columns repeat themselves (roles, skills, sites, given names), and ICU takes microseconds a value: what was worked
/// out lately is kept.
class Memo {
public:
    template <class Function>
    std::string of(std::string_view text, Function function) {
        if (text.size() > longestValue)
            return function(text);
        if (const auto known = m_values.find(text); known != m_values.end())
            return known->second;
        if (m_values.size() >= mostValues)
            m_values.clear();
        return m_values.emplace(text, function(text)).first->second;
    }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
    };
    static constexpr std::size_t mostValues = 8192;
    static constexpr std::size_t longestValue = 200;

    std::unordered_map<std::string, std::string, Hash, std::equal_to<>> m_values;
};

template <class Value, std::size_t Count>
std::optional<Value> lookUp(const std::array<std::pair<std::string_view, Value>, Count>& words, std::string_view word) {
    const auto found = std::ranges::find(words, word, &std::pair<std::string_view, Value>::first);
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

std::string cleanText(std::string_view text) {
    if (isAscii(text))
        return std::string(trimAscii(text));
    static thread_local Memo memo;
    return memo.of(text, text::clean);
}

std::string_view saneBeginning(std::string_view text) {
    if (text.size() <= longestSaneValue)
        return text;
    std::size_t end = longestSaneValue;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end);
}

namespace {

/// What is folded is compared with names, words and values of a few dozen letters. Of a longer text the beginning and a
/// sum over the whole tell it from any other, in a fraction of the time.
template <class Function>
std::string foldedKey(std::string_view text, Function fold) {
    const auto beginning = saneBeginning(text);
    if (beginning.size() == text.size())
        return fold(text);
    return fold(beginning) + '\n' + std::to_string(std::hash<std::string_view>{}(text));
}

} // namespace

std::string foldText(std::string_view text) {
    static thread_local Memo memo;
    return memo.of(text, [](std::string_view whole) { return foldedKey(whole, text::fold); });
}

std::string foldWords(std::string_view text) {
    static thread_local Memo memo;
    return memo.of(text, [](std::string_view whole) { return foldedKey(whole, text::foldHeader); });
}

std::string clipped(std::string_view text) {
    std::string shown;
    std::size_t count = 0;
    for (const char c : text) {
        if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U && ++count > longestShownValue)
            return shown + "…";
        shown += c == '\n' || c == '\r' || c == '\t' || c == '\0' ? ' ' : c;
    }
    return shown;
}

bool isBroken(std::string_view text) {
    return text.find('\0') != std::string_view::npos || text.find("\xEF\xBF\xBD") != std::string_view::npos;
}

bool looksLikeFormula(std::string_view text) {
    const auto trimmed = trimAscii(text);
    if (trimmed.empty())
        return false;
    if (trimmed.front() == '=')
        return true;
    return (trimmed.front() == '+' || trimmed.front() == '-' || trimmed.front() == '@') &&
           trimmed.find_first_of("(|!0123456789") != std::string_view::npos;
}

std::optional<bool> booleanFrom(std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, bool>, 40> words{{
        {"yes", true},    {"y", true},         {"true", true},       {"t", true},       {"1", true},
        {"x", true},      {"oui", true},       {"o", true},          {"vrai", true},    {"v", true},
        {"ja", true},     {"wahr", true},      {"si", true},         {"s", true},       {"sim", true},
        {"on", true},     {"✓", true},         {"✔", true},          {"tak", true},     {"da", true},
        {"no", false},    {"n", false},        {"false", false},     {"f", false},      {"0", false},
        {"non", false},   {"faux", false},     {"nein", false},      {"falsch", false}, {"off", false},
        {"nao", false},   {"nee", false},      {"nie", false},       {"nej", false},    {"-", false},
        {"falso", false}, {"verdadero", true}, {"verdadeiro", true}, {"vero", true},    {"✗", false},
    }};
    if (text.size() > 24)
        return std::nullopt;
    return lookUp(words, foldText(text));
}

std::optional<double> numberIn(std::string_view text) {
    if (text.size() > 200)
        return std::nullopt; // no number, however it is grouped
    std::string digits = withoutDigitGroups(cleanText(text));
    if (digits.empty() || digits.size() > 40 || digits.find_first_not_of("0123456789+-.,eE") != std::string::npos)
        return std::nullopt;
    const auto commas = std::ranges::count(digits, ',');
    const auto dots = std::ranges::count(digits, '.');
    if (commas > 0 && dots > 0) {
        const char decimal = digits.rfind(',') > digits.rfind('.') ? ',' : '.';
        std::erase(digits, decimal == ',' ? '.' : ',');
    } else if (commas > 1) {
        std::erase(digits, ',');
    } else if (dots > 1) {
        std::erase(digits, '.');
    }
    std::ranges::replace(digits, ',', '.');
    std::string_view rest = digits;
    if (rest.starts_with('+'))
        rest.remove_prefix(1);
    double number = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
    if (error != std::errc{} || end != rest.data() + rest.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::optional<long> wholeNumberIn(std::string_view text) {
    const auto number = numberIn(text);
    if (!number || std::floor(*number) != *number || std::abs(*number) > 1e9)
        return std::nullopt;
    return static_cast<long>(*number);
}

namespace {

struct LanguageName {
    std::string_view code;
    std::string_view names; ///< folded, separated by ","
};

// English, French and own names. Codes of two letters that stand here are also the ones accepted as they are.
constexpr std::array languageNames = {
    LanguageName{"ar", "arabic,arabe"},
    LanguageName{"bg", "bulgarian,bulgare"},
    LanguageName{"bn", "bengali"},
    LanguageName{"br", "breton,brezhoneg"},
    LanguageName{"ca", "catalan,catala"},
    LanguageName{"cs", "czech,tcheque,cestina"},
    LanguageName{"cy", "welsh,gallois,cymraeg"},
    LanguageName{"da", "danish,danois,dansk"},
    LanguageName{"de", "german,allemand,deutsch"},
    LanguageName{"el", "greek,grec"},
    LanguageName{"en", "english,anglais"},
    LanguageName{"es", "spanish,espagnol,espanol,castellano"},
    LanguageName{"et", "estonian,estonien,eesti"},
    LanguageName{"eu", "basque,euskara"},
    LanguageName{"fa", "persian,farsi,persan"},
    LanguageName{"fi", "finnish,finnois,suomi"},
    LanguageName{"fr", "french,francais"},
    LanguageName{"ga", "irish,irlandais,gaeilge"},
    LanguageName{"he", "hebrew,hebreu"},
    LanguageName{"hi", "hindi"},
    LanguageName{"hr", "croatian,croate,hrvatski"},
    LanguageName{"ht", "haitian creole,creole haitien"},
    LanguageName{"hu", "hungarian,hongrois,magyar"},
    LanguageName{"hy", "armenian,armenien"},
    LanguageName{"id", "indonesian,indonesien"},
    LanguageName{"is", "icelandic,islandais"},
    LanguageName{"it", "italian,italien,italiano"},
    LanguageName{"iu", "inuktitut"},
    LanguageName{"ja", "japanese,japonais"},
    LanguageName{"ka", "georgian,georgien"},
    LanguageName{"km", "khmer"},
    LanguageName{"ko", "korean,coreen"},
    LanguageName{"lb", "luxembourgish,luxembourgeois"},
    LanguageName{"lt", "lithuanian,lituanien"},
    LanguageName{"lv", "latvian,letton"},
    LanguageName{"mg", "malagasy,malgache"},
    LanguageName{"mk", "macedonian,macedonien"},
    LanguageName{"ms", "malay,malais"},
    LanguageName{"mt", "maltese,maltais"},
    LanguageName{"nl", "dutch,neerlandais,nederlands,flemish,flamand"},
    LanguageName{"no", "norwegian,norvegien,norsk"},
    LanguageName{"oc", "occitan"},
    LanguageName{"pl", "polish,polonais,polski"},
    LanguageName{"pt", "portuguese,portugais,portugues"},
    LanguageName{"ro", "romanian,roumain,romana"},
    LanguageName{"ru", "russian,russe"},
    LanguageName{"sk", "slovak,slovaque"},
    LanguageName{"sl", "slovenian,slovene"},
    LanguageName{"sq", "albanian,albanais"},
    LanguageName{"sr", "serbian,serbe,srpski"},
    LanguageName{"sv", "swedish,suedois,svenska"},
    LanguageName{"sw", "swahili"},
    LanguageName{"ta", "tamil,tamoul"},
    LanguageName{"th", "thai"},
    LanguageName{"tr", "turkish,turc,turkce"},
    LanguageName{"uk", "ukrainian,ukrainien"},
    LanguageName{"ur", "urdu,ourdou"},
    LanguageName{"vi", "vietnamese,vietnamien"},
    LanguageName{"wo", "wolof"},
    LanguageName{"yo", "yoruba"},
    LanguageName{"zh", "chinese,chinois,mandarin"},
};

const std::unordered_map<std::string_view, std::string_view>& languages() {
    static const auto built = [] {
        std::unordered_map<std::string_view, std::string_view> map;
        for (const auto& language : languageNames) {
            map.emplace(language.code, language.code);
            for (auto rest = language.names; !rest.empty();) {
                const auto comma = std::min(rest.find(','), rest.size());
                map.emplace(rest.substr(0, comma), language.code);
                rest.remove_prefix(std::min(comma + 1, rest.size()));
            }
        }
        // ISO 639-2 codes that staff systems write.
        for (const auto& [three, two] : {std::pair<std::string_view, std::string_view>{"fra", "fr"},
                                         {"fre", "fr"},
                                         {"eng", "en"},
                                         {"deu", "de"},
                                         {"ger", "de"},
                                         {"spa", "es"},
                                         {"ita", "it"},
                                         {"por", "pt"},
                                         {"nld", "nl"},
                                         {"ang", "en"},
                                         {"nb", "no"},
                                         {"nn", "no"}})
            map.emplace(three, two);
        return map;
    }();
    return built;
}

} // namespace

std::optional<std::string> languageCode(std::string_view text) {
    const std::string folded = foldText(text);
    std::string_view name = folded;
    if (const auto found = languages().find(name); found != languages().end())
        return std::string(found->second);
    // A locale or a note behind it: "fr-ca", "fr_ca", "english (uk)", "french - fluent".
    if (const auto end = name.find_first_of("-_(: "); end != std::string_view::npos && end >= 2) {
        if (const auto found = languages().find(name.substr(0, end)); found != languages().end())
            return std::string(found->second);
    }
    return std::nullopt;
}

std::vector<std::string> languagesIn(std::string_view text) {
    std::string separated;
    for (const char c : text)
        separated += c == ',' || c == '/' || c == '&' || c == '|' || c == '+' || c == '\n' ? ';' : c;
    for (const std::string_view word : {" and ", " et ", " und ", " AND ", " ET "}) {
        for (auto at = separated.find(word); at != std::string::npos; at = separated.find(word))
            separated.replace(at, word.size(), ";");
    }
    return splitList(separated, false);
}

std::optional<RoleWord> roleFrom(std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, RoleWord>, 34> words{{
        {"mentor", RoleWord::Mentor},
        {"mentors", RoleWord::Mentor},
        {"mentor e", RoleWord::Mentor},
        {"mentrice", RoleWord::Mentor},
        {"mentee", RoleWord::Mentee},
        {"mentees", RoleWord::Mentee},
        {"mentoree", RoleWord::Mentee},
        {"mentorees", RoleWord::Mentee},
        {"mentores ees", RoleWord::Mentee},
        {"mentore e", RoleWord::Mentee},
        {"mentore ou mentoree", RoleWord::Mentee},
        {"protege", RoleWord::Mentee},
        {"protegee", RoleWord::Mentee},
        {"both", RoleWord::Both},
        {"les deux", RoleWord::Both},
        {"mentor and mentee", RoleWord::Both},
        {"mentor mentee", RoleWord::Both},
        {"mentee mentor", RoleWord::Both},
        {"mentee and mentor", RoleWord::Both},
        {"mentor et mentore", RoleWord::Both},
        {"mentor et mentoree", RoleWord::Both},
        {"mentor mentore", RoleWord::Both},
        {"mentore mentor", RoleWord::Both},
        {"mentor mentoree", RoleWord::Both},
        {"mentore et mentor", RoleWord::Both},
        {"mentoree et mentore", RoleWord::Both},
        {"mentore et mentoree", RoleWord::Both},
        {"mentor or mentee", RoleWord::Both},
        {"mentor ou mentore", RoleWord::Both},
        {"mixte", RoleWord::Both},
        {"deux", RoleWord::Both},
        {"tous les deux", RoleWord::Both},
        {"mentor e et mentore e", RoleWord::Both},
        {"mentore e et mentor e", RoleWord::Both},
    }};
    if (text.size() > 60)
        return std::nullopt;
    const std::string folded = foldWords(text);
    if (folded == "mentore" || folded == "mentores") {
        // With its accent it is plain; without, only a person can say what was meant.
        const bool accented =
            std::ranges::any_of(text, [](char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; });
        return accented ? RoleWord::Mentee : RoleWord::Mentore;
    }
    return lookUp(words, folded);
}

std::optional<StatusWord> statusFrom(std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, StatusWord>, 60> words{{
        {"active", StatusWord::Active},
        {"actif", StatusWord::Active},
        {"active employee", StatusWord::Active},
        {"actif ve", StatusWord::Active},
        {"a", StatusWord::Active},
        {"employed", StatusWord::Active},
        {"en poste", StatusWord::Active},
        {"present", StatusWord::Active},
        {"onboarding", StatusWord::Active},
        {"on leave", StatusWord::Active},
        {"leave", StatusWord::Active},
        {"paid leave", StatusWord::Active},
        {"unpaid leave", StatusWord::Active},
        {"en conge", StatusWord::Active},
        {"full time", StatusWord::Active},
        {"part time", StatusWord::Active},
        {"temps plein", StatusWord::Active},
        {"temps partiel", StatusWord::Active},
        {"cdi", StatusWord::Active},
        {"cdd", StatusWord::Active},
        {"permanent", StatusWord::Active},
        {"t", StatusWord::Active},
        {"inactive", StatusWord::Left},
        {"inactif", StatusWord::Left},
        {"terminated", StatusWord::Left},
        {"left", StatusWord::Left},
        {"leaver", StatusWord::Left},
        {"sorti", StatusWord::Left},
        {"sortie", StatusWord::Left},
        {"parti", StatusWord::Left},
        {"partie", StatusWord::Left},
        {"retired", StatusWord::Left},
        {"retraite", StatusWord::Left},
        {"former", StatusWord::Left},
        {"ancien", StatusWord::Left},
        {"resigned", StatusWord::Left},
        {"demissionne", StatusWord::Left},
        {"dismissed", StatusWord::Left},
        {"inactive employee", StatusWord::Left},
        {"deceased", StatusWord::Left},
        {"applied", StatusWord::Applied},
        {"pending", StatusWord::Applied},
        {"en attente", StatusWord::Applied},
        {"candidat", StatusWord::Applied},
        {"candidate", StatusWord::Applied},
        {"candidature", StatusWord::Applied},
        {"inscrit", StatusWord::Applied},
        {"accepted", StatusWord::Accepted},
        {"accepte", StatusWord::Accepted},
        {"acceptee", StatusWord::Accepted},
        {"accepte e", StatusWord::Accepted},
        {"approved", StatusWord::Accepted},
        {"refused", StatusWord::Refused},
        {"rejected", StatusWord::Refused},
        {"refuse", StatusWord::Refused},
        {"refusee", StatusWord::Refused},
        {"refuse e", StatusWord::Refused},
        {"withdrawn", StatusWord::Withdrawn},
        {"retire", StatusWord::Withdrawn},
        {"retire e", StatusWord::Withdrawn},
    }};
    if (text.size() > 40)
        return std::nullopt;
    return lookUp(words, foldWords(text));
}

std::optional<AddressForm> addressFormFrom(std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, AddressForm>, 34> words{{
        {"mme", AddressForm::Feminine},        {"madame", AddressForm::Feminine},
        {"mlle", AddressForm::Feminine},       {"mademoiselle", AddressForm::Feminine},
        {"mrs", AddressForm::Feminine},        {"ms", AddressForm::Feminine},
        {"miss", AddressForm::Feminine},       {"feminine", AddressForm::Feminine},
        {"feminin", AddressForm::Feminine},    {"f", AddressForm::Feminine},
        {"she", AddressForm::Feminine},        {"she her", AddressForm::Feminine},
        {"elle", AddressForm::Feminine},       {"frau", AddressForm::Feminine},
        {"m", AddressForm::Masculine},         {"mr", AddressForm::Masculine},
        {"monsieur", AddressForm::Masculine},  {"mister", AddressForm::Masculine},
        {"masculine", AddressForm::Masculine}, {"masculin", AddressForm::Masculine},
        {"h", AddressForm::Masculine},         {"he", AddressForm::Masculine},
        {"he him", AddressForm::Masculine},    {"il", AddressForm::Masculine},
        {"herr", AddressForm::Masculine},      {"sir", AddressForm::Masculine},
        {"mx", AddressForm::Neutral},          {"neutral", AddressForm::Neutral},
        {"neutre", AddressForm::Neutral},      {"they", AddressForm::Neutral},
        {"they them", AddressForm::Neutral},   {"iel", AddressForm::Neutral},
        {"other", AddressForm::Neutral},       {"autre", AddressForm::Neutral},
    }};
    if (text.size() > 40)
        return std::nullopt;
    return lookUp(words, foldWords(text));
}

bool looksLikeTimeZone(std::string_view text) {
    if (text == "UTC" || text == "GMT")
        return true;
    const auto slash = text.find('/');
    if (slash == std::string_view::npos || slash == 0 || slash + 1 == text.size() || text.size() > 64)
        return false;
    return text.front() >= 'A' && text.front() <= 'Z' && std::ranges::all_of(text, [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || isDigit(c) || c == '_' || c == '-' ||
                      c == '+' || c == '/';
           });
}

bool saysNobody(std::string_view text) {
    const std::string folded = foldWords(text);
    static constexpr std::array<std::string_view, 9> words{"no mgr", "no manager", "none",         "aucun", "aucune",
                                                           "n a",    "neant",      "sans manager", ""};
    return std::ranges::find(words, folded) != words.end();
}

std::string_view numberInBrackets(std::string_view text) {
    const auto open = text.rfind('(');
    if (open == std::string_view::npos || text.empty() || text.back() != ')')
        return {};
    const auto inside = text.substr(open + 1, text.size() - open - 2);
    return inside.find_first_of("0123456789") != std::string_view::npos && inside.find(' ') == std::string_view::npos
               ? inside
               : std::string_view{};
}

std::string_view withoutBrackets(std::string_view text) {
    return numberInBrackets(text).empty() ? text : trimAscii(text.substr(0, text.rfind('(')));
}

namespace {

// "DUPONT", "D'ARTOIS": a family name in capitals, two letters at least.
bool isCapitals(std::string_view word) {
    const std::string folded = foldText(word);
    const std::string cleaned = cleanText(word);
    if (folded.size() < 2 || lengthOf(cleaned) < 2)
        return false;
    bool sawUpper = false;
    for (const char c : cleaned) {
        if (c >= 'a' && c <= 'z')
            return false;
        sawUpper = sawUpper || (c >= 'A' && c <= 'Z');
    }
    return sawUpper;
}

std::string joined(const std::vector<std::string>& words, std::size_t from, std::size_t to) {
    std::string text;
    for (std::size_t i = from; i < to; ++i)
        text += (i > from ? " " : "") + words[i];
    return text;
}

} // namespace

NameParts splitName(std::string_view fullName, bool familyFirst) {
    const std::string cleaned = cleanText(withoutBrackets(fullName));
    if (const auto comma = cleaned.find(','); comma != std::string::npos)
        return {cleanText(std::string_view(cleaned).substr(comma + 1)),
                cleanText(std::string_view(cleaned).substr(0, comma))};

    std::vector<std::string> words;
    std::string word;
    for (const char c : cleaned + " ") {
        if (c != ' ') {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::exchange(word, {}));
        }
    }
    if (words.size() < 2)
        return familyFirst ? NameParts{{}, cleaned} : NameParts{cleaned, {}};

    std::size_t capitalsInFront = 0;
    while (capitalsInFront < words.size() && isCapitals(words[capitalsInFront]))
        ++capitalsInFront;
    std::size_t capitalsBehind = 0;
    while (capitalsBehind < words.size() && isCapitals(words[words.size() - 1 - capitalsBehind]))
        ++capitalsBehind;
    if (capitalsInFront > 0 && capitalsInFront < words.size())
        return {joined(words, capitalsInFront, words.size()), joined(words, 0, capitalsInFront)};
    if (capitalsBehind > 0 && capitalsBehind < words.size())
        return {joined(words, 0, words.size() - capitalsBehind),
                joined(words, words.size() - capitalsBehind, words.size())};
    if (familyFirst)
        return {joined(words, words.size() - 1, words.size()), joined(words, 0, words.size() - 1)};
    return {words.front(), joined(words, 1, words.size())};
}

bool hasHardSeparator(std::string_view text) {
    return text.find_first_of(";|\n\r") != std::string_view::npos;
}

std::vector<std::string> splitList(std::string_view text, bool atCommas) {
    std::vector<std::string> values;
    std::vector<std::string> seen;
    const std::string_view separators = atCommas ? ";|\n\r," : ";|\n\r";
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(separators), text.size());
        std::string value = cleanText(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (value.empty())
            continue;
        std::string key = foldText(value);
        if (std::ranges::find(seen, key) != seen.end())
            continue;
        seen.push_back(std::move(key));
        values.push_back(std::move(value));
    }
    return values;
}

} // namespace mentoring::exchange
