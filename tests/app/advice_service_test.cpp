#include "app/advice_service.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "refused.h"
#include "world.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

class AdviceServiceTest : public testing::Test, protected World {
protected:
    AdviceServiceTest() { as(mentee); }

    [[nodiscard]] AdviceService& service() const { return file().advice(); }
    [[nodiscard]] AdviceRequest read(AdviceRequestId id) const { return *service().request(id); }
    [[nodiscard]] Session session(SessionId id) const { return *file().sessions().session(id); }
    using World::session;
    /// In the pair in which the mentee guides somebody: seen by the mentee, and not of this pair.
    [[nodiscard]] SessionId sessionOfAnotherPair() const {
        for (const auto& one : file().directory().mentorships()) {
            if (one.mentor == mentee) {
                auto planned = session();
                planned.mentorship = one.id;
                return file().sessions().plan(planned);
            }
        }
        return {};
    }
};

} // namespace

TEST_F(AdviceServiceTest, IsAskedByTheMenteeOpenAndTidied) {
    auto typed = request();
    typed.question = " How do I begin? ";
    typed.context = " First team ";
    typed.urgency = Urgency::Today;
    typed.state = AdviceState::Answered;
    typed.answer = "By oneself";
    typed.answeredAt = org.clock.now();
    typed.session = file().sessions().plan(session());
    const auto id = service().ask(typed);
    org.reopen();
    as(mentee);
    const auto kept = read(id);
    EXPECT_EQ(kept.question, "How do I begin?");
    EXPECT_EQ(kept.context, "First team");
    EXPECT_EQ(kept.urgency, Urgency::Today);
    EXPECT_EQ(kept.state, AdviceState::Open);
    EXPECT_EQ(kept.answer, "");
    EXPECT_FALSE(kept.answeredAt);
    EXPECT_EQ(kept.session, SessionId{});
    EXPECT_EQ(kept.from.author, mentee);
    EXPECT_EQ(kept.from.audience, Audience::Pair);
}

TEST_F(AdviceServiceTest, RefusesAnEmptyQuestionAndOneOfNobodyInThePair) {
    auto typed = request();
    typed.question = " ";
    EXPECT_TRUE(refused(org, Issue::TextMissing, Field::Text, [&] { (void)service().ask(typed); }));
    typed = request();
    typed.mentorship = otherPair.id;
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::Pair, [&] { (void)service().ask(typed); }));
    asCoordinator();
    typed = request();
    typed.from.author = mentor;
    EXPECT_TRUE(refused(org, Issue::NotTheirs, Field::Owner, [&] { (void)service().ask(typed); }))
        << "a mentor asks no advice of themselves";
}

TEST_F(AdviceServiceTest, IsAnsweredByTheMentor) {
    const auto id = service().ask(request());
    EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::None, [&] { service().answer(id, "By oneself"); }));
    as(mentor);
    passes(std::chrono::hours{1});
    EXPECT_TRUE(refused(org, Issue::AnswerMissing, Field::Answer, [&] { service().answer(id, " "); }));
    service().answer(id, " Begin small ");
    EXPECT_EQ(read(id).state, AdviceState::Answered);
    EXPECT_EQ(read(id).answer, "Begin small");
    EXPECT_EQ(read(id).answeredAt, org.clock.now());
    EXPECT_EQ(org.changes.back().action, Action::AnswerAdvice);
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { service().answer(AdviceRequestId{1}, "x"); }));
}

TEST_F(AdviceServiceTest, GoesOnTheAgendaOfASessionInOneStep) {
    const auto planned = file().sessions().plan(session());
    const auto id = service().ask(request());
    as(mentor);
    auto noted = session(planned);
    noted.notes = "x";
    file().sessions().edit(noted);
    service().takeToSession(id, planned);
    EXPECT_EQ(read(id).state, AdviceState::ForSession);
    EXPECT_EQ(read(id).session, planned);
    ASSERT_THAT(session(planned).agenda, SizeIs(1)) << "it is there in these words already";
    auto another = request();
    another.question = "When?";
    as(mentee);
    const auto second = service().ask(another);
    as(mentor);
    service().takeToSession(second, planned);
    ASSERT_THAT(session(planned).agenda, SizeIs(2));
    EXPECT_EQ(session(planned).agenda[1].text, "When?");
    EXPECT_EQ(session(planned).agenda[1].by, mentee) << "whose question it is";
    EXPECT_EQ(session(planned).notes, "x");
    EXPECT_TRUE(changesNothing(org, [&] { service().takeToSession(second, planned); }));
    org.undoLast();
    EXPECT_THAT(session(planned).agenda, SizeIs(1));
    EXPECT_EQ(read(second).state, AdviceState::Open);
}

TEST_F(AdviceServiceTest, GoesToNoSessionOfOthersNorToOneThatIsOverNorOnceItIsAnswered) {
    const auto id = service().ask(request());
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { service().takeToSession(id, SessionId{1}); }));
    const auto elsewhere = sessionOfAnotherPair();
    EXPECT_TRUE(refused(org, Issue::NotTheirs, Field::None, [&] { service().takeToSession(id, elsewhere); }));
    const auto over = file().sessions().log(pair.id, file().today());
    EXPECT_TRUE(refused(org, Issue::StateChangeNotAllowed, Field::State, [&] { service().takeToSession(id, over); }));
    const auto planned = file().sessions().plan(session());
    EXPECT_TRUE(
        refused(org, Issue::UnknownRecord, Field::None, [&] { service().takeToSession(AdviceRequestId{1}, planned); }));
    as(mentor);
    service().answer(id, "Begin small");
    EXPECT_TRUE(
        refused(org, Issue::StateChangeNotAllowed, Field::State, [&] { service().takeToSession(id, planned); }));
}

TEST_F(AdviceServiceTest, RefusesASessionWhoseAgendaIsFull) {
    auto full = session();
    full.agenda.clear();
    for (int i = 0; i < 200; ++i)
        full.agenda.push_back({"Point " + std::to_string(i), {}, false});
    const auto planned = file().sessions().plan(full);
    const auto id = service().ask(request());
    EXPECT_TRUE(refused(org, Issue::TooManyEntries, Field::Agenda, [&] { service().takeToSession(id, planned); }));
}

TEST_F(AdviceServiceTest, IsChangedByWhoAskedUntilItIsAnswered) {
    const auto planned = file().sessions().plan(session());
    auto another = request();
    another.question = "When?";
    const auto id = service().ask(another);
    service().takeToSession(id, planned);
    auto typed = read(id);
    typed.question = " When, and where? ";
    typed.urgency = Urgency::Today;
    typed.state = AdviceState::Answered;
    typed.answer = "By oneself";
    service().edit(typed);
    EXPECT_EQ(read(id).question, "When, and where?");
    EXPECT_EQ(read(id).urgency, Urgency::Today);
    EXPECT_EQ(read(id).state, AdviceState::ForSession);
    EXPECT_EQ(read(id).answer, "");
    EXPECT_EQ(session(planned).agenda.back().text, "When, and where?") << "on the agenda it stands in the same words";
    EXPECT_TRUE(changesNothing(org, [&] { service().edit(read(id)); }));
    typed = read(id);
    typed.question = " ";
    EXPECT_TRUE(refused(org, Issue::TextMissing, Field::Text, [&] { service().edit(typed); }));
    org.undoLast();
    EXPECT_EQ(read(id).question, "When?");
    EXPECT_EQ(session(planned).agenda.back().text, "When?");
    as(mentor);
    service().answer(id, "Begin small");
    as(mentee);
    EXPECT_FALSE(service().mayEdit(*service().request(id)));
    EXPECT_TRUE(refused(org, Issue::StateChangeNotAllowed, Field::State, [&] { service().edit(read(id)); }));
}

TEST_F(AdviceServiceTest, IsRecordedByTheCoordinatorForTheMenteeWithTheAnswer) {
    asCoordinator();
    auto typed = request();
    typed.answer = " Begin small ";
    const auto id = service().ask(typed);
    EXPECT_FALSE(service().request(id)) << "it is between the two";
    as(mentee);
    EXPECT_EQ(read(id).from.author, mentee);
    EXPECT_TRUE(read(id).from.byCoordinator);
    EXPECT_EQ(read(id).state, AdviceState::Answered);
    EXPECT_EQ(read(id).answer, "Begin small");
    EXPECT_EQ(read(id).answeredAt, org.clock.now());
}

TEST_F(AdviceServiceTest, IsDeletedByWhoAsked) {
    const auto id = service().ask(request());
    as(mentor);
    EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::None, [&] { service().remove(id); }));
    as(mentee);
    service().remove(id);
    EXPECT_THAT(service().requests(), IsEmpty());
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { service().remove(id); }));
    org.undoLast();
    EXPECT_THAT(service().requests(), SizeIs(1));
}
