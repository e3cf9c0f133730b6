#include "app/program_service.h"

#include <gtest/gtest.h>

#include "support/temporary_organisation.h"

using namespace mentoring;
using namespace mentoring::test;

namespace {

class ProgramServiceTest : public testing::Test {
protected:
    ProgramServiceTest() : program(org.addProgram("Spring")) {}

    [[nodiscard]] const Participation& part(PersonId person) const {
        return *org.file->directory().participation(program, person);
    }
    [[nodiscard]] ProgramService& programs() const { return org.file->programs(); }

    TemporaryOrganisation org;
    ProgramId program;
};

} // namespace

TEST_F(ProgramServiceTest, RefusesASecondProgramOfTheSameName) {
    Program same;
    same.name = "SPRING ";
    EXPECT_THROW(programs().add(same), Refusal);
}

TEST_F(ProgramServiceTest, LetsOnePersonBeMentorAndMentee) {
    const auto id = org.add("Inès", "Haddad");
    programs().enrol(program, {id}, true, false);
    programs().enrol(program, {id}, false, true);
    EXPECT_TRUE(part(id).asMentor && part(id).asMentee);
    EXPECT_EQ(part(id).state, ParticipationState::Accepted);
}

TEST_F(ProgramServiceTest, RefusesAnApplicantOnlyWithAReason) {
    const auto id = org.add("Inès", "Haddad");
    programs().enrol(program, {id}, false, true, ParticipationState::Applied);
    EXPECT_THROW(programs().refuse(program, {id}, "  "), Refusal);
    EXPECT_EQ(part(id).state, ParticipationState::Applied);
    programs().refuse(program, {id}, "Leaves in May");
    EXPECT_EQ(part(id).state, ParticipationState::Refused);
    EXPECT_EQ(part(id).stateReason, "Leaves in May");
    programs().accept(program, {id});
    EXPECT_EQ(part(id).stateReason, "");
    org.undoLast();
    EXPECT_EQ(part(id).stateReason, "Leaves in May");
}

TEST_F(ProgramServiceTest, PausesUntilADayAndForgetsItWhenResumed) {
    org.fill(program, 1, 0);
    const auto id = org.byEmail("mentor0@exemple.fr");
    programs().pause(program, {id}, Date{std::chrono::year{2026} / 5 / 1}, "Leave");
    EXPECT_FALSE(part(id).takesPartOn(org.file->today()));
    EXPECT_EQ(programs().balance(program).mentors, 0);
    programs().resume(program, {id});
    EXPECT_TRUE(part(id).takesPartOn(org.file->today()));
    EXPECT_EQ(part(id).pauseReason, "");
}

TEST_F(ProgramServiceTest, CountsPlacesAndThoseWhoWait) {
    org.fill(program, 2, 5);
    auto mentor = part(org.byEmail("mentor0@exemple.fr"));
    mentor.capacity = 3;
    programs().edit(mentor);
    const auto balance = programs().balance(program);
    EXPECT_EQ(balance.mentors, 2);
    EXPECT_EQ(balance.mentees, 5);
    EXPECT_EQ(balance.places, 4);
    EXPECT_EQ(balance.waitingMentees, 5);
}

TEST_F(ProgramServiceTest, KeepsANeverPairOnceWhicheverWayRoundItIsSaid) {
    const auto one = org.add("Inès", "Haddad");
    const auto other = org.add("Paul", "Lefèvre");
    EXPECT_THROW(programs().addNeverPair(one, other, ""), Refusal);
    EXPECT_THROW(programs().addNeverPair(one, one, "x"), Refusal);
    const auto id = programs().addNeverPair(one, other, "Related");
    EXPECT_THROW(programs().addNeverPair(other, one, "Related"), Refusal);
    programs().removeNeverPairs({id});
    EXPECT_TRUE(org.file->directory().neverPairs().empty());
}

TEST_F(ProgramServiceTest, DeletesAProgramWithItsParticipantsAndBringsThemBack) {
    org.fill(program, 2, 2);
    programs().remove(program);
    EXPECT_EQ(org.file->directory().program(program), nullptr);
    EXPECT_EQ(org.file->directory().people().size(), 4U) << "people stay";
    org.undoLast();
    EXPECT_EQ(org.file->directory().participations(program).size(), 4U);
}

TEST_F(ProgramServiceTest, KeepsWishesInOrderWithoutOneselfOrRepeats) {
    org.fill(program, 3, 1);
    auto mentee = part(org.byEmail("mentee0@exemple.fr"));
    const auto first = org.byEmail("mentor2@exemple.fr");
    const auto second = org.byEmail("mentor0@exemple.fr");
    mentee.mentorWishes = {first, mentee.person, second, first};
    programs().edit(mentee);
    org.reopen();
    EXPECT_EQ(part(mentee.person).mentorWishes, (std::vector{first, second}));
}
