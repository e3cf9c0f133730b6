#include "app/matching_service.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QElapsedTimer>

#include "app/criteria_service.h"
#include "app/mentorship_service.h"
#include "support/temporary_organisation.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::SizeIs;

namespace {

class MatchingServiceTest : public testing::Test {
protected:
    MatchingServiceTest() : program(org.addProgram("Spring")) { org.fill(program, 4, 5); }

    [[nodiscard]] MatchingRequest request() const {
        MatchingRequest request;
        request.program = program;
        request.criteria = org.file->criteria().chosen(program);
        return request;
    }
    [[nodiscard]] MatchingOutcome run() const { return *matching().run(request()); }
    [[nodiscard]] MatchingService& matching() const { return org.file->matching(); }

    [[nodiscard]] static std::vector<SuggestedPair> pairsOf(const MatchingOutcome& outcome) { return outcome.pairs(); }
    [[nodiscard]] static bool has(const MatchingOutcome& outcome, PersonId mentor, PersonId mentee) {
        return std::ranges::any_of(pairsOf(outcome),
                                   [&](const SuggestedPair& p) { return p.mentor == mentor && p.mentee == mentee; });
    }
    [[nodiscard]] static PersonId mentorOf(const MatchingOutcome& outcome, PersonId mentee) {
        for (const auto& pair : pairsOf(outcome)) {
            if (pair.mentee == mentee)
                return pair.mentor;
        }
        return {};
    }

    TemporaryOrganisation org;
    ProgramId program;
};

} // namespace

TEST_F(MatchingServiceTest, PairsAsManyAsThereArePlacesAndProvesIt) {
    const auto outcome = run();
    EXPECT_THAT(pairsOf(outcome), SizeIs(4));
    EXPECT_TRUE(outcome.result.optimal);
}

TEST_F(MatchingServiceTest, RepeatsItselfOnUnchangedData) {
    const auto first = run();
    matching().record(first);
    const auto second = run();
    EXPECT_EQ(pairsOf(first), pairsOf(second));
    EXPECT_TRUE(second.lost.empty());
    for (const auto& pair : pairsOf(second))
        EXPECT_EQ(second.changeOf(pair.mentor, pair.mentee), PairChange::Same);
}

TEST_F(MatchingServiceTest, KeepsAKeptPairInEveryRun) {
    const auto mentee = org.byEmail("mentee4@exemple.fr");
    const auto mentor = org.byEmail("mentor0@exemple.fr");
    matching().keep(program, mentor, mentee, true);
    const auto outcome = run();
    EXPECT_TRUE(has(outcome, mentor, mentee));
    EXPECT_EQ(outcome.stateOf(mentor, mentee), PairState::Kept);
    matching().clearDecisions(program, {{mentor, mentee, 0}});
    EXPECT_TRUE(matching().decisions(program).empty());
}

TEST_F(MatchingServiceTest, NeverSuggestsARefusedPairAgain) {
    const auto mentee = org.byEmail("mentee0@exemple.fr");
    const auto mentor = mentorOf(run(), mentee);
    ASSERT_TRUE(mentor.isSet());
    EXPECT_THROW(matching().refuse(program, mentor, mentee, " "), Refusal);
    matching().refuse(program, mentor, mentee, "Same project");
    EXPECT_FALSE(has(run(), mentor, mentee));
    org.reopen();
    EXPECT_FALSE(has(run(), mentor, mentee));
    EXPECT_EQ(matching().decisions(program).front().reason, "Same project");
}

TEST_F(MatchingServiceTest, RefusesAPairByHandAgainstAMustRuleWithoutAReason) {
    const auto mentee = org.byEmail("mentee0@exemple.fr");
    const auto mentor = org.byEmail("mentor0@exemple.fr");
    auto person = *org.file->directory().person(mentee);
    person.manager = mentor;
    org.file->people().edit(person);
    EXPECT_THROW(matching().keep(program, mentor, mentee, true), Refusal);
    matching().keep(program, mentor, mentee, true, "Both asked for it");
    EXPECT_TRUE(has(run(), mentor, mentee));
}

TEST_F(MatchingServiceTest, RefusesToKeepMorePairsThanAMentorHasPlaces) {
    const auto mentor = org.byEmail("mentor0@exemple.fr");
    matching().keep(program, mentor, org.byEmail("mentee0@exemple.fr"), true);
    EXPECT_THROW(matching().keep(program, mentor, org.byEmail("mentee1@exemple.fr"), true), Refusal);
}

TEST_F(MatchingServiceTest, PublishesInOneStepThatCanBeTakenBack) {
    const auto outcome = run();
    org.changes.clear();
    EXPECT_EQ(matching().publish(program, pairsOf(outcome)), 4);
    ASSERT_THAT(org.changes, SizeIs(1));
    EXPECT_EQ(org.changes[0].count, 4);
    EXPECT_THAT(org.file->directory().mentorshipsIn(program), SizeIs(4));
    EXPECT_EQ(matching().publish(program, pairsOf(outcome)), 0) << "they are open already";

    EXPECT_TRUE(pairsOf(run()).empty()) << "every place is taken";
    const Change published = org.changes[0];
    org.file->undo(published.step, published.action, published.subject);
    EXPECT_TRUE(org.file->directory().mentorships().empty());
    EXPECT_THAT(pairsOf(run()), SizeIs(4));
}

TEST_F(MatchingServiceTest, DoesNotRepeatAPairThatEnded) {
    const auto outcome = run();
    matching().publish(program, pairsOf(outcome));
    std::vector<MentorshipId> all;
    for (const auto& pair : org.file->directory().mentorships())
        all.push_back(pair.id);
    EXPECT_THROW(org.file->mentorships().end(all, MentorshipState::Dissolved, org.file->today(), ""), Refusal);
    org.file->mentorships().end(all, MentorshipState::Dissolved, org.file->today(), "Reorganisation");
    const auto next = run();
    for (const auto& pair : pairsOf(outcome))
        EXPECT_FALSE(has(next, pair.mentor, pair.mentee));
}

TEST_F(MatchingServiceTest, LeavesPausedAndArchivedPeopleOut) {
    const auto paused = org.byEmail("mentee0@exemple.fr");
    const auto archived = org.byEmail("mentor0@exemple.fr");
    org.file->programs().pause(program, {paused}, std::nullopt, "Leave");
    org.file->people().archive({archived});
    const auto outcome = run();
    EXPECT_FALSE(mentorOf(outcome, paused).isSet());
    EXPECT_THAT(pairsOf(outcome), SizeIs(3));
}

TEST_F(MatchingServiceTest, RecordsRunsWithTheirCriteria) {
    matching().record(run());
    org.reopen();
    const auto runs = matching().recordedRuns(program);
    ASSERT_THAT(runs, SizeIs(1));
    EXPECT_THAT(runs[0].pairs, SizeIs(4));
    EXPECT_TRUE(runs[0].optimal);
    EXPECT_NE(runs[0].criteriaDocument.find('{'), std::string::npos);
}

TEST_F(MatchingServiceTest, AnswersFromTheBackgroundOnceForTheNewestRequest) {
    int finished = 0;
    std::shared_ptr<const MatchingOutcome> last;
    QObject::connect(&matching(), &MatchingService::finished, org.file.get(),
                     [&](std::shared_ptr<const MatchingOutcome> outcome) {
                         ++finished;
                         last = std::move(outcome);
                     });
    for (int i = 0; i < 5; ++i)
        matching().start(request());
    QElapsedTimer timer;
    timer.start();
    while (!last && timer.elapsed() < 20'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    QCoreApplication::processEvents();
    EXPECT_EQ(finished, 1);
    ASSERT_TRUE(last);
    EXPECT_THAT(pairsOf(*last), SizeIs(4));
    EXPECT_FALSE(matching().isRunning());
}
