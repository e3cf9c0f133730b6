#include "app/news.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "app/desk.h"
#include "record_service.h"

namespace mentoring {

namespace {

using storage::Lists;

class Gathering {
public:
    Gathering(OrganisationFile& file, PersonId reader, Instant since)
        : m_file(file), m_reader(reader), m_since(since) {}

    std::vector<News> all() {
        addAnswers();
        addReplies();
        addThanks();
        addGoals();
        addActions();
        addSessions();
        std::ranges::stable_sort(m_news, [](const News& one, const News& other) { return one.at > other.at; });
        return std::move(m_news);
    }

private:
    template <class Record>
    void add(NewsKind what, const Seen<Record>& record, PersonId by, Instant at, std::string text,
             FeedbackReply reply = FeedbackReply::None) {
        m_news.push_back({what,
                          RecordOf<Record>::kind,
                          record.id.value,
                          RecordOf<Record>::bearing(record).pair,
                          by,
                          at,
                          std::move(text),
                          reply,
                          {}});
    }
    [[nodiscard]] bool isMine(const Authorship& from) const { return from.author == m_reader; }
    /// Written since, by somebody else or for the reader by the coordinator.
    [[nodiscard]] bool isNew(const Authorship& from) const {
        return from.writtenAt > m_since && (!isMine(from) || from.byCoordinator);
    }
    [[nodiscard]] static PersonId writerOf(const Authorship& from) {
        return from.byCoordinator ? PersonId{} : from.author;
    }

    void addAnswers() {
        for (const auto& request : RecordsOf<AdviceRequest>(m_file).all())
            if (isMine(request.from) && request.answeredAt && *request.answeredAt > m_since)
                add(NewsKind::QuestionAnswered, request, otherOf(request.mentorship), *request.answeredAt,
                    request.question);
    }
    void addReplies() {
        for (const auto& feedback : RecordsOf<Feedback>(m_file).all<Lists::JoinedParts>())
            if (isMine(feedback.from) && feedback.repliedAt && *feedback.repliedAt > m_since && !feedback.withdrawnAt)
                add(NewsKind::FeedbackReplied, feedback, feedback.to, *feedback.repliedAt,
                    std::string(feedback.firstText()), feedback.reply);
    }
    void addThanks() {
        for (const auto& kudos : RecordsOf<Kudos>(m_file).all())
            if (kudos.to == m_reader && isNew(kudos.from))
                add(NewsKind::Thanked, kudos, writerOf(kudos.from), kudos.from.writtenAt, kudos.text);
    }
    void addGoals() {
        for (const auto& goal : RecordsOf<Goal>(m_file).all<Lists::None>())
            if (isNew(goal.from))
                add(NewsKind::GoalSet, goal, writerOf(goal.from), goal.from.writtenAt, goal.title);
    }
    void addActions() {
        for (const auto& action : RecordsOf<ActionItem>(m_file).all())
            if (action.owner == m_reader && isNew(action.from))
                add(NewsKind::ActionNoted, action, writerOf(action.from), action.from.writtenAt, action.text);
    }
    void addSessions() {
        const auto sessions = RecordsOf<Session>(m_file).all<Lists::None>();
        std::unordered_set<SessionId> inPlaceOfOthers;
        for (const auto& session : sessions)
            if (session.movedTo.isSet())
                inPlaceOfOthers.insert(session.movedTo);
        // A session says who planned it; who said that it took place stands in the log.
        std::unordered_map<SessionId, Instant> recorded; // by the coordinator
        for (const auto& line : m_file.store().repositories.changes.sessionsRecordedSince(m_since, m_reader)) {
            recorded.erase(SessionId{line.record});
            if (!line.onBehalf.empty())
                recorded.emplace(SessionId{line.record}, line.at);
        }
        for (const auto& session : sessions)
            if (session.state == SessionState::Planned && isNew(session.from)) {
                add(inPlaceOfOthers.contains(session.id) ? NewsKind::SessionMoved : NewsKind::SessionPlanned, session,
                    writerOf(session.from), session.from.writtenAt, {});
                m_news.back().session = session.record();
            } else if (const auto at = recorded.find(session.id);
                       at != recorded.end() &&
                       (session.state == SessionState::Held || session.state == SessionState::Missed)) {
                add(NewsKind::SessionRecorded, session, PersonId{}, at->second, {});
                m_news.back().session = session.record();
            }
    }
    [[nodiscard]] PersonId otherOf(MentorshipId id) const {
        const auto* pair = m_file.directory().mentorship(id);
        return pair ? Desk::partnerOf(*pair, m_reader) : PersonId{};
    }

    OrganisationFile& m_file;
    PersonId m_reader;
    Instant m_since;
    std::vector<News> m_news;
};

} // namespace

std::vector<News> newsSince(OrganisationFile& file, Instant since) {
    const auto& at = file.desk().perspective();
    return at.person ? Gathering(file, *at.person, since).all() : std::vector<News>();
}

} // namespace mentoring
