#include "app/desk.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>

#include "app/export_service.h"
#include "app/mentorship_service.h"
#include "support/mentored_pair.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

constexpr const char* secret = "canary-in-every-text";

/// A file with two pairs in it and, when asked, one record of a kind.
struct World {
    World() : pairs(*org.file) {
        program = org.addProgram("Tandem");
        org.fill(program, 3, 3);
        skill = org.file->vocabulary().addSkill({{}, SkillKind::Interpersonal, "Listening", "Écoute"});
        pairs.pairUp(program, 2);
        org.clock.set(org.clock.now() + std::chrono::hours{24});
    }

    [[nodiscard]] OrganisationFile& file() const { return *org.file; }
    [[nodiscard]] PersonId mentee() const { return pairs.pair.mentee; }
    [[nodiscard]] PersonId mentor() const { return pairs.pair.mentor; }

    /// Makes a record of a kind, written by its usual author, for this audience; answers whether it may be.
    void make(RecordKind kind, Audience audience) {
        switch (kind) {
        case RecordKind::Agreement: {
            Agreement agreement;
            agreement.mentorship = pairs.pair.id;
            agreement.purpose = secret;
            file().pairs().setAgreement(agreement);
            return;
        }
        case RecordKind::CareerPlan: {
            CareerPlan plan;
            plan.targetRole = secret;
            plan.from.author = mentee();
            plan.from.audience = audience;
            file().goals().savePlan(plan);
            return;
        }
        case RecordKind::Goal: {
            Goal goal;
            goal.title = "Title";
            goal.description = secret;
            goal.milestones = {{secret, {}, {}}};
            goal.from.author = mentee();
            goal.from.audience = audience;
            file().goals().add(goal);
            return;
        }
        case RecordKind::Insight: {
            Insight insight;
            insight.about = mentee();
            insight.title = secret;
            insight.from.author = mentee();
            insight.from.audience = audience;
            file().insights().add(insight);
            return;
        }
        case RecordKind::SkillAssessment: {
            SkillAssessment assessment;
            assessment.about = mentee();
            assessment.skill = skill;
            assessment.on = file().today();
            assessment.remark = secret;
            assessment.from.author = mentee();
            assessment.from.audience = audience;
            file().insights().assess({assessment});
            return;
        }
        case RecordKind::Session: {
            HeldSession held;
            held.notes = secret;
            file().sessions().log(pairs.pair.id, file().today(), SessionState::Held, MissedBy::Nobody, held);
            return;
        }
        case RecordKind::PrivateNote: {
            PrivateNote note;
            note.mentorship = pairs.pair.id;
            note.text = secret;
            note.from.author = mentor();
            file().pairs().addNote(note);
            return;
        }
        case RecordKind::ActionItem: {
            ActionItem action;
            action.mentorship = pairs.pair.id;
            action.owner = mentee();
            action.text = secret;
            file().pairs().addAction(action);
            return;
        }
        case RecordKind::Feedback: {
            Feedback feedback;
            feedback.mentorship = pairs.pair.id;
            feedback.framework = "free";
            feedback.answers = {{"text", secret}};
            feedback.from.author = mentor();
            feedback.from.audience = audience;
            file().feedback().give(feedback);
            return;
        }
        case RecordKind::AdviceRequest: {
            AdviceRequest request;
            request.mentorship = pairs.pair.id;
            request.question = secret;
            file().advice().ask(request);
            return;
        }
        case RecordKind::Concern: {
            Concern concern;
            concern.mentorship = pairs.pair.id;
            concern.text = secret;
            concern.from.author = mentee();
            concern.from.audience = audience;
            file().concerns().raise(concern);
            return;
        }
        case RecordKind::MentorGain: {
            MentorGain gain;
            gain.mentorship = pairs.pair.id;
            gain.text = secret;
            gain.on = file().today();
            gain.from.author = mentor();
            gain.from.audience = audience;
            file().gains().add(gain);
            return;
        }
        }
    }

    template <class Records>
    [[nodiscard]] static Sight of(const Records& records) {
        return records.empty() ? Sight::Nothing : records.front().sight;
    }

    /// How the services hand the one record of a kind out to whoever is at the desk.
    [[nodiscard]] Sight seen(RecordKind kind) const {
        switch (kind) {
        case RecordKind::Agreement:
            return file().pairs().agreement(pairs.pair.id) ? Sight::Everything : Sight::Nothing;
        case RecordKind::CareerPlan: {
            const auto plan = file().goals().careerPlan(mentee());
            return plan ? plan->sight : Sight::Nothing;
        }
        case RecordKind::Goal:
            return of(file().goals().goals());
        case RecordKind::Insight:
            return of(file().insights().insights());
        case RecordKind::SkillAssessment:
            return of(file().insights().assessmentsAbout(mentee()));
        case RecordKind::Session:
            return of(file().sessions().sessions());
        case RecordKind::PrivateNote:
            return of(file().pairs().notesOf(pairs.pair.id));
        case RecordKind::ActionItem:
            return of(file().pairs().actions());
        case RecordKind::Feedback:
            return of(file().feedback().feedback());
        case RecordKind::AdviceRequest:
            return of(file().advice().requests());
        case RecordKind::Concern:
            return of(file().concerns().concerns());
        case RecordKind::MentorGain:
            return of(file().gains().gains());
        }
        return Sight::Nothing;
    }

    /// Somebody the author guides, in a program of their own.
    [[nodiscard]] PersonId guidedBy(PersonId author) {
        const auto guided = pairs.byEmail("mentee", 2);
        if (!second.isSet()) {
            pairs.asCoordinator();
            second = org.addProgram("Second");
            file().programs().enrol(second, {author}, true, false);
            file().programs().enrol(second, {guided}, false, true);
            file().matching().publish(second, {{author, guided, 5000}});
        }
        return guided;
    }

    void sit(Standing standing, PersonId author) {
        switch (standing) {
        case Standing::Author:
            pairs.as(author);
            break;
        case Standing::Partner:
            pairs.as(Desk::partnerOf(pairs.pair, author));
            break;
        case Standing::Mentee:
            pairs.as(guidedBy(author));
            break;
        case Standing::Coordinator:
            pairs.asCoordinator();
            break;
        case Standing::Stranger:
            pairs.as(pairs.byEmail("mentor", 1)); // paired with somebody else
            break;
        }
    }

    [[nodiscard]] static bool byMentor(RecordKind kind) {
        return kind == RecordKind::PrivateNote || kind == RecordKind::Feedback || kind == RecordKind::MentorGain;
    }

    TemporaryOrganisation org;
    ProgramId program;
    ProgramId second;
    SkillId skill;
    MentoredPair pairs;
};

class DeskTest : public testing::Test, protected World {};

} // namespace

TEST(VisibilityTable, IsWhatTheServicesHandOutForEveryKindAudienceAndStanding) {
    for (const auto kind : allRecordKinds) {
        for (const auto audience : audiencesOf(kind)) {
            World world;
            world.make(kind, audience);
            for (const auto standing : allStandings) {
                world.sit(standing, World::byMentor(kind) ? world.mentor() : world.mentee());
                EXPECT_EQ(world.seen(kind), sightOf(kind, audience, standing))
                    << "kind " << static_cast<int>(kind) << ", audience " << static_cast<int>(audience) << ", standing "
                    << static_cast<int>(standing);
            }
        }
    }
}

TEST_F(DeskTest, AnOutlineHasNoTextBeyondTitleAndProgress) {
    make(RecordKind::Goal, Audience::PairOutline);
    const auto goal = file().goals().goals().front();
    EXPECT_EQ(goal.title, "Title");
    EXPECT_EQ(goal.description, "");
    EXPECT_THAT(goal.milestones, IsEmpty());
    make(RecordKind::Session, Audience::PairOutline);
    EXPECT_EQ(file().sessions().sessions().front().notes, "");
}

TEST_F(DeskTest, APersonDoesNothingOfTheCoordinators) {
    pairs.as(mentee());
    EXPECT_THROW(file().people().add({}), Refusal);
    EXPECT_THROW((void)org.addProgram("Another"), Refusal);
    EXPECT_THROW(file().mentorships().remove({pairs.pair.id}), Refusal);
    EXPECT_THROW(file().saveCopyAs(org.path(QStringLiteral("copy.ithaca")), false), Refusal);
    EXPECT_FALSE(QFile::exists(org.path(QStringLiteral("copy.ithaca"))));
    EXPECT_THROW((void)file().exports().mentorships(org.path(QStringLiteral("pairs.xlsx")), true, {}, {}), Refusal);
    EXPECT_THAT(file().history(100), IsEmpty()) << "what the coordinator did is not theirs to read";
}

TEST_F(DeskTest, NobodyWritesInAnothersName) {
    pairs.as(mentor());
    Goal goal;
    goal.title = "For somebody else";
    goal.from.author = mentee();
    goal.from.audience = usualAudience(RecordKind::Goal);
    EXPECT_THROW((void)file().goals().add(goal), Refusal);
    Feedback feedback;
    feedback.mentorship = pairs.pair.id;
    feedback.framework = "free";
    feedback.answers = {{"text", "x"}};
    feedback.from.author = mentee();
    feedback.from.audience = Audience::Pair;
    EXPECT_THROW((void)file().feedback().give(feedback), Refusal);
}

TEST_F(DeskTest, WhatTheCoordinatorWritesForSomebodyIsMarked) {
    make(RecordKind::Goal, Audience::PairAndCoordinator);
    const auto goal = file().goals().goals().front();
    EXPECT_TRUE(goal.from.byCoordinator);
    EXPECT_EQ(goal.from.author, mentee());
    const auto line = file().history(1).front();
    EXPECT_EQ(line.onBehalf, file().directory().person(mentee())->displayName());
}

TEST_F(DeskTest, TheHistoryOfAPrivateGoalIsForItsAuthor) {
    pairs.as(mentee());
    Goal goal;
    goal.title = secret;
    goal.from.audience = Audience::AuthorOnly;
    const auto id = file().goals().add(goal);
    EXPECT_THAT(file().goals().history(id), SizeIs(1));
    for (const auto standing : {Standing::Partner, Standing::Mentee, Standing::Coordinator, Standing::Stranger}) {
        sit(standing, mentee());
        EXPECT_THAT(file().historyOf(id.value, 10), IsEmpty());
        for (const auto& entry : file().history(1000)) {
            EXPECT_NE(entry.record, id.value);
            EXPECT_EQ(entry.before.find(secret), std::string::npos);
            EXPECT_EQ(entry.after.find(secret), std::string::npos);
        }
    }
}

TEST_F(DeskTest, SearchFindsNothingThatMayNotBeSeen) {
    for (const auto kind : {RecordKind::Goal, RecordKind::Insight}) {
        make(kind, Audience::AuthorOnly);
    }
    make(RecordKind::Session, Audience::PairOutline);
    make(RecordKind::Feedback, Audience::Pair);
    EXPECT_THAT(file().search().search(secret, 10), IsEmpty()) << "the coordinator";
    pairs.as(pairs.byEmail("mentor", 1));
    EXPECT_THAT(file().search().search(secret, 10), IsEmpty()) << "a stranger";
    pairs.as(mentor());
    EXPECT_THAT(file().search().search(secret, 10), SizeIs(2)) << "session and feedback";
    pairs.as(mentee());
    EXPECT_THAT(file().search().search(secret, 10), SizeIs(4));
    EXPECT_THAT(file().search().search("Canary-In EVERY", 10), SizeIs(4)) << "letter case apart, every word";
    EXPECT_THAT(file().search().search("canary nowhere", 10), IsEmpty());
}

TEST_F(DeskTest, DraftsBelongToWhoeverTypedThem) {
    pairs.as(mentor());
    file().drafts().save("feedback/1", "half a sentence");
    pairs.as(mentee());
    EXPECT_FALSE(file().drafts().find("feedback/1"));
    pairs.asCoordinator();
    EXPECT_THAT(file().drafts().all(), IsEmpty());
    org.reopen();
    org.file->desk().take({mentor()});
    EXPECT_EQ(org.file->drafts().find("feedback/1"), "half a sentence");
}

TEST_F(DeskTest, WithdrawnFeedbackIsOnlyThere) {
    pairs.as(mentor());
    make(RecordKind::Feedback, Audience::Pair);
    const auto id = file().feedback().feedback().front().id;
    file().feedback().withdraw(id);
    EXPECT_TRUE(file().feedback().feedback(id)->isWhole());
    pairs.as(mentee());
    const auto left = file().feedback().feedback(id);
    ASSERT_TRUE(left);
    EXPECT_FALSE(left->isWhole());
    EXPECT_THAT(left->answers, IsEmpty());
    EXPECT_THROW(file().feedback().reply(id, FeedbackReply::Acknowledged), Refusal);
}

TEST_F(DeskTest, FeedbackBecomesAnActionInOneStepAndIsAcknowledged) {
    pairs.as(mentor());
    make(RecordKind::Feedback, Audience::Pair);
    const auto id = file().feedback().feedback().front().id;
    pairs.as(mentee());
    ActionItem action;
    action.text = "Ask first";
    const auto made = file().feedback().turnIntoAction(id, action);
    EXPECT_EQ(file().pairs().action(made)->feedback, id);
    EXPECT_EQ(file().pairs().action(made)->owner, mentee());
    EXPECT_EQ(file().feedback().feedback(id)->reply, FeedbackReply::Acknowledged);
    org.undoLast();
    EXPECT_FALSE(file().pairs().action(made));
    EXPECT_EQ(file().feedback().feedback(id)->reply, FeedbackReply::None);
}

TEST_F(DeskTest, WhatWasSaidCanBeTakenBackForAMomentAndNotUnseenLater) {
    pairs.as(mentor());
    make(RecordKind::Feedback, Audience::Pair);
    const auto given = org.changes.back();
    org.clock.set(org.clock.now() + graceOfWhatWasSaid);
    EXPECT_TRUE(file().mayTakeBack(given.step, given.action));
    org.undoLast();
    EXPECT_THAT(file().feedback().feedback(), IsEmpty());
    file().redo(given.step, given.action, given.subject);
    EXPECT_THAT(file().feedback().feedback(), SizeIs(1));
    EXPECT_TRUE(file().mayTakeBack(given.step, given.action)) << "given anew, with a moment of its own";
    org.clock.set(org.clock.now() + graceOfWhatWasSaid + std::chrono::milliseconds{1});
    EXPECT_FALSE(file().mayTakeBack(given.step, given.action));
    EXPECT_THROW(file().undo(given.step, given.action, given.subject), Refusal);
    EXPECT_THAT(file().feedback().feedback(), SizeIs(1));
}

TEST_F(DeskTest, ADraftGoesWithWhatItBecameAndComesBackWithIt) {
    pairs.as(mentee());
    file().drafts().save("goal-new/1", "half a goal");
    {
        const DraftService::Recording recording(file(), "goal-new/1");
        make(RecordKind::Goal, Audience::Pair);
    }
    EXPECT_FALSE(file().drafts().find("goal-new/1"));
    file().drafts().save("goal-new/2", "of another form");
    make(RecordKind::Goal, Audience::Pair);
    EXPECT_TRUE(file().drafts().find("goal-new/2")) << "only the draft that became something goes";
    org.undoLast();
    const auto made = org.changes[org.changes.size() - 3];
    file().undo(made.step, made.action, made.subject);
    EXPECT_EQ(file().drafts().find("goal-new/1"), "half a goal");
    file().redo(made.step, made.action, made.subject);
    EXPECT_FALSE(file().drafts().find("goal-new/1"));
    file().drafts().save("goal-new/1", "typed since");
    file().undo(made.step, made.action, made.subject);
    EXPECT_EQ(file().drafts().find("goal-new/1"), "typed since") << "and stays";
    EXPECT_THAT(file().goals().goals(), IsEmpty());
}

TEST_F(DeskTest, NothingIsLostOfADraftWhenRecordingFails) {
    pairs.as(mentee());
    file().drafts().save("goal-new/1", "half a goal");
    const DraftService::Recording recording(file(), "goal-new/1");
    EXPECT_THROW((void)file().goals().add({}), Refusal);
    EXPECT_TRUE(file().drafts().find("goal-new/1"));
}

TEST_F(DeskTest, SilenceIsCountedFromTheRhythmAgreed) {
    EXPECT_THAT(file().pairs().silentPairs(), IsEmpty());
    org.clock.set(org.clock.now() + std::chrono::hours{24 * 43});
    EXPECT_THAT(file().pairs().silentPairs(), SizeIs(2)) << "four weeks and a half more without an agreement";
    file().sessions().log(pairs.pair.id, file().today());
    EXPECT_THAT(file().pairs().silentPairs(), SizeIs(1));
    pairs.as(mentor());
    EXPECT_THAT(file().pairs().silentPairs(), IsEmpty()) << "the other pair is not theirs";
}
