#include "storage/career_plan_repository.h"

#include "record_rows.h"

namespace mentoring::storage {

namespace {

void bindAll(Statement& statement, const CareerPlan& plan) {
    statement.bind(plan.targetRole).bind(plan.horizon).bind(plan.reason);
    bindAuthorship(statement, plan.from);
    statement.bind(plan.id);
}

CareerPlan planFrom(const Statement& rows) {
    CareerPlan plan;
    plan.id = CareerPlanId{rows.integer(0)};
    plan.targetRole = rows.text(1);
    plan.horizon = rows.date(2);
    plan.reason = rows.text(3);
    plan.from = authorshipAt(rows, 4);
    return plan;
}

void addStep(CareerPlan& plan, const Statement& rows) {
    CareerStep step;
    step.title = rows.text(1);
    step.by = rows.date(2);
    step.done = rows.integer(3) != 0;
    plan.steps.push_back(std::move(step));
}

void insertParts(Connection& connection, const CareerPlan& plan) {
    for (int position = 0; const auto& step : plan.steps) {
        Statement statement(
            connection, "INSERT INTO career_step (plan, position, title, by_day, done) VALUES ($1, $2, $3, $4, $5)");
        statement.bind(plan.id).bind(position++);
        statement.bind(step.title).bind(step.by).bind(step.done);
        statement.run();
    }
}

void removeParts(Connection& connection, CareerPlanId id) {
    Statement(connection, "DELETE FROM career_step WHERE plan = $1").bind(id).run();
}

/// The parts of a few records.
std::vector<CareerPlan> withParts(Connection& connection, std::vector<CareerPlan> records) {
    for (auto& plan : records) {
        Statement stepsRows(connection,
                            "SELECT plan, title, by_day, done FROM career_step WHERE plan = $1 ORDER BY position");
        stepsRows.bind(plan.id);
        while (stepsRows.next())
            addStep(plan, stepsRows);
    }
    return records;
}

} // namespace

void CareerPlanRepository::insert(const CareerPlan& plan) {
    Statement statement(m_connection,
                        "INSERT INTO career_plan (target_role, horizon, reason, author, by_coordinator, written_at,"
                        " audience, id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)");
    bindAll(statement, plan);
    statement.run();
    insertParts(m_connection, plan);
}

void CareerPlanRepository::update(const CareerPlan& plan) {
    Statement statement(m_connection, "UPDATE career_plan SET target_role = $1, horizon = $2, reason = $3, author = $4,"
                                      " by_coordinator = $5, written_at = $6, audience = $7 WHERE id = $8");
    bindAll(statement, plan);
    statement.run();
    removeParts(m_connection, plan.id);
    insertParts(m_connection, plan);
}

void CareerPlanRepository::remove(CareerPlanId id) {
    Statement(m_connection, "DELETE FROM career_plan WHERE id = $1").bind(id).run();
}

std::optional<CareerPlan> CareerPlanRepository::find(CareerPlanId id) const {
    Statement rows(m_connection,
                   "SELECT id, target_role, horizon, reason, author, by_coordinator, written_at, audience FROM"
                   " career_plan WHERE id = $1 ORDER BY id");
    rows.bind(id);
    return firstOf(withParts(m_connection, readAll(rows, planFrom)));
}

std::optional<CareerPlan> CareerPlanRepository::findByPerson(PersonId person) const {
    Statement rows(m_connection,
                   "SELECT id, target_role, horizon, reason, author, by_coordinator, written_at, audience FROM"
                   " career_plan WHERE author = $1 ORDER BY id");
    rows.bind(person);
    return firstOf(withParts(m_connection, readAll(rows, planFrom)));
}

std::vector<CareerPlan> CareerPlanRepository::all() const {
    Statement rows(m_connection,
                   "SELECT id, target_role, horizon, reason, author, by_coordinator, written_at, audience FROM"
                   " career_plan ORDER BY id");
    auto records = readAll(rows, planFrom);
    Statement stepsRows(m_connection, "SELECT plan, title, by_day, done FROM career_step ORDER BY plan, position");
    attach(records, stepsRows, addStep);
    return records;
}

} // namespace mentoring::storage
