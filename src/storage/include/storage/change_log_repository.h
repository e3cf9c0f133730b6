#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "mentoring/change_entry.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// The log of changes: appended to, never edited.
class ChangeLogRepository {
public:
    explicit ChangeLogRepository(Connection& connection) : m_connection(connection) {}

    void append(const ChangeEntry& entry);
    [[nodiscard]] std::vector<ChangeEntry> newest(std::size_t most) const; ///< newest first
    [[nodiscard]] std::vector<ChangeEntry> findByRecord(std::int64_t record, std::size_t most) const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
