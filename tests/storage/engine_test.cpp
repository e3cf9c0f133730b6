#include "storage/engine.h"

#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sqlite/inspection.h"
#include "sqlite/sqlite_engine.h"
#include "storage/change_recorder.h"
#include "storage_support.h"

// What storage/engine.h promises, held against every engine there is. A new one comes into the list at the end, and
// brings a Database of its own.

using namespace mentoring;
using namespace mentoring::storage;
using namespace mentoring::storage::test;
using namespace std::string_view_literals;
using testing::ElementsAre;
using testing::IsEmpty;
using Mode = Connection::Mode;

namespace {

/// Lives as long as a test; whoever connects to it finds the tables below.
class Database {
public:
    Database() = default;
    virtual ~Database() = default;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    [[nodiscard]] virtual Connection connect(Mode mode) = 0;
};

class SqliteFile final : public Database {
public:
    SqliteFile() { writeBytes(m_folder / "a.ithaca", ""); }
    Connection connect(Mode mode) override {
        auto connection = connectTo(m_folder / "a.ithaca", mode);
        writeSafely(connection);
        return connection;
    }

private:
    const Folder m_folder;
};

struct Candidate {
    const char* name;
    std::unique_ptr<Database> (*make)();
};

class AnEngine : public testing::TestWithParam<Candidate> {
protected:
    AnEngine() : database(GetParam().make()), connection(database->connect(Mode::ReadWrite)) {
        engine().begin();
        for (const char* table :
             {"CREATE TABLE person (id BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''),"
              " email TEXT NOT NULL, weight DOUBLE PRECISION, manager BIGINT REFERENCES person (id))",
              "CREATE UNIQUE INDEX person_by_email ON person (email) WHERE email <> ''",
              "CREATE TABLE wish (person BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,"
              " position BIGINT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (person, position))",
              "CREATE TABLE setting (setting_key TEXT NOT NULL PRIMARY KEY, content TEXT NOT NULL)",
              "CREATE TABLE change_log (id BIGINT NOT NULL PRIMARY KEY)",
              "CREATE TABLE draft (draft_key TEXT NOT NULL, perspective BIGINT NOT NULL, document TEXT NOT NULL,"
              " PRIMARY KEY (draft_key, perspective))"})
            engine().execute(table);
        engine().commit();
    }

    [[nodiscard]] Engine& engine() { return connection.engine(); }

    static void run(Engine& on, const std::string& sql) {
        const auto statement = on.compile(sql.c_str());
        while (statement->step()) {
        }
    }
    /// In a transaction of its own.
    void write(const std::string& sql) {
        engine().begin();
        run(engine(), sql);
        engine().commit();
    }
    void addPeople() {
        write("INSERT INTO person (id, name, email, weight, manager) VALUES (1, 'Ines', 'ines@exemple.fr', NULL, NULL),"
              " (2, 'Paul', 'paul@exemple.fr', NULL, 1), (3, 'Anna', '', NULL, NULL)");
        write("INSERT INTO wish (person, position, text) VALUES (2, 0, 'budget'), (2, 1, 'langues')");
    }

    /// The first column of all rows.
    static std::vector<std::string> column(Engine& on, const std::string& sql) {
        std::vector<std::string> values;
        const auto rows = on.compile(sql.c_str());
        while (rows->step())
            values.emplace_back(rows->text(0));
        return values;
    }
    [[nodiscard]] std::vector<std::string> names(Engine& on) {
        return column(on, "SELECT name FROM person ORDER BY id");
    }

    template <class Body>
    ChangeSet record(Body body) {
        Transaction transaction(connection);
        ChangeRecorder recorder(connection);
        body();
        auto changes = recorder.take();
        transaction.commit();
        return changes;
    }
    [[nodiscard]] std::optional<Kind> turn(const ChangeSet& changes, bool back) {
        return kindThrownBy([&] {
            const LinksSuspended suspended(connection);
            Transaction transaction(connection);
            back ? applyInverted(connection, changes) : apply(connection, changes);
            EXPECT_TRUE(linksAreWhole(connection));
            transaction.commit();
        });
    }

    const std::unique_ptr<Database> database;
    Connection connection;
};

} // namespace

TEST_P(AnEngine, GivesBackWhatWasBound) {
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    const auto write = engine().compile("INSERT INTO person (id, name, email, weight, manager) VALUES ($1, $2, $3, $4,"
                                        " $5)");
    const auto read = engine().compile("SELECT id, name, email, weight, manager FROM person WHERE id = $1");
    const auto texts = {std::string("Inès 😀\u202f"), std::string("a\n\x01\x7f"), std::string(70'000, 'x')};
    engine().begin();
    for (const auto id : {least, std::int64_t{-1}, std::int64_t{0}, most}) {
        for (const auto& text : texts) {
            for (const double number : {0.1, -1e300, 0.0}) {
                write->bindInteger(1, id);
                write->bindText(2, text);
                write->bindCopyOf(3, std::string());
                write->bindReal(4, number);
                write->bindNull(5);
                EXPECT_FALSE(write->step());
                read->bindInteger(1, id);
                ASSERT_TRUE(read->step());
                EXPECT_EQ(read->integer(0), id);
                EXPECT_EQ(read->text(1), text);
                EXPECT_FALSE(read->isNull(2)) << "empty is not nothing";
                EXPECT_EQ(read->text(2), "");
                EXPECT_EQ(read->real(3), number);
                EXPECT_TRUE(read->isNull(4));
                EXPECT_EQ(read->text(4), "");
                EXPECT_EQ(read->integer(4), 0);
                EXPECT_FALSE(read->step());
                run(engine(), "DELETE FROM person");
            }
        }
    }
    engine().rollBack();
}

TEST_P(AnEngine, BindsAPlaceWhereverItsNumberStands) {
    addPeople();
    const auto rows = engine().compile("SELECT name, $1 || name FROM person WHERE id = $2 OR (id = $3 AND $2 > $3)"
                                       " ORDER BY id");
    rows->bindInteger(3, 1);
    rows->bindInteger(2, 3);
    rows->bindCopyOf(1, std::string("the ") + "one ");
    ASSERT_TRUE(rows->step());
    const auto name = rows->text(0);
    const auto longer = rows->text(1);
    EXPECT_EQ(name, "Ines") << "valid until the next step, also beside another";
    EXPECT_EQ(longer, "the one Ines");
    ASSERT_TRUE(rows->step());
    EXPECT_EQ(rows->text(1), "the one Anna");
    EXPECT_FALSE(rows->step());
}

TEST_P(AnEngine, BeginsAStatementAnewAfterItsEndInItsMiddleAndAfterAnError) {
    addPeople();
    const auto rows = engine().compile("SELECT name FROM person WHERE id >= $1 ORDER BY id");
    rows->bindInteger(1, 1);
    while (rows->step()) {
    }
    rows->bindInteger(1, 2);
    ASSERT_TRUE(rows->step());
    EXPECT_EQ(rows->text(0), "Paul");
    rows->reset();
    rows->bindInteger(1, 3);
    ASSERT_TRUE(rows->step());
    EXPECT_EQ(rows->text(0), "Anna");
    rows->reset();

    const auto write = engine().compile("UPDATE person SET name = $1 WHERE id = 3");
    const auto rename = [&](std::string_view name) {
        engine().begin();
        const auto refused = kindThrownBy([&] {
            write->bindText(1, name);
            EXPECT_FALSE(write->step());
            engine().commit();
        });
        engine().rollBack();
        return refused;
    };
    EXPECT_EQ(rename(""), Kind::Conflict);
    EXPECT_EQ(rename("Anne"), std::nullopt);
    EXPECT_THAT(names(engine()), ElementsAre("Ines", "Paul", "Anne"));
}

TEST_P(AnEngine, StepsSeveralStatementsAtOnce) {
    addPeople();
    engine().beginReading();
    const auto people = engine().compile("SELECT id, name FROM person ORDER BY id");
    const auto wishes = engine().compile("SELECT text FROM wish WHERE person = $1 ORDER BY position");
    std::vector<std::string> said;
    while (people->step()) {
        said.emplace_back(people->text(1));
        wishes->bindInteger(1, people->integer(0));
        while (wishes->step())
            said.emplace_back(wishes->text(0));
    }
    engine().endReading();
    EXPECT_THAT(said, ElementsAre("Ines", "Paul", "budget", "langues", "Anna"));
}

TEST_P(AnEngine, OrdersAndComparesTextsByTheirBytes) {
    write("INSERT INTO person (id, name, email) VALUES (1, 'é', ''), (2, 'a', ''), (3, 'Z', ''), (4, 'É', ''),"
          " (5, 'aa', ''), (6, '_', '')");
    EXPECT_THAT(column(engine(), "SELECT name FROM person ORDER BY name"), ElementsAre("Z", "_", "a", "aa", "É", "é"));
    EXPECT_THAT(column(engine(), "SELECT name FROM person WHERE name > 'Z' AND name < 'b' ORDER BY name"),
                ElementsAre("_", "a", "aa"));
    EXPECT_THAT(column(engine(), "SELECT max(name) FROM person"), ElementsAre("é"));
}

TEST_P(AnEngine, KnowsWhetherAStatementWrites) {
    EXPECT_FALSE(engine().compile("SELECT name FROM person WHERE id = $1")->writes());
    for (const char* sql : {"INSERT INTO setting (setting_key, content) VALUES ($1, $2)",
                            "UPDATE setting SET content = $1 WHERE setting_key = $2", "DELETE FROM setting",
                            "INSERT INTO setting (setting_key, content) VALUES ($1, $2) ON CONFLICT (setting_key)"
                            " DO UPDATE SET content = excluded.content"})
        EXPECT_TRUE(engine().compile(sql)->writes()) << sql;
}

TEST_P(AnEngine, ShowsOthersWhatWasCommittedAndNothingElse) {
    addPeople();
    auto other = database->connect(Mode::ReadOnly);
    EXPECT_THAT(names(other.engine()), ElementsAre("Ines", "Paul", "Anna"));
    EXPECT_FALSE(engine().inTransaction());
    engine().begin();
    EXPECT_TRUE(engine().inTransaction());
    run(engine(), "DELETE FROM person WHERE id = 3");
    EXPECT_THAT(names(engine()), ElementsAre("Ines", "Paul")) << "it sees itself what it has done";
    EXPECT_THAT(names(other.engine()), ElementsAre("Ines", "Paul", "Anna"));
    engine().rollBack();
    EXPECT_FALSE(engine().inTransaction());
    EXPECT_THAT(names(engine()), ElementsAre("Ines", "Paul", "Anna"));
    write("DELETE FROM person WHERE id = 3");
    EXPECT_FALSE(engine().inTransaction());
    EXPECT_THAT(names(other.engine()), ElementsAre("Ines", "Paul"));
    EXPECT_NO_FATAL_FAILURE(engine().rollBack()) << "of nothing";
    EXPECT_FALSE(engine().isUnconfirmed());
    EXPECT_TRUE(engine().stillInPlace());
}

TEST_P(AnEngine, RefusesWhatTheTablesDoNotAllowAtTheLatestWhenItCommits) {
    addPeople();
    for (const char* wrong :
         {"UPDATE person SET name = '' WHERE id = 1", "UPDATE person SET name = NULL WHERE id = 1",
          "UPDATE person SET email = 'paul@exemple.fr' WHERE id = 1", "UPDATE person SET manager = 99 WHERE id = 3",
          "DELETE FROM person WHERE id = 1", "INSERT INTO wish (person, position, text) VALUES (2, 0, 'again')",
          "INSERT INTO wish (person, position, text) VALUES (99, 0, 'nobody')"}) {
        engine().begin();
        EXPECT_EQ(kindThrownBy([&] {
                      run(engine(), "DELETE FROM person WHERE id = 3");
                      run(engine(), "INSERT INTO person (id, name, email) VALUES (3, 'Anna', '')");
                      run(engine(), wrong);
                      engine().commit();
                  }),
                  Kind::Conflict)
            << wrong;
        engine().rollBack();
        EXPECT_THAT(names(engine()), ElementsAre("Ines", "Paul", "Anna")) << "nothing of it is there: " << wrong;
    }
    write("INSERT INTO person (id, name, email) VALUES (4, 'Björn', '')"); // the empty address is nobody's
}

TEST_P(AnEngine, FollowsLinksWhenSomethingIsDeleted) {
    addPeople();
    write("DELETE FROM person WHERE id = 2");
    EXPECT_THAT(column(engine(), "SELECT text FROM wish ORDER BY position"), IsEmpty());
}

TEST_P(AnEngine, ReadsOneMomentInOneReadTransaction) {
    addPeople();
    auto other = database->connect(Mode::ReadWrite);
    engine().beginReading();
    EXPECT_TRUE(engine().inTransaction());
    EXPECT_EQ(names(engine()).size(), 3U);
    other.engine().begin();
    const auto refused = kindThrownBy([&] { // a file does not let anybody write while it is read, a server does
        run(other.engine(), "DELETE FROM person WHERE id = 3");
        other.engine().commit();
    });
    other.engine().rollBack();
    EXPECT_TRUE(!refused || refused == Kind::Locked);
    EXPECT_EQ(names(engine()).size(), 3U);
    engine().endReading();
    EXPECT_FALSE(engine().inTransaction());
    EXPECT_EQ(names(engine()).size(), refused ? 3U : 2U);
}

TEST_P(AnEngine, LosesNothingWhereTwoWrite) {
    auto other = database->connect(Mode::ReadWrite);
    engine().begin();
    run(engine(), "INSERT INTO person (id, name, email) VALUES (1, 'Ines', '')");
    const auto refused = kindThrownBy([&] {
        other.engine().begin();
        run(other.engine(), "INSERT INTO person (id, name, email) VALUES (2, 'Paul', '')");
        other.engine().commit();
    });
    other.engine().rollBack();
    EXPECT_TRUE(!refused || refused == Kind::Locked);
    engine().commit();
    EXPECT_EQ(names(other.engine()).size(), refused ? 1U : 2U);
}

TEST_P(AnEngine, WritesNothingWhenItWasOpenedForReading) {
    addPeople();
    auto reading = database->connect(Mode::ReadOnly);
    EXPECT_TRUE(reading.isReadOnly());
    EXPECT_FALSE(connection.isReadOnly());
    EXPECT_EQ(kindThrownBy([&] {
                  reading.engine().begin();
                  run(reading.engine(), "DELETE FROM person WHERE id = 3");
                  reading.engine().commit();
              }),
              Kind::ReadOnly);
    reading.engine().rollBack();
    EXPECT_THAT(names(reading.engine()), ElementsAre("Ines", "Paul", "Anna"));
}

TEST_P(AnEngine, WritesDownEveryRowThatWasTouchedAndWhatHungOnIt) {
    addPeople();
    using enum RowVerb;
    const auto changes = record([&] {
        run(engine(), "DELETE FROM person WHERE id = 2");
        run(engine(), "UPDATE person SET name = 'Anne' WHERE id = 3");
        run(engine(), "INSERT INTO person (id, name, email) VALUES (4, 'Björn', '')");
        run(engine(), "INSERT INTO person (id, name, email) VALUES (5, 'gone again', '')");
        run(engine(), "DELETE FROM person WHERE id = 5");
        run(engine(), "INSERT INTO wish (person, position, text) VALUES (4, 0, 'one'), (4, 1, 'two')");
        run(engine(), "INSERT INTO draft (draft_key, perspective, document) VALUES ('goal', 0, '{}')");
        run(engine(), "INSERT INTO setting (setting_key, content) VALUES ('page', 'people')");
        run(engine(), "INSERT INTO change_log (id) VALUES (1)");
    });
    EXPECT_THAT(changes.touched(), ElementsAre(TouchedRow{"draft", 0, Inserted}, TouchedRow{"person", 2, Deleted},
                                               TouchedRow{"person", 3, Changed}, TouchedRow{"person", 4, Inserted},
                                               TouchedRow{"wish", 2, Deleted}, TouchedRow{"wish", 4, Inserted}));
    EXPECT_FALSE(changes.touchesMany());
    EXPECT_THAT(changes.tables(), ElementsAre("draft", "person", "wish"));
    EXPECT_THAT(changes.inserted(), ElementsAre(4));
    EXPECT_THAT(changes.deleted(), ElementsAre(2));
    EXPECT_FALSE(changes.isEmpty());
    const auto nothing = record([&] {
        run(engine(), "UPDATE person SET name = 'Anne' WHERE id = 3");
        run(engine(), "UPDATE setting SET content = 'goals'");
    });
    EXPECT_TRUE(nothing.isEmpty()) << "what is the same is no change";
    EXPECT_THAT(nothing.touched(), IsEmpty());
}

TEST_P(AnEngine, TakesBackWhatWasRecordedAndDoesItAgain) {
    addPeople();
    const auto wishes = [&] { return column(engine(), "SELECT text FROM wish ORDER BY position"); };
    const auto removed = record([&] { run(engine(), "DELETE FROM person WHERE id = 2"); });
    const auto renamed = record([&] { run(engine(), "UPDATE person SET name = 'Anne' WHERE id = 3"); });
    EXPECT_EQ(turn(removed, true), std::nullopt);
    EXPECT_THAT(names(engine()), ElementsAre("Ines", "Paul", "Anne"));
    EXPECT_THAT(wishes(), ElementsAre("budget", "langues"));
    EXPECT_EQ(turn(removed, false), std::nullopt);
    EXPECT_THAT(names(engine()), ElementsAre("Ines", "Anne"));
    EXPECT_THAT(wishes(), IsEmpty());
    write("UPDATE person SET name = 'Annette' WHERE id = 3");
    EXPECT_EQ(turn(renamed, true), Kind::Conflict) << "it is not as the change left it";
    EXPECT_THAT(names(engine()), ElementsAre("Ines", "Annette"));
    EXPECT_EQ(turn(removed, true), std::nullopt) << "links are held again, and nothing is left over";
    EXPECT_THAT(names(engine()), ElementsAre("Ines", "Paul", "Annette"));
    EXPECT_EQ(turn(ChangeSet(), true), std::nullopt) << "nothing is done easily";
}

TEST_P(AnEngine, TakesBackValuesThatWereHandedRound) {
    addPeople();
    const auto changes = record([&] {
        run(engine(), "UPDATE person SET email = ''");
        run(engine(), "UPDATE person SET email = 'paul@exemple.fr' WHERE id = 1");
        run(engine(), "UPDATE person SET email = 'ines@exemple.fr' WHERE id = 2");
    });
    const auto emails = [&] { return column(engine(), "SELECT email FROM person ORDER BY id"); };
    EXPECT_EQ(turn(changes, true), std::nullopt);
    EXPECT_THAT(emails(), ElementsAre("ines@exemple.fr", "paul@exemple.fr", ""));
    EXPECT_EQ(turn(changes, false), std::nullopt);
    EXPECT_THAT(emails(), ElementsAre("paul@exemple.fr", "ines@exemple.fr", ""));
    EXPECT_EQ(refusalOf(connection, [&] { run(engine(), "UPDATE person SET email = 'x@exemple.fr'"); }), Kind::Conflict)
        << "and no address may be there twice";
}

TEST_P(AnEngine, LetsDraftsGiveWay) {
    addPeople();
    write("INSERT INTO draft (draft_key, perspective, document) VALUES ('goal', 0, 'begun')");
    const auto changes = record([&] {
        run(engine(), "DELETE FROM draft");
        run(engine(), "UPDATE person SET name = 'Anne' WHERE id = 3");
    });
    write("INSERT INTO draft (draft_key, perspective, document) VALUES ('goal', 0, 'typed since')");
    EXPECT_EQ(turn(changes, true), std::nullopt);
    EXPECT_THAT(names(engine()), ElementsAre("Ines", "Paul", "Anna"));
    EXPECT_THAT(column(engine(), "SELECT document FROM draft"), ElementsAre("typed since"));
}

TEST_P(AnEngine, NoticesBrokenLinksOnceTheyAreSuspended) {
    addPeople();
    EXPECT_TRUE(engine().linksAreWhole());
    engine().suspendLinks();
    engine().begin();
    run(engine(), "UPDATE person SET manager = 99 WHERE id = 3");
    EXPECT_FALSE(engine().linksAreWhole());
    engine().rollBack();
    EXPECT_TRUE(engine().linksAreWhole());
    engine().resumeLinks();
    EXPECT_EQ(refusalOf(connection, [&] { run(engine(), "UPDATE person SET manager = 99 WHERE id = 3"); }),
              Kind::Conflict);
}

TEST_P(AnEngine, NoticesWhatOthersCommittedAndNotWhatItDidItself) {
    addPeople();
    const auto others = engine().othersChanges();
    const auto any = [&] {
        engine().begin();
        const bool answer = others->any();
        engine().rollBack();
        return answer;
    };
    EXPECT_FALSE(any());
    write("UPDATE person SET name = 'Anne' WHERE id = 3");
    EXPECT_FALSE(any());
    auto other = database->connect(Mode::ReadWrite);
    other.engine().begin();
    run(other.engine(), "UPDATE person SET name = 'Annette' WHERE id = 3");
    EXPECT_FALSE(others->any()) << "not committed yet";
    other.engine().rollBack();
    EXPECT_FALSE(any());
    other.engine().begin();
    run(other.engine(), "UPDATE person SET name = 'Annette' WHERE id = 3");
    other.engine().commit();
    EXPECT_TRUE(any());
    EXPECT_TRUE(any()) << "until it is remembered";
    others->remember();
    EXPECT_FALSE(any());
}

// What stands on the seam is the same on every engine.

TEST_P(AnEngine, IsSpokenToInReadableTextsThatAreNotTooLong) {
    addPeople();
    for (const auto text : {"a\0b"sv, "\0"sv, "\xff\xfe\x80"sv, "\xed\xa0\x80"sv, "\xc0\xaf"sv, "M\xc3"sv}) {
        EXPECT_EQ(refusalOf(connection,
                            [&] {
                                Statement(connection, "UPDATE person SET name = $1 WHERE id = $2")
                                    .bind(text)
                                    .bind(std::int64_t{3})
                                    .run();
                            }),
                  Kind::NotStorable);
        Statement looked(connection, "SELECT id FROM person WHERE name = $1");
        EXPECT_FALSE(looked.bind(text).next()) << "looked for, it is not found";
    }
    const std::string half(longestRow / 2, 'x');
    const std::string whole(longestRow + 1, 'x');
    const auto add = [&](std::string_view name, std::string_view email) {
        return refusalOf(connection, [&] {
            Statement(connection, "INSERT INTO person (id, name, email) VALUES (9, $1, $2)")
                .bind(name)
                .bind(email)
                .run();
        });
    };
    EXPECT_EQ(add(whole, ""), Kind::TooLarge);
    EXPECT_EQ(add(half, half + "x"), Kind::TooLarge) << "together";
    EXPECT_EQ(add(half, "x"), std::nullopt);
    EXPECT_EQ(kindThrownBy([&] { Statement(connection, "SELECT 1 FROM person WHERE name = $1").bind(whole); }),
              Kind::TooLarge);
}

TEST_P(AnEngine, IsAskedNothingMoreInATransactionInWhichSomethingFailed) {
    addPeople();
    const auto rename = [&](std::string_view name) {
        return kindThrownBy(
            [&] { Statement(connection, "UPDATE person SET name = $1 WHERE id = 3").bind(name).run(); });
    };
    {
        Transaction transaction(connection);
        EXPECT_EQ(rename("Anne"), std::nullopt);
        EXPECT_EQ(rename(""), Kind::Conflict);
        EXPECT_EQ(rename("Annette"), Kind::Other);
        EXPECT_EQ(kindThrownBy([&] { (void)Statement(connection, "SELECT 1").next(); }), Kind::Other);
        EXPECT_EQ(kindThrownBy([&] { transaction.commit(); }), Kind::Other);
    }
    EXPECT_THAT(names(engine()), ElementsAre("Ines", "Paul", "Anna"));
    Transaction transaction(connection);
    EXPECT_EQ(rename("Anne"), std::nullopt) << "the next one is not concerned";
    transaction.commit();
    EXPECT_EQ(rename(""), Kind::Conflict);
    EXPECT_EQ(rename("Anna"), std::nullopt) << "nor is what stands alone";
}

TEST_P(AnEngine, IsCountedEachStatementThatBegins) {
    addPeople();
    const auto before = connection.queries();
    const auto since = [&] { return connection.queries() - before; };
    Statement people(connection, "SELECT name FROM person ORDER BY id");
    EXPECT_EQ(since(), 0) << "what is only made ready costs nothing";
    while (people.next()) {
    }
    EXPECT_EQ(since(), 1) << "however many rows it has";
    EXPECT_TRUE(people.next());
    EXPECT_EQ(since(), 2);
    {
        const ReadScope scope(connection);
        Statement(connection, "SELECT 1").run();
    }
    EXPECT_EQ(since(), 3) << "beginning and end travel with it";
    Transaction transaction(connection);
    Statement rename(connection, "UPDATE person SET name = $1 WHERE id = 3");
    rename.bind("Anne").run();
    rename.bind("Anna").run();
    transaction.commit();
    EXPECT_EQ(since(), 5);
}

TEST_P(AnEngine, IsNotReadToTheLastOfManyTouchedRows) {
    const auto insert = [&](int from, std::size_t count) {
        return record([&] {
            for (std::size_t i = 0; i < count; ++i)
                Statement(connection, "INSERT INTO person (id, name, email) VALUES ($1, 'x', '')")
                    .bind(from + static_cast<int>(i))
                    .run();
        });
    };
    const auto few = insert(1000, ChangeSet::mostTouched);
    EXPECT_FALSE(few.touchesMany());
    EXPECT_EQ(few.touched().size(), ChangeSet::mostTouched);
    EXPECT_EQ(few.touched().front(), (TouchedRow{"person", 1000, RowVerb::Inserted}));
    const auto many = insert(2000, ChangeSet::mostTouched + 1);
    EXPECT_TRUE(many.touchesMany());
    EXPECT_THAT(many.touched(), IsEmpty()) << "half a list would be taken for a whole one";
    EXPECT_EQ(many.inserted().size(), ChangeSet::mostTouched + 1) << "which is complete all the same";
    EXPECT_FALSE(many.isEmpty());
    const auto parts = record([&] {
        for (int i = 0; i < 600; ++i)
            Statement(connection, "INSERT INTO wish (person, position, text) VALUES (1000, $1, 'x')").bind(i).run();
    });
    EXPECT_FALSE(parts.touchesMany()) << "the parts of one record are one";
    EXPECT_THAT(parts.touched(), ElementsAre(TouchedRow{"wish", 1000, RowVerb::Inserted}));
}

INSTANTIATE_TEST_SUITE_P(Each, AnEngine,
                         testing::Values(Candidate{
                             "Sqlite", [] { return std::unique_ptr<Database>(std::make_unique<SqliteFile>()); }}),
                         [](const auto& each) { return std::string(each.param.name); });
