#pragma once

#include <optional>
#include <vector>

#include "mentoring/participation.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// Participations with their skills and wishes, ordered by id.
class ParticipationRepository {
public:
    explicit ParticipationRepository(Connection& connection) : m_connection(connection) {}

    void insert(const Participation& participation);
    void update(const Participation& participation);
    void remove(ParticipationId id);
    [[nodiscard]] std::vector<Participation> all() const;
    [[nodiscard]] std::vector<Participation> findByProgram(ProgramId program) const;
    [[nodiscard]] std::vector<Participation> findByPerson(PersonId person) const;
    [[nodiscard]] std::optional<Participation> find(ParticipationId id) const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
