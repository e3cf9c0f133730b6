#include "storage/session_repository.h"

#include "record_rows.h"

namespace mentoring::storage {

namespace {

void bindAll(Statement& statement, const Session& session) {
    statement.bind(session.mentorship)
        .bind(static_cast<int>(session.state))
        .bind(session.on)
        .bind(session.minute)
        .bind(session.timeZone)
        .bind(session.minutes)
        .bind(session.place)
        .bind(session.link)
        .bind(static_cast<int>(session.missedBy))
        .bind(session.stateReason);
    bindOrNull(statement, session.movedTo);
    statement.bind(session.notes);
    bindAuthorship(statement, session.from);
    statement.bind(session.id);
}

Session sessionFrom(const Statement& rows) {
    Session session;
    session.id = SessionId{rows.integer(0)};
    session.mentorship = MentorshipId{rows.integer(1)};
    session.state = static_cast<SessionState>(rows.integer(2));
    session.on = rows.date(3).value_or(Date{});
    session.minute = rows.optionalInteger(4);
    session.timeZone = rows.text(5);
    session.minutes = static_cast<int>(rows.integer(6));
    session.place = rows.text(7);
    session.link = rows.text(8);
    session.missedBy = static_cast<MissedBy>(rows.integer(9));
    session.stateReason = rows.text(10);
    session.movedTo = idAt<SessionId>(rows, 11);
    session.notes = rows.text(12);
    session.from = authorshipAt(rows, 13);
    return session;
}

void addAgendaItem(Session& session, const Statement& rows) {
    AgendaItem item;
    item.text = rows.text(1);
    item.by = idAt<PersonId>(rows, 2);
    item.done = rows.integer(3) != 0;
    session.agenda.push_back(std::move(item));
}

void addGoal(Session& session, const Statement& rows) {
    session.goals.push_back(GoalId{rows.integer(1)});
}

void insertParts(Connection& connection, const Session& session) {
    for (int position = 0; const auto& item : session.agenda) {
        Statement statement(connection,
                            "INSERT INTO session_agenda (session, position, content, by_person, done) VALUES ($1, $2,"
                            " $3, $4, $5)");
        statement.bind(session.id).bind(position++);
        statement.bind(item.text);
        bindOrNull(statement, item.by);
        statement.bind(item.done);
        statement.run();
    }
    for (const auto goal : session.goals)
        Statement(connection, "INSERT INTO session_goal (session, goal) VALUES ($1, $2)")
            .bind(session.id)
            .bind(goal)
            .run();
}

void removeParts(Connection& connection, SessionId id) {
    Statement(connection, "DELETE FROM session_agenda WHERE session = $1").bind(id).run();
    Statement(connection, "DELETE FROM session_goal WHERE session = $1").bind(id).run();
}

/// The parts of a few records.
std::vector<Session> withParts(Connection& connection, std::vector<Session> records) {
    for (auto& session : records) {
        Statement agendaRows(connection,
                             "SELECT session, content, by_person, done FROM session_agenda WHERE session = $1 ORDER BY"
                             " position");
        agendaRows.bind(session.id);
        while (agendaRows.next())
            addAgendaItem(session, agendaRows);
        Statement goalsRows(connection, "SELECT session, goal FROM session_goal WHERE session = $1 ORDER BY goal");
        goalsRows.bind(session.id);
        while (goalsRows.next())
            addGoal(session, goalsRows);
    }
    return records;
}

} // namespace

void SessionRepository::insert(const Session& session) {
    Statement statement(m_connection,
                        "INSERT INTO session (mentorship, state, on_day, minute, time_zone, minutes, place, link,"
                        " missed_by, state_reason, moved_to, notes, author, by_coordinator, written_at, audience,"
                        " id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)");
    bindAll(statement, session);
    statement.run();
    insertParts(m_connection, session);
}

void SessionRepository::update(const Session& session) {
    Statement statement(m_connection,
                        "UPDATE session SET mentorship = $1, state = $2, on_day = $3, minute = $4, time_zone = $5,"
                        " minutes = $6, place = $7, link = $8, missed_by = $9, state_reason = $10, moved_to = $11,"
                        " notes = $12, author = $13, by_coordinator = $14, written_at = $15, audience = $16 WHERE"
                        " id = $17");
    bindAll(statement, session);
    statement.run();
    removeParts(m_connection, session.id);
    insertParts(m_connection, session);
}

void SessionRepository::remove(SessionId id) {
    Statement(m_connection, "DELETE FROM session WHERE id = $1").bind(id).run();
}

std::optional<Session> SessionRepository::find(SessionId id) const {
    Statement rows(m_connection,
                   "SELECT id, mentorship, state, on_day, minute, time_zone, minutes, place, link, missed_by,"
                   " state_reason, moved_to, notes, author, by_coordinator, written_at, audience FROM session"
                   " WHERE id = $1 ORDER BY id");
    rows.bind(id);
    return firstOf(withParts(m_connection, readAll(rows, sessionFrom)));
}

std::vector<Session> SessionRepository::findByMentorship(MentorshipId pair) const {
    Statement rows(m_connection,
                   "SELECT id, mentorship, state, on_day, minute, time_zone, minutes, place, link, missed_by,"
                   " state_reason, moved_to, notes, author, by_coordinator, written_at, audience FROM session"
                   " WHERE mentorship = $1 ORDER BY id");
    rows.bind(pair);
    return withParts(m_connection, readAll(rows, sessionFrom));
}

std::vector<Session> SessionRepository::all() const {
    Statement rows(m_connection,
                   "SELECT id, mentorship, state, on_day, minute, time_zone, minutes, place, link, missed_by,"
                   " state_reason, moved_to, notes, author, by_coordinator, written_at, audience FROM session"
                   " ORDER BY id");
    auto records = readAll(rows, sessionFrom);
    Statement agendaRows(m_connection,
                         "SELECT session, content, by_person, done FROM session_agenda ORDER BY session, position");
    attach(records, agendaRows, addAgendaItem);
    Statement goalsRows(m_connection, "SELECT session, goal FROM session_goal ORDER BY session, goal");
    attach(records, goalsRows, addGoal);
    return records;
}

std::vector<std::pair<MentorshipId, Date>> SessionRepository::lastHeld() const {
    std::vector<std::pair<MentorshipId, Date>> last;
    Statement rows(m_connection, "SELECT mentorship, max(on_day) FROM session WHERE state = $1 GROUP BY mentorship"
                                 " ORDER BY mentorship");
    rows.bind(static_cast<int>(SessionState::Held));
    while (rows.next()) {
        if (const auto day = rows.date(1))
            last.emplace_back(MentorshipId{rows.integer(0)}, *day);
    }
    return last;
}

} // namespace mentoring::storage
