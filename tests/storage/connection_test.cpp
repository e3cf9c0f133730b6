#include "storage/connection.h"

#include <functional>
#include <optional>
#include <string_view>

#include <gtest/gtest.h>

#include "storage/setting_repository.h"
#include "temporary_folder.h"

using namespace mentoring;
using namespace mentoring::storage;
using namespace mentoring::test;
using namespace std::string_view_literals;
using Kind = StorageError::Kind;

namespace {

std::optional<Kind> refusalOf(const std::function<void()>& write) {
    try {
        write();
    } catch (const StorageError& error) {
        return error.kind();
    }
    return std::nullopt;
}

} // namespace

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
    EXPECT_EQ(refusalOf([&] { PersonRepository(opened.connection).insert(huge); }), Kind::TooLarge);
    huge.department.assign(9'000'000, 'x');
    huge.site.assign(9'000'000, 'y');
    EXPECT_EQ(refusalOf([&] { PersonRepository(opened.connection).insert(huge); }), Kind::TooLarge) << "together";
    EXPECT_EQ(PersonRepository(opened.connection).all().size(), 3U);
}

TEST(Statement, IsRefusedWhereItsParametersWouldBeTakenForEachOther) {
    const TemporaryFolder folder;
    auto opened = openFile(makeFile(folder, "x.ithaca", 3), Connection::Mode::ReadWrite);
    EXPECT_EQ(refusalOf([&] { Statement(opened.connection, "SELECT $2, $1"); }), Kind::Other);
    EXPECT_EQ(refusalOf([&] { Statement(opened.connection, "SELECT ?"); }), Kind::Other);
    EXPECT_EQ(refusalOf([&] { Statement(opened.connection, "SELECT $1, $2, $1"); }), std::nullopt);
}

TEST(Statement, WritesNoTextThatCannotBeRead) {
    const TemporaryFolder folder;
    const auto path = makeFile(folder, "x.ithaca", 3);
    {
        auto opened = openFile(path, Connection::Mode::ReadWrite);
        PersonRepository people(opened.connection);
        SettingRepository settings(opened.connection);
        for (const auto text : {"a\0b"sv, "\0"sv, "\xff\xfe\x80"sv, "\xed\xa0\x80"sv, "\xc0\xaf"sv,
                                "\xf4\x90\x80\x80"sv, "M\xc3"sv, "In\xe8s Haddad of the north"sv}) {
            auto person = personNumber(9);
            person.jobTitle = text;
            EXPECT_EQ(refusalOf([&] { people.insert(person); }), Kind::NotStorable) << text;
            EXPECT_EQ(refusalOf([&] { settings.put(std::string(text), "a"); }), Kind::NotStorable) << text;
            EXPECT_EQ(refusalOf([&] { settings.put("a", std::string(text)); }), Kind::NotStorable) << text;
            EXPECT_FALSE(settings.find(std::string(text))) << "what is looked for is not found, and no error";
        }
        for (const auto text : {""sv, "Inès 😀 \u202f\ufeff"sv, "\xf4\x8f\xbf\xbf"sv, "\x01\n\t"sv})
            settings.put("a", std::string(text));
        EXPECT_EQ(people.all().size(), 3U);
    }
    EXPECT_FALSE(openFile(path, Connection::Mode::ReadWrite).readOnlyBecause);
}

TEST(Statement, WritesNoDayThatIsNotOne) {
    using namespace std::chrono;
    const TemporaryFolder folder;
    const auto path = makeFile(folder, "x.ithaca", 3);
    {
        auto opened = openFile(path, Connection::Mode::ReadWrite);
        PersonRepository people(opened.connection);
        auto person = personNumber(9);
        for (const Date day : {Date{year{2026} / 2 / 30}, Date{year{2026} / 99 / 99}, Date{year{1899} / 12 / 31},
                               Date{year{2101} / 1 / 1}, Date{year{12026} / 1 / 1}, Date{}}) {
            person.hireDate = day;
            EXPECT_EQ(refusalOf([&] { people.insert(person); }), Kind::NotStorable);
        }
        person.hireDate = year{2100} / 12 / 31;
        people.insert(person);
    }
    EXPECT_FALSE(openFile(path, Connection::Mode::ReadWrite).readOnlyBecause);
}
