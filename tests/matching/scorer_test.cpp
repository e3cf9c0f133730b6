#include "matching/scorer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "made_up_program.h"
#include "matching/matching.h"

using namespace mentoring;
using namespace mentoring::matching;
using mentoring::test::MadeUpProgram;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

Criterion criterion(CriterionKind kind, Field field, int weight, const std::string& custom = {}) {
    Criterion made;
    made.kind = kind;
    made.field = {field, custom};
    made.weight = weight;
    return made;
}

/// One criterion of every kind, as weights and as musts.
CriteriaSet everyKind() {
    using enum CriterionKind;
    using Field::Custom;
    using Field::Department;
    using Field::HireDate;
    using Field::Level;
    using Field::Site;
    using Field::TimeZone;
    using Field::WorkingLanguages;
    CriteriaSet set;
    set.name = "Every kind";
    auto steps = criterion(OrderedSteps, Level, 35);
    steps.steps = {{1, 0.75}, {2, 1}, {-1, 1.0 / 3}};
    auto near = criterion(Nearness, HireDate, 20);
    near.span = 3000;
    auto nearNumber = criterion(Nearness, Custom, 11, "years");
    nearNumber.span = 7;
    auto zones = criterion(TimeZoneDistance, TimeZone, 25);
    zones.span = 8;
    auto inSet = criterion(InSet, Department, 9);
    inSet.values = {"LEGAL", "Sales"};
    auto rare = criterion(Skills, Department, 40);
    rare.rarity = true;
    auto language = criterion(Overlap, WorkingLanguages, 0);
    language.must = true;
    auto strict = criterion(DifferentValue, Department, 0);
    strict.must = true;
    strict.unknownPasses = false;
    set.criteria = {criterion(Skills, Department, 60),
                    rare,
                    criterion(SameValue, Site, 15),
                    criterion(DifferentValue, Department, 10),
                    inSet,
                    steps,
                    near,
                    nearNumber,
                    criterion(Overlap, WorkingLanguages, 30),
                    criterion(Overlap, Custom, 12, "Topics"),
                    criterion(SameValue, Custom, 22, "profession"),
                    zones,
                    criterion(MenteeWishes, Department, 40),
                    criterion(MentorWishes, Department, 17),
                    language,
                    strict};
    return set;
}

/// What most programs ask for, with degrees that have much in common.
CriteriaSet commonKinds() {
    using enum CriterionKind;
    using Field::Custom;
    using Field::Department;
    using Field::HireDate;
    using Field::Level;
    using Field::Site;
    using Field::TimeZone;
    using Field::WorkingLanguages;
    CriteriaSet set;
    set.name = "Common kinds";
    auto steps = criterion(OrderedSteps, Level, 15);
    steps.steps = {{1, 0.6}, {2, 1}, {3, 0.8}, {-1, 0.2}};
    auto inSet = criterion(InSet, Department, 5);
    inSet.values = {"Legal", "Sales"};
    auto language = criterion(Overlap, WorkingLanguages, 0);
    language.must = true;
    auto sameDay = criterion(DifferentValue, HireDate, 0);
    sameDay.must = true;
    set.criteria = {criterion(Skills, Department, 50),
                    criterion(SameValue, Site, 10),
                    steps,
                    inSet,
                    criterion(SameValue, Custom, 5, "Profession"),
                    criterion(DifferentValue, TimeZone, 5),
                    criterion(DifferentValue, Department, 5),
                    criterion(SameValue, Custom, 5, "Years"),
                    criterion(MenteeWishes, Department, 20),
                    language,
                    sameDay};
    return set;
}

void expectRowsToFollowTheSpecification(const MadeUpProgram& program, const CriteriaSet& set) {
    const auto snapshot = program.snapshot();
    const Scorer scorer(snapshot, set);
    std::vector<std::int16_t> row(snapshot.mentors.size());
    for (std::size_t i = 0; i < snapshot.mentees.size(); ++i) {
        const int mentee = static_cast<int>(i);
        scorer.row(mentee, row.data());
        int allowed = 0;
        for (std::size_t j = 0; j < row.size(); ++j) {
            const auto explanation = scorer.explain(mentee, static_cast<int>(j));
            ASSERT_EQ(row[j], explanation.isAllowed() ? explanation.score : barred)
                << "mentee " << i << " mentor " << j;
            allowed += explanation.isAllowed() ? 1 : 0;
        }
        const auto removed = scorer.removed(mentee);
        int sum = 0;
        for (const int count : removed)
            sum += count;
        ASSERT_EQ(sum + allowed, static_cast<int>(row.size())) << "each mentor is counted once";
    }
}

} // namespace

TEST(Scorer, GivesWholeRowsAsTheSpecificationGivesPairs) {
    expectRowsToFollowTheSpecification(MadeUpProgram(40, 90), everyKind());
    for (const auto& set : readyMadeCriteria())
        expectRowsToFollowTheSpecification(MadeUpProgram(25, 30, 7), set);
}

TEST(Scorer, WorksAcrossTheEndOfABlock) {
    expectRowsToFollowTheSpecification(MadeUpProgram(3, 4500, 5), everyKind());
}

TEST(Scorer, FollowsTheSpecificationWhereNothingIsUnknown) {
    for (const bool plain : {false, true}) {
        for (const int mentors : {70, 2500}) {
            MadeUpProgram program(mentors == 70 ? 60 : 5, mentors, 11);
            program.fillGaps(plain);
            expectRowsToFollowTheSpecification(program, commonKinds());
        }
    }
}

RC_GTEST_PROP(Scorer, FollowsTheSpecificationForAnyWeightsWhereNothingIsUnknown, ()) {
    MadeUpProgram program(10, 70, *rc::gen::arbitrary<unsigned>());
    program.fillGaps(*rc::gen::arbitrary<bool>());
    auto set = commonKinds();
    const int step = *rc::gen::element(1, 5, 25);
    for (auto& one : set.criteria) {
        one.weight = step * *rc::gen::inRange(0, 100 / step + 1);
        if (one.kind == CriterionKind::Skills || one.kind == CriterionKind::MenteeWishes)
            continue;
        one.must = *rc::gen::weightedOneOf<bool>({{7, rc::gen::just(false)}, {1, rc::gen::just(true)}});
    }
    expectRowsToFollowTheSpecification(program, set);
}

RC_GTEST_PROP(Scorer, FollowsTheSpecificationForAnyWeights, ()) {
    auto set = everyKind();
    for (auto& one : set.criteria) {
        one.weight = *rc::gen::inRange(0, 101);
        one.must = *rc::gen::weightedOneOf<bool>({{7, rc::gen::just(false)}, {1, rc::gen::just(true)}});
        one.atLeast = *rc::gen::element(0.0001, 0.5, 1.0);
        one.unknownPasses = *rc::gen::arbitrary<bool>();
    }
    expectRowsToFollowTheSpecification(MadeUpProgram(8, 12, *rc::gen::arbitrary<unsigned>()), set);
}

TEST(Scorer, LeavesUnknownValuesOutOfBothSums) {
    MadeUpProgram program(1, 2, 3);
    program.personOf(program.mentee(0)).site = "Lyon";
    program.personOf(program.mentee(0)).department = "Legal";
    program.personOf(program.mentor(0)).site = "Lyon";
    program.personOf(program.mentor(0)).department = "";
    program.personOf(program.mentor(1)).site = "Lyon";
    program.personOf(program.mentor(1)).department = "Sales";
    CriteriaSet set;
    set.criteria = {criterion(CriterionKind::SameValue, Field::Site, 30),
                    criterion(CriterionKind::SameValue, Field::Department, 70)};
    const auto snapshot = program.snapshot();
    const Scorer scorer(snapshot, set);
    EXPECT_EQ(scorer.explain(0, 0).score, 10'000) << "the department is unknown and does not count as different";
    EXPECT_FALSE(scorer.explain(0, 0).parts[1].degree);
    EXPECT_EQ(scorer.explain(0, 1).score, 3'000);
}

TEST(Scorer, SaysHowMuchOfTheWeightIsKnown) {
    MadeUpProgram program(1, 1);
    auto& mentee = program.personOf(program.mentee(0));
    auto& mentor = program.personOf(program.mentor(0));
    mentee.site = mentor.site = "Lyon";
    mentee.department = mentor.department = "";
    CriteriaSet set;
    set.criteria = {criterion(CriterionKind::SameValue, Field::Site, 1),
                    criterion(CriterionKind::SameValue, Field::Department, 3),
                    criterion(CriterionKind::SameValue, Field::JobTitle, 0)};
    const auto knownBy = [&] {
        const auto snapshot = program.snapshot();
        const Scorer scorer(snapshot, set);
        EXPECT_EQ(scorer.known(0, 0), scorer.explain(0, 0).known);
        const auto result = match(snapshot, set, {});
        EXPECT_EQ(result.pairs.at(0).known, scorer.known(0, 0));
        return scorer.known(0, 0);
    };
    EXPECT_EQ(knownBy(), 25) << "what counts nothing is not looked at";
    mentee.department = mentor.department = "Legal";
    EXPECT_EQ(knownBy(), 100);
    set.criteria[1].weight = 100;
    set.criteria[0].weight = 0;
    set.criteria.push_back(criterion(CriterionKind::SameValue, Field::JobTitle, 1));
    EXPECT_EQ(knownBy(), 99) << "nearly all is not all";
    mentor.department = "";
    EXPECT_EQ(knownBy(), 0);
    set.criteria[0].weight = 100;
    mentor.department = "Legal";
    EXPECT_EQ(knownBy(), 99) << "also where less than half a hundredth is missing";
    mentor.site = mentor.department = "";
    mentor.jobTitle = mentee.jobTitle = "Buyer";
    EXPECT_EQ(knownBy(), 1) << "and less than half a hundredth is not nothing";
}

TEST(Scorer, LetsWishesFallEvenlyFromTheFirst) {
    MadeUpProgram program(4, 4);
    for (auto& part : program.participations) {
        part.mentorWishes.clear();
        part.menteeWishes.clear();
    }
    program.partOf(program.mentee(0)).mentorWishes = {program.mentor(2), program.mentor(0), program.mentor(1)};
    program.partOf(program.mentor(0)).menteeWishes = {program.mentee(3), program.mentee(1)};
    const auto snapshot = program.snapshot();
    const auto degree = [&](CriterionKind kind, int mentee, int mentor) {
        CriteriaSet set;
        set.criteria = {criterion(kind, Field::Department, 10)};
        return Scorer(snapshot, set)
            .explain(*snapshot.menteeOf(program.mentee(mentee)), *snapshot.mentorOf(program.mentor(mentor)))
            .score;
    };
    using enum CriterionKind;
    EXPECT_EQ(degree(MenteeWishes, 0, 2), 10'000);
    EXPECT_EQ(degree(MenteeWishes, 0, 0), 6'667);
    EXPECT_EQ(degree(MenteeWishes, 0, 1), 3'333);
    EXPECT_EQ(degree(MenteeWishes, 0, 3), 0);
    EXPECT_EQ(degree(MentorWishes, 3, 0), 10'000);
    EXPECT_EQ(degree(MentorWishes, 1, 0), 5'000);
    EXPECT_EQ(degree(MentorWishes, 0, 0), 0);
}

TEST(Scorer, ListsRulesThatNobodyCanTell) {
    MadeUpProgram program(1, 1);
    auto& mentee = program.personOf(program.mentee(0));
    auto& mentor = program.personOf(program.mentor(0));
    mentee.manager.reset();
    mentor.manager.reset();
    mentee.workingLanguages.clear();
    auto language = criterion(CriterionKind::Overlap, Field::WorkingLanguages, 0);
    language.must = true;
    CriteriaSet set;
    set.criteria = {criterion(CriterionKind::SameValue, Field::Site, 1), language};
    const auto unknown = [&] {
        const auto snapshot = program.snapshot();
        return Scorer(snapshot, set).explain(0, 0).unknown;
    };
    EXPECT_THAT(unknown(), ElementsAre(Rule{RuleKind::ReportingLine, {}}, Rule{RuleKind::Must, 1}));
    mentee.workingLanguages = mentor.workingLanguages = {"fr"};
    mentee.manager = PersonId{900'000};
    EXPECT_THAT(unknown(), ElementsAre(Rule{RuleKind::ReportingLine, {}})) << "the mentor’s may be the mentee";
    mentor.manager = PersonId{900'000};
    EXPECT_THAT(unknown(), IsEmpty());
    set.criteria[1].unknownPasses = false;
    mentee.workingLanguages.clear();
    EXPECT_THAT(unknown(), IsEmpty()) << "forbidden is said of the rule, not that nobody knows";
}

TEST(CriteriaSets, AreRefusedWhereAFieldThatCountsIsNotThere) {
    const std::vector<CustomField> fields{{CustomFieldId{1}, "Profession", CustomFieldKind::Text, {}}};
    CriteriaSet set;
    set.name = "Ours";
    set.criteria = {criterion(CriterionKind::SameValue, Field::Site, 10),
                    criterion(CriterionKind::SameValue, Field::Custom, 10, "profession")};
    EXPECT_THAT(validate(set, fields), IsEmpty()) << "letter case apart";
    set.criteria[1].field.customName = "Trade";
    EXPECT_THAT(validate(set, fields), ElementsAre(CriteriaProblem{CriteriaIssue::FieldNotThere, 1}));
    set.criteria[1].weight = 0;
    EXPECT_THAT(validate(set, fields), IsEmpty()) << "switched off, it does no harm";
    set.criteria[1].must = true;
    EXPECT_THAT(validate(set, fields), ElementsAre(CriteriaProblem{CriteriaIssue::FieldNotThere, 1}));
    set.criteria[1] = criterion(CriterionKind::Nearness, Field::Custom, 10, "Profession");
    EXPECT_THAT(validate(set, fields), ElementsAre(CriteriaProblem{CriteriaIssue::FieldDoesNotFit, 1}))
        << "words are no distance apart";
}

TEST(Scorer, GivesPointsAsWeightTimesDegree) {
    MadeUpProgram program(1, 1, 3);
    program.personOf(program.mentee(0)).level = 3;
    program.personOf(program.mentor(0)).level = 4;
    auto steps = criterion(CriterionKind::OrderedSteps, Field::Level, 12);
    steps.steps = {{1, 0.75}, {2, 1}};
    CriteriaSet set;
    set.criteria = {steps};
    const auto snapshot = program.snapshot();
    EXPECT_DOUBLE_EQ(Scorer(snapshot, set).explain(0, 0).parts[0].points, 9);
}

TEST(Scorer, MeasuresTimeZonesTheShorterWayRound) {
    MadeUpProgram program(1, 1, 3);
    program.personOf(program.mentee(0)).timeZone = "America/Toronto";
    program.personOf(program.mentor(0)).timeZone = "Asia/Tokyo";
    auto zones = criterion(CriterionKind::TimeZoneDistance, Field::TimeZone, 10);
    zones.span = 20;
    CriteriaSet set;
    set.criteria = {zones};
    const auto snapshot = program.snapshot();
    EXPECT_EQ(Scorer(snapshot, set).explain(0, 0).score, 5'000) << "14 hours one way, 10 the other";
}

TEST(Scorer, MeasuresTimeZonesByTheClockOverTheDateLine) {
    MadeUpProgram program(1, 1, 3);
    program.personOf(program.mentee(0)).timeZone = "Pacific/Kiritimati";
    program.personOf(program.mentor(0)).timeZone = "Pacific/Midway";
    auto zones = criterion(CriterionKind::TimeZoneDistance, Field::TimeZone, 10);
    zones.span = 2;
    CriteriaSet set;
    set.criteria = {zones};
    const auto snapshot = program.snapshot();
    EXPECT_EQ(Scorer(snapshot, set).explain(0, 0).score, 5'000) << "25 hours by the calendar are one by the clock";
}

TEST(Scorer, ComparesWhatWordsSayAndNotHowTheyAreTyped) {
    for (const auto& [one, other] : {std::pair{"Sales  Team", "sales team "},
                                     {"Sales – EMEA", "Sales-EMEA"},
                                     {"R&D", "R & D"},
                                     {"Direction de l’eau", "Direction de l'eau"},
                                     {"Sales\u00A0Team", "Sales Team"},
                                     {"RECHERCHE ET DÉVELOPPEMENT", "Recherche et développement"},
                                     {"QUALITE", "Qualité"},
                                     {"Œuvres sociales", "OEUVRES SOCIALES"},
                                     {"Ökologie – Straße", "ÖKOLOGIE-STRASSE"},
                                     {"Отдел продаж", "ОТДЕЛ ПРОДАЖ"},
                                     {"ΠΩΛΉΣΕΙΣ", "Πωλήσεις"},
                                     {"İnsan Kaynakları", "INSAN KAYNAKLARI"}}) {
        MadeUpProgram program(1, 1);
        program.personOf(program.mentee(0)).department = one;
        program.personOf(program.mentor(0)).department = other;
        CriteriaSet set;
        set.criteria = {criterion(CriterionKind::SameValue, Field::Department, 10)};
        const auto snapshot = program.snapshot();
        EXPECT_EQ(Scorer(snapshot, set).explain(0, 0).score, 10'000) << one;
        program.personOf(program.mentor(0)).department = std::string(other) + " 2";
        const auto otherwise = program.snapshot();
        EXPECT_EQ(Scorer(otherwise, set).explain(0, 0).score, 0) << one;
    }
}

TEST(Scorer, TakesTheValuesOfASetAsLooselyAsThoseOfPeople) {
    MadeUpProgram program(1, 1);
    program.personOf(program.mentor(0)).department = "SÛRETÉ  NUCLÉAIRE";
    auto inSet = criterion(CriterionKind::InSet, Field::Department, 10);
    inSet.side = Side::Mentor;
    inSet.values = {"Sûreté nucléaire"};
    CriteriaSet set;
    set.criteria = {inSet};
    const auto snapshot = program.snapshot();
    EXPECT_EQ(Scorer(snapshot, set).explain(0, 0).score, 10'000);
}

TEST(Scorer, PrefersSkillsThatFewOffer) {
    MadeUpProgram program(1, 3, 3);
    program.partOf(program.mentee(0)).seeks = {{SkillId{1}, 2, {}, {}}, {SkillId{2}, 2, {}, {}}};
    program.partOf(program.mentor(0)).offers = {{SkillId{1}, 3}};
    program.partOf(program.mentor(1)).offers = {{SkillId{2}, 3}};
    program.partOf(program.mentor(2)).offers = {{SkillId{2}, 3}};
    auto skills = criterion(CriterionKind::Skills, Field::Department, 10);
    CriteriaSet set;
    set.criteria = {skills};
    const auto snapshot = program.snapshot();
    EXPECT_EQ(Scorer(snapshot, set).explain(0, 0).score, Scorer(snapshot, set).explain(0, 1).score);
    set.criteria[0].rarity = true;
    EXPECT_GT(Scorer(snapshot, set).explain(0, 0).score, Scorer(snapshot, set).explain(0, 1).score);
}

TEST(Scorer, NamesEveryRuleThatBarsAPairAndCountsEachMentorAtTheFirst) {
    MadeUpProgram program(2, 4, 3);
    for (auto& person : program.people) {
        person.workingLanguages = {"fr"};
        person.department = "Legal";
    }
    program.personOf(program.mentor(3)).department = "Sales";
    program.personOf(program.mentee(0)).manager = program.mentor(0);
    program.personOf(program.mentor(0)).manager = program.mentor(1);
    program.neverPairs = {{NeverPairId{1}, program.mentee(0), program.mentor(2), "Related"}};
    program.decisions = {{PairDecisionId{1}, program.program.id, program.mentor(2), program.mentee(0),
                          PairVerdict::Refused, true, "No"}};
    CriteriaSet set;
    auto other = criterion(CriterionKind::DifferentValue, Field::Department, 0);
    other.must = true;
    set.criteria = {other, criterion(CriterionKind::SameValue, Field::Site, 5)};
    const auto snapshot = program.snapshot();
    const Scorer scorer(snapshot, set);
    EXPECT_THAT(scorer.explain(0, 0).barredBy, ElementsAre(Rule{RuleKind::ReportingLine, {}}, Rule{RuleKind::Must, 0}));
    EXPECT_THAT(scorer.explain(0, 1).barredBy, ElementsAre(Rule{RuleKind::ReportingLine, {}}, Rule{RuleKind::Must, 0}))
        << "two levels up";
    EXPECT_THAT(scorer.explain(0, 2).barredBy,
                ElementsAre(Rule{RuleKind::NeverPair, {}}, Rule{RuleKind::Refused, {}}, Rule{RuleKind::Must, 0}));
    EXPECT_THAT(scorer.explain(0, 3).barredBy, IsEmpty());
    const auto removed = scorer.removed(0);
    for (std::size_t r = 0; r < removed.size(); ++r) {
        const auto kind = scorer.rules()[r].kind;
        EXPECT_EQ(removed[r], kind == RuleKind::ReportingLine ? 2 : kind == RuleKind::NeverPair ? 1 : 0);
    }
}

TEST(Scorer, FollowsTheReportingLineDownwardsAsWell) {
    MadeUpProgram program(1, 2, 3);
    program.personOf(program.mentor(0)).manager = program.mentee(0);
    program.personOf(program.mentor(1)).manager = program.mentor(0);
    CriteriaSet set;
    set.criteria = {criterion(CriterionKind::SameValue, Field::Site, 5)};
    const auto snapshot = program.snapshot();
    EXPECT_FALSE(Scorer(snapshot, set).explain(0, 0).isAllowed());
    EXPECT_FALSE(Scorer(snapshot, set).explain(0, 1).isAllowed());
    set.rules.reportingLevels = 1;
    EXPECT_TRUE(Scorer(snapshot, set).explain(0, 1).isAllowed());
    set.rules.reportingLine = false;
    EXPECT_TRUE(Scorer(snapshot, set).explain(0, 0).isAllowed());
}

TEST(CriteriaSets, AreValidWhenReadyMadeAndRefusedWhenSenseless) {
    for (const auto& set : readyMadeCriteria())
        EXPECT_THAT(validate(set), IsEmpty()) << set.key;
    CriteriaSet set;
    auto steps = criterion(CriterionKind::OrderedSteps, Field::Site, 101);
    steps.steps = {{1, 2}, {1, 0.5}};
    auto near = criterion(CriterionKind::Nearness, Field::Custom, 0);
    near.span = 0;
    set.criteria = {steps, near};
    EXPECT_THAT(validate(set), testing::UnorderedElementsAre(CriteriaProblem{CriteriaIssue::NameMissing, {}},
                                                             CriteriaProblem{CriteriaIssue::WeightOutOfRange, 0},
                                                             CriteriaProblem{CriteriaIssue::FieldDoesNotFit, 0},
                                                             CriteriaProblem{CriteriaIssue::DegreeOutOfRange, 0},
                                                             CriteriaProblem{CriteriaIssue::RepeatedGap, 0},
                                                             CriteriaProblem{CriteriaIssue::CustomNameMissing, 1},
                                                             CriteriaProblem{CriteriaIssue::SpanOutOfRange, 1}));
}

TEST(Scorer, LetsAFormerPairThroughWhereNoRuleForbidsIt) {
    MadeUpProgram program(1, 1, 3);
    Mentorship former;
    former.id = MentorshipId{1};
    former.program = ProgramId{2};
    former.mentor = program.mentor(0);
    former.mentee = program.mentee(0);
    former.state = MentorshipState::Dissolved;
    program.mentorships = {former};
    CriteriaSet set;
    set.criteria = {criterion(CriterionKind::SameValue, Field::Site, 5)};
    const auto snapshot = program.snapshot();
    EXPECT_THAT(Scorer(snapshot, set).explain(0, 0).barredBy, ElementsAre(Rule{RuleKind::Repeat, {}}));
    set.rules.noRepeat = false;
    EXPECT_TRUE(Scorer(snapshot, set).explain(0, 0).isAllowed());
}

TEST(Scorer, LetsANeverPairThroughWhereThatIsSwitchedOff) {
    MadeUpProgram program(1, 1, 3);
    program.neverPairs = {{NeverPairId{1}, program.mentor(0), program.mentee(0), "Related"}};
    CriteriaSet set;
    set.criteria = {criterion(CriterionKind::SameValue, Field::Site, 5)};
    const auto snapshot = program.snapshot();
    EXPECT_THAT(Scorer(snapshot, set).explain(0, 0).barredBy, ElementsAre(Rule{RuleKind::NeverPair, {}}));
    set.rules.neverPairs = false;
    EXPECT_TRUE(Scorer(snapshot, set).explain(0, 0).isAllowed());
}

TEST(Scorer, AMustOfNothingAtAllStillAsksForSomething) {
    MadeUpProgram program(1, 2, 3);
    program.personOf(program.mentee(0)).site = "Lyon";
    program.personOf(program.mentor(0)).site = "Paris";
    program.personOf(program.mentor(1)).site = "Lyon";
    auto must = criterion(CriterionKind::SameValue, Field::Site, 0);
    must.must = true;
    CriteriaSet set;
    for (const double atLeast : {0.0, 0.00001, 1.0}) {
        must.atLeast = atLeast;
        set.criteria = {must, criterion(CriterionKind::SameValue, Field::Department, 5)};
        const auto snapshot = program.snapshot();
        const Scorer scorer(snapshot, set);
        EXPECT_FALSE(scorer.explain(0, 0).isAllowed()) << atLeast;
        EXPECT_TRUE(scorer.explain(0, 1).isAllowed()) << atLeast;
        std::vector<std::int16_t> row(2);
        scorer.row(0, row.data());
        EXPECT_EQ(row[0], barred) << atLeast;
        EXPECT_NE(row[1], barred) << atLeast;
    }
}
