#include "remembered_mapping.h"

#include <gtest/gtest.h>

namespace mentoring {
namespace {

using intake::FieldChoice;
using intake::guessLayout;
using intake::PeopleField;
using intake::PeopleMapping;
using intake::proposeMapping;

cells::Table tableOf(const std::vector<std::vector<std::string>>& rows) {
    cells::Table table;
    std::uint32_t number = 0;
    for (const auto& row : rows) {
        table.beginRow(++number);
        for (const auto& cell : row)
            table.add(cells::CellKind::Text, cell);
    }
    return table;
}

std::optional<PeopleMapping> mappingFromJson(const std::string& json, const cells::Layout& layout) {
    const auto choices = choicesFromJson(json);
    return choices ? std::optional(intake::mappingFrom(*choices, layout)) : std::nullopt;
}

TEST(RememberedMapping, TheFingerprintIgnoresOrderCaseAndAccents) {
    const auto one = guessLayout(tableOf({{"Prénom", "Nom", "E-mail"}, {"a", "b", "c@d.fr"}}), true);
    const auto other = guessLayout(tableOf({{"e-mail", "NOM", "prenom"}, {"c@d.fr", "b", "a"}}), true);
    const auto different = guessLayout(tableOf({{"Prénom", "Nom", "Courriel"}, {"a", "b", "c@d.fr"}}), true);
    EXPECT_EQ(headerFingerprint(one), headerFingerprint(other));
    EXPECT_NE(headerFingerprint(one), headerFingerprint(different));
    EXPECT_EQ(headerFingerprint(one).size(), 32U);
}

TEST(RememberedMapping, AMappingIsRememberedForTheSameHeadersInAnotherOrder) {
    const auto table = tableOf({{"Prénom", "Nom", "E-mail", "Zone"}, {"a", "b", "c@d.fr", "x"}});
    const auto layout = guessLayout(table, true);
    auto mapping = proposeMapping(table, layout).mapping;
    mapping.columns.at(3) = {PeopleField::Custom, "Région"};
    const auto json = toJson(mapping, layout);
    EXPECT_EQ(mappingFromJson(json, layout), mapping);

    const auto turned = guessLayout(tableOf({{"Zone", "E-mail", "Nom", "Prénom"}, {"x", "c@d.fr", "b", "a"}}), true);
    const auto again = mappingFromJson(json, turned);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->columns.at(0), (FieldChoice{PeopleField::Custom, "Région"}));
    EXPECT_EQ(again->columns.at(3).field, PeopleField::GivenName);
}

TEST(RememberedMapping, ABrokenRememberedMappingIsNoMapping) {
    const auto layout = guessLayout(tableOf({{"Nom", "Prénom", "E-mail"}, {"a", "b", "c@d.fr"}}), true);
    EXPECT_FALSE(mappingFromJson("", layout));
    EXPECT_FALSE(mappingFromJson("[]", layout));
    EXPECT_FALSE(mappingFromJson(R"({"version":3,"columns":{}})", layout));
    EXPECT_FALSE(mappingFromJson(R"({"version":1,"columns":{"Nom":"salary"}})", layout));
    EXPECT_FALSE(mappingFromJson(R"({"version":1,"columns":{"Nom":3}})", layout));
}

TEST(RememberedMapping, KeepsTheAnswersWithTheColumns) {
    const auto table = tableOf({{"Prénom", "Nom", "Statut"}, {"a", "b", "C"}});
    const auto layout = guessLayout(table, true);
    const intake::RememberedAnswers answers{"mentor", {{"c", true}, {"d", false}}, {{"pyton", "Python"}}};
    const auto choices = choicesFromJson(toJson(proposeMapping(table, layout).mapping, layout, answers));
    ASSERT_TRUE(choices);
    EXPECT_EQ(choices->answers, answers);
}

/// Documents that lie in the files of people: their words stay, whatever the fields are called in here.
TEST(RememberedMapping, ReadsAndWritesWhatFilesOfBeforeHold) {
    const std::string written =
        R"({"version":2,"columns":{"A":"employee_id","B":"first_name","C":"last_name","D":"full_name","E":"email",)"
        R"("F":"job_title","G":"department","H":"location","I":"country","J":"time_zone","K":"manager_name",)"
        R"("L":"manager_email","M":"manager_id","N":"hire_date","O":"end_date","P":"status","Q":"language",)"
        R"("R":"level","S":"address_form","T":"role","U":"is_mentee","V":"capacity","W":"skills:SQL","X":"needs",)"
        R"("Y":"participation","Z":"wishes","AA":"mentor_wishes","AB":"mentee_wishes","AC":"not_with",)"
        R"("AD":"nominated","AE":"waiting_since","AF":"state_reason","AG":"paused_until","AH":"pause_reason",)"
        R"("AI":"custom:Région \"x\"","AJ":"none"},"role":"both","status_words":{"c":true},)"
        R"("same_skills":{"pyton":"Python"}})";
    cells::Layout layout;
    for (const char* header :
         {"A", "B", "C", "D", "E", "F", "G", "H", "I",  "J",  "K",  "L",  "M",  "N",  "O",  "P",  "Q",  "R",
          "S", "T", "U", "V", "W", "X", "Y", "Z", "AA", "AB", "AC", "AD", "AE", "AF", "AG", "AH", "AI", "AJ"})
        layout.headers.emplace_back(header);
    const auto choices = choicesFromJson(written);
    ASSERT_TRUE(choices);
    const auto mapping = intake::mappingFrom(*choices, layout);
    for (std::size_t i = 0; i + 1 < layout.headers.size(); ++i)
        EXPECT_EQ(mapping.columns[i].field, static_cast<PeopleField>(i + 1)) << layout.headers[i];
    EXPECT_EQ(mapping.columns[22].option, "SQL");
    EXPECT_EQ(mapping.columns[34], (FieldChoice{PeopleField::Custom, "Région \"x\""}));
    EXPECT_EQ(mapping.columns[35], FieldChoice{});
    EXPECT_EQ(toJson(mapping, layout, choices->answers), written);
}

} // namespace
} // namespace mentoring
