#include "store.h"

#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "acting.h"
#include "app/kudos_service.h"
#include "app/mentorship_service.h"
#include "refused.h"
#include "world.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

/// A file with a row in every table, each of them changed by itself below.
struct Furnished : World {
    Furnished() {
        auto& words = file().vocabulary();
        secondSkill = words.addSkill({{}, SkillKind::Professional, "Python", ""});
        field = words.addCustomField({{}, "Unit", CustomFieldKind::OneChoice, {"North", "South"}});
        words.setLevels({"Junior", "Senior"});
        never = file().programs().addNeverPair(mentor, otherMentor, "Related");
        in().runs.insert({MatchingRunId{1},
                          program,
                          {},
                          org.clock.now(),
                          {},
                          {},
                          "x",
                          "{}",
                          1,
                          1,
                          true,
                          1,
                          1,
                          1,
                          0,
                          {{guest(), mentee, 5000}}});
        as(mentee);
        file().goals().savePlan(plan());
        aGoal = file().goals().add(goal());
        anInsight = file().insights().add(insight());
        file().insights().assess({assessment()});
        aRequest = file().advice().ask(request());
        aConcern = file().concerns().raise(concern());
        as(mentor);
        file().pairs().setAgreement(agreement());
        aSession = file().sessions().plan(session());
        aNote = file().pairs().addNote(note());
        anAction = file().pairs().addAction(action());
        given = file().feedback().give(feedback());
        aGain = file().gains().add(gain());
        someKudos = KudosService(file()).give(kudos());
        asCoordinator();
    }

    [[nodiscard]] OrganisationFile::Store& store() const { return file().store(); }
    [[nodiscard]] Repositories& in() const { return store().repositories; }
    /// Somebody on whom nothing hangs but the pair of a run.
    PersonId guest() {
        if (!m_guest.isSet())
            m_guest = org.add("Amadou", "Ba");
        return m_guest;
    }

    SkillId secondSkill;
    CustomFieldId field;
    NeverPairId never;
    GoalId aGoal;
    InsightId anInsight;
    AdviceRequestId aRequest;
    ConcernId aConcern;
    SessionId aSession;
    PrivateNoteId aNote;
    ActionItemId anAction;
    FeedbackId given;
    MentorGainId aGain;
    KudosId someKudos;

private:
    PersonId m_guest;
};

using Tables = std::set<std::string>;

/// One change, the tables it touches, and the pages that must show themselves anew.
struct Touch {
    Tables tables;
    Aspects aspects;
    void (*change)(Furnished&, Repositories&);
};

template <class Record, class Change>
Record changed(std::optional<Record> record, Change change) {
    auto one = record.value();
    change(one);
    return one;
}

// Written down here, not asked of the program: which page shows what stands in a table.
const Touch touches[] = {
    {{"organisation"},
     Aspect::Organisation,
     [](Furnished&, Repositories& in) {
         auto organisation = in.organisation.load();
         organisation.name = "Other";
         in.organisation.update(organisation);
     }},
    {{"level_name"},
     Aspect::Organisation,
     [](Furnished&, Repositories& in) {
         auto organisation = in.organisation.load();
         organisation.levels = LevelScale({"Junior", "Expert"});
         in.organisation.update(organisation);
     }},
    {{"person"},
     Aspect::People,
     [](Furnished& at, Repositories& in) {
         in.people.update(changed(in.people.find(at.mentee), [](Person& one) { one.site = "Lyon"; }));
     }},
    {{"person", "person_custom_value"},
     Aspect::People,
     [](Furnished& at, Repositories& in) {
         in.people.update(changed(in.people.find(at.mentee),
                                  [&](Person& one) { one.setCustomValue(at.field, std::string("North")); }));
     }},
    {{"custom_field"},
     Aspects(Aspect::CustomFields) | Aspect::People,
     [](Furnished&, Repositories& in) {
         auto field = in.customFields.all().front();
         field.name = "Team";
         in.customFields.update(field);
     }},
    {{"custom_field", "custom_field_choice"},
     Aspects(Aspect::CustomFields) | Aspect::People,
     [](Furnished&, Repositories& in) {
         auto field = in.customFields.all().front();
         field.choices = {"North"};
         in.customFields.update(field);
     }},
    {{"skill"},
     Aspects(Aspect::Skills) | Aspect::Participations,
     [](Furnished&, Repositories& in) {
         auto skill = in.skills.all().front();
         skill.nameFr = "Autre";
         in.skills.update(skill);
     }},
    {{"program"},
     Aspect::Programs,
     [](Furnished& at, Repositories& in) {
         auto program = *at.file().directory().program(at.program);
         program.purpose = "Other";
         in.programs.update(program);
     }},
    {{"program", "program_objective", "program_phase", "program_milestone", "program_training"},
     Aspect::Programs,
     [](Furnished& at, Repositories& in) {
         auto program = *at.file().directory().program(at.program);
         program.plan.objectives = {{{"Meet", ""}, {}, {}, {}, {}, {}}};
         program.plan.phases = {{{"Beginning", ""}, {{{"First meeting", ""}, 2}}}};
         program.plan.training = {{{"Listening", ""}, TrainedSide::Both}};
         in.programs.update(program);
     }},
    {{"participation"},
     Aspect::Participations,
     [](Furnished& at, Repositories& in) {
         auto part = *at.file().directory().participation(at.program, at.mentee);
         part.nominated = true;
         in.participations.update(part);
     }},
    {{"participation", "participation_offer"},
     Aspect::Participations,
     [](Furnished& at, Repositories& in) {
         auto part = *at.file().directory().participation(at.program, at.mentor);
         part.offers = {{at.skill, 3}};
         in.participations.update(part);
     }},
    {{"participation", "participation_seek"},
     Aspect::Participations,
     [](Furnished& at, Repositories& in) {
         auto part = *at.file().directory().participation(at.program, at.mentee);
         part.seeks = {{at.skill, 2, {}, {}}};
         in.participations.update(part);
     }},
    {{"participation", "wish"},
     Aspect::Participations,
     [](Furnished& at, Repositories& in) {
         auto part = *at.file().directory().participation(at.program, at.mentee);
         part.mentorWishes = {at.mentor};
         in.participations.update(part);
     }},
    {{"never_pair"}, Aspect::NeverPairs, [](Furnished& at, Repositories& in) { in.neverPairs.remove(at.never); }},
    {{"criteria_set"},
     Aspect::Criteria,
     [](Furnished&, Repositories& in) {
         in.criteria.insert({CriteriaSetId{1}, "", "Ours", "", "{}"});
     }},
    {{"pair_decision"},
     Aspect::Decisions,
     [](Furnished& at, Repositories& in) {
         in.decisions.insert(
             {PairDecisionId{1}, at.program, at.mentor, at.mentee, PairVerdict::Refused, false, "Same team"});
     }},
    {{"matching_run"},
     Aspect::Runs,
     [](Furnished& at, Repositories& in) {
         MatchingRun run;
         run.id = MatchingRunId{2};
         run.program = at.program;
         in.runs.insert(run);
     }},
    {{"matching_run", "matching_run_share"},
     Aspect::Runs,
     [](Furnished& at, Repositories& in) {
         MatchingRun run;
         run.id = MatchingRunId{3};
         run.program = at.program;
         run.aims.shares = {{"Lyon", 10, 20}};
         in.runs.insert(run);
     }},
    {{"publication", "publication_by_hand", "mentorship"},
     Aspects(Aspect::Runs) | Aspect::Mentorships,
     [](Furnished& at, Repositories& in) {
         auto pair = at.pair;
         pair.id = MentorshipId{77};
         pair.state = MentorshipState::Completed;
         pair.endedOn = pair.startedOn;
         in.mentorships.insert(pair);
         in.publications.insert(
             {pair.program, pair.id, pair.id, MatchingRunId{1}, at.org.clock.now(), "ana", {pair.id}});
     }},
    {{"matching_run_pair", "person"},
     Aspects(Aspect::Runs) | Aspect::People,
     [](Furnished& at, Repositories& in) { in.people.remove(at.guest()); }},
    {{"mentorship"},
     Aspect::Mentorships,
     [](Furnished& at, Repositories& in) {
         auto pair = at.pair;
         pair.state = MentorshipState::Paused;
         in.mentorships.update(pair);
     }},
    {{"program_limits"},
     Aspect::Limits,
     [](Furnished& at, Repositories& in) { in.worklist.putLimits(at.program, Limits{}); }},
    {{"put_off"},
     Aspect::PutOffs,
     [](Furnished& at, Repositories& in) {
         storage::StoredPutOff off;
         off.id = 900;
         off.reason = "silent-pair";
         off.pair = at.pair.id;
         off.until = at.file().today();
         in.worklist.insert(off);
     }},
    {{"contact"},
     Aspect::Contacts,
     [](Furnished& at, Repositories& in) {
         Contact contact;
         contact.id = ContactId{901};
         contact.pair = at.pair.id;
         contact.on = at.file().today();
         contact.text = "All is well";
         contact.by = "ana";
         in.contacts.insert(contact);
     }},
    {{"organisation_text"},
     Aspect::Texts,
     [](Furnished&, Repositories& in) {
         in.texts.put(OrganisationText{TextKind::Ending, {"At any time", ""}, 2, {}});
     }},
    {{"role_reading"},
     Aspect::Texts,
     [](Furnished& at, Repositories& in) {
         in.texts.put(RoleReading{at.mentee, TextKind::MenteeRole, 1, at.file().today()});
     }},
    {{"agreement"},
     Aspect::Agreements,
     [](Furnished& at, Repositories& in) {
         in.agreements.put(changed(in.agreements.find(at.pair.id), [](Agreement& one) { one.rhythmWeeks = 2; }));
     }},
    {{"career_plan"},
     Aspects::of(RecordKind::CareerPlan),
     [](Furnished& at, Repositories& in) {
         in.of<CareerPlan>().update(changed(in.of<CareerPlan>().findByPerson({at.mentee}, at.mentee),
                                            [](CareerPlan& one) { one.reason = "Other"; }));
     }},
    {{"career_plan", "career_step"},
     Aspects::of(RecordKind::CareerPlan),
     [](Furnished& at, Repositories& in) {
         in.of<CareerPlan>().update(
             changed(in.of<CareerPlan>().findByPerson({at.mentee}, at.mentee), [](CareerPlan& one) {
                 one.steps = {{"Begin", {}, false}};
             }));
     }},
    {{"goal", "goal_text"},
     Aspects::of(RecordKind::Goal),
     [](Furnished& at, Repositories& in) {
         in.of<Goal>().update(changed(in.of<Goal>().find(at.aGoal), [](Goal& one) { one.means = "Other"; }));
     }},
    {{"goal", "goal_milestone"},
     Aspects::of(RecordKind::Goal),
     [](Furnished& at, Repositories& in) {
         in.of<Goal>().update(changed(in.of<Goal>().find(at.aGoal), [](Goal& one) { one.milestones.clear(); }));
     }},
    {{"goal", "goal_skill"},
     Aspects::of(RecordKind::Goal),
     [](Furnished& at, Repositories& in) {
         in.of<Goal>().update(changed(in.of<Goal>().find(at.aGoal), [&](Goal& one) { one.skills = {at.skill}; }));
     }},
    {{"insight"},
     Aspects::of(RecordKind::Insight),
     [](Furnished& at, Repositories& in) {
         in.of<Insight>().update(
             changed(in.of<Insight>().find(at.anInsight), [](Insight& one) { one.title = "Other"; }));
     }},
    {{"insight", "insight_evidence"},
     Aspects::of(RecordKind::Insight),
     [](Furnished& at, Repositories& in) {
         in.of<Insight>().update(changed(in.of<Insight>().find(at.anInsight), [&](Insight& one) {
             one.evidence = {{at.file().today(), "Spoke first", EvidenceStrength::Clear}};
         }));
     }},
    {{"skill_assessment"},
     Aspects::of(RecordKind::SkillAssessment),
     [](Furnished& at, Repositories& in) {
         in.of<SkillAssessment>().remove(in.of<SkillAssessment>().findOfPerson({at.mentee}, at.mentee).front().id);
     }},
    {{"session", "session_text"},
     Aspect::Sessions,
     [](Furnished& at, Repositories& in) {
         in.of<Session>().update(
             changed(in.of<Session>().find(at.aSession), [](Session& one) { one.notes = "Other"; }));
     }},
    {{"session", "session_agenda", "session_text"},
     Aspect::Sessions,
     [](Furnished& at, Repositories& in) {
         in.of<Session>().update(changed(in.of<Session>().find(at.aSession), [](Session& one) { one.agenda.clear(); }));
     }},
    {{"session", "session_goal", "session_text"},
     Aspect::Sessions,
     [](Furnished& at, Repositories& in) {
         in.of<Session>().update(
             changed(in.of<Session>().find(at.aSession), [&](Session& one) { one.goals = {at.aGoal}; }));
     }},
    {{"private_note"},
     Aspect::PrivateNotes,
     [](Furnished& at, Repositories& in) { in.of<PrivateNote>().remove(at.aNote); }},
    {{"action_item"},
     Aspect::ActionItems,
     [](Furnished& at, Repositories& in) { in.of<ActionItem>().remove(at.anAction); }},
    {{"feedback", "feedback_reply"},
     Aspect::Feedback,
     [](Furnished& at, Repositories& in) {
         in.of<Feedback>().update(
             changed(in.of<Feedback>().find(at.given), [](Feedback& one) { one.replyText = "Thank you"; }));
     }},
    {{"feedback", "feedback_answer", "feedback_reply"},
     Aspect::Feedback,
     [](Furnished& at, Repositories& in) {
         in.of<Feedback>().update(changed(in.of<Feedback>().find(at.given), [](Feedback& one) {
             one.answers = {{"text", "Other"}};
         }));
     }},
    {{"advice_request", "advice_answer"},
     Aspect::Advice,
     [](Furnished& at, Repositories& in) {
         in.of<AdviceRequest>().update(
             changed(in.of<AdviceRequest>().find(at.aRequest), [](AdviceRequest& one) { one.answer = "Ask them"; }));
     }},
    {{"concern"}, Aspect::Concerns, [](Furnished& at, Repositories& in) { in.of<Concern>().remove(at.aConcern); }},
    {{"mentor_gain"}, Aspect::Gains, [](Furnished& at, Repositories& in) { in.of<MentorGain>().remove(at.aGain); }},
    {{"kudos"},
     Aspects::of(RecordKind::Kudos),
     [](Furnished& at, Repositories& in) { in.of<Kudos>().remove(at.someKudos); }},
    {{"draft", "concern"},
     Aspects(Aspect::Drafts) | Aspect::Concerns,
     [](Furnished& at, Repositories& in) {
         in.drafts.put("x", {}, "half a sentence", at.org.clock.now());
         in.of<Concern>().remove(at.aConcern);
     }},
};

// What no page shows, and why.
const std::pair<const char*, const char*> unseen[] = {
    {"change_log", "every change leaves a line: pages that show it look at the change itself"},
    {"change_text", "what stood in a record, for those lines"},
    {"import_mapping", "remembered on the side, no action"},
    {"setting", "remembered on the side, no action"},
};

class StoreTest : public testing::Test, protected World {
protected:
    [[nodiscard]] OrganisationFile::Store& store() const { return file().store(); }
    [[nodiscard]] std::size_t lines() const { return file().history(100'000).size(); }

    template <class Call>
    static std::optional<FileProblem> problemOf(const Call& call) {
        try {
            call();
        } catch (const FileError& error) {
            return error.problem();
        }
        return std::nullopt;
    }
};

} // namespace

TEST(Aspects, AreSaidOfEveryTableOfTheSchema) {
    Tables known;
    for (const auto& touch : touches)
        known.insert(touch.tables.begin(), touch.tables.end());
    for (const auto& [table, because] : unseen) {
        EXPECT_FALSE(known.contains(table)) << table;
        known.insert(table);
    }
    TemporaryOrganisation org;
    storage::Statement rows(org.file->store().connection,
                            "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    int tables = 0;
    for (; rows.next(); ++tables)
        EXPECT_TRUE(known.contains(std::string(rows.text(0)))) << rows.text(0) << ": which page shows it?";
    EXPECT_GE(tables, 40);
    EXPECT_EQ(known.size(), static_cast<std::size_t>(tables)) << "a table that is gone";
}

TEST(Aspects, OfAChangeAreThoseOfTheTablesItTouches) {
    for (const auto& touch : touches) {
        Furnished at;
        test::act(at.store(), {Action::EditPerson, {}, 1, 0, {}, {}}, [&](Repositories& in) { touch.change(at, in); });
        const auto& change = at.org.changes.back();
        EXPECT_EQ(change.step.content()->changes.tables(), touch.tables);
        EXPECT_EQ(change.touched, touch.aspects) << *touch.tables.begin();
    }
}

TEST(Aspects, OfWhatNoPageShowsAreNone) {
    Furnished at;
    const auto told = at.org.changes.size();
    test::act(at.store(), {Action::EditPerson, {}, 1, 0, {}, {}}, [](Repositories& in) {
        in.settings.put("page", "people");
        in.mappings.put("x", "{}", {});
    });
    EXPECT_EQ(at.org.changes.size(), told);
    EXPECT_EQ(at.in().settings.find("page"), "people") << "kept all the same";
}

TEST_F(StoreTest, TakesNothingBackThatWouldLeaveLinksBroken) {
    (void)org.add("Inès", "Haddad");
    const auto added = org.changes.back();
    const auto ines = file().directory().people().back().id;
    file().programs().enrol(program, {ines}, true, false);
    const auto before = org.bytes();
    EXPECT_EQ(problemOf([&] { org.undo(added); }), FileProblem::Other);
    EXPECT_EQ(org.bytes(), before);
    ASSERT_NE(file().directory().person(ines), nullptr);
    org.undoLast();
    org.undo(added);
    EXPECT_EQ(file().directory().person(ines), nullptr) << "in its turn";
    org.reopen();
    EXPECT_EQ(org.file->access(), OrganisationFile::Access::ReadWrite);
}

TEST_F(StoreTest, DoesNothingAgainThatWouldLeaveLinksBroken) {
    const auto ines = org.add("Inès", "Haddad");
    file().programs().enrol(program, {ines}, true, false);
    const auto enrolled = org.changes.back();
    org.undoLast();
    file().people().remove({ines});
    const auto before = org.bytes();
    EXPECT_EQ(problemOf([&] { org.redo(enrolled); }), FileProblem::Other);
    EXPECT_EQ(org.bytes(), before);
}

TEST_F(StoreTest, TakesNothingBackThatWasChangedSince) {
    auto person = *file().directory().person(mentee);
    person.site = "Lyon";
    file().people().edit(person);
    const auto edited = org.changes.back();
    person = *file().directory().person(mentee);
    person.site = "Paris";
    file().people().edit(person);
    EXPECT_EQ(problemOf([&] { org.undo(edited); }), FileProblem::Other);
    EXPECT_EQ(file().directory().person(mentee)->site, "Paris");
}

TEST_F(StoreTest, HasNothingToTakeBackOfAnActionThatChangedNothing) {
    EXPECT_TRUE(changesNothing(org, [&] { file().undo({}, Action::EditPerson, {}); }));
    EXPECT_TRUE(changesNothing(org, [&] { file().redo({}, Action::EditPerson, {}); }));
}

TEST_F(StoreTest, LeavesALineForEachOfMany) {
    const auto both = {mentee, mentor};
    const auto before = lines();
    file().people().archive(both);
    EXPECT_EQ(lines(), before + 3) << "one for the action, one for each";
    for (const auto person : both) {
        const auto line = file().historyOf(person.value, 1).front();
        EXPECT_EQ(line.action, Action::ArchivePeople);
        EXPECT_EQ(line.count, 1);
        EXPECT_THAT(line.before, testing::Not(testing::HasSubstr("archived")));
        EXPECT_THAT(line.after, testing::HasSubstr("archived"));
        EXPECT_EQ(line.subject, file().directory().person(person)->displayName());
    }
    file().people().restore({mentee});
    EXPECT_EQ(lines(), before + 4) << "of one, the line of the action says it";
}

TEST_F(StoreTest, LeavesOneLineForAllWhereTheyAreTooMany) {
    const auto before = lines();
    test::act(store(), {Action::EditPeople, {}, 501, 0, {}, {}}, [&](Repositories& in) {
        auto person = *in.people.find(mentee);
        person.site = "Lyon";
        in.people.update(person);
        store().logRecord(Action::EditPeople, "x", mentee.value, {}, {}, 501);
    });
    EXPECT_EQ(lines(), before + 1);
    test::act(store(), {Action::EditPeople, {}, 500, 0, {}, {}}, [&](Repositories& in) {
        auto person = *in.people.find(mentee);
        person.site = "Paris";
        in.people.update(person);
        store().logRecord(Action::EditPeople, "x", mentee.value, {}, {}, 500);
    });
    EXPECT_EQ(lines(), before + 3);
}

// Written down here, not asked of the program: what a mentor or a mentee at the desk may do at all.
TEST_F(StoreTest, LetsAPersonDoWhatIsPartOfTheMentoringAndNothingElse) {
    using enum Action;
    const std::set<Action> theirs{SetAgreement,
                                  DeleteAgreement,
                                  DeleteCareerPlan,
                                  EditAssessment,
                                  DeleteAssessment,
                                  EditAdvice,
                                  SaveCareerPlan,
                                  AddGoal,
                                  EditGoal,
                                  ReachMilestone,
                                  SetGoalState,
                                  DeleteGoal,
                                  AddInsight,
                                  AmendInsight,
                                  DeleteInsight,
                                  AssessSkills,
                                  PlanSession,
                                  EditSession,
                                  HoldSession,
                                  MissSession,
                                  CancelSession,
                                  MoveSession,
                                  DeleteSession,
                                  LogSession,
                                  PlanSeries,
                                  AddNote,
                                  EditNote,
                                  DeleteNote,
                                  AddActionItem,
                                  EditActionItem,
                                  FinishActionItem,
                                  DeleteActionItem,
                                  GiveFeedback,
                                  AmendFeedback,
                                  ReplyToFeedback,
                                  WithdrawFeedback,
                                  AskAdvice,
                                  AnswerAdvice,
                                  TakeAdviceToSession,
                                  DeleteAdvice,
                                  RaiseConcern,
                                  EditConcern,
                                  ResolveConcern,
                                  DeleteConcern,
                                  AddGain,
                                  EditGain,
                                  DeleteGain,
                                  GiveKudos,
                                  EditKudos,
                                  DeleteKudos,
                                  EditOwnProfile,
                                  Undo,
                                  Redo};
    as(mentee);
    for (int number = 0; number < 260; ++number) {
        const auto action = static_cast<Action>(number);
        const auto issues = issuesOf([&] { test::act(store(), {action, {}, 1, 0, {}, {}}, [](Repositories&) {}); });
        EXPECT_EQ(issues.empty(), theirs.contains(action)) << "action " << number;
    }
}

TEST_F(StoreTest, RollsBackWhatABodyThrowsOutOf) {
    const auto before = org.bytes();
    EXPECT_THROW(test::act(store(), {Action::EditPerson, {}, 1, 0, {}, {}},
                           [&](Repositories& in) {
                               in.people.remove(mentee);
                               throw std::runtime_error("no");
                           }),
                 std::runtime_error);
    EXPECT_THROW(store().keep([&](Repositories& in) {
        in.settings.put("page", "x");
        throw std::runtime_error("no");
    }),
                 std::runtime_error);
    EXPECT_EQ(org.bytes(), before);
    EXPECT_NE(file().directory().person(mentee), nullptr);
}

TEST_F(StoreTest, KeepsNothingInAFileThatIsReadOnlyOrNotThereAnyMore) {
    const auto second = OrganisationFile::open(org.path(), OrganisationFile::Access::ReadOnly, org.clock);
    EXPECT_EQ(problemOf([&] { second->drafts().save("x", "y"); }), FileProblem::ReadOnly);
    EXPECT_EQ(problemOf([&] { second->vocabulary().renameOrganisation("Other"); }), FileProblem::ReadOnly);
    second->setSetting(QStringLiteral("page"), QStringLiteral("x"));
    EXPECT_EQ(second->setting(QStringLiteral("page")), QString());
    QFile::remove(org.path());
    EXPECT_EQ(problemOf([&] { file().drafts().save("x", "y"); }), FileProblem::MovedOrDeleted);
}
