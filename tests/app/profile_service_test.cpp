#include "app/profile_service.h"

#include "app/vocabulary_service.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/people_service.h"
#include "app/program_service.h"
#include "refused.h"
#include "world.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

namespace {

class ProfileServiceTest : public testing::Test, protected World {
protected:
    ProfileServiceTest() { as(mentee); }

    [[nodiscard]] ProfileService service() const { return ProfileService(file()); }
    [[nodiscard]] Profile own() const { return service().profile(mentee, program).value(); }
    [[nodiscard]] const Participation& part() const { return *file().directory().participation(program, mentee); }
    [[nodiscard]] const Person& me() const { return *file().directory().person(mentee); }
};

} // namespace

TEST_F(ProfileServiceTest, SavesWhatOneSaysOfOneselfAsOneStep) {
    auto said = own();
    said.workingLanguages = {"fr", "de", "fr"};
    said.part.seeks = {{skill, 3, 1, 4}};
    said.part.mentorWishes = {otherMentor, mentor, otherMentor};
    said.part.paused = true;
    said.part.pausedUntil = daysFromNow(30);
    const auto personBefore = me();
    const auto partBefore = part();
    service().edit(said, {{}, {{{}, mentee, otherMentor, "Same family"}}});
    EXPECT_THAT(me().workingLanguages, ElementsAre("de", "fr"));
    EXPECT_EQ(part().seeks, (std::vector<SoughtSkill>{{skill, 3, 1, 4}}));
    EXPECT_THAT(part().mentorWishes, ElementsAre(otherMentor, mentor));
    EXPECT_EQ(part().pausedUntil, daysFromNow(30));
    ASSERT_THAT(own().nevers, SizeIs(1));
    EXPECT_EQ(own().nevers.front().author, mentee);
    org.undoLast();
    EXPECT_EQ(me(), personBefore);
    EXPECT_EQ(part(), partBefore);
    EXPECT_THAT(own().nevers, IsEmpty());
}

TEST_F(ProfileServiceTest, ReadsTheSheetOfOnesRoleAndIsAskedAgainForANewVersion) {
    const auto sheet = [&] {
        const auto all = service().roleSheets(mentee);
        const auto found = std::ranges::find(all, TextKind::MenteeRole, [](const auto& one) { return one.text.kind; });
        return found == all.end() ? ProfileService::RoleSheet{} : *found;
    };
    EXPECT_EQ(sheet().text.kind, TextKind::MenteeRole);
    EXPECT_FALSE(sheet().isRead());
    service().readRole(mentee, TextKind::MenteeRole);
    EXPECT_TRUE(sheet().isRead());
    EXPECT_EQ(sheet().reading->readOn, file().today());
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::Role, [&] {
        service().readRole(mentee, TextKind::ManagerRole);
    })) << "a role they do not have";
    EXPECT_THAT(service().roleSheets(mentor), IsEmpty()) << "what others read is not theirs to know";
    EXPECT_TRUE(
        refused(org, Issue::NotAllowed, Field::None, [&] { service().readRole(mentor, TextKind::MentorRole); }));
    asCoordinator();
    auto text = file().vocabulary().text(TextKind::MenteeRole);
    text.own.en = "Ask, try, tell.";
    file().vocabulary().setText(text);
    EXPECT_FALSE(sheet().isRead()) << "an older version";
    EXPECT_TRUE(sheet().reading.has_value());
    service().readRole(mentee, TextKind::MenteeRole); // as told
    EXPECT_TRUE(sheet().isRead());
    EXPECT_THAT(file().vocabulary().readings(), SizeIs(1));
    org.undoLast();
    EXPECT_FALSE(sheet().isRead());
    as(mentee);
    EXPECT_THAT(file().vocabulary().readings(), IsEmpty()) << "the coordinator's to see";
    text = file().vocabulary().text(TextKind::MenteeRole);
    text.own.en = "Whatever I like.";
    EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::None, [&] { file().vocabulary().setText(text); }));
}

TEST_F(ProfileServiceTest, LeavesEverythingElseAsItIs) {
    auto said = own();
    said.part.asMentor = true;
    said.part.asMentee = false;
    said.part.nominated = true;
    said.part.state = ParticipationState::Withdrawn;
    said.part.stateReason = "x";
    said.part.waitingSince = daysFromNow(-900);
    EXPECT_TRUE(changesNothing(org, [&] { service().edit(said); }));
    const auto before = part();
    said.part.capacity = 4;
    service().edit(said);
    auto expected = before;
    expected.capacity = 4;
    EXPECT_EQ(part(), expected);
}

TEST_F(ProfileServiceTest, IsNotToldWhatOthersNoted) {
    asCoordinator();
    (void)file().programs().addNeverPair(mentee, mentor, "The coordinator's reason");
    file().programs().pause(program, {mentee}, {}, "Is ill");
    file().programs().nominate(program, {mentee}, true);
    as(mentor);
    service().edit(service().profile(mentor, program).value(), {{}, {{{}, mentee, mentor, "The mentor's reason"}}});
    as(mentee);
    EXPECT_THAT(own().nevers, IsEmpty());
    EXPECT_EQ(own().part.pauseReason, "");
    EXPECT_FALSE(own().part.nominated);
    // What they say beside it neither takes it away nor gives it away.
    auto said = own();
    said.part.capacity = 3;
    service().edit(said, {{}, {{{}, mentee, mentor, "My own reason"}}});
    EXPECT_EQ(part().pauseReason, "Is ill");
    EXPECT_TRUE(part().nominated);
    EXPECT_THAT(own().nevers, SizeIs(1));
    EXPECT_THAT(neverPairsOf(file().directory(), mentee), SizeIs(3));
    for (const auto& pair : neverPairsOf(file().directory(), mentee)) {
        if (pair.author == mentee)
            continue;
        EXPECT_TRUE(refused(org, Issue::ChangedMeanwhile, Field::None, [&] {
            service().edit(own(), {{}, {{pair.id, pair.one, pair.other, "Mine now"}}});
        }));
    }
    EXPECT_TRUE(changesNothing(org, [&] {
        service().edit(own(), {{neverPairsOf(file().directory(), mentee).front().id}, {}});
    })) << "what the coordinator said is not theirs to take away";
}

TEST_F(ProfileServiceTest, AsksForTheSameAsTheCoordinatorsForm) {
    auto said = own();
    said.part.seeks = {{skill, 9, {}, {}}};
    EXPECT_TRUE(refused(org, Issue::ImportanceOutOfRange, Field::Skills, [&] { service().edit(said); }));
    EXPECT_TRUE(refused(org, Issue::ReasonMissing, Field::Pair, [&] {
        service().edit(own(), {{}, {{{}, mentee, otherMentor, " "}}});
    }));
    said = own();
    said.part.id = ParticipationId{77};
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { service().edit(said); }));
}

TEST_F(ProfileServiceTest, ChoosesAmongThoseOfTheProgramOnly) {
    asCoordinator();
    const auto outside = org.add("Somebody", "Outside");
    const auto former = org.byEmail("mentor3@exemple.fr");
    file().programs().withdraw(program, {former}, "Left");
    as(mentee);
    const auto mentors = service().choices(own(), ProfileService::Choice::Mentors);
    EXPECT_THAT(mentors, Contains(otherMentor));
    EXPECT_THAT(mentors, Not(Contains(otherMentee)));
    EXPECT_THAT(mentors, Not(Contains(former)));
    EXPECT_THAT(service().choices(own(), ProfileService::Choice::Mentees), Contains(otherMentee));
    EXPECT_THAT(service().choices(own(), ProfileService::Choice::Anybody), Not(Contains(mentee)));
    auto said = own();
    said.part.mentorWishes = {outside};
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::Choices, [&] { service().edit(said); }));
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::Pair, [&] {
        service().edit(own(), {{}, {{{}, mentee, outside, "x"}}});
    }));
}

TEST_F(ProfileServiceTest, KeepsAWishForSomebodyWhoHasLeftSince) {
    const auto former = org.byEmail("mentor3@exemple.fr");
    auto said = own();
    said.part.mentorWishes = {former};
    service().edit(said);
    asCoordinator();
    file().programs().leave(program, {former});
    as(mentee);
    said = own();
    said.part.mentorWishes = {otherMentor, former};
    service().edit(said);
    EXPECT_THAT(part().mentorWishes, ElementsAre(otherMentor, former));
}

TEST_F(ProfileServiceTest, LeavesAProgramAndTellsTheCoordinatorWhy) {
    as(mentee);
    service().leave(mentee, program, "  A new post ");
    EXPECT_EQ(part().state, ParticipationState::Withdrawn);
    EXPECT_TRUE(own().part.stateReason.empty()) << "as a reason of the coordinator's would be";
    EXPECT_TRUE(changesNothing(org, [&] { service().leave(mentee, program, "Again"); }));
    org.undoLast();
    EXPECT_EQ(part().state, ParticipationState::Accepted) << "theirs to take back";
    service().leave(mentee, program, "A new post");
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None,
                        [&] { service().leave(mentee, ProgramId{12345}, "No such program"); }));
    asCoordinator();
    EXPECT_EQ(part().stateReason, "A new post");
    EXPECT_EQ(file().historyOf(mentee.value, 1).front().action, Action::EditOwnProfile);
    file().programs().accept(program, {mentee});
    file().programs().refuse(program, {mentee}, "Not now");
    as(mentee);
    EXPECT_TRUE(
        refused(org, Issue::StateChangeNotAllowed, Field::State, [&] { service().leave(mentee, program, ""); }));
}

TEST_F(ProfileServiceTest, IsRefusedWhereTheCoordinatorHasWrittenMeanwhile) {
    auto said = own();
    asCoordinator();
    file().programs().nominate(program, {mentee}, true);
    as(mentee);
    said.part.capacity = 2;
    EXPECT_TRUE(refused(org, Issue::ChangedMeanwhile, Field::None, [&] { service().edit(said); }));
    said = own();
    asCoordinator();
    auto moved = me();
    moved.site = "Brest";
    file().people().edit(moved);
    as(mentee);
    said.workingLanguages = {"it"};
    EXPECT_TRUE(refused(org, Issue::ChangedMeanwhile, Field::None, [&] { service().edit(said); }));
}

TEST_F(ProfileServiceTest, TellsTheCoordinatorInTheHistoryWhoDidIt) {
    auto said = own();
    said.part.seeks = {{skill, 3, {}, {}}};
    said.workingLanguages = {"it"};
    service().edit(said, {{}, {{{}, mentee, otherMentor, "Same family"}}});
    EXPECT_THAT(file().historyOf(mentee.value, 10), IsEmpty()) << "the log is the coordinator's";
    asCoordinator();
    const auto lines = file().historyOf(mentee.value, 2);
    ASSERT_THAT(lines, SizeIs(2)) << "their part, and themselves";
    for (const auto& line : lines) {
        EXPECT_EQ(line.action, Action::EditOwnProfile);
        EXPECT_EQ(line.actor, me().displayName());
    }
    const auto never = neverPairsOf(file().directory(), mentee).front();
    const auto about = file().historyOf(never.id.value, 1);
    ASSERT_THAT(about, SizeIs(1));
    EXPECT_THAT(about.front().after, testing::HasSubstr("Same family"));
}

TEST_F(ProfileServiceTest, SaysNothingOfWhoeverIsDeletedLater) {
    service().edit(own(), {{}, {{{}, mentee, otherMentor, "canary-of-a-reason"}}});
    const auto never = own().nevers.front().id;
    asCoordinator();
    const auto name = me().displayName();
    file().people().remove({mentee});
    org.reopen();
    EXPECT_TRUE(file().directory().neverPairs().empty());
    for (const auto id : {never.value, mentee.value})
        for (const auto& line : file().historyOf(id, 10)) {
            EXPECT_EQ((line.before + line.after).find("canary"), std::string::npos);
            EXPECT_NE(line.actor, name);
            EXPECT_NE(line.subject, name);
        }
}

TEST_F(ProfileServiceTest, OfSomebodyInNoProgramHasLanguagesOnly) {
    asCoordinator();
    const auto outside = org.add("Somebody", "Outside");
    as(outside);
    auto said = service().profile(outside, program).value();
    EXPECT_FALSE(said.takesPart());
    EXPECT_THAT(service().choices(said, ProfileService::Choice::Anybody), IsEmpty());
    said.workingLanguages = {"en"};
    said.part.capacity = 3;
    service().edit(said);
    EXPECT_THAT(file().directory().person(outside)->workingLanguages, ElementsAre("en"));
    EXPECT_EQ(file().directory().participation(program, outside), nullptr);
}
