#pragma once

#include <array>
#include <cctype>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "mentoring/perspective.h"
#include "mentoring/record.h"
#include "storage/connection.h"

// How described records (mentoring/record.h) become rows, and rows records.

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

/// author, by_coordinator, written_at, audience, revision: so many columns in this order.
inline constexpr int authorshipColumns = 5;
inline void bindAuthorship(Statement& statement, const Authorship& from, Revision writing) {
    bindOrNull(statement, from.author)
        .bind(from.byCoordinator)
        .bind(from.writtenAt)
        .bind(static_cast<int>(from.audience))
        .bind(writing);
}

[[nodiscard]] inline Authorship authorshipAt(const Statement& rows, int column) {
    return {idAt<PersonId>(rows, column), rows.integer(column + 1) != 0, rows.instant(column + 2),
            static_cast<Audience>(rows.integer(column + 3)), rows.revision(column + 4)};
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

/// "stateReason" is kept as state_reason, where the description does not say otherwise.
[[nodiscard]] inline std::string columnOf(const Described& described) {
    if (!described.column.empty())
        return std::string(described.column);
    std::string column;
    for (const char letter : described.name) {
        if (std::isupper(static_cast<unsigned char>(letter)))
            column += '_';
        column += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    }
    return column;
}

template <class Part>
inline constexpr bool isPart = requires {
    PartOf<Part>::table;
};

/// The columns of a row, in the order in which they are described.
class RowColumns {
public:
    template <class Member>
    void operator()(const Described& described, const Member&) {
        m_names.push_back(columnOf(described));
    }
    template <std::size_t size>
    void operator()(const Described& described, const std::array<std::string, size>&) {
        m_names.insert(m_names.end(), described.columns.begin(), described.columns.end());
    }
    template <class Entry>
    void operator()(const Described&, const std::vector<Entry>&) {} // in a table of their own

    void add(std::string_view name) { m_names.emplace_back(name); }
    [[nodiscard]] std::size_t count() const { return m_names.size(); }
    [[nodiscard]] const auto& names() const { return m_names; }
    /// `r.title, r.kind, …`, `title = $1, kind = $2, …` or `$1, $2, …`
    [[nodiscard]] std::string prefixed(std::string_view with) const {
        return joined([&](std::size_t i) { return std::string(with) + m_names[i]; });
    }
    [[nodiscard]] std::string assigned() const {
        return joined([&](std::size_t i) { return m_names[i] + " = $" + std::to_string(i + 1); });
    }
    /// A row of `table`, made or written over: the owner, the columns, and for each of them whether it is to be written
    /// where there is a row already.
    [[nodiscard]] std::string writtenAtOnce(std::string_view table, std::string_view owner) const {
        const auto of = std::string(table);
        const auto placeOf = [&](std::size_t i) { return '$' + std::to_string(i + 2); };
        return "INSERT INTO " + of + " (" + std::string(owner) + ", " + prefixed("") + ") VALUES ($1, " +
               joined(placeOf) + ") ON CONFLICT (" + std::string(owner) + ") DO UPDATE SET " +
               joined([&](std::size_t i) {
                   return m_names[i] + " = CASE WHEN " + placeOf(i + count()) + " = 1 THEN excluded." + m_names[i] +
                          " ELSE " + of + '.' + m_names[i] + " END";
               });
    }
    [[nodiscard]] std::string values() const {
        return joined([](std::size_t i) { return '$' + std::to_string(i + 1); });
    }

private:
    template <class Text>
    [[nodiscard]] std::string joined(Text text) const {
        std::string all;
        for (std::size_t i = 0; i < m_names.size(); ++i)
            all += (i > 0 ? ", " : "") + text(i);
        return all;
    }

    std::vector<std::string> m_names;
};

/// Binds each field of a row in turn.
class RowBinder {
public:
    explicit RowBinder(Statement& statement) : m_statement(statement) {}

    template <class Member>
    void operator()(const Described&, const Member& member) {
        bind(member);
    }

private:
    template <class Value>
    void bind(const Value& value) {
        m_statement.bind(value);
    }
    template <class Tag>
    void bind(const Id<Tag>& id) {
        bindOrNull(m_statement, id);
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void bind(const Enum& value) { m_statement.bind(static_cast<int>(value)); }
    template <std::size_t size>
    void bind(const std::array<std::string, size>& texts) {
        for (const auto& text : texts)
            m_statement.bind(text);
    }
    template <class Entry>
    void bind(const std::vector<Entry>&) {}

    Statement& m_statement;
};

/// Reads each field of a row in turn, from a column on.
class RowReader {
public:
    RowReader(const Statement& rows, int column) : m_rows(rows), m_column(column) {}

    template <class Member>
    void operator()(const Described&, Member& member) {
        read(member);
    }
    [[nodiscard]] int column() const { return m_column; }

private:
    void read(std::string& text) { text = m_rows.text(m_column++); }
    void read(bool& truth) { truth = m_rows.integer(m_column++) != 0; }
    void read(int& number) { number = static_cast<int>(m_rows.integer(m_column++)); }
    void read(std::optional<int>& number) { number = m_rows.optionalInteger(m_column++); }
    void read(Date& day) { day = m_rows.date(m_column++).value_or(Date{}); }
    void read(std::optional<Date>& day) { day = m_rows.date(m_column++); }
    void read(Instant& instant) { instant = m_rows.instant(m_column++); }
    void read(std::optional<Instant>& instant) { instant = optionalInstant(m_rows, m_column++); }
    template <class Tag>
    void read(Id<Tag>& id) {
        id = idAt<Id<Tag>>(m_rows, m_column++);
    }
    template <class Tag>
    void read(std::optional<Id<Tag>>& id) {
        const int column = m_column++;
        id = m_rows.isNull(column) ? std::nullopt : std::optional(Id<Tag>{m_rows.integer(column)});
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void read(Enum& value) { value = static_cast<Enum>(m_rows.integer(m_column++)); }
    template <std::size_t size>
    void read(std::array<std::string, size>& texts) {
        for (auto& text : texts)
            read(text);
    }
    template <class Entry>
    void read(std::vector<Entry>&) {}

    const Statement& m_rows;
    int m_column;
};

} // namespace mentoring::storage
