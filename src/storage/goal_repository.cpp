#include "storage/goal_repository.h"

#include "record_rows.h"

namespace mentoring::storage {

namespace {

void bindAll(Statement& statement, const Goal& goal) {
    statement.bind(goal.title)
        .bind(static_cast<int>(goal.kind))
        .bind(static_cast<int>(goal.state))
        .bind(goal.stateReason)
        .bind(goal.onCareerPlan)
        .bind(goal.description)
        .bind(goal.successTest)
        .bind(goal.means)
        .bind(goal.relevance)
        .bind(goal.targetOn)
        .bind(goal.levels[0])
        .bind(goal.levels[1])
        .bind(goal.levels[2])
        .bind(goal.levels[3])
        .bind(goal.levels[4])
        .bind(goal.attained)
        .bind(goal.progressByHand)
        .bind(goal.changedAt);
    bindAuthorship(statement, goal.from);
    statement.bind(goal.id);
}

Goal goalFrom(const Statement& rows) {
    Goal goal;
    goal.id = GoalId{rows.integer(0)};
    goal.title = rows.text(1);
    goal.kind = static_cast<GoalKind>(rows.integer(2));
    goal.state = static_cast<GoalState>(rows.integer(3));
    goal.stateReason = rows.text(4);
    goal.onCareerPlan = rows.integer(5) != 0;
    goal.description = rows.text(6);
    goal.successTest = rows.text(7);
    goal.means = rows.text(8);
    goal.relevance = rows.text(9);
    goal.targetOn = rows.date(10);
    goal.levels[0] = rows.text(11);
    goal.levels[1] = rows.text(12);
    goal.levels[2] = rows.text(13);
    goal.levels[3] = rows.text(14);
    goal.levels[4] = rows.text(15);
    goal.attained = rows.optionalInteger(16);
    goal.progressByHand = rows.optionalInteger(17);
    goal.changedAt = rows.instant(18);
    goal.from = authorshipAt(rows, 19);
    return goal;
}

void addMilestone(Goal& goal, const Statement& rows) {
    Milestone milestone;
    milestone.title = rows.text(1);
    milestone.dueOn = rows.date(2);
    milestone.reachedOn = rows.date(3);
    goal.milestones.push_back(std::move(milestone));
}

void addSkill(Goal& goal, const Statement& rows) {
    goal.skills.push_back(SkillId{rows.integer(1)});
}

void insertParts(Connection& connection, const Goal& goal) {
    for (int position = 0; const auto& milestone : goal.milestones) {
        Statement statement(connection,
                            "INSERT INTO goal_milestone (goal, position, title, due_on, reached_on) VALUES ($1, $2, $3,"
                            " $4, $5)");
        statement.bind(goal.id).bind(position++);
        statement.bind(milestone.title).bind(milestone.dueOn).bind(milestone.reachedOn);
        statement.run();
    }
    for (const auto skill : goal.skills)
        Statement(connection, "INSERT INTO goal_skill (goal, skill) VALUES ($1, $2)").bind(goal.id).bind(skill).run();
}

void removeParts(Connection& connection, GoalId id) {
    Statement(connection, "DELETE FROM goal_milestone WHERE goal = $1").bind(id).run();
    Statement(connection, "DELETE FROM goal_skill WHERE goal = $1").bind(id).run();
}

/// The parts of a few records.
std::vector<Goal> withParts(Connection& connection, std::vector<Goal> records) {
    for (auto& goal : records) {
        Statement milestonesRows(connection,
                                 "SELECT goal, title, due_on, reached_on FROM goal_milestone WHERE goal = $1 ORDER BY"
                                 " position");
        milestonesRows.bind(goal.id);
        while (milestonesRows.next())
            addMilestone(goal, milestonesRows);
        Statement skillsRows(connection, "SELECT goal, skill FROM goal_skill WHERE goal = $1 ORDER BY skill");
        skillsRows.bind(goal.id);
        while (skillsRows.next())
            addSkill(goal, skillsRows);
    }
    return records;
}

} // namespace

void GoalRepository::insert(const Goal& goal) {
    Statement statement(m_connection,
                        "INSERT INTO goal (title, kind, state, state_reason, on_career_plan, description,"
                        " success_test, means, relevance, target_on, much_less, less, expected, better,"
                        " much_better, attained, progress_by_hand, last_change, author, by_coordinator, written_at,"
                        " audience, id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,"
                        " $16, $17, $18, $19, $20, $21, $22, $23)");
    bindAll(statement, goal);
    statement.run();
    insertParts(m_connection, goal);
}

void GoalRepository::update(const Goal& goal) {
    Statement statement(m_connection,
                        "UPDATE goal SET title = $1, kind = $2, state = $3, state_reason = $4, on_career_plan = $5,"
                        " description = $6, success_test = $7, means = $8, relevance = $9, target_on = $10,"
                        " much_less = $11, less = $12, expected = $13, better = $14, much_better = $15, attained ="
                        " $16, progress_by_hand = $17, last_change = $18, author = $19, by_coordinator = $20,"
                        " written_at = $21, audience = $22 WHERE id = $23");
    bindAll(statement, goal);
    statement.run();
    removeParts(m_connection, goal.id);
    insertParts(m_connection, goal);
}

void GoalRepository::remove(GoalId id) {
    Statement(m_connection, "DELETE FROM goal WHERE id = $1").bind(id).run();
}

std::optional<Goal> GoalRepository::find(GoalId id) const {
    Statement rows(m_connection,
                   "SELECT id, title, kind, state, state_reason, on_career_plan, description, success_test,"
                   " means, relevance, target_on, much_less, less, expected, better, much_better, attained,"
                   " progress_by_hand, last_change, author, by_coordinator, written_at, audience FROM goal"
                   " WHERE id = $1 ORDER BY id");
    rows.bind(id);
    return firstOf(withParts(m_connection, readAll(rows, goalFrom)));
}

std::vector<Goal> GoalRepository::findByAuthor(PersonId author) const {
    Statement rows(m_connection,
                   "SELECT id, title, kind, state, state_reason, on_career_plan, description, success_test,"
                   " means, relevance, target_on, much_less, less, expected, better, much_better, attained,"
                   " progress_by_hand, last_change, author, by_coordinator, written_at, audience FROM goal"
                   " WHERE author = $1 ORDER BY id");
    rows.bind(author);
    return withParts(m_connection, readAll(rows, goalFrom));
}

std::vector<Goal> GoalRepository::all() const {
    Statement rows(m_connection,
                   "SELECT id, title, kind, state, state_reason, on_career_plan, description, success_test,"
                   " means, relevance, target_on, much_less, less, expected, better, much_better, attained,"
                   " progress_by_hand, last_change, author, by_coordinator, written_at, audience FROM goal"
                   " ORDER BY id");
    auto records = readAll(rows, goalFrom);
    Statement milestonesRows(m_connection,
                             "SELECT goal, title, due_on, reached_on FROM goal_milestone ORDER BY goal, position");
    attach(records, milestonesRows, addMilestone);
    Statement skillsRows(m_connection, "SELECT goal, skill FROM goal_skill ORDER BY goal, skill");
    attach(records, skillsRows, addSkill);
    return records;
}

} // namespace mentoring::storage
