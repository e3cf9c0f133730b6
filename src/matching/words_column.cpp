#include "words_column.h"

#include <algorithm>
#include <array>
#include <bit>
#include <map>
#include <set>
#include <unordered_map>

#include "matching/scorer.h"
#include "mentoring/person_facts.h"
#include "text/fold.h"

namespace mentoring::matching {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

// Said so often that they tell nothing of a text; folded.
const std::set<std::string_view>& commonWords() {
    static const std::set<std::string_view> words{
        // English
        "a", "about", "after", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "because", "been",
        "but", "by", "can", "could", "do", "does", "for", "from", "get", "had", "has", "have", "he", "her", "him",
        "his", "how", "i", "if", "in", "into", "is", "it", "its", "like", "looking", "me", "more", "my", "of", "on",
        "or", "our", "she", "should", "so", "some", "someone", "than", "that", "the", "their", "them", "they", "this",
        "to", "up", "us", "very", "want", "was", "we", "what", "when", "where", "which", "who", "will", "with", "would",
        "you", "your",
        // French
        "au", "aux", "avec", "avoir", "ce", "ces", "cette", "comme", "dans", "de", "des", "du", "elle", "elles", "en",
        "est", "et", "etre", "faire", "il", "ils", "je", "la", "le", "les", "leur", "leurs", "lui", "ma", "mais", "mes",
        "moi", "mon", "ne", "nos", "notre", "nous", "on", "ou", "par", "pas", "plus", "pour", "que", "qui", "quoi",
        "sa", "sans", "ses", "si", "son", "sont", "suis", "sur", "ta", "te", "tres", "tu", "un", "une", "vers", "vos",
        "votre", "vous", "aime", "aimerais", "souhaite", "voudrais", "veux", "cherche"};
    return words;
}

// Longest first: the first that fits is taken off.
constexpr std::array endings = std::to_array<std::string_view>(
    {"atrices", "ations", "ateurs", "atrice", "ements", "ateur", "ation", "ating", "ators", "ement", "euses", "ables",
     "ments",   "ances",  "ences",  "ateds",  "ship",   "ator",  "ated",  "ates",  "euse",  "eurs",  "able",  "ment",
     "ance",    "ence",   "ives",   "ings",   "iers",   "ions",  "ate",   "eur",   "ive",   "ifs",   "ing",   "ier",
     "ion",     "ers",    "ees",    "if",     "er",     "ee",    "ed",    "es",    "s",     "e"});
constexpr std::size_t shortestStem = 4;

std::string stemOf(std::string word) {
    for (bool isShorter = true; isShorter;) {
        isShorter = false;
        for (const auto ending : endings) {
            if (word.size() < ending.size() + shortestStem || !word.ends_with(ending))
                continue;
            word.resize(word.size() - ending.size());
            isShorter = true;
            break;
        }
    }
    if (word.size() > shortestStem && (word.back() == 'i' || word.back() == 'y'))
        word.pop_back(); // company, companies; négocier, négociation
    return word;
}

bool isOfAWord(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte & 0x80U) != 0 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// log2 of a whole number from 1 on in 256ths, by squaring: the same everywhere.
std::uint32_t logarithm(std::uint64_t number) {
    const int whole = 63 - std::countl_zero(number);
    // The mantissa from 1 to 2, with 30 bits behind the point.
    std::uint64_t mantissa = whole >= 30 ? number >> (whole - 30) : number << (30 - whole);
    std::uint32_t result = static_cast<std::uint32_t>(whole);
    for (int bit = 0; bit < 8; ++bit) {
        mantissa = mantissa * mantissa >> 30;
        result <<= 1;
        if (mantissa >= (std::uint64_t{1} << 31)) {
            mantissa >>= 1;
            result |= 1;
        }
    }
    return result;
}

__extension__ typedef unsigned __int128 Large;

/// The greatest whole number whose square is not above.
std::uint64_t rootOf(Large square) {
    std::uint64_t root = 0;
    for (int bit = 63; bit >= 0; --bit) {
        const std::uint64_t tried = root | (std::uint64_t{1} << bit);
        if (Large(tried) * tried <= square)
            root = tried;
    }
    return root;
}

/// What a person wrote in a field; nothing where it is none of words.
std::string_view textOf(const Person& person, const FieldRef& ref, std::span<const CustomField> fields) {
    if (ref.field == Field::Custom) {
        const auto* field = customFieldOf(ref, fields);
        const auto* content = field ? person.customValue(field->id) : nullptr;
        const auto* text = content ? std::get_if<std::string>(content) : nullptr;
        return text ? std::string_view(*text) : std::string_view();
    }
    const auto* fact = factOf(ref.field);
    using Text = std::string Person::*;
    const Text* member = fact ? std::get_if<Text>(&fact->member) : nullptr;
    return member ? std::string_view(person.*(*member)) : std::string_view();
}

/// What is counted of one text: each stem once.
struct Counted {
    std::uint32_t times = 0;
    std::string written;
};
std::map<std::string, Counted> countedIn(std::string_view text) {
    std::map<std::string, Counted> counted;
    for (auto& word : wordsOf(text)) {
        auto& one = counted[std::move(word.stem)];
        if (++one.times == 1)
            one.written = std::move(word.written);
    }
    return counted;
}

} // namespace

std::vector<Word> wordsOf(std::string_view text) {
    const auto folded = text::fold(text);
    std::vector<Word> words;
    for (auto c = folded.begin(); c != folded.end();) {
        if (!isOfAWord(*c)) {
            ++c;
            continue;
        }
        const auto end = std::find_if_not(c, folded.end(), isOfAWord);
        std::string word(c, end);
        c = end;
        if (word.size() < 2 || commonWords().contains(word))
            continue;
        auto stem = stemOf(word);
        words.push_back({std::move(word), std::move(stem)});
    }
    return words;
}

WordsColumn::WordsColumn(const Snapshot& snapshot, const Criterion& criterion) {
    // Ordered by their letters, so that nothing depends on who comes first.
    std::map<std::string, std::uint32_t> textsWith;
    const auto count = [&](const std::vector<Participant>& people, const FieldRef& ref) {
        std::vector<std::map<std::string, Counted>> all;
        all.reserve(people.size());
        for (const auto& one : people) {
            all.push_back(countedIn(textOf(one.person, ref, snapshot.customFields)));
            for (const auto& [stem, counted] : all.back())
                ++textsWith[stem];
        }
        return all;
    };
    const auto mentees = count(snapshot.mentees, criterion.field);
    const auto mentors = count(snapshot.mentors, criterion.mentorField.value_or(criterion.field));
    std::uint64_t texts = 1;
    for (const auto* side : {&mentees, &mentors})
        texts += static_cast<std::uint64_t>(std::ranges::count_if(*side, [](const auto& one) { return !one.empty(); }));
    std::unordered_map<std::string_view, std::pair<std::uint32_t, std::uint32_t>> known; // number and rarity
    for (std::uint32_t number = 0; const auto& [stem, with] : textsWith)
        known.emplace(stem, std::pair(number++, logarithm(texts) - logarithm(with) + 1));
    const auto weigh = [&](const std::map<std::string, Counted>& counted) {
        Text text;
        for (const auto& [stem, one] : counted) {
            const auto [word, rarity] = known.at(stem);
            const std::uint32_t often = 256 + logarithm(one.times); // 1 + log2, in 256ths
            const std::uint32_t weight = std::max<std::uint32_t>(1, often * rarity >> 8);
            text.terms.push_back({word, weight});
            text.square += std::uint64_t{weight} * weight;
        }
        return text;
    };
    for (const auto& one : mentees) {
        m_mentees.push_back(weigh(one));
        auto& written = m_written.emplace_back();
        for (const auto& [stem, counted] : one)
            written.push_back(counted.written);
    }
    m_mentorsWith.resize(textsWith.size());
    for (std::size_t j = 0; j < mentors.size(); ++j) {
        m_mentors.push_back(weigh(mentors[j]));
        for (const auto& term : m_mentors.back().terms)
            m_mentorsWith[term.word].emplace_back(static_cast<std::uint32_t>(j), term.weight);
    }
}

int WordsColumn::degreeOf(std::uint64_t product, std::uint64_t square, std::uint64_t other) {
    if (square == 0 || other == 0)
        return unknownDegree;
    if (product == 0)
        return 0;
    // Rounded down; a text beside itself is exactly all.
    const auto length = rootOf(Large(square) * other);
    return static_cast<int>(
        std::min<std::uint64_t>(fullDegree, static_cast<std::uint64_t>(Large(product) * fullDegree / length)));
}

int WordsColumn::degree(int mentee, int mentor) const {
    const auto& one = m_mentees[at(mentee)];
    const auto& other = m_mentors[at(mentor)];
    std::uint64_t product = 0;
    auto theirs = other.terms.begin();
    for (const auto& term : one.terms) {
        theirs = std::lower_bound(theirs, other.terms.end(), term);
        if (theirs != other.terms.end() && theirs->word == term.word)
            product += std::uint64_t{term.weight} * theirs->weight;
    }
    return degreeOf(product, one.square, other.square);
}

void WordsColumn::degrees(int mentee, std::size_t first, std::size_t count, std::int16_t* out) const {
    const auto& one = m_mentees[at(mentee)];
    if (one.square == 0) {
        std::fill_n(out, count, unknownDegree);
        return;
    }
    std::array<std::uint64_t, blockLength> products;
    std::fill_n(products.begin(), count, 0);
    for (const auto& term : one.terms) {
        const auto& with = m_mentorsWith[term.word];
        auto next = std::ranges::lower_bound(with, static_cast<std::uint32_t>(first), {},
                                             &std::pair<std::uint32_t, std::uint32_t>::first);
        for (; next != with.end() && next->first < first + count; ++next)
            products[next->first - first] += std::uint64_t{term.weight} * next->second;
    }
    for (std::size_t j = 0; j < count; ++j)
        out[j] = static_cast<std::int16_t>(degreeOf(products[j], one.square, m_mentors[first + j].square));
}

std::vector<std::string> WordsColumn::inCommon(int mentee, int mentor) const {
    const auto& one = m_mentees[at(mentee)];
    const auto& other = m_mentors[at(mentor)];
    std::vector<std::pair<std::uint32_t, std::size_t>> shared; // weight, place
    for (std::size_t k = 0; k < one.terms.size(); ++k)
        if (std::binary_search(other.terms.begin(), other.terms.end(), one.terms[k]))
            shared.emplace_back(one.terms[k].weight, k);
    std::ranges::stable_sort(shared, std::greater<>{}, &std::pair<std::uint32_t, std::size_t>::first);
    std::vector<std::string> words;
    for (const auto& [weight, place] : shared)
        words.push_back(m_written[at(mentee)][place]);
    return words;
}

} // namespace mentoring::matching
