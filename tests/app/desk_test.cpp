#include "app/desk.h"

#include <algorithm>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>

#include "acting.h"
#include "app/criteria_service.h"
#include "app/export_service.h"
#include "app/import_service.h"
#include "app/kudos_service.h"
#include "app/mentorship_service.h"
#include "refused.h"
#include "service_functions.h"
#include "store.h"
#include "world.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

bool isByMentor(RecordKind kind) {
    return kind == RecordKind::PrivateNote || kind == RecordKind::Feedback || kind == RecordKind::MentorGain ||
           kind == RecordKind::Kudos;
}

/// Makes a record of a kind for this audience, by its usual author.
void make(const World& world, RecordKind kind, Audience audience) {
    auto& file = world.file();
    world.as(isByMentor(kind) ? world.mentor : world.mentee);
    switch (kind) {
    case RecordKind::Agreement:
        return file.pairs().setAgreement(world.agreement());
    case RecordKind::CareerPlan:
        return file.goals().savePlan(world.plan(audience));
    case RecordKind::Goal:
        return (void)file.goals().add(world.goal(audience));
    case RecordKind::Insight:
        return (void)file.insights().add(world.insight(audience));
    case RecordKind::SkillAssessment:
        return file.insights().assess({world.assessment(audience)});
    case RecordKind::Session:
        return (void)file.sessions().plan(world.session());
    case RecordKind::PrivateNote:
        return (void)file.pairs().addNote(world.note());
    case RecordKind::ActionItem:
        return (void)file.pairs().addAction(world.action());
    case RecordKind::Feedback:
        return (void)file.feedback().give(world.feedback(audience));
    case RecordKind::AdviceRequest:
        return (void)file.advice().ask(world.request());
    case RecordKind::Concern:
        return (void)file.concerns().raise(world.concern(audience));
    case RecordKind::MentorGain:
        return (void)file.gains().add(world.gain(audience));
    case RecordKind::Kudos:
        return (void)KudosService(file).give(world.kudos(audience));
    }
}

template <class Records>
Sight of(const Records& records) {
    return records.empty() ? Sight::Nothing : records.front().sight;
}

/// How the services hand the one record of a kind out to whoever is at the desk.
Sight seen(const World& world, RecordKind kind) {
    auto& file = world.file();
    switch (kind) {
    case RecordKind::Agreement:
        return file.pairs().agreement(world.pair.id) ? Sight::Everything : Sight::Nothing;
    case RecordKind::CareerPlan: {
        const auto plan = file.goals().careerPlan(world.mentee);
        return plan ? plan->sight : Sight::Nothing;
    }
    case RecordKind::Goal:
        return of(file.goals().goals());
    case RecordKind::Insight:
        return of(file.insights().insights());
    case RecordKind::SkillAssessment:
        return of(file.insights().assessmentsAbout(world.mentee));
    case RecordKind::Session:
        return of(file.sessions().sessions());
    case RecordKind::PrivateNote:
        return of(file.pairs().notesOf(world.pair.id));
    case RecordKind::ActionItem:
        return of(file.pairs().actions());
    case RecordKind::Feedback:
        return of(file.feedback().feedback());
    case RecordKind::AdviceRequest:
        return of(file.advice().requests());
    case RecordKind::Concern:
        return of(file.concerns().concerns());
    case RecordKind::MentorGain:
        return of(file.gains().gains());
    case RecordKind::Kudos:
        return of(KudosService(file).kudosOf(world.pair.id));
    }
    return Sight::Nothing;
}

Standing standingOf(Who who) {
    switch (who) {
    case Who::Author:
        return Standing::Author;
    case Who::Partner:
        return Standing::Partner;
    case Who::Guided:
        return Standing::Mentee;
    case Who::Coordinator:
        return Standing::Coordinator;
    case Who::Stranger:
    case Who::Former:
        return Standing::Stranger;
    }
    return Standing::Stranger;
}

class DeskTest : public testing::Test, protected World {};

} // namespace

TEST(VisibilityTable, IsWhatTheServicesHandOutForEveryKindAudienceAndStanding) {
    for (const auto kind : allRecordKinds) {
        for (const auto audience : audiencesOf(kind)) {
            const World world;
            make(world, kind, audience);
            for (const auto who : everybody) {
                world.sit(who, isByMentor(kind) ? world.mentor : world.mentee);
                EXPECT_EQ(seen(world, kind), sightOf(kind, audience, standingOf(who)))
                    << "kind " << static_cast<int>(kind) << ", audience " << static_cast<int>(audience) << ", who "
                    << static_cast<int>(who);
            }
        }
    }
}

TEST_F(DeskTest, IsTakenByPeopleOfTheFileOnly) {
    as(mentee);
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::None, [&] { as(PersonId{12345}); }));
    EXPECT_TRUE(file().desk().perspective().is(mentee)) << "whoever was there stays";
    int taken = 0;
    QObject::connect(&file().desk(), &Desk::taken, &file(), [&] { ++taken; });
    as(mentee);
    EXPECT_EQ(taken, 0);
    asCoordinator();
    EXPECT_EQ(taken, 1);
    EXPECT_TRUE(file().desk().isCoordinator());
}

TEST_F(DeskTest, APersonSeesOnesOwnPairsEndedOnesIncluded) {
    EXPECT_THAT(file().desk().mentorships(), SizeIs(6));
    as(mentee);
    EXPECT_THAT(file().desk().mentorships(), SizeIs(3)) << "with the mentor, with whom one guides, and a former one";
    EXPECT_TRUE(file().desk().maySee(pair));
    EXPECT_FALSE(file().desk().maySee(otherPair));
    EXPECT_TRUE(file().desk().maySee(mentor));
    EXPECT_TRUE(file().desk().maySee(mentee));
    EXPECT_FALSE(file().desk().maySee(otherMentor));
}

// All that runs the program: as a person at the desk, each of these is refused and changes nothing.
TEST_F(DeskTest, APersonDoesNothingOfTheCoordinators) {
    const auto over = org.addProgram("Over");
    file().programs().close(over);
    const auto undone = [&] {
        (void)org.add("Inès", "Haddad");
        return Change(org.changes.back());
    }();
    const auto inTheFile = [&](const char* name, const std::string& text) {
        const auto path = org.path(QString::fromLatin1(name));
        std::ofstream(path.toStdString()) << text;
        return path;
    };
    auto& words = file().vocabulary();
    auto& programs = file().programs();
    auto& matching = file().matching();
    const auto field = words.addCustomField({{}, "Unit", CustomFieldKind::Text, {}});
    const auto never = programs.addNeverPair(mentor, otherMentor, "Related");
    const auto kept = file().criteria().keep([] {
        auto set = readyMadeCriteria().front();
        set.name = "Ours";
        return set;
    }());
    const auto applicant = org.add("Paul", "Lefèvre");
    programs.enrol(program, {applicant}, false, true, ParticipationState::Applied);
    const auto mentorToo = org.add("Zoé", "Girard");
    programs.enrol(program, {mentorToo}, true, false);
    const auto archived = org.add("Omar", "Sy");
    file().people().archive({archived});
    const auto paused = org.byEmail("mentee3@exemple.fr");
    programs.pause(program, {paused}, {}, "Leave");
    matching.refuse(program, mentorToo, paused, "Same team");
    const MatchingRequest request{program, file().criteria().chosen(program)};
    const auto outcome = *matching.run(request);
    const auto scenario = matching.keepScenario("Ours", outcome);
    const auto people = inTheFile("people.csv", "Nom;Prénom;E-mail\nBa;Amadou;amadou@exemple.fr\n");
    const auto source = ImportService::read(people);
    const auto layout = intake::guessLayout(source.table, true);
    const auto plan = file().imports().plan(source, layout, intake::proposeMapping(source.table, layout).mapping,
                                            file().imports().context(std::nullopt), {});
    ASSERT_EQ(plan.counts.fresh, 1U);
    const auto list =
        inTheFile("pairs.csv", "Mentee,Mentor,Since,End\n" + file().directory().person(mentee)->displayName() + ',' +
                                   file().directory().person(mentor)->displayName() + ",2020-01-01,2020-12-31\n");
    const auto pairsRead = ImportService::read(list);
    const auto pairsLayout = intake::guessPairsLayout(pairsRead.table, true);
    const auto pairs =
        file().imports().planPairs(pairsRead, pairsLayout, intake::proposePairs(pairsRead.table, pairsLayout),
                                   file().imports().pairsContext(program), {});
    ASSERT_EQ(pairs.counts.fresh, 1U);
    const auto skills = inTheFile("skills.csv", "type,name_en,name_fr\nsoft,Delegation,Délégation\n");
    const auto part = [&](PersonId id) { return *file().directory().participation(program, id); };
    const auto resting = file().directory().mentorships().back();
    file().mentorships().pause({resting.id});
    PeopleService::BulkEdit bulk;
    bulk.text = "Finance";
    const auto table = [] {
        ExportService::Words said;
        said.title = [](ExportService::Column) { return QStringLiteral("x"); };
        said.mentorshipState = [](MentorshipState) { return QStringLiteral("x"); };
        said.pairState = [](PairState) { return QStringLiteral("x"); };
        said.addressForm = [](AddressForm) { return QStringLiteral("x"); };
        said.importance = [](int) { return QStringLiteral("x"); };
        said.ownField = [](const CustomField&) { return QStringLiteral("x"); };
        said.role = [](bool, bool) { return QStringLiteral("x"); };
        return said;
    }();

    const std::pair<const char*, std::function<void()>> verbs[] = {
        {"PeopleService::add", [&] { (void)org.add("New", "Person"); }},
        {"PeopleService::add into a program",
         [&] {
             Person person;
             person.familyName = "New";
             (void)file().people().add(person, program, true, false);
         }},
        {"PeopleService::edit",
         [&] {
             auto person = *file().directory().person(mentee);
             person.site = "Lyon";
             file().people().edit(person);
         }},
        {"PeopleService::editMany", [&] { file().people().editMany({mentee}, bulk); }},
        {"PeopleService::archive", [&] { file().people().archive({mentee}); }},
        {"PeopleService::restore", [&] { file().people().restore({archived}); }},
        {"PeopleService::remove", [&] { file().people().remove({mentee}); }},
        {"VocabularyService::renameOrganisation", [&] { words.renameOrganisation("Other"); }},
        {"VocabularyService::setLevels",
         [&] {
             words.setLevels({"Junior", "Senior"});
         }},
        {"VocabularyService::addSkill",
         [&] {
             (void)words.addSkill({{}, SkillKind::Professional, "Python", ""});
         }},
        {"VocabularyService::editSkill",
         [&] {
             auto changed = *file().directory().skill(skill);
             changed.nameEn = "Python";
             words.editSkill(changed);
         }},
        {"VocabularyService::removeSkills", [&] { words.removeSkills({skill}); }},
        {"VocabularyService::importSkills", [&] { (void)words.importSkills(skills); }},
        {"VocabularyService::addCustomField",
         [&] {
             (void)words.addCustomField({{}, "Team", CustomFieldKind::Text, {}});
         }},
        {"VocabularyService::editCustomField",
         [&] {
             auto changed = *file().directory().customField(field);
             changed.name = "Team";
             words.editCustomField(changed);
         }},
        {"VocabularyService::removeCustomFields", [&] { words.removeCustomFields({field}); }},
        {"ProgramService::add", [&] { (void)org.addProgram("Another"); }},
        {"ProgramService::edit",
         [&] {
             auto changed = *file().directory().program(program);
             changed.purpose = "Another";
             programs.edit(changed);
         }},
        {"ProgramService::duplicate", [&] { (void)programs.duplicate(program, "Once more", true); }},
        {"ProgramService::close", [&] { programs.close(program); }},
        {"ProgramService::reopen", [&] { programs.reopen(over); }},
        {"ProgramService::remove", [&] { programs.remove(program); }},
        {"ProgramService::enrol",
         [&] {
             programs.enrol(program, {archived, mentee}, true, true);
         }},
        {"ProgramService::enrol one",
         [&] {
             Participation one;
             one.program = program;
             one.person = org.byEmail("mentor2@exemple.fr");
             one.asMentor = true;
             one.program = file().directory().programs().back().id;
             programs.enrol(one);
         }},
        {"ProgramService::edit a part",
         [&] {
             auto one = part(mentee);
             one.nominated = true;
             programs.edit(one);
         }},
        {"ProgramService::takeOver", [&] { programs.takeOver(file().directory().programs().back().id, program); }},
        {"ProgramService::leave", [&] { programs.leave(program, {mentee}); }},
        {"ProgramService::accept", [&] { programs.accept(program, {applicant}); }},
        {"ProgramService::refuse", [&] { programs.refuse(program, {applicant}, "Too late"); }},
        {"ProgramService::withdraw", [&] { programs.withdraw(program, {mentee}, "Left"); }},
        {"ProgramService::pause", [&] { programs.pause(program, {mentee}, {}, "Leave"); }},
        {"ProgramService::resume", [&] { programs.resume(program, {paused}); }},
        {"ProgramService::nominate", [&] { programs.nominate(program, {mentee}, true); }},
        {"ProgramService::addNeverPair", [&] { (void)programs.addNeverPair(mentee, otherMentor, "Related"); }},
        {"ProgramService::removeNeverPairs", [&] { programs.removeNeverPairs({never}); }},
        {"MatchingService::record", [&] { matching.record(outcome); }},
        {"MatchingService::keep", [&] { matching.keep(program, mentorToo, paused, true, "Both asked"); }},
        {"MatchingService::keepAll",
         [&] {
             matching.keepAll(program, {{mentorToo, otherMentee, 1}});
         }},
        {"MatchingService::keepScenario", [&] { (void)matching.keepScenario("Another", outcome); }},
        {"MatchingService::removeScenario", [&] { matching.removeScenario(program, scenario); }},
        {"MatchingService::setAims", [&] { matching.setAims(program, {Objective::BestTotal}); }},
        {"MatchingService::takeUp", [&] { (void)matching.takeUp(*matching.scenario(program, "Ours")); }},
        {"MatchingService::exchange",
         [&] {
             matching.exchange(program, {org.byEmail("mentor2@exemple.fr"), otherMentee, 0}, {mentorToo, paused, 0},
                               "Both asked");
         }},
        {"MatchingService::refuse", [&] { matching.refuse(program, mentorToo, otherMentee, "Same team"); }},
        {"MatchingService::clearDecisions",
         [&] {
             matching.clearDecisions(program, {{mentorToo, paused, 0}});
         }},
        {"MatchingService::publish",
         [&] {
             (void)matching.publish(program, {{mentorToo, paused, 1}});
         }},
        {"MentorshipService::pause", [&] { file().mentorships().pause({pair.id}); }},
        {"MentorshipService::resume", [&] { file().mentorships().resume({resting.id}); }},
        {"MentorshipService::end",
         [&] { file().mentorships().end({pair.id}, MentorshipState::Completed, file().today(), ""); }},
        {"MentorshipService::extend", [&] { file().mentorships().extend({pair.id}, daysFromNow(90)); }},
        {"MentorshipService::handOver",
         [&] {
             file().mentorships().handOver({{pair.id, mentorToo}}, "Leaves", MentorshipService::Begins::AtOnce);
         }},
        {"MentorshipService::pairAnew",
         [&] {
             (void)file().mentorships().pairAnew({pair.id, mentorToo}, "No time",
                                                 MentorshipService::Begins::WhenBothSayYes);
         }},
        {"MentorshipService::remove", [&] { file().mentorships().remove({pair.id}); }},
        {"MentorshipService::goingWith", [&] { (void)file().mentorships().goingWith({pair.id}); }},
        {"PeopleService::goingWith", [&] { (void)file().people().goingWith({mentee}); }},
        {"ExportService::skills",
         [&] { (void)file().exports().skills(org.path(QStringLiteral("a.csv")), true, {}, table); }},
        {"CriteriaService::keep",
         [&] {
             auto set = file().criteria().kept().front();
             set.description = "Changed";
             (void)file().criteria().keep(set);
         }},
        {"CriteriaService::keep a new one",
         [&] {
             auto set = kept;
             set.id = {};
             set.name = "Another";
             (void)file().criteria().keep(set);
         }},
        {"CriteriaService::remove", [&] { file().criteria().remove(kept.id); }},
        {"CriteriaService::choose", [&] { file().criteria().choose(program, kept); }},
        {"ImportService::apply", [&] { file().imports().apply(plan, layout); }},
        {"ImportService::applying",
         [&] { (void)file().imports().applying(std::make_shared<intake::ImportPlan>(plan), layout); }},
        {"ImportService::applyPairs", [&] { file().imports().applyPairs(pairs); }},
        {"ExportService::people",
         [&] { (void)file().exports().people(org.path(QStringLiteral("a.csv")), true, {}, {}, table); }},
        {"ExportService::mentorships",
         [&] { (void)file().exports().mentorships(org.path(QStringLiteral("a.csv")), true, {}, table); }},
        {"ExportService::pairs",
         [&] { (void)file().exports().pairs(org.path(QStringLiteral("a.csv")), true, outcome, table); }},
        {"OrganisationFile::saveCopyAs", [&] { file().saveCopyAs(org.path(QStringLiteral("copy.ithaca")), false); }},
        {"OrganisationFile::undo", [&] { org.undo(undone); }},
        {"OrganisationFile::redo", [&] { org.redo(undone); }},
    };
    for (const auto person : {mentee, mentor, otherMentor}) {
        as(person);
        for (const auto& [says, verb] : verbs)
            EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::None, verb)) << says;
        EXPECT_FALSE(QFile::exists(org.path(QStringLiteral("copy.ithaca"))));
        EXPECT_FALSE(QFile::exists(org.path(QStringLiteral("a.csv"))));
        EXPECT_THAT(file().history(100), IsEmpty()) << "what the coordinator did is not theirs to read";
    }

    // Each of them is really something: the coordinator does it.
    asCoordinator();
    for (const auto& [says, verb] : verbs) {
        const auto told = org.changes.size();
        const std::string_view name(says);
        EXPECT_EQ(issuesOf(verb), Issues{}) << says;
        const bool tells = !name.starts_with("ExportService") && !name.ends_with("choose") &&
                           !name.ends_with("setAims") && !name.ends_with("takeUp") && !name.ends_with("CopyAs") &&
                           !name.ends_with("applying") && !name.ends_with("goingWith");
        EXPECT_EQ(org.changes.size() - told, tells ? 1U : 0U) << says;
        if (tells && !name.starts_with("OrganisationFile"))
            org.undoLast();
    }

    // And nothing that a service of the coordinator's does is missing here, but for what only reads.
    std::set<std::string> said{
        "VocabularyService::peopleWithoutLevelUnder",
        // Everybody reads the texts of the program; who has read them, the coordinator alone: ProfileServiceTest.
        "VocabularyService::text", "VocabularyService::readings", "VocabularyService::setText",
        "ProgramService::balance", "ProgramService::absentOfPairs", "ProgramService::absentPeople",
        "ProgramService::freeNameLike", "ProgramService::readyTemplates", "ProgramService::loadTemplate",
        "ProgramService::saveTemplate", "MentorshipService::openPairsOf", "CriteriaService::problems",
        // Of pairs that have not begun, or have ended: LifeOfPairs. Either of the two says yes or no themselves.
        "MentorshipService::accept", "MentorshipService::decline", "MentorshipService::begin",
        "MentorshipService::reopen", "MatchingService::lookFor", "MatchingService::publishedAs",
        "MatchingService::runKeeping", "MatchingService::standardOffset", "MatchingService::snapshotFor",
        "MatchingService::run", "MatchingService::start", "MatchingService::cancel", "MatchingService::recordedRuns",
        "MatchingService::aims", "MatchingService::publications", "MatchingService::scenarios",
        "MatchingService::scenario", "MatchingService::requestOf", "MatchingService::decisions",
        "MatchingService::progressed", "MatchingService::finished", "MatchingService::cancelled",
        "CriteriaService::kept", "CriteriaService::find", "CriteriaService::chosen", "CriteriaService::load",
        "CriteriaService::save", "ImportService::context", "ImportService::plan", "ImportService::remembered",
        "ImportService::pairsContext", "ImportService::planPairs",
        // The rest is of what the caller has already.
        "ImportService::read", "ImportService::encodings", "ImportService::looksLike", "ImportService::guessLayout",
        "ImportService::layoutWithHeader", "ImportService::propose", "ImportService::proposePairs",
        "ImportService::isTheList", "ImportService::refusedRows", "ExportService::canWrite", "ExportService::scores",
        "ExportService::table", "ExportService::document"};
    for (const auto& [says, verb] : verbs)
        said.insert(std::string(says).substr(0, std::string_view(says).find(' ')));
    for (const auto* service : {"PeopleService", "VocabularyService", "ProgramService", "MatchingService",
                                "MentorshipService", "CriteriaService", "ImportService", "ExportService"})
        for (const auto& function : functionsOf(service))
            EXPECT_TRUE(said.contains(function)) << function << ": may a person do that?";
}

TEST_F(DeskTest, WhatTheCoordinatorWritesForSomebodyIsMarked) {
    auto typed = goal(Audience::PairAndCoordinator);
    typed.from.author = mentee;
    const auto id = file().goals().add(typed);
    EXPECT_TRUE(file().goals().goal(id)->from.byCoordinator);
    EXPECT_EQ(file().goals().goal(id)->from.author, mentee);
    EXPECT_EQ(file().history(1).front().onBehalf, "Mentee 0");
    as(mentee);
    (void)file().goals().add(goal());
    EXPECT_FALSE(file().goals().goals().back().from.byCoordinator);
}

TEST_F(DeskTest, TheHistoryOfAPrivateGoalIsForItsAuthor) {
    as(mentee);
    const auto id = file().goals().add(goal(Audience::AuthorOnly));
    EXPECT_THAT(file().goals().history(id), SizeIs(1));
    for (const auto who : {Who::Partner, Who::Guided, Who::Coordinator, Who::Stranger, Who::Former}) {
        sit(who, mentee);
        EXPECT_THAT(file().historyOf(id.value, 10), IsEmpty());
        for (const auto& entry : file().history(1000)) {
            EXPECT_NE(entry.record, id.value);
            EXPECT_EQ((entry.before + entry.after).find(secret), std::string::npos);
        }
    }
}

TEST_F(DeskTest, WhatWasWrittenForOneselfStaysSoWhenTheRecordIsOpenedLater) {
    as(mentee);
    auto typed = goal(Audience::AuthorOnly);
    typed.description = "leave the company";
    typed = *file().goals().goal(file().goals().add(typed));
    typed.description = "lead a project";
    typed.from.audience = Audience::Pair;
    file().goals().edit(typed);
    typed = *file().goals().goal(typed.id);
    typed.description = "lead two projects";
    file().goals().edit(typed);
    const auto told = [&] {
        std::string all;
        for (const auto& entry : file().goals().history(typed.id))
            all += entry.before + entry.after;
        return all;
    };
    EXPECT_THAT(told(), testing::HasSubstr("leave the company")) << "the author reads it all";
    as(mentor);
    EXPECT_THAT(file().goals().history(typed.id), SizeIs(3)) << "that there was something";
    EXPECT_THAT(told(), testing::Not(testing::HasSubstr("leave the company")));
    EXPECT_THAT(told(), testing::HasSubstr("lead a project")) << "what was for the pair";

    as(mentee);
    auto raised = concern();
    raised.text = "the mentor shouts";
    raised = *file().concerns().concern(file().concerns().raise(raised));
    raised.text = "we do not meet";
    raised.from.audience = Audience::PairAndCoordinator;
    file().concerns().edit(raised);
    as(mentor);
    for (const auto& entry : file().historyOf(raised.id.value, 10))
        EXPECT_EQ((entry.before + entry.after).find("shouts"), std::string::npos);
    asCoordinator();
    EXPECT_THAT(file().historyOf(raised.id.value, 10).back().after, testing::HasSubstr("shouts"))
        << "who was told then reads it still";
}

TEST_F(DeskTest, WhatTheCoordinatorMightReadOnceIsClosedWithTheRecord) {
    as(mentee);
    auto typed = goal(Audience::PairAndCoordinator);
    typed = *file().goals().goal(file().goals().add(typed));
    asCoordinator();
    EXPECT_THAT(file().goals().history(typed.id).front().after, testing::HasSubstr(secret));
    as(mentee);
    typed.from.audience = Audience::PairOutline;
    file().goals().edit(typed);
    asCoordinator();
    for (const auto& entry : file().goals().history(typed.id))
        EXPECT_EQ(entry.before + entry.after, "");
    as(mentor);
    EXPECT_THAT(file().goals().history(typed.id).back().after, testing::HasSubstr(secret));
}

TEST_F(DeskTest, KeepsInStepWithThePairsWhoeverIsThere) {
    as(mentee);
    const auto id = file().goals().add(goal());
    as(mentor);
    ASSERT_TRUE(file().goals().goal(id));
    auto ended = pair;
    ended.state = MentorshipState::Completed;
    ended.endedOn = file().today();
    test::act(file().store(), {Action::EditGoal, {}, 1, 0, {}, {}},
              [&](Repositories& in) { in.mentorships.update(ended); });
    EXPECT_FALSE(file().goals().goal(id)) << "no mentor of theirs any more";
}

TEST_F(DeskTest, SaysWhatAnotherThanWhoIsThereWouldSee) {
    as(mentee);
    const auto id = file().goals().add(goal());
    const auto from = file().goals().goal(id)->from;
    const auto seenBy = [&](PersonId viewer) {
        return file().desk().sightOf({viewer}, RecordKind::Goal, from, mentee, {});
    };
    for (const auto person : {otherMentor, mentor, mentee}) {
        as(person);
        EXPECT_EQ(seenBy(mentor), Sight::Everything);
        EXPECT_EQ(seenBy(mentee), Sight::Everything);
        EXPECT_EQ(seenBy(otherMentor), Sight::Nothing);
    }
    asCoordinator();
    EXPECT_EQ(seenBy(mentor), Sight::Everything);
    EXPECT_EQ(seenBy(otherMentor), Sight::Nothing);
}

TEST_F(DeskTest, NobodyTakesBackOrDoesAgainWhatAnotherDid) {
    as(mentee);
    (void)file().goals().add(goal());
    const auto made = org.changes.back();
    org.undo(made);
    for (const auto who : {Who::Partner, Who::Guided, Who::Coordinator, Who::Stranger, Who::Former}) {
        sit(who, mentee);
        EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::None, [&] { org.redo(made); }));
    }
    as(mentee);
    EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::None, [&] {
        file().redo(made.step, Action::EditPerson, "Inès Haddad");
    })) << "under the name of something else";
    org.redo(made);
    EXPECT_THAT(file().goals().goals(), SizeIs(1));
    for (const auto who : {Who::Partner, Who::Guided, Who::Coordinator, Who::Stranger, Who::Former}) {
        sit(who, mentee);
        EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::None, [&] { org.undo(made); }));
    }
}

TEST_F(DeskTest, TakingBackLeavesALineThatSaysNothingOfWhatIsBetweenTheTwo) {
    as(mentee);
    (void)file().goals().add(goal());
    org.undoLast();
    asCoordinator();
    EXPECT_THAT(file().history(1), IsEmpty()) << "it is nobody's but the mentee's";
    const auto line = file().store().repositories.changes.inTime({}, 1).front();
    EXPECT_EQ(line.action, Action::Undo);
    EXPECT_EQ(line.subject + line.before + line.after, "");
    (void)org.add("Inès", "Haddad");
    org.undoLast();
    EXPECT_EQ(file().history(1).front().subject, "Inès Haddad");
    EXPECT_EQ(file().history(1).front().before, R"({"action":1})");
}

TEST_F(DeskTest, ThatItWasTakenBackIsForWhoeverSeesTheRecord) {
    as(mentee);
    const auto goal = this->goal(Audience::AuthorOnly);

    const auto id = file().goals().add(goal);
    auto edited = file().goals().goal(id)->record();
    edited.title = "Another title";
    file().goals().edit(edited);
    org.undoLast();
    const auto isTold = [&] {
        const auto lines = file().historyOf(id.value, 10);
        return std::ranges::find(lines, Action::Undo, &ChangeEntry::action) != lines.end();
    };
    EXPECT_TRUE(isTold());
    as(mentor);
    EXPECT_FALSE(isTold());
}

TEST_F(DeskTest, WhatWasSaidCanBeTakenBackForAMomentAndNotUnseenLater) {
    as(mentor);
    (void)file().feedback().give(feedback());
    const auto given = org.changes.back();
    org.clock.set(org.clock.now() + graceOfWhatWasSaid);
    EXPECT_TRUE(file().mayTakeBack(given.step, given.action));
    org.undoLast();
    EXPECT_THAT(file().feedback().feedback(), IsEmpty());
    org.redo(given);
    EXPECT_THAT(file().feedback().feedback(), SizeIs(1));
    EXPECT_TRUE(file().mayTakeBack(given.step, given.action)) << "given anew, with a moment of its own";
    org.clock.set(org.clock.now() + graceOfWhatWasSaid + std::chrono::milliseconds{1});
    EXPECT_FALSE(file().mayTakeBack(given.step, given.action));
    EXPECT_TRUE(refused(org, Issue::TooLateToTakeBack, Field::None, [&] { org.undo(given); }));
    EXPECT_THAT(file().feedback().feedback(), SizeIs(1));
}

TEST_F(DeskTest, DraftsBelongToWhoeverTypedThem) {
    as(mentor);
    file().drafts().save("feedback/1", "half a sentence");
    as(mentee);
    EXPECT_FALSE(file().drafts().find("feedback/1"));
    asCoordinator();
    EXPECT_THAT(file().drafts().all(), IsEmpty());
    org.reopen();
    org.file->desk().take({mentor});
    EXPECT_EQ(org.file->drafts().find("feedback/1"), "half a sentence");
}

TEST_F(DeskTest, ADraftGoesWithWhatItBecameAndComesBackWithIt) {
    as(mentee);
    file().drafts().save("goal-new/1", "half a goal");
    {
        const DraftService::Recording recording(file(), "goal-new/1");
        (void)file().goals().add(goal());
    }
    EXPECT_FALSE(file().drafts().find("goal-new/1"));
    file().drafts().save("goal-new/2", "of another form");
    (void)file().goals().add(goal());
    EXPECT_TRUE(file().drafts().find("goal-new/2")) << "only the draft that became something goes";
    org.undoLast();
    const auto made = org.changes[org.changes.size() - 3];
    org.undo(made);
    EXPECT_EQ(file().drafts().find("goal-new/1"), "half a goal");
    org.redo(made);
    EXPECT_FALSE(file().drafts().find("goal-new/1"));
    file().drafts().save("goal-new/1", "typed since");
    org.undo(made);
    EXPECT_EQ(file().drafts().find("goal-new/1"), "typed since") << "and stays";
    EXPECT_THAT(file().goals().goals(), IsEmpty());
}

TEST_F(DeskTest, NothingIsLostOfADraftWhenRecordingFails) {
    as(mentee);
    file().drafts().save("goal-new/1", "half a goal");
    const DraftService::Recording recording(file(), "goal-new/1");
    EXPECT_THROW((void)file().goals().add({}), Refusal);
    EXPECT_TRUE(file().drafts().find("goal-new/1"));
}
