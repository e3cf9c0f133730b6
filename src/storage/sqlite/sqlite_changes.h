#pragma once

#include <cstddef>
#include <functional>
#include <memory>

#include <sqlite3.h>

#include "storage/engine.h"

namespace mentoring::storage {

class SqliteEngine;

/// A changeset of SQLite's session extension.
class SqliteChanges final : public RecordedChanges {
public:
    /// Of the bytes that SQLite gave, which it takes over.
    SqliteChanges(void* bytes, std::size_t size) : m_bytes(bytes, &sqlite3_free), m_size(size) {}

    [[nodiscard]] std::size_t size() const override { return m_size; }
    void eachRow(const std::function<void(const Row&)>& tell) const override;
    [[nodiscard]] void* bytes() const { return m_bytes.get(); }
    [[nodiscard]] SqliteChanges inverted() const;

private:
    std::unique_ptr<void, decltype(&sqlite3_free)> m_bytes;
    std::size_t m_size;
};

class SqliteRecording final : public Recording {
public:
    explicit SqliteRecording(SqliteEngine& engine);
    ~SqliteRecording() override;

    [[nodiscard]] std::shared_ptr<const RecordedChanges> take() override;

private:
    SqliteEngine& m_engine;
    sqlite3_session* m_session = nullptr;
};

/// Throws Conflict when a row is not as the changes left it.
void applyChanges(SqliteEngine& engine, const SqliteChanges& changes);

} // namespace mentoring::storage
