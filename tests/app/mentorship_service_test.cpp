#include "app/mentorship_service.h"

#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/import_service.h"
#include "refused.h"
#include "world.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::SizeIs;

namespace {

class MentorshipServiceTest : public testing::Test, protected World {
protected:
    [[nodiscard]] MentorshipService& service() const { return file().mentorships(); }
    [[nodiscard]] Mentorship read(MentorshipId id) const { return *file().directory().mentorship(id); }
    [[nodiscard]] std::vector<MentorshipId> both() const { return {pair.id, otherPair.id}; }
};

} // namespace

TEST_F(MentorshipServiceTest, IsPausedAndResumed) {
    service().pause({pair.id});
    EXPECT_EQ(read(pair.id).state, MentorshipState::Paused);
    EXPECT_EQ(org.changes.back().subject, "Mentee 0 – Mentor 0");
    EXPECT_TRUE(changesNothing(org, [&] { service().pause({pair.id, MentorshipId{12345}}); }));
    service().resume({pair.id});
    EXPECT_EQ(read(pair.id), pair);
}

TEST_F(MentorshipServiceTest, EndsWithAReasonWhereItWasNotCompleted) {
    for (const auto open : {MentorshipState::Active, MentorshipState::Paused})
        EXPECT_TRUE(refused(org, Issue::StateChangeNotAllowed, Field::State,
                            [&] { service().end({pair.id}, open, file().today(), ""); }));
    for (const auto early : {MentorshipState::CompletedEarly, MentorshipState::Dissolved})
        EXPECT_TRUE(refused(org, Issue::ReasonMissing, Field::Reason,
                            [&] { service().end({pair.id}, early, file().today(), " "); }));
    service().end({otherPair.id}, MentorshipState::Completed, file().today(), "");
    service().end({pair.id}, MentorshipState::Dissolved, file().today(), " Left the company ");
    EXPECT_EQ(read(pair.id).state, MentorshipState::Dissolved);
    EXPECT_EQ(read(pair.id).endedOn, file().today());
    EXPECT_EQ(read(pair.id).reason, "Left the company");
    EXPECT_EQ(org.changes.back().action, Action::EndMentorship);
    EXPECT_EQ(read(otherPair.id).state, MentorshipState::Completed);
}

TEST_F(MentorshipServiceTest, DoesNotEndBeforeItBeganNorInTheFutureNorTwice) {
    const Date before{std::chrono::sys_days{pair.startedOn} - std::chrono::days{1}};
    EXPECT_TRUE(refused(org, Issue::EndBeforeStart, Field::Dates,
                        [&] { service().end(both(), MentorshipState::Completed, before, ""); }));
    EXPECT_TRUE(refused(org, Issue::DateInFuture, Field::Dates,
                        [&] { service().end(both(), MentorshipState::Completed, daysFromNow(1), ""); }));
    service().end({pair.id}, MentorshipState::Completed, pair.startedOn, "");
    EXPECT_TRUE(refused(org, Issue::StateChangeNotAllowed, Field::State, [&] {
        service().end(both(), MentorshipState::Dissolved, file().today(), "x");
    })) << "none of them where one is ended already";
    EXPECT_EQ(read(otherPair.id).state, MentorshipState::Active);
    EXPECT_TRUE(refused(org, Issue::StateChangeNotAllowed, Field::State, [&] { service().pause({pair.id}); }));
}

TEST_F(MentorshipServiceTest, LeavesALineForEachOfMany) {
    service().pause(both());
    EXPECT_EQ(org.changes.back().count, 2);
    for (const auto id : both()) {
        const auto lines = file().historyOf(id.value, 10);
        ASSERT_THAT(lines, SizeIs(2)) << "that it was published, and that it was paused";
        EXPECT_EQ(lines[1].action, Action::PublishPairs);
        EXPECT_EQ(lines[0].action, Action::PausePair);
        EXPECT_THAT(lines[0].before, testing::HasSubstr("active"));
        EXPECT_THAT(lines[0].after, testing::HasSubstr("paused"));
    }
    service().remove(both());
    for (const auto id : both())
        EXPECT_EQ(file().historyOf(id.value, 1).front().action, Action::DeleteMentorship);
}

TEST_F(MentorshipServiceTest, IsDeletedWithAllThatHangsOnItAndBroughtBack) {
    as(mentee);
    (void)file().advice().ask(request());
    asCoordinator();
    service().remove({pair.id});
    EXPECT_EQ(file().directory().mentorship(pair.id), nullptr);
    EXPECT_TRUE(changesNothing(org, [&] { service().remove({pair.id}); }));
    org.undoLast();
    EXPECT_EQ(read(pair.id), pair);
    as(mentee);
    EXPECT_THAT(file().advice().requests(), SizeIs(1));
}

TEST_F(MentorshipServiceTest, EndsWithItsPeopleInOneStep) {
    const PairsToo ended{MentorshipState::Dissolved, file().today(), "Left the company"};
    const std::vector<std::pair<const char*, std::function<void(const std::optional<PairsToo>&)>>> verbs{
        {"withdraw", [&](const auto& too) { file().programs().withdraw(program, {pair.mentor}, "Left", too); }},
        {"pause", [&](const auto& too) { file().programs().pause(program, {pair.mentor}, {}, "Leave", too); }},
        {"archive", [&](const auto& too) { file().people().archive({pair.mentor}, too); }}};
    const auto open = service().openPairsOf({pair.mentor}, program);
    EXPECT_THAT(open, testing::Contains(pair.id));
    for (const auto& [name, verb] : verbs) {
        verb({});
        EXPECT_EQ(read(pair.id).state, MentorshipState::Active) << name;
        org.undoLast();
        EXPECT_TRUE(refused(org, Issue::ReasonMissing, Field::Reason, [&] {
            verb(PairsToo{MentorshipState::Dissolved, file().today(), " "});
        })) << name;
        const auto told = org.changes.size();
        verb(ended);
        EXPECT_EQ(org.changes.size(), told + 1) << name << ": one step";
        for (const auto id : open)
            EXPECT_EQ(read(id).state, MentorshipState::Dissolved) << name;
        EXPECT_EQ(read(pair.id).reason, "Left the company") << name;
        EXPECT_EQ(file().historyOf(pair.id.value, 1).front().action, Action::EndMentorship) << name;
        org.undoLast();
        for (const auto id : open)
            EXPECT_EQ(read(id).state, MentorshipState::Active) << name << ": and one step back";
        verb(PairsToo{MentorshipState::Paused, {}, {}});
        EXPECT_EQ(read(pair.id).state, MentorshipState::Paused) << name;
        org.undoLast();
    }
}

TEST_F(MentorshipServiceTest, WhatWasPlannedIsCalledOffWithAPairThatEnds) {
    const auto importLeaver = [&] {
        const auto path = org.path(QStringLiteral("leaver.csv"));
        std::ofstream(path.toStdString()) << "Given name,Family name,E-mail,Status\n"
                                             "Mentor,0,mentor0@exemple.fr,Terminated\n";
        auto& imports = file().imports();
        const auto source = ImportService::read(path);
        const auto layout = ImportService::guessLayout(source, ImportService::ListOf::People);
        const auto mapping = intake::proposeMapping(source.table, layout).mapping;
        intake::ImportOptions options;
        options.leaversPairs = intake::LeaversPairs::End;
        imports.apply(imports.plan(source, layout, mapping, imports.context(program), options), layout);
    };
    auto coming = session(7);
    coming.mentorship = pair.id;
    const auto id = file().sessions().plan(coming);
    const auto state = [&] { return file().sessions().session(id)->state; };
    const std::pair<const char*, std::function<void()>> ways[] = {
        {"ended", [&] { service().end({pair.id}, MentorshipState::Completed, file().today(), ""); }},
        {"withdrawn",
         [&] {
             file().programs().withdraw(program, {pair.mentor}, "Left",
                                        PairsToo{MentorshipState::Dissolved, file().today(), "Left"});
         }},
        {"left, as a list says", [&] { importLeaver(); }}};
    for (const auto& [name, end] : ways) {
        end();
        EXPECT_EQ(state(), SessionState::Cancelled) << name;
        const auto line = file().historyOf(id.value, 1).front();
        EXPECT_EQ(line.action, Action::CancelSession) << name;
        EXPECT_EQ(line.subject, "Mentee 0 – Mentor 0") << name;
        org.undoLast();
        EXPECT_EQ(state(), SessionState::Planned) << name;
        EXPECT_EQ(file().historyOf(id.value, 1).front().action, Action::Undo) << name;
    }
    auto past = session(-1);
    past.mentorship = pair.id;
    const auto toRecord = file().sessions().plan(past);
    service().end({pair.id}, MentorshipState::Completed, file().today(), "");
    EXPECT_EQ(file().sessions().session(toRecord)->state, SessionState::Planned) << "before the last day";
}

TEST_F(MentorshipServiceTest, LeavesThePairsOfOtherProgramsWhenSomebodyIsWithdrawn) {
    const auto elsewhere = org.addProgram("Elsewhere");
    EXPECT_THAT(service().openPairsOf({pair.mentor}, elsewhere), SizeIs(0));
    file().programs().enrol(elsewhere, {pair.mentor}, true, false);
    file().programs().withdraw(elsewhere, {pair.mentor}, "Left",
                               PairsToo{MentorshipState::Dissolved, file().today(), "Left"});
    EXPECT_EQ(read(pair.id).state, MentorshipState::Active);
}

TEST_F(MentorshipServiceTest, SaysNothingOfWhatIsBetweenTheTwo) {
    const auto before = service().goingWith({pair.id});
    as(mentee);
    (void)file().pairs().addNote(note());
    asCoordinator();
    EXPECT_EQ(service().goingWith({pair.id}), before);
}

TEST_F(MentorshipServiceTest, SaysWhatGoesWithPairsAndPeople) {
    const auto before = service().goingWith({pair.id});
    EXPECT_EQ(before.openPairs, 1);
    file().sessions().log(pair.id, file().today(), SessionState::Held, MissedBy::Nobody, {});
    EXPECT_EQ(service().goingWith({pair.id}).sessions, before.sessions + 1);
    as(mentee);
    (void)file().goals().add(goal(Audience::AuthorOnly));
    asCoordinator();
    const auto going = file().people().goingWith({mentee});
    EXPECT_GE(going.goals, 1);
    EXPECT_GE(going.sessions, before.sessions + 1);
    const std::vector<MentorshipId> many(300, pair.id); // read all at once
    EXPECT_EQ(service().goingWith(many).sessions, before.sessions + 1);
    service().end({pair.id}, MentorshipState::Completed, file().today(), "");
    EXPECT_EQ(service().goingWith({pair.id}).openPairs, 0);
    EXPECT_EQ(service().goingWith({pair.id}).endedPairs, 1);
}
