#include "mentoring/perspective.h"

#include <algorithm>
#include <map>
#include <set>

#include <gtest/gtest.h>

using namespace mentoring;

namespace {

using enum Audience;
using Kind = RecordKind;

// Written down anew, not taken from the table under test: for whom each kind may be meant, the usual one first.
const std::map<RecordKind, std::vector<Audience>> meantFor = {
    {Kind::Agreement, {PairAndCoordinator}},
    {Kind::CareerPlan, {Pair, AuthorOnly, PairAndCoordinator}},
    {Kind::Goal, {PairOutline, AuthorOnly, Pair, PairAndCoordinator}},
    {Kind::Insight, {Pair, AuthorOnly, PairAndCoordinator}},
    {Kind::SkillAssessment, {Pair, AuthorOnly, PairAndCoordinator}},
    {Kind::Session, {PairOutline}},
    {Kind::PrivateNote, {AuthorOnly}},
    {Kind::ActionItem, {Pair}},
    {Kind::Feedback, {Pair, PairAndCoordinator}},
    {Kind::AdviceRequest, {Pair}},
    {Kind::Concern, {AuthorAndCoordinator, PairAndCoordinator}},
    {Kind::MentorGain, {AuthorOnly, Pair, PairAndCoordinator}},
    {Kind::Kudos, {Pair, PairAndCoordinator}},
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
    case Standing::Mentee:
    case Standing::Stranger:
        return Sight::Nothing;
    }
    return Sight::Nothing;
}

constexpr PersonId ines{1}; // guides Zoé, and is guided by Saskia
constexpr PersonId zoe{2};  // guided by Inès, and by Omar
constexpr PersonId saskia{3};
constexpr PersonId omar{4};
constexpr PersonId former{5}; // guided Zoé once
constexpr PersonId nobody{6};

Mentorship between(std::int64_t id, PersonId mentor, PersonId mentee) {
    Mentorship pair;
    pair.id = MentorshipId{id};
    pair.mentor = mentor;
    pair.mentee = mentee;
    return pair;
}

const std::vector<Mentorship>& pairs() {
    static const auto all = [] {
        std::vector<Mentorship> some{between(1, ines, zoe), between(2, saskia, ines), between(3, omar, zoe),
                                     between(4, former, zoe)};
        some.back().state = MentorshipState::Completed;
        return some;
    }();
    return all;
}

Standing standing(PersonId person, RecordKind kind, PersonId author, PersonId about, const Mentorship* pair) {
    return standingOf(person, tiesOf(person, pairs()), kind, author, about, pair);
}

constexpr RecordKind aboutOneself[] = {Kind::CareerPlan, Kind::Goal, Kind::Insight, Kind::SkillAssessment};

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
    EXPECT_EQ(walked, std::ssize(allRecordKinds) * 5 * 5);
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
    for (const auto kind : {Kind::Goal, Kind::Session})
        EXPECT_EQ(sightOf(kind, usualAudience(kind), Standing::Coordinator), Sight::Outline);
    for (const auto kind : {Kind::CareerPlan, Kind::Insight, Kind::SkillAssessment, Kind::PrivateNote, Kind::ActionItem,
                            Kind::Feedback, Kind::AdviceRequest, Kind::MentorGain, Kind::Kudos})
        EXPECT_EQ(sightOf(kind, usualAudience(kind), Standing::Coordinator), Sight::Nothing);
}

TEST(Visibility, KeepsAConcernFromTheOtherOneOfThePair) {
    EXPECT_EQ(sightOf(Kind::Concern, usualAudience(Kind::Concern), Standing::Partner), Sight::Nothing);
    EXPECT_EQ(sightOf(Kind::Concern, usualAudience(Kind::Concern), Standing::Coordinator), Sight::Everything);
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

TEST(Standing, OfWhatBelongsToNoPairIsForTheAuthorsMentorsAndNeverForThoseTheAuthorGuides) {
    for (const auto kind : aboutOneself) {
        EXPECT_TRUE(isAboutOneself(kind));
        EXPECT_EQ(standing(ines, kind, ines, ines, nullptr), Standing::Author);
        EXPECT_EQ(standing(saskia, kind, ines, ines, nullptr), Standing::Partner) << "who guides her";
        EXPECT_EQ(standing(zoe, kind, ines, ines, nullptr), Standing::Mentee) << "whom she guides";
        EXPECT_EQ(standing(omar, kind, ines, ines, nullptr), Standing::Stranger);
        EXPECT_EQ(standing(ines, kind, zoe, zoe, nullptr), Standing::Partner);
        EXPECT_EQ(standing(omar, kind, zoe, zoe, nullptr), Standing::Partner) << "each of her mentors";
        EXPECT_EQ(standing(saskia, kind, zoe, zoe, nullptr), Standing::Stranger);
        EXPECT_EQ(standing(former, kind, zoe, zoe, nullptr), Standing::Stranger) << "whose pair has ended";
        EXPECT_EQ(standing(nobody, kind, zoe, zoe, nullptr), Standing::Stranger);
    }
}

TEST(Standing, OfTwoWhoGuideEachOtherIsThatOfPartners) {
    const std::vector<Mentorship> mutual{between(1, ines, zoe), between(2, zoe, ines)};
    for (const auto kind : aboutOneself)
        EXPECT_EQ(standingOf(zoe, tiesOf(zoe, mutual), kind, ines, ines, nullptr), Standing::Partner);
}

TEST(Standing, OfAConcernOrAGainWithoutAPairIsTheAuthorsAlone) {
    for (const auto kind : {Kind::Concern, Kind::MentorGain}) {
        EXPECT_FALSE(isAboutOneself(kind));
        for (const auto person : {saskia, omar, former, nobody})
            EXPECT_EQ(standing(person, kind, ines, ines, nullptr), Standing::Stranger);
        EXPECT_EQ(standing(ines, kind, zoe, zoe, nullptr), Standing::Stranger) << "not even of a mentor";
        EXPECT_NE(standing(zoe, kind, ines, ines, nullptr), Standing::Partner);
    }
}

TEST(Standing, OfWhatBelongsToAPairIsForTheTwoOfThatPairEndedOrNot) {
    for (const auto kind : allRecordKinds) {
        for (const auto& pair : pairs()) {
            for (const auto author : {pair.mentor, pair.mentee, PersonId{}}) {
                for (const auto person : {ines, zoe, saskia, omar, former, nobody}) {
                    const bool one = person == pair.mentor || person == pair.mentee;
                    const auto expected = person == author ? Standing::Author
                                          : one            ? Standing::Partner
                                                           : Standing::Stranger;
                    EXPECT_EQ(standing(person, kind, author, author, &pair), expected)
                        << "pair " << pair.id.value << ", author " << author.value << ", person " << person.value;
                }
            }
        }
    }
}
