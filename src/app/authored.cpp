#include "authored.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "app/change_log.h"
#include "formats/mentoring_json.h"

namespace mentoring {

std::string personName(const Directory& directory, PersonId id) {
    const auto* person = directory.person(id);
    return person ? person->displayName() : std::string();
}

std::string pairName(const Directory& directory, PersonId mentee, PersonId mentor) {
    const auto one = personName(directory, mentee);
    const auto other = personName(directory, mentor);
    return one.empty() || other.empty() ? std::string() : one + " – " + other;
}

std::string pairName(const Directory& directory, const Mentorship& pair) {
    return pairName(directory, pair.mentee, pair.mentor);
}

const Mentorship& pairFor(const OrganisationFile& file, MentorshipId id) {
    const auto* pair = file.directory().mentorship(id);
    if (!pair || !file.desk().maySee(*pair))
        throw Refusal({{Issue::UnknownRecord, Field::Pair}});
    return *pair;
}

void requireOneOf(const Mentorship& pair, PersonId person) {
    if (person != pair.mentor && person != pair.mentee)
        throw Refusal({{Issue::NotTheirs, Field::Owner}});
}

namespace {

/// However it is seen.
template <class Record>
Record linked(const Desk& desk, const std::optional<Record>& record) {
    if (!record || sightOf(desk, *record) == Sight::Nothing)
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    return *record;
}

void requireSame(bool theirs) {
    if (!theirs)
        throw Refusal({{Issue::NotTheirs, Field::None}});
}

} // namespace

void requireLink(OrganisationFile& file, const Mentorship& pair, SessionId session) {
    if (session.isSet())
        requireSame(
            linked(file.desk(), file.store().repositories.of<Session>().find(file.desk().perspective(), session))
                .mentorship == pair.id);
}

void requireLink(OrganisationFile& file, const Mentorship& pair, GoalId goal) {
    if (!goal.isSet())
        return;
    const auto author =
        linked(file.desk(), file.store().repositories.of<Goal>().find(file.desk().perspective(), goal)).from.author;
    requireSame(author == pair.mentee || author == pair.mentor);
}

void requireLink(OrganisationFile& file, const Mentorship& pair, FeedbackId feedback) {
    if (feedback.isSet())
        requireSame(
            linked(file.desk(), file.store().repositories.of<Feedback>().find(file.desk().perspective(), feedback))
                .mentorship == pair.id);
}

void requireSkill(const OrganisationFile& file, SkillId skill) {
    if (!file.directory().skill(skill))
        throw Refusal({{Issue::UnknownRecord, Field::Skills}});
}

void sign(const OrganisationFile& file, Authorship& from, PersonId otherwise) {
    const auto& at = file.desk().perspective();
    if (at.person) {
        if (from.author.isSet() && from.author != *at.person)
            throw Refusal({{Issue::NotAllowed, Field::None}});
        from.author = *at.person;
        from.byCoordinator = false;
    } else {
        if (!from.author.isSet())
            from.author = otherwise;
        if (from.author.isSet() && !file.directory().person(from.author))
            throw Refusal({{Issue::UnknownRecord, Field::None}});
        from.byCoordinator = true;
    }
    from.writtenAt = file.clock().now();
}

void takeAudience(const Desk& desk, Authorship& to, Audience audience) {
    if (audience != to.audience && desk.isCoordinator() && !to.byCoordinator)
        throw Refusal({{Issue::NotAllowed, Field::Audience}});
    to.audience = audience;
}

ActionLine lineFor(const OrganisationFile& file, Action action, std::int64_t record, const Authorship& from,
                   const std::string& subject, std::string before, std::string after) {
    ActionLine line{action, subject, 1, record, std::move(before), std::move(after), {}};
    if (file.desk().isCoordinator())
        line.onBehalf = personName(file.directory(), from.author);
    return line;
}

namespace {

/// Whether what a line of the log holds was meant for whoever is at the desk when it was written.
template <class Record>
bool wasFor(const Desk& desk, Record record, const std::string& document) {
    return std::ranges::all_of(formats::audiencesIn(document), [&](Audience audience) {
        record.from.audience = audience;
        return sightOf(desk, record) == Sight::Everything;
    });
}

/// What stood in the records that lines of the log are about, before and after: read of those only that whoever is at
/// the desk sees all of, and once each.
class TextsOfLines {
public:
    TextsOfLines(const storage::ChangeLogRepository& log, TextsRead read) : m_log(log), m_read(read) {}

    void giveTo(ChangeEntry& entry) {
        const bool isOfARecord = isMentoringWork(entry.action) && ruleOf(entry.action)->kind != RecordKind::Agreement;
        if (m_read == TextsRead::OfAll || (m_read == TextsRead::OfNoRecords && !isOfARecord))
            return;
        auto found = m_known.find(entry.record);
        if (found == m_known.end()) {
            found = m_known.try_emplace(entry.record).first;
            for (auto& texts : m_log.textsAbout(entry.record))
                found->second.emplace(texts.entry, std::pair(std::move(texts.before), std::move(texts.after)));
        }
        if (const auto texts = found->second.find(entry.id); texts != found->second.end())
            std::tie(entry.before, entry.after) = texts->second;
    }

private:
    const storage::ChangeLogRepository& m_log;
    TextsRead m_read;
    std::unordered_map<std::int64_t, std::unordered_map<ChangeEntryId, std::pair<std::string, std::string>>> m_known;
};

template <class Record>
std::optional<ChangeEntry> asSeen(const Desk& desk, const std::optional<Record>& record, TextsOfLines& texts,
                                  ChangeEntry entry) {
    const auto sight = record ? sightOf(desk, *record) : Sight::Nothing;
    if (sight == Sight::Nothing)
        return std::nullopt;
    if (sight == Sight::Everything)
        texts.giveTo(entry);
    for (auto* document : {&entry.before, &entry.after})
        if (sight != Sight::Everything || !wasFor(desk, *record, *document))
            document->clear();
    return entry;
}

/// The records that lines of the log are about, each read once however many lines there are; without their lists,
/// which do not say who sees it.
template <class List>
class RecordsOfLines;
template <class... Records>
class RecordsOfLines<RecordList<Records...>> {
public:
    RecordsOfLines(Repositories& in, const Perspective& viewer) : m_in(in), m_viewer(viewer) {}

    template <class Record>
    [[nodiscard]] const std::optional<Record>& find(IdOf<Record> id) {
        auto& known = std::get<Known<Record>>(m_known);
        const auto found = known.find(id);
        return found != known.end()
                   ? found->second
                   : known.emplace(id, m_in.of<Record>().template find<storage::Lists::None>(m_viewer, id))
                         .first->second;
    }

private:
    template <class Record>
    using Known = std::unordered_map<IdOf<Record>, std::optional<Record>>;

    Repositories& m_in;
    Perspective m_viewer;
    std::tuple<Known<Records>...> m_known;
};

std::optional<ChangeEntry> asSeen(const OrganisationFile& file, RecordsOfLines<AuthoredRecords>& records,
                                  TextsOfLines& texts, const ChangeEntry& entry) {
    const auto& desk = file.desk();
    const auto wholeIf = [&](bool isSeen) {
        std::optional<ChangeEntry> whole;
        if (isSeen)
            texts.giveTo(whole.emplace(entry));
        return whole;
    };
    if (logKindOf(entry.action) == LogKind::TakenBack && entry.subject.empty()) {
        auto whole = wholeIf(desk.isCoordinator());
        if (whole && turnedBy(*whole))
            return whole;
        // What is between the two is named in no such line: it is for whoever sees the record it is about.
        const auto* pair = file.directory().mentorship(MentorshipId{entry.record});
        bool isSeen = pair && desk.maySee(*pair);
        forEachRecord(AuthoredRecords{}, [&]<class Record>() {
            const auto& record = records.find<Record>(IdOf<Record>{entry.record});
            isSeen = isSeen || (record && sightOf(desk, *record) != Sight::Nothing);
        });
        return isSeen ? std::optional(entry) : std::nullopt;
    }
    if (!isMentoringWork(entry.action))
        return wholeIf(desk.isCoordinator());
    const auto kind = ruleOf(entry.action)->kind;
    if (kind == RecordKind::Agreement) {
        const auto* pair = file.directory().mentorship(MentorshipId{entry.record});
        return wholeIf(pair && desk.maySee(*pair));
    }
    std::optional<ChangeEntry> seen;
    forEachRecord(AuthoredRecords{}, [&]<class Record>() {
        if (kind == RecordOf<Record>::kind)
            seen = asSeen(desk, records.find<Record>(IdOf<Record>{entry.record}), texts, entry);
    });
    return seen;
}

} // namespace

std::vector<ChangeEntry> asSeen(const OrganisationFile& file, Repositories& in, const std::vector<ChangeEntry>& entries,
                                TextsRead read) {
    RecordsOfLines<AuthoredRecords> records(in, file.desk().perspective());
    TextsOfLines texts(in.changes, read);
    std::vector<ChangeEntry> visible;
    for (const auto& entry : entries)
        if (auto seen = asSeen(file, records, texts, entry))
            visible.push_back(std::move(*seen));
    return visible;
}

} // namespace mentoring
