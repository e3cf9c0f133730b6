#include "storage/action_item_repository.h"

#include "record_rows.h"

namespace mentoring::storage {

namespace {

void bindAll(Statement& statement, const ActionItem& action) {
    statement.bind(action.mentorship).bind(action.owner).bind(action.text).bind(action.dueOn).bind(action.doneOn);
    bindOrNull(statement, action.session);
    bindOrNull(statement, action.feedback);
    bindOrNull(statement, action.goal);
    bindAuthorship(statement, action.from);
    statement.bind(action.id);
}

ActionItem actionFrom(const Statement& rows) {
    ActionItem action;
    action.id = ActionItemId{rows.integer(0)};
    action.mentorship = MentorshipId{rows.integer(1)};
    action.owner = PersonId{rows.integer(2)};
    action.text = rows.text(3);
    action.dueOn = rows.date(4);
    action.doneOn = rows.date(5);
    action.session = idAt<SessionId>(rows, 6);
    action.feedback = idAt<FeedbackId>(rows, 7);
    action.goal = idAt<GoalId>(rows, 8);
    action.from = authorshipAt(rows, 9);
    return action;
}

} // namespace

void ActionItemRepository::insert(const ActionItem& action) {
    Statement statement(m_connection,
                        "INSERT INTO action_item (mentorship, owner, content, due_on, done_on, session, feedback,"
                        " goal, author, by_coordinator, written_at, audience, id) VALUES ($1, $2, $3, $4, $5, $6,"
                        " $7, $8, $9, $10, $11, $12, $13)");
    bindAll(statement, action);
    statement.run();
}

void ActionItemRepository::update(const ActionItem& action) {
    Statement statement(m_connection,
                        "UPDATE action_item SET mentorship = $1, owner = $2, content = $3, due_on = $4, done_on ="
                        " $5, session = $6, feedback = $7, goal = $8, author = $9, by_coordinator = $10, written_at"
                        " = $11, audience = $12 WHERE id = $13");
    bindAll(statement, action);
    statement.run();
}

void ActionItemRepository::remove(ActionItemId id) {
    Statement(m_connection, "DELETE FROM action_item WHERE id = $1").bind(id).run();
}

std::optional<ActionItem> ActionItemRepository::find(ActionItemId id) const {
    Statement rows(m_connection,
                   "SELECT id, mentorship, owner, content, due_on, done_on, session, feedback, goal, author,"
                   " by_coordinator, written_at, audience FROM action_item WHERE id = $1 ORDER BY id");
    rows.bind(id);
    return firstOf(readAll(rows, actionFrom));
}

std::vector<ActionItem> ActionItemRepository::findByMentorship(MentorshipId pair) const {
    Statement rows(m_connection,
                   "SELECT id, mentorship, owner, content, due_on, done_on, session, feedback, goal, author,"
                   " by_coordinator, written_at, audience FROM action_item WHERE mentorship = $1 ORDER BY id");
    rows.bind(pair);
    return readAll(rows, actionFrom);
}

std::vector<ActionItem> ActionItemRepository::findByOwner(PersonId owner) const {
    Statement rows(m_connection,
                   "SELECT id, mentorship, owner, content, due_on, done_on, session, feedback, goal, author,"
                   " by_coordinator, written_at, audience FROM action_item WHERE owner = $1 ORDER BY id");
    rows.bind(owner);
    return readAll(rows, actionFrom);
}

std::vector<ActionItem> ActionItemRepository::all() const {
    Statement rows(m_connection,
                   "SELECT id, mentorship, owner, content, due_on, done_on, session, feedback, goal, author,"
                   " by_coordinator, written_at, audience FROM action_item ORDER BY id");
    return readAll(rows, actionFrom);
}

} // namespace mentoring::storage
