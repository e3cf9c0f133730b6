#include "app/pair_service.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/mentorship_service.h"
#include "refused.h"
#include "store.h"
#include "world.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

class PairServiceTest : public testing::Test, protected World {
protected:
    PairServiceTest() { as(mentor); }

    [[nodiscard]] PairService& pairs() const { return file().pairs(); }
    [[nodiscard]] Agreement read() const { return *pairs().agreement(pair.id); }
    [[nodiscard]] ActionItem read(ActionItemId id) const { return *pairs().action(id); }
    [[nodiscard]] std::vector<MentorshipId> silent() const {
        std::vector<MentorshipId> ids;
        for (const auto& one : pairs().silentPairs())
            ids.push_back(one.pair);
        return ids;
    }
    /// In the other pair, by its mentor.
    [[nodiscard]] SessionId sessionOfOthers() const {
        const auto at = file().desk().perspective();
        as(otherMentor);
        auto planned = session();
        planned.mentorship = otherPair.id;
        const auto id = file().sessions().plan(planned);
        file().desk().take(at);
        return id;
    }
    /// In the pair of the mentor with somebody else: seen, and not of this pair.
    [[nodiscard]] Mentorship secondPair() const {
        for (const auto& one : file().directory().mentorships())
            if (one.mentor == mentor && one.id != pair.id)
                return one;
        return {};
    }
};

} // namespace

TEST_F(PairServiceTest, KeepsOneAgreementAPair) {
    auto typed = agreement();
    typed.purpose = " Take a team ";
    typed.rhythmWeeks = 3;
    typed.sessionMinutes = 45;
    typed.endsOn = daysFromNow(200);
    typed.acceptedByMentor = file().today();
    agree(typed);
    typed.purpose = "Take a team";
    org.reopen();
    as(mentor);
    EXPECT_EQ(read(), typed);
    EXPECT_EQ(pairs().rhythmWeeks(pair.id), 3);
    EXPECT_EQ(pairs().rhythmWeeks(secondPair().id), 4) << "where nothing was agreed";
}

TEST_F(PairServiceTest, AFirstAgreementThatSomebodyElseWroteMeanwhileIsNotWrittenOver) {
    const auto first = agreement();
    auto other = agreement();
    other.purpose = "Written at another desk";
    pairs().setAgreement(other);
    EXPECT_TRUE(refused(org, Issue::ChangedMeanwhile, Field::None, [&] { pairs().setAgreement(first); }));
    EXPECT_EQ(read().purpose, other.purpose);
    const auto seen = read();
    org.undoLast();
    EXPECT_TRUE(refused(org, Issue::ChangedMeanwhile, Field::None, [&] { pairs().setAgreement(seen); }));
}

TEST_F(PairServiceTest, AnAgreementIsDeletedAndBroughtBackAndAnotherOneIsMadeInItsPlace) {
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { pairs().removeAgreement(pair.id); }));
    auto typed = agreement();
    typed.rhythmWeeks = 2;
    agree(typed);
    const auto before = pairs().agreement(pair.id);
    pairs().removeAgreement(pair.id);
    EXPECT_FALSE(pairs().agreement(pair.id));
    EXPECT_EQ(pairs().rhythmWeeks(pair.id), 4);
    org.undoLast();
    EXPECT_EQ(pairs().agreement(pair.id), before);
    pairs().removeAgreement(pair.id);
    EXPECT_TRUE(refused(org, Issue::ChangedMeanwhile, Field::None, [&] { pairs().setAgreement(*before); }))
        << "what was read is gone";
    agree(typed);
    EXPECT_EQ(pairs().rhythmWeeks(pair.id), 2);
}

TEST_F(PairServiceTest, RefusesWhatIsNoAgreement) {
    const auto with = [&](auto change) {
        auto typed = agreement();
        change(typed);
        return typed;
    };
    EXPECT_TRUE(refused(org, Issue::RhythmOutOfRange, Field::Rhythm,
                        [&] { agree(with([](Agreement& a) { a.rhythmWeeks = 0; })); }));
    EXPECT_TRUE(refused(org, Issue::EndBeforeStart, Field::Dates, [&] {
        agree(
            with([&](Agreement& a) { a.endsOn = Date{std::chrono::sys_days{pair.startedOn} - std::chrono::days{1}}; }));
    }));
    agree(with([&](Agreement& a) { a.endsOn = pair.startedOn; }));
    EXPECT_EQ(read().endsOn, pair.startedOn) << "on the very day is in time";
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::Pair,
                        [&] { agree(with([&](Agreement& a) { a.mentorship = otherPair.id; })); }));
}

TEST_F(PairServiceTest, NobodyAcceptsForTheOtherOneButTheCoordinator) {
    auto typed = agreement();
    typed.acceptedByMentee = file().today();
    EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::None, [&] { agree(typed); }));
    as(mentee);
    agree(typed);
    as(mentor);
    typed.acceptedByMentee.reset();
    EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::None, [&] { agree(typed); })) << "nor takes it back";
    typed.acceptedByMentee = file().today();
    typed.acceptedByMentor = file().today();
    agree(typed);
    EXPECT_TRUE(read().isAccepted());
    as(mentee);
    typed.acceptedByMentor.reset();
    EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::None, [&] { agree(typed); }));
    asCoordinator();
    agree(typed);
    EXPECT_FALSE(read().acceptedByMentor) << "as the coordinator was told";
}

TEST_F(PairServiceTest, WhatIsChangedIsToBeAcceptedAnew) {
    const auto day = file().today();
    asCoordinator();
    const auto accepted = [&] {
        auto typed = agreement();
        typed.rhythmWeeks = 4;
        typed.sessionMinutes = 90;
        typed.endsOn = daysFromNow(100);
        typed.acceptedByMentor = typed.acceptedByMentee = day;
        return typed;
    }();
    const auto change = [&](const Perspective& by, auto how) {
        asCoordinator();
        agree(accepted);
        agree(accepted); // nothing changes: both stand
        EXPECT_TRUE(read().isAccepted());
        file().desk().take(by);
        auto typed = accepted;
        how(typed);
        agree(typed);
        asCoordinator();
        const auto now = read();
        agree(typed); // as told: both accept it as it is
        EXPECT_TRUE(read().isAccepted());
        return now;
    };
    passes(std::chrono::hours{24 * 9});
    for (const auto& how : std::vector<std::function<void(Agreement&)>>{
             [](Agreement& a) { a.purpose = "Another"; }, [](Agreement& a) { a.rhythmWeeks = 8; },
             [](Agreement& a) { a.sessionMinutes = 30; }, [](Agreement& a) { a.endsOn.reset(); },
             [](Agreement& a) { a.confidentiality = "All of it"; }, [](Agreement& a) { a.ending = "At once"; },
             [](Agreement& a) { a.outsideContact = "HR"; }}) {
        const auto byMentor = change({mentor}, how);
        EXPECT_EQ(byMentor.acceptedByMentee, std::nullopt);
        EXPECT_EQ(byMentor.acceptedByMentor, file().today()) << "who changes it and lets it stand accepts it today";
        const auto byMentee = change({mentee}, how);
        EXPECT_EQ(byMentee.acceptedByMentor, std::nullopt);
        EXPECT_EQ(byMentee.acceptedByMentee, file().today());
        const auto byCoordinator = change({}, how);
        EXPECT_EQ(byCoordinator.acceptedByMentor, std::nullopt);
        EXPECT_EQ(byCoordinator.acceptedByMentee, std::nullopt);
    }
}

TEST_F(PairServiceTest, EveryChangeOfWhatIsAgreedIsAnotherVersion) {
    auto typed = agreement();
    typed.version = 9; // nobody says which version it is
    agree(typed);
    EXPECT_EQ(read().version, 1);
    as(mentee);
    typed = read();
    typed.acceptedByMentee = file().today();
    agree(typed);
    EXPECT_EQ(read().version, 1) << "accepting changes nothing";
    typed = read();
    typed.confidentiality = "What is said stays here";
    agree(typed);
    EXPECT_EQ(read().version, 2);
    org.undoLast();
    EXPECT_EQ(read().version, 1);
}

TEST_F(PairServiceTest, AnAcceptanceSaidAtTheSameTimeAsAChangeIsOfTheChange) {
    agree(agreement());
    auto typed = read();
    typed.rhythmWeeks = 5;
    agree(typed);
    EXPECT_EQ(read().acceptedByMentor, std::nullopt) << "changing is not accepting";
    typed = read();
    typed.rhythmWeeks = 2;
    typed.acceptedByMentor = daysFromNow(-1);
    agree(typed);
    EXPECT_EQ(read().acceptedByMentor, daysFromNow(-1));
    typed = read();
    typed.rhythmWeeks = 3;
    typed.acceptedByMentor.reset();
    agree(typed);
    EXPECT_EQ(read().acceptedByMentor, std::nullopt) << "who takes it back does not accept";
}

TEST_F(PairServiceTest, KeepsAPromiseOfOneOfTheTwo) {
    auto typed = action();
    typed.text = " Ask two colleagues ";
    typed.dueOn = daysFromNow(7);
    const auto id = pairs().addAction(typed);
    EXPECT_EQ(read(id).text, "Ask two colleagues");
    EXPECT_EQ(read(id).owner, mentor) << "whoever is at the desk";
    EXPECT_EQ(read(id).from.author, mentor);
    typed.owner = mentee;
    const auto second = pairs().addAction(typed);
    EXPECT_EQ(read(second).owner, mentee);
    EXPECT_EQ(read(second).from.author, mentor);
    asCoordinator();
    const auto third = pairs().addAction(action());
    as(mentor);
    EXPECT_EQ(read(third).owner, mentee);
    EXPECT_EQ(read(third).from.author, mentee);
    EXPECT_TRUE(read(third).from.byCoordinator);
}

TEST_F(PairServiceTest, LaysAPromiseOnNobodyOutsideThePair) {
    auto typed = action();
    typed.owner = otherMentee;
    EXPECT_TRUE(refused(org, Issue::NotTheirs, Field::Owner, [&] { (void)pairs().addAction(typed); }));
    typed.owner = mentee;
    typed.id = pairs().addAction(typed);
    typed.owner = otherMentee;
    EXPECT_TRUE(refused(org, Issue::NotTheirs, Field::Owner, [&] { pairs().editAction(typed); }));
    asCoordinator();
    typed.owner = mentee;
    typed.from.author = otherMentor;
    EXPECT_TRUE(refused(org, Issue::NotTheirs, Field::Owner, [&] { (void)pairs().addAction(typed); }))
        << "nor in the name of somebody outside";
}

TEST_F(PairServiceTest, RefusesWhatIsNoPromise) {
    auto typed = action();
    typed.text = " ";
    EXPECT_TRUE(refused(org, Issue::TextMissing, Field::Text, [&] { (void)pairs().addAction(typed); }));
    typed = action();
    typed.mentorship = otherPair.id;
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::Pair, [&] { (void)pairs().addAction(typed); }));
    typed = read(pairs().addAction(action()));
    typed.text = " ";
    EXPECT_TRUE(refused(org, Issue::TextMissing, Field::Text, [&] { pairs().editAction(typed); }));
    typed.text = "x";
    typed.doneOn = daysFromNow(1);
    EXPECT_TRUE(refused(org, Issue::DateInFuture, Field::When, [&] { pairs().editAction(typed); }));
    EXPECT_TRUE(refused(org, Issue::DateInFuture, Field::When, [&] { (void)pairs().addAction(typed); }));
    typed.id = ActionItemId{12345};
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { pairs().editAction(typed); }));
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { pairs().finish(typed.id, true); }));
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { pairs().removeAction(typed.id); }));
}

TEST_F(PairServiceTest, APromisePointsOnlyToWhatIsOfThePairAndSeen) {
    const auto theirs = file().sessions().plan(session());
    auto ofSecond = session();
    ofSecond.mentorship = secondPair().id;
    const auto second = file().sessions().plan(ofSecond);
    const auto given = file().feedback().give(feedback());
    auto giveSecond = feedback();
    giveSecond.mentorship = secondPair().id;
    const auto givenToSecond = file().feedback().give(giveSecond);
    as(mentee);
    const auto goalSeen = file().goals().add(goal());
    const auto goalHidden = file().goals().add(goal(Audience::AuthorOnly));
    as(secondPair().mentee);
    const auto goalOfSecond = file().goals().add(goal());
    const auto strangers = sessionOfOthers();
    as(mentor);
    const auto known = read(pairs().addAction(action()));
    const auto tried = [&](auto point, Issue issue) {
        auto typed = action();
        point(typed);
        if (auto result = refused(org, issue, Field::None, [&] { (void)pairs().addAction(typed); }); !result)
            return result;
        typed = known;
        point(typed);
        return refused(org, issue, Field::None, [&] { pairs().editAction(typed); });
    };
    EXPECT_TRUE(tried([&](ActionItem& a) { a.session = strangers; }, Issue::UnknownRecord));
    EXPECT_TRUE(tried([&](ActionItem& a) { a.session = SessionId{12345}; }, Issue::UnknownRecord));
    EXPECT_TRUE(tried([&](ActionItem& a) { a.session = second; }, Issue::NotTheirs));
    EXPECT_TRUE(tried([&](ActionItem& a) { a.goal = goalHidden; }, Issue::UnknownRecord));
    EXPECT_TRUE(tried([&](ActionItem& a) { a.goal = goalOfSecond; }, Issue::NotTheirs));
    EXPECT_TRUE(tried([&](ActionItem& a) { a.feedback = givenToSecond; }, Issue::NotTheirs));
    EXPECT_TRUE(tried([&](ActionItem& a) { a.feedback = FeedbackId{12345}; }, Issue::UnknownRecord));
    auto typed = known;
    typed.session = theirs;
    typed.goal = goalSeen;
    typed.feedback = given;
    pairs().editAction(typed);
    as(mentee);
    auto seen = *file().goals().goal(goalSeen);
    seen.from.audience = Audience::AuthorOnly;
    file().goals().edit(seen);
    as(mentor);
    typed = read(known.id);
    typed.text = "Changed";
    pairs().editAction(typed);
    EXPECT_EQ(read(known.id).goal, goalSeen) << "what it points to already stays";
    typed = read(known.id);
    typed.goal = file().goals().add(goal());
    pairs().editAction(typed);
    EXPECT_EQ(read(known.id).goal, typed.goal) << "a goal of the mentor is one of the two's as well";
}

TEST_F(PairServiceTest, TicksOffTodayAndNotAfterAll) {
    const auto id = pairs().addAction(action());
    pairs().finish(id, true);
    EXPECT_EQ(read(id).doneOn, file().today());
    EXPECT_EQ(org.changes.back().action, Action::FinishActionItem) << "not logged as an edit";
    pairs().finish(id, false);
    EXPECT_EQ(read(id).doneOn, std::nullopt);
    EXPECT_EQ(org.changes.back().action, Action::FinishActionItem);
    auto typed = read(id);
    typed.text = "Changed";
    typed.mentorship = otherPair.id;
    typed.from.author = mentee;
    pairs().editAction(typed);
    EXPECT_EQ(org.changes.back().action, Action::EditActionItem);
    EXPECT_EQ(read(id).mentorship, pair.id);
    EXPECT_EQ(read(id).from.author, mentor);
    EXPECT_TRUE(changesNothing(org, [&] { pairs().editAction(read(id)); }));
    pairs().removeAction(id);
    EXPECT_FALSE(pairs().action(id));
    org.undoLast();
    EXPECT_EQ(read(id).text, "Changed");
}

TEST_F(PairServiceTest, LetsAPromiseBeEditedThoughItWasKeptByAClockThatRanAhead) {
    passes(std::chrono::hours{48});
    const auto id = pairs().addAction(action());
    pairs().finish(id, true);
    passes(std::chrono::hours{-48});
    auto typed = read(id);
    typed.text = "Changed";
    pairs().editAction(typed);
    EXPECT_EQ(read(id).text, "Changed");
}

TEST_F(PairServiceTest, KeepsNotesOfEitherForThemselvesAlone) {
    auto typed = note();
    typed.text = " Leave pauses ";
    typed.from.audience = Audience::PairAndCoordinator;
    const auto id = pairs().addNote(typed);
    EXPECT_EQ(pairs().note(id)->text, "Leave pauses");
    EXPECT_EQ(pairs().note(id)->from.author, mentor);
    EXPECT_EQ(pairs().note(id)->from.audience, Audience::AuthorOnly) << "whatever is typed";
    typed.id = id;
    typed.text = "Changed";
    typed.mentorship = otherPair.id;
    typed.session = sessionOfOthers();
    pairs().editNote(typed);
    EXPECT_EQ(pairs().note(id)->text, "Changed");
    EXPECT_EQ(pairs().note(id)->mentorship, pair.id) << "only the text";
    EXPECT_EQ(pairs().note(id)->session, SessionId{});
    EXPECT_TRUE(changesNothing(org, [&] { pairs().editNote(*pairs().note(id)); }));
    as(mentee);
    EXPECT_THAT(pairs().notesOf(pair.id), IsEmpty());
    EXPECT_FALSE(pairs().note(id));
    as(mentor);
    pairs().removeNote(id);
    EXPECT_FALSE(pairs().note(id));
    org.undoLast();
    EXPECT_TRUE(pairs().note(id));
}

TEST_F(PairServiceTest, RefusesANoteOfNothingOfSomebodyElseOrAboutAnotherPairsSession) {
    auto typed = note();
    typed.text = " ";
    EXPECT_TRUE(refused(org, Issue::TextMissing, Field::Text, [&] { (void)pairs().addNote(typed); }));
    typed = note();
    typed.session = sessionOfOthers();
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { (void)pairs().addNote(typed); }));
    auto ofSecond = session();
    ofSecond.mentorship = secondPair().id;
    typed.session = file().sessions().plan(ofSecond);
    EXPECT_TRUE(refused(org, Issue::NotTheirs, Field::None, [&] { (void)pairs().addNote(typed); }));
    typed.session = file().sessions().plan(session());
    typed.id = pairs().addNote(typed);
    typed.text.clear();
    EXPECT_TRUE(refused(org, Issue::TextMissing, Field::Text, [&] { pairs().editNote(typed); }));
    asCoordinator();
    typed = note();
    typed.from.author = otherMentee;
    EXPECT_TRUE(refused(org, Issue::NotTheirs, Field::Owner, [&] { (void)pairs().addNote(typed); }));
    typed.mentorship = {};
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::Pair, [&] { (void)pairs().addNote(typed); }));
}

TEST_F(PairServiceTest, CountsSilenceFromTheRhythmAgreedTheStartOrTheLastSession) {
    asCoordinator();
    EXPECT_THAT(silent(), IsEmpty());
    passes(std::chrono::hours{24 * 41}); // four weeks and a half more: 42 days since the day they began
    EXPECT_THAT(silent(), IsEmpty()) << "not a day early";
    passes(std::chrono::hours{24});
    EXPECT_THAT(silent(), SizeIs(4)) << "four weeks and a half more without an agreement";
    EXPECT_EQ(pairs().silentPairs().front().days, 43);
    EXPECT_EQ(pairs().silentPairs().front().lastHeld, std::nullopt);
    auto agreed = agreement();
    agreed.rhythmWeeks = 6;
    agree(agreed);
    EXPECT_THAT(silent(), SizeIs(3));
    file().sessions().log(otherPair.id, daysFromNow(-43));
    file().sessions().log(otherPair.id, daysFromNow(-1), SessionState::Missed, MissedBy::Both);
    EXPECT_THAT(silent(), SizeIs(3)) << "what was missed breaks no silence";
    file().sessions().log(otherPair.id, daysFromNow(-42));
    EXPECT_THAT(silent(), testing::Not(testing::Contains(otherPair.id)));
}

TEST_F(PairServiceTest, NamesTheLongestSilenceFirstAndSaysSinceWhen) {
    asCoordinator();
    passes(std::chrono::hours{24 * 60});
    file().sessions().log(pair.id, daysFromNow(-50));
    const auto all = pairs().silentPairs();
    ASSERT_THAT(all, SizeIs(4));
    EXPECT_EQ(all.back().pair, pair.id);
    EXPECT_EQ(all.back().lastHeld, daysFromNow(-50));
    EXPECT_EQ(all.back().days, 50);
    EXPECT_EQ(all.front().days, 61);
    as(mentee);
    EXPECT_THAT(silent(), SizeIs(2)) << "one's own: with the mentor, and with whom one guides";
    EXPECT_THAT(silent(), testing::Contains(pair.id));
}

TEST_F(PairServiceTest, CountsNoSilenceFromBeforeThePairBegan) {
    asCoordinator();
    file().sessions().log(pair.id, daysFromNow(-30));
    passes(std::chrono::hours{24 * 41});
    EXPECT_THAT(silent(), IsEmpty()) << "they met before they were a pair";
    passes(std::chrono::hours{24});
    const auto all = pairs().silentPairs();
    const auto theirs = std::ranges::find(all, pair.id, &SilentPair::pair);
    ASSERT_NE(theirs, all.end());
    EXPECT_EQ(theirs->days, 43);
}

TEST_F(PairServiceTest, APausedOrEndedPairIsNotSilent) {
    asCoordinator();
    passes(std::chrono::hours{24 * 60});
    file().mentorships().pause({pair.id});
    EXPECT_THAT(silent(), testing::Not(testing::Contains(pair.id)));
    EXPECT_THAT(silent(), testing::Contains(otherPair.id));
    file().mentorships().resume({pair.id});
    EXPECT_THAT(silent(), testing::Contains(pair.id));
    endPair();
    EXPECT_THAT(silent(), testing::Not(testing::Contains(pair.id)));
}

TEST_F(PairServiceTest, KnowsTheLastDayASessionWasHeld) {
    EXPECT_FALSE(pairs().lastHeldOfEach().contains(pair.id));
    file().sessions().log(pair.id, daysFromNow(-9));
    file().sessions().log(pair.id, daysFromNow(-3));
    file().sessions().log(pair.id, daysFromNow(-5));
    file().sessions().log(pair.id, daysFromNow(-1), SessionState::Missed, MissedBy::Both);
    EXPECT_EQ(pairs().lastHeldOfEach().at(pair.id), daysFromNow(-3));
}

TEST_F(PairServiceTest, TellsHowFarEachPairIsAsFarAsOneSeesIt) {
    file().sessions().log(pair.id, daysFromNow(-9));
    file().sessions().log(pair.id, daysFromNow(-3));
    Session coming;
    coming.mentorship = pair.id;
    coming.on = daysFromNow(2);
    file().sessions().plan(coming);
    coming.on = daysFromNow(9);
    file().sessions().plan(coming);
    as(mentee);
    for (const auto audience : {Audience::PairOutline, Audience::Pair, Audience::AuthorOnly}) {
        Goal goal;
        goal.title = "Speak up";
        goal.state = GoalState::Achieved;
        goal.from.audience = audience;
        file().goals().add(goal);
    }
    PairProgress seen{daysFromNow(-3), daysFromNow(2), 3, 3, 0};
    EXPECT_EQ(pairs().progressOfEach().at(pair.id), seen);
    as(mentor);
    seen.goals = seen.achieved = 2;
    EXPECT_EQ(pairs().progressOfEach().at(pair.id), seen);
    EXPECT_FALSE(pairs().progressOfEach().contains(otherPair.id));
    asCoordinator();
    seen.goals = seen.achieved = 1;
    EXPECT_EQ(pairs().progressOfEach().at(pair.id), seen);
    const auto all = pairs().progressOfEach();
    EXPECT_TRUE(all.contains(otherPair.id));
    std::map<MentorshipId, PairProgress> inPieces;
    for (auto piece = pairs().progressOfEach({}, 1); !piece.empty();
         piece = pairs().progressOfEach(piece.rbegin()->first, 1)) {
        EXPECT_EQ(piece.size(), 1U);
        inPieces.insert(piece.begin(), piece.end());
    }
    EXPECT_EQ(inPieces, all);
}

TEST_F(PairServiceTest, AnAgreementThatIsAsItWasLeavesNothingBehind) {
    agree(agreement());
    EXPECT_TRUE(changesNothing(org, [&] { agree(*pairs().agreement(pair.id)); }));
}

TEST_F(PairServiceTest, KnowsTheLastDayOfEachPairAfterEveryChangeAsIfItWereAskedAnew) {
    auto& sessions = file().sessions();
    const auto expectAsAnew = [&](const char* after) {
        for (const auto who : {std::optional<PersonId>(), std::optional(mentor), std::optional(otherMentor)}) {
            file().desk().take({who});
            const auto anew = file().store().repositories.of<Session>().lastHeld(file().desk().perspective());
            const std::unordered_map<MentorshipId, Date> asked(anew.begin(), anew.end());
            EXPECT_EQ(pairs().lastHeldOfEach(), asked) << after;
        }
        asCoordinator();
        EXPECT_EQ(pairs().silentPairs().size(), silent().size());
    };
    expectAsAnew("nothing");
    const auto first = sessions.log(pair.id, daysFromNow(-9));
    expectAsAnew("a first one");
    const auto last = sessions.log(pair.id, daysFromNow(-2));
    expectAsAnew("a later one");
    (void)sessions.log(otherPair.id, daysFromNow(-4));
    expectAsAnew("one of others");
    auto held = *sessions.session(last);
    held.on = daysFromNow(-20);
    sessions.edit(held);
    expectAsAnew("another day");
    EXPECT_EQ(pairs().lastHeldOfEach().at(pair.id), daysFromNow(-9));
    org.undoLast();
    expectAsAnew("that taken back");
    sessions.remove(last);
    expectAsAnew("one removed");
    org.undoLast();
    expectAsAnew("and brought back");
    sessions.remove(last);
    sessions.remove(first);
    expectAsAnew("all of a pair removed");
    EXPECT_FALSE(pairs().lastHeldOfEach().contains(pair.id));
    (void)sessions.plan(session());
    expectAsAnew("one planned");
    file().mentorships().remove({otherPair.id});
    EXPECT_THAT(silent(), testing::Not(testing::Contains(otherPair.id)));
    org.undoLast();
    expectAsAnew("a pair that went and came back");
}
