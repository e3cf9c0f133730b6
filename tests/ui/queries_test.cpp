#include <iostream>

#include <gtest/gtest.h>

#include "app/desk.h"
#include "app/goal_service.h"
#include "app/session_service.h"
#include "furnish.h"
#include "matching_support.h"
#include "support/planted_words.h"
#include "support/temporary_organisation.h"
#include "widget_checks.h"
#include "window/main_window.h"

// How many questions a page asks the storage: a page that asks one a record is fast with five records and stands still
// with five thousand, or with a server far away.

namespace mentoring::ui {

namespace {

using namespace test;
using mentoring::test::PlantedFile;
using mentoring::test::TemporaryOrganisation;

class Queries : public testing::Test {
protected:
    Queries() : planted(*org.file), window(themesUnderTest(), org.clock) {
        org.file.reset();
        furnish(window);
        window.resize(1280, 800);
        window.show();
        EXPECT_EQ(window.openFile(org.path()), MainWindow::Opening::Opened);
    }
    ~Queries() override { window.closeFile(); }

    [[nodiscard]] OrganisationFile& file() const { return window.workspace()->file(); }
    void sit(const std::string& who) {
        const Perspective desk = who.empty() ? Perspective{} : Perspective{planted.person(who)};
        window.workspace()->takeDesk(desk);
        ASSERT_TRUE(waitFor([&] { return file().desk().perspective() == desk; }));
        QCoreApplication::processEvents();
    }
    /// Questions asked by what is done, with what it leaves to the event loop.
    std::int64_t asked(const std::function<void()>& done) {
        const auto before = file().queries();
        done();
        QCoreApplication::processEvents();
        return file().queries() - before;
    }
    [[nodiscard]] Mentorship pairOf(const std::string& mentor, const std::string& mentee) const {
        for (const auto& pair : file().directory().mentorships())
            if (pair.mentor == planted.person(mentor) && pair.mentee == planted.person(mentee))
                return pair;
        return {};
    }

    TemporaryOrganisation org;
    PlantedFile planted;
    MainWindow window;
};

void expectAtMost(std::int64_t most, std::int64_t asked, const char* by) {
    std::cout << by << ": " << asked << " questions\n";
    EXPECT_LE(asked, most) << by;
}

} // namespace

TEST_F(Queries, OfTheCoordinatorsHomeAreFew) {
    sit("");
    window.showPage(QStringLiteral("people"));
    expectAtMost(12, asked([&] { window.showPage(QStringLiteral("home")); }), "the coordinator's home");
}

TEST_F(Queries, OfAPersonsHomeAreFew) {
    for (const auto* who : {"mentor", "mentee"}) {
        sit(who);
        window.showPage(QStringLiteral("goals"));
        expectAtMost(12, asked([&] { window.showPage(QStringLiteral("home")); }), who);
    }
}

TEST_F(Queries, OfAPairPageAreFew) {
    for (const auto* who : {"mentor", "mentee", ""}) {
        sit(who);
        const auto pair = pairOf("mentor", "mentee");
        expectAtMost(15, asked([&] { window.workspace()->open(pair.id); }), *who ? who : "coordinator");
    }
}

TEST_F(Queries, OfAPreparationAreFew) {
    for (const auto* who : {"mentor", "mentee"}) {
        sit(who);
        const auto pair = pairOf("mentor", "mentee");
        expectAtMost(12, asked([&] { window.workspace()->run(PrepareSession{pair.id}); }), who);
    }
}

TEST_F(Queries, OfAGoalAreFew) {
    sit("mentee");
    const auto goal = file().goals().goalsOf(planted.person("mentee")).front().id;
    expectAtMost(8, asked([&] { window.workspace()->open(goal); }), "a goal");
}

TEST_F(Queries, OfAChangeWithAPairInFrontAreFew) {
    sit("mentor");
    const auto pair = pairOf("mentor", "mentee");
    window.workspace()->open(pair.id);
    QCoreApplication::processEvents();
    auto session = file().sessions().sessionsOf(pair.id).front().record();
    session.notes = "One more line";
    expectAtMost(15, asked([&] { file().sessions().edit(session); }), "a note written");
}

} // namespace mentoring::ui
