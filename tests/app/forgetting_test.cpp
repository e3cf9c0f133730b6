#include <algorithm>
#include <functional>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>

#include "app/advice_service.h"
#include "app/concern_service.h"
#include "app/desk.h"
#include "app/feedback_service.h"
#include "app/gain_service.h"
#include "app/goal_service.h"
#include "app/insight_service.h"
#include "app/kudos_service.h"
#include "app/matching_service.h"
#include "app/mentorship_service.h"
#include "app/pair_service.h"
#include "app/session_service.h"
#include "store.h"
#include "support/planted_words.h"
#include "world.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

namespace {

/// Every byte of the file and of whatever lies beside it.
QByteArray allBytesIn(const QString& folder) {
    QByteArray bytes;
    for (const auto& name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

struct PlantedOrganisation {
    TemporaryOrganisation org;
    PlantedFile planted{*org.file};

    [[nodiscard]] std::vector<std::string> wordsOnDisk() const { return wordsIn(allBytesIn(org.folder.path())); }
    [[nodiscard]] std::vector<std::string> wordsIn(const QByteArray& bytes) const {
        std::vector<std::string> found;
        for (const auto& word : planted.words())
            if (bytes.contains(word.word.c_str()))
                found.push_back(word.where);
        return found;
    }
    [[nodiscard]] std::vector<PersonId> everybody() const {
        std::vector<PersonId> all;
        for (const auto& [name, id] : planted.people())
            all.push_back(id);
        return all;
    }
};

} // namespace

TEST(ForgettingPeople, TakesEveryWordOfTheirsOutOfTheFileOnceTheDeletionStands) {
    PlantedOrganisation it;
    auto& org = it.org;
    ASSERT_THAT(it.wordsOnDisk(), SizeIs(it.planted.words().size()));
    ASSERT_TRUE(allBytesIn(org.folder.path()).contains("strangers-mentee"));
    const auto before = org.file->history(10'000);

    org.file->people().remove(it.everybody());
    EXPECT_THAT(it.wordsOnDisk(), Not(IsEmpty()))
        << "while it can be taken back, the history is there to come back with them";
    org.undoLast();
    EXPECT_THAT(it.wordsOnDisk(), SizeIs(it.planted.words().size()));
    auto after = org.file->history(10'000);
    after.erase(after.begin(), after.end() - static_cast<std::ptrdiff_t>(before.size()));
    EXPECT_EQ(after, before);

    org.redo(Change(org.changes[org.changes.size() - 2]));
    org.file.reset();
    EXPECT_THAT(it.wordsOnDisk(), testing::ElementsAre("Concern.text, the coordinator's"));
    for (const auto& [name, id] : it.planted.people())
        EXPECT_FALSE(allBytesIn(org.folder.path()).contains((name + "@exemple.fr").c_str())) << name;
    EXPECT_FALSE(allBytesIn(org.folder.path()).contains("Planted")) << "nor the name that all of them have";
    EXPECT_TRUE(checkFile(org.path()).passed());
}

TEST(ForgettingPeople, TakesNothingOfAnybodyElse) {
    PlantedOrganisation it;
    auto& org = it.org;
    const auto history = org.file->history(10'000);
    const auto spare = org.add("Spare", "Person", "spare@exemple.fr");
    org.file->people().remove({spare});
    org.reopen();
    EXPECT_THAT(it.wordsOnDisk(), SizeIs(it.planted.words().size()));
    EXPECT_FALSE(allBytesIn(org.folder.path()).contains("spare@exemple.fr"));
    auto after = org.file->history(10'000);
    ASSERT_EQ(after.size(), history.size() + 2);
    EXPECT_EQ(after[0].action, Action::DeletePeople);
    EXPECT_EQ(after[0].count, 1) << "that somebody was deleted stays";
    EXPECT_EQ(after[0].subject + after[0].before + after[1].subject + after[1].after, "");
    EXPECT_FALSE(after[0].actor.empty()) << "and by which account";
    after.erase(after.begin(), after.begin() + 2);
    EXPECT_EQ(after, history);
}

TEST(ForgettingPairs, TakesTheWordsOfThePairAndLeavesThoseOfItsPeople) {
    PlantedOrganisation it;
    auto& org = it.org;
    std::vector<MentorshipId> all;
    for (const auto& pair : org.file->directory().mentorships())
        all.push_back(pair.id);
    org.file->mentorships().remove(all);
    org.file.reset();
    const auto bytes = allBytesIn(org.folder.path());
    std::size_t ofPairs = 0;
    std::size_t ofPeople = 0;
    for (const auto& word : it.planted.words()) {
        if (word.isCoordinators)
            continue;
        // Whoever raised a concern, or gained something, keeps that when the pair is gone.
        const bool isOfPair = word.one.isSet() && word.other.isSet() && word.kind != RecordKind::Concern &&
                              word.kind != RecordKind::MentorGain;
        (isOfPair ? ofPairs : ofPeople)++;
        EXPECT_EQ(bytes.contains(word.word.c_str()), !isOfPair) << word.where;
    }
    EXPECT_GT(ofPairs, 100U);
    EXPECT_GT(ofPeople, 10U);
}

namespace {

class ForgettingRecords : public testing::Test, protected World {
protected:
    ForgettingRecords() { org.changes.clear(); }

    [[nodiscard]] bool isOnDisk() const { return allBytesIn(org.folder.path()).contains(secret); }
    /// What the window does when the list of steps is emptied or grows too long.
    void dropSteps() { org.changes.clear(); }
    void doSomethingElse() {
        as(mentor);
        auto other = goal();
        other.from = {};
        other.title = "Another";
        for (auto* text : {&other.description, &other.successTest, &other.means, &other.relevance})
            text->clear();
        other.stateReason.clear();
        other.milestones.clear();
        (void)file().goals().add(other);
    }
};

} // namespace

TEST_F(ForgettingRecords, EveryKindThatIsDeletedLeavesTheLog) {
    struct Kind {
        const char* name;
        std::function<std::function<void()>()> make; ///< answers how to delete it
    };
    const Kind kinds[] = {
        {"goal", [&] { return [this, id = file().goals().add(goal())] { file().goals().remove(id); }; }},
        {"insight", [&] { return [this, id = file().insights().add(insight())] { file().insights().remove(id); }; }},
        {"session", [&] { return [this, id = file().sessions().plan(session())] { file().sessions().remove(id); }; }},
        {"note", [&] { return [this, id = file().pairs().addNote(note())] { file().pairs().removeNote(id); }; }},
        {"action",
         [&] { return [this, id = file().pairs().addAction(action())] { file().pairs().removeAction(id); }; }},
        {"advice", [&] { return [this, id = file().advice().ask(request())] { file().advice().remove(id); }; }},
        {"concern", [&] { return [this, id = file().concerns().raise(concern())] { file().concerns().remove(id); }; }},
        {"gain", [&] { return [this, id = file().gains().add(gain())] { file().gains().remove(id); }; }},
        {"kudos", [&] { return [this, id = KudosService(file()).give(kudos())] { KudosService(file()).remove(id); }; }},
        {"feedback, within its moment of grace",
         [&] {
             file().feedback().give(feedback());
             return [this, given = Change(org.changes.back())] { org.undo(given); };
         }},
        {"levels, taken back",
         [&] {
             file().insights().assess({assessment()});
             return [this, given = Change(org.changes.back())] { org.undo(given); };
         }},
        {"career plan, taken back",
         [&] {
             file().goals().savePlan(plan());
             return [this, given = Change(org.changes.back())] { org.undo(given); };
         }},
    };
    for (const auto& kind : kinds) {
        ASSERT_FALSE(isOnDisk()) << kind.name;
        const bool isOfMentor = std::string_view(kind.name).starts_with("note") ||
                                std::string_view(kind.name).starts_with("gain") ||
                                std::string_view(kind.name).starts_with("feedback");
        as(isOfMentor ? mentor : mentee);
        kind.make()();
        EXPECT_TRUE(isOnDisk()) << kind.name << ": it can still be brought back";
        const auto who = file().directory().person(isOfMentor ? mentor : mentee)->displayName();
        org.reopen();
        dropSteps();
        EXPECT_FALSE(isOnDisk()) << kind.name;
        for (const auto& entry : file().store().repositories.changes.newest(2))
            EXPECT_EQ(entry.actor + entry.subject + entry.onBehalf, "")
                << kind.name << ": whose it was is forgotten too";
    }
}

TEST_F(ForgettingRecords, HappensWhileTheFileIsOpenAsSoonAsNothingBringsItBack) {
    as(mentor);
    file().pairs().removeNote(file().pairs().addNote(note()));
    doSomethingElse();
    EXPECT_TRUE(isOnDisk());
    dropSteps();
    doSomethingElse();
    EXPECT_FALSE(isOnDisk());
}

TEST_F(ForgettingRecords, WaitsForTheStepThatDoesAnUndoneAdditionAgain) {
    as(mentor);
    (void)file().pairs().addNote(note());
    const Change added = org.changes.back();
    org.undo(added);
    dropSteps();
    doSomethingElse();
    EXPECT_TRUE(isOnDisk()) << "it can be done again";
    org.redo(added);
    EXPECT_EQ(file().pairs().notesOf(pair.id).size(), 1U);
    const auto lines = file().store().repositories.changes.findByRecord(added.step.content()->record, 10);
    EXPECT_EQ(lines.size(), 3U);
    const auto texts = file().store().repositories.changes.textsAbout(lines.back().record);
    ASSERT_FALSE(texts.empty()) << "with its history";
    EXPECT_NE(texts.front().after, "");
}

TEST_F(ForgettingRecords, ComesWithAnotherPersonAtTheDesk) {
    as(mentor);
    file().pairs().removeNote(file().pairs().addNote(note()));
    // The window drops the steps when it hears who is there now.
    const auto heard = QObject::connect(&file().desk(), &Desk::taken, &file(), [this] { dropSteps(); });
    as(mentee);
    QObject::disconnect(heard);
    EXPECT_FALSE(isOnDisk());
}

TEST_F(ForgettingRecords, IsMadeUpForAtTheNextOpeningAfterACrash) {
    as(mentor);
    file().pairs().removeNote(file().pairs().addNote(note()));
    const TemporaryOrganisation crashed(org.bytes());
    EXPECT_TRUE(isOnDisk());
    EXPECT_FALSE(crashed.bytes().contains(secret));
}

TEST_F(ForgettingRecords, AnOpeningChangesNothingWhereNothingWasDeleted) {
    as(mentor);
    (void)file().pairs().addNote(note());
    org.file.reset();
    const auto before = org.bytes();
    org.reopen();
    EXPECT_EQ(org.bytes(), before);
    org.file.reset();
    EXPECT_EQ(org.bytes(), before);
}

TEST_F(ForgettingRecords, ACopyHasNothingOfWhatWasDeleted) {
    as(mentor);
    file().pairs().removeNote(file().pairs().addNote(note()));
    asCoordinator();
    const auto path = org.path(QStringLiteral("copy.ithaca"));
    file().saveCopyAs(path, false);
    EXPECT_TRUE(org.bytes().contains(secret));
    QFile copy(path);
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_FALSE(copy.readAll().contains(secret));
}

TEST_F(ForgettingRecords, KeepsWhatTheCoordinatorDeletedOfTheProgramItself) {
    asCoordinator();
    auto& words = file().vocabulary();
    words.removeSkills({words.addSkill({{}, SkillKind::Professional, "Falconry", ""})});
    org.reopen();
    EXPECT_EQ(file().history(1).front().subject, "Falconry");
}
