#include "app/concern_service.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "refused.h"
#include "world.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

class ConcernServiceTest : public testing::Test, protected World {
protected:
    ConcernServiceTest() { as(mentee); }

    [[nodiscard]] ConcernService& service() const { return file().concerns(); }
    [[nodiscard]] Concern read(ConcernId id) const { return *service().concern(id); }
    /// As the coordinator may type it.
    [[nodiscard]] Concern seenTo(Concern concern) const {
        concern.status = ConcernStatus::Resolved;
        concern.owner = " Anna ";
        concern.dueOn = daysFromNow(5);
        concern.resolution = " They talked ";
        return concern;
    }
};

} // namespace

TEST_F(ConcernServiceTest, IsRaisedOpenAndTidiedWhateverElseAPersonTypes) {
    auto typed = seenTo(concern());
    typed.text = " We do not meet ";
    typed.resolvedOn = file().today();
    const auto id = service().raise(typed);
    org.reopen();
    as(mentee);
    const auto kept = read(id);
    EXPECT_EQ(kept.text, "We do not meet");
    EXPECT_EQ(kept.status, ConcernStatus::Open);
    EXPECT_EQ(kept.owner, "");
    EXPECT_FALSE(kept.dueOn);
    EXPECT_EQ(kept.resolution, "");
    EXPECT_FALSE(kept.resolvedOn);
    EXPECT_EQ(kept.from.author, mentee);
    EXPECT_EQ(kept.mentorship, pair.id);
}

TEST_F(ConcernServiceTest, TheCoordinatorSaysAtOnceWhoSeesToIt) {
    asCoordinator();
    const auto own = service().raise(seenTo(concern()));
    EXPECT_EQ(read(own).from.author, PersonId{}) << "their own";
    EXPECT_EQ(read(own).status, ConcernStatus::Resolved);
    EXPECT_EQ(read(own).owner, "Anna");
    EXPECT_EQ(read(own).resolution, "They talked");
    EXPECT_EQ(read(own).resolvedOn, file().today());
    EXPECT_EQ(read(own).dueOn, daysFromNow(5));
    as(mentee);
    EXPECT_FALSE(service().concern(own));
    asCoordinator();
    auto forBoth = concern(Audience::PairAndCoordinator);
    const auto shown = service().raise(forBoth);
    for (const auto person : {mentee, mentor}) {
        as(person);
        EXPECT_TRUE(service().concern(shown));
        EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::None, [&] { service().remove(shown); }));
    }
}

TEST_F(ConcernServiceTest, RefusesWhatIsNoConcernOrInThePairOfOthers) {
    auto typed = concern();
    typed.text = " ";
    EXPECT_TRUE(refused(org, Issue::TextMissing, Field::Text, [&] { (void)service().raise(typed); }));
    typed = concern();
    typed.mentorship = otherPair.id;
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::Pair, [&] { (void)service().raise(typed); }));
    asCoordinator();
    typed.from.author = mentee;
    EXPECT_TRUE(refused(org, Issue::NotTheirs, Field::Pair, [&] { (void)service().raise(typed); }));
    typed.mentorship = {};
    const auto id = service().raise(typed);
    EXPECT_EQ(read(id).from.author, mentee) << "about no pair, anybody's";
}

TEST_F(ConcernServiceTest, TheAuthorChangesWhatItSaysAndTheCoordinatorWhatBecomesOfIt) {
    const auto id = service().raise(concern());
    EXPECT_TRUE(changesNothing(org, [&] { service().edit(read(id)); }));
    auto typed = seenTo(read(id));
    typed.text = " Changed ";
    typed.kind = ConcernKind::Workload;
    typed.from.audience = Audience::PairAndCoordinator;
    typed.mentorship = otherPair.id;
    typed.from.author = mentor;
    service().edit(typed);
    auto kept = read(id);
    EXPECT_EQ(kept.text, "Changed");
    EXPECT_EQ(kept.kind, ConcernKind::Workload);
    EXPECT_EQ(kept.from.audience, Audience::PairAndCoordinator);
    EXPECT_EQ(kept.status, ConcernStatus::Open);
    EXPECT_EQ(kept.owner, "");
    EXPECT_FALSE(kept.dueOn);
    EXPECT_EQ(kept.resolution, "");
    EXPECT_EQ(kept.mentorship, pair.id);
    EXPECT_EQ(kept.from.author, mentee);
    EXPECT_EQ(org.changes.back().action, Action::EditConcern);
    asCoordinator();
    typed = read(id);
    typed.status = ConcernStatus::InProgress;
    typed.owner = " Anna ";
    typed.dueOn = daysFromNow(5);
    service().edit(typed);
    kept = read(id);
    EXPECT_EQ(kept.status, ConcernStatus::InProgress);
    EXPECT_EQ(kept.owner, "Anna");
    EXPECT_EQ(kept.dueOn, daysFromNow(5));
    EXPECT_EQ(org.changes.back().action, Action::EditConcern);
    service().edit(seenTo(read(id)));
    EXPECT_EQ(read(id).resolution, "They talked");
    EXPECT_EQ(read(id).resolvedOn, file().today());
    EXPECT_EQ(org.changes.back().action, Action::ResolveConcern);
}

TEST_F(ConcernServiceTest, RefusesAnEditThatLeavesNothing) {
    auto typed = read(service().raise(concern()));
    typed.text.clear();
    EXPECT_TRUE(refused(org, Issue::TextMissing, Field::Text, [&] { service().edit(typed); }));
    typed.id = ConcernId{12345};
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { service().edit(typed); }));
}

TEST_F(ConcernServiceTest, IsResolvedAndReopenedByTheCoordinatorWithItsDay) {
    const auto id = service().raise(concern());
    EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::None, [&] { service().resolve(id, "They talked"); }));
    EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::None, [&] { service().reopen(id); }));
    asCoordinator();
    EXPECT_TRUE(refused(org, Issue::ResolutionMissing, Field::Resolution, [&] { service().resolve(id, " "); }));
    service().resolve(id, " They talked ");
    EXPECT_EQ(read(id).status, ConcernStatus::Resolved);
    EXPECT_EQ(read(id).resolution, "They talked");
    EXPECT_EQ(read(id).resolvedOn, file().today());
    EXPECT_EQ(org.changes.back().action, Action::ResolveConcern);
    passes(std::chrono::hours{24 * 3});
    auto typed = read(id);
    typed.owner = "Anna";
    service().edit(typed);
    EXPECT_EQ(read(id).resolvedOn, daysFromNow(-3)) << "the day it was resolved stays";
    EXPECT_EQ(org.changes.back().action, Action::EditConcern) << "it is not resolved a second time";
    service().reopen(id);
    EXPECT_EQ(read(id).status, ConcernStatus::Open);
    EXPECT_FALSE(read(id).resolvedOn);
    EXPECT_EQ(org.changes.back().action, Action::EditConcern);
    service().resolve(id, "Again");
    EXPECT_EQ(read(id).resolvedOn, file().today());
    for (const auto& call : std::vector<std::function<void()>>{[&] { service().resolve(ConcernId{1}, "x"); },
                                                               [&] { service().reopen(ConcernId{1}); },
                                                               [&] { service().remove(ConcernId{1}); }})
        EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, call));
}

TEST_F(ConcernServiceTest, IsShownToNobodyElseByTheCoordinator) {
    const auto id = service().raise(concern());
    asCoordinator();
    auto typed = read(id);
    typed.from.audience = Audience::PairAndCoordinator;
    EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::Audience, [&] { service().edit(typed); }))
        << "what the mentee says of the mentor in confidence";
    auto own = read(service().raise(concern()));
    own.from.audience = Audience::PairAndCoordinator;
    service().edit(own);
    EXPECT_EQ(read(own.id).from.audience, Audience::PairAndCoordinator);
}

TEST_F(ConcernServiceTest, OfAMentorIsChangedDeletedAndBroughtBackByThem) {
    as(mentor);
    auto typed = read(service().raise(concern()));
    EXPECT_EQ(typed.from.author, mentor);
    typed.text = "She never comes";
    service().edit(typed);
    EXPECT_EQ(read(typed.id).text, "She never comes");
    org.undoLast();
    EXPECT_EQ(read(typed.id).text, secret);
    service().remove(typed.id);
    EXPECT_THAT(service().concerns(), IsEmpty());
    org.undoLast();
    EXPECT_EQ(read(typed.id).text, secret);
    as(mentee);
    EXPECT_FALSE(service().concern(typed.id));
}

TEST_F(ConcernServiceTest, IsDeletedAndBroughtBack) {
    const auto id = service().raise(concern());
    service().remove(id);
    EXPECT_THAT(service().concerns(), IsEmpty());
    org.undoLast();
    EXPECT_THAT(service().concerns(), SizeIs(1));
}
