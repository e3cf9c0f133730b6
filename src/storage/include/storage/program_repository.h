#pragma once

#include <vector>

#include "mentoring/program.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// Programs, ordered by id, which is the order they were made in.
class ProgramRepository {
public:
    explicit ProgramRepository(Connection& connection) : m_connection(connection) {}

    void insert(const Program& program);
    void update(const Program& program);
    void remove(ProgramId id); ///< with all that belongs to it
    [[nodiscard]] std::vector<Program> all() const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
