// Wishes, refusals, nominations and waiting, out of the columns that lists and forms have for them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "import_support.h"

namespace mentoring::intake {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

using Rows = std::vector<std::vector<std::string>>;

class ImportWishes : public ::testing::Test {
protected:
    ImportWishes() {
        known("101", "Inès", "Haddad", "ines@exemple.fr");
        known("102", "Paul", "Martin", "paul@exemple.fr");
        known("103", "Jane", "Doe", "jane@exemple.fr");
        known("104", "Jane", "Doe", "jane2@exemple.fr");
    }

    void known(const std::string& staffId, const std::string& given, const std::string& family,
               const std::string& email) {
        Person person;
        person.id = org.ids.next<PersonId>();
        person.staffId = staffId;
        person.givenName = given;
        person.familyName = family;
        person.email = email;
        org.people.push_back(person);
    }

    [[nodiscard]] std::vector<std::string> names(const std::vector<PersonId>& people) const {
        std::vector<std::string> names;
        for (const auto id : people) {
            const auto found = std::ranges::find(org.people, id, &Person::id);
            names.push_back(found == org.people.end() ? "?" : found->staffId);
        }
        return names;
    }

    const Participation& only(const Rows& rows) {
        last = org.plan(rows);
        org.carryOut(last);
        return last.newParticipations.at(0);
    }

    Organisation org;
    ImportPlan last;
};

TEST_F(ImportWishes, TakesThemInTheOrderOfTheirNumbersWhereverTheyStand) {
    const auto& part = only({{"Staff number", "Name", "Email", "Role", "Wish 2", "Wish 1", "Wish 3"},
                             {"7", "Karim Ba", "karim@exemple.fr", "mentee", "102", "Inès Haddad", "jane@exemple.fr"}});
    EXPECT_THAT(names(part.mentorWishes), ElementsAre("101", "102", "103"));
    EXPECT_THAT(part.menteeWishes, IsEmpty());
    EXPECT_THAT(last.ignored, IsEmpty());
}

TEST_F(ImportWishes, AreUnderstoodUnderTheHeadingsOfBothLanguagesAndOfForms) {
    for (const auto* heading :
         {"Preferred mentor", "Mentor souhaité", "Mentor·e souhaité·e", "Vœu de mentor", "First choice of mentor",
          "1er choix de mentor", "Which mentor would you like to work with?", "Who would you prefer as your mentor?",
          "Avec quel mentor souhaitez-vous travailler ?", "Mentors wished for", "Souhaits de mentor·e"}) {
        SCOPED_TRACE(heading);
        Organisation fresh = org;
        const auto plan = fresh.plan(Rows{{"Staff number", "Name", "Email", "Role", heading},
                                          {"7", "Karim Ba", "karim@exemple.fr", "mentee", "Paul Martin"}});
        ASSERT_EQ(plan.newParticipations.size(), 1U);
        EXPECT_THAT(names(plan.newParticipations[0].mentorWishes), ElementsAre("102"));
    }
}

TEST_F(ImportWishes, OfAMentorAreForMenteesUnlessTheHeadingSaysOtherwise) {
    const auto& part = only({{"Staff number", "Name", "Email", "Role", "Vœu 1", "Mentorée souhaitée"},
                             {"7", "Karim Ba", "karim@exemple.fr", "mentor", "102", ""}});
    EXPECT_THAT(names(part.menteeWishes), ElementsAre("102"));
    EXPECT_THAT(part.mentorWishes, IsEmpty());
}

TEST_F(ImportWishes, SeveralInOneCellArePartedAsPeopleAre) {
    for (const auto* cell :
         {"Haddad, Inès; Martin, Paul", "Inès Haddad, Paul Martin", "1. Inès Haddad\n2. Paul Martin",
          "Inès Haddad and Paul Martin", "Inès Haddad et Paul Martin", "ines@exemple.fr / paul@exemple.fr",
          "Inès Haddad & 102", "• Inès Haddad\n• Paul Martin", "Inès Haddad (101) | Paul Martin"}) {
        SCOPED_TRACE(cell);
        Organisation fresh = org;
        const auto plan = fresh.plan(Rows{{"Staff number", "Name", "Email", "Role", "Wishes"},
                                          {"7", "Karim Ba", "karim@exemple.fr", "mentee", cell}});
        ASSERT_EQ(plan.newParticipations.size(), 1U);
        EXPECT_THAT(names(plan.newParticipations[0].mentorWishes), ElementsAre("101", "102"));
        EXPECT_THAT(plan.rows[0].warnings, IsEmpty());
    }
}

TEST_F(ImportWishes, NameSomebodyFurtherDownInTheSameFile) {
    last = org.plan(Rows{{"Staff number", "Name", "Email", "Role", "Wish 1"},
                         {"7", "Karim Ba", "karim@exemple.fr", "mentee", "Zoé Roy"},
                         {"8", "Zoé Roy", "zoe@exemple.fr", "mentor", ""}});
    org.carryOut(last);
    EXPECT_THAT(names(org.participationOf(*org.withStaffId("7"))->mentorWishes), ElementsAre("8"));
}

TEST_F(ImportWishes, OfWhomNobodyKnowsOrOfTwoPeopleOfOneNameAreSaidAndNotGuessed) {
    const auto& part = only(
        {{"Staff number", "Name", "Email", "Role", "Wish 1", "Wish 2", "Wish 3", "Wish 4"},
         {"7", "Karim Ba", "karim@exemple.fr", "mentee", "Jane Doe", "Nobody Known", "Karim Ba", "Jane Doe (104)"}});
    EXPECT_THAT(names(part.mentorWishes), ElementsAre("104"));
    const auto& row = last.rows[0];
    EXPECT_EQ(row.kind, RowKind::New);
    ASSERT_EQ(row.warnings.size(), 3U);
    EXPECT_EQ(row.warnings[0], (RowWarning{WarningReason::PersonAmbiguous, "Wish 1", "Jane Doe", {}}));
    EXPECT_EQ(row.warnings[1], (RowWarning{WarningReason::PersonUnknown, "Wish 2", "Nobody Known", {}}));
    EXPECT_EQ(row.warnings[2], (RowWarning{WarningReason::PersonIsSelf, "Wish 3", "Karim Ba", {}}));
}

TEST_F(ImportWishes, OfSomebodyWhoseOwnRowIsRefusedSayThat) {
    last = org.plan(Rows{{"Staff number", "Name", "Email", "Role", "Wish 1"},
                         {"7", "Karim Ba", "karim@exemple.fr", "mentee", "Zoé Roy"},
                         {"8", "Zoé Roy", "no address", "mentor", ""}});
    EXPECT_TRUE(warns(last.rows[0], WarningReason::PersonHasProblem));
}

TEST_F(ImportWishes, AnEmptyCellLeavesThemAndTheSameListAgainChangesNothing) {
    const Rows rows{{"Staff number", "Name", "Email", "Role", "Wish 1", "Not with", "Nominated", "Waiting since"},
                    {"7", "Karim Ba", "karim@exemple.fr", "mentee", "101", "102", "yes", "2026-01-15"}};
    only(rows);
    EXPECT_TRUE(org.plan(rows).changesNothing());
}

TEST_F(ImportWishes, PeopleNotToBePairedAreKeptOnceForBothWithTheReasonWhereThereIsOne) {
    org.options.neverReason = "Asked for in the list";
    last = org.plan(Rows{{"Staff number", "Name", "Email", "Role", "Ne pas apparier avec"},
                         {"7", "Karim Ba", "karim@exemple.fr", "mentee", "Zoé Roy; \"102\" (a conflict; old)"},
                         {"8", "Zoé Roy", "zoe@exemple.fr", "mentor", "karim@exemple.fr"}});
    ASSERT_EQ(last.newNeverPairs.size(), 2U);
    EXPECT_EQ(last.newNeverPairs[0].reason, "Asked for in the list");
    EXPECT_EQ(last.newNeverPairs[1].reason, "a conflict; old");
    for (const auto& pair : last.newNeverPairs)
        EXPECT_LT(pair.one, pair.other) << "as the file keeps them";
    org.carryOut(last);
    EXPECT_TRUE(org.plan(Rows{{"Staff number", "Name", "Email", "Role", "To avoid"},
                              {"7", "Karim Ba", "karim@exemple.fr", "mentee", "Zoé Roy"}})
                    .changesNothing())
        << "whoever said it first";
}

TEST_F(ImportWishes, PeopleNotToBePairedMakeAKnownPersonChangedAndNeedNoProgram) {
    org.program.reset();
    last = org.plan(Rows{{"Staff number", "Name", "Not with"}, {"101", "Inès Haddad", "Paul Martin"}});
    EXPECT_EQ(last.rows[0].kind, RowKind::Changed);
    ASSERT_EQ(last.rows[0].changes.size(), 1U);
    EXPECT_EQ(last.rows[0].changes[0].after, "Paul Martin");
    EXPECT_FALSE(last.changesNothing());
}

TEST_F(ImportWishes, WhomNotToBePairedWithIsAlsoAQuestionOfAForm) {
    for (const auto* heading :
         {"Is there anyone you should not be paired with?", "Who would you rather not have as a mentor?",
          "Y a-t-il une personne avec qui vous ne souhaitez pas être apparié·e ?", "À éviter", "Refuses",
          "Do not match with"}) {
        SCOPED_TRACE(heading);
        Organisation fresh = org;
        const auto plan = fresh.plan(Rows{{"Staff number", "Name", "Email", "Role", heading},
                                          {"7", "Karim Ba", "karim@exemple.fr", "mentee", "Paul Martin"}});
        EXPECT_EQ(plan.newNeverPairs.size(), 1U);
        EXPECT_THAT(plan.newParticipations.at(0).mentorWishes, IsEmpty());
    }
}

TEST_F(ImportWishes, AQuestionAboutSomethingElseIsNoQuestionAboutPeople) {
    for (const auto* heading :
         {"Which skills would you like your mentor to have?", "Why would you like to have a mentor?",
          "How many mentees would you like to work with?", "What do you wish to learn from your mentor?",
          "Which language would you prefer to work in with your mentor?",
          "Quelles compétences souhaitez-vous chez votre mentor ?"}) {
        SCOPED_TRACE(heading);
        const auto table = tableOf(
            {{"Staff number", "Name", "Email", heading}, {"7", "Karim Ba", "karim@exemple.fr", "Public speaking"}});
        const auto mapping = proposeMapping(table, guessLayout(table, true)).mapping;
        for (const auto& column : mapping.columns)
            EXPECT_FALSE(namesPeople(column.field));
    }
}

TEST_F(ImportWishes, NominationIsYesOrNoOrWhoeverProposedThem) {
    const std::vector<std::pair<std::vector<std::string>, bool>> all{
        {{"Nominated", "yes"}, true},       {{"Nominated", "no"}, false},      {{"Nommé·e", "oui"}, true},
        {{"Proposé par", "Inès H."}, true}, {{"Proposé par", "aucun"}, false}, {{"Nominated by", "the board"}, true}};
    for (const auto& [said, nominated] : all) {
        SCOPED_TRACE(said[0] + " " + said[1]);
        Organisation fresh = org;
        const auto plan = fresh.plan(Rows{{"Staff number", "Name", "Email", "Role", said[0]},
                                          {"7", "Karim Ba", "karim@exemple.fr", "mentee", said[1]}});
        EXPECT_EQ(plan.newParticipations.at(0).nominated, nominated);
    }
    const auto plan = org.plan(Rows{{"Staff number", "Name", "Email", "Role", "Nominated"},
                                    {"7", "Karim Ba", "karim@exemple.fr", "mentee", "perhaps"}});
    EXPECT_TRUE(warns(plan.rows[0], WarningReason::NominationUnknown));
}

TEST_F(ImportWishes, WhoIsAcceptedWaitsFromTheDayOfApplicationOrElseOfTheImport) {
    last = org.plan(Rows{{"Staff number", "Name", "Email", "Role", "Participation", "Date de candidature"},
                         {"7", "Karim Ba", "karim@exemple.fr", "mentee", "accepted", "2026-01-15"},
                         {"8", "Zoé Roy", "zoe@exemple.fr", "mentee", "accepted", ""},
                         {"9", "Ali Cas", "ali@exemple.fr", "mentor", "accepted", ""},
                         {"10", "Eve Dun", "eve@exemple.fr", "mentee", "applied", ""}});
    org.carryOut(last);
    const auto since = [this](const char* id) { return org.participationOf(*org.withStaffId(id))->waitingSince; };
    EXPECT_EQ(since("7"), (Date{std::chrono::year{2026} / 1 / 15}));
    EXPECT_EQ(since("8"), org.today);
    EXPECT_EQ(since("9"), std::nullopt) << "who is a mentor only waits for nobody";
    EXPECT_EQ(since("10"), std::nullopt) << "whoever is accepted later waits from then";
    // The mentor becomes a mentee as well, and the one who had applied is accepted.
    org.today = Date{std::chrono::year{2026} / 4 / 1};
    last = org.plan(Rows{{"Staff number", "Name", "Email", "Role", "Participation"},
                         {"9", "Ali Cas", "ali@exemple.fr", "both", "accepted"},
                         {"10", "Eve Dun", "eve@exemple.fr", "mentee", "accepted"},
                         {"8", "Zoé Roy", "zoe@exemple.fr", "mentee", "accepted"}});
    org.carryOut(last);
    EXPECT_EQ(since("9"), org.today);
    EXPECT_EQ(since("10"), org.today);
    EXPECT_EQ(since("8"), (Date{std::chrono::year{2026} / 3 / 1})) << "who waits already goes on waiting";
}

TEST_F(ImportWishes, APauseLastsUntilADayOrUntilFurtherNotice) {
    last = org.plan(Rows{{"Staff number", "Name", "Email", "Role", "Paused until", "Reason for the pause"},
                         {"7", "Karim Ba", "karim@exemple.fr", "mentee", "2026-09-01", "Leave"},
                         {"8", "Zoé Roy", "zoe@exemple.fr", "mentee", "jusqu’à nouvel ordre", ""},
                         {"9", "Ali Cas", "ali@exemple.fr", "mentee", "", "Leave"},
                         {"10", "Eve Dun", "eve@exemple.fr", "mentee", "soon", ""}});
    org.carryOut(last);
    const auto* karim = org.participationOf(*org.withStaffId("7"));
    EXPECT_TRUE(karim->paused);
    EXPECT_EQ(karim->pausedUntil, (Date{std::chrono::year{2026} / 9 / 1}));
    EXPECT_EQ(karim->pauseReason, "Leave");
    const auto* zoe = org.participationOf(*org.withStaffId("8"));
    EXPECT_TRUE(zoe->paused);
    EXPECT_EQ(zoe->pausedUntil, std::nullopt);
    EXPECT_FALSE(org.participationOf(*org.withStaffId("9"))->paused);
    EXPECT_TRUE(org.participationOf(*org.withStaffId("9"))->pauseReason.empty());
    EXPECT_TRUE(warns(last.rows[3], WarningReason::PauseUnknown));
}

TEST_F(ImportWishes, ThePreviewOfSomebodyNewShowsEverythingThatIsStored) {
    last = org.plan(Rows{{"Staff number", "Name", "Email", "Role", "Skills sought", "Wish 1", "Not with", "Nominated",
                          "Waiting since", "Manager", "Paused until", "Shirt (own field: text)", "Salary"},
                         {"7", "Karim Ba", "karim@exemple.fr", "mentee", "Python (2→4)", "Paul Martin", "Zoé Roy",
                          "yes", "2026-01-15", "Inès Haddad", "2026-09-01", "M", "5000"},
                         {"8", "Zoé Roy", "zoe@exemple.fr", "mentor", "", "", "", "", "", "", "", "", ""},
                         {"101", "Inès Haddad", "", "", "", "", "", "", "", "", "", "", ""}});
    std::vector<std::string> said;
    for (const auto& change : BroughtValues(last).of(last.rows[0]))
        said.push_back(nameOf(change.field) + "=" + change.after);
    EXPECT_THAT(said, ElementsAre("employee_id=7", "first_name=Karim", "last_name=Ba", "email=karim@exemple.fr",
                                  "manager_name=Inès Haddad", "custom:Shirt=M", "role=mentee", "needs=Python (2→4)",
                                  "participation=accepted", "waiting_since=2026-01-15", "nominated=✓",
                                  "paused_until=2026-09-01", "mentor_wishes=Paul Martin", "not_with=Zoé Roy"));
    bool saysKarim = false;
    for (const auto& change : BroughtValues(last).of(last.rows[1]))
        saysKarim = saysKarim || (change.field.field == PeopleField::NeverWith && change.after == "Karim Ba");
    EXPECT_TRUE(saysKarim) << "it holds for both";
    EXPECT_THAT(BroughtValues(last).of(last.rows[2]), IsEmpty()) << "of the others the changes are said";
}

TEST_F(ImportWishes, ReadsTheLevelsAndTheImportanceOfSkillsSought) {
    const auto& part = only({{"Staff number", "Name", "Email", "Role", "Skills sought"},
                             {"7", "Karim Ba", "karim@exemple.fr", "mentee",
                              "Python (2→4); Excel (->5); SQL (3→, essential); \"Team; lead\" (utile)"}});
    ASSERT_EQ(part.seeks.size(), 4U);
    EXPECT_EQ(last.newSkills[3].nameEn, "Team; lead");
    const auto of = [&](std::size_t i) {
        return *std::ranges::find(part.seeks, last.newSkills[i].id, &SoughtSkill::skill);
    };
    EXPECT_EQ(of(0), (SoughtSkill{last.newSkills[0].id, 2, 2, 4}));
    EXPECT_EQ(of(1), (SoughtSkill{last.newSkills[1].id, 2, std::nullopt, 5}));
    EXPECT_EQ(of(2), (SoughtSkill{last.newSkills[2].id, 3, 3, std::nullopt}));
    EXPECT_EQ(of(3), (SoughtSkill{last.newSkills[3].id, 1, std::nullopt, std::nullopt}));
}

} // namespace
} // namespace mentoring::intake
