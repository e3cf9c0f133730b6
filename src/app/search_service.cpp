#include "app/search_service.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <unordered_map>

#include "app/desk.h"
#include "record_service.h"
#include "text/fold.h"

namespace mentoring {

namespace {

struct Entry {
    std::int64_t id = 0;
    PersonId person;
    MentorshipId pair;
    std::size_t begin = 0; ///< in the folded text of its kind
    std::size_t titleEnd = 0;
    std::size_t end = 0;
};

/// Folds texts word by word and remembers the words: people's vocabulary is small, and folding an accented text anew
/// costs a hundred times a look-up.
class WordFolder {
public:
    void append(std::string& to, std::string_view text) {
        bool first = true;
        for (std::size_t at = 0; at < text.size();) {
            const auto end = std::min(text.find_first_of(" \n\t", at), text.size());
            if (end > at) {
                if (!first)
                    to += ' ';
                first = false;
                to += folded(std::string(text.substr(at, end - at)));
            }
            at = end + 1;
        }
    }

private:
    const std::string& folded(std::string word) {
        const auto known = m_words.find(word);
        if (known != m_words.end())
            return known->second;
        auto made = text::fold(word);
        return m_words.emplace(std::move(word), std::move(made)).first->second;
    }

    std::unordered_map<std::string, std::string> m_words;
};

/// Everything of one kind that may be seen, folded into one text.
struct Part {
    std::vector<Entry> entries;
    std::string folded;
    bool stale = true;

    void clear() {
        entries.clear();
        folded.clear();
    }
    void add(WordFolder& words, std::int64_t id, PersonId person, MentorshipId pair, std::string_view title,
             const std::string& text) {
        Entry entry{id, person, pair, folded.size(), 0, 0};
        words.append(folded, title);
        entry.titleEnd = folded.size();
        folded += '\n';
        words.append(folded, text);
        entry.end = folded.size();
        folded += '\n';
        entries.push_back(entry);
    }
};

struct Texts {
    std::string title;
    std::string text;
};

void append(std::string& to, std::string_view text) {
    if (text.empty())
        return;
    if (!to.empty())
        to += '\n';
    to += text;
}

/// Everything that somebody wrote, its title apart.
template <class Record>
Texts textsOf(const Record& record) {
    Texts texts;
    const auto take = [&]<class Member>(const Described& described, const Member& member) {
        if (!isText(described.holds) || (described.stays && described.holds != Holds::Title))
            return;
        if constexpr (std::is_same_v<Member, std::string>) {
            if (described.holds == Holds::Title && texts.title.empty())
                texts.title = member;
            else
                append(texts.text, member);
        } else if constexpr (requires { append(texts.text, member.front()); }) {
            for (const auto& one : member)
                append(texts.text, one);
        }
    };
    eachField(record, take);
    return texts;
}

std::vector<std::string> wordsOf(const std::string& folded) {
    std::istringstream in(folded);
    std::vector<std::string> words;
    for (std::string word; in >> word;)
        words.push_back(std::move(word));
    return words;
}

/// Some words of a text around the first one that was asked for.
std::string excerptOf(const std::string& text, const std::string& wanted) {
    constexpr std::size_t before = 4;
    constexpr std::size_t mostWords = 16;
    std::istringstream in(text);
    std::vector<std::string> words;
    std::size_t found = std::string::npos;
    for (std::string word; in >> word;) {
        if (found == std::string::npos && text::fold(word).find(wanted) != std::string::npos)
            found = words.size();
        words.push_back(std::move(word));
        if (found != std::string::npos && words.size() > found + mostWords)
            break;
    }
    if (found == std::string::npos)
        return {};
    const auto first = found > before ? found - before : 0;
    const auto last = std::min(words.size(), first + mostWords);
    std::string excerpt = first > 0 ? "… " : "";
    for (auto i = first; i < last; ++i)
        excerpt += (i > first ? " " : "") + words[i];
    return last < words.size() ? excerpt + " …" : excerpt;
}

/// 0: the title begins with the first word; 1: all words are in the title; 2: they are somewhere; -1: they are not.
int rankOf(std::string_view title, std::string_view whole, const std::vector<std::string>& words) {
    bool inTitle = true;
    for (const auto& word : words) {
        if (whole.find(word) == std::string_view::npos)
            return -1;
        inTitle = inTitle && title.find(word) != std::string_view::npos;
    }
    if (!inTitle)
        return 2;
    return title.starts_with(words.front()) ? 0 : 1;
}

/// The best of a kind with their ranks, of equal ones the newest first.
std::vector<std::pair<int, const Entry*>> best(const Part& part, const std::vector<std::string>& words,
                                               std::size_t most) {
    std::vector<std::pair<int, const Entry*>> found;
    const std::string_view all = part.folded;
    for (const auto& entry : part.entries) {
        const int rank = rankOf(all.substr(entry.begin, entry.titleEnd - entry.begin),
                                all.substr(entry.begin, entry.end - entry.begin), words);
        if (rank >= 0)
            found.emplace_back(rank, &entry);
    }
    const auto shown = std::min(most, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(shown), found.end(),
                      [](const auto& a, const auto& b) {
                          return a.first != b.first ? a.first < b.first : a.second->id > b.second->id;
                      });
    found.resize(shown);
    return found;
}

} // namespace

/// One part for each kind.
struct SearchService::Index {
    std::array<Part, std::size(allRecordKinds)> parts;

    Part& of(RecordKind kind) { return parts[static_cast<std::size_t>(kind)]; }
};

SearchService::SearchService(OrganisationFile& file, Desk& desk) : m_file(file), m_index(std::make_unique<Index>()) {
    const auto forget = [this](const auto& isTouched) {
        for (const auto kind : allRecordKinds)
            m_index->of(kind).stale |= isTouched(kind);
    };
    connect(&file, &OrganisationFile::changed, this, [forget](const Change& change) {
        const bool pairsToo = change.touched.testFlag(Aspect::Mentorships);
        forget([&](RecordKind kind) { return pairsToo || change.touched.testFlag(Aspects::of(kind)); });
    });
    connect(&desk, &Desk::taken, this, [forget] { forget([](RecordKind) { return true; }); });
}

SearchService::~SearchService() = default;

void SearchService::refresh() {
    WordFolder words;
    forEachRecord(AuthoredRecords{}, [&]<class Record>() {
        auto& part = m_index->of(RecordOf<Record>::kind);
        if (!std::exchange(part.stale, false))
            return;
        part.clear();
        for (const auto& record : RecordsOf<Record>(m_file).all()) {
            const auto texts = textsOf(record.record());
            const auto bearing = RecordOf<Record>::bearing(record);
            const auto person = isThePairs<Record> ? record.from.author : bearing.about;
            if (!texts.title.empty() || !texts.text.empty())
                part.add(words, record.id.value, person, bearing.pair, texts.title, texts.text);
        }
    });
}

std::vector<SearchService::Hit> SearchService::search(const std::string& text, std::size_t most) {
    const auto words = wordsOf(text::fold(text));
    std::vector<Hit> hits;
    if (words.empty())
        return hits;
    refresh();
    forEachRecord(AuthoredRecords{}, [&]<class Record>() {
        const auto& part = m_index->of(RecordOf<Record>::kind);
        for (const auto& [rank, entry] : best(part, words, most)) {
            const auto record = RecordsOf<Record>(m_file).find(IdOf<Record>{entry->id});
            if (!record)
                continue;
            const auto texts = textsOf(record->record());
            hits.push_back({RecordOf<Record>::kind, entry->id, entry->person, entry->pair, texts.title,
                            rank == 2 ? excerptOf(texts.text, words.front()) : std::string(), rank});
        }
    });
    return hits;
}

} // namespace mentoring
