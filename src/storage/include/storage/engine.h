#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "storage/change_set.h"
#include "storage/storage_error.h"

// The seam: all that the rest of the room asks of a database. Connection, Statement, Transaction and the recorder stand
// on it and are the same for every engine; docs/decisions/0010 says why, and what a second engine may do otherwise.
// tests/storage/engine_test.cpp holds every engine to these promises. Any function may throw StorageError.

namespace mentoring::storage {

/// No text, and no row, is longer than this.
inline constexpr std::size_t longestRow = std::size_t{16} * 1024 * 1024;

/// One SQL statement made ready, to be bound, stepped to its end and begun anew as often as wanted; several may be on
/// their way at once. Its SQL is of the part that SQLite and PostgreSQL share, with parameters $1, $2 … that are met
/// in this order; texts are compared and ordered by their bytes.
class Compiled {
public:
    Compiled() = default;
    virtual ~Compiled() = default;
    Compiled(const Compiled&) = delete;
    Compiled& operator=(const Compiled&) = delete;

    /// Whether it may change anything.
    [[nodiscard]] virtual bool writes() const = 0;

    /// Places are counted from 1, and all are bound before each beginning. A text is UTF-8 without NUL and no longer
    /// than a row may be (Statement sees to that) and stays where it is until the statement has been stepped to its
    /// end.
    virtual void bindText(int place, std::string_view text) = 0;
    virtual void bindCopyOf(int place, std::string_view text) = 0; ///< for a text that does not stay
    virtual void bindInteger(int place, std::int64_t number) = 0;
    virtual void bindReal(int place, double number) = 0;
    virtual void bindNull(int place) = 0;

    /// To the next row; false at the end. After that and after an error it is ready to begin anew. What writes may be
    /// put off until something is read or the transaction commits, and so may the error it ends in.
    virtual bool step() = 0;
    virtual void reset() noexcept = 0; ///< ready to begin anew
    /// Rows that it changed itself when it was last stepped to its end; asking ends what was put off.
    [[nodiscard]] virtual std::int64_t changedRows() const = 0;

    /// Of the present row, from 0. NULL is no text and 0; a text is valid until the next step.
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual std::int64_t integer(int column) const = 0;
    [[nodiscard]] virtual double real(int column) const = 0;
    [[nodiscard]] virtual std::string_view text(int column) const = 0;
};

/// Writes down what its connection changes, from its making on, but for the tables that recorded_tables.h leaves out.
class Recording {
public:
    Recording() = default;
    virtual ~Recording() = default;
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;

    /// Inside the transaction, at its end. Nothing where nothing changed.
    [[nodiscard]] virtual std::shared_ptr<const RecordedChanges> take() = 0;
};

/// What others committed: another program, another desk. Never what this connection did itself.
class OthersChanges {
public:
    OthersChanges() = default;
    virtual ~OthersChanges() = default;
    OthersChanges(const OthersChanges&) = delete;
    OthersChanges& operator=(const OthersChanges&) = delete;

    /// Whether there is any since the last call of `remember`, or since this was made. Inside a transaction.
    [[nodiscard]] virtual bool any() = 0;
    virtual void remember() = 0;
};

/// One connection to a database.
class Engine {
public:
    Engine() = default;
    virtual ~Engine() = default; ///< what it compiled is gone by then
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    [[nodiscard]] virtual std::unique_ptr<Compiled> compile(const char* sql) = 0;
    /// Commands in the engine's own words, without values or rows.
    virtual void execute(const std::string& commands) = 0;

    /// A transaction that writes. Of a file there is one at a time, and a second waits a moment and is then refused
    /// (Locked); a server may let others write meanwhile, so that a rule about several rows has to be looked at inside.
    virtual void begin() = 0;
    /// Afterwards it is on the disk, as far as the disk says; see isUnconfirmed. When it throws, nothing of the
    /// transaction is there, as far as can be known, and it is still to be rolled back.
    virtual void commit() = 0;
    /// A transaction that only reads: all of it sees one moment.
    virtual void beginReading() = 0;
    virtual void endReading() noexcept = 0;
    /// The end of either, whatever happened in it; of none at all, too. After an error it is the only thing left to do.
    virtual void rollBack() noexcept = 0;
    [[nodiscard]] virtual bool inTransaction() const = 0;

    /// Whether something was committed that the disk did not confirm, and may lose.
    [[nodiscard]] virtual bool isUnconfirmed() const = 0;
    [[nodiscard]] virtual bool isReadOnly() const = 0;
    /// False when the database was moved, deleted or replaced under us: what is written now would be lost.
    [[nodiscard]] virtual bool stillInPlace() const = 0;

    [[nodiscard]] virtual std::unique_ptr<Recording> record() = 0;
    /// Does again what was recorded, or takes it back; inside a transaction, while links are suspended. Throws Conflict
    /// when a row is not as the changes left it. Values that were handed round are in nobody's way.
    virtual void apply(const RecordedChanges& changes) = 0;
    virtual void applyInverted(const RecordedChanges& changes) = 0;

    /// Outside a transaction: lets records point to others that are not there.
    virtual void suspendLinks() = 0;
    virtual void resumeLinks() noexcept = 0;
    [[nodiscard]] virtual bool linksAreWhole() = 0;

    [[nodiscard]] virtual std::unique_ptr<OthersChanges> othersChanges() = 0;
};

} // namespace mentoring::storage
