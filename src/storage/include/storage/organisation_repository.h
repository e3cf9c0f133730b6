#pragma once

#include <cstdint>
#include <string>

#include "mentoring/person.h"
#include "storage/connection.h"

namespace mentoring::storage {

struct Organisation {
    std::string name;
    LevelScale levels;
    std::int64_t fileId = 0; ///< given when the file was made, the same in all its copies

    friend bool operator==(const Organisation&, const Organisation&) = default;
};

/// The one organisation of a file.
class OrganisationRepository {
public:
    explicit OrganisationRepository(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Organisation load() const;
    void update(const Organisation& organisation); ///< name and levels

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
