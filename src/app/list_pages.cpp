#include "app/list_pages.h"

#include <algorithm>
#include <unordered_set>

#include "app/session_service.h"
#include "record_service.h"

namespace mentoring {

namespace {

using storage::Lists;

/// The coordinator's lists are as long as the file; what one person sees is read at once.
template <class Record, Lists lists, class Read>
std::vector<Record> rowsOf(OrganisationFile& file, Read read) {
    const auto& repository = file.store().repositories.of<Record>();
    const auto& viewer = file.desk().perspective();
    return viewer.isCoordinator() ? read(repository, viewer) : repository.template seenBy<lists>(viewer);
}

/// Puts the rows in order and takes out what is not seen.
template <class Record, class Page, class Less>
void take(Page& page, OrganisationFile& file, std::vector<Record> rows, std::size_t most, Less before) {
    std::ranges::sort(rows, before);
    if (file.desk().isCoordinator() && rows.size() >= most)
        page.last = rows.back();
    page.records = RecordsOf<Record>(file).seen(std::move(rows));
}

auto timeOf(const Session& session) {
    return std::tuple(std::chrono::sys_days{session.on}, session.minute.value_or(0), session.id);
}

/// Nothing is later.
constexpr auto endOfTime = Date{std::chrono::year{2100}, std::chrono::December, std::chrono::day{31}};
constexpr int endOfDay = 24 * 60;

template <class Record>
auto byId(std::vector<Seen<Record>> records) {
    std::unordered_map<IdOf<Record>, Seen<Record>> map;
    for (auto& record : records) {
        const auto id = record.id;
        map.emplace(id, std::move(record));
    }
    return map;
}

} // namespace

ListPage<Session> sessionsAfter(OrganisationFile& file, const std::optional<Session>& after, std::size_t most) {
    auto rows = rowsOf<Session, Lists::Links>(file, [&](const auto& in, const Perspective& viewer) {
        return after ? in.newest(viewer, after->on, after->minute.value_or(0), after->id, most)
                     : in.newest(viewer, endOfTime, endOfDay, {}, most);
    });
    ListPage<Session> page;
    take(page, file, std::move(rows), most, [](const Session& a, const Session& b) { return timeOf(b) < timeOf(a); });
    return page;
}

ListPage<Goal> goalsAfter(OrganisationFile& file, const std::optional<Goal>& after, std::size_t most) {
    auto rows = rowsOf<Goal, Lists::Parts>(file, [&](const auto& in, const Perspective& viewer) {
        return in.following(viewer, after ? after->id : GoalId{}, most);
    });
    ListPage<Goal> page;
    take(page, file, std::move(rows), most, [](const Goal& a, const Goal& b) { return a.id < b.id; });
    return page;
}

FeedbackListPage feedbackAfter(OrganisationFile& file, const std::optional<Feedback>& after, std::size_t most) {
    auto rows = rowsOf<Feedback, Lists::All>(file, [&](const auto& in, const Perspective& viewer) {
        return after ? in.newest(viewer, after->from.writtenAt, after->id, most)
                     : in.newest(viewer, std::chrono::sys_days{endOfTime} + std::chrono::days{1}, {}, most);
    });
    FeedbackListPage page;
    take(page, file, std::move(rows), most, [](const Feedback& a, const Feedback& b) {
        return std::pair(b.from.writtenAt, b.id) < std::pair(a.from.writtenAt, a.id);
    });
    if (page.records.empty())
        return page;
    const auto& viewer = file.desk().perspective();
    const auto subjects = [&]<class Record>(Record) {
        const auto& in = file.store().repositories.of<Record>();
        auto found = viewer.isCoordinator() ? in.ofFeedback(viewer, page.records.back().from.writtenAt,
                                                            page.records.front().from.writtenAt)
                                            : in.ofFeedback(viewer);
        return byId(RecordsOf<Record>(file).seen(std::move(found)));
    };
    page.about.sessions = subjects(Session());
    page.about.goals = subjects(Goal());
    return page;
}

std::vector<PersonId> insightSubjects(OrganisationFile& file) {
    const auto& viewer = file.desk().perspective();
    auto subjects = file.store().repositories.of<Insight>().subjectsSeenBy(viewer);
    std::unordered_set<PersonId> known(subjects.begin(), subjects.end());
    for (const auto person : file.store().repositories.of<SkillAssessment>().subjectsSeenBy(viewer))
        if (known.insert(person).second)
            subjects.push_back(person);
    return subjects;
}

std::vector<Seen<Session>> sessionsBetween(OrganisationFile& file, Date first, Date last) {
    const auto& in = file.store().repositories.of<Session>();
    return inTime(RecordsOf<Session>(file).seen(in.between(file.desk().perspective(), first, last)));
}

} // namespace mentoring
