#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "import_support.h"

namespace mentoring::intake {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::vector<std::string> header{"Matricule", "Nom", "Prénom", "Courriel", "Service", "Manager"};

Organisation good() {
    Organisation organisation;
    organisation.options.role = FileRole::Mentee;
    organisation.carryOut(organisation.plan({header,
                                             {"1", "Đặng", "Hồ", "ho@d.fr", "Développement", "Łukasz Żak"},
                                             {"2", "Żak", "Łukasz", "zak@d.fr", "Direction", ""}}));
    return organisation;
}

/// What becomes of a recorded department when a file brings another text.
std::string kept(const std::string& recorded, const std::string& written) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentee;
    const std::vector<std::string> columns{"Matricule", "Nom", "Service"};
    organisation.carryOut(organisation.plan({columns, {"1", "Doe", recorded}}));
    organisation.carryOut(organisation.plan({columns, {"1", "Doe", written}}));
    return organisation.people.at(0).department;
}

TEST(ImportLettersLost, AreTextsThatAreTheSameButForLettersAnEncodingLacks) {
    for (const char* written : {"H?", "H???", "Ho??", "Ho", "HO", "Hồ"})
        EXPECT_EQ(kept("Hồ", written), "Hồ") << written;
    EXPECT_EQ(kept("Łukasz Żak", "?ukasz _ak"), "Łukasz Żak");
    EXPECT_EQ(kept("李娜", "??"), "李娜");
    EXPECT_EQ(kept("Œuvré", "Oeuvre"), "Œuvré");
    EXPECT_EQ(kept("Élŷa", "Él?a"), "Élŷa");
    EXPECT_EQ(kept("Ho", "Hồ"), "Hồ") << "letters come back";
    EXPECT_EQ(kept("Dupont", "DUPONT"), "DUPONT");
    EXPECT_EQ(kept("Hồ", "H?n"), "H?n");
    EXPECT_EQ(kept("Who", "Who?"), "Who?");
    EXPECT_EQ(kept("Дима", "Dima"), "Dima") << "another spelling, no loss";
}

TEST(ImportLettersLost, NeverGoOverAGoodValueAndAreSaid) {
    auto organisation = good();
    const auto plan = organisation.plan({header,
                                         {"1", "??ng", "H?", "ho@d.fr", "D?veloppement", "?ukasz ?ak"},
                                         {"2", "?ak", "?ukasz", "zak@d.fr", "Direction", ""}});
    ASSERT_EQ(plan.rows.size(), 2U);
    EXPECT_TRUE(plan.changesNothing());
    EXPECT_EQ(plan.rows.at(0).kind, RowKind::Same);
    EXPECT_EQ(plan.rows.at(0).name, "Hồ Đặng");
    std::vector<std::string> kept;
    for (const auto& warning : plan.rows.at(0).warnings) {
        EXPECT_EQ(warning.reason, WarningReason::LettersLost);
        kept.push_back(warning.header + ": " + warning.value + " < " + warning.detail);
    }
    EXPECT_THAT(
        kept, testing::IsSupersetOf({"Prénom: H? < Hồ", "Nom: ??ng < Đặng", "Service: D?veloppement < Développement"}));
    EXPECT_EQ(plan.counts.warnings, 2U);
}

TEST(ImportLettersLost, KeepTheManagerWhoseRowIsNotThere) {
    auto organisation = good();
    const auto plan = organisation.plan({header, {"1", "Đặng", "Hồ", "ho@d.fr", "Développement", "?ukasz ?ak"}});
    EXPECT_TRUE(plan.changesNothing());
    EXPECT_TRUE(warns(plan.rows.at(0), WarningReason::LettersLost));
    EXPECT_FALSE(warns(plan.rows.at(0), WarningReason::ManagerUnknown));
}

TEST(ImportLettersLost, WhatElseARowSaysIsTaken) {
    auto organisation = good();
    const auto plan = organisation.plan({header, {"1", "Đặng", "H?", "ho@d.fr", "Finance", ""}});
    EXPECT_THAT(plan.rows.at(0).changes,
                ElementsAre(FieldChange{{PeopleField::Department, {}}, "Développement", "Finance"}));
    EXPECT_EQ(plan.changedPeople.at(0).givenName, "Hồ");
}

TEST(ImportLettersLost, TellNobodyApartByAddressOrByName) {
    auto organisation = good();
    const std::vector<std::string> short3{"Nom", "Prénom", "Courriel"};
    const auto byAddress = organisation.plan({short3, {"??ng", "H?", "ho@d.fr"}});
    EXPECT_TRUE(byAddress.changesNothing());
    EXPECT_THAT(byAddress.questions, IsEmpty());
    Organisation nameOnly;
    nameOnly.options.role = FileRole::Mentee;
    nameOnly.carryOut(nameOnly.plan({{"Nom", "Prénom"}, {"Đặng", "Hồ"}, {"Doe", "Jane"}}));
    const auto byName = nameOnly.plan({{"Nom", "Prénom"}, {"??ng", "H?"}});
    EXPECT_TRUE(byName.changesNothing());
    EXPECT_EQ(byName.counts.fresh, 0U);
}

TEST(ImportLettersLost, MakeNoSecondSkill) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    const std::vector<std::string> columns{"Matricule", "Nom", "Compétences"};
    organisation.carryOut(organisation.plan({columns, {"1", "Doe", "Négociation; Droit"}}));
    const auto plan = organisation.plan({columns, {"1", "Doe", "N?gociation; Droit"}});
    EXPECT_TRUE(plan.changesNothing());
    EXPECT_TRUE(warns(plan.rows.at(0), WarningReason::LettersLost));
    EXPECT_THAT(plan.questions, IsEmpty());
}

TEST(ImportLettersLost, ComeBackWithABetterFile) {
    Organisation organisation;
    organisation.options.role = FileRole::Mentor;
    const std::vector<std::string> columns{"Matricule", "Nom", "Prénom"};
    organisation.carryOut(organisation.plan({columns, {"1", "Doe", "H?"}}));
    const auto plan = organisation.plan({columns, {"1", "Doe", "Hồ"}});
    EXPECT_EQ(plan.rows.at(0).kind, RowKind::Changed);
    EXPECT_EQ(plan.changedPeople.at(0).givenName, "Hồ");
}

} // namespace

} // namespace mentoring::intake
