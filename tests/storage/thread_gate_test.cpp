#include "storage/thread_gate.h"

#include <future>
#include <thread>

#include <gtest/gtest.h>

#include "storage/person_repository.h"
#include "storage_support.h"

using namespace mentoring;
using namespace mentoring::storage;
using namespace mentoring::storage::test;

namespace {

class Threads : public testing::Test {
protected:
    Threads() {
        GTEST_FLAG_SET(death_test_style, "threadsafe");
        makeFile(folder / "a.ithaca");
    }

    const Folder folder;
};

} // namespace

TEST_F(Threads, AConnectionIsRefusedInAnotherThread) {
    auto opened = open(folder / "a.ithaca");
    const auto elsewhere = [&](auto use) { std::jthread([&] { use(opened.connection); }).join(); };
    EXPECT_DEATH(elsewhere([](Connection& c) { (void)peopleIn(c); }), "does not belong to");
    EXPECT_DEATH(elsewhere([](Connection& c) { c.execute("PRAGMA user_version"); }), "does not belong to");
    EXPECT_DEATH(elsewhere([](Connection& c) { (void)c.engine(); }), "does not belong to");
    EXPECT_DEATH(elsewhere([](Connection& c) { (void)c.stillInPlace(); }), "does not belong to");
    EXPECT_EQ(peopleIn(opened.connection), 12U);
}

TEST_F(Threads, AConnectionThatIsHandedOverBelongsToWhoeverUsesItNext) {
    std::optional<OpenedFile> opened;
    std::jthread([&] {
        opened.emplace(open(folder / "a.ithaca"));
        EXPECT_EQ(peopleIn(opened->connection), 12U);
        opened->connection.gate()->handOver();
    }).join();
    EXPECT_EQ(peopleIn(opened->connection), 12U);
    EXPECT_DEATH(std::jthread([&] { (void)peopleIn(opened->connection); }).join(), "does not belong to");
}

TEST_F(Threads, WhoeverOwnsALentConnectionWaitsUntilItIsBack) {
    auto opened = open(folder / "a.ithaca");
    auto& connection = opened.connection;
    connection.gate()->lend();
    std::promise<void> inside;
    std::jthread worker([&] {
        connection.gate()->borrow();
        {
            Transaction transaction(connection);
            Person person;
            person.id = PersonId{900};
            person.familyName = "Haddad";
            PersonRepository(connection).insert(person);
            inside.set_value();
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            transaction.commit();
        }
        connection.gate()->giveBack();
    });
    inside.get_future().wait();
    EXPECT_EQ(peopleIn(connection), 13U) << "the whole of it, and no error";
    Transaction transaction(connection);
    PersonRepository(connection).remove(PersonId{900});
    transaction.commit();
}

TEST_F(Threads, OnlyOneMayBorrowAndOnlyWhatIsLent) {
    auto opened = open(folder / "a.ithaca");
    auto& gate = *opened.connection.gate();
    EXPECT_DEATH(gate.borrow(), "does not belong to") << "it was not lent";
    gate.lend();
    std::promise<void> borrowed;
    std::promise<void> goOn;
    std::jthread worker([&] {
        gate.borrow();
        borrowed.set_value();
        goOn.get_future().wait();
        gate.giveBack();
    });
    borrowed.get_future().wait();
    EXPECT_DEATH(std::jthread([&] { gate.borrow(); }).join(), "does not belong to");
    goOn.set_value();
    EXPECT_EQ(peopleIn(opened.connection), 12U);
}
