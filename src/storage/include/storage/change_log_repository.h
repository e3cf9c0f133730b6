#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "mentoring/change_entry.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// The log of changes: appended to, and never edited but for what it says of records that are gone.
class ChangeLogRepository {
public:
    explicit ChangeLogRepository(Connection& connection) : m_connection(connection) {}

    void append(const ChangeEntry& entry);
    [[nodiscard]] std::vector<ChangeEntry> newest(std::size_t most) const; ///< newest first
    [[nodiscard]] std::vector<ChangeEntry> findByRecord(std::int64_t record, std::size_t most) const;

    /// Ids that lines about people bear, and no record any more; only those of which a line still says something.
    [[nodiscard]] std::vector<std::int64_t> findGone() const;
    /// Unless a record bears the id: the lines about it keep what was done, when and to how many, and lose names and
    /// texts.
    void forgetIfGone(std::int64_t record);

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
