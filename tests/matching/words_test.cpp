#include "matching/words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "made_up_program.h"
#include "matching/matching.h"
#include "matching/scorer.h"

namespace mentoring::matching {
namespace {

using test::MadeUpProgram;
using testing::ElementsAre;
using testing::IsEmpty;

std::string stemOf(const char* word) {
    const auto words = wordsOf(word);
    return words.size() == 1 ? words.front().stem : std::string();
}

/// A criterion on what the mentee looks for and what the mentor can tell about.
CriteriaSet onWords() {
    Criterion words;
    words.kind = CriterionKind::Words;
    words.field = {Field::Custom, "Looks for"};
    words.mentorField = FieldRef{Field::Custom, "Tells about"};
    CriteriaSet set;
    set.name = "Words";
    set.criteria = {words};
    return set;
}

constexpr CustomFieldId looksFor{11};
constexpr CustomFieldId tellsAbout{12};

MadeUpProgram withTexts(int mentees, int mentors, unsigned seed = 3) {
    MadeUpProgram program(mentees, mentors, seed);
    program.makeAlike();
    program.fields.push_back({looksFor, "Looks for", CustomFieldKind::Text, {}});
    program.fields.push_back({tellsAbout, "Tells about", CustomFieldKind::Text, {}});
    return program;
}

TEST(Words, OfOneFamilyAreTheSameInBothLanguages) {
    EXPECT_EQ(stemOf("négociation"), stemOf("Négociations"));
    EXPECT_EQ(stemOf("négocier"), stemOf("négociation"));
    EXPECT_EQ(stemOf("manager"), stemOf("management"));
    EXPECT_EQ(stemOf("leader"), stemOf("LEADERSHIP"));
    EXPECT_EQ(stemOf("negotiating"), stemOf("negotiation"));
    EXPECT_EQ(stemOf("Éloquence"), stemOf("eloquence"));
    EXPECT_NE(stemOf("finance"), stemOf("final"));
    EXPECT_NE(stemOf("data"), stemOf("date"));
    EXPECT_EQ(stemOf("sql"), "sql");
}

TEST(Words, ThatSayNothingAreLeftOut) {
    EXPECT_THAT(wordsOf("Je voudrais être avec vous, and I would like to be with you."), IsEmpty());
    EXPECT_THAT(wordsOf("  \n,;!? "), IsEmpty());
    EXPECT_EQ(wordsOf("l’équipe d'Anne").size(), 2U) << "what is left of an apostrophe is no word";
}

TEST(Words, AreWeighedByHowRareTheyAreAndSayWhatTheTextsShare) {
    auto program = withTexts(1, 3);
    program.personOf(program.mentee(0)).setCustomValue(looksFor, std::string("Leading a team, negotiating contracts"));
    program.personOf(program.mentor(0)).setCustomValue(tellsAbout, std::string("Teams and leaders, teams above all"));
    program.personOf(program.mentor(1)).setCustomValue(tellsAbout, std::string("Negotiation of contracts in a team"));
    const auto snapshot = program.snapshot();
    const auto criteria = onWords();
    const Scorer scorer(snapshot, criteria);
    const auto degree = [&](int mentor) { return scorer.explain(0, mentor).parts.front().degree; };
    ASSERT_TRUE(degree(0) && degree(1));
    EXPECT_GT(*degree(1), *degree(0)) << "more, and rarer, words";
    EXPECT_FALSE(degree(2)) << "nothing written: unknown";
    EXPECT_THAT(scorer.wordsInCommon(0, 0, 1), testing::UnorderedElementsAre("team", "negotiating", "contracts"));
    EXPECT_EQ(scorer.wordsInCommon(0, 0, 1).back(), "team") << "everybody has it";
    EXPECT_THAT(scorer.wordsInCommon(0, 0, 2), IsEmpty());
}

TEST(Words, OfTheVerySameTextFitWhollyAndOfOthersNotAtAll) {
    auto program = withTexts(1, 2);
    program.personOf(program.mentee(0)).setCustomValue(looksFor, std::string("Budget control"));
    program.personOf(program.mentor(0)).setCustomValue(tellsAbout, std::string("CONTROL, budgets!"));
    program.personOf(program.mentor(1)).setCustomValue(tellsAbout, std::string("Sailing"));
    const auto snapshot = program.snapshot();
    const auto criteria = onWords();
    const Scorer scorer(snapshot, criteria);
    EXPECT_EQ(scorer.explain(0, 0).score, 10'000);
    EXPECT_EQ(scorer.explain(0, 1).score, 0);
}

/// Texts of some words, sometimes none; the rows of the solver are what is said of single pairs.
RC_GTEST_PROP(Words, ScoreInRowsAsTheyDoPairByPairInWhateverOrderPeopleStand, ()) {
    auto program = withTexts(12, 9, *rc::gen::arbitrary<unsigned>());
    const std::vector<std::string> words{"Leadership", "équipe", "budgets", "SQL",
                                         "négocier",   "vente",  "hiring",  "law"};
    const auto text = [&] {
        std::string written;
        for (auto k = program.random() % 6; k > 0; --k)
            written += words[program.random() % words.size()] + " ";
        return written;
    };
    for (auto& person : program.people)
        person.setCustomValue(person.staffId.starts_with("M") ? tellsAbout : looksFor, text());
    auto criteria = onWords();
    criteria.criteria.push_back(test::oneSite().criteria.front());
    criteria.criteria.front().weight = *rc::gen::inRange(1, 101);
    const auto tableOf = [&](const Snapshot& snapshot) {
        const Scorer scorer(snapshot, criteria);
        std::vector<std::vector<std::int16_t>> table;
        for (int i = 0; i < 12; ++i) {
            std::vector<std::int16_t> row(9);
            scorer.row(i, row.data());
            for (int j = 0; j < 9; ++j) {
                const auto explanation = scorer.explain(i, j);
                RC_ASSERT(row[static_cast<std::size_t>(j)] == (explanation.isAllowed() ? explanation.score : barred));
            }
            table.push_back(row);
        }
        return table;
    };
    const auto before = tableOf(program.snapshot());
    std::ranges::shuffle(program.people, program.random);
    std::ranges::shuffle(program.participations, program.random);
    RC_ASSERT(tableOf(program.snapshot()) == before);
}

TEST(Words, NeedAFieldOfTextOnBothSides) {
    const std::vector<CustomField> fields{{looksFor, "Looks for", CustomFieldKind::Text, {}},
                                          {tellsAbout, "Tells about", CustomFieldKind::Number, {}}};
    const auto problems = validate(onWords(), fields);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().issue, CriteriaIssue::FieldDoesNotFit);
    auto set = onWords();
    set.criteria.front().mentorField = FieldRef{Field::Site, {}};
    EXPECT_EQ(validate(set).front().issue, CriteriaIssue::FieldDoesNotFit);
    set.criteria.front().kind = CriterionKind::SameValue;
    set.criteria.front().mentorField = FieldRef{Field::Custom, "Looks for"};
    EXPECT_FALSE(validate(set).empty()) << "one field, looked at on both sides";
}

} // namespace
} // namespace mentoring::matching
