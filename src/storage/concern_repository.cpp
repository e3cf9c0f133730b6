#include "storage/concern_repository.h"

#include "record_rows.h"

namespace mentoring::storage {

namespace {

void bindAll(Statement& statement, const Concern& concern) {
    bindOrNull(statement, concern.mentorship);
    statement.bind(static_cast<int>(concern.kind))
        .bind(concern.text)
        .bind(static_cast<int>(concern.status))
        .bind(concern.owner)
        .bind(concern.dueOn)
        .bind(concern.resolution)
        .bind(concern.resolvedOn);
    bindAuthorship(statement, concern.from);
    statement.bind(concern.id);
}

Concern concernFrom(const Statement& rows) {
    Concern concern;
    concern.id = ConcernId{rows.integer(0)};
    concern.mentorship = idAt<MentorshipId>(rows, 1);
    concern.kind = static_cast<ConcernKind>(rows.integer(2));
    concern.text = rows.text(3);
    concern.status = static_cast<ConcernStatus>(rows.integer(4));
    concern.owner = rows.text(5);
    concern.dueOn = rows.date(6);
    concern.resolution = rows.text(7);
    concern.resolvedOn = rows.date(8);
    concern.from = authorshipAt(rows, 9);
    return concern;
}

} // namespace

void ConcernRepository::insert(const Concern& concern) {
    Statement statement(m_connection,
                        "INSERT INTO concern (mentorship, kind, content, status, owner, due_on, resolution,"
                        " resolved_on, author, by_coordinator, written_at, audience, id) VALUES ($1, $2, $3, $4,"
                        " $5, $6, $7, $8, $9, $10, $11, $12, $13)");
    bindAll(statement, concern);
    statement.run();
}

void ConcernRepository::update(const Concern& concern) {
    Statement statement(m_connection,
                        "UPDATE concern SET mentorship = $1, kind = $2, content = $3, status = $4, owner = $5,"
                        " due_on = $6, resolution = $7, resolved_on = $8, author = $9, by_coordinator = $10,"
                        " written_at = $11, audience = $12 WHERE id = $13");
    bindAll(statement, concern);
    statement.run();
}

void ConcernRepository::remove(ConcernId id) {
    Statement(m_connection, "DELETE FROM concern WHERE id = $1").bind(id).run();
}

std::optional<Concern> ConcernRepository::find(ConcernId id) const {
    Statement rows(m_connection,
                   "SELECT id, mentorship, kind, content, status, owner, due_on, resolution, resolved_on,"
                   " author, by_coordinator, written_at, audience FROM concern WHERE id = $1 ORDER BY id");
    rows.bind(id);
    return firstOf(readAll(rows, concernFrom));
}

std::vector<Concern> ConcernRepository::findByMentorship(MentorshipId pair) const {
    Statement rows(m_connection,
                   "SELECT id, mentorship, kind, content, status, owner, due_on, resolution, resolved_on,"
                   " author, by_coordinator, written_at, audience FROM concern WHERE mentorship = $1 ORDER BY"
                   " id");
    rows.bind(pair);
    return readAll(rows, concernFrom);
}

std::vector<Concern> ConcernRepository::all() const {
    Statement rows(m_connection, "SELECT id, mentorship, kind, content, status, owner, due_on, resolution, resolved_on,"
                                 " author, by_coordinator, written_at, audience FROM concern ORDER BY id");
    return readAll(rows, concernFrom);
}

} // namespace mentoring::storage
