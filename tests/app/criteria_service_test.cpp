#include "app/criteria_service.h"

#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/desk.h"
#include "app/vocabulary_service.h"
#include "formats/criteria_json.h"
#include "refused.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

class CriteriaServiceTest : public testing::Test {
protected:
    [[nodiscard]] CriteriaService& service() const { return org.file->criteria(); }
    [[nodiscard]] static CriteriaSet named(const std::string& name) {
        auto set = readyMadeCriteria().front();
        set.key.clear();
        set.name = name;
        return set;
    }
    template <class Call>
    static std::optional<FileProblem> problemOf(const Call& call) {
        try {
            call();
        } catch (const FileError& error) {
            return error.problem();
        }
        return std::nullopt;
    }

    TemporaryOrganisation org;
};

} // namespace

TEST_F(CriteriaServiceTest, KeepsSetsAndFindsThemByName) {
    const auto kept = service().keep(named(" Our own "));
    EXPECT_TRUE(kept.id.isSet());
    EXPECT_EQ(kept.name, "Our own");
    org.reopen();
    ASSERT_THAT(service().kept(), SizeIs(1));
    EXPECT_EQ(service().find("OUR OWN")->id, kept.id);
    EXPECT_EQ(service().find("skills-first")->name, "Skills first");
    EXPECT_EQ(service().find("across departments")->key, "cross-department");
    EXPECT_FALSE(service().find("nothing of the kind"));
    auto edited = kept;
    edited.description = "Changed";
    EXPECT_EQ(service().keep(edited).id, kept.id);
    EXPECT_THAT(service().kept(), SizeIs(1));
    EXPECT_EQ(org.changes.back().action, Action::EditCriteria);
    service().remove(kept.id);
    EXPECT_THAT(service().kept(), IsEmpty());
    EXPECT_TRUE(changesNothing(org, [&] { service().remove(kept.id); }));
    org.undoLast();
    EXPECT_EQ(service().kept().front().description, "Changed");
}

TEST_F(CriteriaServiceTest, RefusesASetThatDoesNotWorkOrHasTheNameOfAnother) {
    auto set = named("Ours");
    set.criteria.clear();
    EXPECT_TRUE(refused(org, Issue::CriteriaUnusable, Field::None, [&] { (void)service().keep(set); }));
    EXPECT_TRUE(refused(org, Issue::CriteriaUnusable, Field::None, [&] { (void)service().keep(named(" ")); }));
    (void)service().keep(named("Ours"));
    EXPECT_TRUE(refused(org, Issue::FieldNameTaken, Field::Name, [&] { (void)service().keep(named(" OURS")); }));
}

TEST_F(CriteriaServiceTest, RemembersWhatAProgramIsMatchedWith) {
    const auto program = org.addProgram("Spring");
    EXPECT_EQ(service().chosen(program).key, "balanced");
    const auto kept = service().keep(named("Ours"));
    service().choose(program, kept);
    org.reopen();
    EXPECT_EQ(service().chosen(program), kept);
    service().remove(kept.id);
    EXPECT_EQ(service().chosen(program).name, "Ours") << "also when it is kept no more";
    EXPECT_FALSE(service().chosen(program).id.isSet());
}

TEST_F(CriteriaServiceTest, IsForTheCoordinatorToChoose) {
    const auto program = org.addProgram("Spring");
    org.file->desk().take({org.add("Inès", "Haddad")});
    EXPECT_TRUE(
        refused(org, Issue::NotAllowed, Field::None, [&] { service().choose(program, readyMadeCriteria().back()); }));
    EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::None, [&] { (void)service().keep(named("Ours")); }));
    EXPECT_EQ(service().chosen(program).key, "balanced");
}

TEST_F(CriteriaServiceTest, IsWrittenToAFileAndReadAgain) {
    const auto path = org.path(QStringLiteral("ours.json"));
    service().save(named("Ours"), path, false);
    const auto read = service().load(path);
    ASSERT_TRUE(read.set);
    EXPECT_EQ(*read.set, named("Ours"));
    EXPECT_EQ(problemOf([&] { service().save(named("Other"), path, false); }), FileProblem::Exists);
    EXPECT_EQ(service().load(path).set->name, "Ours");
    service().save(named("Other"), path, true);
    EXPECT_EQ(service().load(path).set->name, "Other");
    EXPECT_THAT(service().kept(), IsEmpty()) << "a file is not kept by being read";
}

TEST_F(CriteriaServiceTest, SaysWhyAFileCannotBeReadOrWritten) {
    EXPECT_EQ(problemOf([&] { (void)service().load(org.path(QStringLiteral("gone.json"))); }), FileProblem::NotFound);
    EXPECT_EQ(problemOf([&] { (void)service().load(org.folder.path()); }), FileProblem::NoPermission);
    const auto large = org.path(QStringLiteral("large.json"));
    std::ofstream(large.toStdString()) << std::string(formats::largestCriteriaDocument + 1, ' ');
    EXPECT_EQ(problemOf([&] { (void)service().load(large); }), FileProblem::TooLarge);
    EXPECT_TRUE(problemOf([&] { service().save(named("Ours"), org.path(QStringLiteral("no/ours.json")), false); }));
    const auto nonsense = org.path(QStringLiteral("nonsense.json"));
    std::ofstream(nonsense.toStdString()) << "{";
    EXPECT_THAT(service().load(nonsense).problems, SizeIs(1));
}

TEST_F(CriteriaServiceTest, NamesTheFieldOfAFileOfCriteriaThatIsNotThere) {
    const auto path = org.path(QStringLiteral("set.json"));
    std::ofstream(path.toStdString())
        << R"({"version":1,"name":"Trades","criteria":[{"kind":"same-value","field":"custom:Trade","weight":10}]})";
    const auto refusedSet = service().load(path);
    EXPECT_FALSE(refusedSet.set);
    ASSERT_THAT(refusedSet.problems, SizeIs(1));
    EXPECT_EQ(refusedSet.problems[0].issue, CriteriaIssue::FieldNotThere);
    EXPECT_EQ(refusedSet.problems[0].path, "/criteria/0/field");
    EXPECT_EQ(refusedSet.problems[0].detail, "Trade");
    const auto field = org.file->vocabulary().addCustomField({{}, "Trade", CustomFieldKind::Text, {}});
    ASSERT_TRUE(service().load(path).set);
    const auto kept = service().keep(*service().load(path).set);
    EXPECT_THAT(service().problems(kept), IsEmpty());
    org.file->vocabulary().removeCustomFields({field});
    EXPECT_THAT(service().problems(kept), SizeIs(1)) << "a set saved earlier";
}

TEST_F(CriteriaServiceTest, KeepsThatTwoPeopleMayMentorEachOther) {
    auto set = named("Peers");
    set.rules.oneWay = false;
    (void)service().keep(set);
    org.reopen();
    EXPECT_FALSE(service().find("Peers")->rules.oneWay);
    EXPECT_TRUE(service().find("balanced")->rules.oneWay);
}

TEST_F(CriteriaServiceTest, WhatWasChosenIsTheWritingThatWasChosen) {
    const auto a = org.addProgram("One");
    const auto b = org.addProgram("Other");
    const auto kept = service().keep(named("Ours"));
    service().choose(a, kept);
    service().choose(b, kept);
    auto edited = service().chosen(a);
    edited.description = "By the one";
    edited = service().keep(edited);
    EXPECT_TRUE(changesNothing(org, [&] { (void)service().keep(edited); })) << "nothing new in it";
    auto older = service().chosen(b);
    EXPECT_EQ(older.id, kept.id);
    older.description = "By the other, who has not seen it";
    EXPECT_TRUE(refused(org, Issue::ChangedMeanwhile, Field::None, [&] { (void)service().keep(older); }));
    EXPECT_EQ(service().kept().front().description, "By the one");
    service().choose(b, service().kept().front());
    older = service().chosen(b);
    older.description = "By the other, who has seen it";
    EXPECT_EQ(service().keep(older).description, "By the other, who has seen it");
}
