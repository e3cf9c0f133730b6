#pragma once

#include <optional>
#include <vector>

#include "mentoring/goal.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// Goals with their milestones and skills, ordered by id.
class GoalRepository {
public:
    explicit GoalRepository(Connection& connection) : m_connection(connection) {}

    void insert(const Goal& goal);
    void update(const Goal& goal);
    void remove(GoalId id);
    [[nodiscard]] std::optional<Goal> find(GoalId id) const;
    [[nodiscard]] std::vector<Goal> findByAuthor(PersonId author) const;
    [[nodiscard]] std::vector<Goal> all() const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
