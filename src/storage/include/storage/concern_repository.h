#pragma once

#include <optional>
#include <vector>

#include "mentoring/concern.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// Concerns, ordered by id.
class ConcernRepository {
public:
    explicit ConcernRepository(Connection& connection) : m_connection(connection) {}

    void insert(const Concern& concern);
    void update(const Concern& concern);
    void remove(ConcernId id);
    [[nodiscard]] std::optional<Concern> find(ConcernId id) const;
    [[nodiscard]] std::vector<Concern> findByMentorship(MentorshipId pair) const;
    [[nodiscard]] std::vector<Concern> all() const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
