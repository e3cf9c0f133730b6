#include <gtest/gtest.h>

#include "world.h"

// What the coordinator (and whoever was given feedback that is withdrawn) sees of a record in outline, field by field.
// The bindings do not compile any more when a record has a field more: then somebody has to say who sees it.

using namespace mentoring;
using namespace mentoring::test;

namespace {

class OutlineTest : public testing::Test, protected World {
protected:
    /// Every text and every list that may hold a word.
    static constexpr const char* kept = "kept from the coordinator";
};

} // namespace

TEST_F(OutlineTest, OfAGoalIsTitleDatesStateAndProgress) {
    as(mentee);
    auto typed = goal(Audience::PairOutline);
    typed.title = "Title";
    typed.kind = GoalKind::Career;
    typed.onCareerPlan = true;
    typed.description = typed.successTest = typed.means = typed.relevance = kept;
    typed.targetOn = daysFromNow(30);
    typed.skills = {skill};
    typed.milestones = {{kept, daysFromNow(3), file().today()}, {kept, {}, {}}};
    typed.levels.fill(kept);
    typed.progressByHand.reset();
    const auto id = file().goals().add(typed);
    file().goals().setState(id, GoalState::PartlyAchieved, kept, 1);
    const Goal whole = *file().goals().goal(id);
    const auto& [id_, title, kind, state, stateReason, onCareerPlan, description, successTest, means, relevance,
                 targetOn, skills, milestones, levels, attained, progressByHand, changedAt, from] = whole;
    EXPECT_TRUE(stateReason == kept && description == kept && successTest == kept && means == kept &&
                relevance == kept && skills.size() == 1 && milestones.size() == 2 && levels[4] == kept)
        << "there is something to be kept back";
    Goal outline;
    outline.id = id_;
    outline.title = title;
    outline.kind = kind;
    outline.state = state;
    outline.onCareerPlan = onCareerPlan;
    outline.targetOn = targetOn;
    outline.attained = attained;
    outline.progressByHand = 50; // one milestone of two; by hand none was set
    EXPECT_FALSE(progressByHand);
    outline.changedAt = changedAt;
    outline.from = from;
    asCoordinator();
    const auto seen = *file().goals().goal(id);
    EXPECT_EQ(seen.sight, Sight::Outline);
    EXPECT_EQ(static_cast<const Goal&>(seen), outline);
}

TEST_F(OutlineTest, OfASessionIsWhenAndWhether) {
    as(mentee);
    const auto discussed = file().goals().add(goal());
    auto typed = session(0);
    typed.minute = 600;
    typed.timeZone = "Europe/Paris";
    typed.minutes = 45;
    typed.place = typed.link = kept;
    typed.agenda = {{kept, {}, false}};
    typed.goals = {discussed};
    const auto id = file().sessions().plan(typed);
    auto written = file().sessions().session(id)->record();
    written.notes = kept;
    file().sessions().edit(written);
    file().sessions().miss(id, MissedBy::Mentor, kept);
    const Session whole = *file().sessions().session(id);
    const auto& [id_, mentorship, state, on, minute, timeZone, minutes, place, link, missedBy, stateReason, movedTo,
                 agenda, notes, goals, from] = whole;
    EXPECT_TRUE(place == kept && link == kept && stateReason == kept && agenda.size() == 1 && notes == kept &&
                goals.size() == 1);
    Session outline;
    outline.id = id_;
    outline.mentorship = mentorship;
    outline.state = state;
    outline.on = on;
    outline.minute = minute;
    outline.timeZone = timeZone;
    outline.minutes = minutes;
    outline.missedBy = missedBy;
    outline.movedTo = movedTo;
    outline.from = from;
    asCoordinator();
    const auto seen = *file().sessions().session(id);
    EXPECT_EQ(seen.sight, Sight::Outline);
    EXPECT_EQ(static_cast<const Session&>(seen), outline);
}

TEST_F(OutlineTest, OfFeedbackWithdrawnIsThatThereWasSome) {
    as(mentor);
    auto typed = feedback(Audience::PairAndCoordinator);
    typed.answers = {{"text", kept}};
    typed.session = file().sessions().plan(session());
    as(mentee);
    typed.goal = file().goals().add(goal());
    as(mentor);
    typed.skill = skill;
    const auto id = file().feedback().give(typed);
    auto amended = *file().feedback().feedback(id);
    amended.answers.front().text += "!";
    file().feedback().amend(amended);
    as(mentee);
    file().feedback().reply(id, FeedbackReply::Disputed, kept);
    as(mentor);
    file().feedback().withdraw(id);
    const Feedback whole = *file().feedback().feedback(id);
    const auto& [id_, mentorship, to, framework, answers, about, goal_, skill_, reply, replyText, repliedAt, amendedAt,
                 withdrawnAt, from] = whole;
    EXPECT_TRUE(answers.size() == 1 && replyText == kept && about.isSet() && goal_.isSet() && skill_ && repliedAt &&
                amendedAt && withdrawnAt);
    Feedback outline;
    outline.id = id_;
    outline.mentorship = mentorship;
    outline.to = to;
    outline.framework = framework;
    outline.reply = reply;
    outline.repliedAt = repliedAt;
    outline.amendedAt = amendedAt;
    outline.withdrawnAt = withdrawnAt;
    outline.from = from;
    for (const auto who : {Who::Partner, Who::Coordinator}) {
        sit(who, mentor);
        const auto seen = *file().feedback().feedback(id);
        EXPECT_EQ(seen.sight, Sight::Outline);
        EXPECT_EQ(static_cast<const Feedback&>(seen), outline);
    }
}
