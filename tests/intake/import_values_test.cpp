#include <array>

#include <gmock/gmock.h>

#include "import_support.h"

namespace mentoring::intake {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// One person with one more column.
ImportPlan planOne(Organisation& organisation, const std::string& header, const std::string& value) {
    return organisation.plan({{"Employee ID", "First name", "Last name", "Email", "Role", header},
                              {"1", "Ana", "Roy", "ana@example.com", "mentor", value}});
}

std::vector<std::string> offersOf(const ImportPlan& plan, std::size_t row) {
    std::vector<std::string> names;
    for (const auto& part : plan.newParticipations) {
        if (part.person != plan.rows.at(row).person)
            continue;
        for (const auto& offer : part.offers) {
            const auto skill = std::ranges::find(plan.newSkills, offer.skill, &Skill::id);
            names.push_back(skill == plan.newSkills.end() ? "known"
                            : skill->nameEn.empty()       ? skill->nameFr
                                                          : skill->nameEn);
        }
    }
    std::ranges::sort(names);
    return names;
}

TEST(ImportLanguages, EveryLanguageThatIsNamedComesIn) {
    const std::vector<std::pair<std::string, std::vector<std::string>>> cells{
        {"FR-EN", {"en", "fr"}},
        {"English-French", {"en", "fr"}},
        {"French – English", {"en", "fr"}},
        {"Français — Anglais", {"en", "fr"}},
        {"FR EN", {"en", "fr"}},
        {"fr en", {"en", "fr"}},
        {"en-fr", {"en", "fr"}},
        {"FR/EN/ES", {"en", "es", "fr"}},
        {"bilingue FR/EN", {"en", "fr"}},
        {"Bilingual (French, English)", {"en", "fr"}},
        {"Bilingue (FR/EN)", {"en", "fr"}},
        {"Anglais/français (courant)", {"en", "fr"}},
        {"English (C1), German B2", {"de", "en"}},
        {"French (native) English (fluent)", {"en", "fr"}},
        {"Deutsch und Englisch", {"de", "en"}},
        {"English and French", {"en", "fr"}},
        {"Français\nAnglais", {"en", "fr"}},
        {"• English • Dutch", {"en", "nl"}},
        {"Anglais de base", {"en"}},
        {"English - fluent", {"en"}},
        {"French: native", {"fr"}},
        {"Haitian Creole, French", {"fr", "ht"}},
        {"EN, NO", {"en", "no"}},
        {"English (UK)", {"en"}},
        {"English-UK", {"en"}},
        {"Portuguese (BR)", {"pt"}},
        {"fr-CA", {"fr"}},
        {"FR-CA", {"fr"}},
        {"en_GB", {"en"}},
        {"zh-Hans", {"zh"}},
        {"pt-BR", {"pt"}},
        {"nb-NO", {"no"}},
        {"fr_FR.UTF-8", {"fr"}},
        {"sr-Latn-RS", {"sr"}},
        {"de-DE", {"de"}},
        {"fr-CA, en-CA", {"en", "fr"}},
        {"nl-BE", {"nl"}},
        {"FR-BE", {"fr"}},
        {"en_FR", {"en"}},
        {"es-PA.UTF-8; fr-ML", {"es", "fr"}},
        {"FR-DE", {"de", "fr"}},
        {"it-EN", {"en", "it"}},
        {"it:B2;de:A1", {"de", "it"}},
        {"nl=C2 | es=B1+", {"es", "nl"}},
        {"de C1 nl B2", {"de", "nl"}},
        {"es: fluent, pt-basic", {"es", "pt"}},
        {"fr courant; it: notions", {"fr", "it"}},
        {"en 5, fr 3", {"en", "fr"}},
        {"pl:80%", {"pl"}},
    };
    for (const auto& [cell, codes] : cells) {
        Organisation organisation;
        const auto plan = planOne(organisation, "Languages", cell);
        EXPECT_EQ(plan.newPeople.at(0).workingLanguages, codes) << cell;
        EXPECT_FALSE(warns(plan.rows.at(0), WarningReason::LanguageUnknown)) << cell;
    }
}

TEST(ImportLanguages, WhatIsNotUnderstoodIsSaidAndNothingElseIsMadeOfIt) {
    const std::vector<std::pair<std::string, std::vector<std::string>>> cells{
        {"No", {}},
        {"Yes", {}},
        {"French, Klingon", {"fr"}},
        {"French sign language", {}},
        {"Bilingual", {}},
        {"no English", {}},
        {"I speak it well and he helps", {}},
        {"French Klingon", {"fr"}},
        {"it is good", {}},
        {"no fluent", {}},
        {"notions de base", {}},
        {"be good", {}},
        {"de base", {}},
        {"xx:C1", {}},
    };
    for (const auto& [cell, codes] : cells) {
        Organisation organisation;
        const auto plan = planOne(organisation, "Languages", cell);
        EXPECT_EQ(plan.newPeople.at(0).workingLanguages, codes) << cell;
        EXPECT_TRUE(warns(plan.rows.at(0), WarningReason::LanguageUnknown)) << cell;
    }
}

TEST(ImportAnswers, ACellIsPartedForItself) {
    const std::vector<std::pair<std::string, std::vector<std::string>>> cells{
        {"Python, SQL", {"Python", "SQL"}},
        {"Excel; SQL", {"Excel", "SQL"}},
        {"Python, SQL; Excel", {"Excel", "Python", "SQL"}},
        {"python, sql; excel", {"excel", "python", "sql"}},
        {"Communication (verbal, written), Leadership", {"Communication (verbal, written)", "Leadership"}},
        {"Finance [budget, audit]; Law", {"Finance [budget, audit]", "Law"}},
        {"\"Sales, retail\", Law", {"Law", "Sales, retail"}},
        {"“Sales, retail”, Law", {"Law", "Sales, retail"}},
        {"«\u00a0Vente, détail\u00a0», Droit", {"Droit", "Vente, détail"}},
        {"• Python\n• SQL", {"Python", "SQL"}},
        {"- Python\n- SQL", {"Python", "SQL"}},
        {"* Python * SQL", {"Python", "SQL"}},
        {"· Python · SQL", {"Python", "SQL"}},
        {"1. Python\n2. SQL", {"Python", "SQL"}},
        {"1) Python 2) SQL", {"Python", "SQL"}},
        {"Python;#SQL;#", {"Python", "SQL"}},
        {"1;#Python;#2;#SQL", {"Python", "SQL"}},
        {"[\"Python\",\"SQL\"]", {"Python", "SQL"}},
        {"{Python,SQL}", {"Python", "SQL"}},
        {"('Python', 'SQL')", {"Python", "SQL"}},
        {"a) Python b) SQL", {"Python", "SQL"}},
        {"1/ Python 2/ SQL", {"Python", "SQL"}},
        {"✅ Python ✅ SQL", {"Python", "SQL"}},
        {"✔️ Python\n✔️ SQL", {"Python", "SQL"}},
        {"Python\tSQL", {"Python", "SQL"}},
        {"Python / SQL", {"Python", "SQL"}},
        {"CI/CD", {"CI/CD"}},
        {"Python, SQL, and Excel", {"Excel", "Python", "SQL"}},
        {"Python, SQL and Excel", {"Excel", "Python", "SQL"}},
        {"Python, SQL et Excel", {"Excel", "Python", "SQL"}},
        {"Leadership, Research and development", {"Leadership", "Research and development"}},
        {"Health and safety", {"Health and safety"}},
        {"Python (basics, Communication (verbal, written)", {"Communication (verbal, written)", "Python (basics"}},
        {"Python, n/a", {"Python"}},
        {"Python, , SQL,", {"Python", "SQL"}},
        {"Formateur·rice, Python", {"Formateur·rice", "Python"}},
    };
    for (const auto& [cell, names] : cells) {
        Organisation organisation;
        const auto plan = planOne(organisation, "Skills", cell);
        EXPECT_EQ(offersOf(plan, 0), names) << cell;
        EXPECT_FALSE(warns(plan.rows.at(0), WarningReason::SkillIsSentence)) << cell;
    }
}

TEST(ImportAnswers, AnOddAnswerChangesNoOtherRow) {
    for (const std::string odd :
         {"Excel; SQL", "Excel|SQL", "Excel\nSQL", "Excel, Other: whatever helps people who are new, shy and far away",
          "I can help with numbers, with people and with everything else that comes up"}) {
        Organisation organisation;
        const auto plan = organisation.plan({{"Employee ID", "First name", "Last name", "Role", "Skills"},
                                             {"1", "Ana", "Roy", "mentor", "Python, SQL"},
                                             {"2", "Bob", "Sy", "mentor", odd},
                                             {"3", "Cy", "Do", "mentor", "SQL, Excel"}});
        EXPECT_THAT(offersOf(plan, 0), ElementsAre("Python", "SQL")) << odd;
        EXPECT_THAT(offersOf(plan, 2), ElementsAre("Excel", "SQL")) << odd;
    }
}

TEST(ImportAnswers, ASentenceStaysWholeAndIsSaid) {
    for (const std::string cell : {"Excel, Other: whatever helps people, who are new to the company and shy",
                                   "Excel, Autre : tout ce qui aide, selon les personnes et le moment"}) {
        Organisation organisation;
        const auto plan = planOne(organisation, "Skills", cell);
        EXPECT_EQ(offersOf(plan, 0).size(), 2U) << cell;
        ASSERT_TRUE(warns(plan.rows.at(0), WarningReason::SkillIsSentence)) << cell;
        EXPECT_THAT(plan.rows.at(0).warnings.at(0).value, HasSubstr(cell.substr(7, 20)));
    }
    Organisation organisation;
    const auto plan = planOne(organisation, "Skills", "I like to help people who are new, shy, or far away");
    EXPECT_EQ(plan.newSkills.size(), 1U);
    EXPECT_TRUE(warns(plan.rows.at(0), WarningReason::SkillIsSentence));
}

TEST(ImportAnswers, WhatSaysNothingIsNoSkill) {
    for (const std::string cell : {"n/a",
                                   "N/A",
                                   "none",
                                   "None",
                                   "aucune",
                                   "Aucun(e)",
                                   "-",
                                   "--",
                                   ".",
                                   "NULL",
                                   "nil",
                                   "s.o.",
                                   "sans objet",
                                   "rien",
                                   "?",
                                   "n/a; none",
                                   "NA",
                                   "#N/A",
                                   "None of the above",
                                   "Je ne sais pas",
                                   "I don't know",
                                   "Nothing yet",
                                   "Other",
                                   "Autre",
                                   "[]",
                                   "x",
                                   "TBD",
                                   "À définir",
                                   "Aucune de ces réponses",
                                   "Aucune pour l’instant",
                                   "None at the moment"}) {
        Organisation organisation;
        EXPECT_THAT(planOne(organisation, "Skills", cell).newSkills, IsEmpty()) << cell;
    }
}

TEST(ImportAnswers, ALevelBesideASkillIsItsLevel) {
    for (const std::string cell : {"Cooking (4); Law (1)", "Cooking: 4; Law: 1", "Cooking=4, Law=1",
                                   "Cooking [4], Law [1]", "Cooking 4/5, Law 1/5", "Cooking (4/5), Law (1/5)",
                                   "Cooking ★★★★, Law ★", "Cooking - advanced, Law - beginner",
                                   "Cooking (advanced), Law (beginner)", "Cooking : avancé ; Law : débutant"}) {
        Organisation organisation;
        const auto plan = planOne(organisation, "Skills", cell);
        ASSERT_THAT(offersOf(plan, 0), ElementsAre("Cooking", "Law")) << cell;
        const auto& offered = plan.newParticipations.at(0).offers;
        EXPECT_THAT((std::vector<int>{offered.at(0).level, offered.at(1).level}), ::testing::UnorderedElementsAre(4, 1))
            << cell;
    }
    for (const std::string name : {"ISO 9001 (2015)", "Angular 2", "Law (7)", "Health: at work", "Phase - 3"}) {
        Organisation organisation;
        EXPECT_THAT(offersOf(planOne(organisation, "Skills", name), 0), ElementsAre(name));
    }
}

TEST(ImportAnswers, WhatIsJoinedIsPartedWhereBothStandAlone) {
    const auto plan = [](const std::string& cell) {
        Organisation organisation;
        return organisation.plan({{"Employee ID", "First name", "Last name", "Role", "Skills"},
                                  {"1", "Ana", "Roy", "mentor", cell},
                                  {"2", "Bob", "Sy", "mentor", "Cooking; Law"},
                                  {"3", "Cy", "Do", "mentor", "Safety"}});
    };
    for (const std::string joined : {"Cooking and Law", "Cooking & Law", "Cooking/Law", "Cooking + Law",
                                     "Cooking et Law", "Cooking – Law", "Cooking - Law", "Cooking&Law"})
        EXPECT_THAT(offersOf(plan(joined), 0), ElementsAre("Cooking", "Law")) << joined;
    const auto one = plan("Health and Safety");
    EXPECT_THAT(offersOf(one, 0), ElementsAre("Health and Safety"));
    EXPECT_TRUE(warns(one.rows.at(0), WarningReason::SkillPerhapsTwo)) << "somebody has Safety alone";
    const auto neither = plan("Research and Development, Sales and Marketing");
    EXPECT_THAT(offersOf(neither, 0), ElementsAre("Research and Development", "Sales and Marketing"));
    EXPECT_THAT(neither.rows.at(0).warnings, IsEmpty());
}

TEST(ImportAnswers, WhatPointsElsewhereIsLeftOutAndSaid) {
    for (const std::string cell : {"All", "see CV", "Tout", "voir LinkedIn", "Various"}) {
        Organisation organisation;
        const auto plan = planOne(organisation, "Skills", cell + "; Law");
        EXPECT_THAT(offersOf(plan, 0), ElementsAre("Law")) << cell;
        EXPECT_TRUE(warns(plan.rows.at(0), WarningReason::SkillNamesNone)) << cell;
    }
}

TEST(ImportAnswers, LineBreaksThatAProgramSpelledOutPartToo) {
    for (const std::string cell :
         {"Cooking<br>Law", "Cooking<br/>Law", "Cooking<br />Law", "Cooking\\nLaw", "Cooking, Law."}) {
        Organisation organisation;
        EXPECT_THAT(offersOf(planOne(organisation, "Skills", cell), 0), ElementsAre("Cooking", "Law")) << cell;
    }
    Organisation organisation;
    EXPECT_THAT(offersOf(planOne(organisation, "Skills", "ASP.NET; Node.js"), 0), ElementsAre("ASP.NET", "Node.js"));
}

TEST(ImportAnswers, KnownTextsProtectWhatWouldPartThem) {
    Organisation organisation;
    organisation.skills.push_back({SkillId{9}, SkillKind::Interpersonal, "Reading, writing", ""});
    organisation.skills.push_back({SkillId{8}, SkillKind::Professional, "None", ""});
    const auto plan = planOne(organisation, "Skills", "Python, reading, writing, Law");
    EXPECT_THAT(offersOf(plan, 0), ElementsAre("Law", "Python", "known"));
    EXPECT_THAT(planOne(organisation, "Skills", "Law, None").newSkills.size(), 1U);
}

TEST(ImportAnswers, ACellOfManyBracketsIsReadInOneGo) {
    Organisation organisation;
    std::string cell;
    for (int i = 0; i < 20000; ++i)
        cell += "(“[";
    const auto plan = planOne(organisation, "Skills", cell);
    EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::TextTooLong));
}

TEST(ImportPlaceholders, AreEmptyInEveryField) {
    for (const std::string nothing : {"N/A", "n/a", "#N/A", "NULL", "(null)", "NaN", "NaT", "None", "nil", "-", "--",
                                      "?", "s.o.", "sans objet", "(blank)", "."}) {
        for (const std::string header :
             {"Department", "Job title", "Hire date", "Manager", "Level", "Capacity", "Time zone", "Languages",
              "End date", "Status", "Form of address", "Country"}) {
            Organisation organisation;
            const auto plan = planOne(organisation, header, nothing);
            ASSERT_EQ(plan.counts.fresh, 1U) << header << nothing;
            EXPECT_THAT(plan.rows.at(0).warnings, IsEmpty()) << header << nothing;
            const auto& person = plan.newPeople.at(0);
            EXPECT_EQ(person.department + person.jobTitle + person.country + person.timeZone, "") << header << nothing;
            EXPECT_FALSE(person.archived);
        }
        Organisation organisation;
        const auto plan = organisation.plan(
            {{"Employee ID", "First name", "Last name", "Email", "Role"}, {"1", "Ana", "Roy", nothing, "mentor"}});
        ASSERT_EQ(plan.counts.fresh, 1U) << nothing;
        EXPECT_EQ(plan.newPeople.at(0).email, "");
    }
}

TEST(ImportPlaceholders, WhatIsNotKnownYetIsEmptyButAskedAboutInARoleOrAStatus) {
    for (const std::string unknown : {"Unknown", "TBD", "tbc", "À définir", "Inconnu", "[None]", "not provided"}) {
        for (const std::string header :
             {"Department", "Job title", "Hire date", "Manager", "Capacity", "Time zone", "Country", "Location"}) {
            Organisation organisation;
            const auto plan = planOne(organisation, header, unknown);
            ASSERT_EQ(plan.counts.fresh, 1U) << header << unknown;
            EXPECT_THAT(plan.rows.at(0).warnings, IsEmpty()) << header << unknown;
            EXPECT_EQ(plan.newPeople.at(0).department + plan.newPeople.at(0).jobTitle + plan.newPeople.at(0).site, "");
        }
    }
    Organisation organisation;
    EXPECT_THAT(reasonsOf(planOne(organisation, "Status", "Unknown").rows.at(0)),
                ElementsAre(ProblemReason::StatusUnknown));
    const auto role =
        organisation.plan({{"Employee ID", "First name", "Last name", "Role"}, {"1", "Ana", "Roy", "TBD"}});
    EXPECT_THAT(reasonsOf(role.rows.at(0)), ElementsAre(ProblemReason::RoleUnknown));
    const auto nobody =
        organisation.plan({{"Employee ID", "First name", "Last name", "Role"}, {"1", "TBD", "Unknown", "mentor"}});
    EXPECT_THAT(reasonsOf(nobody.rows.at(0)), ElementsAre(ProblemReason::NameMissing));
}

TEST(ImportPlaceholders, AreEmptyInOwnFieldsToo) {
    Organisation organisation;
    const auto plan = organisation.plan({{"Employee ID", "First name", "Last name", "Role", "Shoe size"},
                                         {"1", "Ana", "Roy", "mentor", "39"},
                                         {"2", "Bob", "Sy", "mentor", "NULL"}},
                                        {"Shoe size=custom:Shoe size"});
    EXPECT_EQ(plan.counts.problems, 0U);
    EXPECT_EQ(plan.newFields.at(0).kind, CustomFieldKind::Number);
    EXPECT_THAT(plan.newPeople.at(1).customValues, IsEmpty());
}

TEST(ImportPlaceholders, ANameThatIsAWordStaysBesideTheOther) {
    const auto named = [](const std::string& given, const std::string& family) {
        Organisation organisation;
        const auto plan =
            organisation.plan({{"Employee ID", "First name", "Last name", "Role"}, {"1", given, family, "mentor"}});
        return plan.newPeople.empty() ? std::string("none")
                                      : plan.newPeople.at(0).givenName + "|" + plan.newPeople.at(0).familyName;
    };
    EXPECT_EQ(named("Ana", "Null"), "Ana|Null");
    EXPECT_EQ(named("Nan", "None"), "none") << "both are nothing";
    EXPECT_EQ(named("Ana", "None"), "Ana|None");
    EXPECT_EQ(named("Ana", "N/A"), "Ana|");
    EXPECT_EQ(named("NULL", "NULL"), "none");
    EXPECT_EQ(named("Ana", "-"), "Ana|");
}

TEST(ImportPlaceholders, NaIsNothingOnlyWhereItCannotBeAValue) {
    const auto departments = [](const std::string& hired) {
        Organisation organisation;
        return organisation
            .plan({{"Employee ID", "First name", "Last name", "Role", "Department", "Hire date"},
                   {"1", "Ana", "Roy", "mentor", "NA", "2020-01-02"},
                   {"2", "Bob", "Sy", "mentor", "EMEA", hired}})
            .newPeople.at(0)
            .department;
    };
    EXPECT_EQ(departments("2020-01-03"), "NA") << "North America";
    EXPECT_EQ(departments("NA"), "") << "a file that writes NA for nothing";
}

TEST(ImportPlaceholders, AManagerThatIsNoneIsNobodyAndNullSaysNothing) {
    const auto managerAfter = [](const std::string& second) {
        Organisation organisation;
        const auto rows = [](const std::string& manager) {
            return std::vector<std::vector<std::string>>{{"Employee ID", "First name", "Last name", "Role", "Manager"},
                                                         {"1", "Ana", "Roy", "mentor", ""},
                                                         {"2", "Bob", "Sy", "mentee", manager}};
        };
        organisation.carryOut(organisation.plan(rows("Ana Roy")));
        const auto plan = organisation.plan(rows(second));
        EXPECT_EQ(plan.counts.warnings, 0U) << second;
        organisation.carryOut(plan);
        return organisation.withStaffId("2")->manager.has_value();
    };
    for (const std::string nothing : {"", "NULL", "NaN", "#N/A", "nil"})
        EXPECT_TRUE(managerAfter(nothing)) << nothing;
    for (const std::string nobody : {"None", "n/a", "aucun", "-", "NO_MGR"})
        EXPECT_FALSE(managerAfter(nobody)) << nobody;
}

TEST(ImportPlaceholders, DaysThatNeverWereAreNone) {
    for (const std::string day :
         {"0000-00-00", "00/00/0000", "00.00.0000", "9999-12-31", "31.12.9999", "31/12/2999", "12/31/9999",
          "1900-01-00", "0000-00-00 00:00:00", "9999-12-31T00:00:00", "0001-01-01"}) {
        for (const std::string header : {"End date", "Hire date"}) {
            Organisation organisation;
            const auto plan = planOne(organisation, header, day);
            ASSERT_EQ(plan.counts.fresh, 1U) << header << day;
            EXPECT_FALSE(plan.newPeople.at(0).hireDate) << day;
            EXPECT_FALSE(warns(plan.rows.at(0), WarningReason::HasLeft)) << day;
        }
    }
    Organisation organisation;
    EXPECT_EQ(planOne(organisation, "End date", "2950-06-30").counts.fresh, 1U) << "never";
    EXPECT_THAT(reasonsOf(planOne(organisation, "Hire date", "2950-06-30").rows.at(0)),
                ElementsAre(ProblemReason::DateInvalid));
}

TEST(ImportPlaceholders, ErrorsStayErrorsInTextFilesToo) {
    for (const std::string error : {"#REF!", "#NAME?", "#VALUE!"}) {
        Organisation organisation;
        EXPECT_THAT(reasonsOf(planOne(organisation, "Department", error).rows.at(0)),
                    ElementsAre(ProblemReason::ErrorCell))
            << error;
    }
}

struct WholeName {
    const char* written;
    const char* given;
    const char* family;
    AddressForm form = AddressForm::Neutral;
};

TEST(ImportNames, TitlesNotesAndNicknamesAreNoNames) {
    using enum AddressForm;
    for (const auto& name : {WholeName{"M. Jean DUPONT", "Jean", "DUPONT", Masculine},
                             WholeName{"Mme Zoé BÉLANGER", "Zoé", "BÉLANGER", Feminine},
                             WholeName{"Mlle Ana Roy", "Ana", "Roy", Feminine},
                             WholeName{"Mr John Smith", "John", "Smith", Masculine},
                             WholeName{"Mrs. Ana Roy", "Ana", "Roy", Feminine},
                             WholeName{"Dr. Ana Roy", "Ana", "Roy"},
                             WholeName{"Dr. med. Anna Schmidt", "Anna", "Schmidt"},
                             WholeName{"Prof. Dr. Anna Schmidt", "Anna", "Schmidt"},
                             WholeName{"Frau Dr. Anna Schmidt", "Anna", "Schmidt", Feminine},
                             WholeName{"Herr Schmidt", "", "Schmidt", Masculine},
                             WholeName{"Me Jean Dupont", "Jean", "Dupont"},
                             WholeName{"Ing. Jan Novak", "Jan", "Novak"},
                             WholeName{"John Smith Jr.", "John", "Smith"},
                             WholeName{"John Smith III", "John", "Smith"},
                             WholeName{"Ana Roy, PhD", "Ana", "Roy"},
                             WholeName{"Ana Roy, PhD, MBA", "Ana", "Roy"},
                             WholeName{"Smith, Jr., John", "John", "Smith"},
                             WholeName{"Smith Jr., John", "John", "Smith"},
                             WholeName{"Roy, Dr. Ana", "Ana", "Roy"},
                             WholeName{"Roy, Ana, Mme", "Ana", "Roy", Feminine},
                             WholeName{"Jean Dupont (IT)", "Jean", "Dupont"},
                             WholeName{"Jean Dupont [Finance]", "Jean", "Dupont"},
                             WholeName{"Dupont, Jean (Ext)", "Jean", "Dupont"},
                             WholeName{"Ana Roy (she/her)", "Ana", "Roy", Feminine},
                             WholeName{"Robert \"Bob\" Smith", "Robert", "Smith"},
                             WholeName{"Robert “Bob” Smith", "Robert", "Smith"},
                             WholeName{"Jan van der Berg", "Jan", "van der Berg"},
                             WholeName{"Jean Pierre de la Tour", "Jean Pierre", "de la Tour"},
                             WholeName{"de la Tour Jean", "Jean", "de la Tour"},
                             WholeName{"DUPONT Jean-Pierre", "Jean-Pierre", "DUPONT"},
                             WholeName{"Jean DE LA CROIX", "Jean", "DE LA CROIX"},
                             WholeName{"Ana Roy - Finance", "Ana", "Roy"},
                             WholeName{"Ana Roy | Finance", "Ana", "Roy"},
                             WholeName{"Ana Roy / Finance", "Ana", "Roy"},
                             WholeName{"1001 - Ana Roy", "Ana", "Roy"},
                             WholeName{"Ana Roy #1001", "Ana", "Roy"},
                             WholeName{"Ana Roy <ana@x.org>", "Ana", "Roy"},
                             WholeName{"Ana Roy*", "Ana", "Roy"},
                             WholeName{"Ana Roy née Dupont", "Ana", "Roy"},
                             WholeName{"Dr.Ana Roy", "Ana", "Roy"},
                             WholeName{"Ana.Roy", "Ana", "Roy"},
                             WholeName{"Roy, Ana, Finance", "Ana", "Roy"},
                             WholeName{"Jean-Luc Roy", "Jean-Luc", "Roy"},
                             WholeName{"J. R. Roy", "J. R.", "Roy"},
                             WholeName{"Ana M. Roy", "Ana M.", "Roy"},
                             WholeName{"Me Nguyen", "Me", "Nguyen"},
                             WholeName{"M Li", "M", "Li"},
                             WholeName{"Ii Naomi", "Ii", "Naomi"},
                             WholeName{"Sr Nguyen Anh", "Sr", "Nguyen Anh"}}) {
        Organisation organisation;
        const auto plan =
            organisation.plan({{"Full name", "Email", "Role"}, {name.written, "a@example.com", "mentor"}});
        ASSERT_EQ(plan.newPeople.size(), 1U) << name.written;
        const auto& person = plan.newPeople.at(0);
        EXPECT_EQ(person.givenName, name.given) << name.written;
        EXPECT_EQ(person.familyName, name.family) << name.written;
        EXPECT_EQ(person.addressForm, name.form) << name.written;
    }
}

TEST(ImportNames, ATitleInFrontOfTheGivenNameGoes) {
    Organisation organisation;
    const auto plan = organisation.plan({{"Employee ID", "First name", "Last name", "Role"},
                                         {"1", "Dr. Ana", "Roy", "mentor"},
                                         {"2", "M", "Sy", "mentor"},
                                         {"3", "Jean", "Smith, Jr.", "mentor"}});
    EXPECT_EQ(plan.newPeople.at(0).givenName, "Ana");
    EXPECT_EQ(plan.newPeople.at(1).givenName, "M");
    EXPECT_EQ(plan.newPeople.at(2).familyName, "Smith");
}

TEST(ImportNames, AColumnSaysHowSomebodyIsAddressedBeforeATitleDoes) {
    Organisation organisation;
    const auto plan = organisation.plan(
        {{"Full name", "Email", "Role", "Form of address"}, {"Mr John Smith", "a@example.com", "mentor", "Mx"}});
    EXPECT_EQ(plan.newPeople.at(0).addressForm, AddressForm::Neutral);
}

TEST(ImportStatus, TheFirstWordsDecide) {
    for (const std::string left :
         {"Terminated - voluntary", "Sorti(e)", "Retired (2024)", "Inactive since May", "Ausgeschieden",
          "T - Terminated", "Resigned", "Retraité(e)", "Fin de contrat", "No longer employed", "Left the company"}) {
        Organisation organisation;
        const auto plan = planOne(organisation, "Employment status", left);
        EXPECT_TRUE(warns(plan.rows.at(0), WarningReason::HasLeft)) << left;
        EXPECT_THAT(plan.newPeople, IsEmpty()) << left;
    }
    for (const std::string away : {"Leave of Absence", "Suspended", "Congé maternité", "On leave", "Maternity leave",
                                   "En congé", "Elternzeit"}) {
        Organisation organisation;
        const auto plan = planOne(organisation, "Employment status", away);
        EXPECT_EQ(plan.newPeople.size(), 1U) << away;
        EXPECT_TRUE(warns(plan.rows.at(0), WarningReason::OnLeave)) << away;
    }
    for (const std::string active : {"Active", "Active - probation", "CDI", "Full-time", "A - Active", "Aktiv"}) {
        Organisation organisation;
        const auto plan = planOne(organisation, "Employment status", active);
        EXPECT_EQ(plan.newPeople.size(), 1U) << active;
        EXPECT_THAT(plan.rows.at(0).warnings, IsEmpty()) << active;
    }
}

TEST(ImportStatus, AWordThatEndsWhatItBeganWithIsAskedAbout) {
    for (const std::string both :
         {"Active - terminated 31/01/2024", "Active until 2024-05-01", "Actif jusqu’au 31/12/2024",
          "Employed, left in May", "Départ prévu 2027", "Retraite progressive", "Inactive - on leave"}) {
        Organisation organisation;
        EXPECT_THAT(reasonsOf(planOne(organisation, "Employment status", both).rows.at(0)),
                    ElementsAre(ProblemReason::StatusUnknown))
            << both;
    }
}

TEST(ImportStatus, ColumnsOfYesAndNoSayWhoHasLeft) {
    const auto leaves = [](const std::string& header, const std::string& first, const std::string& second) {
        Organisation organisation;
        const auto plan = organisation.plan({{"Employee ID", "First name", "Last name", "Role", header},
                                             {"1", "Ana", "Roy", "mentor", first},
                                             {"2", "Bob", "Sy", "mentor", second}});
        if (plan.newPeople.size() == 1 && plan.newPeople.at(0).givenName == "Ana")
            return std::string("Bob");
        return plan.newPeople.empty() ? std::string("nobody") : std::string("both in");
    };
    for (const auto& [header, stays, goes] : std::vector<std::array<std::string, 3>>{
             {"Terminated", "No", "Yes"},
             {"Inactive", "", "x"},
             {"Parti", "non", "oui"},
             {"Left", "0", "1"},
             {"Is active?", "1", "0"},
             {"Présent", "oui", "non"},
             {"En poste", "Oui", "Non"},
             {"Assignment Status", "Active - Payroll Eligible", "Inactive - Payroll Eligible"},
             {"Statut du contrat", "En cours", "Terminé"},
             {"Termination reason", "", "Resignation"}})
        EXPECT_EQ(leaves(header, stays, goes), "Bob") << header;
    EXPECT_EQ(leaves("Left", "hand", "foot"), "both in") << "no column about employment";
}

TEST(ImportStatus, ABlockedAccountIsAskedAboutByItsHeading) {
    for (const auto& [header, free, blocked] : std::vector<std::array<std::string, 3>>{
             {"suspended", "FALSE", "TRUE"}, {"Disabled", "0", "1"}, {"accountEnabled", "True", "False"}}) {
        Organisation organisation;
        const std::vector<std::vector<std::string>> rows{
            {"Employee ID", "First name", "Last name", "Role", "Active", header},
            {"1", "Ana", "Roy", "mentor", "TRUE", free},
            {"2", "Bob", "Sy", "mentor", "TRUE", blocked}};
        const auto asked = organisation.plan(rows);
        EXPECT_TRUE(asked.rows.at(0).problems.empty()) << header;
        EXPECT_THAT(reasonsOf(asked.rows.at(1)), ElementsAre(ProblemReason::StatusUnknown)) << header;
        ASSERT_EQ(asked.questions.size(), 1U) << header;
        EXPECT_EQ(asked.questions.at(0).example, header + ": " + blocked);
        organisation.options.statusWords[answerKey(header + ": " + blocked)] = true;
        EXPECT_EQ(organisation.plan(rows).counts.fresh, 2U) << "the other column keeps its TRUE";
    }
}

TEST(ImportStatus, OfSeveralColumnsEachMaySayThatSomebodyHasLeft) {
    Organisation organisation;
    const auto plan =
        organisation.plan({{"Employee ID", "First name", "Last name", "Role", "Status", "Employee status"},
                           {"1", "Ana", "Roy", "mentor", "A", "Active"},
                           {"2", "Bob", "Sy", "mentor", "A", "Terminated"}});
    EXPECT_EQ(plan.newPeople.size(), 1U);
    const auto married =
        organisation.plan({{"Employee ID", "First name", "Last name", "Role", "Status", "Employment status"},
                           {"1", "Ana", "Roy", "mentor", "Married", "Active"},
                           {"2", "Bob", "Sy", "mentor", "Single", "Terminated"}});
    EXPECT_EQ(married.newPeople.size(), 1U) << "whether somebody is married says nothing";
    EXPECT_THAT(married.questions, IsEmpty());
}

TEST(ImportStatus, LettersAreCodesBesideAnA) {
    const std::vector<std::vector<std::string>> rows{{"Employee ID", "First name", "Last name", "Role", "Status"},
                                                     {"1", "Ana", "Roy", "mentor", "A"},
                                                     {"2", "Bob", "Sy", "mentor", "T"},
                                                     {"3", "Cy", "Do", "mentor", "L"},
                                                     {"4", "Di", "Eu", "mentor", "R"},
                                                     {"5", "Ed", "Fa", "mentor", "I"}};
    Organisation organisation;
    const auto plan = organisation.plan(rows);
    EXPECT_EQ(plan.newPeople.size(), 2U);
    EXPECT_TRUE(warns(plan.rows.at(2), WarningReason::OnLeave));
    for (const std::size_t row : {1U, 3U, 4U})
        EXPECT_TRUE(warns(plan.rows.at(row), WarningReason::HasLeft)) << row;
}

TEST(ImportStatus, TIsTrueInAColumnOfTrueAndFalse) {
    Organisation organisation;
    const auto plan = organisation.plan({{"Employee ID", "First name", "Last name", "Role", "Active"},
                                         {"1", "Ana", "Roy", "mentor", "T"},
                                         {"2", "Bob", "Sy", "mentor", "F"}});
    ASSERT_EQ(plan.newPeople.size(), 1U);
    EXPECT_EQ(plan.newPeople.at(0).staffId, "1");
}

TEST(ImportStatus, AnUnknownWordIsAskedAboutAndNobodyIsTakenForActive) {
    const std::vector<std::vector<std::string>> rows{{"Employee ID", "First name", "Last name", "Role", "Status"},
                                                     {"1", "Ana", "Roy", "mentor", "Active"},
                                                     {"2", "Bob", "Sy", "mentor", "Phase C"},
                                                     {"3", "Cy", "Do", "mentor", "phase c"},
                                                     {"4", "Di", "Eu", "mentor", "Zwischen"}};
    Organisation organisation;
    auto plan = organisation.plan(rows);
    EXPECT_EQ(plan.newPeople.size(), 1U);
    EXPECT_THAT(reasonsOf(plan.rows.at(1)), ElementsAre(ProblemReason::StatusUnknown));
    ASSERT_EQ(plan.questions.size(), 2U);
    EXPECT_EQ(plan.questions.at(0).kind, Question::Kind::StatusWord);
    EXPECT_EQ(plan.questions.at(0).example, "Phase C");
    EXPECT_EQ(plan.questions.at(0).rows, 2U);
    organisation.options.statusWords = {{answerKey("PHASE C"), true}, {answerKey("Zwischen"), false}};
    plan = organisation.plan(rows);
    EXPECT_EQ(plan.questions.size(), 2U) << "the answers can still be changed";
    EXPECT_EQ(plan.newPeople.size(), 3U);
    EXPECT_TRUE(warns(plan.rows.at(3), WarningReason::HasLeft));
}

TEST(ImportStatus, LoneLettersSayNothingByThemselves) {
    for (const std::string letter : {"T", "R", "D"}) {
        Organisation organisation;
        EXPECT_THAT(reasonsOf(planOne(organisation, "Employment status", letter).rows.at(0)),
                    ElementsAre(ProblemReason::StatusUnknown))
            << letter;
    }
}

TEST(ImportStatus, APastEndSaysThatSomebodyHasLeftAndAComingOneDoesNot) {
    const auto leaves = [](const std::string& status, const std::string& end) {
        Organisation organisation;
        const auto plan = organisation.plan({{"Employee ID", "First name", "Last name", "Role", "Status", "End date"},
                                             {"1", "Ana", "Roy", "mentor", status, end}});
        return warns(plan.rows.at(0), WarningReason::HasLeft);
    };
    EXPECT_TRUE(leaves("Active", "2025-12-31"));
    EXPECT_TRUE(leaves("Active", "2026-02-28")) << "yesterday";
    EXPECT_FALSE(leaves("Active", "2026-03-01")) << "the last day is a day of work";
    EXPECT_FALSE(leaves("Active", "2026-12-31"));
    EXPECT_FALSE(leaves("Active", "9999-12-31"));
    EXPECT_TRUE(leaves("Terminated", ""));
}

TEST(ImportRoles, SentencesSayWhatSomebodyWants) {
    const auto role = [](const std::string& cell) {
        Organisation organisation;
        const auto plan =
            organisation.plan({{"Employee ID", "First name", "Last name", "Role"}, {"1", "Ana", "Roy", cell}});
        if (plan.newParticipations.empty())
            return std::string(nameOf(plan.rows.at(0).problems.at(0).reason));
        const auto& part = plan.newParticipations.at(0);
        return std::string(part.asMentor ? "mentor" : "") + (part.asMentee ? "mentee" : "");
    };
    for (const std::string mentor :
         {"I want to be a mentor", "Je souhaite être mentor", "Être mentor·e", "Mentor someone", "Mentor(e)"})
        EXPECT_EQ(role(mentor), "mentor") << mentor;
    for (const std::string mentee :
         {"I would like to be a mentee", "Je souhaite devenir mentorée", "Être mentoré·e", "I am looking for a mentor",
          "Je cherche un mentor", "Find a mentor", "I would like to be mentored"})
        EXPECT_EQ(role(mentee), "mentee") << mentee;
    for (const std::string both : {"Both", "Both (mentor and mentee)", "Les deux", "Mentor, Mentee", "Mentor; Mentee",
                                   "mentor·e et mentoré·e", "Mentor & mentee"})
        EXPECT_EQ(role(both), "mentormentee") << both;
    for (const std::string doubtful :
         {"I do not want to be a mentor", "Neither", "Not sure", "I was a mentor", "perhaps a mentor", "Gardener"})
        EXPECT_EQ(role(doubtful), "role-unknown") << doubtful;
    EXPECT_EQ(role("Je veux être mentore"), "role-ambiguous");
}

TEST(ImportRoles, WhomSomebodyLooksForIsTheOtherRole) {
    const auto role = [](const std::string& cell) {
        Organisation organisation;
        const auto plan = organisation.plan({{"Employee ID", "First name", "Last name", "Mentor or mentee?"},
                                             {"1", "Ana", "Roy", cell},
                                             {"2", "Bob", "Sy", "Mentee"}});
        const Participation* part = nullptr;
        for (const auto& one : plan.newParticipations)
            part = one.person == plan.rows.at(0).person ? &one : part;
        return !part ? std::string("asked")
                     : std::string(part->asMentor ? "mentor" : "") + (part->asMentee ? "mentee" : "");
    };
    for (const std::string mentor :
         {"Looking for a mentee", "Je cherche un mentoré", "I would like to take on a mentee",
          "Be matched with a mentee", "Je souhaite avoir une mentorée", "Je veux bien aider un mentoré",
          "I want to mentor", "To support a mentee", "I am happy to act as a mentor", "Parrain"})
        EXPECT_EQ(role(mentor), "mentor") << mentor;
    for (const std::string mentee :
         {"I want to be matched with a mentor", "I need a mentor", "needs mentor", "I have a mentor",
          "Être accompagnée", "J’ai besoin d’un mentor", "Trouver un ou une mentor", "Filleule"})
        EXPECT_EQ(role(mentee), "mentee") << mentee;
    for (const std::string both : {"I'd like to be a mentor and have a mentor", "Être mentor et avoir un mentor",
                                   "Be a mentor and be mentored", "Either"})
        EXPECT_EQ(role(both), "mentormentee") << both;
    for (const std::string doubtful :
         {"Non-mentor", "Ex-mentor", "Mentor pending", "Mentor?", "Mentee - withdrawn", "declined mentor role",
          "Only if needed: mentor", "My colleague recommended a mentor to us", "1", "yes"})
        EXPECT_EQ(role(doubtful), "asked") << doubtful;
}

TEST(ImportCapacity, WordsAroundANumberAreUnderstoodOrAreAProblem) {
    const std::vector<std::pair<std::string, int>> understood{
        {"2 max", 2},     {"jusqu’à 3", 3},  {"max. 2", 2},    {"up to 3", 3},
        {"2 mentees", 2}, {"deux", 2},       {"at most 4", 4}, {"2-3", 3},
        {"2 à 3", 3},     {"1 or 2", 2},     {"3+", 0},        {"as many as you like", 0},
        {"2.5", 0},       {"2026-03-02", 0}, {"3-2", 0},       {"at least 2", 0},
        {"2, 3", 0}};
    for (const auto& [text, capacity] : understood) {
        Organisation organisation;
        const auto plan = planOne(organisation, "Capacity", text);
        if (capacity == 0) {
            EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::CapacityOutOfRange)) << text;
            continue;
        }
        ASSERT_EQ(plan.newParticipations.size(), 1U) << text;
        EXPECT_EQ(plan.newParticipations.at(0).capacity, capacity) << text;
    }
    Organisation organisation;
    EXPECT_TRUE(warns(planOne(organisation, "Capacity", "2-3").rows.at(0), WarningReason::CapacityGuessed));
}

TEST(ImportTimeZones, AreThoseOfTheList) {
    const std::vector<std::pair<std::string, std::string>> zones{{"Europe/Paris", "Europe/Paris"},
                                                                 {"europe/paris", "Europe/Paris"},
                                                                 {"Paris", "Europe/Paris"},
                                                                 {"America/New York", "America/New_York"},
                                                                 {"UTC+1", "Etc/GMT-1"},
                                                                 {"UTC", "UTC"},
                                                                 {"(UTC+01:00) Europe/Paris", "Europe/Paris"},
                                                                 {"Europe/Paris (CET)", "Europe/Paris"},
                                                                 {"Europe/Pariss", ""},
                                                                 {"Foo/Bar", ""},
                                                                 {"somewhere", ""},
                                                                 {"UTC+99", ""},
                                                                 {"Europe/", ""}};
    for (const auto& [text, zone] : zones) {
        Organisation organisation;
        const auto plan = planOne(organisation, "Time zone", text);
        EXPECT_EQ(plan.newPeople.at(0).timeZone, zone) << text;
        EXPECT_EQ(warns(plan.rows.at(0), WarningReason::TimeZoneUnknown), zone.empty()) << text;
    }
}

TEST(ImportLevels, AWordOffTheScaleIsAProblemOfItsRowOnly) {
    Organisation organisation;
    organisation.levels = LevelScale({"Junior", "Senior", "Director"});
    const auto plan = organisation.plan({{"Employee ID", "First name", "Last name", "Role", "Level"},
                                         {"1", "Ana", "Roy", "mentor", "L5 - Senior"},
                                         {"2", "Bob", "Sy", "mentor", "Boss"},
                                         {"3", "Cy", "Do", "mentor", "junior"}});
    EXPECT_THAT(reasonsOf(plan.rows.at(0)), ElementsAre(ProblemReason::LevelUnknown));
    EXPECT_THAT(reasonsOf(plan.rows.at(1)), ElementsAre(ProblemReason::LevelUnknown));
    EXPECT_EQ(plan.newPeople.at(0).level, 1);
}

TEST(ImportLevels, AColumnWithoutAnyLevelIsNotProposedAndSaysWhy) {
    const auto table = tableOf(
        {{"Employee ID", "First name", "Last name", "Niveau"}, {"1", "Ana", "Roy", "8"}, {"2", "Bob", "Sy", "9"}});
    const auto proposal = proposeMapping(table, guessLayout(table, true), LevelScale({"Junior", "Senior"}));
    EXPECT_EQ(proposal.columns.at(3).choice.field, PeopleField::None);
    EXPECT_EQ(proposal.columns.at(3).alternative, PeopleField::Level);
    EXPECT_EQ(proposal.columns.at(3).reason, NotProposed::LevelsNotOnScale);
    EXPECT_EQ(proposal.columns.at(3).examples, "8, 9");
}

} // namespace
} // namespace mentoring::intake
