#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "mentoring/change_entry.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// The log of changes: appended to, and never edited but for what it says of records that are gone.
class ChangeLogRepository {
public:
    explicit ChangeLogRepository(Connection& connection) : m_connection(connection) {}

    void append(const ChangeEntry& entry);
    /// Newest first, without what stood in the record before and after: see textsAbout.
    [[nodiscard]] std::vector<ChangeEntry> newest(std::size_t most) const;
    [[nodiscard]] std::vector<ChangeEntry> findByRecord(std::int64_t record, std::size_t most) const;
    /// What stood in a record before and after each of its lines that says so; in those about no single one, for 0.
    struct Texts {
        ChangeEntryId entry;
        std::string before; ///< JSON
        std::string after;
    };
    [[nodiscard]] std::vector<Texts> textsAbout(std::int64_t record) const;

    /// Ids that lines about people bear, and no record any more; only those of which a line still says something.
    [[nodiscard]] std::vector<std::int64_t> findGone() const;
    /// Unless a record bears the id: the lines about it keep what was done, when and to how many, and lose names and
    /// texts.
    void forgetIfGone(std::int64_t record);

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
