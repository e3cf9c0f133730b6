// Roles, skills, states and custom fields.
#include <gmock/gmock.h>

#include "import_support.h"

namespace mentoring::intake {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string roleOf(const std::string& word, Organisation organisation = {}) {
    const auto plan = organisation.plan({{"Matricule", "Nom", "Prénom", "Rôle"}, {"1", "Doe", "Jane", word}});
    if (plan.newParticipations.empty())
        return std::string(nameOf(plan.rows.at(0).problems.at(0).reason));
    const auto& part = plan.newParticipations.at(0);
    return part.asMentor && part.asMentee ? "both" : part.asMentor ? "mentor" : "mentee";
}

TEST(ImportRoles, AreUnderstoodInBothLanguages) {
    for (const auto* word : {"mentor", "Mentor", "MENTORS", "mentor·e"})
        EXPECT_EQ(roleOf(word), "mentor") << word;
    for (const auto* word : {"mentee", "Mentoré", "mentorée", "mentoré(e)", "mentoré·e", "protégé"})
        EXPECT_EQ(roleOf(word), "mentee") << word;
    for (const auto* word : {"both", "les deux", "Mentor/Mentee", "mentor et mentoré", "mentor & mentee"})
        EXPECT_EQ(roleOf(word), "both") << word;
    EXPECT_EQ(roleOf("director"), "role-unknown");
    EXPECT_EQ(roleOf(""), "role-missing");
}

TEST(ImportRoles, MentoreIsAskedAboutAndNeverGuessed) {
    EXPECT_EQ(roleOf("mentore"), "role-ambiguous");
    Organisation organisation;
    const auto plan = organisation.plan(
        {{"Matricule", "Nom", "Prénom", "Rôle"}, {"1", "Doe", "Jane", "Mentore"}, {"2", "Roe", "Ann", "mentore"}});
    ASSERT_EQ(plan.questions.size(), 1U);
    EXPECT_EQ(plan.questions.at(0).kind, Question::Kind::Mentore);
    EXPECT_EQ(plan.questions.at(0).header, "Rôle");
    EXPECT_EQ(plan.questions.at(0).rows, 2U);

    Organisation answered;
    answered.options.mentore = MentoreMeaning::Mentor;
    EXPECT_EQ(roleOf("mentore", answered), "mentor");
    answered.options.mentore = MentoreMeaning::Mentee;
    EXPECT_EQ(roleOf("mentore", answered), "mentee");
}

TEST(ImportRoles, SomebodyMayBeMentorAndMenteeInOneParticipation) {
    Organisation organisation;
    const auto plan = organisation.plan({{"Matricule", "Nom", "Prénom", "Is Mentor", "Is Mentee"},
                                         {"1", "Doe", "Jane", "Y", "Y"},
                                         {"2", "Roe", "Jack", "Y", "N"},
                                         {"3", "Poe", "Ann", "N", "Y"},
                                         {"4", "Zoe", "Dan", "N", "N"}});
    ASSERT_EQ(plan.newParticipations.size(), 3U);
    EXPECT_TRUE(plan.newParticipations.at(0).asMentor && plan.newParticipations.at(0).asMentee);
    EXPECT_TRUE(plan.newParticipations.at(1).asMentor && !plan.newParticipations.at(1).asMentee);
    EXPECT_TRUE(!plan.newParticipations.at(2).asMentor && plan.newParticipations.at(2).asMentee);
    EXPECT_THAT(reasonsOf(plan.rows.at(3)), ElementsAre(ProblemReason::RoleMissing));
}

TEST(ImportRoles, AnEmptyCellLeavesWhoTakesPartAlreadyInTheirRole) {
    Organisation organisation;
    const std::vector<std::string> header{"Matricule", "Nom", "Prénom", "Rôle"};
    organisation.carryOut(organisation.plan({header, {"1", "Doe", "Jane", "mentor"}}));
    const auto plan = organisation.plan({header, {"1", "Doe", "Janet", ""}, {"2", "Roe", "Jack", ""}});
    EXPECT_THAT(reasonsOf(plan.rows.at(0)), IsEmpty());
    EXPECT_THAT(reasonsOf(plan.rows.at(1)), ElementsAre(ProblemReason::RoleMissing)) << "somebody new has none yet";
    organisation.carryOut(plan);
    const auto* jane = organisation.withStaffId("1");
    ASSERT_TRUE(jane);
    EXPECT_EQ(jane->givenName, "Janet");
    const auto* part = organisation.participationOf(*jane);
    ASSERT_TRUE(part);
    EXPECT_TRUE(part->asMentor && !part->asMentee);
}

TEST(ImportRoles, OneRoleForTheFileLeavesRoleColumnsUnusedAndAddsToWhatWasSaid) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentee;
    const std::vector<std::vector<std::string>> mentees{
        {"first name", "last name", "email address", "both mentor and mentee"}, {"Jane", "Doe", "j@d.fr", "yes"}};
    const auto plan = organisation.plan(mentees);
    EXPECT_FALSE(plan.newParticipations.at(0).asMentor);
    EXPECT_THAT(plan.ignored, ElementsAre("both mentor and mentee"));
    organisation.carryOut(plan);

    organisation.options.role = FileRole::Mentor;
    organisation.carryOut(organisation.plan(mentees));
    ASSERT_EQ(organisation.participations.size(), 1U);
    EXPECT_TRUE(organisation.participations.at(0).asMentor && organisation.participations.at(0).asMentee);
}

TEST(ImportRoles, AFileThatSaysNoRoleIsAskedAboutAndBringsPeopleOnly) {
    Organisation organisation;
    const auto plan = organisation.plan({{"Matricule", "Nom", "Prénom"}, {"1", "Doe", "Jane"}});
    EXPECT_EQ(plan.counts.fresh, 1U);
    EXPECT_THAT(plan.newParticipations, IsEmpty());
    EXPECT_EQ(plan.questions.at(0).kind, Question::Kind::RoleOfFile);
}

TEST(ImportRoles, NoMenteesIsNoCapacityForWhoeverMentorsNobody) {
    Organisation organisation;
    const auto plan = organisation.plan({{"Matricule", "Nom", "Prénom", "Rôle", "Capacité"},
                                         {"1", "Doe", "Jane", "mentee", "0"},
                                         {"2", "Roe", "Jack", "mentor", "0"}});
    EXPECT_EQ(plan.rows.at(0).kind, RowKind::New);
    EXPECT_THAT(reasonsOf(plan.rows.at(1)), ElementsAre(ProblemReason::CapacityOutOfRange));
}

TEST(ImportParticipation, AColumnMaySayTheState) {
    Organisation organisation;
    const std::vector<std::vector<std::string>> file{{"Matricule", "Nom", "Prénom", "Rôle", "Candidature"},
                                                     {"1", "Doe", "Jane", "mentor", "en attente"},
                                                     {"2", "Roe", "Jack", "mentor", "acceptée"},
                                                     {"3", "Poe", "Ann", "mentor", "refusée"},
                                                     {"4", "Zoe", "Dan", "mentor", ""},
                                                     {"5", "Joe", "Eva", "mentor", "perhaps"}};
    const auto plan = organisation.plan(file);
    ASSERT_EQ(plan.newParticipations.size(), 4U);
    EXPECT_EQ(plan.newParticipations.at(0).state, ParticipationState::Applied);
    EXPECT_EQ(plan.newParticipations.at(1).state, ParticipationState::Accepted);
    EXPECT_EQ(plan.newParticipations.at(2).state, ParticipationState::Refused);
    EXPECT_FALSE(plan.newParticipations.at(2).stateReason.empty());
    EXPECT_EQ(plan.newParticipations.at(3).state, ParticipationState::Accepted);
    EXPECT_THAT(reasonsOf(plan.rows.at(4)), ElementsAre(ProblemReason::ParticipationUnknown));
    organisation.carryOut(plan);
    EXPECT_TRUE(organisation.plan(file).changesNothing());
}

TEST(ImportParticipation, AStateThatCannotFollowIsLeftOutWithAWarning) {
    Organisation organisation;
    const std::vector<std::string> header{"Matricule", "Nom", "Prénom", "Rôle", "Participation"};
    organisation.carryOut(organisation.plan(
        {header, {"1", "Doe", "Jane", "mentee", "accepted"}, {"2", "Roe", "Jack", "mentee", "accepted"}}));
    const auto plan = organisation.plan(
        {header, {"1", "Doe", "Jane", "mentee", "applied"}, {"2", "Roe", "Jack", "mentee", "withdrawn"}});
    EXPECT_TRUE(warns(plan.rows.at(0), WarningReason::StateNotAllowed));
    EXPECT_FALSE(warns(plan.rows.at(1), WarningReason::StateNotAllowed));
    organisation.carryOut(plan);
    EXPECT_EQ(organisation.participations.at(0).state, ParticipationState::Accepted) << "no applicant again";
    EXPECT_EQ(organisation.participations.at(1).state, ParticipationState::Withdrawn);
}

TEST(ImportParticipation, WhoeverHasWithdrawnIsNotTakenBackByALaterImport) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    const std::vector<std::vector<std::string>> file{{"Matricule", "Nom", "Prénom"}, {"1", "Doe", "Jane"}};
    organisation.carryOut(organisation.plan(file));
    organisation.participations.at(0).state = ParticipationState::Withdrawn;
    EXPECT_TRUE(organisation.plan(file).changesNothing());
}

const std::vector<std::string> skillHeader{"Matricule", "Nom", "Prénom", "Rôle", "Compétences", "Objectifs"};

std::vector<std::string> namesOf(const Organisation& organisation, const std::vector<OfferedSkill>& offers) {
    std::vector<std::string> names;
    for (const auto& offer : offers) {
        const auto& skill = *std::ranges::find(organisation.skills, offer.skill, &Skill::id);
        names.push_back(skill.nameEn.empty() ? skill.nameFr : skill.nameEn);
    }
    std::ranges::sort(names);
    return names;
}

TEST(ImportSkills, SeveralInACellAreSplitAtSemicolonsBarsAndLineBreaks) {
    Organisation organisation;
    organisation.carryOut(organisation.plan(
        {skillHeader, {"1", "Doe", "Jane", "mentor", "Python; Reading, writing|Chess\nGo ; python", ""}}));
    EXPECT_THAT(namesOf(organisation, organisation.participations.at(0).offers),
                ElementsAre("Chess", "Go", "Python", "Reading, writing"));
}

TEST(ImportSkills, CommasSeparateOnlyWhereEveryValueFits) {
    Organisation organisation;
    organisation.carryOut(organisation.plan({skillHeader,
                                             {"1", "Doe", "Jane", "mentor", "Communication, Gestion de projet", ""},
                                             {"2", "Roe", "Jack", "mentor", "Python", ""}}));
    EXPECT_THAT(namesOf(organisation, organisation.participations.at(0).offers),
                ElementsAre("Communication", "Gestion de projet"));

    Organisation prose;
    prose.carryOut(prose.plan(
        {skillHeader, {"1", "Doe", "Jane", "mentor", "I can help you with numbers, and with people too", ""}}));
    EXPECT_EQ(prose.skills.size(), 1U);
}

TEST(ImportSkills, AKnownSkillWithACommaStaysWhole) {
    Organisation organisation;
    organisation.skills.push_back({SkillId{9}, SkillKind::Interpersonal, "Reading, writing", ""});
    const auto plan = organisation.plan({skillHeader, {"1", "Doe", "Jane", "mentor", "Reading, writing", ""}});
    EXPECT_THAT(plan.newSkills, IsEmpty());
    EXPECT_THAT(plan.newParticipations.at(0).offers, ElementsAre(OfferedSkill{SkillId{9}, 3}));
}

TEST(ImportSkills, AreRecognisedInEitherLanguageWithoutTheirAccents) {
    Organisation organisation;
    organisation.skills.push_back({SkillId{9}, SkillKind::Professional, "Accounting", "Comptabilité"});
    const auto plan = organisation.plan({skillHeader,
                                         {"1", "Doe", "Jane", "mentor", "COMPTABILITE", ""},
                                         {"2", "Roe", "Jack", "mentor", "accounting", ""}});
    EXPECT_THAT(plan.newSkills, IsEmpty());
    EXPECT_EQ(plan.newParticipations.at(0).offers, plan.newParticipations.at(1).offers);
}

TEST(ImportSkills, UnknownSkillsAreCreatedInTheHeadersLanguageOrLeftOut) {
    Organisation organisation;
    const std::vector<std::vector<std::string>> file{skillHeader, {"1", "Doe", "Jane", "mentor", "Négociation", ""}};
    const auto plan = organisation.plan(file);
    ASSERT_EQ(plan.newSkills.size(), 1U);
    EXPECT_EQ(plan.newSkills.at(0).nameFr, "Négociation");
    EXPECT_EQ(plan.newSkills.at(0).nameEn, "");
    organisation.options.createSkills = false;
    const auto without = organisation.plan(file);
    EXPECT_THAT(without.newSkills, IsEmpty());
    EXPECT_TRUE(warns(without.rows.at(0), WarningReason::SkillUnknown));
}

TEST(ImportSkills, ALevelMayStandInBrackets) {
    Organisation organisation;
    const auto plan = organisation.plan({skillHeader, {"1", "Doe", "Jane", "les deux", "Python (5); Go", "Chess (4)"}});
    std::vector<int> levels;
    for (const auto& offer : plan.newParticipations.at(0).offers)
        levels.push_back(offer.level);
    EXPECT_THAT(levels, testing::UnorderedElementsAre(5, 3));
    EXPECT_EQ(plan.newParticipations.at(0).seeks.at(0).targetLevel, 4);
}

TEST(ImportSkills, OfMenteesAreWhatTheySeekWhereNoOtherColumnSaysSo) {
    Organisation organisation;
    const std::vector<std::vector<std::string>> file{{"Matricule", "Nom", "Prénom", "Rôle", "Compétences"},
                                                     {"1", "Doe", "Jane", "mentoré", "Python"},
                                                     {"2", "Roe", "Jack", "les deux", "Python"}};
    const auto plan = organisation.plan(file);
    EXPECT_THAT(plan.newParticipations.at(0).offers, IsEmpty());
    EXPECT_EQ(plan.newParticipations.at(0).seeks.size(), 1U);
    EXPECT_EQ(plan.newParticipations.at(1).offers.size(), 1U);
    EXPECT_THAT(plan.notes, ElementsAre(FileNote::MenteeSkillsSought));
    organisation.options.menteeSkillsSought = false;
    EXPECT_EQ(organisation.plan(file).newParticipations.at(0).offers.size(), 1U);
}

TEST(ImportSkills, AnotherListReplacesTheFormerAndKeepsTheLevels) {
    Organisation organisation;
    organisation.carryOut(organisation.plan({skillHeader, {"1", "Doe", "Jane", "mentor", "Python (5); Go", ""}}));
    const auto plan = organisation.plan({skillHeader, {"1", "Doe", "Jane", "mentor", "Python; Rust", ""}});
    EXPECT_THAT(plan.rows.at(0).changes,
                ElementsAre(FieldChange{{PeopleField::Skills, {}}, "Go (3); Python (5)", "Python (5); Rust (3)"}));
}

const std::vector<std::string> customHeader{"Matricule", "Nom", "Prénom", "Région"};

TEST(ImportCustomFields, GuessTheirKindFromTheirValues) {
    const auto kindOf = [](const std::vector<std::string>& values) {
        Organisation organisation;
        organisation.options.role = FileRole::Mentor;
        std::vector<std::vector<std::string>> rows{customHeader};
        for (std::size_t i = 0; i < values.size(); ++i)
            rows.push_back({std::to_string(i + 1), "Doe", "Jane", values[i]});
        return organisation.plan(rows, {"Région=custom:Région"}).newFields.at(0).kind;
    };
    EXPECT_EQ(kindOf({"Nord", "Sud", "nord", "Sud"}), CustomFieldKind::OneChoice);
    EXPECT_EQ(kindOf({"Nord", "Sud", "Est"}), CustomFieldKind::Text);
    EXPECT_EQ(kindOf({"1", "2,5", "3"}), CustomFieldKind::Number);
    EXPECT_EQ(kindOf({"007", "008", "009"}), CustomFieldKind::Text);
    EXPECT_EQ(kindOf({"15/03/2020", "2020-01-01"}), CustomFieldKind::Date);
    EXPECT_EQ(kindOf({"Nord; Sud", "Sud", "Nord"}), CustomFieldKind::SeveralChoices);
}

TEST(ImportCustomFields, ANewChoiceIsAddedInTheFirstSpelling) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    CustomField field;
    field.id = CustomFieldId{3};
    field.name = "region";
    field.kind = CustomFieldKind::OneChoice;
    field.choices = {"Nord"};
    organisation.fields.push_back(field);
    const std::vector<std::vector<std::string>> file{
        customHeader, {"1", "Doe", "Jane", "NORD"}, {"2", "Roe", "Jack", "Sud"}, {"3", "Poe", "Ann", "sud"}};
    const auto plan = organisation.plan(file, {"Région=custom:Région"});
    EXPECT_THAT(plan.newFields, IsEmpty());
    ASSERT_EQ(plan.changedFields.size(), 1U);
    EXPECT_THAT(plan.changedFields.at(0).choices, ElementsAre("Nord", "Sud"));
    EXPECT_EQ(*plan.newPeople.at(0).customValue(field.id), CustomContent{"Nord"});
    EXPECT_EQ(*plan.newPeople.at(2).customValue(field.id), CustomContent{"Sud"});
    organisation.carryOut(plan);
    EXPECT_TRUE(organisation.plan(file, {"Région=custom:Région"}).changesNothing());
}

TEST(ImportCustomFields, AFieldThatNobodyFillsIsNotMade) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    const auto plan = organisation.plan({customHeader, {"1", "Doe", "Jane", ""}}, {"Région=custom:Région"});
    EXPECT_THAT(plan.newFields, IsEmpty());
}

TEST(ImportCustomFields, ChangesShowTheFieldByName) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    organisation.carryOut(organisation.plan({customHeader, {"1", "Doe", "Jane", "12"}}, {"Région=custom:Points"}));
    const auto plan = organisation.plan({customHeader, {"1", "Doe", "Jane", "13,5"}}, {"Région=custom:Points"});
    EXPECT_THAT(plan.rows.at(0).changes, ElementsAre(FieldChange{{PeopleField::Custom, "Points"}, "12", "13.5"}));
    const auto wrong = organisation.plan({customHeader, {"1", "Doe", "Jane", "many"}}, {"Région=custom:Points"});
    EXPECT_THAT(reasonsOf(wrong.rows.at(0)), ElementsAre(ProblemReason::NumberUnreadable));
}

} // namespace
} // namespace mentoring::intake
