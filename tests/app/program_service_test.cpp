#include "app/program_service.h"

#include <gtest/gtest.h>

#include "app/matching_service.h"
#include "app/people_service.h"
#include "refused.h"

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
    EXPECT_EQ(part(id).waitingSince, std::nullopt);
    programs().enrol(program, {id}, false, true);
    EXPECT_TRUE(part(id).asMentor && part(id).asMentee);
    EXPECT_EQ(part(id).waitingSince, org.file->today()) << "a mentor who becomes a mentee waits from that day";
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
    EXPECT_EQ(balance.freePlaces, 4);
    EXPECT_EQ(balance.pairsAtMost, 4);
    EXPECT_EQ(balance.waitingMentees, 5);
}

TEST_F(ProgramServiceTest, CountsAnewAfterWhateverChangesTheCount) {
    org.fill(program, 2, 3);
    const auto mentor = org.byEmail("mentor0@exemple.fr");
    const auto mentee = org.byEmail("mentee0@exemple.fr");
    const auto count = [&] { return programs().balance(program); };
    EXPECT_EQ(count().mentors, 2);
    EXPECT_EQ(count().mentors, 2);
    org.file->people().archive({mentor});
    EXPECT_EQ(count().mentors, 1) << "somebody left";
    org.undoLast();
    EXPECT_EQ(count().mentors, 2) << "that was taken back";
    programs().pause(program, {mentor}, Date{std::chrono::year{2026} / 5 / 1}, "Leave");
    EXPECT_EQ(count().mentors, 1) << "somebody pauses";
    org.clock.set(org.clock.now() + std::chrono::days{90});
    EXPECT_EQ(count().mentors, 2) << "time has passed";
    org.file->matching().publish(program, {{mentor, mentee, 1}});
    EXPECT_EQ(count().openPairs, 1);
    auto changed = *org.file->directory().program(program);
    changed.defaultCapacity = 5;
    programs().edit(changed);
    EXPECT_EQ(count().freePlaces, 9) << "the program gives more places";
    const auto other = org.addProgram("Autumn");
    EXPECT_EQ(programs().balance(other).mentors, 0);
    EXPECT_EQ(count().mentors, 2);
}

TEST_F(ProgramServiceTest, ANeverPairHoldsInOneProgramOrInEveryOne) {
    const auto one = org.add("Aïcha", "Diallo");
    const auto other = org.add("Paul", "Lefèvre");
    const auto program = org.addProgram("Here");
    const auto elsewhere = org.addProgram("Elsewhere");
    const auto here = programs().addNeverPair(one, other, "Same project", program);
    EXPECT_THROW(programs().addNeverPair(other, one, "Again", program), Refusal);
    (void)programs().addNeverPair(one, other, "There, too", elsewhere);
    const auto everywhere = programs().addNeverPair(one, other, "Related");
    EXPECT_THROW(programs().addNeverPair(one, other, "Needless", elsewhere), Refusal) << "it holds there already";
    EXPECT_THROW(programs().addNeverPair(one, org.add("Ines", "Ba"), "x", ProgramId{7}), Refusal);
    const auto& known = org.file->directory().neverPairs();
    ASSERT_EQ(known.size(), 3U);
    EXPECT_EQ(std::ranges::find(known, here, &NeverPair::id)->program, program);
    EXPECT_FALSE(std::ranges::find(known, everywhere, &NeverPair::id)->program.isSet());
    programs().remove(elsewhere);
    EXPECT_EQ(org.file->directory().neverPairs().size(), 2U) << "it goes with its program";
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

TEST_F(ProgramServiceTest, SavesWhomSomebodyMustNotBePairedWithInOneStepWithTheirPart) {
    org.fill(program, 3, 1);
    const auto mentee = org.byEmail("mentee0@exemple.fr");
    const auto mentor = [&](int i) { return org.byEmail("mentor" + std::to_string(i) + "@exemple.fr"); };
    const auto first = programs().addNeverPair(mentee, mentor(0), "Related");
    const auto second = programs().addNeverPair(mentor(1), mentee, "Asked for");
    const auto before = neverPairsOf(org.file->directory(), mentee);
    const auto told = org.changes.size();
    auto typed = part(mentee);
    typed.mentorWishes = {mentor(1)};
    programs().edit(typed, {{first}, {{second, {}, {}, " Both asked for it "}, {{}, mentee, mentor(2), "Neighbours"}}});
    EXPECT_EQ(org.changes.size(), told + 1) << "one step";
    const auto after = neverPairsOf(org.file->directory(), mentee);
    ASSERT_EQ(after.size(), 2U);
    EXPECT_EQ(after[0].id, second);
    EXPECT_EQ(after[0].reason, "Both asked for it");
    EXPECT_EQ(partnerOf(after[1], mentee), mentor(2));
    EXPECT_FALSE(after[1].author.isSet()) << "the coordinator said so";
    EXPECT_EQ(part(mentee).mentorWishes, std::vector{mentor(1)});
    org.undoLast();
    EXPECT_EQ(neverPairsOf(org.file->directory(), mentee), before);
    EXPECT_TRUE(part(mentee).mentorWishes.empty());

    EXPECT_TRUE(changesNothing(org, [&] { programs().edit(part(mentee)); }));
    EXPECT_TRUE(refused(org, Issue::PairTakenAlready, Field::Pair, [&] {
        programs().edit(part(mentee), {{}, {{{}, mentee, mentor(0), "Again"}}});
    }));
    EXPECT_TRUE(refused(org, Issue::ReasonMissing, Field::Pair, [&] {
        programs().edit(part(mentee), {{}, {{{}, mentee, mentor(2), " "}}});
    }));
    EXPECT_TRUE(refused(org, Issue::PairWithSelf, Field::Pair, [&] {
        programs().edit(part(mentee), {{}, {{{}, mentee, mentee, "x"}}});
    }));
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::Pair, [&] {
        programs().edit(part(mentee), {{}, {{{}, mentee, PersonId{77}, "x"}}});
    }));
    EXPECT_TRUE(refused(org, Issue::ChangedMeanwhile, Field::None, [&] {
        programs().edit(part(mentee), {{}, {{NeverPairId{77}, {}, {}, "x"}}});
    }));
}

TEST_F(ProgramServiceTest, SavesThemWithSomebodyNewInTheProgram) {
    org.fill(program, 1, 0);
    Participation typed;
    typed.program = program;
    typed.person = org.add("Inès", "Haddad");
    typed.asMentee = true;
    const auto mentor = org.byEmail("mentor0@exemple.fr");
    programs().enrol(typed, {{}, {{{}, mentor, typed.person, "Related"}}});
    EXPECT_EQ(neverPairsOf(org.file->directory(), typed.person).size(), 1U);
    org.undoLast();
    EXPECT_TRUE(org.file->directory().neverPairs().empty());
    EXPECT_EQ(org.file->directory().participation(program, typed.person), nullptr);
}

TEST_F(ProgramServiceTest, NominatesMenteesOnly) {
    org.fill(program, 1, 2);
    const auto mentor = org.byEmail("mentor0@exemple.fr");
    const auto mentee = org.byEmail("mentee0@exemple.fr");
    const auto other = org.byEmail("mentee1@exemple.fr");
    programs().nominate(program, {mentor, mentee, other}, true);
    EXPECT_TRUE(part(mentee).nominated && part(other).nominated);
    EXPECT_FALSE(part(mentor).nominated);
    EXPECT_EQ(org.changes.back().count, 2);
    programs().nominate(program, {mentee}, false);
    EXPECT_FALSE(part(mentee).nominated);
    EXPECT_TRUE(changesNothing(org, [&] { programs().nominate(program, {other}, true); }));
    org.undoLast();
    EXPECT_TRUE(part(mentee).nominated);
}

TEST_F(ProgramServiceTest, DeletesAProgramWithItsParticipantsAndBringsThemBack) {
    org.fill(program, 2, 2);
    programs().remove(program);
    EXPECT_EQ(org.file->directory().program(program), nullptr);
    EXPECT_EQ(org.file->directory().people().size(), 4U) << "people stay";
    org.undoLast();
    EXPECT_EQ(org.file->directory().participations(program).size(), 4U);
}

TEST_F(ProgramServiceTest, TakesOverWhoTakesPartInAnotherOneInOneStep) {
    org.fill(program, 3, 3);
    auto mentor = part(org.byEmail("mentor0@exemple.fr"));
    mentor.capacity = 4;
    mentor.nominated = true;
    mentor.menteeWishes = {org.byEmail("mentee1@exemple.fr")};
    programs().edit(mentor);
    programs().withdraw(program, {org.byEmail("mentor1@exemple.fr")}, "Left");
    org.file->people().archive({org.byEmail("mentee0@exemple.fr")});
    org.clock.set(org.clock.now() + std::chrono::hours{24 * 30});
    Program next;
    next.name = "Autumn";
    const auto id = programs().add(next, program);
    const auto& directory = org.file->directory();
    EXPECT_EQ(directory.participations(id).size(), 4U);
    EXPECT_FALSE(directory.participation(id, org.byEmail("mentor1@exemple.fr"))) << "withdrawn";
    EXPECT_FALSE(directory.participation(id, org.byEmail("mentee0@exemple.fr"))) << "in the archive";
    const auto* taken = directory.participation(id, mentor.person);
    EXPECT_EQ(taken->capacity, 4);
    EXPECT_EQ(taken->menteeWishes, mentor.menteeWishes);
    EXPECT_FALSE(taken->nominated);
    EXPECT_EQ(directory.participation(id, org.byEmail("mentee1@exemple.fr"))->waitingSince, org.file->today());
    org.undoLast();
    EXPECT_EQ(directory.program(id), nullptr);
    EXPECT_EQ(directory.participations(program).size(), 6U);
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

TEST_F(ProgramServiceTest, RefusesWhatIsNoProgramAndOneThatIsNotThere) {
    Program typed;
    EXPECT_TRUE(refused(org, Issue::ProgramNameMissing, Field::Name, [&] { (void)programs().add(typed); }));
    typed = *org.file->directory().program(program);
    typed.name = "Autumn";
    typed.startsOn = org.file->today();
    typed.endsOn = Date{std::chrono::sys_days{*typed.startsOn} - std::chrono::days{1}};
    EXPECT_TRUE(refused(org, Issue::EndBeforeStart, Field::Dates, [&] { programs().edit(typed); }));
    typed.endsOn = typed.startsOn;
    programs().edit(typed);
    EXPECT_EQ(org.file->directory().program(program)->name, "Autumn");
    EXPECT_TRUE(changesNothing(org, [&] { programs().edit(typed); }));
    (void)org.addProgram("Spring");
    typed = *org.file->directory().program(program);
    typed.name = "SPRING";
    EXPECT_TRUE(refused(org, Issue::ProgramNameTaken, Field::Name, [&] { programs().edit(typed); }));
    typed.id = ProgramId{12345};
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { programs().edit(typed); }));
    EXPECT_TRUE(changesNothing(org, [&] { programs().remove(typed.id); }));
}

TEST_F(ProgramServiceTest, EnrolsPeopleOfTheFileInARoleAndNobodyArchived) {
    const auto ines = org.add("Inès", "Haddad");
    const auto paul = org.add("Paul", "Lefèvre");
    org.file->people().archive({paul});
    EXPECT_TRUE(refused(org, Issue::NoRole, Field::Role, [&] { programs().enrol(program, {ines}, false, false); }));
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None,
                        [&] { programs().enrol(ProgramId{12345}, {ines}, true, false); }));
    EXPECT_TRUE(changesNothing(org, [&] { programs().enrol(program, {paul, PersonId{12345}}, true, false); }));
    programs().enrol(program, {ines, paul}, false, true);
    EXPECT_EQ(org.file->directory().participations(program).size(), 1U);
    EXPECT_EQ(part(ines).waitingSince, org.file->today());
    EXPECT_TRUE(changesNothing(org, [&] { programs().enrol(program, {ines}, false, true); }));
}

TEST_F(ProgramServiceTest, EnrolsOnePersonWithAllThatIsKnown) {
    const auto ines = org.add("Inès", "Haddad");
    Participation typed;
    typed.program = program;
    typed.person = ines;
    EXPECT_TRUE(refused(org, Issue::NoRole, Field::Role, [&] { programs().enrol(typed); }));
    typed.asMentee = true;
    typed.state = ParticipationState::Applied;
    typed.stateReason = " asked by mail ";
    typed.id = ParticipationId{12345};
    programs().enrol(typed);
    EXPECT_NE(part(ines).id, typed.id);
    EXPECT_EQ(part(ines).stateReason, "asked by mail");
    EXPECT_EQ(part(ines).waitingSince, org.file->today());
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { programs().enrol(typed); })) << "is in already";
    typed.person = PersonId{12345};
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { programs().enrol(typed); }));
    typed.person = org.add("Paul", "Lefèvre");
    typed.program = ProgramId{12345};
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { programs().enrol(typed); }));
    typed.program = program;
    org.file->people().archive({typed.person});
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { programs().enrol(typed); }));
    org.file->people().restore({typed.person});
    typed.asMentee = false;
    typed.asMentor = true;
    programs().enrol(typed);
    EXPECT_EQ(part(typed.person).waitingSince, std::nullopt);
}

TEST_F(ProgramServiceTest, EditsAPartOnlyAsItsStatesFollowEachOther) {
    org.fill(program, 1, 0);
    auto typed = part(org.byEmail("mentor0@exemple.fr"));
    typed.capacity = 21;
    EXPECT_TRUE(refused(org, Issue::CapacityOutOfRange, Field::Capacity, [&] { programs().edit(typed); }));
    typed.capacity = 2;
    typed.state = ParticipationState::Applied;
    EXPECT_TRUE(refused(org, Issue::StateChangeNotAllowed, Field::State, [&] { programs().edit(typed); }));
    typed.state = ParticipationState::Withdrawn;
    programs().edit(typed);
    EXPECT_EQ(part(typed.person).state, ParticipationState::Withdrawn);
    EXPECT_TRUE(changesNothing(org, [&] { programs().edit(typed); }));
    typed.id = ParticipationId{12345};
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { programs().edit(typed); }));
    typed.person = PersonId{12345};
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { programs().edit(typed); }));
}

TEST_F(ProgramServiceTest, AnswersManyAtOnceOrNone) {
    const auto applied = org.add("Inès", "Haddad");
    const auto accepted = org.add("Paul", "Lefèvre");
    programs().enrol(program, {applied}, false, true, ParticipationState::Applied);
    programs().enrol(program, {accepted}, true, false);
    programs().withdraw(program, {accepted}, "Left");
    EXPECT_TRUE(refused(org, Issue::StateChangeNotAllowed, Field::State, [&] {
        programs().refuse(program, {applied, accepted}, "Too late");
    })) << "who has withdrawn is not refused";
    EXPECT_EQ(part(applied).state, ParticipationState::Applied);
    EXPECT_TRUE(
        refused(org, Issue::RefusalNeedsReason, Field::Reason, [&] { programs().refuse(program, {applied}, " "); }));
    programs().accept(program, {applied, accepted, PersonId{12345}});
    EXPECT_EQ(part(applied).state, ParticipationState::Accepted);
    EXPECT_EQ(part(accepted).state, ParticipationState::Accepted);
    EXPECT_EQ(org.changes.back().count, 2);
    EXPECT_TRUE(changesNothing(org, [&] { programs().accept(program, {applied, accepted}); }));
}

TEST_F(ProgramServiceTest, WaitingIsCountedFromTheFirstDay) {
    const auto ines = org.add("Inès", "Haddad");
    programs().enrol(program, {ines}, false, true, ParticipationState::Applied);
    const auto first = org.file->today();
    org.clock.set(org.clock.now() + std::chrono::hours{24 * 30});
    programs().accept(program, {ines});
    EXPECT_EQ(part(ines).waitingSince, first) << "not from the day of the answer";
    auto typed = part(ines);
    typed.waitingSince.reset();
    typed.state = ParticipationState::Withdrawn;
    programs().edit(typed);
    programs().accept(program, {ines});
    EXPECT_EQ(part(ines).waitingSince, org.file->today()) << "but where none was known";
}

TEST_F(ProgramServiceTest, TakesTheOpenPairsOfThoseWhoAreRemovedAlongInOneStep) {
    org.fill(program, 1, 1);
    const auto mentor = org.byEmail("mentor0@exemple.fr");
    const auto mentee = org.byEmail("mentee0@exemple.fr");
    org.file->matching().publish(program, {{mentor, mentee, 5'000}});
    const auto pair = org.file->directory().mentorshipsIn(program).front().id;
    const PairsToo unsaid{MentorshipState::Dissolved, org.file->today(), ""};
    EXPECT_TRUE(
        refused(org, Issue::ReasonMissing, Field::Reason, [&] { programs().leave(program, {mentee}, unsaid); }));
    programs().leave(program, {mentee}, PairsToo{MentorshipState::Dissolved, org.file->today(), "Entered by mistake"});
    EXPECT_FALSE(org.file->directory().participation(program, mentee));
    EXPECT_EQ(org.file->directory().mentorship(pair)->state, MentorshipState::Dissolved);
    org.undoLast();
    EXPECT_TRUE(org.file->directory().participation(program, mentee));
    EXPECT_EQ(org.file->directory().mentorship(pair)->state, MentorshipState::Active);
    programs().leave(program, {mentee});
    EXPECT_EQ(org.file->directory().mentorship(pair)->state, MentorshipState::Active)
        << "nobody said what becomes of it";
}

TEST_F(ProgramServiceTest, LeavesALineForEachOfMany) {
    org.fill(program, 2, 0);
    const auto one = org.byEmail("mentor0@exemple.fr");
    const auto other = org.byEmail("mentor1@exemple.fr");
    programs().pause(program, {one, other}, {}, "Leave");
    for (const auto person : {one, other}) {
        const auto line = org.file->historyOf(person.value, 1).front();
        EXPECT_EQ(line.action, Action::PauseParticipants);
        EXPECT_NE(line.before, line.after);
    }
    programs().leave(program, {one, other, PersonId{12345}});
    EXPECT_TRUE(org.file->directory().participations(program).empty());
    EXPECT_EQ(org.file->historyOf(one.value, 1).front().action, Action::RemoveParticipation);
    EXPECT_TRUE(changesNothing(org, [&] { programs().leave(program, {one}); }));
    org.undoLast();
    EXPECT_EQ(org.file->directory().participations(program).size(), 2U);
}

TEST_F(ProgramServiceTest, SaysWhyAPairThatMustNeverBeIsNoSuchPair) {
    const auto one = org.add("Inès", "Haddad");
    const auto other = org.add("Paul", "Lefèvre");
    for (const auto& [a, b] : {std::pair(one, PersonId{12345}), std::pair(PersonId{12345}, one)})
        EXPECT_TRUE(
            refused(org, Issue::UnknownRecord, Field::Pair, [&] { (void)programs().addNeverPair(a, b, "Related"); }));
    EXPECT_TRUE(
        refused(org, Issue::PairWithSelf, Field::Pair, [&] { (void)programs().addNeverPair(one, one, "Related"); }));
    EXPECT_TRUE(
        refused(org, Issue::ReasonMissing, Field::Reason, [&] { (void)programs().addNeverPair(one, other, " "); }));
    (void)programs().addNeverPair(one, other, "Related");
    EXPECT_TRUE(refused(org, Issue::PairTakenAlready, Field::Pair,
                        [&] { (void)programs().addNeverPair(other, one, "Related"); }));
    EXPECT_TRUE(changesNothing(org, [&] { programs().removeNeverPairs({NeverPairId{12345}}); }));
}

TEST_F(ProgramServiceTest, CountsTakenPlacesAndApplications) {
    org.fill(program, 2, 3);
    programs().enrol(program, {org.add("Inès", "Haddad")}, false, true, ParticipationState::Applied);
    org.file->matching().publish(program, {{org.byEmail("mentor0@exemple.fr"), org.byEmail("mentee0@exemple.fr"), 1}});
    const auto balance = programs().balance(program);
    EXPECT_EQ(balance.openPairs, 1);
    EXPECT_EQ(balance.freePlaces, 1);
    EXPECT_EQ(balance.waitingMentees, 2);
    EXPECT_EQ(balance.applied, 1);
    EXPECT_EQ(balance.mentees, 3);
    EXPECT_EQ(programs().balance(ProgramId{12345}).mentors, 0);
}

TEST_F(ProgramServiceTest, PublishesNothingInAClosedProgramUntilItIsReopened) {
    org.fill(program, 1, 1);
    programs().close(program);
    EXPECT_EQ(org.file->directory().program(program)->closedOn, org.file->today());
    EXPECT_TRUE(changesNothing(org, [&] { programs().close(program); }));
    const auto pair = SuggestedPair{org.byEmail("mentor0@exemple.fr"), org.byEmail("mentee0@exemple.fr"), 5000};
    EXPECT_TRUE(
        refused(org, Issue::ProgramClosed, Field::None, [&] { (void)org.file->matching().publish(program, {pair}); }));
    org.undoLast();
    EXPECT_EQ(org.file->directory().program(program)->closedOn, std::nullopt);
    programs().close(program);
    programs().reopen(program);
    EXPECT_EQ(org.file->matching().publish(program, {pair}), 1);
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { programs().close(ProgramId{12345}); }));
}

TEST_F(ProgramServiceTest, GoesOnUnderAnotherNameWithItsPeopleInOneStep) {
    org.fill(program, 2, 3);
    auto planned = *org.file->directory().program(program);
    planned.plan.objectives = {{{"  Meet ", ""}, {}, 1, 12, 9, org.file->today()}};
    planned.plan.phases = {{{"Beginning", "Début"}, {{{"First meeting", ""}, 2}}}};
    programs().edit(planned);
    EXPECT_EQ(org.file->directory().program(program)->plan.objectives.front().text.en, "Meet") << "cleaned";
    EXPECT_THROW((void)programs().duplicate(program, "spring", true), Refusal) << "the name is taken";
    const auto again = programs().duplicate(program, "Autumn", true);
    const auto* made = org.file->directory().program(again);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->plan.objectives.front().baseline, 9);
    EXPECT_EQ(made->plan.phases, planned.plan.phases);
    EXPECT_EQ(org.file->directory().participations(again).size(), 5U);
    const Change step(org.changes.back());
    org.undo(step);
    EXPECT_EQ(org.file->directory().program(again), nullptr);
    org.redo(step);
    EXPECT_EQ(org.file->directory().program(again)->plan.phases, planned.plan.phases) << "with all its parts";
    EXPECT_EQ(org.file->directory().participations(programs().duplicate(program, "Winter", false)).size(), 0U);
}

TEST_F(ProgramServiceTest, KeepsATemplateInAFile) {
    const auto& ready = ProgramService::readyTemplates();
    const auto path = org.path(QStringLiteral("ours.json"));
    ProgramService::saveTemplate(ready.front(), path, false);
    EXPECT_EQ(ProgramService::loadTemplate(path).content, ready.front());
    EXPECT_THROW(ProgramService::saveTemplate(ready.front(), path, false), FileError);
    EXPECT_THROW((void)ProgramService::loadTemplate(org.path(QStringLiteral("nobody.json"))), FileError);
}
