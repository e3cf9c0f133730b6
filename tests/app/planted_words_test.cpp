#include "support/planted_words.h"

#include <fstream>
#include <iostream>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/desk.h"
#include "app/draft_service.h"
#include "app/export_service.h"
#include "app/goal_service.h"
#include "app/pair_service.h"
#include "app/search_service.h"
#include "support/handed_out.h"
#include "support/temporary_organisation.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::IsEmpty;

namespace {

std::string textOf(const ChangeEntry& entry) {
    return entry.subject + ' ' + entry.onBehalf + ' ' + entry.before + ' ' + entry.after + '\n';
}

class PlantedWords : public testing::Test {
protected:
    PlantedWords() : planted(*org.file) {}

    [[nodiscard]] OrganisationFile& file() const { return *org.file; }

    /// Looks through one output of every viewer; answers how many words were seen in all.
    template <class Output>
    std::size_t lookThrough(Output output) {
        std::size_t seen = 0;
        for (const auto& viewer : planted.viewers()) {
            file().desk().take(viewer.desk);
            const auto found = planted.lookFor(output(viewer), viewer);
            EXPECT_THAT(found.leaked, IsEmpty());
            seen += found.seen;
        }
        file().desk().take({});
        return seen;
    }

    TemporaryOrganisation org;
    PlantedFile planted;
};

} // namespace

TEST_F(PlantedWords, AreInEveryKindForEveryAudience) {
    std::set<std::pair<RecordKind, Audience>> both;
    for (const auto& word : planted.words())
        if (!word.isCoordinators)
            both.emplace(word.kind, word.audience);
    std::size_t wanted = 0;
    for (const auto kind : allRecordKinds)
        wanted += audiencesOf(kind).size();
    EXPECT_EQ(both.size(), wanted);
}

TEST_F(PlantedWords, AreHandedOutToThoseWhoMaySeeThemAndToNobodyElse) {
    std::size_t wanted = 0;
    for (const auto& viewer : planted.viewers())
        for (const auto& word : planted.words())
            wanted += planted.mayBeSeen(word, viewer) != Sight::Nothing && !word.isCoordinators ? 1U : 0U;
    const auto seen = lookThrough([this](const Viewer&) { return everythingHandedOut(file()); });
    // Of what the coordinator keeps, the reason of an ended pair and their own concern are handed out here, and the two
    // refusals of somebody who said them to the coordinator, in that profile and to both.
    EXPECT_EQ(seen, wanted + 2 + 2 * 2);
    std::cout << planted.words().size() << " words, " << planted.viewers().size() << " viewers, " << seen
              << " sightings, none outside\n";
}

TEST_F(PlantedWords, AreFoundByThoseWhoMaySeeThemAndByNobodyElse) {
    for (const auto& viewer : planted.viewers()) {
        file().desk().take(viewer.desk);
        for (const auto& word : planted.words()) {
            const bool found = !file().search().search(word.word, 5).empty();
            const bool may = planted.mayBeSeen(word, viewer) != Sight::Nothing && word.isSearched;
            EXPECT_EQ(found, may) << word.word << " of " << word.where << ", searched by " << viewer.name;
        }
    }
}

TEST_F(PlantedWords, StandInTheLogForThoseWhoMaySeeThemOnly) {
    EXPECT_GT(lookThrough([this](const Viewer&) {
                  std::string log;
                  for (const auto& entry : file().history(100'000))
                      log += textOf(entry);
                  return log;
              }),
              planted.words().size());
    // Record by record, whatever id is asked for.
    std::set<std::int64_t> records;
    for (const auto& viewer : planted.viewers()) {
        file().desk().take(viewer.desk);
        for (const auto& entry : file().history(100'000))
            records.insert(entry.record);
    }
    EXPECT_GT(records.size(), 100U);
    lookThrough([&](const Viewer&) {
        std::string log;
        for (const auto id : records)
            for (const auto& entry : file().historyOf(id, 100))
                log += textOf(entry);
        return log;
    });
}

TEST_F(PlantedWords, OfADraftAreForWhoeverTypedThem) {
    for (const auto& viewer : planted.viewers()) {
        file().desk().take(viewer.desk);
        file().drafts().save("note-new/1/0", "draft of " + viewer.name + '.');
    }
    for (const auto& viewer : planted.viewers()) {
        file().desk().take(viewer.desk);
        ASSERT_EQ(file().drafts().all().size(), 1U);
        EXPECT_EQ(file().drafts().all().front().document, "draft of " + viewer.name + '.');
        EXPECT_EQ(file().drafts().find("note-new/1/0"), "draft of " + viewer.name + '.');
    }
}

TEST_F(PlantedWords, AreInNoExport) {
    ExportService::Words words;
    words.title = [](ExportService::Column) { return QStringLiteral("title"); };
    words.participationState = [](ParticipationState) { return QString(); };
    words.mentorshipState = [](MentorshipState) { return QString(); };
    words.pairState = [](PairState) { return QString(); };
    words.role = [](bool, bool) { return QString(); };
    words.addressForm = [](AddressForm) { return QString(); };
    words.importance = [](int) { return QString(); };
    words.ownField = [](const CustomField&) { return QString(); };
    const auto path = org.path(QStringLiteral("out.csv"));
    const auto written = [&] {
        std::ifstream in(path.toStdString());
        std::stringstream text;
        text << in.rdbuf();
        return text.str();
    };
    const auto program = file().directory().programs().front().id;
    lookThrough([&](const Viewer& viewer) -> std::string {
        if (!viewer.desk.isCoordinator()) {
            EXPECT_THROW((void)file().exports().people(path, true, program, {}, words), Refusal) << viewer.name;
            EXPECT_THROW((void)file().exports().mentorships(path, true, {}, words), Refusal) << viewer.name;
            return {};
        }
        file().exports().people(path, true, program, {}, words)({});
        auto all = written();
        file().exports().mentorships(path, true, {}, words)({});
        return all + written();
    });
}

TEST_F(PlantedWords, ThatLeakAreCaught) {
    // The control: the mentee puts a private word into a goal that the pair and the coordinator see.
    const auto secret = std::ranges::find_if(planted.words(), [&](const PlantedWord& word) {
        return word.where == "PrivateNote.text" && word.author == planted.person("mentee");
    });
    ASSERT_NE(secret, planted.words().end());
    file().desk().take({planted.person("mentee")});
    Goal goal;
    goal.title = secret->word;
    goal.from.audience = Audience::PairAndCoordinator;
    file().goals().add(goal);
    int caught = 0;
    for (const auto& viewer : planted.viewers()) {
        file().desk().take(viewer.desk);
        caught += planted.lookFor(everythingHandedOut(file()), viewer).leaked.empty() ? 0 : 1;
    }
    EXPECT_EQ(caught, 3) << "the coordinator and both mentors of the mentee";
}
