#pragma once

#include <vector>

#include "mentoring/mentorship.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// Pairs that must never be, ordered by id.
class NeverPairRepository {
public:
    explicit NeverPairRepository(Connection& connection) : m_connection(connection) {}

    void insert(const NeverPair& pair);
    void remove(NeverPairId id);
    [[nodiscard]] std::vector<NeverPair> all() const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
