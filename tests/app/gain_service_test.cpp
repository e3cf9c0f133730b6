#include "app/gain_service.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "refused.h"
#include "world.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

class GainServiceTest : public testing::Test, protected World {
protected:
    GainServiceTest() { as(mentor); }

    [[nodiscard]] GainService& service() const { return file().gains(); }
    [[nodiscard]] MentorGain read(MentorGainId id) const { return *service().gain(id); }
};

} // namespace

TEST_F(GainServiceTest, IsTheMentorsTidied) {
    auto typed = gain();
    typed.text = " Other eyes ";
    const auto id = service().add(typed);
    org.reopen();
    as(mentor);
    EXPECT_EQ(read(id).text, "Other eyes");
    EXPECT_EQ(read(id).from.author, mentor);
    EXPECT_EQ(read(id).mentorship, pair.id);
    EXPECT_THAT(service().gains(), SizeIs(1));
}

TEST_F(GainServiceTest, RefusesWhatIsNoGain) {
    auto typed = gain();
    typed.text = " ";
    typed.on = daysFromNow(1);
    EXPECT_TRUE(refused(org, {{Issue::TextMissing, Field::Text}, {Issue::DateInFuture, Field::When}},
                        [&] { (void)service().add(typed); }));
    typed = read(service().add(gain()));
    typed.on = daysFromNow(1);
    EXPECT_TRUE(refused(org, Issue::DateInFuture, Field::When, [&] { service().edit(typed); }));
    typed.on = file().today();
    typed.text.clear();
    EXPECT_TRUE(refused(org, Issue::TextMissing, Field::Text, [&] { service().edit(typed); }));
    typed.id = MentorGainId{12345};
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { service().edit(typed); }));
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { service().remove(typed.id); }));
}

TEST_F(GainServiceTest, IsOfTheMentorOfThatPairAndOfNobodyElse) {
    auto typed = gain();
    typed.mentorship = otherPair.id;
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::Pair, [&] { (void)service().add(typed); }));
    as(mentee);
    EXPECT_TRUE(refused(org, Issue::NotTheirs, Field::Pair, [&] { (void)service().add(gain()); }));
    asCoordinator();
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { (void)service().add(gain()); }));
    typed = gain();
    typed.from.author = otherMentor;
    EXPECT_TRUE(refused(org, Issue::NotTheirs, Field::Pair, [&] { (void)service().add(typed); }));
    as(mentor);
    typed = read(service().add(gain()));
    typed.mentorship = otherPair.id;
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::Pair, [&] { service().edit(typed); }));
    for (const auto& one : file().directory().mentorships())
        if (one.mentee == mentor)
            typed.mentorship = one.id;
    EXPECT_TRUE(refused(org, Issue::NotTheirs, Field::Pair, [&] { service().edit(typed); }))
        << "a pair they were guided in";
}

TEST_F(GainServiceTest, IsChangedButForWhoseItIs) {
    const auto id = service().add(gain());
    EXPECT_TRUE(changesNothing(org, [&] { service().edit(read(id)); }));
    auto typed = read(id);
    typed.text = " Changed ";
    typed.kind = GainKind::Leadership;
    typed.on = daysFromNow(-3);
    typed.mentorship = {};
    typed.from.audience = Audience::Pair;
    typed.from.author = mentee;
    typed.from.byCoordinator = true;
    service().edit(typed);
    const auto kept = read(id);
    EXPECT_EQ(kept.text, "Changed");
    EXPECT_EQ(kept.kind, GainKind::Leadership);
    EXPECT_EQ(kept.on, daysFromNow(-3));
    EXPECT_EQ(kept.mentorship, MentorshipId{});
    EXPECT_EQ(kept.from.audience, Audience::Pair);
    EXPECT_EQ(kept.from.author, mentor);
    EXPECT_FALSE(kept.from.byCoordinator);
    EXPECT_EQ(org.changes.back().action, Action::EditGain);
}

TEST_F(GainServiceTest, IsDeletedAndBroughtBack) {
    const auto id = service().add(gain());
    service().remove(id);
    EXPECT_THAT(service().gains(), IsEmpty());
    org.undoLast();
    EXPECT_TRUE(service().gain(id));
}
