#include "app/search_service.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <unordered_map>

#include "app/desk.h"
#include "app/feedback_service.h"
#include "app/goal_service.h"
#include "app/insight_service.h"
#include "app/session_service.h"
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

Texts textsOf(const Goal& goal) {
    Texts texts{goal.title, {}};
    for (const auto* text : {&goal.description, &goal.successTest, &goal.means, &goal.relevance, &goal.stateReason})
        append(texts.text, *text);
    for (const auto& milestone : goal.milestones)
        append(texts.text, milestone.title);
    return texts;
}

Texts textsOf(const Session& session) {
    Texts texts{{}, session.notes};
    for (const auto& item : session.agenda)
        append(texts.text, item.text);
    append(texts.text, session.place);
    return texts;
}

Texts textsOf(const Feedback& feedback) {
    Texts texts;
    for (const auto& answer : feedback.answers)
        append(texts.text, answer.text);
    append(texts.text, feedback.replyText);
    return texts;
}

Texts textsOf(const Insight& insight) {
    Texts texts{insight.title, {}};
    for (const auto& evidence : insight.evidence)
        append(texts.text, evidence.what);
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

} // namespace

struct SearchService::Index {
    Part goals;
    Part sessions;
    Part feedback;
    Part insights;

    std::array<Part*, 4> parts() { return {&goals, &sessions, &feedback, &insights}; }
};

SearchService::SearchService(OrganisationFile& file, Desk& desk) : m_file(file), m_index(std::make_unique<Index>()) {
    const auto forgetAll = [this] {
        for (auto* part : m_index->parts())
            part->stale = true;
    };
    connect(&file, &OrganisationFile::changed, this, [this, forgetAll](const Change& change) {
        m_index->goals.stale |= change.touched.testFlag(Aspect::Goals);
        m_index->sessions.stale |= change.touched.testFlag(Aspect::Sessions);
        m_index->feedback.stale |= change.touched.testFlag(Aspect::Feedback);
        m_index->insights.stale |= change.touched.testFlag(Aspect::Insights);
        if (change.touched.testFlag(Aspect::Mentorships))
            forgetAll();
    });
    connect(&desk, &Desk::taken, this, forgetAll);
}

SearchService::~SearchService() = default;

void SearchService::refresh() {
    WordFolder words;
    const auto fill = [&words](Part& part, const auto& records, auto personOf, auto pairOf) {
        part.clear();
        for (const auto& record : records) {
            const auto texts = textsOf(record);
            if (!texts.title.empty() || !texts.text.empty())
                part.add(words, record.id.value, personOf(record), pairOf(record), texts.title, texts.text);
        }
        part.stale = false;
    };
    const auto noPair = [](const auto&) { return MentorshipId{}; };
    const auto itsPair = [](const auto& record) { return record.mentorship; };
    const auto author = [](const auto& record) { return record.from.author; };
    if (m_index->goals.stale)
        fill(m_index->goals, m_file.goals().goals(), author, noPair);
    if (m_index->sessions.stale)
        fill(m_index->sessions, m_file.sessions().sessions(), author, itsPair);
    if (m_index->feedback.stale)
        fill(m_index->feedback, m_file.feedback().feedback(), author, itsPair);
    if (m_index->insights.stale)
        fill(
            m_index->insights, m_file.insights().insights(), [](const Insight& i) { return i.about; }, itsPair);
}

std::vector<SearchService::Hit> SearchService::search(const std::string& text, std::size_t most) {
    const auto words = wordsOf(text::fold(text));
    std::vector<Hit> hits;
    if (words.empty())
        return hits;
    refresh();
    const auto look = [&](Part& part, RecordKind kind, auto recordOf) {
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
                              return a.first != b.first ? a.first < b.first : a.second->id > b.second->id; // newest
                          });
        for (std::size_t i = 0; i < shown; ++i) {
            const auto& [rank, entry] = found[i];
            const auto record = recordOf(entry->id);
            if (!record)
                continue;
            const auto texts = textsOf(*record);
            hits.push_back({kind, entry->id, entry->person, entry->pair, texts.title,
                            rank == 2 ? excerptOf(texts.text, words.front()) : std::string(), rank});
        }
    };
    look(m_index->goals, RecordKind::Goal, [&](std::int64_t id) { return m_file.goals().goal(GoalId{id}); });
    look(m_index->sessions, RecordKind::Session,
         [&](std::int64_t id) { return m_file.sessions().session(SessionId{id}); });
    look(m_index->feedback, RecordKind::Feedback,
         [&](std::int64_t id) { return m_file.feedback().feedback(FeedbackId{id}); });
    look(m_index->insights, RecordKind::Insight,
         [&](std::int64_t id) { return m_file.insights().insight(InsightId{id}); });
    return hits;
}

} // namespace mentoring
