#include "mentoring/perspective.h"

#include <algorithm>
#include <map>
#include <set>

#include <gtest/gtest.h>

using namespace mentoring;

namespace {

using enum Audience;
using enum RecordKind;

// Written down anew, not taken from the table under test: for whom each kind may be meant, the usual one first.
const std::map<RecordKind, std::vector<Audience>> meantFor = {
    {Agreement, {PairAndCoordinator}},
    {CareerPlan, {Pair, AuthorOnly, PairAndCoordinator}},
    {Goal, {PairOutline, AuthorOnly, Pair, PairAndCoordinator}},
    {Insight, {Pair, AuthorOnly, PairAndCoordinator}},
    {SkillAssessment, {Pair, AuthorOnly, PairAndCoordinator}},
    {Session, {PairOutline}},
    {PrivateNote, {AuthorOnly}},
    {ActionItem, {Pair}},
    {Feedback, {Pair, PairAndCoordinator}},
    {AdviceRequest, {Pair}},
    {Concern, {AuthorAndCoordinator, PairAndCoordinator}},
    {MentorGain, {AuthorOnly, Pair, PairAndCoordinator}},
};

struct Seen {
    Sight partner;
    Sight coordinator;
};
const std::map<Audience, Seen> seenBy = {
    {AuthorOnly, {Sight::Nothing, Sight::Nothing}},
    {Pair, {Sight::Everything, Sight::Nothing}},
    {PairOutline, {Sight::Everything, Sight::Outline}},
    {PairAndCoordinator, {Sight::Everything, Sight::Everything}},
    {AuthorAndCoordinator, {Sight::Nothing, Sight::Everything}},
};

Sight expected(RecordKind kind, Audience audience, Standing standing) {
    const auto& allowed = meantFor.at(kind);
    const bool known = std::ranges::find(allowed, audience) != allowed.end();
    const auto& seen = seenBy.at(known ? audience : AuthorOnly);
    switch (standing) {
    case Standing::Author:
        return Sight::Everything;
    case Standing::Partner:
        return seen.partner;
    case Standing::Coordinator:
        return seen.coordinator;
    case Standing::Stranger:
        return Sight::Nothing;
    }
    return Sight::Nothing;
}

} // namespace

TEST(Visibility, IsThatOfTheTableForEveryKindAudienceAndStanding) {
    int walked = 0;
    for (const auto kind : allRecordKinds) {
        for (const auto audience : allAudiences) {
            for (const auto standing : allStandings) {
                EXPECT_EQ(sightOf(kind, audience, standing), expected(kind, audience, standing))
                    << "kind " << static_cast<int>(kind) << ", audience " << static_cast<int>(audience) << ", standing "
                    << static_cast<int>(standing);
                ++walked;
            }
        }
    }
    EXPECT_EQ(walked, 12 * 5 * 4);
}

TEST(Visibility, HasALineForEveryKindWithTheUsualChoiceFirst) {
    std::set<RecordKind> kinds;
    for (const auto& rule : visibilityRules())
        EXPECT_TRUE(kinds.insert(rule.kind).second) << "twice";
    EXPECT_EQ(kinds.size(), std::size(allRecordKinds));
    for (const auto kind : allRecordKinds) {
        const auto audiences = audiencesOf(kind);
        ASSERT_FALSE(audiences.empty());
        EXPECT_EQ(std::vector(audiences.begin(), audiences.end()), meantFor.at(kind)) << static_cast<int>(kind);
        EXPECT_EQ(usualAudience(kind), audiences.front());
        for (const auto audience : allAudiences)
            EXPECT_EQ(mayBeFor(kind, audience), std::ranges::find(audiences, audience) != audiences.end());
    }
}

TEST(Visibility, ShowsNothingOfATalkToTheCoordinator) {
    for (const auto kind : {Goal, Session})
        EXPECT_EQ(sightOf(kind, usualAudience(kind), Standing::Coordinator), Sight::Outline);
    for (const auto kind :
         {CareerPlan, Insight, SkillAssessment, PrivateNote, ActionItem, Feedback, AdviceRequest, MentorGain})
        EXPECT_EQ(sightOf(kind, usualAudience(kind), Standing::Coordinator), Sight::Nothing);
}

TEST(Visibility, KeepsAConcernFromTheOtherOneOfThePair) {
    EXPECT_EQ(sightOf(Concern, usualAudience(Concern), Standing::Partner), Sight::Nothing);
    EXPECT_EQ(sightOf(Concern, usualAudience(Concern), Standing::Coordinator), Sight::Everything);
}

TEST(Visibility, LeavesARecordOfAnUnknownAudienceToItsAuthor) {
    const auto unknown = static_cast<Audience>(99);
    for (const auto kind : allRecordKinds) {
        EXPECT_EQ(sightOf(kind, unknown, Standing::Author), Sight::Everything);
        EXPECT_EQ(sightOf(kind, unknown, Standing::Partner), Sight::Nothing);
        EXPECT_EQ(sightOf(kind, unknown, Standing::Coordinator), Sight::Nothing);
    }
}

TEST(Perspective, IsTheCoordinatorsWithoutAPerson) {
    const Perspective coordinator;
    EXPECT_TRUE(coordinator.isCoordinator());
    EXPECT_FALSE(coordinator.is(PersonId{}));
    const Perspective zoe{PersonId{1}};
    EXPECT_FALSE(zoe.isCoordinator());
    EXPECT_TRUE(zoe.is(PersonId{1}));
    EXPECT_FALSE(zoe.is(PersonId{2}));
}
