#include "mentoring/insight.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace mentoring;
using namespace std::chrono;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr PersonId zoe{1};
constexpr PersonId ines{2};
constexpr SkillId listening{10};
constexpr SkillId negotiating{11};

SkillAssessment assessment(std::int64_t id, PersonId voice, SkillId skill, int level, int month) {
    SkillAssessment one;
    one.id = SkillAssessmentId{id};
    one.about = zoe;
    one.skill = skill;
    one.level = level;
    one.on = year{2026} / month / 1;
    one.from.author = voice;
    return one;
}

} // namespace

TEST(SkillViews, AreEmptyWithoutAssessments) {
    EXPECT_THAT(skillViews({}), IsEmpty());
}

TEST(SkillViews, HaveBothVoicesThenAndNow) {
    const auto views = skillViews({
        assessment(5, ines, listening, 4, 9),
        assessment(1, zoe, listening, 2, 1),
        assessment(3, zoe, listening, 3, 9),
        assessment(2, ines, listening, 3, 1),
        assessment(4, zoe, listening, 5, 5),
    });
    EXPECT_THAT(views, ElementsAre(SkillView{listening, 2, 3, 3, 4})) << "in order of the days, not of the list";
}

TEST(SkillViews, HaveOneLineForEachSkillInOrder) {
    const auto views = skillViews({
        assessment(1, zoe, negotiating, 1, 1),
        assessment(2, ines, listening, 4, 1),
    });
    EXPECT_THAT(views, ElementsAre(SkillView{listening, {}, {}, 4, 4}, SkillView{negotiating, 1, 1, {}, {}}));
}

TEST(SkillViews, TakeTheLaterOneOfTwoOnTheSameDay) {
    const auto views = skillViews({assessment(9, zoe, listening, 4, 1), assessment(8, zoe, listening, 2, 1)});
    EXPECT_THAT(views, ElementsAre(SkillView{listening, 2, 4, {}, {}}));
}

TEST(SkillGap, IsTheMentorsPresentLevelLessTheMentees) {
    EXPECT_EQ((SkillView{listening, 1, 2, 1, 5}.gap()), 3);
    EXPECT_EQ((SkillView{listening, 1, 4, 5, 3}.gap()), -1);
    EXPECT_EQ((SkillView{listening, 1, 4, {}, {}}.gap()), std::nullopt);
    EXPECT_EQ((SkillView{listening, {}, {}, 2, 2}.gap()), std::nullopt);
}
