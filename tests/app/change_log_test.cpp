#include "app/change_log.h"

#include <algorithm>
#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/goal_service.h"
#include "app/vocabulary_service.h"
#include "world.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

class ChangeLogTest : public testing::Test, protected World {
protected:
    [[nodiscard]] std::vector<ChangeEntry> all(const LogQuestion& question = {}, std::size_t atOnce = 3) const {
        std::vector<ChangeEntry> entries;
        std::optional<LogPlace> last;
        do {
            const auto page = logAfter(file(), question, last, atOnce);
            EXPECT_LE(page.entries.size(), atOnce);
            entries.insert(entries.end(), page.entries.begin(), page.entries.end());
            last = page.last;
        } while (last);
        return entries;
    }
};

} // namespace

TEST_F(ChangeLogTest, IsReadAPageAtATimeEachLineOnceNewestFirst) {
    asCoordinator();
    const auto whole = all({}, 10'000);
    const auto read = all();
    ASSERT_EQ(read.size(), whole.size());
    ASSERT_GT(read.size(), 6U);
    for (std::size_t i = 0; i < read.size(); ++i) {
        EXPECT_EQ(read[i].id, whole[i].id);
        EXPECT_TRUE(i == 0 || read[i].at <= read[i - 1].at);
        EXPECT_TRUE(read[i].before.empty() && read[i].after.empty()) << "what stood there is not read";
    }
}

TEST_F(ChangeLogTest, HidesNoActBehindAnotherOne) {
    asCoordinator();
    const std::vector<NeverPairId> apart{file().programs().addNeverPair(mentee, mentor, "One"),
                                         file().programs().addNeverPair(mentee, otherMentor, "Two"),
                                         file().programs().addNeverPair(otherMentee, mentor, "Three")};
    const auto before = all().size();
    file().programs().removeNeverPairs({apart[0]});
    file().programs().removeNeverPairs({apart[1], apart[2]});
    for (const std::size_t atOnce : {1U, 2U, 3U, 50U})
        EXPECT_EQ(all({}, atOnce).size(), before + 2) << atOnce;
    // What ends because of it is no part of it: the pair is told of, the people are in the line of the act.
    file().programs().withdraw(program, {mentee, otherMentee}, "Left",
                               PairsToo{MentorshipState::Dissolved, file().today(), "Left"});
    const auto read = all();
    std::map<Action, int> lines;
    for (std::size_t i = 0; i < read.size() - before - 2; ++i)
        ++lines[read[i].action];
    EXPECT_EQ(lines[Action::WithdrawParticipants], 1);
    EXPECT_GE(lines[Action::EndMentorship], 1);
}

TEST_F(ChangeLogTest, HasOneLineForAnActAboutManyAndSaysWhatWasTakenBack) {
    asCoordinator();
    const auto before = all().size();
    const std::vector<PersonId> many{mentee, mentor, otherMentor, otherMentee};
    file().programs().pause(program, many, {}, "All at once");
    ASSERT_GT(file().history(10).size(), 4U);
    for (const std::size_t atOnce : {1U, 2U, 3U, 4U, 5U, 6U, 50U})
        ASSERT_EQ(all({}, atOnce).size(), before + 1) << "wherever a page ends: " << atOnce;
    EXPECT_EQ(all().front().count, 4);
    org.undoLast();
    ASSERT_EQ(all().size(), before + 2);
    EXPECT_EQ(turnedBy(all().front()), Action::PauseParticipants);
    // Single acts, quick as they may follow each other, stay.
    file().programs().pause(program, {mentee}, {}, "One");
    file().programs().resume(program, {mentee});
    EXPECT_EQ(all().size(), before + 4);
    EXPECT_THAT(file().historyOf(mentee.value, 10), SizeIs(testing::Ge(4))) << "in their own histories it stays";
}

TEST_F(ChangeLogTest, SaysToNobodyThatWhatTheyDoNotSeeWasTakenBack) {
    as(mentee);
    auto own = file().goals().goal(file().goals().add(goal(Audience::AuthorOnly)))->record();
    own.title = "Another title";
    file().goals().edit(own);
    org.undoLast();
    const auto tells = [&] {
        return std::ranges::any_of(all(), [](const ChangeEntry& line) { return line.action == Action::Undo; });
    };
    EXPECT_TRUE(tells());
    as(mentor);
    EXPECT_FALSE(tells());
    asCoordinator();
    EXPECT_FALSE(tells()) << "not even that something was done";
    EXPECT_TRUE(
        std::ranges::none_of(file().history(100), [](const ChangeEntry& line) { return line.action == Action::Undo; }));
}

TEST_F(ChangeLogTest, TellsTheTimeInItsOrder) {
    asCoordinator();
    passes(std::chrono::hours(48));
    file().vocabulary().renameOrganisation("Later");
    passes(std::chrono::hours(-24));
    file().vocabulary().renameOrganisation("Between");
    const auto read = all();
    EXPECT_EQ(read[0].subject, "Later");
    EXPECT_EQ(read[1].subject, "Between");
    EXPECT_THAT(all({{}, file().clock().now() + std::chrono::hours(1)}), SizeIs(1)) << "no other line is as late";
}

TEST_F(ChangeLogTest, IsNarrowedByKindPeriodAndWhatIsWanted) {
    asCoordinator();
    file().vocabulary().renameOrganisation("Tempo");
    const auto setUp = all({LogKind::Organisation});
    EXPECT_EQ(setUp.front().action, Action::RenameOrganisation);
    std::size_t lines = 0;
    for (const auto kind : allLogKinds)
        for (const auto& line : all({kind})) {
            EXPECT_EQ(logKindOf(line.action), kind);
            ++lines;
        }
    EXPECT_EQ(lines, all().size()) << "each line is of one kind";
    EXPECT_THAT(all({{}, file().clock().now() + std::chrono::hours(1)}), IsEmpty());
    EXPECT_EQ(all({{}, file().clock().now() - std::chrono::hours(24 * 365)}).size(), all().size());
    const auto wanted = [](const ChangeEntry& line) { return line.action == Action::RenameOrganisation; };
    EXPECT_THAT(all({{}, {}, wanted}), SizeIs(1));
}

TEST_F(ChangeLogTest, HoldsWhatWhoeverIsAtTheDeskMaySeeAndAsksOfNothingElse) {
    as(mentee);
    const auto secret = file().goals().add(goal(Audience::AuthorOnly));
    const auto mine = all();
    EXPECT_TRUE(std::ranges::any_of(mine, [&](const ChangeEntry& line) { return line.record == secret.value; }));
    for (const auto& line : mine)
        EXPECT_TRUE(isMentoringWork(line.action)) << "what the coordinator did is not theirs to read";
    asCoordinator();
    bool isAsked = false;
    const auto read = all({{}, {}, [&](const ChangeEntry& line) {
                               isAsked = isAsked || line.record == secret.value;
                               return true;
                           }});
    EXPECT_FALSE(isAsked) << "not even whether it says a word";
    EXPECT_FALSE(std::ranges::any_of(read, [&](const ChangeEntry& line) { return line.record == secret.value; }));
}
