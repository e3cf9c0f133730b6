#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "mentoring/mentorship.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// Recorded runs with their pairs, newest first.
class MatchingRunRepository {
public:
    explicit MatchingRunRepository(Connection& connection) : m_connection(connection) {}

    void insert(const MatchingRun& run);
    /// Forgets all but the newest runs of a program.
    void keepNewest(ProgramId program, std::size_t count);
    [[nodiscard]] std::optional<MatchingRun> newest(ProgramId program) const;
    [[nodiscard]] std::vector<MatchingRun> findByProgram(ProgramId program) const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
