#include <algorithm>
#include <set>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "storage/change_log_repository.h"
#include "storage/criteria_set_repository.h"
#include "storage/custom_field_repository.h"
#include "storage/import_mapping_repository.h"
#include "storage/matching_run_repository.h"
#include "storage/mentorship_repository.h"
#include "storage/never_pair_repository.h"
#include "storage/organisation_repository.h"
#include "storage/pair_decision_repository.h"
#include "storage/participation_repository.h"
#include "storage/person_repository.h"
#include "storage/program_repository.h"
#include "storage/setting_repository.h"
#include "storage/skill_repository.h"
#include "storage_support.h"
#include "stored_values.h"

using namespace mentoring;
using namespace mentoring::storage;
using namespace mentoring::storage::test;

namespace {

class StoredRecords : public OneFile {};

Person somebody(std::int64_t id) {
    Person person;
    person.id = PersonId{id};
    if (*rc::gen::arbitrary<bool>())
        person.staffId = std::to_string(id) + text();
    person.givenName = text();
    person.familyName = text();
    if (*rc::gen::arbitrary<bool>())
        person.email = "p" + std::to_string(id) + "@" + text();
    person.jobTitle = text();
    person.department = text();
    person.site = text();
    person.country = text();
    person.timeZone = text();
    person.level = maybeNumber(lowestLevel, highestLevel);
    if (*rc::gen::arbitrary<bool>())
        person.manager = PersonId{101};
    person.managerWritten = text();
    person.hireDate = maybeDate();
    person.workingLanguages =
        *rc::gen::elementOf(std::vector<std::vector<std::string>>{{}, {"fr"}, {"en", "fr"}, {"pt BR", "zh Hant"}});
    person.addressForm = *rc::gen::elementOf(
        std::vector<AddressForm>{AddressForm::Neutral, AddressForm::Feminine, AddressForm::Masculine});
    person.archived = *rc::gen::arbitrary<bool>();
    return person;
}

/// One field of each kind, and a value for some of them.
std::vector<CustomField> fieldsOfAllKinds() {
    return {{CustomFieldId{201}, textNotEmpty(), CustomFieldKind::Text, {}},
            {CustomFieldId{202}, textNotEmpty(), CustomFieldKind::OneChoice, {textNotEmpty(), textNotEmpty()}},
            {CustomFieldId{203}, textNotEmpty(), CustomFieldKind::SeveralChoices, {textNotEmpty(), "b", "a"}},
            {CustomFieldId{204}, textNotEmpty(), CustomFieldKind::Number, {}},
            {CustomFieldId{205}, textNotEmpty(), CustomFieldKind::Date, {}}};
}

void giveValues(Person& person) {
    if (*rc::gen::arbitrary<bool>())
        person.setCustomValue(CustomFieldId{201}, textNotEmpty());
    if (*rc::gen::arbitrary<bool>())
        person.setCustomValue(CustomFieldId{202}, textNotEmpty());
    if (*rc::gen::arbitrary<bool>())
        person.setCustomValue(CustomFieldId{203}, std::vector<std::string>{"a", "b" + text()});
    if (*rc::gen::arbitrary<bool>())
        person.setCustomValue(CustomFieldId{204}, *rc::gen::elementOf(std::vector<double>{0.1, -3, 1e300, 5e-324, 42}));
    if (*rc::gen::arbitrary<bool>())
        person.setCustomValue(CustomFieldId{205}, anyDate());
}

} // namespace

RC_GTEST_FIXTURE_PROP(StoredRecords, GivePeopleBackAsTheyWerePutIn, ()) {
    const Transaction rolledBack(connection());
    PersonRepository people(connection());
    CustomFieldRepository fields(connection());
    for (const auto& field : fieldsOfAllKinds())
        fields.insert(field);
    auto person = somebody(5000);
    giveValues(person);
    people.insert(person);
    RC_ASSERT(people.find(person.id) == person);
    RC_ASSERT(found(people.all(), person) == person);
    RC_ASSERT(sortedById(people.all()));
    auto edited = somebody(5000);
    giveValues(edited);
    writeOver(people, edited);
    RC_ASSERT(people.find(person.id) == edited);
    RC_ASSERT(found(people.all(), edited) == edited);
    people.remove(person.id);
    RC_ASSERT(!people.find(person.id));
}

RC_GTEST_FIXTURE_PROP(StoredRecords, GiveCustomFieldsBackWithTheirChoicesInOrder, ()) {
    const Transaction rolledBack(connection());
    CustomFieldRepository fields(connection());
    for (auto field : fieldsOfAllKinds()) {
        fields.insert(field);
        RC_ASSERT(found(fields.all(), field) == field);
        field.name = textNotEmpty();
        std::ranges::reverse(field.choices);
        writeOver(fields, field);
        RC_ASSERT(found(fields.all(), field) == field);
    }
    RC_ASSERT(sortedById(fields.all()));
}

RC_GTEST_FIXTURE_PROP(StoredRecords, GiveParticipationsBackWithSkillsAndWishes, ()) {
    const Transaction rolledBack(connection());
    ParticipationRepository parts(connection());
    const auto any = [&] {
        Participation part;
        part.id = ParticipationId{7000};
        part.program = ProgramId{2};
        part.person = PersonId{105};
        part.asMentor = *rc::gen::arbitrary<bool>();
        part.asMentee = !part.asMentor || *rc::gen::arbitrary<bool>();
        for (std::int64_t skill = 1; skill <= 3; ++skill) {
            if (*rc::gen::arbitrary<bool>())
                part.offers.push_back({SkillId{skill}, *rc::gen::inRange(1, 6)});
            if (*rc::gen::arbitrary<bool>()) {
                const auto present = maybeNumber(1, 4);
                part.seeks.push_back(
                    {SkillId{skill}, *rc::gen::inRange(1, 4), present, maybeNumber(present.value_or(1), 5)});
            }
        }
        part.capacity = maybeNumber(1, 20);
        part.paused = *rc::gen::arbitrary<bool>();
        part.pausedUntil = maybeDate();
        part.pauseReason = text();
        part.state = *rc::gen::elementOf(
            std::vector<ParticipationState>(std::begin(allParticipationStates), std::end(allParticipationStates)));
        part.stateReason = textNotEmpty();
        part.waitingSince = maybeDate();
        part.nominated = *rc::gen::arbitrary<bool>();
        if (*rc::gen::arbitrary<bool>())
            part.mentorWishes = {PersonId{104}, PersonId{102}, PersonId{106}};
        if (*rc::gen::arbitrary<bool>())
            part.menteeWishes = {PersonId{103}, PersonId{101}};
        return part;
    };
    const auto part = any();
    parts.insert(part);
    RC_ASSERT(found(parts.all(), part) == part);
    RC_ASSERT(parts.findByProgram(ProgramId{2}) == std::vector<Participation>{part});
    RC_ASSERT(found(parts.findByPerson(PersonId{105}), part) == part);
    const auto edited = any();
    writeOver(parts, edited);
    RC_ASSERT(found(parts.all(), part) == edited);
    RC_ASSERT(sortedById(parts.all()));
    parts.remove(part.id);
    RC_ASSERT(parts.findByProgram(ProgramId{2}).empty());
}

RC_GTEST_FIXTURE_PROP(StoredRecords, GiveProgramsSkillsAndCriteriaBack, ()) {
    const Transaction rolledBack(connection());
    ProgramRepository programs(connection());
    Program program;
    program.id = ProgramId{9};
    program.name = textNotEmpty();
    program.purpose = text();
    program.successMeasures = text();
    program.sponsor = text();
    program.mode = *rc::gen::elementOf(std::vector<ProgramMode>{ProgramMode::Cohort, ProgramMode::Rolling});
    program.startsOn = maybeDate();
    if (program.startsOn)
        program.endsOn = program.startsOn;
    program.defaultCapacity = *rc::gen::inRange(1, 21);
    const auto maybe = [](int lowest, int highest) { return std::optional(*rc::gen::inRange(lowest, highest + 1)); };
    const auto both = [] { return Bilingual{text(), text()}; };
    program.plan = {
        *rc::gen::elementOf(std::vector<ProgramKind>(std::begin(allProgramKinds), std::end(allProgramKinds))),
        maybe(1, longestProgramRhythm),
        maybe(1, longestPairMonths),
        text(),
        {{both(), both(), {}, -3, 4, maybeDate()}, {both(), both(), 1, {}, {}, {}}},
        {{both(), {{both(), 0}, {both(), latestMilestone}}}, {both(), {}}},
        {{both(), TrainedSide::Mentees}, {both(), TrainedSide::Both}}};
    program.closedOn = maybeDate();
    programs.insert(program);
    RC_ASSERT(found(programs.all(), program) == program);
    program.name = textNotEmpty();
    program.endsOn.reset();
    program.closedOn.reset();
    program.plan.rhythmWeeks.reset();
    program.plan.objectives.pop_back();
    std::swap(program.plan.phases.front(), program.plan.phases.back());
    program.plan.training.clear();
    writeOver(programs, program);
    RC_ASSERT(found(programs.all(), program) == program);

    SkillRepository skills(connection());
    Skill skill{SkillId{9}, SkillKind::Interpersonal, text(), textNotEmpty()};
    skills.insert(skill);
    RC_ASSERT(found(skills.all(), skill) == skill);
    skill = {SkillId{9}, SkillKind::Professional, textNotEmpty(), text()};
    writeOver(skills, skill);
    RC_ASSERT(found(skills.all(), skill) == skill);

    CriteriaSetRepository sets(connection());
    StoredCriteriaSet set{CriteriaSetId{9}, text(), textNotEmpty(), text(), text()};
    sets.insert(set);
    RC_ASSERT(found(sets.all(), set) == set);
    set = {CriteriaSetId{9}, text(), textNotEmpty(), text(), text()};
    writeOver(sets, set);
    RC_ASSERT(found(sets.all(), set) == set);
    sets.remove(set.id);
    RC_ASSERT(sets.all().empty());
}

TEST_F(StoredRecords, HoldWhatOneOfTwoSaidOnceAndOfNobodyElse) {
    for (const auto author : {PersonId{}, PersonId{101}, PersonId{102}, PersonId{103}}) {
        const NeverPair never{NeverPairId{9}, PersonId{101}, PersonId{102}, "x", author};
        auto again = never;
        again.id = NeverPairId{10};
        const auto refusal = refusalOf(connection(), [&] {
            NeverPairRepository(connection()).insert(never);
            NeverPairRepository(connection()).insert(again);
        });
        EXPECT_TRUE(refusal.has_value()) << "twice";
        const auto alone = refusalOf(connection(), [&] { NeverPairRepository(connection()).insert(never); });
        EXPECT_EQ(alone.has_value(), author == PersonId{103}) << "a third one";
    }
}

RC_GTEST_FIXTURE_PROP(StoredRecords, GivePairsOfAllKindsBack, ()) {
    const Transaction rolledBack(connection());
    NeverPairRepository nevers(connection());
    // Each of the two may have said so, and the coordinator.
    const auto authors = std::vector<PersonId>{PersonId{}, PersonId{101}, PersonId{102}};
    std::vector<NeverPair> said;
    for (std::size_t i = 0; i < authors.size(); ++i) {
        said.push_back(
            {NeverPairId{static_cast<std::int64_t>(9 + i)}, PersonId{101}, PersonId{102}, textNotEmpty(), authors[i]});
        nevers.insert(said.back());
    }
    for (const auto& never : said)
        RC_ASSERT(found(nevers.all(), never) == never);
    for (const auto& never : said) {
        nevers.remove(never.id);
        RC_ASSERT(!found(nevers.all(), never));
    }

    PairDecisionRepository decisions(connection());
    const PairDecision decision{PairDecisionId{9},
                                ProgramId{2},
                                PersonId{102},
                                PersonId{101},
                                *rc::gen::elementOf(std::vector<PairVerdict>{PairVerdict::Kept, PairVerdict::Refused}),
                                *rc::gen::arbitrary<bool>(),
                                textNotEmpty()};
    decisions.insert(decision);
    RC_ASSERT(decisions.findByProgram(ProgramId{2}) == std::vector<PairDecision>{decision});
    RC_ASSERT(found(decisions.all(), decision) == decision);

    MentorshipRepository mentorships(connection());
    Mentorship pair;
    pair.id = MentorshipId{9};
    pair.program = ProgramId{2};
    pair.mentor = PersonId{102};
    pair.mentee = PersonId{101};
    pair.startedOn = anyDate();
    pair.score = maybeNumber(0, 10000);
    pair.reason = text();
    mentorships.insert(pair);
    RC_ASSERT(found(mentorships.all(), pair) == pair);
    pair.state = *rc::gen::elementOf(std::vector<MentorshipState>{
        MentorshipState::Completed, MentorshipState::CompletedEarly, MentorshipState::Dissolved});
    pair.endedOn = pair.startedOn;
    writeOver(mentorships, pair);
    RC_ASSERT(found(mentorships.all(), pair) == pair);

    Mentorship next;
    next.id = MentorshipId{10};
    next.program = ProgramId{2};
    next.mentor = PersonId{102};
    next.mentee = PersonId{101};
    next.startedOn = pair.startedOn;
    next.state = *rc::gen::elementOf(
        std::vector<MentorshipState>(std::begin(allMentorshipStates), std::end(allMentorshipStates)));
    if (!isOpen(next.state))
        next.endedOn = next.startedOn;
    next.mentorSaidYes = *rc::gen::arbitrary<bool>();
    next.menteeSaidYes = *rc::gen::arbitrary<bool>();
    next.endsOn = maybeDate();
    next.backOn = maybeDate();
    next.pauseReason = text();
    next.endReason = *rc::gen::elementOf(std::vector<EndReason>(std::begin(allEndReasons), std::end(allEndReasons)));
    next.endedBy = *rc::gen::elementOf(std::vector<PairVoice>(std::begin(allPairVoices), std::end(allPairVoices)));
    next.follows = *rc::gen::elementOf(std::vector<MentorshipId>{{}, pair.id});
    mentorships.insert(next);
    RC_ASSERT(found(mentorships.all(), next) == next);
    RC_ASSERT(mentorships.find(next.id) == next);
    next.state = MentorshipState::Declined;
    next.endedOn = next.startedOn;
    writeOver(mentorships, next);
    RC_ASSERT(found(mentorships.all(), next) == next);
}

TEST_F(StoredRecords, KeepRunsWithTheirPairsNewestFirstAndOnlyAsManyAsAsked) {
    const Transaction rolledBack(connection());
    MatchingRunRepository runs(connection());
    std::vector<MatchingRun> made;
    for (std::int64_t i = 10; i < 40; ++i) {
        MatchingRun run;
        run.id = MatchingRunId{i};
        run.program = ProgramId{2};
        run.ranAt = aMonday.now() + std::chrono::milliseconds{i};
        run.aims.objective = i % 2 == 0 ? Objective::BestTotal : Objective::MostPeople;
        run.aims.priorityFirst = i % 3 == 0;
        run.aims.firstWishes = i % 4 == 0;
        run.aims.everyMentor = i % 5 == 0;
        run.aims.lowestFirst = i % 7 == 0;
        run.aims.sharesOf = i % 2 == 0 ? Field::Department : Field::Country;
        run.aims.shares = {{"Ventes; été", 10, 60}, {"B", 0, 5}};
        run.ranBy = "Inès";
        run.mentees = 40;
        run.mentors = 30;
        run.places = 50;
        run.firstWishes = static_cast<int>(i);
        run.criteriaName = "Équilibré";
        run.criteriaDocument = "{}";
        run.total = i * 1000;
        run.upperBound = run.total + 1;
        run.optimal = true;
        run.pairs = {{PersonId{102}, PersonId{101}, 10000}, {PersonId{104}, PersonId{103}, 0}};
        runs.insert(run);
        made.insert(made.begin(), run);
    }
    runs.keepNewest(ProgramId{2}, 20);
    made.resize(20);
    EXPECT_EQ(runs.findByProgram(ProgramId{2}), made);
    EXPECT_EQ(runs.newest(ProgramId{2}), made.front());
    EXPECT_EQ(runs.findByProgram(ProgramId{1}).size(), 1U) << "another program's runs stay";
}

TEST_F(StoredRecords, KeepScenariosApartAndRunsOutOfWhichPairsWerePublished) {
    const Transaction rolledBack(connection());
    MatchingRunRepository runs(connection());
    PublicationRepository publications(connection());
    const auto mentorship = MentorshipRepository(connection()).all().front();
    const auto insert = [&](std::int64_t id, const char* name) {
        MatchingRun run;
        run.id = MatchingRunId{id};
        run.program = mentorship.program;
        run.name = name;
        runs.insert(run);
        return run;
    };
    runs.keepNewest(mentorship.program, 0);
    const auto published = insert(50, "");
    const Publication publication{mentorship.id, published.id, aMonday.now(), "Inès", true};
    publications.insert({mentorship.program,
                         mentorship.id,
                         mentorship.id,
                         published.id,
                         publication.at,
                         publication.by,
                         {mentorship.id}});
    const auto other = insert(51, "Other");
    const auto first = insert(52, "First");
    (void)insert(53, "");
    runs.keepNewest(mentorship.program, 0);
    EXPECT_EQ(runs.findByProgram(mentorship.program), std::vector{published});
    EXPECT_EQ(runs.scenarios(mentorship.program), (std::vector{first, other}));
    EXPECT_EQ(publications.findByProgram(mentorship.program), std::vector{publication});
    runs.remove(published.id);
    EXPECT_EQ(publications.findByProgram(mentorship.program).front().run, MatchingRunId{})
        << "the pair stays published";
    runs.remove(other.id);
    EXPECT_EQ(runs.scenarios(mentorship.program), std::vector{first});
}

TEST_F(StoredRecords, LogChangesNewestFirstAndByRecord) {
    const Transaction rolledBack(connection());
    ChangeLogRepository log(connection());
    for (std::int64_t i = 1; i <= 5; ++i)
        log.append(
            {ChangeEntryId{i}, aMonday.now(), "inès", "paul", Action::EditPerson, "Œuvré", i % 2, i, "{}", "[]"});
    const auto newest = log.newest(3);
    ASSERT_EQ(newest.size(), 3U);
    EXPECT_EQ(
        newest.front(),
        (ChangeEntry{ChangeEntryId{5}, aMonday.now(), "inès", "paul", Action::EditPerson, "Œuvré", 1, 5, {}, {}}));
    const auto texts = log.textsAbout(1);
    ASSERT_EQ(texts.size(), 3U);
    EXPECT_EQ(texts.back().entry, ChangeEntryId{5});
    EXPECT_EQ(texts.back().before + texts.back().after, "{}[]");
    EXPECT_EQ(newest.back().id, ChangeEntryId{3});
    EXPECT_EQ(log.findByRecord(1, 10).size(), 3U);
}

TEST_F(StoredRecords, RememberTheOrganisationSettingsAndMappings) {
    const Transaction rolledBack(connection());
    OrganisationRepository organisations(connection());
    auto organisation = organisations.load();
    EXPECT_EQ(organisation.name, "Exemple");
    EXPECT_GT(organisation.fileId, 0);
    organisation.name = "Œuvre";
    organisation.levels = LevelScale({"Junior", "Confirmed", "Lead", "Head"}); // in no order but their own
    organisations.update(organisation);
    EXPECT_EQ(organisations.load(), organisation);

    SettingRepository settings(connection());
    EXPECT_FALSE(settings.find("page"));
    settings.put("page", "people");
    settings.put("page", "");
    EXPECT_EQ(settings.find("page"), "");

    ImportMappingRepository mappings(connection());
    mappings.put("a|b", "{1}", aMonday.now());
    mappings.put("a|b", "{2}", aMonday.now());
    EXPECT_EQ(mappings.find("a|b"), "{2}");
    EXPECT_FALSE(mappings.find("a|c"));
}

TEST_F(StoredRecords, RemoveWhatHangsOnAPersonAndLetGoOfTheirReports) {
    const Transaction rolledBack(connection());
    PersonRepository people(connection());
    people.remove(PersonId{102});
    people.remove(PersonId{101});
    EXPECT_FALSE(people.find(PersonId{105})->manager) << "their manager was 102";
    EXPECT_TRUE(MentorshipRepository(connection()).all().empty());
    EXPECT_TRUE(PairDecisionRepository(connection()).all().empty());
    EXPECT_EQ(MatchingRunRepository(connection()).newest(ProgramId{1})->pairs.size(), 1U);
    for (const auto& part : ParticipationRepository(connection()).all())
        EXPECT_GT(part.person, PersonId{102});
}

TEST_F(StoredRecords, RemoveWhatHangsOnAProgramASkillAndAField) {
    const Transaction rolledBack(connection());
    SkillRepository(connection()).remove(SkillId{2});
    for (const auto& part : ParticipationRepository(connection()).all()) {
        EXPECT_TRUE(part.seeks.empty());
        EXPECT_EQ(part.offers.size(), part.asMentor ? 1U : 0U);
    }
    CustomFieldRepository(connection()).remove(CustomFieldId{50});
    for (const auto& person : PersonRepository(connection()).all())
        EXPECT_TRUE(person.customValues.empty());
    ProgramRepository(connection()).remove(ProgramId{1});
    EXPECT_TRUE(ParticipationRepository(connection()).all().empty());
    EXPECT_TRUE(MentorshipRepository(connection()).all().empty());
    EXPECT_TRUE(MatchingRunRepository(connection()).findByProgram(ProgramId{1}).empty());
}

TEST_F(StoredRecords, RefuseWhatNoRuleAllows) {
    PersonRepository people(connection());
    auto person = *people.find(PersonId{101});
    const auto refused = [&](auto edit) {
        auto wrong = person;
        edit(wrong);
        return refusalOf(connection(), [&] { people.update(wrong); }) == Kind::Conflict;
    };
    EXPECT_TRUE(refused([](Person& p) { p.staffId = "002"; })) << "somebody else's staff id";
    EXPECT_TRUE(refused([](Person& p) { p.email = "P2@EXEMPLE.fr"; })) << "somebody else's e-mail, letter case apart";
    EXPECT_TRUE(refused([](Person& p) { p.level = 100; }));
    EXPECT_TRUE(refused([](Person& p) { p.manager = p.id; }));

    ParticipationRepository parts(connection());
    auto part = parts.findByPerson(PersonId{101}).front();
    const auto partRefused = [&](auto edit) {
        auto wrong = part;
        edit(wrong);
        return refusalOf(connection(), [&] { parts.update(wrong); }) == Kind::Conflict;
    };
    EXPECT_TRUE(partRefused([](Participation& p) { p.asMentee = false; })) << "neither mentor nor mentee";
    EXPECT_TRUE(partRefused([](Participation& p) { p.capacity = 21; }));
    EXPECT_TRUE(partRefused([](Participation& p) { p.offers = {{SkillId{1}, 6}}; }));
    EXPECT_TRUE(partRefused([](Participation& p) { p.offers = {{SkillId{99}, 3}}; })) << "a skill that is not there";
    EXPECT_TRUE(partRefused([](Participation& p) {
        p.seeks = {{SkillId{1}, 2, 4, 2}};
    })) << "a target under the present";
    EXPECT_TRUE(partRefused([](Participation& p) { p.state = ParticipationState::Refused; })) << "without a reason";

    MentorshipRepository mentorships(connection());
    auto pair = mentorships.all().front();
    const auto pairRefused = [&](auto edit) {
        auto wrong = pair;
        edit(wrong);
        return refusalOf(connection(), [&] { mentorships.update(wrong); }) == Kind::Conflict;
    };
    EXPECT_TRUE(pairRefused([](Mentorship& p) { p.mentor = p.mentee; }));
    EXPECT_TRUE(pairRefused([](Mentorship& p) { p.score = 10001; }));
    EXPECT_TRUE(pairRefused([](Mentorship& p) { p.state = MentorshipState::Completed; })) << "without its end";
    EXPECT_TRUE(pairRefused([](Mentorship& p) {
        p.state = MentorshipState::Completed;
        p.endedOn = Date{std::chrono::year{2001} / 1 / 1};
    })) << "ended before it began";
}

TEST_F(StoredRecords, SayThatATextIsTooLargeInsteadOfLosingIt) {
    const Transaction rolledBack(connection());
    SettingRepository settings(connection());
    const std::string huge(17 * 1024 * 1024, 'x');
    EXPECT_EQ(kindThrownBy([&] { settings.put("huge", huge); }), Kind::TooLarge);
    EXPECT_FALSE(settings.find("huge"));
    settings.put("page", "people");
    EXPECT_EQ(settings.find("page"), "people") << "the statement is fit for use again";
}
