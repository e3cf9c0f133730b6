#pragma once

#include <vector>

#include "mentoring/mentorship.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// What was decided about possible pairs, ordered by id.
class PairDecisionRepository {
public:
    explicit PairDecisionRepository(Connection& connection) : m_connection(connection) {}

    void insert(const PairDecision& decision);
    void remove(PairDecisionId id);
    [[nodiscard]] std::vector<PairDecision> all() const;
    [[nodiscard]] std::vector<PairDecision> findByProgram(ProgramId program) const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
