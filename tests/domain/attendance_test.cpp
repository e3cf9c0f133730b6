#include "mentoring/attendance.h"

#include <algorithm>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace mentoring;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const Date today{std::chrono::year{2026} / 3 / 2};

/// A program of one mentor (1, two places) and two mentees (2, 3), all accepted.
class AttendanceTest : public testing::Test {
protected:
    AttendanceTest() {
        program.id = ProgramId{7};
        for (int id = 1; id <= 3; ++id) {
            Person person;
            person.id = PersonId{id};
            people.push_back(person);
            Participation part;
            part.program = program.id;
            part.person = person.id;
            part.asMentor = id == 1;
            part.asMentee = id != 1;
            part.state = ParticipationState::Accepted;
            parts.push_back(part);
        }
        parts[0].capacity = 2;
    }

    void pair(int mentor, int mentee, MentorshipState state = MentorshipState::Active, ProgramId in = ProgramId{7}) {
        Mentorship made;
        made.id = MentorshipId{static_cast<std::int64_t>(pairs.size()) + 1};
        made.program = in;
        made.mentor = PersonId{mentor};
        made.mentee = PersonId{mentee};
        made.state = state;
        pairs.push_back(made);
    }
    [[nodiscard]] FindPerson find() const {
        return [this](PersonId id) -> const Person* {
            const auto found = std::ranges::find(people, id, &Person::id);
            return found == people.end() ? nullptr : &*found;
        };
    }
    [[nodiscard]] Attendance count() const { return attendance(program, parts, pairs, today, find()); }
    [[nodiscard]] std::vector<AbsentOfPair> absent() const {
        return absentOfOpenPairs(program, parts, pairs, today, find());
    }

    Program program;
    std::vector<Person> people;
    std::vector<Participation> parts;
    std::vector<Mentorship> pairs;
};

} // namespace

TEST_F(AttendanceTest, CountsPlacesByMentorAndWhoWaits) {
    pair(1, 2);
    pair(1, 3, MentorshipState::Dissolved);
    pair(1, 3, MentorshipState::Active, ProgramId{8});
    const auto counted = count();
    EXPECT_EQ(counted.places(), 1);
    EXPECT_EQ(counted.waiting(), 1);
    EXPECT_EQ(counted.openPairs, 1);
    EXPECT_EQ(counted.pairsAtMost(), 1);
}

TEST_F(AttendanceTest, PromisesNoMorePairsThanThereArePlacesOrWhoWaits) {
    EXPECT_EQ(count().pairsAtMost(), 2);
    parts[0].capacity = 5;
    EXPECT_EQ(count().pairsAtMost(), 2) << "as many as wait";
    parts[0].capacity = 1;
    EXPECT_EQ(count().pairsAtMost(), 1) << "as many as there are places";
}

TEST_F(AttendanceTest, CountsNobodyWhoIsArchived) {
    people[0].archived = true;
    people[1].archived = true;
    const auto counted = count();
    EXPECT_EQ(counted.places(), 0);
    EXPECT_EQ(counted.waiting(), 1);
    EXPECT_THAT(counted.mentors, IsEmpty());
}

TEST_F(AttendanceTest, TakesNoPlaceOfOthersForThePairsOfOneWhoLeft) {
    Person other;
    other.id = PersonId{4};
    people.push_back(other);
    auto part = parts[0];
    part.person = other.id;
    parts.push_back(part);
    pair(1, 2);
    pair(1, 3);
    parts[0].state = ParticipationState::Withdrawn;
    EXPECT_EQ(count().places(), 2) << "those of the mentor who is there";
    parts[0].state = ParticipationState::Accepted;
    parts[0].capacity = 1;
    EXPECT_EQ(count().places(), 2) << "nor for more pairs than a mentor has places";
}

TEST_F(AttendanceTest, NamesWhoIsNotThereAndWhy) {
    pair(1, 2);
    pair(1, 3);
    EXPECT_THAT(absent(), IsEmpty());
    parts[0].state = ParticipationState::Withdrawn;
    EXPECT_THAT(absent(), ElementsAre(AbsentOfPair{MentorshipId{1}, PersonId{1}, true, Absence::Left},
                                      AbsentOfPair{MentorshipId{2}, PersonId{1}, true, Absence::Left}));
    parts[0].state = ParticipationState::Accepted;
    people[1].archived = true;
    EXPECT_THAT(absent(), ElementsAre(AbsentOfPair{MentorshipId{1}, PersonId{2}, false, Absence::Archived}));
    people[1].archived = false;
    parts[2].asMentee = false;
    EXPECT_THAT(absent(), ElementsAre(AbsentOfPair{MentorshipId{2}, PersonId{3}, false, Absence::Left}));
    parts.pop_back();
    EXPECT_THAT(absent(), ElementsAre(AbsentOfPair{MentorshipId{2}, PersonId{3}, false, Absence::Left}));
}

TEST_F(AttendanceTest, MissesWhoIsPausedOnlyInPairsThatGoOn) {
    pair(1, 2);
    pair(1, 3, MentorshipState::Paused);
    parts[0].paused = true;
    EXPECT_THAT(absent(), ElementsAre(AbsentOfPair{MentorshipId{1}, PersonId{1}, true, Absence::Paused}));
    EXPECT_EQ(count().places(), 0);
    parts[0].pausedUntil = Date{std::chrono::year{2026} / 3 / 1};
    EXPECT_THAT(absent(), IsEmpty()) << "back since today";
}
