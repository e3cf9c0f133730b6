#include "storage/advice_request_repository.h"

#include "record_rows.h"

namespace mentoring::storage {

namespace {

void bindAll(Statement& statement, const AdviceRequest& request) {
    statement.bind(request.mentorship)
        .bind(request.question)
        .bind(request.context)
        .bind(static_cast<int>(request.urgency))
        .bind(static_cast<int>(request.state))
        .bind(request.answer)
        .bind(request.answeredAt);
    bindOrNull(statement, request.session);
    bindAuthorship(statement, request.from);
    statement.bind(request.id);
}

AdviceRequest requestFrom(const Statement& rows) {
    AdviceRequest request;
    request.id = AdviceRequestId{rows.integer(0)};
    request.mentorship = MentorshipId{rows.integer(1)};
    request.question = rows.text(2);
    request.context = rows.text(3);
    request.urgency = static_cast<Urgency>(rows.integer(4));
    request.state = static_cast<AdviceState>(rows.integer(5));
    request.answer = rows.text(6);
    request.answeredAt = optionalInstant(rows, 7);
    request.session = idAt<SessionId>(rows, 8);
    request.from = authorshipAt(rows, 9);
    return request;
}

} // namespace

void AdviceRequestRepository::insert(const AdviceRequest& request) {
    Statement statement(m_connection,
                        "INSERT INTO advice_request (mentorship, question, context, urgency, state, answer,"
                        " answered_at, session, author, by_coordinator, written_at, audience, id) VALUES ($1, $2,"
                        " $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)");
    bindAll(statement, request);
    statement.run();
}

void AdviceRequestRepository::update(const AdviceRequest& request) {
    Statement statement(m_connection,
                        "UPDATE advice_request SET mentorship = $1, question = $2, context = $3, urgency = $4,"
                        " state = $5, answer = $6, answered_at = $7, session = $8, author = $9, by_coordinator ="
                        " $10, written_at = $11, audience = $12 WHERE id = $13");
    bindAll(statement, request);
    statement.run();
}

void AdviceRequestRepository::remove(AdviceRequestId id) {
    Statement(m_connection, "DELETE FROM advice_request WHERE id = $1").bind(id).run();
}

std::optional<AdviceRequest> AdviceRequestRepository::find(AdviceRequestId id) const {
    Statement rows(m_connection,
                   "SELECT id, mentorship, question, context, urgency, state, answer, answered_at, session,"
                   " author, by_coordinator, written_at, audience FROM advice_request WHERE id = $1 ORDER BY"
                   " id");
    rows.bind(id);
    return firstOf(readAll(rows, requestFrom));
}

std::vector<AdviceRequest> AdviceRequestRepository::findByMentorship(MentorshipId pair) const {
    Statement rows(m_connection,
                   "SELECT id, mentorship, question, context, urgency, state, answer, answered_at, session,"
                   " author, by_coordinator, written_at, audience FROM advice_request WHERE mentorship = $1"
                   " ORDER BY id");
    rows.bind(pair);
    return readAll(rows, requestFrom);
}

std::vector<AdviceRequest> AdviceRequestRepository::all() const {
    Statement rows(m_connection,
                   "SELECT id, mentorship, question, context, urgency, state, answer, answered_at, session,"
                   " author, by_coordinator, written_at, audience FROM advice_request ORDER BY id");
    return readAll(rows, requestFrom);
}

} // namespace mentoring::storage
