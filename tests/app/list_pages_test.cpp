#include "app/gathered.h"
#include "app/list_pages.h"

#include <algorithm>
#include <set>
#include <tuple>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/advice_service.h"
#include "app/concern_service.h"
#include "app/feedback_service.h"
#include "app/goal_service.h"
#include "app/insight_service.h"
#include "app/kudos_service.h"
#include "app/pair_folder.h"
#include "app/pair_service.h"
#include "app/session_service.h"
#include "store.h"
#include "support/planted_words.h"
#include "support/temporary_organisation.h"
#include "world.h"

// Lists that are read a page at a time hold what there is, each once and in their order; what is kept of a pair is what
// the services say.

using namespace mentoring;
using namespace mentoring::test;

namespace {

/// All pages, one behind the other.
template <class Record, class Read>
std::vector<Record> together(Read read) {
    std::vector<Record> all;
    std::optional<Record> last;
    for (bool isMore = true; isMore;) {
        auto page = read(last);
        for (const auto& record : page.records)
            all.push_back(record);
        last = page.last;
        isMore = last.has_value();
    }
    return all;
}

template <class Record, class Services>
std::vector<IdOf<Record>> idsOf(const Services& records) {
    std::vector<IdOf<Record>> ids;
    for (const auto& record : records)
        ids.push_back(record.id);
    return ids;
}

template <class Record>
std::set<std::int64_t> setOf(const std::vector<Record>& records) {
    std::set<std::int64_t> ids;
    for (const auto& record : records)
        ids.insert(record.id.value);
    return ids;
}

void isAllThereIs(OrganisationFile& file, std::size_t most) {
    const auto sessions = together<Session>([&](const auto& last) { return sessionsAfter(file, last, most); });
    EXPECT_EQ(setOf(sessions), setOf(file.sessions().sessions()));
    EXPECT_EQ(sessions.size(), file.sessions().sessions().size());
    EXPECT_TRUE(std::ranges::is_sorted(sessions, [](const Session& a, const Session& b) {
        return std::tuple(b.on, b.minute.value_or(0), b.id) < std::tuple(a.on, a.minute.value_or(0), a.id);
    }));
    const auto goals = together<Goal>([&](const auto& last) { return goalsAfter(file, last, most); });
    EXPECT_EQ(idsOf<Goal>(goals), idsOf<Goal>(file.goals().goals()));
    const auto feedback = together<Feedback>([&](const auto& last) { return feedbackAfter(file, last, most); });
    EXPECT_EQ(setOf(feedback), setOf(file.feedback().feedback()));
    EXPECT_EQ(feedback.size(), file.feedback().feedback().size());
    EXPECT_TRUE(std::ranges::is_sorted(feedback, [](const Feedback& a, const Feedback& b) {
        return std::pair(b.from.writtenAt, b.id) < std::pair(a.from.writtenAt, a.id);
    }));
}

template <class Record>
bool isAsSeen(const std::vector<Seen<Record>>& ones, const std::vector<Seen<Record>>& others) {
    return std::ranges::equal(ones, others, [](const Seen<Record>& a, const Seen<Record>& b) {
        return a.id == b.id && a.sight == b.sight && a.from == b.from;
    });
}

void isWhatTheServicesSay(OrganisationFile& file, PairFolder& folder) {
    const auto id = folder.pair().id;
    EXPECT_EQ(folder.agreement(), file.pairs().agreement(id));
    EXPECT_TRUE(isAsSeen(folder.of<Session>(), file.sessions().sessionsOf(id)));
    EXPECT_TRUE(isAsSeen(folder.of<Goal>(), file.goals().goalsOf(folder.pair().mentee)));
    EXPECT_TRUE(std::ranges::equal(folder.of<Goal>(), file.goals().goalsOf(folder.pair().mentee), {}, &Goal::progress,
                                   &Goal::progress))
        << "how far each is, though its milestones are not read";
    EXPECT_TRUE(isAsSeen(folder.of<Kudos>(), KudosService(file).kudosOf(id)));
    EXPECT_TRUE(isAsSeen(folder.of<Insight>(), file.insights().insightsAbout(folder.pair().mentee)));
    EXPECT_TRUE(isAsSeen(folder.of<Feedback>(), file.feedback().feedbackOf(id)));
    EXPECT_TRUE(isAsSeen(folder.of<ActionItem>(), file.pairs().actionsOf(id)));
    EXPECT_TRUE(isAsSeen(folder.of<AdviceRequest>(), gatherOf(file, id).of<AdviceRequest>()));
    EXPECT_TRUE(isAsSeen(folder.of<Concern>(), gatherOf(file, id).of<Concern>()));
    EXPECT_TRUE(isAsSeen(folder.of<PrivateNote>(), file.pairs().notesOf(id)));
    const auto next = file.sessions().next(id);
    ASSERT_EQ(folder.nextSession() != nullptr, next.has_value());
    if (next) {
        EXPECT_EQ(folder.nextSession()->id, next->id);
    }
}

} // namespace

TEST(ListPages, HoldEverythingOnceWhoeverLooks) {
    TemporaryOrganisation org;
    const PlantedFile planted(*org.file);
    for (const auto& viewer : planted.viewers()) {
        org.file->desk().take(viewer.desk);
        SCOPED_TRACE(viewer.name);
        for (const std::size_t most : {1U, 2U, 3U, 1000U})
            isAllThereIs(*org.file, most);
    }
}

TEST(ListPages, PartRecordsOfOneMoment) {
    World world;
    world.asCoordinator();
    for (int i = 0; i < 7; ++i) {
        auto session = world.session(i % 2);
        if (i % 3 > 0)
            session.minute = 600 * (i % 3 - 1); // nothing and midnight are the same moment
        world.file().sessions().plan(session);
        auto feedback = world.feedback(Audience::PairAndCoordinator);
        feedback.from.author = world.mentor;
        world.file().feedback().give(feedback);
    }
    for (const std::size_t most : {1U, 2U, 3U, 7U, 8U})
        isAllThereIs(world.file(), most);
}

TEST(ListPages, NameEverybodyOnceOfWhomSomethingIsSeen) {
    TemporaryOrganisation org;
    const PlantedFile planted(*org.file);
    for (const auto& viewer : planted.viewers()) {
        org.file->desk().take(viewer.desk);
        std::vector<PersonId> expected;
        for (const auto& insight : org.file->insights().insights())
            if (std::ranges::find(expected, insight.about) == expected.end())
                expected.push_back(insight.about);
        for (const auto& person : org.file->directory().people())
            if (!org.file->insights().assessmentsAbout(person.id).empty() &&
                std::ranges::find(expected, person.id) == expected.end())
                expected.push_back(person.id);
        EXPECT_THAT(insightSubjects(*org.file), testing::UnorderedElementsAreArray(expected)) << viewer.name;
    }
}

TEST(ListPages, AskNoMoreQuestionsForMoreRecords) {
    World world;
    world.asCoordinator();
    const auto asked = [&](std::size_t most) {
        const auto before = world.file().queries();
        (void)sessionsAfter(world.file(), {}, most);
        (void)goalsAfter(world.file(), {}, most);
        (void)feedbackAfter(world.file(), {}, most);
        return world.file().queries() - before;
    };
    for (int i = 0; i < 5; ++i) {
        world.file().sessions().plan(world.session(i));
        auto feedback = world.feedback(Audience::PairAndCoordinator);
        feedback.from.author = world.mentor;
        world.file().feedback().give(feedback);
    }
    EXPECT_EQ(asked(5), asked(1));
}

TEST(PairFolder, HoldsWhatTheServicesSayWhoeverLooks) {
    TemporaryOrganisation org;
    const PlantedFile planted(*org.file);
    const auto pairs = org.file->directory().mentorships();
    for (const auto& viewer : planted.viewers()) {
        org.file->desk().take(viewer.desk);
        SCOPED_TRACE(viewer.name);
        for (const auto& pair : pairs) {
            if (!org.file->desk().maySee(pair))
                continue;
            PairFolder folder(*org.file, pair);
            isWhatTheServicesSay(*org.file, folder);
        }
    }
}

TEST(PairFolder, FollowsWhatAChangeTouched) {
    World world;
    world.as(world.mentor);
    PairFolder folder(world.file(), world.pair);
    QObject::connect(&world.file(), &OrganisationFile::changed, &world.file(),
                     [&](const Change& change) { folder.forget(change.touched); });
    isWhatTheServicesSay(world.file(), folder);
    world.file().sessions().plan(world.session());
    isWhatTheServicesSay(world.file(), folder);
    world.file().feedback().give(world.feedback());
    isWhatTheServicesSay(world.file(), folder);
    world.file().pairs().addAction(world.action());
    world.file().pairs().addNote(world.note());
    isWhatTheServicesSay(world.file(), folder);
    world.file().pairs().setAgreement(world.agreement());
    isWhatTheServicesSay(world.file(), folder);
    const auto before = world.file().queries();
    world.file().concerns().raise(world.concern());
    const auto raised = world.file().queries();
    (void)folder.of<Session>();
    (void)folder.of<Goal>();
    EXPECT_EQ(world.file().queries(), raised) << "a concern touches no session and no goal";
    EXPECT_GT(raised, before);
    isWhatTheServicesSay(world.file(), folder);
    world.endPair();
    isWhatTheServicesSay(world.file(), folder);
}
