#include "app/people_service.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/change_log.h"
#include "app/desk.h"
#include "app/draft_service.h"
#include "refused.h"
#include "store.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

class PeopleServiceTest : public testing::Test {
protected:
    [[nodiscard]] const Person& person(PersonId id) const { return *org.file->directory().person(id); }
    [[nodiscard]] PeopleService& people() const { return org.file->people(); }

    TemporaryOrganisation org;
};

} // namespace

TEST_F(PeopleServiceTest, KeepsWhatWasAddedOnDisk) {
    const auto id = org.add(" Zoe\u0308 ", "D’Artois\u200b", "zoe@exemple.fr");
    org.reopen();
    ASSERT_NE(org.file->directory().person(id), nullptr);
    EXPECT_EQ(person(id).givenName, "Zo\u00eb") << "cleaned and composed";
    EXPECT_EQ(person(id).familyName, "D’Artois");
}

TEST_F(PeopleServiceTest, TellsOnceAfterEachAction) {
    const auto id = org.add("Inès", "Haddad");
    ASSERT_THAT(org.changes, SizeIs(1));
    EXPECT_EQ(org.changes[0].action, Action::AddPerson);
    EXPECT_EQ(org.changes[0].subject, "Inès Haddad");
    EXPECT_TRUE(org.changes[0].touched & Aspect::People);
    people().edit(person(id));
    EXPECT_THAT(org.changes, SizeIs(1)) << "nothing changed, nothing to tell";
}

TEST_F(PeopleServiceTest, RefusesAnAddressOrStaffIdThatSomebodyElseHas) {
    Person first;
    first.staffId = "00012";
    first.email = "Ines@exemple.fr";
    people().add(first);
    Person second;
    second.staffId = "00012";
    second.email = "INES@exemple.fr";
    EXPECT_THAT(issuesOf([&] { people().add(second); }), ElementsAre(FieldIssue{Issue::StaffIdTaken, Field::StaffId},
                                                                     FieldIssue{Issue::EmailTaken, Field::Email}));
    EXPECT_THAT(org.file->directory().people(), SizeIs(1));
}

TEST_F(PeopleServiceTest, LetsAnotherHaveAnAddressOrStaffIdThatSomebodyHasGivenUp) {
    const auto known = org.add("Inès", "Haddad", "ines@exemple.fr");
    auto former = person(known);
    former.staffId = "00012";
    people().edit(former);
    Person next;
    next.givenName = "Zoé";
    next.email = "ines@exemple.fr";
    next.staffId = "00012";
    EXPECT_THAT(issuesOf([&] { people().add(next); }), SizeIs(2)) << "while they have both";
    former = person(known);
    former.email = "ines.haddad@exemple.fr";
    former.staffId = "00013";
    people().edit(former);
    EXPECT_THAT(issuesOf([&] { people().add(next); }), IsEmpty());
    Person third;
    third.givenName = "Paul";
    third.email = "ines.haddad@exemple.fr";
    EXPECT_THAT(issuesOf([&] { people().add(third); }), ElementsAre(FieldIssue{Issue::EmailTaken, Field::Email}))
        << "what they have now is theirs";
}

TEST_F(PeopleServiceTest, RefusesManagersInACircle) {
    const auto boss = org.add("Anna", "Kowalska");
    const auto clerk = org.add("Paul", "Lefèvre");
    auto lower = person(clerk);
    lower.manager = boss;
    people().edit(lower);
    auto upper = person(boss);
    upper.manager = clerk;
    EXPECT_THAT(issuesOf([&] { people().edit(upper); }), ElementsAre(FieldIssue{Issue::ManagerCycle, Field::Manager}));

    PeopleService::BulkEdit edit;
    edit.field = Field::Manager;
    edit.manager = clerk;
    EXPECT_THAT(issuesOf([&] { people().editMany({boss}, edit); }),
                Contains(FieldIssue{Issue::ManagerCycle, Field::Manager}));
}

TEST_F(PeopleServiceTest, TakesAnEditBackAndDoesItAgain) {
    const auto id = org.add("Inès", "Haddad");
    auto edited = person(id);
    edited.site = "Lyon";
    people().edit(edited);
    const Change edit = org.changes.back();
    org.file->undo(edit.step, edit.action, edit.subject);
    EXPECT_EQ(person(id).site, "");
    EXPECT_EQ(org.changes.back().action, Action::Undo);
    org.file->redo(edit.step, edit.action, edit.subject);
    EXPECT_EQ(person(id).site, "Lyon");
    org.reopen();
    EXPECT_EQ(person(id).site, "Lyon");
}

TEST_F(PeopleServiceTest, EditsManyInOneStep) {
    const auto one = org.add("Inès", "Haddad");
    const auto other = org.add("Paul", "Lefèvre");
    org.changes.clear();
    PeopleService::BulkEdit edit;
    edit.field = Field::Department;
    edit.text = " Finance ";
    people().editMany({one, other}, edit);
    EXPECT_EQ(person(one).department, "Finance");
    ASSERT_THAT(org.changes, SizeIs(1));
    EXPECT_EQ(org.changes[0].count, 2);
    org.undoLast();
    EXPECT_EQ(person(one).department + person(other).department, "");
}

TEST_F(PeopleServiceTest, BringsADeletedPersonBackWithAllThatHungOnThem) {
    const auto program = org.addProgram("Spring");
    org.fill(program, 1, 1);
    const auto mentee = org.byEmail("mentee0@exemple.fr");
    const Person before = person(mentee);
    people().remove({mentee});
    EXPECT_EQ(org.file->directory().person(mentee), nullptr);
    EXPECT_EQ(org.file->directory().participation(program, mentee), nullptr);
    org.undoLast();
    EXPECT_EQ(person(mentee), before) << "the same id and every field";
    EXPECT_NE(org.file->directory().participation(program, mentee), nullptr);
}

TEST_F(PeopleServiceTest, ArchivesAndRestores) {
    const auto id = org.add("Inès", "Haddad");
    people().archive({id});
    EXPECT_TRUE(person(id).archived);
    people().restore({id});
    EXPECT_FALSE(person(id).archived);
}

TEST_F(PeopleServiceTest, ThatAnActOnSeveralWasTakenBackIsInTheHistoryOfEach) {
    const auto one = org.add("Inès", "Haddad");
    const auto other = org.add("Paul", "Lefèvre");
    people().archive({one, other});
    const auto act = org.changes.back();
    org.undoLast();
    for (const auto id : {one, other}) {
        const auto lines = org.file->historyOf(id.value, 10);
        ASSERT_GE(lines.size(), 3U);
        EXPECT_EQ(lines[0].action, Action::Undo);
        EXPECT_EQ(lines[0].subject, person(id).displayName());
        EXPECT_EQ(turnedBy(lines[0]), Action::ArchivePeople);
        EXPECT_EQ(lines[1].action, Action::ArchivePeople);
        EXPECT_EQ(turnedBy(lines[1]), std::nullopt);
    }
    org.file->redo(act.step, act.action, act.subject);
    EXPECT_EQ(org.file->historyOf(other.value, 1).front().action, Action::Redo);
}

TEST_F(PeopleServiceTest, TheHistorySaysInWhichProgram) {
    const auto id = org.add("Inès", "Haddad");
    const auto program = org.addProgram("Spring");
    auto& programs = org.file->programs();
    programs.enrol(program, {id}, false, true);
    EXPECT_EQ(programOf(org.file->historyOf(id.value, 1).front()), program);
    programs.pause(program, {id}, {}, "Leave");
    EXPECT_EQ(programOf(org.file->historyOf(id.value, 1).front()), program);
    auto edited = person(id);
    edited.site = "Lyon";
    people().edit(edited);
    EXPECT_FALSE(programOf(org.file->historyOf(id.value, 1).front()).isSet());
}

TEST_F(PeopleServiceTest, LeavesALineInTheLogForEveryAction) {
    const auto id = org.add("Inès", "Haddad");
    auto edited = person(id);
    edited.site = "Lyon";
    people().edit(edited);
    org.undoLast();
    const auto lines = org.file->history(10);
    ASSERT_THAT(lines, SizeIs(3));
    EXPECT_EQ(lines[0].action, Action::Undo);
    EXPECT_EQ(lines[1].action, Action::EditPerson);
    EXPECT_THAT(lines[1].before, testing::Not(testing::HasSubstr("Lyon")));
    EXPECT_THAT(lines[1].after, testing::HasSubstr("Lyon"));
    EXPECT_EQ(lines[2].action, Action::AddPerson);
    EXPECT_EQ(org.file->historyOf(id.value, 10), lines) << "that it was taken back is of the record as well";
    EXPECT_FALSE(lines[0].actor.empty());
}

TEST_F(PeopleServiceTest, RefusesToEditSomebodyUnknownOrIntoNobody) {
    auto person = this->person(org.add("Inès", "Haddad"));
    person.id = PersonId{12345};
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { people().edit(person); }));
    EXPECT_TRUE(refused(org, Issue::NameMissing, Field::FamilyName, [&] { (void)people().add({}); }));
    person = org.file->directory().people().front();
    person.givenName.clear();
    person.familyName.clear();
    EXPECT_TRUE(refused(org, Issue::NameMissing, Field::FamilyName, [&] { people().edit(person); }));
    person.familyName = "Haddad";
    person.manager = PersonId{12345};
    EXPECT_TRUE(refused(org, Issue::ManagerUnknown, Field::Manager, [&] { people().edit(person); }));
}

TEST_F(PeopleServiceTest, RefusesToEditManyIntoWhatNobodyMayBe) {
    const auto id = org.add("Inès", "Haddad");
    PeopleService::BulkEdit edit;
    edit.field = Field::Level;
    edit.level = 100;
    EXPECT_TRUE(refused(org, Issue::LevelOutOfRange, Field::Level, [&] { people().editMany({id}, edit); }));
    edit.level = 3;
    people().editMany({id, PersonId{12345}}, edit);
    EXPECT_EQ(person(id).level, 3) << "somebody unknown is passed over";
    EXPECT_TRUE(changesNothing(org, [&] { people().editMany({id}, edit); }));
}

TEST_F(PeopleServiceTest, RefusesAManagerOfManyWhoTogetherCloseACircle) {
    const auto one = org.add("Anna", "Kowalska");
    const auto other = org.add("Paul", "Lefèvre");
    const auto boss = org.add("Inès", "Haddad");
    auto above = person(boss);
    above.manager = one;
    people().edit(above);
    PeopleService::BulkEdit edit;
    edit.field = Field::Manager;
    edit.manager = boss;
    EXPECT_TRUE(refused(org, Issue::ManagerCycle, Field::Manager, [&] { people().editMany({other, one}, edit); }));
    // Each alone closes no circle, both together do: A under B and B under A.
    const auto a = org.add("A", "A");
    const auto b = org.add("B", "B");
    edit.manager = a;
    people().editMany({b}, edit);
    auto freed = person(b);
    freed.manager.reset();
    people().edit(freed);
    edit.manager = b;
    people().editMany({a}, edit);
    edit.manager = a;
    EXPECT_TRUE(refused(org, Issue::ManagerCycle, Field::Manager, [&] { people().editMany({b}, edit); }));
}

TEST_F(PeopleServiceTest, LetsManyHaveOneManagerWhoBreaksACircleByItself) {
    const auto boss = org.add("Inès", "Haddad");
    const auto one = org.add("Anna", "Kowalska");
    const auto other = org.add("Paul", "Lefèvre");
    auto below = person(other);
    below.manager = one;
    people().edit(below);
    PeopleService::BulkEdit edit;
    edit.field = Field::Manager;
    edit.manager = boss;
    people().editMany({one, other}, edit);
    EXPECT_EQ(person(one).manager, boss);
    EXPECT_EQ(person(other).manager, boss);
}

TEST_F(PeopleServiceTest, SetsEveryFieldThatManyMayHaveInCommon) {
    const auto field = org.file->vocabulary().addCustomField({{}, "Unit", CustomFieldKind::Text, {}});
    const auto number = org.file->vocabulary().addCustomField({{}, "Years", CustomFieldKind::Number, {}});
    const auto day = org.file->vocabulary().addCustomField({{}, "Since", CustomFieldKind::Date, {}});
    const auto several =
        org.file->vocabulary().addCustomField({{}, "Topics", CustomFieldKind::SeveralChoices, {"a", "b"}});
    const auto id = org.add("Inès", "Haddad");
    const auto set = [&](Field which, auto fill) {
        PeopleService::BulkEdit edit;
        edit.field = which;
        fill(edit);
        people().editMany({id}, edit);
    };
    set(Field::JobTitle, [](auto& edit) { edit.text = "Analyst"; });
    set(Field::Department, [](auto& edit) { edit.text = "Finance"; });
    set(Field::Site, [](auto& edit) { edit.text = "Lyon"; });
    set(Field::Country, [](auto& edit) { edit.text = "France"; });
    set(Field::TimeZone, [](auto& edit) { edit.text = "Europe/Paris"; });
    set(Field::HireDate, [&](auto& edit) { edit.date = org.file->today(); });
    set(Field::WorkingLanguages, [](auto& edit) { edit.list = {"fr", "en", "fr"}; });
    set(Field::Custom, [&](auto& edit) {
        edit.customField = field;
        edit.text = " North ";
    });
    set(Field::Custom, [&](auto& edit) {
        edit.customField = number;
        edit.number = 7;
    });
    set(Field::Custom, [&](auto& edit) {
        edit.customField = day;
        edit.date = org.file->today();
    });
    set(Field::Custom, [&](auto& edit) {
        edit.customField = several;
        edit.list = {"b"};
    });
    const auto& kept = person(id);
    EXPECT_EQ(kept.jobTitle + kept.department + kept.site + kept.country + kept.timeZone,
              "AnalystFinanceLyonFranceEurope/Paris");
    EXPECT_EQ(kept.hireDate, org.file->today());
    EXPECT_THAT(kept.workingLanguages, ElementsAre("en", "fr"));
    EXPECT_EQ(*kept.customValue(field), CustomContent(std::string("North")));
    EXPECT_EQ(*kept.customValue(number), CustomContent(7.0));
    EXPECT_EQ(*kept.customValue(day), CustomContent(org.file->today()));
    EXPECT_EQ(*kept.customValue(several), CustomContent(std::vector<std::string>{"b"}));
}

TEST_F(PeopleServiceTest, AddsSomebodyWhoTakesPartAtOnce) {
    const auto program = org.addProgram("Spring");
    Person typed;
    typed.familyName = "Haddad";
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None,
                        [&] { (void)people().add(typed, ProgramId{12345}, true, false); }));
    const auto mentee = people().add(typed, program, false, true);
    const auto mentor = people().add(typed, program, true, false);
    const auto nobody = people().add(typed, program, false, false);
    const auto& directory = org.file->directory();
    const auto* part = directory.participation(program, mentee);
    ASSERT_NE(part, nullptr);
    EXPECT_TRUE(part->asMentee && !part->asMentor);
    EXPECT_EQ(part->state, ParticipationState::Accepted);
    EXPECT_EQ(part->waitingSince, org.file->today()) << "who waits is served in turn";
    EXPECT_EQ(directory.participation(program, mentor)->waitingSince, std::nullopt);
    EXPECT_TRUE(directory.participation(program, mentor)->asMentor);
    EXPECT_EQ(directory.participation(program, nobody), nullptr);
    EXPECT_EQ(org.changes.back().action, Action::AddPerson);
}

TEST_F(PeopleServiceTest, TakesTheDraftsOfAPersonAwayWithThem) {
    const auto ines = org.add("Inès", "Haddad");
    const auto paul = org.add("Paul", "Lefèvre");
    org.file->desk().take({ines});
    org.file->drafts().save("goal-new/1", "leave the company");
    org.file->desk().take({paul});
    org.file->drafts().save("goal-new/2", "stay");
    org.file->desk().take({});
    people().remove({ines});
    EXPECT_THAT(org.file->store().repositories.drafts.all(ines), IsEmpty());
    EXPECT_THAT(org.file->store().repositories.drafts.all(paul), SizeIs(1));
}

TEST_F(PeopleServiceTest, ArchivesRestoresAndDeletesManyInOneStepEach) {
    const auto one = org.add("Inès", "Haddad");
    const auto other = org.add("Paul", "Lefèvre");
    people().archive({one});
    org.changes.clear();
    people().archive({one, other});
    ASSERT_THAT(org.changes, SizeIs(1));
    EXPECT_EQ(org.changes[0].count, 1) << "who is archived already is passed over";
    EXPECT_TRUE(changesNothing(org, [&] { people().archive({one, other, PersonId{12345}}); }));
    people().restore({one, other});
    EXPECT_FALSE(person(one).archived || person(other).archived);
    people().remove({one, other});
    EXPECT_EQ(org.changes.back().count, 2);
    EXPECT_THAT(org.file->directory().people(), IsEmpty());
    EXPECT_TRUE(changesNothing(org, [&] { people().remove({one}); }));
    org.undoLast();
    EXPECT_THAT(org.file->directory().people(), SizeIs(2));
}

TEST_F(PeopleServiceTest, WhatAListSaidOfAManagerIsForgottenOnceTheManagerIsClearOrGone) {
    const auto ines = org.add("Inès", "Haddad");
    const auto tessOf = [&](const std::string& given) {
        Person tess;
        tess.givenName = given;
        tess.managerWritten = "I. Haddad";
        return people().add(tess);
    };
    const auto chosen = tessOf("Tess");
    org.reopen();
    EXPECT_EQ(person(chosen).managerWritten, "I. Haddad");
    auto edited = person(chosen);
    edited.jobTitle = "Chemist";
    people().edit(edited);
    EXPECT_EQ(person(chosen).managerWritten, "I. Haddad");
    edited = person(chosen);
    edited.manager = ines;
    people().edit(edited);
    EXPECT_EQ(person(chosen).managerWritten, "");

    const auto barred = tessOf("Theo");
    const auto other = tessOf("Toni");
    (void)org.file->programs().addNeverPair(barred, ines, "Perhaps the manager: I. Haddad (Theo)");
    people().remove({ines});
    EXPECT_EQ(person(barred).managerWritten, "");
    EXPECT_EQ(person(other).managerWritten, "I. Haddad") << "somebody else may be meant";
}
