#pragma once

#include <optional>
#include <vector>

#include "mentoring/session.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// What was promised, ordered by id.
class ActionItemRepository {
public:
    explicit ActionItemRepository(Connection& connection) : m_connection(connection) {}

    void insert(const ActionItem& action);
    void update(const ActionItem& action);
    void remove(ActionItemId id);
    [[nodiscard]] std::optional<ActionItem> find(ActionItemId id) const;
    [[nodiscard]] std::vector<ActionItem> findByMentorship(MentorshipId pair) const;
    [[nodiscard]] std::vector<ActionItem> findByOwner(PersonId owner) const;
    [[nodiscard]] std::vector<ActionItem> all() const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
