#include "storage/mentoring_repositories.h"

namespace mentoring::storage {

std::vector<std::pair<MentorshipId, Date>> SessionRepository::lastHeld(const Perspective& viewer) const {
    std::vector<std::pair<MentorshipId, Date>> last;
    // The last one of each pair is looked up: there are far more sessions than pairs.
    Statement rows(m_connection,
                   viewer.isCoordinator()
                       ? Sql("SELECT m.id, (SELECT s.on_day FROM session s WHERE s.mentorship = m.id AND s.state = $1"
                             " ORDER BY s.on_day DESC LIMIT 1) FROM mentorship m ORDER BY m.id")
                       : Sql("SELECT m.id, (SELECT s.on_day FROM session s WHERE s.mentorship = m.id AND s.state = $1"
                             " ORDER BY s.on_day DESC LIMIT 1) FROM mentorship m"
                             " WHERE m.mentor = $2 OR m.mentee = $2 ORDER BY m.id"));
    rows.bind(static_cast<int>(SessionState::Held));
    if (viewer.person)
        rows.bind(*viewer.person);
    while (rows.next())
        if (const auto day = rows.date(1))
            last.emplace_back(MentorshipId{rows.integer(0)}, *day);
    return last;
}

std::optional<std::pair<MentorshipId, std::optional<Date>>>
SessionRepository::lastHeldOfPairOf(SessionId session) const {
    Statement row(m_connection, "SELECT m.mentorship, (SELECT s.on_day FROM session s WHERE s.mentorship = m.mentorship"
                                " AND s.state = $1 ORDER BY s.on_day DESC LIMIT 1) FROM session m WHERE m.id = $2");
    row.bind(static_cast<int>(SessionState::Held)).bind(session);
    if (!row.next())
        return std::nullopt;
    return std::pair(MentorshipId{row.integer(0)}, row.date(1));
}

void SessionRepository::takeAlong(SessionId from, SessionId to) {
    for (const auto sql : {Sql("INSERT INTO session_agenda (session, position, content, by_person, done)"
                               " SELECT $1, position, content, by_person, done FROM session_agenda WHERE session = $2"),
                           Sql("INSERT INTO session_goal (session, goal)"
                               " SELECT $1, goal FROM session_goal WHERE session = $2"),
                           Sql("INSERT INTO session_text (session, place, link, state_reason, notes)"
                               " SELECT $1, place, link, '', '' FROM session_text WHERE session = $2")})
        Statement(m_connection, sql).bind(to).bind(from).run();
}

void SessionRepository::add(SessionId session, const std::string& notes, const std::vector<GoalId>& goals) {
    if (!notes.empty())
        Statement(m_connection,
                  "INSERT INTO session_text (session, place, link, state_reason, notes) VALUES ($1, '', '', '', $2)"
                  " ON CONFLICT (session) DO UPDATE SET notes = CASE WHEN session_text.notes = '' THEN excluded.notes"
                  " ELSE session_text.notes || '\n\n' || excluded.notes END")
            .bind(session)
            .bind(notes)
            .run();
    for (const auto goal : goals)
        Statement(m_connection,
                  "INSERT INTO session_goal (session, goal) VALUES ($1, $2) ON CONFLICT (session, goal) DO NOTHING")
            .bind(session)
            .bind(goal)
            .run();
}

std::size_t SessionRepository::lengthOfNotes(SessionId session) const {
    Statement row(m_connection, "SELECT length(notes) FROM session_text WHERE session = $1");
    return row.bind(session).next() ? static_cast<std::size_t>(row.integer(0)) : 0;
}

std::vector<std::pair<MentorshipId, std::int64_t>> SessionRepository::countOfEach() const {
    std::vector<std::pair<MentorshipId, std::int64_t>> counts;
    Statement rows(m_connection, "SELECT mentorship, count(*) FROM session GROUP BY mentorship ORDER BY mentorship");
    while (rows.next())
        counts.emplace_back(MentorshipId{rows.integer(0)}, rows.integer(1));
    return counts;
}

void GoalRepository::touchThoseOf(SessionId session, Instant at) {
    Statement(m_connection, "UPDATE goal SET last_change = $1 WHERE last_change < $1"
                            " AND id IN (SELECT g.goal FROM session_goal g WHERE g.session = $2)")
        .bind(at)
        .bind(session)
        .run();
}

std::vector<std::pair<PersonId, std::int64_t>> GoalRepository::countOfEach() const {
    std::vector<std::pair<PersonId, std::int64_t>> counts;
    Statement rows(m_connection, "SELECT author, count(*) FROM goal GROUP BY author ORDER BY author");
    while (rows.next())
        counts.emplace_back(PersonId{rows.integer(0)}, rows.integer(1));
    return counts;
}

} // namespace mentoring::storage
