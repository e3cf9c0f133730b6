#include "app/search_service.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "world.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

class SearchServiceTest : public testing::Test, protected World {
protected:
    SearchServiceTest() { as(mentee); }

    [[nodiscard]] std::vector<SearchService::Hit> find(const std::string& text, std::size_t most = 10) const {
        return file().search().search(text, most);
    }
    [[nodiscard]] GoalId goalCalled(const std::string& title, const std::string& description = {}) const {
        auto typed = goal();
        typed.title = title;
        typed.description = description;
        typed.milestones.clear();
        return file().goals().add(typed);
    }
};

} // namespace

TEST_F(SearchServiceTest, FindsNothingThatMayNotBeSeen) {
    (void)file().goals().add(goal(Audience::AuthorOnly));
    (void)file().insights().add(insight(Audience::AuthorOnly));
    HeldSession held;
    held.notes = secret;
    file().sessions().log(pair.id, file().today(), SessionState::Held, MissedBy::Nobody, held);
    (void)file().feedback().give(feedback());
    EXPECT_THAT(find(secret), SizeIs(4));
    EXPECT_THAT(find("Canary-In EVERY"), SizeIs(4)) << "letter case apart, every word";
    EXPECT_THAT(find("canary nowhere"), IsEmpty());
    EXPECT_THAT(find(" "), IsEmpty());
    asCoordinator();
    EXPECT_THAT(find(secret), IsEmpty());
    as(otherMentor);
    EXPECT_THAT(find(secret), IsEmpty());
    as(mentor);
    EXPECT_THAT(find(secret), SizeIs(2)) << "session and feedback";
}

TEST_F(SearchServiceTest, KnowsEveryTextOfWhatItSearches) {
    auto typed = goal();
    typed.title = "alpha";
    typed.description = "beta";
    typed.successTest = "gamma";
    typed.means = "delta";
    typed.relevance = "epsilon";
    typed.milestones = {{"zeta", {}, {}}};
    const auto id = file().goals().add(typed);
    file().goals().setState(id, GoalState::Dropped, "eta");
    auto planned = session();
    planned.agenda = {{"theta", {}, false}};
    planned.place = "iota";
    const auto meeting = file().sessions().plan(planned);
    file().sessions().writeNotes(meeting, "kappa");
    auto given = feedback();
    given.answers = {{"text", "lambda"}};
    const auto said = file().feedback().give(given);
    as(mentor);
    file().feedback().reply(said, FeedbackReply::Answered, "omicron");
    as(mentee);
    auto seen = insight();
    seen.title = "sigma";
    seen.evidence = {{file().today(), "upsilon", EvidenceStrength::Clear}};
    (void)file().insights().add(seen);
    for (const auto* word : {"alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
                             "lambda", "omicron", "sigma", "upsilon"})
        EXPECT_THAT(find(word), testing::Not(IsEmpty())) << word;
    EXPECT_EQ(find("alpha")[0].kind, RecordKind::Goal);
    EXPECT_EQ(find("alpha")[0].person, mentee);
    EXPECT_EQ(find("kappa")[0].kind, RecordKind::Session);
    EXPECT_EQ(find("kappa")[0].mentorship, pair.id);
    EXPECT_EQ(find("lambda")[0].kind, RecordKind::Feedback);
    EXPECT_EQ(find("sigma")[0].kind, RecordKind::Insight);
}

TEST_F(SearchServiceTest, PutsTitlesThatBeginWithItFirstThenTheNewest) {
    const auto inText = goalCalled("One", "Speak in public");
    const auto inTitle = goalCalled("To speak");
    const auto older = goalCalled("Speak up");
    const auto newer = goalCalled("Speak slower");
    const auto hits = find("speak");
    std::vector<std::int64_t> ids;
    for (const auto& hit : hits)
        ids.push_back(hit.id);
    EXPECT_THAT(ids, testing::ElementsAre(newer.value, older.value, inTitle.value, inText.value));
    EXPECT_EQ(hits[3].excerpt, "Speak in public");
    EXPECT_EQ(hits[0].excerpt, "");
    EXPECT_THAT(find("speak", 2), SizeIs(2)) << "at most so many of a kind";
}

TEST_F(SearchServiceTest, IsUpToDateAfterEveryKindOfChangeAndAtEveryDesk) {
    EXPECT_THAT(find("unheard"), IsEmpty());
    (void)goalCalled("unheard");
    EXPECT_THAT(find("unheard"), SizeIs(1));
    auto seen = insight();
    seen.title = "unheard";
    (void)file().insights().add(seen);
    EXPECT_THAT(find("unheard"), SizeIs(2));
    auto given = feedback();
    given.answers = {{"text", "unheard"}};
    (void)file().feedback().give(given);
    EXPECT_THAT(find("unheard"), SizeIs(3));
    auto planned = session();
    planned.agenda = {{"unheard", {}, false}};
    const auto meeting = file().sessions().plan(planned);
    EXPECT_THAT(find("unheard"), SizeIs(4));
    file().sessions().remove(meeting);
    EXPECT_THAT(find("unheard"), SizeIs(3));
    as(mentor);
    EXPECT_THAT(find("unheard"), SizeIs(3));
    endPair();
    EXPECT_THAT(find("unheard"), SizeIs(1)) << "the goal and what the mentee sees are for present mentors only";
    as(mentee);
    EXPECT_THAT(find("unheard"), SizeIs(3));
}
