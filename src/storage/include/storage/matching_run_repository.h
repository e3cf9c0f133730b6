#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "mentoring/mentorship.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// Recorded runs with their pairs, newest first, and scenarios, which are runs with a name. A run is asked for as one
/// of either, never as both.
class MatchingRunRepository {
public:
    explicit MatchingRunRepository(Connection& connection) : m_connection(connection) {}

    void insert(const MatchingRun& run);
    void remove(MatchingRunId id);
    /// Forgets all but the newest runs of a program, those with a name and those out of which pairs were published.
    void keepNewest(ProgramId program, std::size_t count);
    [[nodiscard]] std::optional<MatchingRun> newest(ProgramId program) const;
    [[nodiscard]] std::vector<MatchingRun> findByProgram(ProgramId program) const;
    [[nodiscard]] std::vector<MatchingRun> scenarios(ProgramId program) const; ///< by name

private:
    [[nodiscard]] std::vector<MatchingRun> read(Statement& rows) const;

    Connection& m_connection;
};

/// How mentorships came about.
class PublicationRepository {
public:
    explicit PublicationRepository(Connection& connection) : m_connection(connection) {}

    void insert(const PublishedAtOnce& pairs);
    [[nodiscard]] std::vector<Publication> findByProgram(ProgramId program) const; ///< oldest first

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
