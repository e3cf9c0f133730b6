#include "people_meant.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "cell_values.h"
#include "mentoring/check.h"
#include "text/ascii.h"
#include "written_keys.h"

namespace mentoring::intake {

namespace {

/// Words of a folded text, at everything but letters and digits.
std::vector<std::string> wordsOf(std::string_view folded) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : std::string(folded) + ' ')
        if (text::isDigit(c) || isLetter(c))
            word += c;
        else if (!word.empty())
            words.push_back(std::exchange(word, {}));
    return words;
}

/// Words that stand beside a name and are none.
bool saysWork(const std::vector<std::string>& words) {
    static constexpr auto work = std::to_array<std::string_view>(
        {"acting",     "adjoint",    "adjointe",    "agency",     "analyst",     "assistant",    "assistante",
         "business",   "ceo",        "cfo",         "chargee",    "chef",        "cheffe",       "chief",
         "consultant", "contractor", "coordinator", "cto",        "department",  "dept",         "deputy",
         "developer",  "direct",     "directeur",   "direction",  "director",    "directrice",   "division",
         "engineer",   "equipe",     "external",    "externe",    "finance",     "group",        "groupe",
         "head",       "hr",         "humaines",    "ingenieur",  "ingenieure",  "interim",      "it",
         "lead",       "leader",     "leave",       "line",       "manager",     "manageuse",    "marketing",
         "officer",    "of",         "office",      "operations", "partner",     "president",    "presidente",
         "project",    "rh",         "resources",   "ressources", "responsable", "sales",        "senior",
         "service",    "services",   "specialist",  "staff",      "superviseur", "superviseure", "supervisor",
         "team",       "technology", "unit",        "ventes",     "vp"});
    return std::ranges::any_of(words, [](const auto& word) { return std::ranges::find(work, word) != work.end(); });
}

/// "on leave", "since May": words in small letters, where others begin with a capital.
bool isInSmallLetters(std::string_view text) {
    bool begins = true;
    for (const char c : text) {
        if (begins && c >= 'A' && c <= 'Z')
            return false;
        if (begins && static_cast<unsigned char>(c) >= 0x80)
            return false;
        begins = c == ' ' || c == '-' || c == '\'';
    }
    return true;
}

bool hasCapital(std::string_view text) {
    return std::ranges::any_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

void sortOnce(std::vector<std::size_t>& places) {
    std::ranges::sort(places);
    const auto repeated = std::ranges::unique(places);
    places.erase(repeated.begin(), repeated.end());
}

/// A part of a cell between two signs.
struct Part {
    std::string text;
    bool isOfList = false; ///< beside "and", "&" or ";": such signs stand between people
};

/// Parts the text where names, numbers and remarks are parted: "1001 - Ana Roy", "Ana Roy | IT", "Ana Roy & Cy Lee".
std::vector<Part> partsOf(std::string_view text) {
    struct Sign {
        std::string_view text;
        bool partsPeople;
    };
    static constexpr auto signs = std::to_array<Sign>({{";", true},
                                                       {"\n", true},
                                                       {" & ", true},
                                                       {" + ", true},
                                                       {" and ", true},
                                                       {" et ", true},
                                                       {" und ", true},
                                                       {" y ", true},
                                                       {" - ", false},
                                                       {" – ", false},
                                                       {" — ", false},
                                                       {" -- ", false},
                                                       {"|", false},
                                                       {"/", false},
                                                       {":", false},
                                                       {"#", false},
                                                       {"*", false},
                                                       {"\t", false}});
    std::vector<Part> parts(1);
    for (std::size_t i = 0; i < text.size();) {
        const auto rest = text.substr(i);
        const auto* sign = std::ranges::find_if(signs, [&](const Sign& one) { return rest.starts_with(one.text); });
        // "Roy&Lee", but not "R&D"
        const bool joins = text[i] == '&' && i > 0 && text[i - 1] >= 'a' && text[i - 1] <= 'z';
        if (sign == signs.end() && !joins) {
            parts.back().text += text[i++];
            continue;
        }
        const bool partsPeople = joins || sign->partsPeople;
        parts.back().isOfList = parts.back().isOfList || partsPeople;
        parts.push_back({{}, partsPeople});
        // The blank behind a word may be the one in front of the next sign.
        i += joins ? 1 : sign->text.ends_with(' ') ? sign->text.size() - 1 : sign->text.size();
    }
    for (auto& part : parts)
        part.text = cleanText(part.text);
    std::erase_if(parts, [](const Part& part) { return part.text.empty(); });
    return parts;
}

std::vector<std::string> atCommas(std::string_view text) {
    std::vector<std::string> parts;
    while (true) {
        const auto end = std::min(text.find(','), text.size());
        if (auto part = cleanText(text.substr(0, end)); !part.empty())
            parts.push_back(std::move(part));
        if (end == text.size())
            return parts;
        text.remove_prefix(end + 1);
    }
}

bool hasBracket(std::string_view text) {
    return text.find_first_of("()[]<>{}") != std::string_view::npos;
}

} // namespace

/// What the words and numbers of a text have been found to be.
struct PeopleMeant::Reading {
    std::vector<std::size_t> sure;
    std::vector<std::vector<std::size_t>> severalOf; ///< people of one name
    std::vector<std::size_t> beside; ///< whose number stands in the open, beside words that are not their name
    std::vector<Part> unknownNames;
    std::vector<Part> unknownKeys;
    std::vector<std::string> texts; ///< whatever is looked through for people who may be meant
    bool hasCapitals = false;
};

std::string PeopleMeant::One::name() const {
    return given.empty() || family.empty() ? given + family : given + ' ' + family;
}

std::string PeopleMeant::One::label() const {
    const auto& key = !staffId.empty() ? staffId : email;
    const auto details = key.empty() || department.empty() ? key + department : key + ", " + department;
    return details.empty() ? name() : name() + " (" + details + ')';
}

void PeopleMeant::clear() {
    *this = {};
}

void PeopleMeant::put(Places& into, std::string key, std::size_t place) {
    if (key.empty())
        return;
    const auto [slot, isNew] = into.emplace(std::move(key), place);
    if (!isNew && slot->second != place)
        slot->second = several;
}

void PeopleMeant::add(One person) {
    const auto place = m_people.size();
    put(m_ids, person.staffId, place);
    put(m_alikeIds, alikeKey(person.staffId), place);
    put(m_emails, emailKey(person.email), place);
    m_people.push_back(std::move(person));
}

std::size_t PeopleMeant::placeWithKey(std::string_view key) const {
    const auto in = [](const Places& places, const std::string& wanted) {
        const auto found = places.find(wanted);
        return wanted.empty() || found == places.end() ? several : found->second;
    };
    if (const auto place = in(m_ids, std::string(key)); place != several)
        return place;
    if (key.find('@') != std::string_view::npos)
        return in(m_emails, emailKey(key));
    return in(m_alikeIds, alikeKey(key));
}

PersonId PeopleMeant::withKey(std::string_view key) const {
    const auto place = placeWithKey(key);
    return place == several ? PersonId{} : m_people[place].id;
}

/// A whole number in a form of spreadsheets, whose digits are all there.
std::size_t PeopleMeant::placeWithNumberIn(std::string_view text) const {
    const auto rounded = roundedIn(text);
    if (!rounded || rounded->step > 1)
        return several;
    return placeWithKey(std::to_string(static_cast<std::uint64_t>(std::llround(rounded->value))));
}

void PeopleMeant::index() {
    if (m_indexed)
        return;
    m_indexed = true;
    for (std::size_t place = 0; place < m_people.size(); ++place) {
        const auto& person = m_people[place];
        if (!person.email.empty())
            put(m_logins, localPart(person.email), place);
        if (person.given.empty() && person.family.empty())
            continue;
        auto one = foldText(person.given + " " + person.family);
        auto other = foldText(person.family + " " + person.given);
        if (one != other)
            m_names.emplace(std::move(other), place);
        m_names.emplace(std::move(one), place);
    }
}

void PeopleMeant::indexLikeness() {
    if (m_likenessIndexed)
        return;
    m_likenessIndexed = true;
    m_words.resize(m_people.size());
    for (std::size_t place = 0; place < m_people.size(); ++place) {
        const auto& person = m_people[place];
        m_likeNames.add(person.given, person.family, place);
        auto& words = m_words[place];
        words = tellingWords(nameKey(person.given, person.family));
        for (const auto& word : words)
            m_byWord.emplace(word, place);
        std::vector<std::string> logins{loginKey(localPart(person.email))};
        const auto given = loginKey(person.given);
        const auto family = loginKey(person.family);
        if (!given.empty() && !family.empty()) {
            std::string initials;
            for (const auto& word : wordsOf(foldText(person.given)))
                initials += word.front();
            for (const auto& front : {given, given.substr(0, 1), initials}) {
                logins.push_back(front + family);
                logins.push_back(family + front);
            }
            logins.push_back(given + family.substr(0, 1));
        }
        std::ranges::sort(logins);
        const auto repeated = std::ranges::unique(logins);
        logins.erase(repeated.begin(), repeated.end());
        for (auto& login : logins)
            if (!login.empty())
                m_byLogin.emplace(std::move(login), place);
        if (!person.jobTitle.empty())
            m_byTitle.emplace(foldText(person.jobTitle), place);
        for (const auto* where : {&person.department, &person.site, &person.country})
            m_places.insert(foldText(*where));
        if (auto digits = digitsIn(person.staffId); !digits.empty()) {
            if (const auto number = numberOf(digits))
                m_numbers.emplace_back(*number, place);
            m_byDigits.emplace(std::move(digits), place);
        }
    }
    m_likeNames.seal();
    std::ranges::sort(m_numbers);
}

/// Whose number, address, login or name the text is; several where it is a name that several have.
std::vector<std::size_t> PeopleMeant::placesOf(std::string_view text) {
    if (const auto place = placeWithKey(text); place != several)
        return {place};
    index();
    if (const auto login = loginIn(text); !login.empty()) {
        const auto found = m_logins.find(login);
        if (found != m_logins.end() && found->second != several)
            return {found->second};
    }
    std::string spelled{text};
    std::ranges::replace(spelled, ',', ' ');
    std::array<std::string, 2> names{foldText(spelled), {}};
    if (!hasBracket(text)) {
        const auto parts = splitName(text, false);
        names.back() = foldText(parts.given + " " + parts.family);
    }
    std::vector<std::size_t> places;
    for (const auto& name : names) {
        const auto [begin, end] = m_names.equal_range(name);
        for (auto it = begin; it != end && !name.empty(); ++it)
            places.push_back(it->second);
        if (!places.empty())
            break;
    }
    sortOnce(places);
    return places;
}

PeopleMeant::Found PeopleMeant::exactly(std::string_view text) {
    const auto places = placesOf(text);
    return {places.size() == 1 ? m_people[places.front()].id : PersonId{}, places.size() > 1};
}

/// A department, a title, a remark.
bool PeopleMeant::isNoName(const std::string& text) const {
    const auto folded = foldText(text);
    return m_places.contains(folded) || m_byTitle.contains(folded) || saysWork(wordsOf(folded));
}

void PeopleMeant::readPiece(std::string_view piece, bool isOfList, Reading& into) {
    const auto takeName = [&](const std::string& name) {
        auto places = placesOf(name);
        if (places.size() == 1)
            into.sure.push_back(places.front());
        else if (!places.empty())
            into.severalOf.push_back(std::move(places));
        else
            return false;
        return true;
    };
    const std::string text = cleanText(piece);
    into.texts.push_back(text);
    if (text.empty() || takeName(text))
        return;
    if (const auto place = placeWithNumberIn(text); place != several) {
        into.sure.push_back(place);
        return;
    }
    std::vector<std::string> keys;
    std::string rest;
    std::string token;
    for (const char c : text + ' ') {
        if (std::string_view(" {},;:\t\n\"").find(c) == std::string_view::npos) {
            token += c;
            continue;
        }
        if (token.find_first_of("0123456789@") != std::string::npos)
            keys.push_back(token);
        else if (!token.empty())
            rest += (rest.empty() ? "" : " ") + token;
        token.clear();
    }
    if (keys.empty()) {
        if (hasLetter(text))
            into.unknownNames.push_back({text, isOfList});
        return;
    }
    if (!hasLetter(rest))
        rest.clear();
    if (!rest.empty() && !takeName(rest))
        into.unknownNames.push_back({rest, isOfList});
    for (const auto& key : keys) {
        auto place = placeWithKey(key);
        if (place == several)
            place = placeWithNumberIn(key);
        if (place == several)
            into.unknownKeys.push_back({key, isOfList});
        else if (rest.empty() || isAkin(rest, m_people[place].name()))
            into.sure.push_back(place);
        else
            into.beside.push_back(place);
    }
}

void PeopleMeant::read(std::string_view written, Reading& into) {
    const std::string text = cleanText(written);
    into.hasCapitals = into.hasCapitals || hasCapital(text);
    into.texts.push_back(text);
    if (!placesOf(text).empty()) {
        readPiece(text, false, into);
        return;
    }
    if (const auto common = commonNameIn(text); !common.empty()) {
        readPiece(common, false, into);
        return;
    }
    if (const auto sign = signOfThousands(text)) {
        // One number, unless a part of it is somebody's as well.
        std::string digits;
        std::vector<std::size_t> places;
        for (const auto& run : runsIn(text)) {
            digits += run;
            if (const auto place = placeWithKey(run); place != several)
                places.push_back(place);
        }
        const auto whole = placeWithKey(digits);
        if (whole != several)
            places.push_back(whole);
        sortOnce(places);
        if (whole != several && places.size() == 1)
            into.sure.push_back(whole);
        else if (!places.empty())
            into.severalOf.push_back(std::move(places));
        return;
    }
    // What stands in brackets is read for itself: a number, an address, a department, a remark.
    std::string outside;
    std::vector<std::string> inside;
    int depth = 0;
    for (const char c : text) {
        if (c == '(' || c == '[' || c == '<' || c == '{') {
            if (depth++ == 0)
                inside.emplace_back();
        } else if (c == ')' || c == ']' || c == '>' || c == '}') {
            depth = std::max(0, depth - 1);
            outside += depth == 0 ? " " : "";
        } else if (depth > 0) {
            inside.back() += c;
        } else {
            outside += c;
        }
    }
    for (const auto& part : partsOf(outside)) {
        const auto pieces = atCommas(part.text);
        if (pieces.size() < 2 || !placesOf(part.text).empty() || placeWithNumberIn(part.text) != several) {
            readPiece(part.text, part.isOfList, into);
            continue;
        }
        // "Roy, Ana, Lee, Cy" are two people, "Ana Roy, Cy Lee" as well, "Roy, A" is one.
        std::string loose;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const auto pair = i + 1 < pieces.size() ? pieces[i] + ", " + pieces[i + 1] : std::string{};
            const bool isPair = !pair.empty() && !placesOf(pair).empty();
            const bool standsAlone = isPair || pieces[i].find_first_of(" @0123456789") != std::string::npos;
            if (!standsAlone) {
                loose += (loose.empty() ? "" : ", ") + pieces[i];
                continue;
            }
            readPiece(isPair ? pair : pieces[i], part.isOfList, into);
            i += isPair ? 1 : 0;
        }
        if (!loose.empty())
            readPiece(loose, part.isOfList, into);
    }
    for (const auto& one : inside)
        for (const auto& part : partsOf(one))
            readPiece(part.text, false, into);
}

void PeopleMeant::addNumbersLike(std::string_view token, std::vector<std::size_t>& into) const {
    if (const auto rounded = roundedIn(token)) {
        const auto low = std::max(0.0, rounded->value - rounded->step / 2);
        const auto first = std::ranges::lower_bound(
            m_numbers, std::pair{static_cast<std::uint64_t>(std::llround(low)), std::size_t{0}});
        for (auto it = first;
             it != m_numbers.end() && static_cast<double>(it->first) <= rounded->value + rounded->step / 2; ++it)
            into.push_back(it->second);
    }
    const auto [begin, end] = m_byDigits.equal_range(digitsIn(token));
    for (auto it = begin; it != end; ++it)
        into.push_back(it->second);
}

/// Everybody whose name is all there, or who is named by initials, by a part of the name, a letter apart, by a login, a
/// number without its letters and zeros, or by what they do.
void PeopleMeant::addPossible(std::string_view text, std::vector<std::size_t>& into) {
    const auto at = text.find('@');
    const auto bar = text.find('\\');
    const bool isLogin = text.find(' ') == std::string_view::npos;
    std::string_view name = text;
    if (isLogin && at != std::string_view::npos)
        name = text.substr(0, at);
    else if (isLogin && bar != std::string_view::npos)
        name = text.substr(bar + 1);
    const auto split = splitName(name, false);
    const std::string stripped = split.given + " " + split.family;
    const auto folded = foldText(name);
    const auto words = wordsOf(folded);
    const auto fits = [&](const std::vector<std::string>& said, const std::vector<std::string>& theirs) {
        bool hasInitial = false;
        bool initialFits = false;
        bool tells = false;
        for (const auto& word : said) {
            if (word.size() == 1) {
                hasInitial = true;
                initialFits =
                    initialFits || std::ranges::any_of(theirs, [&](const auto& one) { return one.starts_with(word); });
            } else if (std::ranges::find(theirs, word) != theirs.end()) {
                tells = true;
            } else if (!tellingWords(word).empty()) {
                return false;
            }
        }
        return tells && (!hasInitial || initialFits);
    };
    const auto bare = wordsOf(foldText(stripped));
    for (const auto& word : words) {
        const auto [begin, end] = m_byWord.equal_range(word);
        for (auto it = begin; it != end; ++it) {
            const auto& theirs = m_words[it->second];
            const bool allThere = std::ranges::all_of(
                theirs, [&](const auto& one) { return std::ranges::find(words, one) != words.end(); });
            if (allThere || fits(bare, theirs) || fits(words, theirs))
                into.push_back(it->second);
        }
    }
    for (const auto& hit : m_likeNames.find(stripped, {}))
        into.push_back(hit.item);
    if (isLogin) {
        auto login = loginKey(name);
        const auto addLogin = [&] {
            const auto [begin, end] = m_byLogin.equal_range(login);
            for (auto it = begin; it != end; ++it)
                into.push_back(it->second);
        };
        addLogin();
        // "aroy2" is the second of the name; "p10042" is a number.
        constexpr std::size_t shortestLogin = 3;
        const auto last = login.find_last_not_of("0123456789");
        if (last != std::string::npos && last + 1 != login.size() && last + 1 >= shortestLogin) {
            login.resize(last + 1);
            addLogin();
        }
    }
    const auto [first, last] = m_byTitle.equal_range(foldText(text));
    for (auto it = first; it != last; ++it)
        into.push_back(it->second);
    if (at != std::string_view::npos)
        return; // "ana2@x.org" is nobody's number
    if (!hasLetter(text) && hasDigit(text))
        addNumbersLike(text, into);
    std::string token;
    for (const char c : std::string(text) + ' ') {
        if (std::string_view(" ,;:#()[]<>\"").find(c) == std::string_view::npos) {
            token += c;
        } else {
            if (hasDigit(token))
                addNumbersLike(token, into);
            token.clear();
        }
    }
}

const std::vector<std::size_t>& PeopleMeant::possible(const std::string& text) {
    indexLikeness();
    const auto [slot, isNew] = m_possible.try_emplace(text);
    if (isNew) {
        addPossible(text, slot->second);
        sortOnce(slot->second);
    }
    return slot->second;
}

bool PeopleMeant::mayBe(const std::string& text, std::size_t place) {
    return std::ranges::binary_search(possible(text), place);
}

PeopleMeant::Meaning PeopleMeant::meaningOf(const Reading& reading) {
    Meaning meaning;
    auto sure = reading.sure;
    sortOnce(sure);
    const bool isPlain = sure.size() == 1 && reading.severalOf.empty() && reading.beside.empty() &&
                         reading.unknownNames.empty() && reading.unknownKeys.empty();
    if (!isPlain)
        indexLikeness();
    if (sure.size() == 1) {
        const auto place = sure.front();
        const auto& person = m_people[place];
        const auto domainOf = [](std::string_view address) {
            return emailKey(address.substr(std::min(address.find('@'), address.size())));
        };
        const auto isOther = [&](const std::vector<std::size_t>& several) {
            return std::ranges::find(several, place) == several.end();
        };
        const auto namesOther = [&](const Part& part) {
            if (isAkin(part.text, person.name()) || isNoName(part.text))
                return false;
            const auto words = tellingWords(foldText(part.text));
            if (part.isOfList)
                return true;
            if (reading.hasCapitals && isInSmallLetters(part.text))
                return false;
            return words.size() > 1 || (!possible(part.text).empty() && !mayBe(part.text, place));
        };
        const auto isOtherKey = [&](const Part& part) {
            if (part.text.find('@') == std::string::npos)
                return part.isOfList; // of another system, but in a list of numbers it is somebody
            if (mayBe(part.text, place))
                return false;
            return part.isOfList || !possible(part.text).empty() ||
                   (!person.email.empty() && domainOf(part.text) == domainOf(person.email));
        };
        const bool differs = std::ranges::any_of(reading.severalOf, isOther) ||
                             std::ranges::any_of(reading.beside, [&](auto other) { return other != place; }) ||
                             std::ranges::any_of(reading.unknownNames, namesOther) ||
                             std::ranges::any_of(reading.unknownKeys, isOtherKey);
        if (!differs) {
            meaning.person = person.id;
            meaning.doubt = Doubt::None;
            return meaning;
        }
    }
    meaning.doubt = !sure.empty() ? Doubt::Different : !reading.severalOf.empty() ? Doubt::Several : Doubt::Unknown;
    auto& found = meaning.possible;
    found = std::move(sure);
    found.insert(found.end(), reading.beside.begin(), reading.beside.end());
    const auto add = [&](const std::vector<std::size_t>& more) { found.insert(found.end(), more.begin(), more.end()); };
    for (const auto& several : reading.severalOf)
        add(several);
    for (const auto& part : reading.unknownNames)
        if (meaning.doubt == Doubt::Unknown || !isNoName(part.text))
            add(possible(part.text));
    for (const auto& part : reading.unknownKeys)
        add(possible(part.text));
    if (meaning.doubt == Doubt::Unknown)
        for (const auto& text : reading.texts)
            add(possible(text));
    sortOnce(found);
    std::erase_if(found, [&](std::size_t place) { return m_people[place].hasLeft; });
    return meaning;
}

const PeopleMeant::Meaning& PeopleMeant::of(const std::string& text) {
    if (const auto known = m_meanings.find(text); known != m_meanings.end())
        return known->second;
    Reading reading;
    read(text, reading);
    return m_meanings.emplace(text, meaningOf(reading)).first->second;
}

PeopleMeant::Meaning PeopleMeant::of(const std::vector<std::string>& texts) {
    if (texts.size() == 1)
        return of(texts.front());
    Reading reading;
    for (const auto& text : texts)
        read(text, reading);
    return meaningOf(reading);
}

} // namespace mentoring::intake
