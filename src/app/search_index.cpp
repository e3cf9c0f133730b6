#include "search_index.h"

#include <algorithm>
#include <limits>

#include "text/fold.h"

namespace mentoring {

namespace {

constexpr std::string_view blanks = " \n\t";

/// Calls `each(word)` for every run of what is no blank.
template <class Each>
void eachWordOf(std::string_view text, const Each& each) {
    for (std::size_t at = text.find_first_not_of(blanks); at != std::string_view::npos;
         at = text.find_first_not_of(blanks, at)) {
        const auto end = std::min(text.find_first_of(blanks, at), text.size());
        each(text.substr(at, end - at));
        at = end;
    }
}

} // namespace

std::string_view SearchWords::word(Number number) const {
    const auto end = number + 1 < m_begins.size() ? m_begins[number + 1] : m_all.size();
    return std::string_view(m_all).substr(m_begins[number], end - m_begins[number] - 1);
}

SearchWords::Number SearchWords::numberOf(std::string_view folded) {
    if (const auto known = m_folded.find(folded); known != m_folded.end())
        return known->second;
    const auto number = static_cast<Number>(m_begins.size());
    m_begins.push_back(static_cast<std::uint32_t>(m_all.size()));
    m_all += folded;
    m_all += '\n';
    m_folded.emplace(folded, number);
    return number;
}

void SearchWords::append(std::vector<Number>& to, std::string_view text) {
    eachWordOf(text, [&](std::string_view written) {
        if (const auto known = m_written.find(written); known != m_written.end()) {
            to.push_back(known->second);
            return;
        }
        // Some blanks are known as such only when a word is folded: it may be none or several.
        const auto before = to.size();
        eachWordOf(text::foldForSearch(written), [&](std::string_view folded) { to.push_back(numberOf(folded)); });
        if (to.size() == before + 1)
            m_written.emplace(written, to.back());
    });
}

bool SearchWords::holds(const std::string& written, std::string_view part) const {
    const auto known = m_written.find(written);
    return known != m_written.end() ? word(known->second).find(part) != std::string_view::npos
                                    : text::foldForSearch(written).find(part) != std::string::npos;
}

void SearchIndex::put(RecordKind kind, Entry entry, std::string_view title, std::string_view text) {
    auto& part = m_parts[static_cast<std::size_t>(kind)];
    remove(kind, entry.id);
    entry.begin = static_cast<std::uint32_t>(part.words.size());
    m_words.append(part.words, title);
    entry.titleEnd = static_cast<std::uint32_t>(part.words.size());
    m_words.append(part.words, text);
    // How often and in which order says nothing to a question.
    const auto ofText = std::ranges::subrange(part.words.begin() + entry.titleEnd, part.words.end());
    std::ranges::sort(ofText);
    part.words.erase(std::ranges::unique(ofText).begin(), part.words.end());
    entry.end = static_cast<std::uint32_t>(part.words.size());
    part.entries.insert(std::ranges::upper_bound(part.entries, entry.id, {}, &Entry::id), entry);
}

void SearchIndex::remove(RecordKind kind, std::int64_t id) {
    auto& part = m_parts[static_cast<std::size_t>(kind)];
    const auto found = std::ranges::lower_bound(part.entries, id, {}, &Entry::id);
    if (found == part.entries.end() || found->id != id)
        return;
    part.unused += found->end - found->begin;
    part.entries.erase(found);
    if (part.unused > part.words.size() / 2)
        compact(part);
}

void SearchIndex::compact(Part& part) {
    std::vector<SearchWords::Number> words;
    words.reserve(part.words.size() - part.unused);
    for (auto& entry : part.entries) {
        const auto begin = static_cast<std::uint32_t>(words.size());
        words.insert(words.end(), part.words.begin() + entry.begin, part.words.begin() + entry.end);
        entry.titleEnd = begin + (entry.titleEnd - entry.begin);
        entry.end = begin + (entry.end - entry.begin);
        entry.begin = begin;
    }
    part.words = std::move(words);
    part.unused = 0;
}

std::size_t SearchIndex::size() const {
    std::size_t size = 0;
    for (const auto& part : m_parts)
        size += part.entries.size();
    return size;
}

/// Which of the words that were asked for each known word holds, as bits.
struct SearchIndex::Question {
    using Bits = std::uint64_t;
    static constexpr std::size_t wordsAtOnce = std::numeric_limits<Bits>::digits;
    struct Some {
        std::vector<Bits> heldBy; ///< of each known word
        Bits all = 0;
    };

    Question(const SearchWords& known, std::span<const std::string> wanted) : first(wanted.front()), words(known) {
        for (std::size_t i = 0; i < wanted.size() && canBeThere; ++i) {
            if (i % wordsAtOnce == 0)
                parts.push_back({std::vector<Bits>(known.size()), 0});
            auto& part = parts.back();
            const auto bit = Bits{1} << (i % wordsAtOnce);
            part.all |= bit;
            canBeThere = false;
            known.eachWith(wanted[i], [&](SearchWords::Number number) {
                part.heldBy[number] |= bit;
                canBeThere = true;
            });
        }
    }

    [[nodiscard]] bool isHeldBy(std::span<const SearchWords::Number> numbers) const {
        return std::ranges::all_of(parts, [numbers](const Some& some) {
            Bits held = 0;
            for (const auto number : numbers) {
                held |= some.heldBy[number];
                if (held == some.all)
                    return true;
            }
            return false;
        });
    }

    std::string_view first;
    const SearchWords& words;
    std::vector<Some> parts;
    bool canBeThere = true;
};

std::vector<SearchIndex::Found> SearchIndex::bestOf(const Part& part, const Question& question, std::size_t most) {
    constexpr int somewhere = 2;
    std::array<std::vector<Found>, somewhere + 1> ranked;
    const std::span all(part.words);
    for (auto entry = part.entries.rbegin(); entry != part.entries.rend() && ranked[0].size() < most; ++entry) {
        const auto title = all.subspan(entry->begin, entry->titleEnd - entry->begin);
        const auto whole = all.subspan(entry->begin, entry->end - entry->begin);
        int rank = somewhere;
        if (!title.empty() && question.isHeldBy(title))
            rank = question.words.word(title.front()).starts_with(question.first) ? 0 : 1;
        else if (ranked[somewhere].size() >= most || !question.isHeldBy(whole))
            continue;
        auto& those = ranked[static_cast<std::size_t>(rank)];
        if (those.size() < most)
            those.push_back({*entry, rank});
    }
    std::vector<Found> found;
    for (const auto& those : ranked)
        found.insert(found.end(), those.begin(), those.end());
    found.resize(std::min(found.size(), most));
    return found;
}

std::vector<std::vector<SearchIndex::Found>> SearchIndex::best(std::span<const std::string> words,
                                                               std::size_t most) const {
    std::vector<std::vector<Found>> found(m_parts.size());
    const Question question(m_words, words);
    if (!question.canBeThere)
        return found;
    for (std::size_t kind = 0; kind < m_parts.size(); ++kind)
        found[kind] = bestOf(m_parts[kind], question, most);
    return found;
}

} // namespace mentoring
