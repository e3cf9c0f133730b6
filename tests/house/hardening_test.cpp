// The protections that cmake/Hardening.cmake asks for, looked for in the programs as they were built.

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

namespace mentoring::test {
namespace {

using ::testing::ContainsRegex;
using ::testing::HasSubstr;
using ::testing::Not;

std::string readelf(const char* program, const QStringList& options) {
    QProcess process;
    process.start(QStringLiteral("readelf"), QStringList(options)
                                                 << QStringLiteral("-W") << QString::fromUtf8(program));
    EXPECT_TRUE(process.waitForFinished(60'000));
    EXPECT_EQ(process.exitCode(), 0) << program;
    return process.readAllStandardOutput().toStdString();
}

class BuiltProgram : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override {
#ifndef __linux__
        GTEST_SKIP() << "readelf reads the programs of Linux";
#endif
    }
};

TEST_P(BuiltProgram, LiesElsewhereInMemoryEachTime) {
    EXPECT_THAT(readelf(GetParam(), {QStringLiteral("-h")}), ContainsRegex("Type: +DYN"));
    EXPECT_THAT(readelf(GetParam(), {QStringLiteral("-d")}), ContainsRegex("FLAGS_1.*PIE"));
}

TEST_P(BuiltProgram, HasTablesOfAddressesThatCannotBeWritten) {
    EXPECT_THAT(readelf(GetParam(), {QStringLiteral("-l")}), HasSubstr("GNU_RELRO"));
    EXPECT_THAT(readelf(GetParam(), {QStringLiteral("-d")}), ContainsRegex("FLAGS_1.*NOW"));
}

TEST_P(BuiltProgram, RunsNothingThatLiesOnTheStack) {
    const auto headers = readelf(GetParam(), {QStringLiteral("-l")});
    EXPECT_THAT(headers, ContainsRegex("GNU_STACK +[0-9a-fx ]+RW "));
    EXPECT_THAT(headers, Not(ContainsRegex("GNU_STACK +[0-9a-fx ]+RWE")));
}

TEST_P(BuiltProgram, GuardsItsStack) {
    EXPECT_THAT(readelf(GetParam(), {QStringLiteral("--dyn-syms")}), HasSubstr("__stack_chk_fail"));
}

INSTANTIATE_TEST_SUITE_P(AsShipped, BuiltProgram, testing::Values(ITHACA_PROGRAM, ITHACA_CLI, ITHACA_OPTIMISED));

class CheckedProgram : public BuiltProgram {};

TEST_P(CheckedProgram, ChecksWhatItAsksOfTheStandardLibrary) {
    EXPECT_THAT(readelf(GetParam(), {QStringLiteral("--dyn-syms")}), HasSubstr("__glibcxx_assert_fail"));
}

INSTANTIATE_TEST_SUITE_P(AsShipped, CheckedProgram, testing::Values(ITHACA_PROGRAM, ITHACA_CLI));

class OptimisedProgram : public BuiltProgram {};

TEST_P(OptimisedProgram, ChecksItsCopies) {
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "the sanitizer checks them";
#endif
    EXPECT_THAT(readelf(GetParam(), {QStringLiteral("--dyn-syms")}), ContainsRegex("__[a-z]+_chk@"));
}

#if defined(__OPTIMIZE__)
INSTANTIATE_TEST_SUITE_P(AsShipped, OptimisedProgram, testing::Values(ITHACA_PROGRAM, ITHACA_CLI, ITHACA_OPTIMISED));
#else
INSTANTIATE_TEST_SUITE_P(AsAnOptimisedOneIs, OptimisedProgram, testing::Values(ITHACA_OPTIMISED));
#endif

} // namespace
} // namespace mentoring::test
