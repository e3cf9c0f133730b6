#include "app/search_service.h"

#include <algorithm>
#include <filesystem>
#include <future>
#include <limits>
#include <set>
#include <sstream>
#include <system_error>
#include <thread>
#include <utility>

#include "app/desk.h"
#include "record_service.h"
#include "search_index.h"
#include "storage/file.h"
#include "text/fold.h"
#include "viewpoint.h"

namespace mentoring {

namespace {

/// Up to this size a file is read at the first question: another thread would cost more than it saves.
constexpr std::uintmax_t largestSmallFile = 2 * 1024 * 1024;

/// When more records than this have changed since a question was asked, all is read anew.
constexpr std::size_t mostToCatchUpWith = 1000;

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
        if constexpr (std::is_same_v<Member, std::string>)
            if (described.holds == Holds::Title && texts.title.empty())
                texts.title = member;
            else
                append(texts.text, member);
        else if constexpr (requires { append(texts.text, member.front()); })
            for (const auto& one : member)
                append(texts.text, one);
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
std::string excerptOf(const SearchWords& known, const std::string& text, const std::string& wanted) {
    constexpr std::size_t before = 4;
    constexpr std::size_t mostWords = 16;
    std::istringstream in(text);
    std::vector<std::string> words;
    std::size_t found = std::string::npos;
    for (std::string word; in >> word;) {
        if (found == std::string::npos && known.holds(word, wanted))
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

template <class Record>
void put(SearchIndex& index, const Record& record) {
    const auto texts = textsOf(record);
    const auto bearing = RecordOf<Record>::bearing(record);
    const auto person = isThePairs<Record> ? record.from.author : bearing.about;
    if (texts.title.empty() && texts.text.empty())
        index.remove(RecordOf<Record>::kind, record.id.value);
    else
        index.put(RecordOf<Record>::kind, {record.id.value, person, bearing.pair}, texts.title, texts.text);
}

/// Everything that somebody may see, in pieces: whoever wants to write waits for one of them at most.
SearchIndex read(storage::Connection& connection, const Perspective& viewer, const std::stop_token& stop = {}) {
    constexpr std::size_t piece = 2000;
    SearchIndex index;
    const Viewpoint viewpoint(viewer, storage::MentorshipRepository(connection).all());
    forEachRecord(AuthoredRecords{}, [&]<class Record>() {
        const typename storage::RepositoryOf<Record>::Type repository(connection);
        auto last = std::numeric_limits<std::int64_t>::min();
        for (bool more = true; more && !stop.stop_requested();) {
            auto records = repository.seenBehind(viewer, last, piece);
            more = records.size() == piece;
            if (more)
                last = records.back().id.value;
            for (const auto& record : asSeen(viewpoint, std::move(records)))
                put(index, record.record());
        }
    });
    return index;
}

} // namespace

/// In a thread and on a connection of its own.
class SearchService::Reading {
public:
    Reading(SearchService& service, std::filesystem::path path, const Perspective& viewer, bool isUnseen) {
        std::promise<SearchIndex> promise;
        m_result = promise.get_future();
        m_thread = std::jthread([&service, path = std::move(path), viewer, isUnseen,
                                 promise = std::move(promise)](const std::stop_token& stop) mutable {
            try {
                auto connection = storage::connectBeside(path);
                std::optional<storage::BoundedReading> bounded;
                if (isUnseen)
                    bounded.emplace(connection, Watch{{}, stop});
                promise.set_value(read(connection, viewer, stop));
            } catch (...) {
                promise.set_exception(std::current_exception());
            }
            QMetaObject::invokeMethod(
                &service, [&service] { service.whenRead(); }, Qt::QueuedConnection);
        });
    }

    [[nodiscard]] bool isOver() const {
        return m_result.wait_for(std::chrono::seconds{0}) == std::future_status::ready;
    }
    [[nodiscard]] SearchIndex result() { return m_result.get(); } ///< waits for it

private:
    std::future<SearchIndex> m_result;
    std::jthread m_thread;
};

/// What was read, and what has changed since it was begun to be read.
struct SearchService::Known {
    std::optional<SearchIndex> index;
    std::set<std::pair<RecordKind, std::int64_t>> changed;
    bool isReadHere = false; ///< as it could not be read in another thread
};

SearchService::SearchService(OrganisationFile& file, Desk& desk) : m_file(file), m_known(std::make_unique<Known>()) {
    connect(&file, &OrganisationFile::changed, this, &SearchService::follow);
    connect(&desk, &Desk::taken, this, &SearchService::readAnew);
}

SearchService::~SearchService() = default;

bool SearchService::isReady() const {
    if (m_known->index || m_known->isReadHere)
        return true;
    std::error_code gone;
    const auto size = std::filesystem::file_size(m_file.store().connection.path(), gone);
    return gone || size <= largestSmallFile;
}

void SearchService::prepare() {
    if (!m_reading && !isReady())
        m_reading = std::make_unique<Reading>(*this, m_file.store().connection.path(), m_file.desk().perspective(),
                                              m_file.owesLook());
}

void SearchService::readAnew() {
    const bool wasWanted = m_reading || m_known->index;
    m_reading.reset();
    *m_known = {};
    if (wasWanted)
        prepare();
}

void SearchService::follow(const Change& change) {
    if (!m_reading && !m_known->index)
        return;
    // Whose records a person sees depends on the pairs; what the coordinator sees does not.
    bool anew = change.touched.testFlag(Aspect::Mentorships) && !m_file.desk().isCoordinator();
    forEachRecord(AuthoredRecords{}, [&]<class Record>() {
        constexpr auto kind = RecordOf<Record>::kind;
        anew = anew || (change.isOfMany && change.touched.testFlag(Aspects::of(kind)));
        for (const auto& record : change.records)
            if (record.table == RecordOf<Record>::table)
                m_known->changed.emplace(kind, record.id);
    });
    if (anew || m_known->changed.size() > mostToCatchUpWith)
        readAnew();
}

void SearchService::whenRead() {
    if (!m_reading || !m_reading->isOver())
        return;
    takeWhatWasRead();
    Q_EMIT ready();
}

void SearchService::takeWhatWasRead() {
    const auto reading = std::move(m_reading);
    try {
        m_known->index = reading->result();
    } catch (const storage::StorageError&) {
        m_known->isReadHere = true;
    }
}

const SearchIndex& SearchService::upToDate() {
    if (m_reading)
        takeWhatWasRead();
    if (!m_known->index) {
        m_known->changed.clear();
        m_known->index = read(m_file.store().connection, m_file.desk().perspective());
    }
    auto& index = *m_known->index;
    forEachRecord(AuthoredRecords{}, [&]<class Record>() {
        constexpr auto kind = RecordOf<Record>::kind;
        for (const auto& [itsKind, id] : m_known->changed) {
            if (itsKind != kind)
                continue;
            if (const auto record = RecordsOf<Record>(m_file).find(IdOf<Record>{id}))
                put(index, record->record());
            else
                index.remove(kind, id);
        }
    });
    m_known->changed.clear();
    return index;
}

std::vector<SearchService::Hit> SearchService::search(const std::string& text, std::size_t most) {
    const auto words = wordsOf(text::foldForSearch(text));
    std::vector<Hit> hits;
    if (words.empty())
        return hits;
    const storage::ReadScope scope(m_file.store().connection);
    const auto& index = upToDate();
    const auto found = index.best(words, most);
    forEachRecord(AuthoredRecords{}, [&]<class Record>() {
        constexpr auto kind = RecordOf<Record>::kind;
        for (const auto& [entry, rank] : found[static_cast<std::size_t>(kind)]) {
            const auto record = RecordsOf<Record>(m_file).find(IdOf<Record>{entry.id});
            if (!record)
                continue;
            const auto texts = textsOf(record->record());
            hits.push_back({kind, entry.id, entry.person, entry.pair, texts.title,
                            rank == 2 ? excerptOf(index.words(), texts.text, words.front()) : std::string(), rank});
        }
    });
    return hits;
}

} // namespace mentoring
