// Languages as people write them into a cell: see readLanguages in cell_values.h.
#include <algorithm>
#include <array>
#include <unordered_map>

#include "cell_values.h"
#include "memo.h"

namespace mentoring::intake {

namespace {

struct LanguageName {
    std::string_view code;
    std::string_view names; ///< folded, separated by ","
};

// English, French, own and a few neighbours' names. Codes that stand here are also accepted as they are.
constexpr std::array languageNames = {
    LanguageName{"af", "afrikaans"},
    LanguageName{"am", "amharic,amharique"},
    LanguageName{"ar", "arabic,arabe,arabisch,arabo"},
    LanguageName{"az", "azerbaijani,azeri"},
    LanguageName{"be", "belarusian,bielorusse"},
    LanguageName{"bg", "bulgarian,bulgare"},
    LanguageName{"bn", "bengali"},
    LanguageName{"br", "breton,brezhoneg"},
    LanguageName{"bs", "bosnian,bosniaque,bosanski"},
    LanguageName{"ca", "catalan,catala,katalanisch"},
    LanguageName{"cs", "czech,tcheque,cestina,tschechisch"},
    LanguageName{"cy", "welsh,gallois,cymraeg"},
    LanguageName{"da", "danish,danois,dansk,danisch"},
    LanguageName{"de", "german,allemand,deutsch,aleman,tedesco,duits,alemao"},
    LanguageName{"el", "greek,grec,griechisch"},
    LanguageName{"en", "english,anglais,englisch,ingles,inglese,engels"},
    LanguageName{"es", "spanish,espagnol,espanol,castellano,spanisch,spagnolo,spaans"},
    LanguageName{"et", "estonian,estonien,eesti"},
    LanguageName{"eu", "basque,euskara"},
    LanguageName{"fa", "persian,farsi,persan"},
    LanguageName{"fi", "finnish,finnois,suomi"},
    LanguageName{"fr", "french,francais,franzosisch,frances,francese,frans"},
    LanguageName{"ga", "irish,irlandais,gaeilge"},
    LanguageName{"gl", "galician,galicien,galego"},
    LanguageName{"gu", "gujarati"},
    LanguageName{"he", "hebrew,hebreu"},
    LanguageName{"hi", "hindi"},
    LanguageName{"hr", "croatian,croate,hrvatski"},
    LanguageName{"ht", "haitian creole,creole haitien"},
    LanguageName{"hu", "hungarian,hongrois,magyar,ungarisch"},
    LanguageName{"hy", "armenian,armenien"},
    LanguageName{"id", "indonesian,indonesien"},
    LanguageName{"is", "icelandic,islandais"},
    LanguageName{"it", "italian,italien,italiano,italienisch,italiaans"},
    LanguageName{"iu", "inuktitut"},
    LanguageName{"ja", "japanese,japonais,japanisch"},
    LanguageName{"ka", "georgian,georgien"},
    LanguageName{"kk", "kazakh"},
    LanguageName{"km", "khmer"},
    LanguageName{"ko", "korean,coreen"},
    LanguageName{"ku", "kurdish,kurde"},
    LanguageName{"ky", "kyrgyz,kirghize"},
    LanguageName{"lb", "luxembourgish,luxembourgeois"},
    LanguageName{"ln", "lingala"},
    LanguageName{"lt", "lithuanian,lituanien"},
    LanguageName{"lv", "latvian,letton"},
    LanguageName{"mg", "malagasy,malgache"},
    LanguageName{"mk", "macedonian,macedonien"},
    LanguageName{"ml", "malayalam"},
    LanguageName{"mn", "mongolian,mongol"},
    LanguageName{"mr", "marathi"},
    LanguageName{"ms", "malay,malais"},
    LanguageName{"mt", "maltese,maltais"},
    LanguageName{"ne", "nepali,nepalais"},
    LanguageName{"nl", "dutch,neerlandais,nederlands,flemish,flamand,niederlandisch,neerlandes,olandese,hollandais"},
    LanguageName{"no", "norwegian,norvegien,norsk"},
    LanguageName{"oc", "occitan"},
    LanguageName{"pa", "punjabi,pendjabi"},
    LanguageName{"pl", "polish,polonais,polski,polnisch"},
    LanguageName{"ps", "pashto,pachto"},
    LanguageName{"pt", "portuguese,portugais,portugues,portugiesisch,portoghese,portugees"},
    LanguageName{"ro", "romanian,roumain,romana,rumanisch"},
    LanguageName{"ru", "russian,russe,russisch,ruso,russo"},
    LanguageName{"si", "sinhala,singhalais"},
    LanguageName{"sk", "slovak,slovaque"},
    LanguageName{"sl", "slovenian,slovene"},
    LanguageName{"so", "somali"},
    LanguageName{"sq", "albanian,albanais"},
    LanguageName{"sr", "serbian,serbe,srpski"},
    LanguageName{"sv", "swedish,suedois,svenska,schwedisch"},
    LanguageName{"sw", "swahili"},
    LanguageName{"ta", "tamil,tamoul"},
    LanguageName{"te", "telugu,telougou"},
    LanguageName{"th", "thai"},
    LanguageName{"tl", "tagalog,filipino,philippin"},
    LanguageName{"tr", "turkish,turc,turkce,turkisch"},
    LanguageName{"uk", "ukrainian,ukrainien,ukrainisch"},
    LanguageName{"ur", "urdu,ourdou"},
    LanguageName{"uz", "uzbek,ouzbek"},
    LanguageName{"vi", "vietnamese,vietnamien"},
    LanguageName{"wo", "wolof"},
    LanguageName{"xh", "xhosa"},
    LanguageName{"yo", "yoruba"},
    LanguageName{"zh", "chinese,chinois,mandarin,chinesisch,chino,cinese,cantonese,cantonais,cantonnais"},
    LanguageName{"zu", "zulu,zoulou"},
};

using Names = std::unordered_map<std::string_view, std::string_view>;

const Names& languages() {
    static const auto built = [] {
        Names map;
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
                                         {"dut", "nl"},
                                         {"ara", "ar"},
                                         {"zho", "zh"},
                                         {"jpn", "ja"},
                                         {"rus", "ru"},
                                         {"pol", "pl"},
                                         {"ang", "en"},
                                         {"nb", "no"},
                                         {"nn", "no"}})
            map.emplace(three, two);
        return map;
    }();
    return built;
}

std::optional<std::string_view> named(std::string_view folded) {
    const auto found = languages().find(folded);
    return found == languages().end() ? std::nullopt : std::optional(found->second);
}

bool contains(const auto& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

// Regions whose code is a language's too, with the languages they are a region of: "fr-CA" is one language, "FR-EN"
// two.
constexpr auto sharedRegions = std::to_array<std::pair<std::string_view, std::string_view>>(
    {{"en", "ca"}, {"en", "mt"}, {"en", "uk"}, {"fr", "ca"}, {"fr", "ga"}, {"fr", "ht"}, {"fr", "km"},
     {"fr", "mg"}, {"es", "ar"}, {"es", "sv"}, {"pt", "br"}, {"ar", "lb"}, {"ar", "km"}, {"ar", "so"},
     {"nl", "sr"}, {"ca", "es"}, {"eu", "es"}, {"gl", "es"}, {"br", "fr"}, {"oc", "fr"}, {"el", "cy"},
     {"tr", "cy"}, {"sq", "mk"}, {"ms", "bn"}, {"fr", "be"}, {"nl", "be"}, {"de", "be"}, {"sv", "fi"},
     {"zh", "mo"}, {"sw", "ke"}, {"am", "et"}, {"so", "so"}, {"so", "et"}, {"az", "az"}, {"be", "by"}});
constexpr auto scripts = std::to_array<std::string_view>({"hans", "hant", "latn", "cyrl", "arab", "deva", "beng"});

// "fr_CA", "zh-Hans", "sr-Latn-RS", "fr_FR.UTF-8"; not "FR-EN".
std::optional<std::string_view> localeLanguage(std::string_view folded) {
    folded = folded.substr(0, folded.find_first_of(".@"));
    const auto cut = folded.find_first_of("-_");
    if (cut != 2 && cut != 3)
        return std::nullopt;
    const auto code = folded.substr(0, cut);
    const auto language = named(code);
    auto region = folded.substr(cut + 1);
    region = region.substr(0, region.find_first_of("-_"));
    if (!language || region.empty())
        return std::nullopt;
    if (region.size() == 4)
        return contains(scripts, region) ? language : std::nullopt;
    if (region.size() == 3 && region.find_first_not_of("0123456789") == std::string_view::npos)
        return language;
    if (region.size() != 2 || region.find_first_not_of("abcdefghijklmnopqrstuvwxyz") != std::string_view::npos)
        return std::nullopt;
    const auto other = named(region);
    const bool isRegion = !other || other == language ||
                          std::ranges::find(sharedRegions, std::pair(*language, region)) != sharedRegions.end();
    return isRegion ? language : std::nullopt;
}

// Codes of languages that no country bears: "fr-EN" are two languages, however it is written.
constexpr auto noRegions = std::to_array<std::string_view>({"cs", "da", "el", "en", "fa", "he", "hi", "ja", "ka", "kk",
                                                            "ko", "ku", "ln", "oc", "sq", "sw", "ta", "te", "ur", "wo",
                                                            "xh", "yo", "zh", "zu", "iu", "hy", "nb", "ang"});

// As above, and "fr-BE", "en_FR.UTF-8": a language in small letters and a region in capitals are a locale, whatever
// language the region's code is, too.
std::optional<std::string_view> localeOf(std::string_view word) {
    const auto folded = foldText(word);
    const auto plain = word.substr(0, word.find_first_of(".@"));
    const auto cut = plain.find_first_of("-_");
    const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if ((cut == 2 || cut == 3) && plain.size() == cut + 3 && std::ranges::all_of(plain.substr(0, cut), isSmall) &&
        std::ranges::all_of(plain.substr(cut + 1), isCapital) &&
        std::ranges::find(noRegions, folded.substr(cut + 1, 2)) == noRegions.end()) {
        if (const auto language = named(std::string_view(folded).substr(0, cut)))
            return language;
    }
    return localeLanguage(folded);
}

// What people say of a language besides its name.
constexpr auto fillers = std::to_array<std::string_view>({"and",
                                                          "et",
                                                          "und",
                                                          "e",
                                                          "y",
                                                          "or",
                                                          "ou",
                                                          "oder",
                                                          "also",
                                                          "aussi",
                                                          "the",
                                                          "of",
                                                          "in",
                                                          "en",
                                                          "de",
                                                          "du",
                                                          "des",
                                                          "la",
                                                          "le",
                                                          "les",
                                                          "as",
                                                          "a",
                                                          "au",
                                                          "my",
                                                          "native",
                                                          "natif",
                                                          "native",
                                                          "mother",
                                                          "tongue",
                                                          "langue",
                                                          "langues",
                                                          "language",
                                                          "languages",
                                                          "maternelle",
                                                          "maternel",
                                                          "mere",
                                                          "first",
                                                          "second",
                                                          "third",
                                                          "premiere",
                                                          "deuxieme",
                                                          "fluent",
                                                          "fluently",
                                                          "courant",
                                                          "courante",
                                                          "couramment",
                                                          "bilingual",
                                                          "bilingue",
                                                          "bilingues",
                                                          "trilingual",
                                                          "trilingue",
                                                          "multilingual",
                                                          "intermediate",
                                                          "intermediaire",
                                                          "advanced",
                                                          "avance",
                                                          "avancee",
                                                          "basic",
                                                          "basics",
                                                          "basique",
                                                          "base",
                                                          "bases",
                                                          "beginner",
                                                          "debutant",
                                                          "debutante",
                                                          "notion",
                                                          "notions",
                                                          "professional",
                                                          "professionnel",
                                                          "professionnelle",
                                                          "working",
                                                          "proficiency",
                                                          "proficient",
                                                          "conversational",
                                                          "good",
                                                          "bon",
                                                          "bonne",
                                                          "bien",
                                                          "tres",
                                                          "very",
                                                          "excellent",
                                                          "excellente",
                                                          "elementary",
                                                          "elementaire",
                                                          "scolaire",
                                                          "lu",
                                                          "ecrit",
                                                          "parle",
                                                          "spoken",
                                                          "written",
                                                          "read",
                                                          "full",
                                                          "limited",
                                                          "level",
                                                          "niveau",
                                                          "speaker",
                                                          "only",
                                                          "mainly",
                                                          "both",
                                                          "some",
                                                          "little",
                                                          "peu",
                                                          "un",
                                                          "a1",
                                                          "a2",
                                                          "b1",
                                                          "b2",
                                                          "c1",
                                                          "c2",
                                                          "c1+",
                                                          "b2+",
                                                          "l1",
                                                          "l2",
                                                          "muttersprache",
                                                          "fliessend",
                                                          "verhandlungssicher",
                                                          "grundkenntnisse",
                                                          "canadian",
                                                          "canadien",
                                                          "quebec",
                                                          "quebecois",
                                                          "swiss",
                                                          "suisse",
                                                          "british",
                                                          "britannique",
                                                          "american",
                                                          "americain",
                                                          "belge",
                                                          "belgian",
                                                          "brazilian",
                                                          "bresilien",
                                                          "simplified",
                                                          "traditional",
                                                          "simplifie",
                                                          "traditionnel",
                                                          "european",
                                                          "europeen",
                                                          "latin",
                                                          "uk",
                                                          "us",
                                                          "usa",
                                                          "gb",
                                                          "ca",
                                                          "br",
                                                          "ch",
                                                          "be",
                                                          "at",
                                                          "mx",
                                                          "au",
                                                          "nz",
                                                          "ie",
                                                          "tw",
                                                          "hk"});
// With one of these a language is just what somebody does not speak, or is another one.
constexpr auto negations = std::to_array<std::string_view>(
    {"no", "not", "non", "pas", "ne", "kein", "keine", "sans", "without", "except", "sauf", "sign", "signes", "signs"});

bool isCode(std::string_view word) {
    return word.size() <= 3;
}

bool isCapitals(std::string_view word) {
    return std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::vector<std::string> partsAt(std::string_view text, std::string_view separators) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(separators), text.size());
        if (end > 0)
            parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

// C1, B2+, 4, 80 %
bool isLevel(std::string_view word) {
    if (word.empty())
        return false;
    const bool european = word.size() >= 2 && word.size() <= 3 && word[0] >= 'a' && word[0] <= 'c' &&
                          (word[1] == '1' || word[1] == '2') && (word.size() == 2 || word[2] == '+');
    return european || word.find_first_not_of("0123456789%") == std::string_view::npos;
}

// Whether a code in small letters is one because of what follows it: "fr C1", "fr: fluent", "es courant". Of "it good"
// and "de base" nobody can tell.
bool saysLevelOf(std::string_view part, const std::vector<std::string>& words, std::size_t code) {
    if (code + 1 < words.size() && isLevel(foldText(words[code + 1])))
        return true;
    if (code != 0 || words.size() < 2 || !part.starts_with(words.front()) ||
        !std::ranges::all_of(words.begin() + 1, words.end(), [](const std::string& word) {
            const auto key = foldText(word);
            return isLevel(key) || (contains(fillers, key) && !isCode(key));
        }))
        return false;
    const auto next = part.find_first_not_of(" \t", words.front().size());
    if (next != std::string_view::npos && std::string_view(":=-_").find(part[next]) != std::string_view::npos)
        return true;
    constexpr auto alsoWords =
        std::to_array<std::string_view>({"am", "he", "hi", "id", "is", "it", "no", "si", "so", "ta", "te", "tr"});
    const auto key = foldText(words.front());
    return !contains(fillers, key) && !contains(alsoWords, key);
}

// One part between separators: "FR-EN", "English - French", "bilingue FR", "fr_CA", "French fluent".
void readPart(std::string_view part, bool isAlone, LanguageReading& into) {
    const std::string folded = foldText(part);
    if (folded.empty())
        return;
    if (isAlone && folded == "no") { // an answer, not Norwegian
        into.unknown.push_back(cleanText(part));
        return;
    }
    if (const auto whole = named(folded)) {
        into.codes.emplace_back(*whole);
        return;
    }
    if (const auto locale = localeOf(part)) {
        into.codes.emplace_back(*locale);
        return;
    }
    std::vector<std::string> words;
    for (const auto& word : partsAt(part, " :=.\t")) {
        const std::string key = foldText(word);
        if (named(key) || localeOf(word) || contains(fillers, key))
            words.push_back(word);
        else
            std::ranges::move(partsAt(word, "-_"), std::back_inserter(words));
    }
    bool allCodes = !words.empty();
    bool hasName = false;
    bool negated = false;
    for (const auto& word : words) {
        const std::string key = foldText(word);
        const bool known = named(key) || localeOf(word);
        allCodes = allCodes && known && isCode(key);
        hasName = hasName || (named(key) && !isCode(key));
        negated = negated || contains(negations, key);
    }
    bool understood = true;
    std::size_t found = 0;
    for (std::size_t i = 0; i < words.size() && (allCodes || !negated); ++i) {
        const std::string key = foldText(words[i]);
        // Two letters among words are a language only in capitals, and not where they say whose English it is.
        const bool mayBeCode =
            allCodes || (isCapitals(words[i]) && !(hasName && contains(fillers, key))) || saysLevelOf(part, words, i);
        if (i + 1 < words.size()) {
            if (const auto two = named(key + ' ' + foldText(words[i + 1]))) {
                into.codes.emplace_back(*two);
                ++found;
                ++i;
                continue;
            }
        }
        auto language = named(key);
        if (language && isCode(key) && !mayBeCode)
            language.reset();
        if (!language)
            language = localeOf(words[i]);
        if (language) {
            into.codes.emplace_back(*language);
            ++found;
        } else {
            const bool number = key.find_first_not_of("0123456789%+-") == std::string::npos;
            understood = understood && (number || contains(fillers, key));
        }
    }
    if (found == 0 || !understood)
        into.unknown.push_back(cleanText(part));
}

bool saysLanguages(const LanguageReading& reading, std::string_view text) {
    return reading.unknown.empty() && (reading.codes.size() > 1 || (reading.codes.size() == 1 && text.size() > 3));
}

bool isLevelOnly(std::string_view part) {
    const auto words = partsAt(foldText(part), " -:.");
    return std::ranges::all_of(words, [](const std::string& word) {
        return contains(fillers, word) || word.find_first_not_of("0123456789%+/") == std::string::npos;
    });
}

LanguageReading readFlat(std::string_view text) {
    std::string parted;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto rest = text.substr(i);
        // Every kind of dash is a hyphen here; bullets part.
        if (rest.starts_with("\xE2\x80") && rest.size() > 2 && rest[2] >= '\x90' && rest[2] <= '\x95') {
            parted += '-';
            i += 2;
        } else if (rest.starts_with("\xE2\x80\xA2")) {
            parted += ';';
            i += 2;
        } else if (rest.starts_with("\xC2\xB7") || rest.starts_with("\xC2\xA0")) {
            parted += rest[1] == '\xB7' ? ';' : ' ';
            ++i;
        } else {
            parted += std::string_view(",/&|+\n\r*").find(text[i]) == std::string_view::npos ? text[i] : ';';
        }
    }
    LanguageReading reading;
    const auto parts = partsAt(parted, ";");
    for (const auto& part : parts)
        readPart(cleanText(part), parts.size() == 1, reading);
    // "B2" or "fluent" as a part of its own belongs to its neighbour.
    if (!reading.codes.empty())
        std::erase_if(reading.unknown, [](const std::string& part) { return isLevelOnly(part); });
    return reading;
}

LanguageReading readCell(std::string_view text) {
    const auto beginning = saneBeginning(text);
    std::string plain;
    std::vector<std::string> asides;
    for (std::size_t i = 0; i < beginning.size(); ++i) {
        const char open = beginning[i];
        const auto close =
            open == '(' || open == '[' ? beginning.find(open == '(' ? ')' : ']', i) : std::string_view::npos;
        if (close == std::string_view::npos) {
            plain += open;
            continue;
        }
        asides.emplace_back(beginning.substr(i + 1, close - i - 1));
        plain += ';';
        i = close;
    }
    // "[English, French]" and "(FR/EN)" hold all there is.
    auto reading = readFlat(plain);
    for (const auto& aside : asides) {
        auto inside = readFlat(aside);
        // "English (UK)" is one language and so is "English (C1)"; "bilingual (FR/EN)" and "other (Spanish)" name them.
        if (!saysLanguages(inside, cleanText(aside)))
            continue;
        std::ranges::move(inside.codes, std::back_inserter(reading.codes));
    }
    if (!reading.codes.empty())
        std::erase_if(reading.unknown,
                      [](const std::string& part) { return isLevelOnly(part) || foldText(part) == "other"; });
    if (reading.codes.empty() && reading.unknown.empty() && !cleanText(text).empty())
        reading.unknown.push_back(cleanText(beginning));
    if (beginning.size() < text.size())
        reading.unknown.push_back(cleanText(beginning));
    return reading;
}

} // namespace

LanguageReading readLanguages(std::string_view text) {
    static thread_local Memo<LanguageReading> memo;
    return memo.of(text, readCell);
}

} // namespace mentoring::intake
