#include <filesystem>
#include <fstream>
#include <map>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "doors.h"

namespace mentoring::test {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;

/// What no screen and no command calls, and why it is there all the same.
const std::map<std::string, std::string> withoutDoor{
    {"GoalService::prepared", "FeedbackService::turnIntoGoal sets one"},
    {"PairService::rhythmWeeks", "SessionService::planSeries keeps to it"},
    {"SessionService::plan", "planSeries of one, and the shorter name for it"},
    {"InsightService::insights", "all there are, which what the pages read is held against"},
    {"PairService::actions", "the same"},
    {"SessionService::sessions", "the same"},
    {"OrganisationFile::store", "the services write there"},
    {"OrganisationFile::setSettings", "CriteriaService::choose remembers two at once"},
    {"OrganisationFile::saveCopyAs", "copying and using it in one go"},
    {"OrganisationFile::queries", "what pages ask of the storage is counted by it"},
    {"OrganisationFile::history", "logAfter is what the screens show"},
};

TEST(Doors, EveryUseCaseHasAScreenOrACommand) {
    const Doors doors(ITHACA_ROOT);
    EXPECT_GT(doors.offered().size(), 200U) << "the headers were not understood";
    const auto unreached = doors.unreached();
    for (const auto& function : unreached)
        EXPECT_TRUE(withoutDoor.contains(function)) << function << ": nobody can come to it";
    for (const auto& [function, why] : withoutDoor)
        EXPECT_THAT(unreached, testing::Contains(function)) << "is no exception any more";
}

TEST(Doors, WhatNobodyCallsIsNamed) {
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    const auto write = [&](const char* name, const char* text) {
        fs::create_directories((root / name).parent_path());
        std::ofstream(root / name) << text;
    };
    write("src/app/include/app/organisation_file.h", R"(
class OrganisationFile {
public:
    [[nodiscard]] GoalService& goals();
};
)");
    write("src/app/include/app/goal_service.h", R"(
class GoalService final : public QObject {
    Q_OBJECT

public:
    explicit GoalService(OrganisationFile& file);
    [[nodiscard]] std::vector<Goal> byPage(std::size_t most) const;
    void kept(const std::string& name = {});
    [[nodiscard]] static bool inShort(int one) { return one > 0; }
    struct Inner {
        int notOurs() const;
    };
    void onlySaid(); ///< file.goals().onlySaid()
    void byAnother(GoalId id,
                   const std::vector<int>& many);

Q_SIGNALS:
    void told();

private:
    void hidden();
};
class ThanksService {
public:
    explicit ThanksService(OrganisationFile& file) : m_file(file) {}
    void give();
    void takeBack();
};
)");
    write("src/ui/page.h", "class Page { GoalService& m_goals; };");
    write("src/ui/page.cpp", R"cpp(
void Page::show() {
    auto& goals = file().goals();
    goals.byPage(3); // goals.onlySaid()
    m_goals.kept();
    other().byAnother(1, {});
    ThanksService(workspace.file()).give();
    tr("goals.onlySaid()");
})cpp");
    write("src/cli/main.cpp", "bool is = GoalService::inShort(1);");
    EXPECT_THAT(Doors(root).unreached(),
                ElementsAre("GoalService::byAnother", "GoalService::onlySaid", "ThanksService::takeBack"));
}

} // namespace
} // namespace mentoring::test
