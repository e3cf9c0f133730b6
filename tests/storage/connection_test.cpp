#include "storage/connection.h"

#include <gtest/gtest.h>

#include "temporary_folder.h"

using namespace mentoring;
using namespace mentoring::storage;
using namespace mentoring::test;

TEST(Transaction, LeavesNothingWhenItIsNotCommitted) {
    const TemporaryFolder folder;
    auto opened = openFile(makeFile(folder, "x.ithaca", 3), Connection::Mode::ReadWrite);
    {
        const Transaction transaction(opened.connection);
        PersonRepository(opened.connection).remove(PersonId{1});
    }
    EXPECT_EQ(PersonRepository(opened.connection).all().size(), 3U);
}

TEST(Statement, IsReadyAgainAfterAnError) {
    const TemporaryFolder folder;
    auto opened = openFile(makeFile(folder, "x.ithaca", 3), Connection::Mode::ReadWrite);
    PersonRepository people(opened.connection);
    auto same = personNumber(9);
    same.staffId = personNumber(1).staffId;
    EXPECT_THROW(people.insert(same), StorageError);
    people.insert(personNumber(9));
    EXPECT_EQ(people.all().size(), 4U);
}

TEST(Connection, RefusesToWriteWhenOpenedForReading) {
    const TemporaryFolder folder;
    auto opened = openFile(makeFile(folder, "x.ithaca", 3), Connection::Mode::ReadOnly);
    try {
        PersonRepository(opened.connection).remove(PersonId{1});
        FAIL();
    } catch (const StorageError& error) {
        EXPECT_EQ(error.kind(), StorageError::Kind::ReadOnly);
    }
}

TEST(Connection, RefusesACellOfManyMegabytes) {
    const TemporaryFolder folder;
    auto opened = openFile(makeFile(folder, "x.ithaca", 3), Connection::Mode::ReadWrite);
    auto huge = personNumber(9);
    huge.department.assign(20'000'000, 'x');
    EXPECT_THROW(PersonRepository(opened.connection).insert(huge), StorageError);
}
