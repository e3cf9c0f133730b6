#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace mentoring::storage {

enum class RowVerb { Inserted, Changed, Deleted };

/// Changes as the engine that recorded them keeps them: only it can read more in them than this.
class RecordedChanges {
public:
    struct Row {
        std::string_view table;
        std::int64_t id = 0;   ///< as in TouchedRow
        bool isRecord = false; ///< known by this id alone, and not a part of something
        RowVerb verb = RowVerb::Changed;
    };

    RecordedChanges() = default;
    virtual ~RecordedChanges() = default;
    RecordedChanges(const RecordedChanges&) = delete;
    RecordedChanges& operator=(const RecordedChanges&) = delete;

    [[nodiscard]] virtual std::size_t size() const = 0; ///< bytes that they take here
    virtual void eachRow(const std::function<void(const Row&)>& tell) const = 0;
};

/// A row that was inserted, changed or deleted, by the record that it is or is a part of.
struct TouchedRow {
    std::string table;
    std::int64_t id = 0; ///< the first column of its key, which is that of the record; 0 where it is no number
    RowVerb verb = RowVerb::Changed;
    friend auto operator<=>(const TouchedRow&, const TouchedRow&) = default;
};

/// Every row that one transaction inserted, changed or deleted, cascades included.
class ChangeSet {
public:
    static constexpr std::size_t mostTouched = 500;

    ChangeSet() = default;
    explicit ChangeSet(std::shared_ptr<const RecordedChanges> recorded);

    [[nodiscard]] bool isEmpty() const { return m_tables.empty(); }
    [[nodiscard]] std::size_t size() const { return m_recorded ? m_recorded->size() : 0; } ///< bytes
    [[nodiscard]] const std::set<std::string>& tables() const { return m_tables; }
    /// Ids of the records it deletes, and of those it inserts; each in order.
    [[nodiscard]] const std::vector<std::int64_t>& deleted() const { return m_deleted; }
    [[nodiscard]] const std::vector<std::int64_t>& inserted() const { return m_inserted; }

    /// All of them, each once, in order; none at all where they are more than `mostTouched`: see `touchesMany`.
    [[nodiscard]] const std::vector<TouchedRow>& touched() const { return m_touched; }
    [[nodiscard]] bool touchesMany() const { return m_touchesMany; }

    /// For the engine that is to do it again or to take it back; nothing where it is empty.
    [[nodiscard]] const RecordedChanges* recorded() const { return m_recorded.get(); }

private:
    std::shared_ptr<const RecordedChanges> m_recorded;
    std::set<std::string> m_tables;
    std::vector<std::int64_t> m_deleted;
    std::vector<std::int64_t> m_inserted;
    std::vector<TouchedRow> m_touched;
    bool m_touchesMany = false;
};

} // namespace mentoring::storage
