#include "app/insight_service.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "refused.h"
#include "world.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

class InsightServiceTest : public testing::Test, protected World {
protected:
    InsightServiceTest() { as(mentee); }

    [[nodiscard]] InsightService& service() const { return file().insights(); }
    [[nodiscard]] Insight read(InsightId id) const { return *service().insight(id); }
    [[nodiscard]] Evidence evidence(int days, const std::string& what = "Spoke first") const {
        return {daysFromNow(days), what, EvidenceStrength::Clear};
    }
    [[nodiscard]] SkillAssessment level(int level) const {
        auto one = assessment();
        one.level = level;
        return one;
    }
};

} // namespace

TEST_F(InsightServiceTest, KeepsBothVoicesTidied) {
    auto typed = insight();
    typed.title = " Listens well ";
    typed.evidence = {evidence(-1, " later "), evidence(-9, "earlier")};
    typed.skill = skill;
    typed.mentorship = pair.id;
    const auto own = service().add(typed);
    EXPECT_EQ(read(own).title, "Listens well");
    EXPECT_THAT(read(own).evidence, ElementsAre(evidence(-9, "earlier"), evidence(-1, "later")));
    EXPECT_EQ(read(own).mentorship, MentorshipId{}) << "about oneself, it belongs to no pair";
    EXPECT_EQ(read(own).from.author, mentee);
    as(mentor);
    const auto theirs = service().add(insight(Audience::Pair, pair.id));
    EXPECT_EQ(read(theirs).mentorship, pair.id);
    EXPECT_EQ(read(theirs).from.author, mentor);
    EXPECT_EQ(read(theirs).about, mentee);
}

TEST_F(InsightServiceTest, HasNoThirdVoice) {
    asCoordinator();
    auto typed = insight(Audience::Pair, pair.id);
    typed.from.author = otherMentor;
    EXPECT_TRUE(refused(org, Issue::NotTheirs, Field::Pair, [&] { (void)service().add(typed); }));
    typed.from.author = mentor;
    typed.about = otherMentee;
    EXPECT_TRUE(refused(org, Issue::NotTheirs, Field::Pair, [&] { (void)service().add(typed); }))
        << "nor is it about a third person";
    typed.mentorship = {};
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::Pair, [&] { (void)service().add(typed); }));
    typed = insight();
    typed.about = {};
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { (void)service().add(typed); }));
    as(mentee);
    typed = insight(Audience::Pair, pair.id);
    typed.about = mentor;
    EXPECT_TRUE(refused(org, Issue::NotTheirs, Field::Pair, [&] { (void)service().add(typed); }))
        << "a mentee notes nothing about the mentor";
}

TEST_F(InsightServiceTest, RefusesWhatIsNoInsight) {
    auto typed = insight();
    typed.title = " ";
    EXPECT_TRUE(refused(org, Issue::TitleMissing, Field::Title, [&] { (void)service().add(typed); }));
    typed = insight();
    typed.skill = SkillId{12345};
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::Skills, [&] { (void)service().add(typed); }));
    typed = insight();
    typed.evidence = {evidence(1)};
    EXPECT_TRUE(refused(org, Issue::DateInFuture, Field::Evidence, [&] { (void)service().add(typed); }));
    typed.evidence = {evidence(0)};
    (void)service().add(typed);
}

TEST_F(InsightServiceTest, IsAmendedOpenly) {
    const auto id = service().add(insight());
    passes(std::chrono::hours{2});
    EXPECT_TRUE(changesNothing(org, [&] { service().amend(read(id)); }));
    EXPECT_FALSE(read(id).amendedAt);
    auto typed = read(id);
    typed.amendedAt = org.clock.now();
    EXPECT_TRUE(changesNothing(org, [&] { service().amend(typed); })) << "when it was amended is not typed";
    typed.title = " Asks ";
    typed.kind = InsightKind::GrowthArea;
    typed.skill = skill;
    typed.from.audience = Audience::PairAndCoordinator;
    typed.about = otherMentee;
    typed.mentorship = otherPair.id;
    typed.from.author = mentor;
    service().amend(typed);
    const auto kept = read(id);
    EXPECT_EQ(kept.title, "Asks");
    EXPECT_EQ(kept.kind, InsightKind::GrowthArea);
    EXPECT_EQ(kept.skill, skill);
    EXPECT_EQ(kept.from.audience, Audience::PairAndCoordinator);
    EXPECT_EQ(kept.amendedAt, org.clock.now());
    EXPECT_EQ(kept.about, mentee);
    EXPECT_EQ(kept.mentorship, MentorshipId{});
    EXPECT_EQ(kept.from.author, mentee);
    EXPECT_EQ(org.changes.back().action, Action::AmendInsight);
    EXPECT_THAT(service().history(id), SizeIs(2));
}

TEST_F(InsightServiceTest, RefusesAnAmendmentOfTheFutureOrToNothing) {
    auto typed = read(service().add(insight()));
    typed.evidence = {evidence(1)};
    EXPECT_TRUE(refused(org, Issue::DateInFuture, Field::Evidence, [&] { service().amend(typed); }));
    EXPECT_TRUE(
        refused(org, Issue::DateInFuture, Field::Evidence, [&] { service().addEvidence(typed.id, evidence(1)); }));
    EXPECT_TRUE(
        refused(org, Issue::TextMissing, Field::Evidence, [&] { service().addEvidence(typed.id, evidence(0, " ")); }));
    typed.evidence.clear();
    typed.skill = SkillId{12345};
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::Skills, [&] { service().amend(typed); }));
    typed.skill.reset();
    typed.title.clear();
    EXPECT_TRUE(refused(org, Issue::TitleMissing, Field::Title, [&] { service().amend(typed); }));
    typed.id = InsightId{12345};
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { service().amend(typed); }));
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { service().addEvidence(typed.id, evidence(0)); }));
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { service().remove(typed.id); }));
}

TEST_F(InsightServiceTest, GathersWhatHappenedByDay) {
    auto typed = insight();
    typed.evidence = {evidence(-2)};
    const auto id = service().add(typed);
    service().addEvidence(id, evidence(-5, " earlier "));
    EXPECT_THAT(read(id).evidence, ElementsAre(evidence(-5, "earlier"), evidence(-2)));
    EXPECT_EQ(read(id).amendedAt, org.clock.now());
}

TEST_F(InsightServiceTest, WhatHappenedIsAmendedAndTakenOutWhereItStandsAsItWasRead) {
    auto typed = insight();
    typed.evidence = {evidence(-9, "earlier"), evidence(-2)};
    const auto id = service().add(typed);
    service().amendEvidence(id, evidence(-9, "earlier"), evidence(-1, " later "));
    EXPECT_THAT(read(id).evidence, ElementsAre(evidence(-2), evidence(-1, "later")));
    EXPECT_TRUE(refused(org, Issue::ChangedMeanwhile, Field::None,
                        [&] { service().amendEvidence(id, evidence(-9, "earlier"), evidence(-3)); }));
    EXPECT_TRUE(refused(org, Issue::ChangedMeanwhile, Field::None,
                        [&] { service().removeEvidence(id, evidence(-9, "earlier")); }));
    EXPECT_TRUE(refused(org, Issue::DateInFuture, Field::Evidence,
                        [&] { service().amendEvidence(id, evidence(-2), evidence(1)); }));
    service().removeEvidence(id, evidence(-2));
    EXPECT_THAT(read(id).evidence, ElementsAre(evidence(-1, "later")));
    EXPECT_THAT(service().history(id), SizeIs(3)) << "openly";
    org.undoLast();
    EXPECT_THAT(read(id).evidence, ElementsAre(evidence(-2), evidence(-1, "later")));
}

TEST_F(InsightServiceTest, ALevelIsChangedAndDeletedAndBroughtBack) {
    service().assess({level(2)});
    const auto before = service().assessmentsAbout(mentee).front().record();
    auto typed = before;
    typed.level = 4;
    typed.remark = " Leads the meeting ";
    typed.moment = AssessmentMoment::End;
    typed.from.audience = Audience::AuthorOnly;
    typed.about = mentor;
    service().editAssessment(typed);
    const auto after = service().assessment(before.id)->record();
    EXPECT_EQ(after.level, 4);
    EXPECT_EQ(after.remark, "Leads the meeting");
    EXPECT_EQ(after.moment, AssessmentMoment::End);
    EXPECT_EQ(after.from.audience, Audience::AuthorOnly);
    EXPECT_EQ(after.about, mentee) << "it stays about whom it was";
    typed.from.revision = after.from.revision;
    typed.level = 6;
    EXPECT_TRUE(refused(org, Issue::SkillLevelOutOfRange, Field::Skills, [&] { service().editAssessment(typed); }));
    typed.level = 4;
    typed.on = daysFromNow(1);
    EXPECT_TRUE(refused(org, Issue::DateInFuture, Field::When, [&] { service().editAssessment(typed); }));
    EXPECT_TRUE(refused(org, Issue::ChangedMeanwhile, Field::None, [&] { service().editAssessment(before); }));
    service().removeAssessment(before.id);
    EXPECT_THAT(service().assessmentsAbout(mentee), IsEmpty());
    org.undoLast();
    EXPECT_EQ(service().assessment(before.id)->record(), after);
}

TEST_F(InsightServiceTest, IsDeletedAndBroughtBack) {
    const auto id = service().add(insight());
    const auto before = read(id);
    service().remove(id);
    EXPECT_FALSE(service().insight(id));
    org.undoLast();
    EXPECT_EQ(read(id), before);
}

TEST_F(InsightServiceTest, AssessesSeveralSkillsInOneStep) {
    asCoordinator();
    const auto second = file().vocabulary().addSkill({{}, SkillKind::Professional, "Python", ""});
    as(mentor);
    auto one = assessment(Audience::Pair, pair.id);
    one.remark = " in meetings ";
    auto other = one;
    other.skill = second;
    other.level = 5;
    service().assess({one, other});
    const auto kept = service().assessmentsAbout(mentee);
    ASSERT_THAT(kept, SizeIs(2));
    EXPECT_EQ(kept[0].remark, "in meetings");
    EXPECT_EQ(kept[0].from.author, mentor);
    EXPECT_EQ(kept[0].mentorship, pair.id);
    EXPECT_EQ(kept[1].level, 5);
    org.undoLast();
    EXPECT_THAT(service().assessmentsAbout(mentee), IsEmpty());
    EXPECT_TRUE(changesNothing(org, [&] { service().assess({}); }));
    as(mentee);
    service().assess({assessment(Audience::Pair, pair.id)});
    EXPECT_EQ(service().assessmentsAbout(mentee).front().mentorship, MentorshipId{}) << "of oneself, to no pair";
}

TEST_F(InsightServiceTest, RefusesALevelThatIsNone) {
    EXPECT_TRUE(refused(org, Issue::SkillLevelOutOfRange, Field::Skills, [&] {
        service().assess({level(3), level(6)});
    }));
    auto typed = assessment();
    typed.skill = SkillId{12345};
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::Skills, [&] { service().assess({typed}); }));
    typed = assessment();
    typed.on = daysFromNow(1);
    EXPECT_TRUE(refused(org, Issue::DateInFuture, Field::When, [&] { service().assess({typed}); }));
    asCoordinator();
    typed = assessment(Audience::Pair, pair.id);
    typed.from.author = otherMentor;
    EXPECT_TRUE(refused(org, Issue::NotTheirs, Field::Pair, [&] { service().assess({typed}); }));
    typed = assessment();
    typed.about = {};
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { service().assess({typed}); }));
}

TEST_F(InsightServiceTest, OneOccasionIsOfOneAuthorAboutOneMenteeForOneAudience) {
    auto hidden = assessment(Audience::AuthorOnly);
    EXPECT_TRUE(refused(org, Issue::AudienceNotAllowed, Field::Audience, [&] {
        service().assess({assessment(), hidden});
    })) << "its line in the log would show what is for the author only";
    asCoordinator();
    auto mentors = assessment(Audience::Pair, pair.id);
    mentors.from.author = mentor;
    EXPECT_TRUE(refused(org, Issue::NotTheirs, Field::Owner, [&] { service().assess({assessment(), mentors}); }));
    auto others = assessment();
    others.about = otherMentee;
    EXPECT_TRUE(refused(org, Issue::NotTheirs, Field::Owner, [&] { service().assess({assessment(), others}); }));
    as(mentor);
    auto inPair = assessment(Audience::Pair, pair.id);
    auto own = assessment();
    own.about = mentor;
    EXPECT_TRUE(refused(org, Issue::NotTheirs, Field::Owner, [&] { service().assess({inPair, own}); }));
}
