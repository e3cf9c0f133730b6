#pragma once

#include <optional>
#include <vector>

#include "mentoring/insight.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// Strengths and areas to grow with their evidence, ordered by id.
class InsightRepository {
public:
    explicit InsightRepository(Connection& connection) : m_connection(connection) {}

    void insert(const Insight& insight);
    void update(const Insight& insight);
    void remove(InsightId id);
    [[nodiscard]] std::optional<Insight> find(InsightId id) const;
    [[nodiscard]] std::vector<Insight> findAbout(PersonId mentee) const;
    [[nodiscard]] std::vector<Insight> all() const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
