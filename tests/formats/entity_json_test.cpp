#include <limits>

#include <gtest/gtest.h>

#include "formats/entity_json.h"

namespace mentoring::formats {
namespace {

TEST(JsonWriter, WritesInTheOrderOfTheCalls) {
    JsonWriter json;
    json.beginObject().member("b", 1).member("a", true).key("list").beginArray();
    json.value("x").value(-2.5).null().beginObject().endObject().endArray();
    json.member("big", std::int64_t{9007199254740993}).endObject();
    EXPECT_EQ(json.text(), R"({"b":1,"a":true,"list":["x",-2.5,null,{}],"big":9007199254740993})");
}

TEST(JsonWriter, IndentsWhenAsked) {
    JsonWriter json(JsonWriter::Style::Indented);
    json.beginObject().member("a", 1).key("b").beginArray().endArray().key("c").beginArray().value(2).endArray();
    json.endObject();
    EXPECT_EQ(json.text(), "{\n  \"a\": 1,\n  \"b\": [],\n  \"c\": [\n    2\n  ]\n}");
}

TEST(JsonWriter, EscapesAndMendsText) {
    JsonWriter json;
    json.beginArray()
        .value("a\"b\\c\n\t\x01")
        .value("\xC3\xA9")
        .value("\xC3(")
        .value("\xED\xA0\x80")
        .value("\xF0\x9F\x99\x82")
        .value("\xC0\xAF")
        .endArray();
    EXPECT_EQ(json.text(),
              "[\"a\\\"b\\\\c\\n\\t\\u0001\",\"é\",\"\xEF\xBF\xBD(\",\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\","
              "\"🙂\",\"\xEF\xBF\xBD\xEF\xBF\xBD\"]");
}

TEST(JsonWriter, EscapesWhatGivesOrdersToATerminal) {
    JsonWriter json;
    json.beginArray()
        .value(std::string_view("\0\x1b[31m\x7f", 7))
        .value("\xC2\x9B"
               "2J")                               // U+009B, an escape in one character
        .value("\xE2\x80\xAE\xE2\x81\xA6")         // turned to the left, isolated
        .value("\xC2\xA0\xE2\x80\x8D\xEF\xBF\xBD") // a blank, a joiner and a replacement: text
        .endArray();
    EXPECT_EQ(json.text(), "[\"\\u0000\\u001b[31m\\u007f\",\"\\u009b2J\",\"\\u202e\\u2066\","
                           "\"\xC2\xA0\xE2\x80\x8D\xEF\xBF\xBD\"]");
}

TEST(JsonWriter, WritesWhatIsNoNumberAsNull) {
    JsonWriter json;
    json.beginArray().value(std::numeric_limits<double>::infinity()).value(0.1).value(1e300).endArray();
    EXPECT_EQ(json.text(), "[null,0.1,1e+300]");
}

TEST(EntityJson, APersonIsCompactAndLeavesOutWhatIsEmpty) {
    Person person;
    person.id = PersonId{5};
    person.givenName = "Éloïse";
    person.level = 3;
    person.manager = PersonId{4};
    person.hireDate = std::chrono::year{2020} / 2 / 29;
    person.workingLanguages = {"en", "fr"};
    person.addressForm = AddressForm::Feminine;
    person.setCustomValue(CustomFieldId{8}, CustomContent{2.5});
    person.setCustomValue(CustomFieldId{9}, CustomContent{std::vector<std::string>{"a", "b"}});
    EXPECT_EQ(toJson(person),
              R"({"id":"5","givenName":"Éloïse","level":3,"manager":"4","hireDate":"2020-02-29",)"
              R"("workingLanguages":["en","fr"],"addressForm":"feminine","custom":{"8":2.5,"9":["a","b"]}})");
}

TEST(EntityJson, AParticipationCarriesItsSkillsAndState) {
    Participation part;
    part.id = ParticipationId{1};
    part.program = ProgramId{2};
    part.person = PersonId{3};
    part.asMentor = true;
    part.offers = {{SkillId{7}, 4}};
    SoughtSkill sought;
    sought.skill = SkillId{8};
    sought.targetLevel = 5;
    part.seeks = {sought};
    part.capacity = 2;
    part.state = ParticipationState::Accepted;
    EXPECT_EQ(toJson(part),
              R"({"id":"1","program":"2","person":"3","asMentor":true,"offers":[{"skill":"7","level":4}],)"
              R"("seeks":[{"skill":"8","importance":2,"targetLevel":5}],"capacity":2,"state":"accepted"})");
}

TEST(EntityJson, AParticipationCarriesItsPauseAndTheWishesOfBothSides) {
    Participation part;
    part.id = ParticipationId{1};
    part.asMentor = part.asMentee = true;
    part.paused = true;
    part.pausedUntil = Date{std::chrono::year{2026} / 4 / 1};
    part.pauseReason = "Leave";
    part.state = ParticipationState::Accepted;
    part.stateReason = "Asked";
    part.waitingSince = Date{std::chrono::year{2026} / 1 / 2};
    part.nominated = true;
    part.mentorWishes = {PersonId{5}, PersonId{4}};
    part.menteeWishes = {PersonId{6}};
    EXPECT_EQ(toJson(part),
              R"({"id":"1","asMentor":true,"asMentee":true,"paused":true,"pausedUntil":"2026-04-01",)"
              R"("pauseReason":"Leave","state":"accepted","stateReason":"Asked","waitingSince":"2026-01-02",)"
              R"("nominated":true,"mentorWishes":["5","4"],"menteeWishes":["6"]})");
}

TEST(EntityJson, OtherRecordsUseWordsForWhatTheyAre) {
    EXPECT_EQ(toJson(Skill{SkillId{1}, SkillKind::Interpersonal, "Listening", ""}),
              R"({"id":"1","kind":"interpersonal","nameEn":"Listening"})");
    EXPECT_EQ(toJson(CustomField{CustomFieldId{1}, "Region", CustomFieldKind::OneChoice, {"N", "S"}}),
              R"({"id":"1","name":"Region","kind":"one-choice","choices":["N","S"]})");
    PairDecision decision;
    decision.mentor = PersonId{1};
    decision.mentee = PersonId{2};
    decision.verdict = PairVerdict::Refused;
    decision.reason = "no";
    EXPECT_EQ(toJson(decision), R"({"mentor":"1","mentee":"2","verdict":"refused","reason":"no"})");
    Mentorship mentorship;
    mentorship.id = MentorshipId{9};
    mentorship.state = MentorshipState::CompletedEarly;
    mentorship.startedOn = std::chrono::year{2026} / 1 / 2;
    mentorship.score = 9120;
    EXPECT_EQ(toJson(mentorship), R"({"id":"9","state":"completed-early","startedOn":"2026-01-02","score":9120})");
}

} // namespace
} // namespace mentoring::formats
