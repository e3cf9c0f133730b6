#include "mentoring/program_template.h"

#include <gmock/gmock.h>

#include "mentoring/check.h"

using namespace mentoring;
using namespace std::chrono_literals;
using ::testing::Contains;
using ::testing::IsEmpty;
using ::testing::Not;

namespace {

Date day(const char* iso) {
    return *dateFromIso(iso);
}

Program complete() {
    Program program;
    program.name = "Tandem";
    program.purpose = "Pass on what we know";
    program.sponsor = "The board";
    program.startsOn = day("2026-01-01");
    program.endsOn = day("2026-12-31");
    program.plan.rhythmWeeks = 3;
    program.plan.objectives = {{{"Meet", ""}, {"Sessions a pair", ""}, 0, 12, {}, {}}};
    program.plan.phases = {{{"Beginning", "Début"}, {{{"First meeting", ""}, 2}}},
                           {{"End", "Fin"}, {{{"Review", ""}, 50}}}};
    program.plan.training = {{{"Listening", ""}, TrainedSide::Mentors}};
    return program;
}

} // namespace

TEST(Programs, HaveNothingMissingWhenAllIsSaid) {
    EXPECT_THAT(warningsOf(complete()), IsEmpty());
    EXPECT_THAT(check(complete()), IsEmpty());
    EXPECT_EQ(warningsOf(Program{}).size(), 7U) << "and of an empty one all is missing that it asks for";
}

TEST(Programs, WarnUnderSixMonthsUnlessTheyAreMeantToBeShort) {
    auto program = complete();
    program.endsOn = day("2026-06-30");
    EXPECT_EQ(monthsOf(program), 6) << "the last day counts";
    EXPECT_THAT(warningsOf(program), Not(Contains(ProgramWarning::UnderSixMonths)));
    program.endsOn = day("2026-06-29");
    EXPECT_EQ(monthsOf(program), 5);
    EXPECT_THAT(warningsOf(program), Contains(ProgramWarning::UnderSixMonths));
    program.plan.durationMonths = 12;
    EXPECT_THAT(warningsOf(program), Not(Contains(ProgramWarning::UnderSixMonths))) << "what is said goes first";
    program.plan.durationMonths = 1;
    EXPECT_THAT(warningsOf(program), Contains(ProgramWarning::MilestoneAfterTheEnd));
    program.plan.kind = ProgramKind::Flash;
    EXPECT_THAT(warningsOf(program), Not(Contains(ProgramWarning::UnderSixMonths)));
}

TEST(Programs, AskEachPairForItsMilestonesFromTheDayItBegan) {
    auto plan = complete().plan;
    plan.phases.front().milestones.push_back({{"Late", ""}, 60});
    const auto due = milestonesDue(plan, day("2026-03-02"));
    ASSERT_EQ(due.size(), 3U);
    EXPECT_EQ(due[0], (DueMilestone{0, 0, day("2026-03-16")}));
    EXPECT_EQ(due[1], (DueMilestone{1, 0, day("2027-02-15")}));
    EXPECT_EQ(due[2].milestone, 1U) << "in the order they are due, whatever phase they are of";
}

TEST(Programs, AreCheckedFieldByField) {
    auto program = complete();
    program.plan.rhythmWeeks = 27;
    program.plan.durationMonths = 61;
    program.plan.objectives.push_back({});
    program.plan.phases.front().milestones.front().weeks = -1;
    program.plan.training.resize(mostTrainingItems + 1, program.plan.training.front());
    EXPECT_THAT(check(program), ::testing::UnorderedElementsAre(FieldIssue{Issue::RhythmOutOfRange, Field::Rhythm},
                                                                FieldIssue{Issue::DurationOutOfRange, Field::Duration},
                                                                FieldIssue{Issue::TextMissing, Field::Objectives},
                                                                FieldIssue{Issue::WeeksOutOfRange, Field::Milestones},
                                                                FieldIssue{Issue::TooManyEntries, Field::Training}));
}

TEST(Programs, BeginOnceMoreWhereTheyHaveCome) {
    auto program = complete();
    program.id = ProgramId{7};
    program.closedOn = day("2027-01-10");
    program.plan.objectives.front().value = 9;
    program.plan.objectives.front().valueOn = day("2026-12-20");
    const auto again = onceMore(program);
    EXPECT_FALSE(again.id.isSet());
    EXPECT_FALSE(again.startsOn || again.endsOn || again.closedOn);
    EXPECT_EQ(again.plan.objectives.front().baseline, 9);
    EXPECT_EQ(again.plan.objectives.front().value, std::nullopt);
    EXPECT_EQ(again.plan.phases, program.plan.phases);
}

TEST(Programs, GiveATemplateThatKnowsNothingOfAYear) {
    auto program = complete();
    program.plan.objectives.front().value = 9;
    program.plan.eligibility = "Everybody";
    const auto made = templateOf(program, TextLanguage::French);
    EXPECT_EQ(made.name.fr, "Tandem");
    EXPECT_EQ(made.name.en, "");
    EXPECT_EQ(made.plan.objectives.front().baseline, std::nullopt);
    const auto next = programFrom(made, TextLanguage::English);
    EXPECT_EQ(next.purpose, program.purpose) << "read in the language it is written in";
    EXPECT_EQ(next.plan.eligibility, "Everybody");
    EXPECT_EQ(next.name, "");
}
