#include "mentoring/check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace mentoring;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

Person ines() {
    Person person;
    person.id = PersonId{1};
    person.givenName = "Inès";
    person.familyName = "Haddad";
    person.email = "ines.haddad@exemple.fr";
    return person;
}

} // namespace

TEST(Email, IsOneMailboxWithAHost) {
    for (const char* good : {"a@b.fr", "jean-noel.d'artois+x@sub.exemple.co", "p.1@exemple.fr", "élo@exemple.fr"})
        EXPECT_TRUE(isEmail(good)) << good;
    for (const char* wrong : {"", "pas-une-adresse", "a@b", "@b.fr", "a@", "a b@c.fr", "a@b.fr, c@d.fr", "a@@b.fr",
                              "a@b..fr", ".a@b.fr", "a.@b.fr", "a@-b.fr", "<a@b.fr>", "a@b.f", "a@.fr"})
        EXPECT_FALSE(isEmail(wrong)) << wrong;
    EXPECT_FALSE(isEmail(std::string(250, 'a') + "@b.fr"));
}

TEST(ReadableText, IsWholeUtf8WithoutANul) {
    using namespace std::string_view_literals;
    const std::string_view good[] = {""sv,
                                     "a"sv,
                                     "é"sv,
                                     "€"sv,
                                     "😀"sv,
                                     "\x01\x7f"sv,
                                     "\xed\x9f\xbf"sv,
                                     "\xee\x80\x80"sv,
                                     "\xf4\x8f\xbf\xbf"sv,
                                     "\xc2\x80"sv,
                                     "\xe0\xa0\x80"sv,
                                     "\xf0\x90\x80\x80"sv};
    const std::string_view wrong[] = {"\0"sv,
                                      "\x80"sv,
                                      "\xbf"sv,
                                      "\xc0\x80"sv,
                                      "\xc1\xbf"sv,
                                      "\xe0\x9f\xbf"sv,
                                      "\xed\xa0\x80"sv,
                                      "\xed\xbf\xbf"sv,
                                      "\xf0\x8f\xbf\xbf"sv,
                                      "\xf4\x90\x80\x80"sv,
                                      "\xf5\x80\x80\x80"sv,
                                      "\xff"sv,
                                      "\xc3"sv,
                                      "\xe2\x82"sv,
                                      "\xf0\x9f\x98"sv,
                                      "\xc3\xc3"sv,
                                      "\xe2\x82\x41"sv};
    // Wherever it stands: eight letters are looked at at a time.
    for (std::size_t before = 0; before < 18; ++before) {
        for (const std::size_t after : {0U, 1U, 7U, 8U, 9U}) {
            const auto within = [&](std::string_view text) {
                return std::string(before, 'x') + std::string(text) + std::string(after, 'x');
            };
            for (const auto text : good)
                EXPECT_TRUE(isReadableText(within(text))) << before << ", " << after << ": " << text;
            for (const auto text : wrong)
                EXPECT_FALSE(isReadableText(within(text))) << before << ", " << after << ": " << text;
        }
    }
}

TEST(ReadableText, IsAskedForInEveryFieldOfAPerson) {
    const std::string broken("\xff");
    const std::pair<std::string Person::*, Field> fields[] = {{&Person::staffId, Field::StaffId},
                                                              {&Person::givenName, Field::GivenName},
                                                              {&Person::familyName, Field::FamilyName},
                                                              {&Person::email, Field::Email},
                                                              {&Person::jobTitle, Field::JobTitle},
                                                              {&Person::department, Field::Department},
                                                              {&Person::site, Field::Site},
                                                              {&Person::country, Field::Country},
                                                              {&Person::timeZone, Field::TimeZone}};
    for (const auto& [member, field] : fields) {
        auto person = ines();
        person.*member = broken;
        EXPECT_THAT(check(person, {}), Contains(FieldIssue{Issue::TextUnreadable, field}));
    }
    auto person = ines();
    person.workingLanguages = {"fr", broken};
    EXPECT_THAT(check(person, {}), Contains(FieldIssue{Issue::TextUnreadable, Field::WorkingLanguages}));
    const CustomField field{CustomFieldId{5}, "Métier", CustomFieldKind::Text, {}};
    person = ines();
    person.setCustomValue(field.id, broken);
    EXPECT_THAT(check(person, {field}), Contains(FieldIssue{Issue::TextUnreadable, Field::Custom}));
}

TEST(ReadableText, IsAskedForInSkillsProgramsPairsAndFields) {
    const std::string broken("a\0b", 3);
    const auto refused = [](const Issues& issues, Field field) {
        EXPECT_THAT(issues, Contains(FieldIssue{Issue::TextUnreadable, field}));
    };
    Skill skill;
    skill.nameEn = broken;
    refused(check(skill), Field::Name);
    skill = {};
    skill.nameFr = broken;
    refused(check(skill), Field::Name);
    for (const auto& [member, field] : {std::pair{&Program::name, Field::Name},
                                        {&Program::sponsor, Field::Name},
                                        {&Program::purpose, Field::Purpose},
                                        {&Program::successMeasures, Field::Purpose}}) {
        Program program;
        program.*member = broken;
        refused(check(program), field);
    }
    for (const auto member : {&Participation::stateReason, &Participation::pauseReason}) {
        Participation part;
        part.*member = broken;
        refused(check(part), Field::Reason);
    }
    CustomField field{CustomFieldId{5}, broken, CustomFieldKind::OneChoice, {"a"}};
    refused(check(field), Field::Name);
    field = {CustomFieldId{5}, "a", CustomFieldKind::OneChoice, {"a", broken}};
    refused(check(field), Field::Choices);
    Mentorship pair;
    pair.reason = broken;
    refused(check(pair), Field::Reason);
    NeverPair never;
    never.reason = broken;
    refused(check(never), Field::Reason);
    PairDecision decision;
    decision.reason = broken;
    refused(check(decision), Field::Reason);
}

TEST(CheckPerson, AcceptsWhatIsComplete) {
    EXPECT_THAT(check(ines(), {}), IsEmpty());
}

TEST(CheckPerson, AnswersAllIssuesAtOnce) {
    Person person = ines();
    person.givenName = std::string(301, 'x');
    person.email = "nope";
    person.level = 100;
    person.hireDate = Date{std::chrono::year{1850} / 1 / 1};
    person.manager = person.id;
    EXPECT_THAT(check(person, {}), ElementsAre(FieldIssue{Issue::NameTooLong, Field::GivenName},
                                               FieldIssue{Issue::EmailInvalid, Field::Email},
                                               FieldIssue{Issue::LevelOutOfRange, Field::Level},
                                               FieldIssue{Issue::DateOutOfRange, Field::HireDate},
                                               FieldIssue{Issue::OwnManager, Field::Manager}));
}

TEST(CheckPerson, NeedsSomethingToCallThemBy) {
    EXPECT_THAT(check(Person{}, {}), Contains(FieldIssue{Issue::NameMissing, Field::FamilyName}));
}

TEST(CheckPerson, CountsCharactersAndNotBytes) {
    Person person = ines();
    person.familyName.clear();
    for (int i = 0; i < 300; ++i)
        person.familyName += "é";
    EXPECT_THAT(check(person, {}), IsEmpty());
    EXPECT_EQ(lengthOf(person.familyName), 300U);
}

TEST(CheckPerson, HoldsCustomValuesToTheirFields) {
    const CustomField unit{CustomFieldId{1}, "Unit", CustomFieldKind::OneChoice, {"North", "South"}};
    const CustomField tags{CustomFieldId{2}, "Tags", CustomFieldKind::SeveralChoices, {"a", "b"}};
    const CustomField born{CustomFieldId{3}, "Since", CustomFieldKind::Date, {}};
    Person person = ines();
    person.setCustomValue(unit.id, std::string("East"));
    person.setCustomValue(tags.id, std::vector<std::string>{"a", "c"});
    person.setCustomValue(born.id, 3.0);
    person.setCustomValue(CustomFieldId{9}, 1.0);
    EXPECT_THAT(check(person, {unit, tags, born}), ElementsAre(FieldIssue{Issue::CustomValueNotAChoice, Field::Custom},
                                                               FieldIssue{Issue::CustomValueNotAChoice, Field::Custom},
                                                               FieldIssue{Issue::CustomValueOfOtherKind, Field::Custom},
                                                               FieldIssue{Issue::UnknownRecord, Field::Custom}));
}

TEST(CheckProgram, NeedsANameSaneDatesAndACapacity) {
    Program program;
    program.startsOn = Date{std::chrono::year{2026} / 5 / 1};
    program.endsOn = Date{std::chrono::year{2026} / 4 / 1};
    program.defaultCapacity = 21;
    EXPECT_THAT(check(program), ElementsAre(FieldIssue{Issue::ProgramNameMissing, Field::Name},
                                            FieldIssue{Issue::EndBeforeStart, Field::Dates},
                                            FieldIssue{Issue::CapacityOutOfRange, Field::Capacity}));
}

TEST(CheckProgram, MayBeOfOneDay) {
    Program program;
    program.name = "Kick-off";
    program.startsOn = program.endsOn = Date{std::chrono::year{2026} / 5 / 1};
    EXPECT_THAT(check(program), IsEmpty());
    program.endsOn = Date{std::chrono::year{2026} / 4 / 30};
    EXPECT_THAT(check(program), ElementsAre(FieldIssue{Issue::EndBeforeStart, Field::Dates}));
}

TEST(CheckParticipation, HoldsLevelsCapacityAndReasons) {
    Participation part;
    part.capacity = 0;
    part.offers = {{SkillId{1}, 6}};
    part.seeks = {{SkillId{1}, 4, 4, 2}};
    part.state = ParticipationState::Refused;
    EXPECT_THAT(check(part), ElementsAre(FieldIssue{Issue::NoRole, Field::Role},
                                         FieldIssue{Issue::CapacityOutOfRange, Field::Capacity},
                                         FieldIssue{Issue::SkillLevelOutOfRange, Field::Skills},
                                         FieldIssue{Issue::ImportanceOutOfRange, Field::Skills},
                                         FieldIssue{Issue::TargetUnderPresent, Field::Skills},
                                         FieldIssue{Issue::RefusalNeedsReason, Field::Reason}));
}

TEST(CheckParticipation, MaySeekToKeepALevel) {
    Participation part;
    part.asMentee = true;
    part.seeks = {{SkillId{1}, lowestImportance, 3, 3}};
    EXPECT_THAT(check(part), IsEmpty());
    part.seeks.front().targetLevel = 2;
    EXPECT_THAT(check(part), ElementsAre(FieldIssue{Issue::TargetUnderPresent, Field::Skills}));
}

TEST(CheckMentorship, NeedsTwoPeopleAndAnEndExactlyWhenItEnded) {
    Mentorship pair;
    pair.mentor = pair.mentee = PersonId{1};
    pair.startedOn = std::chrono::year{2026} / 3 / 1;
    pair.state = MentorshipState::Dissolved;
    EXPECT_THAT(check(pair), ElementsAre(FieldIssue{Issue::PairWithSelf, Field::Pair},
                                         FieldIssue{Issue::StateChangeNotAllowed, Field::State}));
    pair.mentee = PersonId{2};
    pair.endedOn = Date{std::chrono::year{2026} / 2 / 1};
    EXPECT_THAT(check(pair), ElementsAre(FieldIssue{Issue::EndBeforeStart, Field::Dates}));
}

TEST(CheckMentorship, MayEndOnTheDayItBegan) {
    Mentorship pair;
    pair.mentor = PersonId{1};
    pair.mentee = PersonId{2};
    pair.startedOn = std::chrono::year{2026} / 3 / 1;
    pair.endedOn = pair.startedOn;
    pair.state = MentorshipState::Completed;
    EXPECT_THAT(check(pair), IsEmpty());
    pair.state = MentorshipState::Active;
    EXPECT_THAT(check(pair), ElementsAre(FieldIssue{Issue::StateChangeNotAllowed, Field::State}));
}

TEST(CheckDecision, NeedsAReasonForARefusal) {
    PairDecision decision;
    decision.mentor = PersonId{1};
    decision.mentee = PersonId{2};
    EXPECT_THAT(check(decision), IsEmpty());
    decision.verdict = PairVerdict::Refused;
    EXPECT_THAT(check(decision), ElementsAre(FieldIssue{Issue::ReasonMissing, Field::Reason}));
    EXPECT_THAT(
        check(NeverPair{NeverPairId{1}, PersonId{1}, PersonId{1}, ""}),
        ElementsAre(FieldIssue{Issue::PairWithSelf, Field::Pair}, FieldIssue{Issue::ReasonMissing, Field::Reason}));
}

TEST(Missing, NamesWhatAParticipantStillLacks) {
    Person person = ines();
    person.department = "Finance";
    person.site = "Lyon";
    person.level = 3;
    person.workingLanguages = {"fr"};
    EXPECT_THAT(missingFrom(person, nullptr), IsEmpty());
    Participation part;
    part.asMentor = part.asMentee = true;
    part.seeks = {{SkillId{1}, 2, {}, {}}};
    EXPECT_THAT(missingFrom(person, &part), ElementsAre(Missing::SkillsOffered));
    part.asMentor = false;
    EXPECT_THAT(missingFrom(person, &part), IsEmpty()) << "a mentee offers nothing";
    part.asMentor = true;
    part.asMentee = false;
    part.offers = {{SkillId{1}, 2}};
    part.seeks.clear();
    EXPECT_THAT(missingFrom(person, &part), IsEmpty()) << "a mentor seeks nothing";
    person.level.reset();
    person.email.clear();
    EXPECT_THAT(missingFrom(person, nullptr), ElementsAre(Missing::Email, Missing::Level));
}
