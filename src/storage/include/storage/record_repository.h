#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "mentoring/record.h"
#include "storage/record_rows.h"
#include "storage/sight_sql.h"

namespace mentoring::storage {

/// A piece of SQL that is part of a type, so that each question is put together once.
template <std::size_t size>
struct SqlPiece {
    char text[size];

    consteval SqlPiece(const char (&literal)[size]) { // NOLINT(google-explicit-constructor): reads like the text
        for (std::size_t i = 0; i < size; ++i)
            text[i] = literal[i];
    }
    [[nodiscard]] constexpr bool isEmpty() const { return size == 1; }
};

/// How many there are of something, and the first of them.
template <class Record>
struct Counted {
    std::int64_t count = 0;
    std::vector<Record> first;
};

/// Which of a record's lists are read with it: a page that shows neither parts nor links saves their queries. What is
/// not read is empty; such records are to be shown, never written.
enum class Lists {
    All,
    Parts, ///< without the links to other records
    Links, ///< without the parts
    None,
};

/// The rows of one kind of record and those of its parts, as the record is described (mentoring/record.h). Records come
/// in order of their ids; their parts take one query a list, however many records there are.
template <class Record>
class RecordRepository {
public:
    using IdType = IdOf<Record>;

    explicit RecordRepository(Connection& connection) : m_connection(connection) {}

    void insert(const Record& record) {
        static const std::string sql = "INSERT INTO " + std::string(table) + " (" + columns().prefixed("") +
                                       ") VALUES (" + columns().values() + ')';
        Statement statement(m_connection, Sql::lasting(sql));
        bindAll(statement, record);
        statement.run();
        insertParts(record);
    }

    void update(const Record& record) {
        // The id is the last of the columns: `… , id = $n WHERE id = $n` changes nothing of it.
        static const std::string sql = "UPDATE " + std::string(table) + " SET " + columns().assigned() +
                                       " WHERE id = $" + std::to_string(columns().count());
        Statement statement(m_connection, Sql::lasting(sql));
        bindAll(statement, record);
        statement.run();
        removeParts(record);
        insertParts(record);
    }

    void remove(IdType id) {
        static const std::string sql = "DELETE FROM " + std::string(table) + " WHERE id = $1";
        Statement(m_connection, Sql::lasting(sql)).bind(id).run();
    }

    template <Lists lists = Lists::All>
    [[nodiscard]] std::optional<Record> find(IdType id) const {
        return firstOf(select<"r.id = $1", lists>(id));
    }
    [[nodiscard]] std::vector<Record> all() const { return select<"">(); }
    template <Lists lists = Lists::All>
    [[nodiscard]] std::vector<Record> findByAuthor(PersonId author) const {
        return select<"r.author = $1", lists>(author);
    }
    template <Lists lists = Lists::All>
    [[nodiscard]] std::vector<Record> findByMentorship(MentorshipId pair) const requires requires(Record record) {
        record.mentorship;
    }
    { return select<"r.mentorship = $1", lists>(pair); }
    /// What belongs to the person: what is about them, else what they wrote and what belongs to no pair.
    template <Lists lists = Lists::All>
    [[nodiscard]] std::vector<Record> findOfPerson(PersonId person) const {
        if constexpr (requires(Record record) { record.about; })
            return select<"r.about = $1", lists>(person);
        else if constexpr (requires(Record record) { record.mentorship; })
            return select<"r.author = $1 AND r.mentorship IS NULL", lists>(person);
        else
            return findByAuthor<lists>(person);
    }

    /// Those of which the viewer sees something, an outline at least.
    template <Lists lists = Lists::All>
    [[nodiscard]] std::vector<Record> seenBy(const Perspective& viewer) const {
        return seenWhere<"", lists>(viewer);
    }
    [[nodiscard]] std::int64_t countSeenBy(const Perspective& viewer) const { return countWhere<"">(viewer); }
    /// The newest `most` of them.
    [[nodiscard]] std::vector<Record> newestSeenBy(const Perspective& viewer, std::size_t most) const {
        return firstWhere<"", "r.id DESC">(viewer, most);
    }

    /// Whom they are about of which the viewer sees something, in the order in which each was written about first.
    [[nodiscard]] std::vector<PersonId> subjectsSeenBy(const Perspective& viewer) const requires
        requires(Record record) {
        record.about;
    }
    {
        const auto person = viewer.person.value_or(PersonId{});
        return viewer.isCoordinator() ? subjectsBy<Seen<true, "">>(person) : subjectsBy<Seen<false, "">>(person);
    }

protected:
    /// Those for which `where` holds, written over `r`, the row of the record.
    template <SqlPiece where, Lists lists = Lists::All, class... Values>
    [[nodiscard]] std::vector<Record> select(const Values&... values) const {
        return selectBy<Literal<where>, lists>(values...);
    }

    // Of those that the viewer sees: `filter` is written over `r`, too, with its values from $2 on; $1 is the viewer, 0
    // for the coordinator.
    template <SqlPiece filter, Lists lists = Lists::All, class... Values>
    [[nodiscard]] std::vector<Record> seenWhere(const Perspective& viewer, const Values&... values) const {
        const auto person = viewer.person.value_or(PersonId{});
        return viewer.isCoordinator() ? selectBy<Seen<true, filter>, lists>(person.value, values...)
                                      : selectBy<Seen<false, filter>, lists>(person.value, values...);
    }
    /// The first `most` of them in an order such as "r.on_day, r.id"; they come in order of their ids all the same.
    template <SqlPiece filter, SqlPiece order, Lists lists = Lists::All, class... Values>
    [[nodiscard]] std::vector<Record> firstWhere(const Perspective& viewer, std::size_t most,
                                                 const Values&... values) const {
        const auto person = viewer.person.value_or(PersonId{});
        const auto limit = static_cast<std::int64_t>(most);
        constexpr auto before = sizeof...(Values);
        return viewer.isCoordinator()
                   ? selectBy<First<Seen<true, filter>, order, before>, lists>(person.value, values..., limit)
                   : selectBy<First<Seen<false, filter>, order, before>, lists>(person.value, values..., limit);
    }
    template <SqlPiece filter, class... Values>
    [[nodiscard]] std::int64_t countWhere(const Perspective& viewer, const Values&... values) const {
        const auto person = viewer.person.value_or(PersonId{});
        return viewer.isCoordinator() ? countBy<Seen<true, filter>>(person.value, values...)
                                      : countBy<Seen<false, filter>>(person.value, values...);
    }
    /// How many, and the first of them where any are wanted.
    template <SqlPiece filter, SqlPiece order, Lists lists = Lists::All, class... Values>
    [[nodiscard]] Counted<Record> counted(const Perspective& viewer, std::size_t most, const Values&... values) const {
        Counted<Record> found;
        if (most > 0)
            found.first = firstWhere<filter, order, lists>(viewer, most, values...);
        const bool isAll = most > 0 && found.first.size() < most;
        found.count = isAll ? static_cast<std::int64_t>(found.first.size()) : countWhere<filter>(viewer, values...);
        return found;
    }

    Connection& m_connection;

private:
    static constexpr std::string_view table = RecordOf<Record>::table;

    // Conditions, each a type of its own, so that the statements made of them are put together once.
    template <SqlPiece where>
    struct Literal {
        static std::string sql() { return where.text; }
    };
    template <bool isCoordinator, SqlPiece filter>
    struct Seen {
        static std::string sql() {
            const auto seen = '(' + sightSql<Record>(isCoordinator) + ')';
            return filter.isEmpty() ? seen : seen + " AND (" + filter.text + ')';
        }
    };
    /// With the most that are wanted as one value more, the last.
    template <class Condition, SqlPiece order, std::size_t values>
    struct First {
        static std::string sql() {
            return "r.id IN (SELECT r.id FROM " + std::string(table) + " r WHERE " + Condition::sql() + " ORDER BY " +
                   order.text + " LIMIT $" + std::to_string(values + 2) + ')';
        }
    };

    template <class Condition, Lists lists, class... Values>
    [[nodiscard]] std::vector<Record> selectBy(const Values&... values) const {
        static const std::string sql = [] {
            const auto where = Condition::sql();
            return "SELECT " + columns().prefixed("r.") + " FROM " + std::string(table) + " r" +
                   (where.empty() ? where : " WHERE " + where) + " ORDER BY r.id";
        }();
        Statement rows(m_connection, Sql::lasting(sql));
        (rows.bind(values), ...);
        auto records = readAll(rows, recordFrom);
        if (!records.empty())
            readLists<Condition, lists>(records, values...);
        return records;
    }

    template <class Condition, class... Values>
    [[nodiscard]] std::int64_t countBy(const Values&... values) const {
        static const std::string sql = "SELECT count(*) FROM " + std::string(table) + " r WHERE " + Condition::sql();
        Statement rows(m_connection, Sql::lasting(sql));
        (rows.bind(values), ...);
        return rows.next() ? rows.integer(0) : 0;
    }

    template <class Condition>
    [[nodiscard]] std::vector<PersonId> subjectsBy(PersonId viewer) const {
        static const std::string sql = "SELECT r.about FROM " + std::string(table) + " r WHERE " + Condition::sql() +
                                       " GROUP BY r.about ORDER BY min(r.id)";
        Statement rows(m_connection, Sql::lasting(sql));
        rows.bind(viewer);
        std::vector<PersonId> subjects;
        while (rows.next())
            subjects.push_back(PersonId{rows.integer(0)});
        return subjects;
    }

    static const RowColumns& columns() {
        static const RowColumns known = [] {
            RowColumns made;
            const Record record{};
            RecordOf<Record>::fields(made, record);
            for (const auto* name : {"author", "by_coordinator", "written_at", "audience", "id"})
                made.add(name);
            return made;
        }();
        return known;
    }

    static void bindAll(Statement& statement, const Record& record) {
        RowBinder visit(statement);
        RecordOf<Record>::fields(visit, record);
        bindAuthorship(statement, record.from);
        statement.bind(record.id);
    }

    static Record recordFrom(const Statement& rows) {
        Record record;
        RowReader visit(rows, 0);
        RecordOf<Record>::fields(visit, record);
        record.from = authorshipAt(rows, visit.column());
        record.id = IdType{rows.integer(visit.column() + 4)};
        return record;
    }

    /// Calls `parts(vector)` or `links(LinkTable, vector)` for each list of a record.
    template <class Parts, class Links>
    struct ListVisitor {
        Parts parts;
        Links links;

        template <class Member>
        void operator()(const Described&, Member&) {}
        template <class Entry>
        void operator()(const Described& described, std::vector<Entry>& entries) {
            visit(described, entries);
        }
        template <class Entry>
        void operator()(const Described& described, const std::vector<Entry>& entries) {
            visit(described, entries);
        }

    private:
        template <class Entries>
        void visit(const Described& described, Entries& entries) {
            if constexpr (isPart<typename std::remove_const_t<Entries>::value_type>)
                parts(entries);
            else
                links(described.links, entries);
        }
    };
    template <class Of, class Parts, class Links>
    static void eachList(Of& record, Parts parts, Links links) {
        ListVisitor<Parts, Links> visit{parts, links};
        RecordOf<Record>::fields(visit, record);
    }

    /// The one list of a record with entries of this kind.
    template <class Entry>
    static std::vector<Entry>& listOf(Record& record) {
        std::vector<Entry>* list = nullptr;
        const auto look = [&]<class Member>(const Described&, Member& member) {
            if constexpr (std::is_same_v<Member, std::vector<Entry>>) {
                assert(!list);
                list = &member;
            }
        };
        RecordOf<Record>::fields(look, record);
        return *list;
    }

    template <class Part>
    static const RowColumns& columnsOfPart() {
        static const RowColumns known = [] {
            RowColumns made;
            const Part part{};
            PartOf<Part>::fields(made, part);
            made.add(PartOf<Part>::owner);
            made.add("position");
            return made;
        }();
        return known;
    }

    void insertParts(const Record& record) {
        eachList(
            record,
            [&]<class Part>(const std::vector<Part>& parts) {
                static const std::string sql = "INSERT INTO " + std::string(PartOf<Part>::table) + " (" +
                                               columnsOfPart<Part>().prefixed("") + ") VALUES (" +
                                               columnsOfPart<Part>().values() + ')';
                for (int position = 0; const auto& part : parts) {
                    Statement statement(m_connection, Sql::lasting(sql));
                    RowBinder visit(statement);
                    PartOf<Part>::fields(visit, part);
                    statement.bind(record.id).bind(position++).run();
                }
            },
            [&]<class Other>(const LinkTable& kept, const std::vector<Other>& others) {
                static const std::string sql = "INSERT INTO " + std::string(kept.table) + " (" +
                                               std::string(kept.owner) + ", " + std::string(kept.other) +
                                               ") VALUES ($1, $2)";
                for (const auto other : others)
                    Statement(m_connection, Sql::lasting(sql)).bind(record.id).bind(other).run();
            });
    }

    void removeParts(const Record& record) {
        eachList(
            record,
            [&]<class Part>(const std::vector<Part>&) {
                static const std::string sql = "DELETE FROM " + std::string(PartOf<Part>::table) + " WHERE " +
                                               std::string(PartOf<Part>::owner) + " = $1";
                Statement(m_connection, Sql::lasting(sql)).bind(record.id).run();
            },
            [&]<class Other>(const LinkTable& kept, const std::vector<Other>&) {
                static const std::string sql =
                    "DELETE FROM " + std::string(kept.table) + " WHERE " + std::string(kept.owner) + " = $1";
                Statement(m_connection, Sql::lasting(sql)).bind(record.id).run();
            });
    }

    /// ` FROM goal_milestone p JOIN goal r ON r.id = p.goal WHERE … ORDER BY p.goal, p.position`
    static std::string fromParts(std::string_view of, std::string_view owner, std::string_view where,
                                 std::string_view order) {
        const auto key = "p." + std::string(owner);
        std::string sql = " FROM " + std::string(of) + " p";
        if (!where.empty())
            sql += " JOIN " + std::string(table) + " r ON r.id = " + key + " WHERE " + std::string(where);
        return sql + " ORDER BY " + key + ", p." + std::string(order);
    }

    template <class Condition, Lists lists, class... Values>
    void readLists(std::vector<Record>& records, const Values&... values) const {
        eachList(
            records.front(),
            [&]<class Part>(std::vector<Part>&) {
                if constexpr (lists == Lists::None || lists == Lists::Links)
                    return;
                static const std::string sql =
                    "SELECT p." + std::string(PartOf<Part>::owner) + ", " + columnsOfPart<Part>().prefixed("p.") +
                    fromParts(PartOf<Part>::table, PartOf<Part>::owner, Condition::sql(), "position");
                Statement rows(m_connection, Sql::lasting(sql));
                (rows.bind(values), ...);
                attach(records, rows, [](Record& record, const Statement& row) {
                    RowReader visit(row, 1);
                    PartOf<Part>::fields(visit, listOf<Part>(record).emplace_back());
                });
            },
            [&]<class Other>(const LinkTable& kept, std::vector<Other>&) {
                if constexpr (lists == Lists::None || lists == Lists::Parts)
                    return;
                static const std::string sql = "SELECT p." + std::string(kept.owner) + ", p." +
                                               std::string(kept.other) +
                                               fromParts(kept.table, kept.owner, Condition::sql(), kept.other);
                Statement rows(m_connection, Sql::lasting(sql));
                (rows.bind(values), ...);
                attach(records, rows, [](Record& record, const Statement& row) {
                    listOf<Other>(record).push_back(Other{row.integer(1)});
                });
            });
    }
};

} // namespace mentoring::storage
