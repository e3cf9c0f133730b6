#include "app/session_service.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/news.h"
#include "formats/mentoring_json.h"
#include "refused.h"
#include "world.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

class SessionServiceTest : public testing::Test, protected World {
protected:
    SessionServiceTest() { as(mentor); }

    [[nodiscard]] SessionService& sessions() const { return file().sessions(); }
    [[nodiscard]] Session read(SessionId id) const { return *sessions().session(id); }
    void note(SessionId id, const std::string& text) const {
        auto session = read(id);
        session.notes = text;
        sessions().edit(session);
    }
    [[nodiscard]] SessionId plan(int days) const { return sessions().plan(session(days)); }
    [[nodiscard]] HeldSession held(int days = 0) const {
        HeldSession held;
        held.on = daysFromNow(days);
        return held;
    }
    [[nodiscard]] GoalId goalOf(PersonId author, Audience audience = Audience::PairOutline) const {
        const auto at = file().desk().perspective();
        as(author);
        const auto id = file().goals().add(goal(audience));
        file().desk().take(at);
        return id;
    }
    /// What the mentor gave the mentee, or somebody else in the other pair.
    [[nodiscard]] FeedbackId feedbackOf(PersonId author) const {
        const auto at = file().desk().perspective();
        as(author);
        auto given = feedback();
        given.mentorship = author == mentor || author == mentee ? pair.id : otherPair.id;
        const auto id = file().feedback().give(given);
        file().desk().take(at);
        return id;
    }
    [[nodiscard]] ActionItem promise(PersonId owner = {}) const {
        ActionItem action;
        action.text = "Ask two colleagues";
        action.owner = owner;
        return action;
    }
};

} // namespace

TEST_F(SessionServiceTest, PlansASessionWithItsAgendaTidied) {
    auto typed = session(7);
    typed.place = " Room 2 ";
    typed.agenda = {{" The budget ", {}, false}, {"The team", mentor, false}};
    typed.state = SessionState::Held;
    const auto id = sessions().plan(typed);
    org.reopen();
    as(mentor);
    const auto kept = read(id);
    EXPECT_EQ(kept.state, SessionState::Planned);
    EXPECT_EQ(kept.place, "Room 2");
    EXPECT_EQ(kept.agenda, (std::vector<AgendaItem>{{"The budget", mentor, false}, {"The team", mentor, false}}));
    EXPECT_EQ(kept.from.author, mentor);
    EXPECT_EQ(kept.from.audience, Audience::PairOutline);
}

TEST_F(SessionServiceTest, PlansASeriesInTheRhythmAgreedWithTheAgendaOnTheFirstOnly) {
    auto agreed = agreement();
    agreed.rhythmWeeks = 2;
    file().pairs().setAgreement(agreed);
    const auto ids = sessions().planSeries(session(7), 3);
    ASSERT_THAT(ids, SizeIs(3));
    EXPECT_EQ(read(ids[0]).on, daysFromNow(7));
    EXPECT_EQ(read(ids[1]).on, daysFromNow(21));
    EXPECT_EQ(read(ids[2]).on, daysFromNow(35));
    EXPECT_THAT(read(ids[0]).agenda, SizeIs(1));
    EXPECT_THAT(read(ids[1]).agenda, IsEmpty());
    EXPECT_THAT(read(ids[2]).agenda, IsEmpty());
    EXPECT_EQ(org.changes.back().action, Action::PlanSeries);
    EXPECT_EQ(org.changes.back().count, 3);
    org.undoLast();
    EXPECT_THAT(sessions().sessionsOf(pair.id), IsEmpty()) << "one step";
}

TEST_F(SessionServiceTest, PlansFromOneToSixtyAtOnce) {
    for (const int count : {-1, 0, 61})
        EXPECT_TRUE(refused(org, Issue::TooManyEntries, Field::When, [&] {
            (void)sessions().planSeries(session(7), count);
        })) << count;
    EXPECT_THAT(sessions().planSeries(session(7), 60), SizeIs(60));
}

TEST_F(SessionServiceTest, RefusesToPlanWhatIsNoSession) {
    auto typed = session(7);
    typed.minutes = 0;
    EXPECT_TRUE(refused(org, Issue::LengthOutOfRange, Field::Length, [&] { (void)sessions().plan(typed); }));
    typed = session(7);
    typed.agenda = {{" ", {}, false}};
    EXPECT_TRUE(refused(org, Issue::TextMissing, Field::Agenda, [&] { (void)sessions().plan(typed); }));
}

TEST_F(SessionServiceTest, IsOfOneOfThePairWhoeverPlansIt) {
    asCoordinator();
    auto typed = session(7);
    typed.agenda.clear();
    typed.from.author = otherMentor;
    EXPECT_TRUE(refused(org, Issue::NotTheirs, Field::Owner, [&] { (void)sessions().plan(typed); }));
    typed.from.author = mentee;
    EXPECT_EQ(read(sessions().plan(typed)).from.author, mentee);
    EXPECT_EQ(read(sessions().plan(session(7))).from.author, mentor) << "where nobody is named";
}

TEST_F(SessionServiceTest, PutsNothingOnTheAgendaInAnothersName) {
    auto typed = session(7);
    typed.agenda = {{"The budget", mentee, false}};
    EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::Agenda, [&] { (void)sessions().plan(typed); }));
    typed.agenda = {{"The budget", {}, false}};
    typed = read(sessions().plan(typed));
    as(mentee);
    typed.agenda.push_back({"The holidays", mentor, false});
    EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::Agenda, [&] { sessions().edit(typed); }));
    typed.agenda = {{"Not the budget", mentor, false}};
    EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::Agenda, [&] { sessions().edit(typed); })) << "words put in";
    typed.agenda = {{"The budget", mentor, true}, {"The team", {}, false}};
    sessions().edit(typed);
    EXPECT_THAT(read(typed.id).agenda,
                ElementsAre(AgendaItem{"The budget", mentor, true}, AgendaItem{"The team", mentee, false}))
        << "ticked off, and one more of one's own";
    typed = read(typed.id);
    typed.agenda[1].by = mentor;
    EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::Agenda, [&] { sessions().edit(typed); })) << "nor laid on them";
    asCoordinator();
    auto planned = session(7);
    planned.agenda = {{"The budget", otherMentor, false}};
    EXPECT_TRUE(refused(org, Issue::NotTheirs, Field::Owner, [&] { (void)sessions().plan(planned); }));
    planned.agenda = {{"The budget", mentee, false}, {"The team", {}, false}};
    const auto id = sessions().plan(planned);
    as(mentor);
    EXPECT_EQ(read(id).agenda[0].by, mentee) << "the coordinator writes for either";
    EXPECT_EQ(read(id).agenda[1].by, mentor);
}

TEST_F(SessionServiceTest, KnowsTheNextOneTodayIncluded) {
    EXPECT_FALSE(sessions().next(pair.id));
    const auto past = plan(-1);
    EXPECT_FALSE(sessions().next(pair.id));
    const auto later = plan(9);
    const auto today = plan(0);
    EXPECT_EQ(sessions().next(pair.id)->id, today);
    sessions().hold(today, {});
    EXPECT_EQ(sessions().next(pair.id)->id, later);
    sessions().cancel(later);
    EXPECT_FALSE(sessions().next(pair.id));
    EXPECT_THAT(sessions().sessionsOf(pair.id), SizeIs(3));
    EXPECT_EQ(sessions().sessionsOf(pair.id).front().id, past) << "by day";
}

TEST_F(SessionServiceTest, ListsThePairsSessionsByDayAndTime) {
    auto early = session(3);
    early.minute = 540;
    auto late = session(3);
    late.minute = 840;
    const auto second = sessions().plan(late);
    const auto first = sessions().plan(early);
    const auto third = plan(4);
    std::vector<SessionId> ids;
    for (const auto& one : sessions().sessionsOf(pair.id))
        ids.push_back(one.id);
    EXPECT_THAT(ids, ElementsAre(first, second, third));
}

TEST_F(SessionServiceTest, IsHeldWithWhatWasSaidAndPromised) {
    const auto id = plan(-2);
    const auto goal = goalOf(mentee);
    auto what = held(-1);
    what.minutes = 45;
    what.notes = " Slides cut by half ";
    what.goals = {goal, goal};
    what.promise = promise(mentee);
    sessions().hold(id, what);
    const auto kept = read(id);
    EXPECT_EQ(kept.state, SessionState::Held);
    EXPECT_EQ(kept.on, daysFromNow(-1));
    EXPECT_EQ(kept.minutes, 45);
    EXPECT_EQ(kept.notes, "Slides cut by half");
    EXPECT_THAT(kept.goals, ElementsAre(goal));
    EXPECT_EQ(org.changes.back().action, Action::HoldSession);
    const auto promised = file().pairs().actionsOf(pair.id);
    ASSERT_THAT(promised, SizeIs(1));
    EXPECT_EQ(promised[0].owner, mentee);
    EXPECT_EQ(promised[0].session, id);
    EXPECT_EQ(promised[0].from.author, mentor);
    EXPECT_EQ(promised[0].from.audience, Audience::Pair);
    org.undoLast();
    EXPECT_EQ(read(id).state, SessionState::Planned);
    EXPECT_THAT(file().pairs().actionsOf(pair.id), IsEmpty()) << "one step";
}

TEST_F(SessionServiceTest, AddsNotesToThoseThatAreThere) {
    const auto id = plan(0);
    note(id, "Before");
    auto what = held();
    what.notes = "After";
    sessions().hold(id, what);
    EXPECT_EQ(read(id).notes, "Before\n\nAfter");
    what.notes = "Before\n\nAfter";
    EXPECT_TRUE(changesNothing(org, [&] { sessions().hold(id, what); })) << "not twice the same";
}

TEST_F(SessionServiceTest, KeepsAPromiseThatIsAllThereIsToAdd) {
    const auto id = plan(0);
    sessions().hold(id, held());
    auto what = held();
    what.promise = promise();
    sessions().hold(id, what);
    EXPECT_THAT(file().pairs().actionsOf(pair.id), SizeIs(1));
    const auto missed = plan(-1);
    sessions().miss(missed, MissedBy::Both);
    what = {};
    what.promise = promise();
    sessions().miss(missed, MissedBy::Both, {}, what);
    EXPECT_THAT(file().pairs().actionsOf(pair.id), SizeIs(2));
}

TEST_F(SessionServiceTest, LaysAPromiseOnNobodyOutsideThePair) {
    const auto id = plan(0);
    auto what = held();
    what.promise = promise(otherMentee);
    const auto tried = [&](const HeldSession& with) {
        for (const auto& result :
             {refused(org, Issue::NotTheirs, Field::Owner, [&] { sessions().hold(id, with); }),
              refused(org, Issue::NotTheirs, Field::Owner, [&] { sessions().miss(id, MissedBy::Both, {}, with); }),
              refused(org, Issue::NotTheirs, Field::Owner, [&] {
                  (void)sessions().log(pair.id, file().today(), SessionState::Held, MissedBy::Nobody, with);
              })})
            if (!result)
                return result;
        return testing::AssertionSuccess();
    };
    EXPECT_TRUE(tried(what));
    asCoordinator();
    what.promise = promise(mentee);
    what.promise->from.author = otherMentor;
    EXPECT_TRUE(tried(what)) << "nor in the name of somebody outside";
    what.promise->from.author = mentor;
    sessions().hold(id, what);
    as(mentor);
    EXPECT_EQ(file().pairs().actionsOf(pair.id).front().from.author, mentor);
}

TEST_F(SessionServiceTest, APromiseIsOfTheMenteeWhereTheCoordinatorNamesNobodyAndOfWhoeverIsAtTheDeskElse) {
    auto what = held();
    what.promise = promise();
    sessions().log(pair.id, file().today(), SessionState::Held, MissedBy::Nobody, what);
    EXPECT_EQ(file().pairs().actionsOf(pair.id).front().owner, mentor);
    asCoordinator();
    sessions().log(pair.id, file().today(), SessionState::Held, MissedBy::Nobody, what);
    as(mentor);
    EXPECT_EQ(file().pairs().actionsOf(pair.id).back().owner, mentee);
    EXPECT_EQ(file().pairs().actionsOf(pair.id).back().from.author, mentee);
}

TEST_F(SessionServiceTest, RefusesAnEmptyPromiseAndOneThatPointsElsewhere) {
    const auto id = plan(0);
    auto what = held();
    what.promise = promise();
    what.promise->text = " ";
    EXPECT_TRUE(refused(org, Issue::TextMissing, Field::Text, [&] { sessions().hold(id, what); }));
    what.promise = promise();
    what.promise->goal = goalOf(otherMentee);
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { sessions().hold(id, what); }));
    what.promise = promise();
    what.promise->feedback = feedbackOf(otherMentor);
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { sessions().hold(id, what); }));
    what.promise->feedback = feedbackOf(mentee);
    what.promise->goal = goalOf(mentee);
    sessions().hold(id, what);
    const auto kept = file().pairs().actionsOf(pair.id).front();
    EXPECT_EQ(kept.goal, what.promise->goal);
    EXPECT_EQ(kept.feedback, what.promise->feedback);
}

TEST_F(SessionServiceTest, IsAboutGoalsOfThePairThatWhoeverWritesSees) {
    const auto id = plan(0);
    const auto theirs = goalOf(mentee);
    const auto hidden = goalOf(mentee, Audience::AuthorOnly);
    const auto strangers = goalOf(otherMentee);
    const auto guided = [&] { // of somebody the mentor guides in another pair: seen, and not of this one
        const auto at = file().desk().perspective();
        sit(Who::Guided, mentor);
        const auto made = file().goals().add(goal());
        file().desk().take(at);
        return made;
    }();
    const auto tried = [&](GoalId goal, Issue issue) {
        auto what = held();
        what.goals = {goal};
        auto typed = read(id);
        typed.goals = {goal};
        auto planned = session(7);
        planned.goals = {goal};
        for (const auto& result :
             {refused(org, issue, Field::None, [&] { sessions().hold(id, what); }),
              refused(org, issue, Field::None, [&] { sessions().miss(id, MissedBy::Both, {}, what); }),
              refused(org, issue, Field::None, [&] { sessions().edit(typed); }),
              refused(org, issue, Field::None, [&] { (void)sessions().plan(planned); }),
              refused(org, issue, Field::None, [&] {
                  (void)sessions().log(pair.id, file().today(), SessionState::Held, MissedBy::Nobody, what);
              })}) {
            if (!result)
                return result;
        }
        return testing::AssertionSuccess();
    };
    EXPECT_TRUE(tried(hidden, Issue::UnknownRecord)) << "as if it were not there";
    EXPECT_TRUE(tried(strangers, Issue::UnknownRecord));
    EXPECT_TRUE(tried(GoalId{12345}, Issue::UnknownRecord));
    EXPECT_TRUE(tried(guided, Issue::NotTheirs));
    auto typed = read(id);
    typed.goals = {theirs};
    sessions().edit(typed);
    as(mentee);
    typed = read(id);
    typed.goals = {theirs, hidden};
    sessions().edit(typed);
    as(mentor);
    typed = read(id);
    typed.place = "Room 2";
    sessions().edit(typed);
    EXPECT_THAT(read(id).goals, ElementsAre(theirs, hidden)) << "what is there already stays";
}

TEST_F(SessionServiceTest, TouchesTheGoalsItWasAbout) {
    const auto goal = goalOf(mentee);
    passes(std::chrono::hours{24 * 20});
    const auto id = plan(-3);
    auto what = HeldSession{};
    what.goals = {goal};
    sessions().hold(id, what);
    EXPECT_EQ(dayOf(file().goals().goal(goal)->changedAt), daysFromNow(-3)) << "on the day of the session";
    const auto logged = sessions().log(pair.id, file().today(), SessionState::Held, MissedBy::Nobody, what);
    EXPECT_EQ(dayOf(file().goals().goal(goal)->changedAt), file().today());
    sessions().log(pair.id, daysFromNow(-9), SessionState::Held, MissedBy::Nobody, what);
    EXPECT_EQ(dayOf(file().goals().goal(goal)->changedAt), file().today()) << "never backwards";
    EXPECT_THAT(read(logged).goals, ElementsAre(goal));
}

TEST_F(SessionServiceTest, DoesNotTouchTheGoalsOfWhatWasMissed) {
    const auto goal = goalOf(mentee);
    const auto before = file().goals().goal(goal)->changedAt;
    passes(std::chrono::hours{24 * 20});
    auto what = held();
    what.goals = {goal};
    sessions().log(pair.id, file().today(), SessionState::Missed, MissedBy::Mentee, what);
    EXPECT_EQ(file().goals().goal(goal)->changedAt, before);
}

TEST_F(SessionServiceTest, IsNeitherHeldNorMissedNorLoggedInDaysToCome) {
    const auto id = plan(1);
    EXPECT_TRUE(refused(org, Issue::DateInFuture, Field::When, [&] { sessions().hold(id, {}); }));
    EXPECT_TRUE(refused(org, Issue::DateInFuture, Field::When, [&] { sessions().miss(id, MissedBy::Mentee); }));
    EXPECT_TRUE(refused(org, Issue::DateInFuture, Field::When, [&] { (void)sessions().log(pair.id, daysFromNow(1)); }));
    const Date longAgo{std::chrono::sys_days{pair.startedOn} - std::chrono::days{367}};
    const auto isTooEarly = [&](auto act) { return refused(org, Issue::DateBeforePair, Field::When, act); };
    EXPECT_TRUE(isTooEarly([&] { (void)sessions().log(pair.id, longAgo); }));
    HeldSession then;
    then.on = longAgo;
    EXPECT_TRUE(isTooEarly([&] { sessions().hold(id, then); }));
    EXPECT_TRUE(isTooEarly([&] { sessions().miss(id, MissedBy::Mentee, {}, then); }));
    (void)sessions().log(pair.id, Date{std::chrono::sys_days{pair.startedOn} - std::chrono::days{366}});
    sessions().hold(id, held());
    EXPECT_EQ(read(id).state, SessionState::Held);
}

TEST_F(SessionServiceTest, SaysWhoMissedItUntilItTurnsOutToHaveBeenHeld) {
    const auto id = plan(0);
    EXPECT_TRUE(
        refused(org, Issue::WhoMissedMissing, Field::WhoMissed, [&] { sessions().miss(id, MissedBy::Nobody, "Ill"); }));
    auto noted = HeldSession{};
    noted.notes = "We spoke on the phone";
    noted.promise = promise(mentee);
    sessions().miss(id, MissedBy::Mentee, " Ill ", noted);
    EXPECT_EQ(read(id).missedBy, MissedBy::Mentee);
    EXPECT_EQ(read(id).stateReason, "Ill");
    EXPECT_EQ(read(id).notes, "We spoke on the phone");
    EXPECT_THAT(file().pairs().actionsOf(pair.id), SizeIs(1));
    EXPECT_EQ(org.changes.back().action, Action::MissSession);
    sessions().hold(id, {});
    EXPECT_EQ(read(id).state, SessionState::Held);
    EXPECT_EQ(read(id).missedBy, MissedBy::Nobody);
}

TEST_F(SessionServiceTest, GoesThroughItsStatesOnlyAsTheyFollowEachOther) {
    const auto id = plan(0);
    sessions().cancel(id, "Ill");
    EXPECT_EQ(read(id).state, SessionState::Cancelled);
    EXPECT_EQ(read(id).stateReason, "Ill");
    EXPECT_EQ(org.changes.back().action, Action::CancelSession);
    EXPECT_TRUE(refused(org, Issue::StateChangeNotAllowed, Field::State,
                        [&] { (void)sessions().move(id, daysFromNow(3), {}); }));
    const auto moved = plan(0);
    (void)sessions().move(moved, daysFromNow(3), {});
    EXPECT_TRUE(refused(org, Issue::StateChangeNotAllowed, Field::State, [&] { sessions().hold(moved, {}); }));
    EXPECT_TRUE(refused(org, Issue::StateChangeNotAllowed, Field::State, [&] { sessions().cancel(moved); }));
}

TEST_F(SessionServiceTest, IsMovedWithAgendaPlaceAndLinkAndWithoutNotes) {
    auto typed = session(2);
    typed.place = "Room 2";
    typed.link = "https://example.org";
    const auto id = sessions().plan(typed);
    note(id, "Prepared already");
    as(mentee);
    const auto next = sessions().move(id, daysFromNow(9), 600, " Ill ");
    const auto old = read(id);
    EXPECT_EQ(old.state, SessionState::Moved);
    EXPECT_EQ(old.movedTo, next);
    EXPECT_EQ(old.stateReason, "Ill");
    EXPECT_EQ(old.notes, "Prepared already");
    EXPECT_EQ(old.on, daysFromNow(2));
    const auto made = read(next);
    EXPECT_EQ(made.state, SessionState::Planned);
    EXPECT_EQ(made.on, daysFromNow(9));
    EXPECT_EQ(made.minute, 600);
    EXPECT_EQ(made.place, "Room 2");
    EXPECT_EQ(made.link, "https://example.org");
    EXPECT_EQ(made.agenda, old.agenda);
    EXPECT_EQ(made.notes, "");
    EXPECT_EQ(made.stateReason, "");
    EXPECT_EQ(made.from.author, mentee) << "who moved it";
    EXPECT_EQ(made.from.audience, Audience::PairOutline);
    EXPECT_EQ(org.changes.back().action, Action::MoveSession);
    org.undoLast();
    EXPECT_EQ(read(id).state, SessionState::Planned);
    EXPECT_FALSE(sessions().session(next)) << "one step";
}

TEST_F(SessionServiceTest, RefusesToMoveToNoDayOrForTooLongAReason) {
    const auto id = plan(2);
    EXPECT_TRUE(refused(org, Issue::DateOutOfRange, Field::When,
                        [&] { (void)sessions().move(id, Date{std::chrono::year{2300} / 1 / 1}, {}); }));
    EXPECT_TRUE(
        refused(org, Issue::TimeOutOfRange, Field::When, [&] { (void)sessions().move(id, daysFromNow(3), 24 * 60); }));
    EXPECT_TRUE(refused(org, Issue::TextTooLong, Field::Reason,
                        [&] { (void)sessions().move(id, daysFromNow(3), {}, std::string(longestLongText + 1, 'x')); }));
}

TEST_F(SessionServiceTest, LogsWhatTookPlaceInTheLengthAgreed) {
    auto agreed = agreement();
    agreed.sessionMinutes = 45;
    file().pairs().setAgreement(agreed);
    const auto id = sessions().log(pair.id, daysFromNow(-1));
    EXPECT_EQ(read(id).state, SessionState::Held);
    EXPECT_EQ(read(id).minutes, 45);
    EXPECT_EQ(read(id).on, daysFromNow(-1));
    EXPECT_EQ(read(id).from.author, mentor);
    EXPECT_EQ(org.changes.back().action, Action::LogSession);
    const auto missed = sessions().log(pair.id, daysFromNow(-2), SessionState::Missed, MissedBy::Both);
    EXPECT_EQ(read(missed).missedBy, MissedBy::Both);
}

TEST_F(SessionServiceTest, LogsNoSessionThatHasNotTakenPlace) {
    for (const auto how : {SessionState::Planned, SessionState::Moved})
        EXPECT_TRUE(refused(org, Issue::StateChangeNotAllowed, Field::State,
                            [&] { (void)sessions().log(pair.id, file().today(), how); }));
    EXPECT_TRUE(refused(org, Issue::WhoMissedMissing, Field::WhoMissed,
                        [&] { (void)sessions().log(pair.id, file().today(), SessionState::Missed); }));
    EXPECT_TRUE(
        refused(org, Issue::UnknownRecord, Field::Pair, [&] { (void)sessions().log(otherPair.id, file().today()); }));
}

TEST_F(SessionServiceTest, OfTheCoordinatorsEditOnlyWhenAndWhereAreTaken) {
    auto first = session(2);
    first.place = "Room 2";
    first.link = "https://example.org/2";
    const auto goal = goalOf(mentee);
    first.goals = {goal};
    const auto id = sessions().plan(first);
    note(id, "Between us");
    const auto before = read(id);
    asCoordinator();
    auto typed = read(id);
    EXPECT_EQ(typed.notes, "");
    typed.on = daysFromNow(4);
    typed.minute = 600;
    typed.timeZone = "Europe/Paris";
    typed.minutes = 30;
    typed.notes = "Overwritten";
    typed.agenda = {{"Overwritten", mentor, false}};
    typed.goals = {};
    typed.state = SessionState::Held;
    typed.missedBy = MissedBy::Both;
    typed.from.author = otherMentor;
    sessions().edit(typed);
    as(mentor);
    auto expected = before;
    expected.on = daysFromNow(4);
    expected.minute = 600;
    expected.timeZone = "Europe/Paris";
    expected.minutes = 30;
    EXPECT_EQ(read(id), expected) << "a place that the coordinator does not see stays as well";
    asCoordinator();
    typed = read(id);
    typed.place = "Room 9";
    typed.link = "https://example.org";
    sessions().edit(typed);
    as(mentor);
    EXPECT_EQ(read(id).place, "Room 9");
    EXPECT_EQ(read(id).link, "https://example.org");
}

TEST_F(SessionServiceTest, OfThePairsEditAllIsTakenButStateAndAuthor) {
    const auto id = plan(2);
    as(mentee);
    auto typed = read(id);
    typed.on = daysFromNow(4);
    typed.place = "Room 2";
    typed.link = "https://example.org";
    typed.notes = "Shared";
    typed.agenda = {{"Another", {}, false}};
    typed.goals = {goalOf(mentee)};
    auto expected = typed;
    expected.agenda = {{"Another", mentee, false}};
    typed.state = SessionState::Held;
    typed.from.author = mentee;
    sessions().edit(typed);
    EXPECT_EQ(read(id), expected);
    EXPECT_EQ(org.changes.back().action, Action::EditSession);
    typed = read(id);
    typed.place.clear();
    typed.link.clear();
    sessions().edit(typed);
    EXPECT_EQ(read(id).place + read(id).link, "") << "the two may empty it";
    typed = read(id);
    typed.minutes = 0;
    EXPECT_TRUE(refused(org, Issue::LengthOutOfRange, Field::Length, [&] { sessions().edit(typed); }));
}

TEST_F(SessionServiceTest, WritingContentIsNotTheCoordinators) {
    const auto id = plan(2);
    asCoordinator();
    EXPECT_TRUE(changesNothing(org, [&] { note(id, "x"); }));
    EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::None, [&] { sessions().addAgendaItem(id, "x"); }));
}

TEST_F(SessionServiceTest, AddsAPointOfWhoeverIsAtTheDeskOnce) {
    const auto id = plan(2);
    as(mentee);
    sessions().addAgendaItem(id, " The Budget ");
    EXPECT_EQ(read(id).agenda.back(), (AgendaItem{"The Budget", mentee, false}));
    EXPECT_TRUE(changesNothing(org, [&] { sessions().addAgendaItem(id, "the budget"); }));
    EXPECT_TRUE(SessionService::isOnAgenda(read(id), "THE BUDGET"));
    EXPECT_FALSE(SessionService::isOnAgenda(read(id), "The budgets"));
    EXPECT_TRUE(refused(org, Issue::TextMissing, Field::Agenda, [&] { sessions().addAgendaItem(id, " "); }));
}

TEST_F(SessionServiceTest, KnowsWhatWasLeftOpenLastTime) {
    const auto leftOpen = [this] {
        std::vector<std::string> texts;
        for (const auto& item : SessionService::leftOpen(sessions().sessionsOf(pair.id)))
            texts.push_back(item.text);
        return texts;
    };
    EXPECT_TRUE(leftOpen().empty());
    as(mentee);
    const auto before = plan(-9);
    sessions().addAgendaItem(before, "An older point");
    sessions().hold(before, {});
    const auto last = plan(-2);
    sessions().addAgendaItem(last, "Settled");
    sessions().addAgendaItem(last, "Open");
    auto noted = read(last);
    noted.agenda.at(noted.agenda.size() - 2).done = true;
    sessions().edit(noted);
    EXPECT_EQ(leftOpen().back(), "An older point") << "what is only planned is not over";
    sessions().hold(last, {});
    EXPECT_EQ(leftOpen().back(), "Open");
    EXPECT_EQ(std::ranges::count(leftOpen(), "Settled"), 0);
    EXPECT_EQ(std::ranges::count(leftOpen(), "An older point"), 0);
    asCoordinator();
    EXPECT_TRUE(leftOpen().empty()) << "who does not see the agenda";
}

TEST_F(SessionServiceTest, IsDeletedAndBroughtBack) {
    const auto id = plan(2);
    const auto before = read(id);
    sessions().remove(id);
    EXPECT_FALSE(sessions().session(id));
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { sessions().remove(id); }));
    org.undoLast();
    EXPECT_EQ(read(id), before);
}

TEST_F(SessionServiceTest, IsLoggedByTheCoordinatorOnTheWordOfOneOfThePairWhoAreTold) {
    asCoordinator();
    HeldSession held;
    held.author = mentee;
    const auto since = file().clock().now() - std::chrono::hours(1);
    const auto id = sessions().log(pair.id, file().today(), SessionState::Held, MissedBy::Nobody, held);
    EXPECT_EQ(sessions().session(id)->from.author, mentee);
    EXPECT_TRUE(sessions().session(id)->from.byCoordinator);
    EXPECT_EQ(file().historyOf(id.value, 1).front().onBehalf, "Mentee 0");
    held.author = otherMentor;
    EXPECT_TRUE(refused(org, Issue::NotTheirs, Field::Owner, [&] {
        (void)sessions().log(pair.id, file().today(), SessionState::Held, MissedBy::Nobody, held);
    }));
    for (const auto person : {pair.mentor, pair.mentee}) {
        as(person);
        const auto news = newsSince(file(), since);
        EXPECT_TRUE(std::ranges::any_of(news, [&](const News& one) {
            return one.what == NewsKind::SessionRecorded && one.record == id.value && !one.by.isSet();
        }));
    }
}

TEST_F(SessionServiceTest, ThatTheCoordinatorRecordsAPlannedOneIsNewsOfWhoeverPlannedIt) {
    const auto since = file().clock().now() - std::chrono::hours(1);
    const auto told = [&](PersonId person, SessionId id) {
        as(person);
        const auto news = newsSince(file(), since);
        return std::ranges::any_of(
            news, [&](const News& one) { return one.what == NewsKind::SessionRecorded && one.record == id.value; });
    };
    as(mentor);
    const auto byMentor = plan(0);
    asCoordinator();
    HeldSession held;
    held.author = mentee;
    sessions().hold(byMentor, held);
    EXPECT_EQ(file().historyOf(byMentor.value, 1).front().onBehalf, "Mentee 0") << "on whose word";
    EXPECT_TRUE(told(mentor, byMentor));
    EXPECT_TRUE(told(mentee, byMentor));
    asCoordinator();
    org.undoLast();
    EXPECT_FALSE(told(mentee, byMentor)) << "it is planned again";
    as(mentor);
    sessions().hold(byMentor, {});
    EXPECT_FALSE(told(mentee, byMentor)) << "by the mentor";
    asCoordinator();
    const auto byCoordinator = plan(-1);
    const auto calledOff = plan(3);
    sessions().cancel(calledOff);
    EXPECT_FALSE(told(mentee, calledOff));
    as(mentor);
    sessions().hold(byCoordinator, {});
    EXPECT_FALSE(told(mentor, byCoordinator)) << "they did it themselves";
    asCoordinator();
    held.author = otherMentor;
    const auto another = plan(0);
    EXPECT_TRUE(refused(org, Issue::NotTheirs, Field::Owner, [&] { sessions().hold(another, held); }));
}

TEST_F(SessionServiceTest, SaysWhoWroteForWhom) {
    const auto id = plan(2);
    asCoordinator();
    sessions().cancel(id);
    const auto line = file().historyOf(id.value, 1).front();
    EXPECT_EQ(line.action, Action::CancelSession);
    EXPECT_EQ(line.onBehalf, "Mentor 0");
    EXPECT_EQ(line.subject, "Mentee 0 – Mentor 0");
}

TEST_F(SessionServiceTest, TheLogSaysWhatStoodThereThoughWhoeverWroteItDidNotSee) {
    auto planned = session(-1);
    planned.place = "Room 1";
    planned.agenda = {{"The budget", {}, false}};
    const auto id = sessions().plan(planned);
    note(id, "Prepared");
    asCoordinator();
    auto how = held(-1);
    how.notes = "They told me on the phone";
    sessions().hold(id, how);
    auto lines = file().historyOf(id.value, 10);
    EXPECT_TRUE(lines.front().before.empty() && lines.front().after.empty()) << "the coordinator reads none of it";
    as(mentor);
    lines = file().historyOf(id.value, 10);
    const auto before = formats::fromJson<Session>(lines.front().before);
    const auto after = formats::fromJson<Session>(lines.front().after);
    ASSERT_TRUE(before && after);
    EXPECT_EQ(before->notes, "Prepared");
    EXPECT_EQ(before->agenda.size(), 1U);
    EXPECT_EQ(after->notes, "Prepared\n\nThey told me on the phone");
    EXPECT_EQ(after->place, "Room 1");
    EXPECT_EQ(after->state, SessionState::Held);
    EXPECT_EQ(*after, read(id)) << "and is what stands there now";
    const auto next = sessions().plan(planned);
    asCoordinator();
    (void)sessions().move(next, daysFromNow(3), {});
    as(mentor);
    EXPECT_EQ(formats::fromJson<Session>(file().historyOf(next.value, 10).front().before)->place, "Room 1");
    const auto last = sessions().plan(planned);
    asCoordinator();
    sessions().remove(last);
    org.undoLast();
    as(mentor);
    bool isSaid = false;
    for (const auto& line : file().historyOf(last.value, 10))
        isSaid = isSaid || (line.action == Action::DeleteSession && line.before.find("Room 1") != std::string::npos);
    EXPECT_TRUE(isSaid);
}
