#pragma once

#include <vector>

#include "mentoring/person.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// Custom fields with their choices, ordered by id.
class CustomFieldRepository {
public:
    explicit CustomFieldRepository(Connection& connection) : m_connection(connection) {}

    void insert(const CustomField& field);
    void update(const CustomField& field); ///< name and choices
    void remove(CustomFieldId id);         ///< with every person's value
    [[nodiscard]] std::vector<CustomField> all() const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
