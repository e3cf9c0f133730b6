#include "storage/feedback_repository.h"

#include "record_rows.h"

namespace mentoring::storage {

namespace {

void bindAll(Statement& statement, const Feedback& feedback) {
    statement.bind(feedback.mentorship).bind(feedback.to).bind(feedback.framework);
    bindOrNull(statement, feedback.session);
    bindOrNull(statement, feedback.goal);
    statement.bind(feedback.skill)
        .bind(static_cast<int>(feedback.reply))
        .bind(feedback.replyText)
        .bind(feedback.repliedAt)
        .bind(feedback.amendedAt)
        .bind(feedback.withdrawnAt);
    bindAuthorship(statement, feedback.from);
    statement.bind(feedback.id);
}

Feedback feedbackFrom(const Statement& rows) {
    Feedback feedback;
    feedback.id = FeedbackId{rows.integer(0)};
    feedback.mentorship = MentorshipId{rows.integer(1)};
    feedback.to = PersonId{rows.integer(2)};
    feedback.framework = rows.text(3);
    feedback.session = idAt<SessionId>(rows, 4);
    feedback.goal = idAt<GoalId>(rows, 5);
    if (!rows.isNull(6))
        feedback.skill = SkillId{rows.integer(6)};
    feedback.reply = static_cast<FeedbackReply>(rows.integer(7));
    feedback.replyText = rows.text(8);
    feedback.repliedAt = optionalInstant(rows, 9);
    feedback.amendedAt = optionalInstant(rows, 10);
    feedback.withdrawnAt = optionalInstant(rows, 11);
    feedback.from = authorshipAt(rows, 12);
    return feedback;
}

void addAnswer(Feedback& feedback, const Statement& rows) {
    FeedbackAnswer answer;
    answer.field = rows.text(1);
    answer.text = rows.text(2);
    feedback.answers.push_back(std::move(answer));
}

void insertParts(Connection& connection, const Feedback& feedback) {
    for (int position = 0; const auto& answer : feedback.answers) {
        Statement statement(connection,
                            "INSERT INTO feedback_answer (feedback, position, field, content) VALUES ($1, $2, $3, $4)");
        statement.bind(feedback.id).bind(position++);
        statement.bind(answer.field).bind(answer.text);
        statement.run();
    }
}

void removeParts(Connection& connection, FeedbackId id) {
    Statement(connection, "DELETE FROM feedback_answer WHERE feedback = $1").bind(id).run();
}

/// The parts of a few records.
std::vector<Feedback> withParts(Connection& connection, std::vector<Feedback> records) {
    for (auto& feedback : records) {
        Statement answersRows(
            connection, "SELECT feedback, field, content FROM feedback_answer WHERE feedback = $1 ORDER BY position");
        answersRows.bind(feedback.id);
        while (answersRows.next())
            addAnswer(feedback, answersRows);
    }
    return records;
}

} // namespace

void FeedbackRepository::insert(const Feedback& feedback) {
    Statement statement(m_connection,
                        "INSERT INTO feedback (mentorship, recipient, framework, session, goal, skill, reply,"
                        " reply_text, replied_at, amended_at, withdrawn_at, author, by_coordinator, written_at,"
                        " audience, id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,"
                        " $16)");
    bindAll(statement, feedback);
    statement.run();
    insertParts(m_connection, feedback);
}

void FeedbackRepository::update(const Feedback& feedback) {
    Statement statement(m_connection,
                        "UPDATE feedback SET mentorship = $1, recipient = $2, framework = $3, session = $4, goal ="
                        " $5, skill = $6, reply = $7, reply_text = $8, replied_at = $9, amended_at = $10,"
                        " withdrawn_at = $11, author = $12, by_coordinator = $13, written_at = $14, audience = $15"
                        " WHERE id = $16");
    bindAll(statement, feedback);
    statement.run();
    removeParts(m_connection, feedback.id);
    insertParts(m_connection, feedback);
}

void FeedbackRepository::remove(FeedbackId id) {
    Statement(m_connection, "DELETE FROM feedback WHERE id = $1").bind(id).run();
}

std::optional<Feedback> FeedbackRepository::find(FeedbackId id) const {
    Statement rows(m_connection,
                   "SELECT id, mentorship, recipient, framework, session, goal, skill, reply, reply_text,"
                   " replied_at, amended_at, withdrawn_at, author, by_coordinator, written_at, audience FROM"
                   " feedback WHERE id = $1 ORDER BY id");
    rows.bind(id);
    return firstOf(withParts(m_connection, readAll(rows, feedbackFrom)));
}

std::vector<Feedback> FeedbackRepository::findByMentorship(MentorshipId pair) const {
    Statement rows(m_connection,
                   "SELECT id, mentorship, recipient, framework, session, goal, skill, reply, reply_text,"
                   " replied_at, amended_at, withdrawn_at, author, by_coordinator, written_at, audience FROM"
                   " feedback WHERE mentorship = $1 ORDER BY id");
    rows.bind(pair);
    return withParts(m_connection, readAll(rows, feedbackFrom));
}

std::vector<Feedback> FeedbackRepository::findForPerson(PersonId person) const {
    Statement rows(m_connection,
                   "SELECT id, mentorship, recipient, framework, session, goal, skill, reply, reply_text,"
                   " replied_at, amended_at, withdrawn_at, author, by_coordinator, written_at, audience FROM"
                   " feedback WHERE author = $1 OR recipient = $1 ORDER BY id");
    rows.bind(person);
    return withParts(m_connection, readAll(rows, feedbackFrom));
}

std::vector<Feedback> FeedbackRepository::all() const {
    Statement rows(m_connection,
                   "SELECT id, mentorship, recipient, framework, session, goal, skill, reply, reply_text,"
                   " replied_at, amended_at, withdrawn_at, author, by_coordinator, written_at, audience FROM"
                   " feedback ORDER BY id");
    auto records = readAll(rows, feedbackFrom);
    Statement answersRows(m_connection,
                          "SELECT feedback, field, content FROM feedback_answer ORDER BY feedback, position");
    attach(records, answersRows, addAnswer);
    return records;
}

} // namespace mentoring::storage
