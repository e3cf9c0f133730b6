#include "app/matching_service.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QCoreApplication>

#include "app/criteria_service.h"
#include "app/mentorship_service.h"
#include "app/vocabulary_service.h"
#include "refused.h"

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
    [[nodiscard]] PersonId person(const std::string& who) const { return org.byEmail(who + "@exemple.fr"); }

    [[nodiscard]] static std::vector<SuggestedPair> pairsOf(const MatchingOutcome& outcome) { return outcome.pairs(); }
    [[nodiscard]] static bool has(const MatchingOutcome& outcome, PersonId mentor, PersonId mentee) {
        return std::ranges::any_of(pairsOf(outcome),
                                   [&](const SuggestedPair& p) { return p.mentor == mentor && p.mentee == mentee; });
    }
    [[nodiscard]] static PersonId mentorOf(const MatchingOutcome& outcome, PersonId mentee) {
        for (const auto& pair : pairsOf(outcome))
            if (pair.mentee == mentee)
                return pair.mentor;
        return {};
    }

    void takeBackLast() {
        const Change last = org.changes.back();
        org.file->undo(last.step, last.action, last.subject);
    }

    TemporaryOrganisation org;
    ProgramId program;
};

} // namespace

TEST_F(MatchingServiceTest, PairsAsManyAsThereArePlacesAndProvesIt) {
    const auto outcome = run();
    EXPECT_THAT(pairsOf(outcome), SizeIs(4));
    EXPECT_TRUE(outcome.result.isOptimal());
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
    while (!last)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    QCoreApplication::processEvents();
    EXPECT_EQ(finished, 1);
    ASSERT_TRUE(last);
    EXPECT_THAT(pairsOf(*last), SizeIs(4));
}

TEST_F(MatchingServiceTest, MatchesOnlyProgramsThatAreThere) {
    auto typed = request();
    typed.program = ProgramId{12345};
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { (void)matching().snapshotFor(typed); }));
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { (void)matching().run(typed); }));
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { matching().start(typed); }));
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { (void)matching().publish(typed.program, {}); }));
}

TEST_F(MatchingServiceTest, DecidesOnlyAboutMentorsAndMenteesOfTheProgram) {
    const auto mentor = person("mentor0");
    const auto mentee = person("mentee0");
    const auto outsider = org.add("Inès", "Haddad");
    for (const auto& [asMentor, asMentee] :
         {std::pair(mentor, outsider), std::pair(outsider, mentee), std::pair(mentee, mentor),
          std::pair(mentor, person("mentor1")), std::pair(person("mentee1"), mentee)}) {
        const auto tried = [&](const auto& call) { return refused(org, Issue::UnknownRecord, Field::Pair, call); };
        EXPECT_TRUE(tried([&] { matching().keep(program, asMentor, asMentee, true, "Both asked"); }));
        EXPECT_TRUE(tried([&] { matching().keepAll(program, {{mentor, mentee, 1}, {asMentor, asMentee, 1}}); }));
        EXPECT_TRUE(tried([&] { matching().refuse(program, asMentor, asMentee, "Same team"); }));
        EXPECT_TRUE(tried([&] { (void)matching().publish(program, {{asMentor, asMentee, 1}}); }));
    }
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::Pair,
                        [&] { matching().keep(ProgramId{12345}, mentor, mentee, true, "Both asked"); }));
}

TEST_F(MatchingServiceTest, PairsNobodyWithThemselves) {
    const auto both = person("mentor0");
    org.file->programs().enrol(program, {both}, false, true);
    EXPECT_TRUE(
        refused(org, Issue::PairWithSelf, Field::Pair, [&] { matching().keep(program, both, both, true, "Why not"); }));
    EXPECT_TRUE(
        refused(org, Issue::PairWithSelf, Field::Pair, [&] { matching().refuse(program, both, both, "Why not"); }));
    EXPECT_TRUE(refused(org, Issue::PairWithSelf, Field::Pair, [&] {
        (void)matching().publish(program, {{both, both, 1}});
    }));
}

TEST_F(MatchingServiceTest, KeepsNoMorePairsThanThereArePlacesOpenOnesCounted) {
    const auto mentor = person("mentor0");
    const auto full = [&](const char* mentee) {
        return refused(org, Issue::CapacityOutOfRange, Field::Capacity,
                       [&] { matching().keep(program, mentor, person(mentee), true); });
    };
    matching().publish(program, {{mentor, person("mentee0"), 1}});
    EXPECT_TRUE(full("mentee1"));
    auto part = *org.file->directory().participation(program, mentor);
    part.capacity = 3;
    org.file->programs().edit(part);
    matching().keep(program, mentor, person("mentee1"), true);
    matching().keep(program, mentor, person("mentee2"), true);
    EXPECT_TRUE(full("mentee3"));
    matching().keep(program, mentor, person("mentee2"), true);
    EXPECT_THAT(matching().decisions(program), SizeIs(2)) << "the same again takes no place";
    matching().refuse(program, mentor, person("mentee2"), "Same team");
    matching().keep(program, mentor, person("mentee3"), true);
    EXPECT_TRUE(full("mentee4")) << "a refused pair takes none either";
}

TEST_F(MatchingServiceTest, KeepingReplacesWhatWasSaidOfTheMentee) {
    const auto mentee = person("mentee0");
    matching().keep(program, person("mentor0"), mentee, true);
    matching().refuse(program, person("mentor2"), mentee, "Same team");
    matching().keep(program, person("mentor1"), mentee, true);
    const auto decided = matching().decisions(program);
    ASSERT_THAT(decided, SizeIs(2)) << "kept with one only; refusals stay";
    EXPECT_EQ(decided[0].verdict, PairVerdict::Refused);
    EXPECT_EQ(decided[1].mentor, person("mentor1"));
    org.undoLast();
    EXPECT_EQ(matching().decisions(program)[0].mentor, person("mentor0"));
}

TEST_F(MatchingServiceTest, AsksForAReasonOnlyWhereARuleIsBroken) {
    const auto mentor = person("mentor0");
    const auto mentee = person("mentee0");
    (void)org.file->programs().addNeverPair(mentee, mentor, "Related");
    EXPECT_TRUE(refused(org, Issue::ReasonMissing, Field::Reason,
                        [&] { matching().keep(program, mentor, mentee, true, " "); }));
    org.file->programs().pause(program, {person("mentee1")}, {}, "Leave");
    EXPECT_TRUE(refused(org, Issue::ReasonMissing, Field::Reason, [&] {
        matching().keep(program, person("mentor1"), person("mentee1"), true);
    })) << "who does not take part today";
    matching().refuse(program, person("mentor2"), person("mentee2"), "Same team");
    matching().keep(program, person("mentor2"), person("mentee2"), true);
    EXPECT_EQ(run().stateOf(person("mentor2"), person("mentee2")), PairState::Kept) << "one's own refusal is no rule";
    EXPECT_TRUE(
        refused(org, Issue::ReasonMissing, Field::Reason, [&] { matching().refuse(program, mentor, mentee, " "); }));
}

TEST_F(MatchingServiceTest, KeepsAllOfARunThatAreNotDecidedYet) {
    const auto pairs = pairsOf(run());
    matching().keepAll(program, pairs);
    EXPECT_THAT(matching().decisions(program), SizeIs(pairs.size()));
    EXPECT_EQ(org.changes.back().count, static_cast<std::int64_t>(pairs.size()));
    EXPECT_TRUE(changesNothing(org, [&] { matching().keepAll(program, pairs); }));
    EXPECT_EQ(pairsOf(run()), pairs);
    matching().clearDecisions(program, pairs);
    EXPECT_TRUE(matching().decisions(program).empty());
    EXPECT_TRUE(changesNothing(org, [&] { matching().clearDecisions(program, pairs); }));
    org.undoLast();
    EXPECT_THAT(matching().decisions(program), SizeIs(pairs.size()));
}

TEST_F(MatchingServiceTest, KeepsOfARunNoMoreThanThereArePlacesAndOneMentorForEach) {
    const auto mentor = person("mentor0");
    const auto other = person("mentor1");
    const int places =
        org.file->directory().participation(program, mentor)->capacityIn(*org.file->directory().program(program));
    std::vector<SuggestedPair> all;
    for (int i = 0; i <= places; ++i)
        all.push_back({mentor, person("mentee" + std::to_string(i)), 1});
    EXPECT_TRUE(refused(org, Issue::CapacityOutOfRange, Field::Capacity, [&] { matching().keepAll(program, all); }));
    const auto mentee = all.back().mentee;
    matching().keep(program, other, mentee, true, "They asked for it");
    all.pop_back();
    matching().keepAll(program, all);
    EXPECT_THAT(matching().decisions(program), SizeIs(all.size() + 1));
    matching().clearDecisions(program, {all.front()});
    matching().keepAll(program, {{mentor, mentee, 1}});
    EXPECT_THAT(matching().decisions(program), SizeIs(all.size())) << "with one mentor, not with two";
    EXPECT_EQ(run().stateOf(mentor, mentee), PairState::Kept);
}

TEST_F(MatchingServiceTest, PublishesNoPairMoreThanThereArePlaces) {
    const auto mentor = person("mentor0");
    const std::vector<SuggestedPair> two{{mentor, person("mentee0"), 1}, {mentor, person("mentee1"), 1}};
    EXPECT_TRUE(
        refused(org, Issue::CapacityOutOfRange, Field::Capacity, [&] { (void)matching().publish(program, two); }));
    auto part = *org.file->directory().participation(program, mentor);
    part.capacity = 2;
    org.file->programs().edit(part);
    EXPECT_EQ(matching().publish(program, two), 2);
    EXPECT_TRUE(refused(org, Issue::CapacityOutOfRange, Field::Capacity, [&] {
        (void)matching().publish(program, {{mentor, person("mentee2"), 1}});
    })) << "places taken before count";
    org.file->mentorships().end({org.file->directory().mentorships().front().id}, MentorshipState::Completed,
                                org.file->today(), "");
    EXPECT_EQ(matching().publish(program, {{mentor, person("mentee2"), 1}}), 1) << "an ended pair frees its place";
    const auto second = org.addProgram("Second");
    org.file->programs().enrol(second, {mentor}, true, false);
    org.file->programs().enrol(second, {person("mentee3")}, false, true);
    EXPECT_EQ(matching().publish(second, {{mentor, person("mentee3"), 1}}), 1) << "each program has its own places";
}

TEST_F(MatchingServiceTest, PublishingCarriesOutWhatWasDecidedAndKeepsTheReason) {
    const auto mentor = person("mentor0");
    const auto mentee = person("mentee0");
    (void)org.file->programs().addNeverPair(mentee, mentor, "Related");
    matching().keep(program, mentor, mentee, true, "Both asked for it");
    matching().keep(program, person("mentor1"), person("mentee1"));
    matching().refuse(program, person("mentor2"), person("mentee2"), "Same team");
    matching().publish(program, {{mentor, mentee, 7300}, {person("mentor1"), person("mentee1"), 5000}});
    ASSERT_THAT(matching().decisions(program), SizeIs(1)) << "the pairs are not kept any more, they are";
    EXPECT_EQ(matching().decisions(program)[0].verdict, PairVerdict::Refused);
    const auto pairs = org.file->directory().mentorshipsIn(program);
    ASSERT_THAT(pairs, SizeIs(2));
    EXPECT_EQ(pairs[0].reason, "Both asked for it");
    EXPECT_EQ(pairs[0].score, 7300);
    EXPECT_EQ(pairs[0].startedOn, org.file->today());
    EXPECT_EQ(pairs[0].state, MentorshipState::Active);
    EXPECT_EQ(pairs[1].reason, "");
    for (const auto& pair : pairs)
        EXPECT_EQ(org.file->historyOf(pair.id.value, 1).front().action, Action::PublishPairs);
}

TEST_F(MatchingServiceTest, ForgetsAllButTheTwentyNewestRuns) {
    const auto outcome = run();
    for (int i = 0; i < 21; ++i) {
        org.clock.set(org.clock.now() + std::chrono::minutes{1});
        matching().record(outcome);
    }
    const auto runs = matching().recordedRuns(program);
    ASSERT_THAT(runs, SizeIs(20));
    EXPECT_EQ(runs.front().ranAt, org.clock.now());
}

TEST_F(MatchingServiceTest, TellsWhatBecameOfEachSinceTheRunBefore) {
    const auto first = run();
    matching().record(first);
    const auto pair = pairsOf(first).front();
    matching().refuse(program, pair.mentor, pair.mentee, "Same team");
    const auto second = run();
    ASSERT_THAT(second.lost, SizeIs(testing::Ge(1)));
    EXPECT_EQ(second.lost.front().mentee, pair.mentee);
    EXPECT_EQ(second.stateOf(pair.mentor, pair.mentee), PairState::Refused);
    for (const auto& now : pairsOf(second)) {
        const auto before = mentorOf(first, now.mentee);
        EXPECT_EQ(second.changeOf(now.mentor, now.mentee), !before.isSet()        ? PairChange::New
                                                           : before == now.mentor ? PairChange::Same
                                                                                  : PairChange::OtherMentor);
    }
}

TEST_F(MatchingServiceTest, AsksTheClockItWasGivenForTheTimeOfAZone) {
    EXPECT_EQ(matching().standardOffset("Europe/Moscow"), 180);
    EXPECT_EQ(matching().standardOffset("Mars/Base"), std::nullopt);
    org.clock.set(std::chrono::sys_days{std::chrono::year{2012} / 6 / 1});
    EXPECT_EQ(matching().standardOffset("Europe/Moscow"), 240) << "as it was in those years";
    auto mentor = *org.file->directory().person(person("mentor0"));
    mentor.timeZone = "Europe/Moscow";
    org.file->people().edit(mentor);
    const auto snapshot = matching().snapshotFor(request());
    EXPECT_EQ(snapshot->mentors[static_cast<std::size_t>(*snapshot->mentorOf(mentor.id))].zoneMinutes, 240);
}

TEST_F(MatchingServiceTest, IsNotChangedByWhatHappensInAnotherProgram) {
    const auto second = org.addProgram("Second");
    org.file->programs().enrol(second, {person("mentor0")}, true, false);
    org.file->programs().enrol(second, {person("mentee0")}, false, true);
    matching().publish(second, {{person("mentor0"), person("mentee0"), 1}});
    const auto outcome = run();
    EXPECT_THAT(pairsOf(outcome), SizeIs(4)) << "every place of this program is free";
    const auto snapshot = matching().snapshotFor(request());
    EXPECT_TRUE(snapshot->menteeOf(person("mentee0"))) << "and everybody in it waits";
}

TEST_F(MatchingServiceTest, TellsWhatChangedAgainstWhatIsOpenNow) {
    const auto first = run();
    EXPECT_FALSE(first.isCompared);
    matching().record(first);
    const auto pairs = pairsOf(first);
    matching().publish(program, {pairs[0], pairs[1]});
    const auto second = run();
    EXPECT_TRUE(second.isCompared);
    EXPECT_TRUE(second.lost.empty()) << "published is not lost";
    for (const auto& pair : pairsOf(second))
        EXPECT_EQ(second.changeOf(pair.mentor, pair.mentee), PairChange::Same);

    matching().publish(program, {pairs[2], pairs[3]});
    EXPECT_TRUE(run().lost.empty());
    std::vector<MentorshipId> all;
    for (const auto& pair : org.file->directory().mentorships())
        all.push_back(pair.id);
    org.file->mentorships().end(all, MentorshipState::Dissolved, org.file->today(), "Reorganisation");
    const auto third = run();
    EXPECT_TRUE(third.lost.empty()) << "a mentorship that ended is no suggestion that was lost";
    for (const auto& pair : pairsOf(third))
        EXPECT_EQ(third.changeOf(pair.mentor, pair.mentee), PairChange::New);
}

TEST_F(MatchingServiceTest, CallsAPairLostWhereOneOfTheTwoWent) {
    const auto first = run();
    matching().record(first);
    const auto gone = pairsOf(first).front();
    org.file->programs().withdraw(program, {gone.mentee}, "Left");
    const auto second = run();
    ASSERT_THAT(second.lost, SizeIs(1));
    EXPECT_EQ(second.lost.front().mentee, gone.mentee);
}

TEST_F(MatchingServiceTest, StaysCloseToWhatIsShownBeforeAnythingIsRecorded) {
    // Everybody fits everybody equally well: only what stands on screen says who stays with whom.
    auto asked = request();
    const auto first = pairsOf(*matching().run(asked));
    std::vector<SuggestedPair> turned;
    for (std::size_t i = 0; i < first.size(); ++i)
        turned.push_back({first[(i + 1) % first.size()].mentor, first[i].mentee, first[i].score});
    asked.shown = turned;
    EXPECT_EQ(pairsOf(*matching().run(asked)), turned);
    matching().keep(program, turned[1].mentor, turned[1].mentee);
    EXPECT_EQ(pairsOf(*matching().run(asked)), turned) << "a lock moves nobody";
    matching().record(*matching().run(request()));
    EXPECT_EQ(pairsOf(*matching().run(asked)), turned) << "what is shown counts more than what was recorded";
}

TEST_F(MatchingServiceTest, ForeseesWhatAPairByHandDoesToTheOthers) {
    const auto first = pairsOf(run());
    const auto taken = first.front();
    const auto waiting = person("mentee4");
    auto asked = request();
    asked.shown = first;
    const auto before = org.bytes();
    const auto foreseen = *matching().runKeeping(asked, taken.mentor, waiting);
    EXPECT_TRUE(has(foreseen, taken.mentor, waiting));
    EXPECT_FALSE(mentorOf(foreseen, taken.mentee).isSet()) << "there is no other place";
    EXPECT_EQ(org.bytes(), before);
    matching().keep(program, taken.mentor, waiting, true);
    EXPECT_EQ(pairsOf(*matching().run(asked)), pairsOf(foreseen));
}

TEST_F(MatchingServiceTest, RefusesCriteriaOnAFieldThatIsNotThere) {
    auto asked = request();
    Criterion trade;
    trade.field = {Field::Custom, "Trade"};
    asked.criteria.criteria.push_back(trade);
    const auto unusable = [&](const auto& call) { return refused(org, Issue::CriteriaUnusable, Field::None, call); };
    EXPECT_TRUE(unusable([&] { (void)matching().run(asked); }));
    EXPECT_TRUE(unusable([&] { matching().start(asked); }));
    EXPECT_TRUE(unusable([&] { (void)matching().runKeeping(asked, person("mentor0"), person("mentee0")); }));
    EXPECT_EQ(org.file->criteria().problems(asked.criteria).front().issue, CriteriaIssue::FieldNotThere);
    org.file->vocabulary().addCustomField({{}, "trade", CustomFieldKind::Text, {}});
    EXPECT_TRUE(matching().run(asked));
}

TEST_F(MatchingServiceTest, CountsFreePlacesAndWaitingPeopleAsHomeDoes) {
    // Every way somebody may not be there, in turn.
    const auto agree = [&](const char* when) {
        const auto balance = org.file->programs().balance(program);
        const auto snapshot = matching().snapshotFor(request());
        int places = 0;
        for (const auto& mentor : snapshot->mentors)
            places += mentor.capacity;
        EXPECT_EQ(balance.freePlaces, places) << when;
        EXPECT_EQ(balance.waitingMentees, static_cast<int>(snapshot->mentees.size())) << when;
        EXPECT_EQ(balance.pairsAtMost, static_cast<int>(pairsOf(run()).size())) << when;
        return balance;
    };
    matching().publish(program, {{person("mentor0"), person("mentee0"), 1}, {person("mentor1"), person("mentee1"), 1}});
    EXPECT_EQ(agree("published").freePlaces, 2);
    EXPECT_TRUE(org.file->programs().absentOfPairs(program).empty());
    org.file->programs().withdraw(program, {person("mentor0")}, "Left");
    EXPECT_EQ(agree("a mentor left").freePlaces, 2) << "the pair of one who left takes no place of another";
    org.file->people().archive({person("mentor1")});
    EXPECT_EQ(agree("another is archived").freePlaces, 2);
    org.file->programs().pause(program, {person("mentor2")}, {}, "Leave");
    EXPECT_EQ(agree("a third is paused").freePlaces, 1);
    const auto absent = org.file->programs().absentOfPairs(program);
    ASSERT_THAT(absent, SizeIs(2));
    EXPECT_EQ(absent[0].why, Absence::Left);
    EXPECT_EQ(absent[1].why, Absence::Archived);
    const auto people = org.file->programs().absentPeople(program);
    ASSERT_THAT(people, SizeIs(2));
    EXPECT_EQ(people[0].person, person("mentor0"));
    EXPECT_EQ(people[1].why, Absence::Archived);
    EXPECT_EQ(people[1].pairs, 1);
}

TEST_F(MatchingServiceTest, RemembersTheAimsOfAProgramAndRefusesThoseThatDoNotGoTogether) {
    EXPECT_EQ(matching().aims(program), Aims{});
    Aims aims;
    aims.priorityFirst = aims.firstWishes = aims.everyMentor = aims.lowestFirst = true;
    aims.sharesOf = Field::Department;
    aims.shares = {{"Research;\t\"quoted\"", 10, 60}, {"Sales", 0, 50}};
    matching().setAims(program, aims);
    EXPECT_EQ(matching().aims(program), aims);
    EXPECT_EQ(matching().aims(org.addProgram("Autumn")), Aims{});
    aims.objective = Objective::BestTotal;
    EXPECT_TRUE(refused(org, Issue::AimsUnusable, Field::None, [&] { matching().setAims(program, aims); }));
    auto asked = request();
    asked.aims = aims;
    EXPECT_TRUE(refused(org, Issue::AimsUnusable, Field::None, [&] { (void)matching().run(asked); }));
}

TEST_F(MatchingServiceTest, RecordsWhatWasAskedAndWhoTookPart) {
    auto asked = request();
    asked.aims.everyMentor = true;
    asked.aims.shares = {{"Lyon", 20, 80}};
    const auto outcome = *matching().run(asked);
    matching().record(outcome);
    const auto runs = matching().recordedRuns(program);
    ASSERT_THAT(runs, SizeIs(1));
    EXPECT_EQ(runs.front().aims, asked.aims);
    EXPECT_EQ(runs.front().mentees, 5);
    EXPECT_EQ(runs.front().mentors, 4);
    EXPECT_EQ(runs.front().places, 4);
    EXPECT_EQ(runs.front().firstWishes, outcome.result.figures.firstWishes);
    EXPECT_FALSE(runs.front().ranBy.empty());
    const auto again = matching().requestOf(runs.front());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->aims, asked.aims);
    EXPECT_EQ(again->criteria.criteria, asked.criteria.criteria);
}

TEST_F(MatchingServiceTest, KeepsScenariosByNameApartFromRuns) {
    const auto outcome = run();
    matching().record(outcome);
    (void)matching().keepScenario("  What if ", outcome);
    EXPECT_THAT(matching().recordedRuns(program), SizeIs(1)) << "a scenario is no run";
    ASSERT_THAT(matching().scenarios(program), SizeIs(1));
    EXPECT_EQ(matching().scenarios(program).front().name, "What if");
    ASSERT_TRUE(matching().scenario(program, "WHAT IF"));
    EXPECT_THAT(matching().scenario(program, "WHAT IF")->pairs, SizeIs(4));

    // One of the same name is replaced, and comes back when that is taken back.
    auto asked = request();
    asked.aims.objective = Objective::BestTotal;
    (void)matching().keepScenario("what if", *matching().run(asked));
    ASSERT_THAT(matching().scenarios(program), SizeIs(1));
    EXPECT_EQ(matching().scenarios(program).front().aims.objective, Objective::BestTotal);
    takeBackLast();
    ASSERT_THAT(matching().scenarios(program), SizeIs(1));
    EXPECT_EQ(matching().scenarios(program).front().aims.objective, Objective::MostPeople);

    matching().removeScenario(program, matching().scenarios(program).front().id);
    EXPECT_TRUE(matching().scenarios(program).empty());
    EXPECT_TRUE(
        refused(org, Issue::UnknownRecord, Field::None, [&] { matching().removeScenario(program, MatchingRunId{7}); }));
    EXPECT_TRUE(refused(org, Issue::TitleMissing, Field::Name, [&] { (void)matching().keepScenario(" ", outcome); }));
}

TEST_F(MatchingServiceTest, AScenarioThatIsTakenUpSaysWhatTheProgramIsMatchedBy) {
    auto asked = request();
    asked.criteria = readyMadeCriteria().back();
    asked.aims.firstWishes = true;
    (void)matching().keepScenario("Across", *matching().run(asked));
    const auto request = matching().takeUp(*matching().scenario(program, "Across"));
    EXPECT_EQ(org.file->criteria().chosen(program).criteria, asked.criteria.criteria);
    EXPECT_TRUE(matching().aims(program).firstWishes);
    EXPECT_EQ(matching().run(request)->pairs(), matching().scenario(program, "Across")->pairs);
}

TEST_F(MatchingServiceTest, TwoMenteesExchangeTheirMentorsInOneStep) {
    const auto outcome = run();
    const auto pairs = pairsOf(outcome);
    matching().exchange(program, pairs[0], pairs[1], "They asked for it");
    const auto after = run();
    EXPECT_TRUE(has(after, pairs[1].mentor, pairs[0].mentee));
    EXPECT_TRUE(has(after, pairs[0].mentor, pairs[1].mentee));
    ASSERT_THAT(matching().decisions(program), SizeIs(2));
    EXPECT_TRUE(matching().decisions(program).front().byHand);
    EXPECT_EQ(matching().decisions(program).front().reason, "They asked for it");
    // And back, without what was said before.
    matching().exchange(program, {pairs[1].mentor, pairs[0].mentee, 0}, {pairs[0].mentor, pairs[1].mentee, 0},
                        "Not any more");
    EXPECT_THAT(matching().decisions(program), SizeIs(2));
    EXPECT_TRUE(has(run(), pairs[0].mentor, pairs[0].mentee));
    takeBackLast();
    EXPECT_TRUE(has(run(), pairs[1].mentor, pairs[0].mentee));
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::Pair, [&] {
        matching().exchange(program, {PersonId{9}, pairs[0].mentee, 0}, pairs[1], "No");
    }));
}

TEST_F(MatchingServiceTest, KnowsWhoPublishedWhatOutOfWhichRun) {
    const auto outcome = run();
    matching().record(outcome);
    const auto run = matching().recordedRuns(program).front().id;
    auto pairs = pairsOf(outcome);
    matching().keep(program, pairs[0].mentor, pairs[0].mentee, true, "The director wants it");
    (void)matching().publish(program, {pairs[0], pairs[1]});
    const auto publications = matching().publications(program);
    ASSERT_THAT(publications, SizeIs(2));
    for (const auto& publication : publications) {
        EXPECT_EQ(publication.run, run);
        EXPECT_FALSE(publication.by.empty());
        const auto* pair = org.file->directory().mentorship(publication.mentorship);
        ASSERT_NE(pair, nullptr);
        EXPECT_EQ(publication.byHand, pair->mentee == pairs[0].mentee);
    }
    // A run out of which pairs were published is not forgotten for newer ones.
    for (int i = 0; i < 25; ++i)
        matching().record(this->run());
    EXPECT_TRUE(
        std::ranges::any_of(matching().recordedRuns(program), [&](const MatchingRun& one) { return one.id == run; }));
}
