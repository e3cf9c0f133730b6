#pragma once

#include <algorithm>
#include <cassert>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
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
    /// The parts in the same question as the records, without the links: for a few records, as each row is read once a
    /// part, of a kind with one list of parts.
    JoinedParts,
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
        bindRow(statement, record);
        statement.run();
        for (const auto& apart : tablesApart()) {
            const auto texts = textsIn(apart, record);
            if (!std::ranges::all_of(texts, &std::string::empty, content))
                writeApart(apart, record.id, texts, nullptr);
        }
        insertParts(record);
    }

    /// All of it. Throws Stale where it was written or deleted since it was read.
    void update(const Record& record) { write(record, nullptr); }
    /// Of what is kept apart and of its lists only what differs: what was not read, as whoever writes sees an outline
    /// only, is not written either. Throws Conflict as above.
    void update(const Record& before, const Record& after) { write(after, &before); }

    void remove(IdType id) {
        static const std::string sql = "DELETE FROM " + std::string(table) + " WHERE id = $1";
        Statement(m_connection, Sql::lasting(sql)).bind(id).run();
    }

    /// Whatever there is in them, whoever may see it: for what looks after the file itself.
    [[nodiscard]] std::optional<Record> find(IdType id) const { return firstOf(select<"r.id = $1">(id)); }
    [[nodiscard]] std::vector<Record> all() const { return select<"">(); }

    /// Those of which the viewer sees something; where that is an outline, what it keeps back is not read.
    template <Lists lists = Lists::All>
    [[nodiscard]] std::optional<Record> find(const Perspective& viewer, IdType id) const {
        return firstOf(seenWhere<"r.id = $2", lists>(viewer, id));
    }
    template <Lists lists = Lists::All>
    [[nodiscard]] std::vector<Record> findByAuthor(const Perspective& viewer, PersonId author) const {
        return seenWhere<"r.author = $2", lists>(viewer, author);
    }
    template <Lists lists = Lists::All>
    [[nodiscard]] std::vector<Record> findByMentorship(const Perspective& viewer, MentorshipId pair) const requires
        requires(Record record) {
        record.mentorship;
    }
    { return seenWhere<"r.mentorship = $2", lists>(viewer, pair); }
    /// What belongs to the person: what is about them, else what they wrote and what belongs to no pair.
    template <Lists lists = Lists::All>
    [[nodiscard]] std::vector<Record> findOfPerson(const Perspective& viewer, PersonId person) const {
        if constexpr (requires(Record record) { record.about; })
            return seenWhere<"r.about = $2", lists>(viewer, person);
        else if constexpr (requires(Record record) { record.mentorship; })
            return seenWhere<"r.author = $2 AND r.mentorship IS NULL", lists>(viewer, person);
        else
            return findByAuthor<lists>(viewer, person);
    }
    template <Lists lists = Lists::All>
    [[nodiscard]] std::vector<Record> seenBy(const Perspective& viewer) const {
        return seenWhere<"", lists>(viewer);
    }
    /// The first `most` of them behind an id, for who goes through them all and wants to keep nobody waiting.
    [[nodiscard]] std::vector<Record> seenBehind(const Perspective& viewer, std::int64_t id, std::size_t most) const {
        return firstWhere<"r.id > $2", "r.id">(viewer, most, id);
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
        static std::string whole() { return {}; }
    };
    template <bool isCoordinator, SqlPiece filter>
    struct Seen {
        static std::string sql() {
            const auto seen = '(' + sightSql<Record>(isCoordinator) + ')';
            return filter.isEmpty() ? seen : seen + " AND (" + filter.text + ')';
        }
        static std::string whole() { return wholeSql<Record>(isCoordinator); }
    };
    /// With the most that are wanted as one value more, the last.
    template <class Condition, SqlPiece order, std::size_t values>
    struct First {
        static std::string sql() {
            return "r.id IN (SELECT r.id FROM " + std::string(table) + " r WHERE " + Condition::sql() + " ORDER BY " +
                   order.text + " LIMIT $" + std::to_string(values + 2) + ')';
        }
        static std::string whole() { return Condition::whole(); }
    };

    template <class Condition, Lists lists, class... Values>
    [[nodiscard]] std::vector<Record> selectBy(const Values&... values) const {
        if constexpr (lists == Lists::JoinedParts)
            return selectJoined<Condition>(values...);
        static const std::string sql = [] {
            const auto where = Condition::sql();
            return "SELECT " + selected(Condition::whole(), lists) + (where.empty() ? where : " WHERE " + where) +
                   " ORDER BY r.id";
        }();
        Statement rows(m_connection, Sql::lasting(sql));
        (rows.bind(values), ...);
        auto records = readAll(rows, recordFrom);
        if (!records.empty())
            readLists<Condition, lists>(records, values...);
        return records;
    }

    template <class Condition, class... Values>
    [[nodiscard]] std::vector<Record> selectJoined(const Values&... values) const {
        std::vector<Record> records;
        Record described;
        eachList(
            described,
            [&]<class Part>(std::vector<Part>&) {
                static const std::string sql = [] {
                    const auto where = Condition::sql();
                    const auto whole = Condition::whole();
                    const auto owner = "p." + std::string(PartOf<Part>::owner);
                    return "SELECT " +
                           selected(whole, Lists::JoinedParts,
                                    ", " + owner + ", " + columnsOfPart<Part>().prefixed("p."),
                                    " LEFT JOIN " + std::string(PartOf<Part>::table) + " p ON " + owner + " = r.id" +
                                        (whole.empty() ? whole : " AND " + whole)) +
                           (where.empty() ? where : " WHERE " + where) + " ORDER BY r.id, p.position";
                }();
                Statement rows(m_connection, Sql::lasting(sql));
                (rows.bind(values), ...);
                while (rows.next()) {
                    int column = 0;
                    auto record = recordAt(rows, column);
                    if (records.empty() || records.back().id != record.id)
                        records.push_back(std::move(record));
                    if (rows.isNull(column))
                        continue;
                    RowReader visit(rows, column + 1);
                    PartOf<Part>::fields(visit, listOf<Part>(records.back()).emplace_back());
                }
            },
            [](const LinkTable&, auto&) {});
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

    /// Passes on the fields in the record's own row.
    template <class Visit>
    struct InOwnRow {
        Visit& visit;
        template <class Member>
        void operator()(const Described& described, Member& member) {
            if (tableOf<Record>(described) == table)
                visit(described, member);
        }
    };
    /// Passes on the facts that an outline keeps back.
    template <class Visit>
    struct KeptBackFromOwnRow {
        Visit& visit;
        template <class Member>
        void operator()(const Described& described, Member& member) {
            if (tableOf<Record>(described) == table && !described.stays && described.outlineColumn.empty())
                visit(described, member);
        }
    };
    /// Passes on the fields of which an outline says something else.
    template <class Visit>
    struct OtherInOutline {
        Visit& visit;
        template <class Member>
        void operator()(const Described& described, Member& member) {
            if (!described.outlineColumn.empty())
                visit(described, member);
        }
    };

    static constexpr const char* afterTheFields[] = {"author",   "by_coordinator", "written_at",
                                                     "audience", "revision",       "id"};

    /// Of the record's own row: the fields, what an outline says instead, where it comes from; the id is the last.
    static const RowColumns& columns() {
        static const RowColumns known = [] {
            RowColumns made;
            InOwnRow<RowColumns> visit{made};
            const Record record{};
            RecordOf<Record>::fields(visit, record);
            for (const auto& [column, outline] : outlineColumns())
                made.add(outline);
            for (const auto* name : afterTheFields)
                made.add(name);
            return made;
        }();
        return known;
    }

    static const std::vector<std::pair<std::string, std::string>>& outlineColumns() {
        static const auto known = [] {
            std::vector<std::pair<std::string, std::string>> made;
            const auto look = [&](const Described& described, const auto&) {
                if (!described.outlineColumn.empty())
                    made.emplace_back(columnOf(described), described.outlineColumn);
            };
            const Record record{};
            RecordOf<Record>::fields(look, record);
            return made;
        }();
        return known;
    }

    void bindRow(Statement& statement, const Record& record) {
        RowBinder bind(statement);
        InOwnRow<RowBinder> visit{bind};
        RecordOf<Record>::fields(visit, record);
        if (!outlineColumns().empty()) {
            OtherInOutline<RowBinder> said{bind};
            const Record outline = outlineOf(record);
            RecordOf<Record>::fields(said, outline);
        }
        bindAuthorship(statement, record.from, m_connection.nextRevision());
        statement.bind(record.id);
    }

    static Record recordFrom(const Statement& rows) {
        int column = 0;
        return recordAt(rows, column);
    }
    /// From a column on; answers the column behind the record.
    static Record recordAt(const Statement& rows, int& column) {
        Record record;
        RowReader read(rows, column);
        InOwnRow<RowReader> visit{read};
        RecordOf<Record>::fields(visit, record);
        column = read.column();
        record.from = authorshipAt(rows, column);
        column += authorshipColumns;
        record.id = IdType{rows.integer(column++)};
        for (const auto& apart : tablesApart())
            for (auto* text : textsIn(apart, record))
                *text = rows.text(column++);
        return record;
    }

    /// What is read of a record (`also` and `alsoFrom`: besides), and from where; what an outline keeps back only where
    /// all of it is seen. Read without its parts, a record says of itself what an outline says: so it says how far a
    /// goal is whose milestones are not read.
    static std::string selected(const std::string& whole, Lists lists = Lists::All, const std::string& also = {},
                                const std::string& alsoFrom = {}) {
        RowColumns own;
        InOwnRow<RowColumns> visit{own};
        const Record record{};
        RecordOf<Record>::fields(visit, record);
        for (const auto* name : afterTheFields)
            own.add(name);
        auto sql = own.prefixed("r.");
        if (!whole.empty()) {
            for (const auto& [column, outline] : outlineColumns()) {
                const auto said = "r." + column + ',';
                const auto instead = lists == Lists::None || lists == Lists::Links
                                         ? "r." + outline + ','
                                         : "CASE WHEN " + whole + " THEN r." + column + " ELSE r." + outline + " END,";
                sql.replace(sql.find(said), said.size(), instead);
            }
            if constexpr (hasOutline<Record>) {
                RowColumns keptBack;
                KeptBackFromOwnRow<RowColumns> look{keptBack};
                RecordOf<Record>::fields(look, record);
                for (const auto& column : keptBack.names()) {
                    const auto said = "r." + column + ',';
                    sql.replace(sql.find(said), said.size(), "CASE WHEN " + whole + " THEN " + "r." + column + " END,");
                }
            }
        }
        std::string joined = " FROM " + std::string(table) + " r";
        for (std::size_t i = 0; i < tablesApart().size(); ++i) {
            const auto& apart = tablesApart()[i];
            const auto name = "apart" + std::to_string(i);
            sql += ", " + apart.columns.prefixed(name + '.');
            joined += " LEFT JOIN " + apart.name + ' ' + name + " ON " + name + '.' + std::string(table) + " = r.id" +
                      (whole.empty() ? whole : " AND " + whole);
        }
        return sql + also + joined + alsoFrom;
    }

    /// A table with texts of the record: a row where there is something to say.
    struct Apart {
        std::string name;
        RowColumns columns;
        std::string write; ///< the statement that writes a row of it
    };
    static const std::vector<Apart>& tablesApart() {
        static const auto known = [] {
            std::vector<Apart> made;
            const auto look = [&](const Described& described, const auto& member) {
                const auto name = tableOf<Record>(described);
                if (name == table)
                    return;
                auto found = std::ranges::find(made, name, &Apart::name);
                if (found == made.end())
                    found = made.insert(made.end(), Apart{std::string(name), {}, {}});
                found->columns(described, member);
            };
            const Record record{};
            RecordOf<Record>::fields(look, record);
            for (auto& apart : made)
                apart.write = apart.columns.writtenAtOnce(apart.name, table);
            return made;
        }();
        return known;
    }
    /// The texts of a record that are kept in such a table, in the order of its columns.
    template <class Of>
    static auto textsIn(const Apart& apart, Of& record) {
        using Text = std::conditional_t<std::is_const_v<Of>, const std::string, std::string>;
        std::vector<Text*> texts;
        const auto look = [&]<class Member>(const Described& described, Member& member) {
            if (tableOf<Record>(described) != apart.name)
                return;
            if constexpr (std::is_same_v<std::remove_const_t<Member>, std::string>)
                texts.push_back(&member);
            else if constexpr (requires { std::tuple_size<std::remove_const_t<Member>>::value; })
                for (auto& text : member)
                    texts.push_back(&text);
            else
                assert(false); // only texts are kept apart
        };
        RecordOf<Record>::fields(look, record);
        return texts;
    }
    /// Those that differ from what they were before; all of them where that is not known.
    void writeApart(const Apart& apart, IdType id, const std::vector<const std::string*>& texts,
                    const std::vector<const std::string*>* before) {
        Statement statement(m_connection, Sql::lasting(apart.write));
        statement.bind(id);
        for (const auto* text : texts)
            statement.bind(*text);
        for (std::size_t i = 0; i < texts.size(); ++i)
            statement.bind(!before || *texts[i] != *(*before)[i]);
        statement.run();
    }

    void write(const Record& after, const Record* before) {
        // The id is the last of the columns: `… , id = $n WHERE id = $n` changes nothing of it.
        static const std::string sql = "UPDATE " + std::string(table) + " SET " + columns().assigned() +
                                       " WHERE id = $" + std::to_string(columns().count()) + " AND revision = $" +
                                       std::to_string(columns().count() + 1);
        Statement statement(m_connection, Sql::lasting(sql));
        bindRow(statement, after);
        statement.bind(after.from.revision);
        statement.runOnWhatWasRead();
        for (const auto& apart : tablesApart()) {
            const auto texts = textsIn(apart, after);
            if (!before) {
                writeApart(apart, after.id, texts, nullptr);
                continue;
            }
            const auto were = textsIn(apart, *before);
            if (!std::ranges::equal(texts, were, std::equal_to(), content, content))
                writeApart(apart, after.id, texts, &were);
        }
        writeParts(after, before);
    }
    static const std::string& content(const std::string* text) { return *text; }

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
    template <class Entry, class Of>
    static auto& listOf(Of& record) {
        using List = std::conditional_t<std::is_const_v<Of>, const std::vector<Entry>, std::vector<Entry>>;
        List* list = nullptr;
        const auto look = [&]<class Member>(const Described&, Member& member) {
            if constexpr (std::is_same_v<Member, List>) {
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

    template <class Part>
    void insertList(IdType id, const std::vector<Part>& parts) {
        static const std::string sql = "INSERT INTO " + std::string(PartOf<Part>::table) + " (" +
                                       columnsOfPart<Part>().prefixed("") + ") VALUES (" +
                                       columnsOfPart<Part>().values() + ')';
        for (int position = 0; const auto& part : parts) {
            Statement statement(m_connection, Sql::lasting(sql));
            RowBinder visit(statement);
            PartOf<Part>::fields(visit, part);
            statement.bind(id).bind(position++).run();
        }
    }
    template <class Other>
    void insertLinks(IdType id, const LinkTable& kept, const std::vector<Other>& others) {
        static const std::string sql = "INSERT INTO " + std::string(kept.table) + " (" + std::string(kept.owner) +
                                       ", " + std::string(kept.other) + ") VALUES ($1, $2)";
        for (const auto other : others)
            Statement(m_connection, Sql::lasting(sql)).bind(id).bind(other).run();
    }
    template <class Entry>
    void removeList(IdType id, std::string_view of, std::string_view owner) {
        static const std::string sql = "DELETE FROM " + std::string(of) + " WHERE " + std::string(owner) + " = $1";
        Statement(m_connection, Sql::lasting(sql)).bind(id).run();
    }

    void insertParts(const Record& record) {
        eachList(
            record, [&]<class Part>(const std::vector<Part>& parts) { insertList(record.id, parts); },
            [&]<class Other>(const LinkTable& kept, const std::vector<Other>& others) {
                insertLinks(record.id, kept, others);
            });
    }

    void writeParts(const Record& after, const Record* before) {
        const auto stays = [&]<class Entry>(const std::vector<Entry>& entries) {
            return before && listOf<Entry>(*before) == entries;
        };
        eachList(
            after,
            [&]<class Part>(const std::vector<Part>& parts) {
                if (stays(parts))
                    return;
                removeList<Part>(after.id, PartOf<Part>::table, PartOf<Part>::owner);
                insertList(after.id, parts);
            },
            [&]<class Other>(const LinkTable& kept, const std::vector<Other>& others) {
                if (stays(others))
                    return;
                removeList<Other>(after.id, kept.table, kept.owner);
                insertLinks(after.id, kept, others);
            });
    }

    /// ` FROM goal_milestone p JOIN goal r ON r.id = p.goal WHERE … ORDER BY p.goal, p.position`
    template <class Condition>
    static std::string fromParts(std::string_view of, std::string_view owner, std::string_view order) {
        const auto key = "p." + std::string(owner);
        const auto whole = Condition::whole();
        const auto where = whole.empty() ? Condition::sql() : Condition::sql() + " AND " + whole;
        std::string sql = " FROM " + std::string(of) + " p";
        if (!where.empty())
            sql += " JOIN " + std::string(table) + " r ON r.id = " + key + " WHERE " + where;
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
                    fromParts<Condition>(PartOf<Part>::table, PartOf<Part>::owner, "position");
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
                                               fromParts<Condition>(kept.table, kept.owner, kept.other);
                Statement rows(m_connection, Sql::lasting(sql));
                (rows.bind(values), ...);
                attach(records, rows, [](Record& record, const Statement& row) {
                    listOf<Other>(record).push_back(Other{row.integer(1)});
                });
            });
    }
};

} // namespace mentoring::storage
