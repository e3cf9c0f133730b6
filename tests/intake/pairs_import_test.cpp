#include "intake/pairs_import.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "import_support.h"

namespace mentoring::intake {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

using Rows = std::vector<std::vector<std::string>>;

Date day(int year, unsigned month, unsigned dayOfMonth) {
    return Date{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(dayOfMonth)};
}

/// A program with two mentors of one place each and three mentees, somebody who does not take part, and two people of
/// one name.
class ImportPairs : public ::testing::Test {
protected:
    ImportPairs() {
        Program program;
        program.id = ProgramId{77};
        program.name = "Spring";
        program.defaultCapacity = 1;
        programs = {program};
        ines = add("101", "Inès", "Haddad", "ines@exemple.fr", true, false);
        paul = add("102", "Paul", "Martin", "paul@exemple.fr", true, false);
        karim = add("103", "Karim", "Ba", "karim@exemple.fr", false, true);
        zoe = add("104", "Zoé", "Roy", "zoe@exemple.fr", false, true);
        ali = add("105", "Ali", "Cas", "ali@exemple.fr", false, true);
        outsider = add("106", "Eve", "Dun", "eve@exemple.fr", false, false);
        add("107", "Jane", "Doe", "jane@exemple.fr", false, true);
        add("108", "Jane", "Doe", "jane2@exemple.fr", false, true);
    }

    PersonId add(const std::string& staffId, const std::string& given, const std::string& family,
                 const std::string& email, bool asMentor, bool asMentee) {
        Person person;
        person.id = org.ids.next<PersonId>();
        person.staffId = staffId;
        person.givenName = given;
        person.familyName = family;
        person.email = email;
        org.people.push_back(person);
        if (asMentor || asMentee) {
            Participation part;
            part.id = org.ids.next<ParticipationId>();
            part.program = ProgramId{77};
            part.person = person.id;
            part.asMentor = asMentor;
            part.asMentee = asMentee;
            part.state = ParticipationState::Accepted;
            org.participations.push_back(part);
        }
        return person.id;
    }

    [[nodiscard]] PairsContext context() const {
        PairsContext context;
        context.people = org.people;
        context.programs = programs;
        context.participations = {org.participations};
        context.mentorships = mentorships;
        context.neverPairs = org.neverPairs;
        context.decisions = decisions;
        context.program = programs.front().id;
        context.today = org.today;
        return context;
    }

    PairsPlan plan(const Rows& rows) {
        const auto table = tableOf(rows);
        const auto layout = guessPairsLayout(table, true);
        return planPairs(table, layout, proposePairs(table, layout), context(), options, org.ids);
    }

    void carryOut(const PairsPlan& plan) {
        mentorships.insert(mentorships.end(), plan.newMentorships.begin(), plan.newMentorships.end());
        org.participations.insert(org.participations.end(), plan.newParticipations.begin(),
                                  plan.newParticipations.end());
        for (const auto& part : plan.changedParticipations)
            *std::ranges::find(org.participations, part.id, &Participation::id) = part;
    }

    Mentorship open(PersonId mentor, PersonId mentee) {
        Mentorship pair;
        pair.id = org.ids.next<MentorshipId>();
        pair.program = programs.front().id;
        pair.mentor = mentor;
        pair.mentee = mentee;
        pair.startedOn = day(2026, 1, 10);
        return pair;
    }

    Organisation org;
    std::vector<Program> programs;
    std::vector<Mentorship> mentorships;
    std::vector<PairDecision> decisions;
    PairsOptions options;
    PersonId ines, paul, karim, zoe, ali, outsider;
};

std::vector<PairProblem> problemsOf(const PairRow& row) {
    std::vector<PairProblem> problems;
    for (const auto& problem : row.problems)
        problems.push_back(problem.problem);
    return problems;
}

TEST_F(ImportPairs, FindsPeopleByNameAddressOrNumberWhateverTheColumnIsCalled) {
    for (const auto& said : Rows{{"Karim Ba", "Inès Haddad"},
                                 {"Ba, Karim", "HADDAD Inès"},
                                 {"103", "ines@exemple.fr"},
                                 {"Karim Ba (103)", "Inès Haddad <INES@exemple.fr>"}}) {
        const auto made = plan({{"Mentee", "Mentor", "Since"}, {said[0], said[1], "2026-02-01"}});
        ASSERT_EQ(made.newMentorships.size(), 1U) << said[0];
        EXPECT_EQ(made.newMentorships[0].mentee, karim);
        EXPECT_EQ(made.newMentorships[0].mentor, ines);
        EXPECT_EQ(made.newMentorships[0].startedOn, day(2026, 2, 1));
        EXPECT_EQ(made.newMentorships[0].state, MentorshipState::Active);
        EXPECT_EQ(made.newMentorships[0].score, std::nullopt);
    }
}

TEST_F(ImportPairs, UnderstandsTheHeadingsOfBothLanguages) {
    for (const auto& header : Rows{{"Mentee", "Mentor", "Since"},
                                   {"Mentee’s e-mail", "Mentor’s e-mail", "Start"},
                                   {"mentee_email", "mentor_email", "start_date"},
                                   {"Mentoré·e", "Mentor·e", "Depuis"},
                                   {"Mentoré", "Mentor", "Date de début"},
                                   {"Mentore", "Mentor", "Début"},
                                   {"Mentorée", "Mentore", "Depuis le"},
                                   {"Courriel mentoré·e", "Courriel mentor·e", "Début"},
                                   {"Matricule du mentoré", "Matricule du mentor", "Depuis"},
                                   {"Nom de la mentorée", "Nom du mentor", "Début"}}) {
        const auto table = tableOf({header, {"karim@exemple.fr", "102", "2026-02-01"}});
        const auto layout = guessPairsLayout(table, true);
        EXPECT_TRUE(listsPairs(table, layout)) << header[0];
        const auto made = planPairs(table, layout, proposePairs(table, layout), context(), options, org.ids);
        ASSERT_EQ(made.newMentorships.size(), 1U) << header[0];
        EXPECT_EQ(made.newMentorships[0].mentee, karim) << header[0];
        EXPECT_EQ(made.newMentorships[0].startedOn, day(2026, 2, 1)) << header[0];
    }
}

TEST_F(ImportPairs, PutsNamesInTwoColumnsTogether) {
    const auto made = plan({{"Prénom mentoré·e", "Nom mentoré·e", "Mentor first name", "Mentor last name"},
                            {"Karim", "Ba", "Paul", "Martin"}});
    ASSERT_EQ(made.newMentorships.size(), 1U);
    EXPECT_EQ(made.newMentorships[0].mentor, paul);
}

TEST_F(ImportPairs, AListOfPeopleIsNoListOfPairs) {
    for (const auto& rows : {Rows{{"Name", "Email", "Mentee", "Mentor"}, {"Karim Ba", "k@x.org", "yes", "no"}},
                             Rows{{"Mentee", "Mentor"}, {"yes", "no"}, {"no", "yes"}},
                             Rows{{"Staff number", "Mentee", "Mentor"}, {"1", "Karim Ba", "Paul Martin"}},
                             Rows{{"Mentee", "Department"}, {"Karim Ba", "Finance"}}}) {
        const auto table = tableOf(rows);
        EXPECT_FALSE(listsPairs(table, guessPairsLayout(table, true))) << rows[0][0];
    }
}

TEST_F(ImportPairs, NobodyIsGuessed) {
    const auto made = plan({{"Mentee", "Mentor"},
                            {"Nobody Known", "Inès Haddad"},
                            {"Jane Doe", "Inès Haddad"},
                            {"", "Inès Haddad"},
                            {"Inès Haddad", "Inès Haddad"}});
    EXPECT_THAT(problemsOf(made.rows[0]), ElementsAre(PairProblem::PersonUnknown));
    EXPECT_EQ(made.rows[0].problems[0].header, "Mentee");
    EXPECT_EQ(made.rows[0].problems[0].value, "Nobody Known");
    EXPECT_THAT(problemsOf(made.rows[1]), ElementsAre(PairProblem::PersonAmbiguous));
    EXPECT_THAT(problemsOf(made.rows[2]), ElementsAre(PairProblem::PersonMissing));
    EXPECT_THAT(problemsOf(made.rows[3]), ElementsAre(PairProblem::WithThemselves));
    EXPECT_EQ(made.counts.problems, 4U);
    EXPECT_TRUE(made.changesNothing());
}

TEST_F(ImportPairs, ANumberInBracketsMustBeOfWhoseNameStandsBesideIt) {
    const auto made = plan({{"Mentee", "Mentor"},
                            {"Paul Martin (103)", "Inès Haddad"},
                            {"Nobody Known (103)", "Inès Haddad"},
                            {"Ba, Karim (103)", "Inès Haddad"},
                            {"K. Ba (103)", "Inès Haddad"}});
    EXPECT_THAT(problemsOf(made.rows[0]), ElementsAre(PairProblem::PeopleDiffer));
    EXPECT_EQ(made.rows[0].problems[0].value, "Paul Martin (103)");
    EXPECT_EQ(made.rows[0].problems[0].detail, "Karim Ba");
    EXPECT_THAT(problemsOf(made.rows[1]), ElementsAre(PairProblem::PeopleDiffer));
    EXPECT_EQ(made.rows[2].kind, RowKind::New);
    EXPECT_NE(made.rows[3].kind, RowKind::New) << "the same pair again";
    EXPECT_THAT(problemsOf(made.rows[3]), ::testing::Not(::testing::Contains(PairProblem::PeopleDiffer)));
}

TEST_F(ImportPairs, NumberAddressAndNameMustBeOfOnePerson) {
    const auto made = plan({{"Mentee", "Mentee number", "Mentor"},
                            {"Zoé Roy", "103", "Inès Haddad"},
                            {"Jane Doe", "107", "Inès Haddad"},
                            {"Karim B.", "103", "Paul Martin"}});
    EXPECT_THAT(problemsOf(made.rows[0]), ElementsAre(PairProblem::PeopleDiffer));
    EXPECT_EQ(made.rows[0].problems[0].detail, "Karim Ba");
    EXPECT_EQ(made.rows[1].kind, RowKind::New) << "the number tells the two of one name apart";
    EXPECT_EQ(made.rows[2].kind, RowKind::New);
    EXPECT_THAT(made.rows[2].remarks, ::testing::Contains(PairRowRemark{PairRemark::KnownAs, "Karim B.", "Karim Ba"}));
}

TEST_F(ImportPairs, APairThatIsOpenAlreadyIsTheSame) {
    mentorships = {open(ines, karim)};
    const auto made = plan({{"Mentee", "Mentor", "Since"},
                            {"Karim Ba", "Inès Haddad", "2026-01-10"},
                            {"Karim Ba", "Inès Haddad", "2026-02-01"},
                            {"Karim Ba", "Inès Haddad", ""}});
    EXPECT_EQ(made.counts.same, 3U);
    EXPECT_THAT(made.rows[0].remarks, IsEmpty());
    EXPECT_THAT(made.rows[1].remarks, ElementsAre(PairRowRemark{PairRemark::OtherStart, "2026-01-10", {}}));
}

TEST_F(ImportPairs, TheSameListAgainGivesNothingNew) {
    const Rows rows{{"Mentee", "Mentor", "Since", "End", "State"},
                    {"Karim Ba", "Inès Haddad", "2026-01-10", "", ""},
                    {"Zoé Roy", "Paul Martin", "", "", "paused"},
                    {"Ali Cas", "Inès Haddad", "2025-01-10", "2025-06-30", "completed early"}};
    const auto first = plan(rows);
    ASSERT_EQ(first.newMentorships.size(), 3U);
    EXPECT_EQ(first.newMentorships[1].startedOn, org.today);
    EXPECT_EQ(first.newMentorships[1].state, MentorshipState::Paused);
    EXPECT_EQ(first.newMentorships[2].state, MentorshipState::CompletedEarly);
    EXPECT_EQ(first.newMentorships[2].endedOn, day(2025, 6, 30));
    carryOut(first);
    const auto again = plan(rows);
    EXPECT_EQ(again.counts.same, 3U);
    EXPECT_TRUE(again.changesNothing());
}

TEST_F(ImportPairs, AMentorWithoutAFreePlaceIsAProblemAlsoWithinTheFile) {
    mentorships = {open(ines, karim)};
    const auto made = plan(
        {{"Mentee", "Mentor"}, {"Zoé Roy", "Inès Haddad"}, {"Ali Cas", "Paul Martin"}, {"Zoé Roy", "Paul Martin"}});
    EXPECT_THAT(problemsOf(made.rows[0]), ElementsAre(PairProblem::NoPlace));
    EXPECT_EQ(made.rows[0].problems[0].number, 1);
    EXPECT_EQ(made.rows[1].kind, RowKind::New);
    EXPECT_THAT(problemsOf(made.rows[2]), ElementsAre(PairProblem::NoPlace));
}

TEST_F(ImportPairs, WhoIsPairedAlreadyIsAProblemAlsoWithinTheFile) {
    mentorships = {open(ines, karim)};
    const auto made = plan(
        {{"Mentee", "Mentor"}, {"Karim Ba", "Paul Martin"}, {"Zoé Roy", "Paul Martin"}, {"Zoé Roy", "Paul Martin"}});
    EXPECT_THAT(problemsOf(made.rows[0]), ElementsAre(PairProblem::HasMentor));
    EXPECT_EQ(made.rows[0].problems[0].detail, "Inès Haddad");
    EXPECT_THAT(problemsOf(made.rows[2]), ElementsAre(PairProblem::DuplicateRow));
    EXPECT_EQ(made.rows[2].problems[0].number, 3);
}

TEST_F(ImportPairs, APairThatMustNotBeIsAProblemWithItsReason) {
    org.neverPairs = {{NeverPairId{1}, std::min(ines, karim), std::max(ines, karim), "Neighbours"}};
    decisions = {{PairDecisionId{2}, ProgramId{77}, paul, zoe, PairVerdict::Refused, true, "Too far"},
                 {PairDecisionId{3}, ProgramId{77}, paul, ali, PairVerdict::Kept, true, "Good"}};
    const auto made = plan(
        {{"Mentee", "Mentor"}, {"Karim Ba", "Inès Haddad"}, {"Zoé Roy", "Paul Martin"}, {"Ali Cas", "Paul Martin"}});
    EXPECT_THAT(problemsOf(made.rows[0]), ElementsAre(PairProblem::NeverTogether));
    EXPECT_EQ(made.rows[0].problems[0].detail, "Neighbours");
    EXPECT_THAT(problemsOf(made.rows[1]), ElementsAre(PairProblem::RefusedPair));
    EXPECT_EQ(made.rows[2].kind, RowKind::New);
}

TEST_F(ImportPairs, AManagerAsTheMentorIsSaidAndStays) {
    const auto managed = plan({{"Mentee", "Mentor"}, {"zoe@exemple.fr", "ines@exemple.fr"}});
    ASSERT_TRUE(managed.rows.at(0).problems.empty());
    const auto says = [](const PairRow& row) {
        return std::ranges::find(row.remarks, PairRemark::Manages, &PairRowRemark::remark) != row.remarks.end();
    };
    EXPECT_FALSE(says(managed.rows.at(0)));
    std::ranges::find(org.people, zoe, &Person::id)->manager = ines;
    EXPECT_TRUE(says(plan({{"Mentee", "Mentor"}, {"zoe@exemple.fr", "ines@exemple.fr"}}).rows.at(0)));
    std::ranges::find(org.people, zoe, &Person::id)->manager.reset();
    std::ranges::find(org.people, ines, &Person::id)->manager = zoe;
    const auto above = plan({{"Mentee", "Mentor"}, {"zoe@exemple.fr", "ines@exemple.fr"}});
    EXPECT_TRUE(says(above.rows.at(0)));
    EXPECT_EQ(above.counts.fresh, 1U) << "decided pairs are decided";
}

TEST_F(ImportPairs, TwoPeopleAreNotEachOthersMentors) {
    for (auto& part : org.participations)
        part.asMentor = part.asMentee = true;
    mentorships = {open(ines, karim)};
    const auto made = plan({{"Mentee", "Mentor"}, {"Inès Haddad", "Karim Ba"}});
    EXPECT_THAT(problemsOf(made.rows[0]), ElementsAre(PairProblem::Reverse));
}

TEST_F(ImportPairs, WhoDoesNotTakePartIsAProblemUnlessTheImportMayEnrolThem) {
    org.participations.front().state = ParticipationState::Applied; // Inès
    const Rows rows{
        {"Mentee", "Mentor"}, {"Eve Dun", "Paul Martin"}, {"Karim Ba", "Inès Haddad"}, {"Ali Cas", "Zoé Roy"}};
    const auto without = plan(rows);
    EXPECT_THAT(problemsOf(without.rows[0]), ElementsAre(PairProblem::NoMentee));
    EXPECT_THAT(problemsOf(without.rows[1]), ElementsAre(PairProblem::NotAccepted));
    EXPECT_THAT(problemsOf(without.rows[2]), ElementsAre(PairProblem::NoMentor));
    EXPECT_EQ(without.notTakingPart, 3U);
    EXPECT_TRUE(without.newParticipations.empty() && without.changedParticipations.empty());

    options.enrol = true;
    const auto with = plan(rows);
    EXPECT_EQ(with.counts.fresh, 3U);
    ASSERT_EQ(with.newParticipations.size(), 1U);
    EXPECT_EQ(with.newParticipations[0].person, outsider);
    EXPECT_TRUE(with.newParticipations[0].asMentee && !with.newParticipations[0].asMentor);
    EXPECT_EQ(with.newParticipations[0].state, ParticipationState::Accepted);
    EXPECT_EQ(with.newParticipations[0].waitingSince, org.today);
    ASSERT_EQ(with.changedParticipations.size(), 2U);
    EXPECT_THAT(with.rows[0].remarks, ::testing::Contains(PairRowRemark{PairRemark::BecomesMentee, "Eve Dun", {}}));
    carryOut(with);
    EXPECT_EQ(plan(rows).counts.same, 3U);
}

TEST_F(ImportPairs, ARowThatIsRefusedEnrolsNobody) {
    options.enrol = true;
    mentorships = {open(paul, karim)};
    const auto made = plan({{"Mentee", "Mentor"}, {"Eve Dun", "Paul Martin"}});
    EXPECT_THAT(problemsOf(made.rows[0]), ElementsAre(PairProblem::NoPlace));
    EXPECT_TRUE(made.newParticipations.empty());
}

TEST_F(ImportPairs, WhatHasEndedIsRememberedWhateverStandsInTheWayOfAnOpenPair) {
    org.people[5].archived = true; // Eve, who never took part
    org.neverPairs = {{NeverPairId{1}, std::min(paul, outsider), std::max(paul, outsider), "Quarrel"}};
    const auto made = plan({{"Mentee", "Mentor", "Since", "Ended on", "Reason"},
                            {"Eve Dun", "Paul Martin", "2024-01-01", "2024-12-31", "Goals reached"},
                            {"Karim Ba", "Paul Martin", "2025-01-01", "2026-12-31", ""}});
    ASSERT_EQ(made.newMentorships.size(), 2U);
    EXPECT_EQ(made.newMentorships[0].state, MentorshipState::Completed);
    EXPECT_EQ(made.newMentorships[0].reason, "Goals reached");
    EXPECT_EQ(made.newMentorships[1].state, MentorshipState::Active) << "an end that is to come is a plan";
    EXPECT_THAT(made.rows[1].remarks, ElementsAre(PairRowRemark{PairRemark::EndIsAhead, "2026-12-31", {}}));
}

TEST_F(ImportPairs, RowAndFileMustNotContradictEachOther) {
    auto ended = open(paul, zoe);
    ended.state = MentorshipState::Completed;
    ended.endedOn = day(2026, 2, 1);
    mentorships = {open(ines, karim), ended};
    const auto made = plan({{"Mentee", "Mentor", "Since", "End", "State"},
                            {"Karim Ba", "Inès Haddad", "2026-01-10", "2026-02-01", ""},
                            {"Zoé Roy", "Paul Martin", "2026-01-10", "", ""},
                            {"Zoé Roy", "Paul Martin", "2026-02-20", "", ""},
                            {"Ali Cas", "Paul Martin", "2026-02-20", "2026-02-10", ""},
                            {"Ali Cas", "Paul Martin", "2026-02-20", "", "Terminé"},
                            {"Ali Cas", "Paul Martin", "2026-01-20", "2026-02-10", "active"},
                            {"Ali Cas", "Paul Martin", "2026-01-20", "", "brilliant"}});
    EXPECT_THAT(problemsOf(made.rows[0]), ElementsAre(PairProblem::StillOpen));
    EXPECT_THAT(problemsOf(made.rows[1]), ElementsAre(PairProblem::HasEnded));
    EXPECT_EQ(made.rows[2].kind, RowKind::New) << "they have begun again";
    EXPECT_THAT(problemsOf(made.rows[3]), ElementsAre(PairProblem::EndBeforeStart));
    EXPECT_THAT(problemsOf(made.rows[4]), ElementsAre(PairProblem::EndMissing));
    EXPECT_THAT(problemsOf(made.rows[5]), ElementsAre(PairProblem::StateUnknown));
    EXPECT_THAT(problemsOf(made.rows[6]), ElementsAre(PairProblem::StateUnknown));
}

TEST_F(ImportPairs, DaysThatCanBeReadInTwoWaysAreAQuestion) {
    const Rows rows{{"Mentee", "Mentor", "Since"}, {"Karim Ba", "Inès Haddad", "03/04/2025"}};
    const auto asked = plan(rows);
    ASSERT_TRUE(asked.dateQuestion);
    EXPECT_THAT(problemsOf(asked.rows[0]), ElementsAre(PairProblem::DateOrderUnknown));
    options.dateOrder = DateOrder::DayFirst;
    EXPECT_EQ(plan(rows).newMentorships.at(0).startedOn, day(2025, 4, 3));
    options.dateOrder = std::nullopt;
    const auto proven = plan({rows[0], rows[1], {"Zoé Roy", "Paul Martin", "12/31/2025"}});
    EXPECT_EQ(proven.newMentorships.at(0).startedOn, day(2025, 3, 4));
    EXPECT_FALSE(proven.dateQuestion);
}

TEST_F(ImportPairs, DaysInTwoOrdersAreAQuestionUnlessAFewAreSlips) {
    Rows rows{{"Mentee", "Mentor", "Since"},
              {"Karim Ba", "Inès Haddad", "14/01/2025"},
              {"Zoé Roy", "Paul Martin", "25/01/2025"},
              {"Ali Cas", "Paul Martin", "01/26/2025"}};
    const auto asked = plan(rows);
    ASSERT_TRUE(asked.dateQuestion);
    EXPECT_EQ(asked.dateQuestion->rows, 3U);
    for (const auto& row : asked.rows)
        EXPECT_THAT(problemsOf(row), ElementsAre(PairProblem::DateOrderUnknown));
    options.dateOrder = DateOrder::DayFirst;
    const auto said = plan(rows);
    EXPECT_TRUE(said.dateQuestion) << "so that the answer can be changed";
    EXPECT_EQ(said.rows[0].startedOn, day(2025, 1, 14));
    EXPECT_THAT(problemsOf(said.rows[2]), ElementsAre(PairProblem::DateInvalid));
    options.dateOrder = std::nullopt;
    for (int i = 0; i < 9; ++i)
        rows.push_back({"Karim Ba", "Inès Haddad", "14/01/2025"});
    const auto slip = plan(rows);
    EXPECT_FALSE(slip.dateQuestion);
    EXPECT_THAT(problemsOf(slip.rows[2]), ElementsAre(PairProblem::DateInvalid));
    EXPECT_EQ(slip.rows[0].kind, RowKind::New);
}

TEST_F(ImportPairs, AColumnOfDaysIsReadForItself) {
    const auto made = plan({{"Mentee", "Mentor", "Since", "End"},
                            {"Karim Ba", "Inès Haddad", "14/01/2025", "05/28/2025"},
                            {"Zoé Roy", "Paul Martin", "03/02/2025", "06/07/2025"}});
    EXPECT_FALSE(made.dateQuestion);
    EXPECT_EQ(made.rows[1].startedOn, day(2025, 2, 3));
    EXPECT_EQ(made.rows[1].endedOn, day(2025, 6, 7));
}

TEST_F(ImportPairs, APairThatHasEndedBeginsAgainOnlyOnALaterDay) {
    auto ended = open(paul, zoe);
    ended.startedOn = day(2025, 1, 10);
    ended.state = MentorshipState::Dissolved;
    ended.endedOn = day(2025, 6, 30);
    mentorships = {ended};
    const auto since = [&](const std::string& start) {
        return plan({{"Mentee", "Mentor", "Since"}, {"Zoé Roy", "Paul Martin", start}}).rows.at(0);
    };
    for (const auto* start : {"", "2025-01-10", "2025-02-01", "2024-12-01"}) {
        EXPECT_THAT(problemsOf(since(start)), ElementsAre(PairProblem::HasEnded)) << start;
        EXPECT_EQ(since(start).problems.at(0).value, "2025-06-30");
    }
    EXPECT_EQ(since("2025-06-30").kind, RowKind::New);
    EXPECT_EQ(since("2025-09-01").kind, RowKind::New);

    auto again = open(paul, zoe);
    again.startedOn = day(2025, 9, 1);
    for (const auto& known : {std::vector{ended, again}, std::vector{again, ended}}) {
        mentorships = known;
        EXPECT_EQ(since("").kind, RowKind::Same) << "they have begun again";
        const auto old = plan({{"Mentee", "Mentor", "End"}, {"Zoé Roy", "Paul Martin", "2025-06-30"}});
        EXPECT_EQ(old.rows.at(0).kind, RowKind::Same) << "the first time is remembered";
    }
}

TEST_F(ImportPairs, AColumnSaysTheProgramAndWithoutOneItMustBeSaid) {
    Program autumn;
    autumn.id = ProgramId{78};
    autumn.name = "Automne 2026";
    programs.push_back(autumn);
    options.enrol = true;
    auto here = context();
    here.program.reset();
    const auto table = tableOf({{"Mentee", "Mentor", "Programme"},
                                {"Karim Ba", "Inès Haddad", "automne 2026"},
                                {"Zoé Roy", "Paul Martin", "Winter"},
                                {"Ali Cas", "Paul Martin", ""}});
    const auto layout = guessPairsLayout(table, true);
    const auto made = planPairs(table, layout, proposePairs(table, layout), here, options, org.ids);
    EXPECT_EQ(made.newMentorships.at(0).program, autumn.id);
    EXPECT_THAT(problemsOf(made.rows[1]), ElementsAre(PairProblem::ProgramUnknown));
    EXPECT_THAT(problemsOf(made.rows[2]), ElementsAre(PairProblem::ProgramMissing));
}

TEST_F(ImportPairs, FieldsHaveNamesForMachines) {
    for (const auto field : allPairFields())
        EXPECT_EQ(pairFieldFrom(nameOf(field)), field);
    EXPECT_EQ(pairFieldFrom("Mentee e-mail"), std::nullopt);
    EXPECT_EQ(pairFieldFrom("mentee-email"), PairField::MenteeEmail);
    EXPECT_EQ(pairFieldFrom("none"), PairField::None);
}

} // namespace
} // namespace mentoring::intake
