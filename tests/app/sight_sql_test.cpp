#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "app/desk.h"
#include "app/mentorship_service.h"
#include "store.h"
#include "support/planted_words.h"
#include "support/temporary_organisation.h"

// The two locks on what is seen give the same answer: the condition that the storage asks with, and the rule of the
// domain. Walked over every kind, audience, author, pair and viewer of the file with planted words.

using namespace mentoring;
using namespace mentoring::test;

namespace {

template <class Record>
std::vector<std::int64_t> idsOf(const std::vector<Record>& records) {
    std::vector<std::int64_t> ids;
    for (const auto& record : records)
        ids.push_back(record.id.value);
    return ids;
}

template <class Record>
std::vector<std::int64_t> byTheRule(OrganisationFile& file, const Perspective& viewer) {
    std::vector<std::int64_t> ids;
    for (const auto& record : file.store().repositories.of<Record>().all()) {
        const auto bearing = RecordOf<Record>::bearing(record);
        if (file.desk().sightOf(viewer, RecordOf<Record>::kind, record.from, bearing.about, bearing.pair) !=
            Sight::Nothing)
            ids.push_back(record.id.value);
    }
    return ids;
}

} // namespace

TEST(SightSql, SeesWhatTheRuleSees) {
    TemporaryOrganisation org;
    const PlantedFile planted(*org.file);
    auto viewers = planted.viewers();
    for (const auto& [name, person] : planted.people())
        viewers.push_back({name, {person}});
    std::size_t seen = 0;
    std::size_t kept = 0;
    forEachRecord(AuthoredRecords{}, [&]<class Record>() {
        const auto& repository = org.file->store().repositories.of<Record>();
        const auto all = repository.all().size();
        ASSERT_GT(all, 0U) << "kind " << static_cast<int>(RecordOf<Record>::kind);
        for (const auto& viewer : viewers) {
            const auto expected = byTheRule<Record>(*org.file, viewer.desk);
            EXPECT_EQ(idsOf(repository.seenBy(viewer.desk)), expected)
                << viewer.name << ", kind " << static_cast<int>(RecordOf<Record>::kind);
            seen += expected.size();
            kept += all - expected.size();
        }
    });
    EXPECT_GT(seen, 100U);
    EXPECT_GT(kept, 100U);
}

TEST(SightSql, PartsReadWithTheirRecordsAreThoseReadAfterThem) {
    TemporaryOrganisation org;
    const PlantedFile planted(*org.file);
    std::size_t parts = 0;
    const auto isTheSame = [&]<class Record>(const Perspective& viewer, const Record&) {
        const auto& repository = org.file->store().repositories.of<Record>();
        const auto joined = repository.template seenBy<storage::Lists::JoinedParts>(viewer);
        EXPECT_EQ(joined, repository.template seenBy<storage::Lists::Parts>(viewer))
            << "kind " << static_cast<int>(RecordOf<Record>::kind);
        return joined;
    };
    for (const auto& viewer : planted.viewers()) {
        for (const auto& session : isTheSame(viewer.desk, Session{}))
            parts += session.agenda.size();
        for (const auto& feedback : isTheSame(viewer.desk, Feedback{}))
            parts += feedback.answers.size();
        for (const auto& plan : isTheSame(viewer.desk, CareerPlan{}))
            parts += plan.steps.size();
        for (const auto& goal : isTheSame(viewer.desk, Goal{}))
            parts += goal.milestones.size();
    }
    EXPECT_GT(parts, 20U);
}

TEST(SightSql, FollowsAPairThatEnds) {
    TemporaryOrganisation org;
    const PlantedFile planted(*org.file);
    const auto mentor = Perspective{planted.person("mentor")};
    const auto& goals = org.file->store().repositories.of<Goal>();
    const auto before = goals.seenBy(mentor).size();
    for (const auto& pair : std::vector(org.file->directory().mentorships()))
        if (pair.mentor == *mentor.person && isOpen(pair.state))
            org.file->mentorships().end({pair.id}, MentorshipState::Dissolved, org.file->today(), "over");
    EXPECT_LT(goals.seenBy(mentor).size(), before);
    EXPECT_EQ(idsOf(goals.seenBy(mentor)), byTheRule<Goal>(*org.file, mentor));
}
