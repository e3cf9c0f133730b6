#pragma once

#include <optional>
#include <string>
#include <vector>

#include "mentoring/perspective.h"
#include "storage/connection.h"

// What the repositories of the mentoring have in common.

namespace mentoring::storage {

template <class Tag>
Statement& bindOrNull(Statement& statement, Id<Tag> id) {
    return id.isSet() ? statement.bind(id) : statement.bindNull();
}

template <class IdType>
[[nodiscard]] IdType idAt(const Statement& rows, int column) {
    return rows.isNull(column) ? IdType{} : IdType{rows.integer(column)};
}

[[nodiscard]] inline std::optional<Instant> optionalInstant(const Statement& rows, int column) {
    return rows.isNull(column) ? std::nullopt : std::optional(rows.instant(column));
}

/// author, by_coordinator, written_at, audience: four columns in this order.
inline void bindAuthorship(Statement& statement, const Authorship& from) {
    bindOrNull(statement, from.author)
        .bind(from.byCoordinator)
        .bind(from.writtenAt)
        .bind(static_cast<int>(from.audience));
}

[[nodiscard]] inline Authorship authorshipAt(const Statement& rows, int column) {
    return {idAt<PersonId>(rows, column), rows.integer(column + 1) != 0, rows.instant(column + 2),
            static_cast<Audience>(rows.integer(column + 3))};
}

/// All records of a statement that is ready to be stepped.
template <class Record>
[[nodiscard]] std::vector<Record> readAll(Statement& rows, Record (*read)(const Statement&)) {
    std::vector<Record> records;
    while (rows.next())
        records.push_back(read(rows));
    return records;
}

template <class Record>
[[nodiscard]] std::optional<Record> firstOf(std::vector<Record> records) {
    if (records.empty())
        return std::nullopt;
    return std::move(records.front());
}

/// Hands each row of a statement ordered by its first column, an id, to the record with that id; the records are
/// ordered by id too. One pass for all records instead of a query for each.
template <class Record, class Add>
void attach(std::vector<Record>& records, Statement& rows, Add add) {
    auto record = records.begin();
    while (rows.next()) {
        const auto id = rows.integer(0);
        while (record != records.end() && record->id.value < id)
            ++record;
        if (record == records.end())
            return;
        if (record->id.value == id)
            add(*record, rows);
    }
}

} // namespace mentoring::storage
