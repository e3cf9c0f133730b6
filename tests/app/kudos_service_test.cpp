#include "app/kudos_service.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "refused.h"
#include "world.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

class KudosServiceTest : public testing::Test, protected World {
protected:
    KudosServiceTest() { as(mentor); }

    [[nodiscard]] KudosService service() const { return KudosService(file()); }
    [[nodiscard]] Kudos read(KudosId id) const { return *service().kudos(id); }
};

} // namespace

TEST_F(KudosServiceTest, GoesToTheOtherOneOfThePairTidied) {
    auto typed = kudos();
    typed.text = " For the hour on Monday ";
    typed.to = mentor; // filled in, whatever it says
    const auto id = service().give(typed);
    org.reopen();
    as(mentee);
    EXPECT_EQ(read(id).text, "For the hour on Monday");
    EXPECT_EQ(read(id).from.author, mentor);
    EXPECT_EQ(read(id).to, mentee);
    const auto back = service().give(kudos());
    EXPECT_EQ(read(back).to, mentor);
    EXPECT_THAT(service().kudosOf(pair.id), SizeIs(2));
    EXPECT_THAT(service().kudosOf(otherPair.id), IsEmpty());
}

TEST_F(KudosServiceTest, IsSaidByTheCoordinatorForTheMentorUnlessItIsForTheMentee) {
    asCoordinator();
    auto typed = kudos(Audience::PairAndCoordinator);
    const auto ofMentor = read(service().give(typed));
    EXPECT_EQ(ofMentor.from.author, mentor);
    EXPECT_TRUE(ofMentor.from.byCoordinator);
    typed.from.author = mentee;
    EXPECT_EQ(read(service().give(typed)).to, mentor);
    typed.from.author = otherMentor;
    EXPECT_TRUE(refused(org, Issue::NotTheirs, Field::Owner, [&] { (void)service().give(typed); }));
}

TEST_F(KudosServiceTest, RefusesWhatThanksForNothingOrIsNotThere) {
    auto typed = kudos();
    typed.text = " ";
    EXPECT_TRUE(refused(org, Issue::TextMissing, Field::Text, [&] { (void)service().give(typed); }));
    typed = kudos(Audience::AuthorOnly);
    EXPECT_TRUE(refused(org, Issue::AudienceNotAllowed, Field::Audience, [&] { (void)service().give(typed); }));
    typed = kudos();
    typed.mentorship = otherPair.id;
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::Pair, [&] { (void)service().give(typed); }));
    typed = read(service().give(kudos()));
    typed.text.clear();
    EXPECT_TRUE(refused(org, Issue::TextMissing, Field::Text, [&] { service().edit(typed); }));
    typed.id = KudosId{12345};
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { service().edit(typed); }));
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { service().remove(typed.id); }));
}

TEST_F(KudosServiceTest, IsChangedButForWhoseAndToWhomItIs) {
    const auto id = service().give(kudos());
    EXPECT_TRUE(changesNothing(org, [&] { service().edit(read(id)); }));
    auto typed = read(id);
    typed.text = " Changed ";
    typed.to = mentor;
    typed.mentorship = otherPair.id;
    typed.from.audience = Audience::PairAndCoordinator;
    typed.from.author = mentee;
    service().edit(typed);
    const auto kept = read(id);
    EXPECT_EQ(kept.text, "Changed");
    EXPECT_EQ(kept.to, mentee);
    EXPECT_EQ(kept.mentorship, pair.id);
    EXPECT_EQ(kept.from.audience, Audience::PairAndCoordinator);
    EXPECT_EQ(kept.from.author, mentor);
    EXPECT_EQ(org.changes.back().action, Action::EditKudos);
}

TEST_F(KudosServiceTest, IsTakenBackOnlyInTheMomentAfterItWasSaid) {
    const auto id = service().give(kudos());
    const Change given = org.changes.back();
    EXPECT_TRUE(file().mayTakeBack(given.step, given.action));
    org.clock.set(org.clock.now() + graceOfWhatWasSaid + std::chrono::seconds(1));
    EXPECT_FALSE(file().mayTakeBack(given.step, given.action));
    service().remove(id);
    EXPECT_THAT(service().kudosOf(pair.id), IsEmpty());
    org.undoLast();
    EXPECT_TRUE(service().kudos(id));
}

TEST_F(KudosServiceTest, IsSaidAfterThePairHasEndedToo) {
    endPair();
    as(mentee);
    EXPECT_EQ(read(service().give(kudos())).to, mentor);
}
