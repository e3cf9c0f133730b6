#pragma once

#include <string>
#include <vector>

#include "mentoring/id.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// A set as it is kept: its content is a JSON document that this room does not read.
struct StoredCriteriaSet {
    CriteriaSetId id;
    std::string key; ///< of the ready-made set it was made from; may be empty
    std::string name;
    std::string description;
    std::string document;
    Revision revision{};

    friend bool operator==(const StoredCriteriaSet&, const StoredCriteriaSet&) = default;
};

/// Named sets of criteria, ordered by name.
class CriteriaSetRepository {
public:
    explicit CriteriaSetRepository(Connection& connection) : m_connection(connection) {}

    void insert(const StoredCriteriaSet& set);
    void update(const StoredCriteriaSet& set);
    void remove(CriteriaSetId id);
    [[nodiscard]] std::vector<StoredCriteriaSet> all() const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
