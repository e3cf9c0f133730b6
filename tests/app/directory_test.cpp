#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "app/matching_service.h"
#include "app/mentorship_service.h"
#include "app/refusal.h"
#include "directory_source.h"
#include "store.h"
#include "support/temporary_organisation.h"

// The directory is kept in step with every change, record by record where it can be: what it says is always what the
// file says.

using namespace mentoring;
using namespace mentoring::test;

namespace {

void isWhatTheFileSays(TemporaryOrganisation& org) {
    const auto& directory = org.file->directory();
    auto& in = org.file->store().repositories;
    RC_ASSERT(directory.people() == in.people.all());
    RC_ASSERT(directory.mentorships() == in.mentorships.all());
    for (const auto& person : in.people.all()) {
        RC_ASSERT(directory.person(person.id) != nullptr);
        if (!person.email.empty())
            RC_ASSERT(directory.personByEmail(person.email) == directory.person(person.id));
        if (!person.staffId.empty())
            RC_ASSERT(directory.personByStaffId(person.staffId) == directory.person(person.id));
    }
    for (int i = 0; i < 4; ++i) { // an address that nobody has any more finds nobody
        const auto email = "a" + std::to_string(i) + "@exemple.fr";
        const auto* found = directory.personByEmail(email);
        const bool isTheirs = !found || found->email == email;
        RC_ASSERT(isTheirs);
    }
}

/// Something done by the coordinator; a refusal is one of the things that can come of it.
void doSomething(TemporaryOrganisation& org, ProgramId program) {
    const auto& people = org.file->directory().people();
    const auto pick = [&] { return people[*rc::gen::inRange(std::size_t{0}, people.size())].id; };
    const auto number = std::to_string(*rc::gen::inRange(0, 4));
    try {
        switch (*rc::gen::inRange(0, 8)) {
        case 0:
            (void)org.add("New", number, "a" + number + "@exemple.fr");
            break;
        case 1: {
            auto person = *org.file->directory().person(pick());
            person.email = "a" + number + "@exemple.fr";
            person.staffId = "s" + number;
            org.file->people().edit(person);
            break;
        }
        case 2: {
            auto person = *org.file->directory().person(pick());
            person.manager = pick();
            org.file->people().edit(person);
            break;
        }
        case 3:
            org.file->people().archive({pick()});
            break;
        case 4:
            if (people.size() > 3)
                org.file->people().remove({pick()});
            break;
        case 5:
            (void)org.file->matching().publish(program, {{pick(), pick(), 1}});
            break;
        case 6:
            if (!org.changes.empty())
                org.undoLast();
            break;
        case 7:
            if (!org.file->directory().mentorships().empty())
                org.file->mentorships().end({org.file->directory().mentorships().front().id},
                                            MentorshipState::Completed, org.file->today(), {});
            break;
        default:
            break;
        }
    } catch (const Refusal&) {   // NOLINT(bugprone-empty-catch): nothing has changed, then
    } catch (const FileError&) { // NOLINT(bugprone-empty-catch): what came later stands in the way of taking it back
    }
}

} // namespace

RC_GTEST_PROP(Directory, IsWhatTheFileSaysWhateverWasDone, ()) {
    TemporaryOrganisation org;
    const auto program = org.addProgram("Tandem");
    org.fill(program, 2, 2);
    isWhatTheFileSays(org);
    const int steps = *rc::gen::inRange(1, 12);
    for (int i = 0; i < steps; ++i) {
        doSomething(org, program);
        isWhatTheFileSays(org);
    }
}

TEST(Directory, PutsOnePersonInPlaceWithoutReadingTheOthers) {
    TemporaryOrganisation org;
    const auto id = org.add("Zoé", "Martin", "zoe@exemple.fr");
    (void)org.add("Inès", "Haddad");
    (void)org.file->directory().people();
    auto person = *org.file->directory().person(id);
    person.jobTitle = "Directrice";
    const auto before = org.file->store().connection.queries();
    org.file->people().edit(person);
    EXPECT_EQ(org.file->directory().person(id)->jobTitle, "Directrice");
    EXPECT_LE(org.file->store().connection.queries() - before, 12);
    ASSERT_EQ(org.changes.back().records.size(), 1U);
    EXPECT_EQ(org.changes.back().records.front(), (TouchedRecord{"person", id.value, Verb::Change}));
    EXPECT_FALSE(org.changes.back().isOfMany);
}

TEST(Changes, NameTheRecordsTheyTouchedByThemselvesAndByTheirParts) {
    TemporaryOrganisation org;
    const auto id = org.add("Zoé", "Martin", "zoe@exemple.fr");
    EXPECT_EQ(org.changes.back().records, (std::vector{TouchedRecord{"person", id.value, Verb::Make}}));
    org.file->people().remove({id});
    EXPECT_EQ(org.changes.back().records, (std::vector{TouchedRecord{"person", id.value, Verb::Remove}}));
    org.undoLast();
    EXPECT_EQ(org.changes.back().records, (std::vector{TouchedRecord{"person", id.value, Verb::Make}}));
}

TEST(Directory, WhatCannotBeReadAfterACommitIsReadWhenItIsAskedFor) {
    bool mayRead = true;
    Person inFile;
    inFile.id = PersonId{1};
    inFile.givenName = "Zoé";
    auto source = std::make_unique<Directory::Source>();
    source->people = [&] { return std::vector{inFile}; };
    source->person = [&](PersonId) {
        if (!mayRead)
            throw FileError(FileProblem::Other, "a.ithaca", "the disk does not answer");
        return std::optional(inFile);
    };
    Directory directory(std::move(source));
    ASSERT_EQ(directory.people().front().givenName, "Zoé");
    inFile.givenName = "Inès";
    mayRead = false;
    Change change;
    change.touched = Aspect::People;
    change.records = {{"person", 1, Verb::Change}};
    EXPECT_NO_THROW(directory.forget(change)) << "what was done is done";
    mayRead = true;
    EXPECT_EQ(directory.people().front().givenName, "Inès");
}
