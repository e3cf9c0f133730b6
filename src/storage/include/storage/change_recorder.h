#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "storage/connection.h"

struct sqlite3_session;

namespace mentoring::storage {

/// Every row that one transaction inserted, changed or deleted, cascades included, as SQLite's session extension
/// writes it down.
class ChangeSet {
public:
    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    [[nodiscard]] std::size_t size() const { return m_bytes.size(); } ///< bytes
    [[nodiscard]] const std::set<std::string>& tables() const { return m_tables; }
    /// Ids of the records it deletes, and of those it inserts; each in order.
    [[nodiscard]] const std::vector<std::int64_t>& deleted() const { return m_deleted; }
    [[nodiscard]] const std::vector<std::int64_t>& inserted() const { return m_inserted; }

private:
    friend class ChangeRecorder;
    friend void apply(Connection& connection, const ChangeSet& changes);
    friend void applyInverted(Connection& connection, const ChangeSet& changes);

    /// Reads in the bytes what the rest says.
    void look();

    std::vector<unsigned char> m_bytes;
    std::set<std::string> m_tables;
    std::vector<std::int64_t> m_deleted;
    std::vector<std::int64_t> m_inserted;
};

/// Writes down what happens on a connection from its construction on. The log of changes, remembered mappings,
/// settings and drafts are left out: taking an action back does not unsay that it happened.
class ChangeRecorder {
public:
    explicit ChangeRecorder(Connection& connection);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder&) = delete;
    ChangeRecorder& operator=(const ChangeRecorder&) = delete;

    [[nodiscard]] ChangeSet take();

private:
    Connection& m_connection;
    sqlite3_session* m_session = nullptr;
};

/// Lets rows go in and out in any order while it lives; whoever commits asks `linksAreWhole` first. To be made outside
/// a transaction.
class LinksSuspended {
public:
    explicit LinksSuspended(Connection& connection);
    ~LinksSuspended();
    LinksSuspended(const LinksSuspended&) = delete;
    LinksSuspended& operator=(const LinksSuspended&) = delete;

private:
    Connection& m_connection;
};
[[nodiscard]] bool linksAreWhole(Connection& connection);

/// Does recorded changes again, or takes them back, inside the caller's transaction and while links are suspended.
/// Throws StorageError::Conflict when a row is not as the changes left it; the caller's rollback then undoes all.
void apply(Connection& connection, const ChangeSet& changes);
void applyInverted(Connection& connection, const ChangeSet& changes);

} // namespace mentoring::storage
