#include "support/planted_words.h"

#include <iostream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "shell.h"
#include "support/temporary_organisation.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::IsEmpty;

namespace {

/// A planted file that nobody has open, and the shell that works on it.
class PlantedWordsInTheShell : public testing::Test {
protected:
    PlantedWordsInTheShell() : planted(*org.file) {
        for (const auto& pair : org.file->directory().mentorships())
            pairs << QString::number(pair.id.value);
        org.file.reset();
    }

    [[nodiscard]] QString file() const { return org.path(); }

    [[nodiscard]] static QStringList desk(const Viewer& viewer) {
        return {QStringLiteral("--as"), viewer.desk.isCoordinator()
                                            ? QStringLiteral("coordinator")
                                            : QString::fromStdString(viewer.name) + QStringLiteral("@exemple.fr")};
    }

    /// What every `show` there is prints for somebody, refusals included.
    [[nodiscard]] std::string everythingShown(const Viewer& viewer, const QStringList& options) const {
        std::string out;
        const auto show = [&](const QStringList& what) {
            const auto outcome = shell.run(QStringList{QStringLiteral("show"), file()} + what + desk(viewer) + options);
            out += outcome.out.toStdString() + outcome.err.toStdString();
        };
        for (const auto& pair : pairs)
            show({QStringLiteral("--pair"), pair});
        for (const auto& [name, id] : planted.people())
            show({QStringLiteral("--person"), QString::fromStdString(name) + QStringLiteral("@exemple.fr")});
        return out;
    }

    TemporaryOrganisation org;
    PlantedFile planted;
    Shell shell;
    QStringList pairs;
};

const QStringList plain{};
const QStringList inFrench{QStringLiteral("--lang"), QStringLiteral("fr")};
const QStringList forMachines{QStringLiteral("--json")};

} // namespace

TEST_F(PlantedWordsInTheShell, AreShownToThoseWhoMaySeeThemAndToNobodyElse) {
    std::size_t sightings = 0;
    for (const auto& viewer : planted.viewers()) {
        std::size_t most = 0;
        for (const auto& options : {plain, inFrench, forMachines}) {
            const auto found = planted.lookFor(everythingShown(viewer, options), viewer);
            EXPECT_THAT(found.leaked, IsEmpty()) << options.join(u' ').toStdString();
            most = std::max(most, found.seen);
        }
        sightings += most;
    }
    EXPECT_GT(sightings, planted.words().size());
    std::cout << planted.words().size() << " words, " << planted.viewers().size() << " viewers, " << sightings
              << " sightings, none outside\n";
}

TEST_F(PlantedWordsInTheShell, AreInNothingElseThatIsPrintedOrWritten) {
    const auto& coordinator = planted.viewers().front();
    ASSERT_TRUE(coordinator.desk.isCoordinator());
    const auto out = shell.path(QStringLiteral("out.csv"));
    std::string printed;
    for (const auto& words :
         {QStringList{QStringLiteral("people")},
          {QStringLiteral("people"), QStringLiteral("--json")},
          {QStringLiteral("check")},
          {QStringLiteral("match")},
          {QStringLiteral("match"), QStringLiteral("--json")},
          {QStringLiteral("export"), QStringLiteral("--what"), QStringLiteral("people"), QStringLiteral("--to"), out},
          {QStringLiteral("export"), QStringLiteral("--what"), QStringLiteral("mentorships"), QStringLiteral("--to"),
           out},
          {QStringLiteral("scores"), QStringLiteral("--csv"), out}}) {
        auto arguments = words;
        arguments.insert(1, file());
        const auto outcome = shell.run(arguments);
        EXPECT_EQ(outcome.code, 0) << words.join(u' ').toStdString() << outcome.err.toStdString();
        printed += outcome.out.toStdString() + outcome.err.toStdString();
        if (words.contains(out))
            printed += shell.read(QStringLiteral("out.csv")).toStdString();
    }
    EXPECT_GT(printed.size(), 2000U);
    EXPECT_THAT(planted.lookFor(printed, coordinator).leaked, IsEmpty());
}

TEST_F(PlantedWordsInTheShell, ThatLeakAreCaught) {
    const auto secret = std::ranges::find_if(planted.words(), [&](const PlantedWord& word) {
        return word.where == "PrivateNote.text" && word.author == planted.person("mentee");
    });
    ASSERT_NE(secret, planted.words().end());
    const auto added =
        shell.run({QStringLiteral("add-goal"), file(), QStringLiteral("--as"), QStringLiteral("mentee@exemple.fr"),
                   QStringLiteral("--title"), QString::fromStdString(secret->word), QStringLiteral("--audience"),
                   QStringLiteral("pair-and-coordinator")});
    ASSERT_EQ(added.code, 0) << added.err.toStdString();
    std::set<std::string> caught;
    for (const auto& viewer : planted.viewers()) {
        for (const auto& options : {plain, inFrench, forMachines})
            if (!planted.lookFor(everythingShown(viewer, options), viewer).leaked.empty())
                caught.insert(viewer.name + ' ' + options.join(u' ').toStdString());
    }
    EXPECT_EQ(caught.size(), 9U) << "the coordinator and both mentors of the mentee, in each of the three outputs";
}
