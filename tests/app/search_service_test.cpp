#include "app/search_service.h"

#include <map>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QEventLoop>
#include <QTimer>

#include "search_index.h"
#include "store.h"
#include "text/fold.h"
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
    auto written = file().sessions().session(meeting)->record();
    written.notes = "kappa";
    file().sessions().edit(written);
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

TEST_F(SearchServiceTest, FindsNamesWithAndWithoutTheirApostrophe) {
    (void)goalCalled("Dinner with O’Neil");
    (void)goalCalled("L'équipe");
    for (const auto* typed : {"oneil", "O'Neil", "o’neil", "equipe", "l'equipe", "LÉQUIPE"})
        EXPECT_THAT(find(typed), SizeIs(1)) << typed;
    EXPECT_THAT(find("'"), IsEmpty());
    EXPECT_THAT(find("oneil nowhere"), IsEmpty()) << "every word must be there";
}

TEST_F(SearchServiceTest, FollowsUndoAndRedo) {
    Change last;
    QObject::connect(&file(), &OrganisationFile::changed, &file(), [&last](const Change& change) { last = change; });
    EXPECT_THAT(find("unheard"), IsEmpty());
    (void)goalCalled("unheard");
    const auto made = last;
    EXPECT_THAT(find("unheard"), SizeIs(1));
    file().undo(made.step, made.action, made.subject);
    EXPECT_THAT(find("unheard"), IsEmpty());
    file().redo(made.step, made.action, made.subject);
    EXPECT_THAT(find("unheard"), SizeIs(1));
}

namespace {

/// A file so large that it is read in another thread.
class LargeSearchTest : public SearchServiceTest {
protected:
    LargeSearchTest() {
        file().store().keep([this](Repositories& in) {
            for (std::int64_t i = 1; i <= 600; ++i) {
                auto typed = goal();
                typed.id = GoalId{i};
                typed.title = "Made " + std::to_string(i);
                typed.description = std::string(5000, 'x') + (i % 2 == 0 ? " even" : " odd");
                typed.from.author = mentee;
                in.of<Goal>().insert(typed);
            }
        });
    }

    [[nodiscard]] bool becomesReady() const {
        QEventLoop loop;
        QObject::connect(&file().search(), &SearchService::ready, &loop, [&loop] { loop.exit(1); });
        QTimer::singleShot(std::chrono::minutes{2}, &loop, [&loop] { loop.exit(0); });
        return loop.exec() == 1;
    }
};

} // namespace

TEST_F(LargeSearchTest, IsReadInAnotherThreadAndThenReady) {
    EXPECT_FALSE(file().search().isReady());
    file().search().prepare();
    EXPECT_TRUE(becomesReady());
    EXPECT_TRUE(file().search().isReady());
    EXPECT_THAT(find("even", 1000), SizeIs(300));
    EXPECT_THAT(find("made 599"), SizeIs(1));
}

TEST_F(LargeSearchTest, AQuestionBeforeThatWaitsForTheWholeAnswer) {
    file().search().prepare();
    EXPECT_THAT(find("even", 1000), SizeIs(300));
}

TEST_F(LargeSearchTest, KnowsWhatChangedWhileItWasRead) {
    file().search().prepare();
    (void)goalCalled("made meanwhile");
    file().goals().remove(GoalId{2});
    auto changed = *file().goals().goal(GoalId{4});
    changed.description = "changed meanwhile";
    file().goals().edit(changed);
    EXPECT_TRUE(becomesReady());
    EXPECT_THAT(find("even", 1000), SizeIs(298));
    EXPECT_THAT(find("meanwhile"), SizeIs(2));
}

TEST_F(LargeSearchTest, WhatWasReadForOneIsNothingForTheNext) {
    file().search().prepare();
    as(otherMentor);
    EXPECT_THAT(find("even"), IsEmpty());
    as(mentor);
    EXPECT_THAT(find("even", 1000), SizeIs(300));
    endPair();
    EXPECT_THAT(find("even"), IsEmpty()) << "goals are for present mentors only";
    asCoordinator();
    EXPECT_THAT(find("even"), IsEmpty()) << "only in outline";
    EXPECT_THAT(find("made", 1000), SizeIs(600));
}

TEST_F(LargeSearchTest, TheFileMayCloseWhileItIsRead) {
    file().search().prepare();
}

TEST(SearchIndex, AnswersWhatGoingThroughEverythingAnswers) {
    const auto seed = std::random_device{}();
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    const char* vocabulary[] = {"Été", "etage", "l’été", "Straße", "a", "ab", "abc\u00a0d", "O'Neil", "", "bca"};
    const auto sentence = [&](std::size_t most) {
        std::string text;
        for (auto words = random() % (most + 1); words > 0; --words)
            text += std::string(vocabulary[random() % std::size(vocabulary)]) + (random() % 5 == 0 ? "\n" : " ");
        return text;
    };
    SearchIndex index;
    std::map<std::int64_t, std::pair<std::string, std::string>> texts;
    for (int round = 0; round < 400; ++round) {
        const auto id = static_cast<std::int64_t>(random() % 60);
        if (random() % 4 == 0) {
            index.remove(RecordKind::Goal, id);
            texts.erase(id);
        } else {
            texts[id] = {sentence(3), sentence(8)};
            index.put(RecordKind::Goal, {id}, texts[id].first, texts[id].second);
        }
        const std::vector<std::vector<std::string>> questions{{"a"},          {"ete"}, {"b", "et"},
                                                              {"oneil", "a"}, {"zz"},  {"d"}};
        const auto& words = questions[random() % questions.size()];
        std::vector<std::int64_t> expected;
        for (int rank = 0; rank <= 2; ++rank) {
            for (auto one = texts.rbegin(); one != texts.rend(); ++one) {
                const auto title = text::foldForSearch(one->second.first);
                const auto whole = title + '\n' + text::foldForSearch(one->second.second);
                const auto inAll = [&words](const std::string& text) {
                    return std::ranges::all_of(words, [&](const auto& word) { return text.find(word) != text.npos; });
                };
                const int itsRank = inAll(title) ? (title.starts_with(words.front()) ? 0 : 1) : inAll(whole) ? 2 : -1;
                if (itsRank == rank)
                    expected.push_back(one->first);
            }
        }
        expected.resize(std::min<std::size_t>(expected.size(), 7));
        std::vector<std::int64_t> found;
        const auto best = index.best(words, 7);
        for (const auto& one : best[static_cast<std::size_t>(RecordKind::Goal)])
            found.push_back(one.entry.id);
        ASSERT_EQ(found, expected) << "round " << round;
    }
    EXPECT_EQ(index.size(), texts.size());
}

TEST(SearchIndex, AnswersQuestionsOfMoreWordsThanItAsksForAtOnce) {
    SearchIndex index;
    std::string text;
    std::vector<std::string> words;
    for (int i = 100; i < 230; ++i) {
        words.push_back(std::to_string(i));
        text += words.back() + ' ';
    }
    index.put(RecordKind::Goal, {1}, "", text);
    index.put(RecordKind::Goal, {2}, "", text.substr(0, text.size() - 4));
    EXPECT_THAT(index.best(words, 5)[static_cast<std::size_t>(RecordKind::Goal)], SizeIs(1));
}
