#pragma once

#include <memory>

#include "storage/change_set.h"
#include "storage/connection.h"

namespace mentoring::storage {

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
    std::unique_ptr<Recording> m_recording;
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
