#pragma once

#include <optional>
#include <vector>

#include "mentoring/organisation_text.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// What the organisation words in its own way, and who has read the sheets of the roles.
class OrganisationTextRepository {
public:
    explicit OrganisationTextRepository(Connection& connection) : m_connection(connection) {}

    /// Throws Stale where it is not any more as it was read.
    void put(const OrganisationText& text);
    [[nodiscard]] std::optional<OrganisationText> find(TextKind kind) const;

    void put(const RoleReading& reading);
    [[nodiscard]] std::vector<RoleReading> readings() const;                  ///< by person, then by role
    [[nodiscard]] std::vector<RoleReading> readingsOf(PersonId person) const; ///< by role

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
