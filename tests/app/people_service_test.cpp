#include "app/people_service.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/temporary_organisation.h"

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

    template <class Call>
    static Issues issuesOf(const Call& call) {
        try {
            call();
        } catch (const Refusal& refusal) {
            return refusal.issues();
        }
        return {};
    }

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
    EXPECT_THAT(org.file->historyOf(id.value, 10), SizeIs(2));
    EXPECT_FALSE(lines[0].actor.empty());
}
