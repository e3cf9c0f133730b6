#pragma once

#include <optional>
#include <vector>

#include "mentoring/career_plan.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// Career plans with their steps, ordered by id.
class CareerPlanRepository {
public:
    explicit CareerPlanRepository(Connection& connection) : m_connection(connection) {}

    void insert(const CareerPlan& plan);
    void update(const CareerPlan& plan);
    void remove(CareerPlanId id);
    [[nodiscard]] std::optional<CareerPlan> find(CareerPlanId id) const;
    [[nodiscard]] std::optional<CareerPlan> findByPerson(PersonId person) const;
    [[nodiscard]] std::vector<CareerPlan> all() const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
