#include <map>
#include <set>
#include <tuple>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "app/mentorship_service.h"
#include "app/people_service.h"
#include "app/program_service.h"
#include "mentoring/check.h"
#include "mentoring/life.h"
#include "refused.h"
#include "world.h"

using namespace mentoring;
using namespace mentoring::test;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

using Why = MentorshipService::Why;
using Begins = MentorshipService::Begins;

class LifeOfPairs : public testing::Test, protected World {
protected:
    [[nodiscard]] MentorshipService& service() const { return file().mentorships(); }
    [[nodiscard]] Mentorship read(MentorshipId id) const { return *file().directory().mentorship(id); }
    /// A proposal that nobody has answered.
    [[nodiscard]] Mentorship proposed(int mentorNumber = 2, int menteeNumber = 2) const {
        const SuggestedPair suggested{person("mentor", mentorNumber), person("mentee", menteeNumber), 5000};
        EXPECT_EQ(file().matching().publish(program, {suggested}, MatchingService::As::Proposals), 1);
        for (const auto& one : file().directory().mentorships())
            if (one.mentor == suggested.mentor && one.mentee == suggested.mentee && isOpen(one.state))
                return one;
        return {};
    }
};

} // namespace

TEST_F(LifeOfPairs, IsProposedAnsweredByBothAndBegun) {
    const auto one = proposed();
    EXPECT_EQ(one.state, MentorshipState::Proposed);
    EXPECT_EQ(org.changes.back().action, Action::ProposePairs);
    EXPECT_EQ(file().matching().publishedAs(program), MatchingService::As::Proposals) << "remembered";
    as(one.mentee);
    service().accept({one.id}, PairVoice::Mentee);
    EXPECT_EQ(read(one.id).state, MentorshipState::Proposed);
    EXPECT_TRUE(read(one.id).menteeSaidYes);
    EXPECT_TRUE(changesNothing(org, [&] { service().accept({one.id}, PairVoice::Mentee); })) << "said already";
    EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::None, [&] { service().accept({one.id}, PairVoice::Mentor); }))
        << "nobody speaks for the other one";
    EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::None, [&] { service().accept({one.id}, PairVoice::Both); }));
    as(otherMentor);
    EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::None, [&] { service().accept({one.id}, PairVoice::Mentor); }));
    as(one.mentor);
    service().accept({one.id}, PairVoice::Mentor);
    EXPECT_EQ(read(one.id).state, MentorshipState::Agreed);
    EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::None, [&] { service().begin({one.id}); }));
    asCoordinator();
    passes(std::chrono::hours{48});
    service().begin({one.id});
    EXPECT_EQ(read(one.id).state, MentorshipState::Active);
    EXPECT_EQ(read(one.id).startedOn, file().today());
    for (int i = 0; i < 3; ++i)
        org.undoLast();
}

TEST_F(LifeOfPairs, IsAcceptedForBothByTheCoordinatorInOneStep) {
    const auto one = proposed();
    service().accept({one.id}, PairVoice::Both);
    EXPECT_EQ(read(one.id).state, MentorshipState::Agreed);
    org.undoLast();
    EXPECT_EQ(read(one.id), one);
}

TEST_F(LifeOfPairs, IsDeclinedByEitherSideWithoutBlame) {
    const auto one = proposed();
    as(one.mentor);
    EXPECT_TRUE(refused(org, Issue::ReasonMissing, Field::Reason, [&] {
        service().decline({one.id}, {EndReason::NotSaid, PairVoice::Mentor, " "});
    }));
    EXPECT_TRUE(refused(org, Issue::ReasonMissing, Field::Choices, [&] {
        service().decline({one.id}, {EndReason::GoalsReached, PairVoice::Mentor, {}});
    }));
    EXPECT_TRUE(refused(org, Issue::NotAllowed, Field::None, [&] {
        service().decline({one.id}, {EndReason::NoTime, PairVoice::Mentee, {}});
    }));
    service().decline({one.id}, {EndReason::NoTime, PairVoice::Mentor, {}});
    EXPECT_EQ(read(one.id).state, MentorshipState::Declined);
    EXPECT_EQ(read(one.id).endReason, EndReason::NoTime);
    EXPECT_EQ(read(one.id).endedBy, PairVoice::Mentor);
    EXPECT_EQ(read(one.id).endedOn, file().today());
    asCoordinator();
    service().reopen({one.id});
    EXPECT_EQ(read(one.id).state, MentorshipState::Proposed) << "asked anew";
}

TEST_F(LifeOfPairs, OpensNobodysGoalsBeforeItHasBegun) {
    const auto one = proposed(2, 0); // a second mentor for the mentee of the pair
    as(one.mentee);
    const auto shared = file().goals().add(goal(Audience::Pair));
    as(one.mentor);
    EXPECT_FALSE(file().goals().goal(shared));
    EXPECT_THAT(file().goals().goals(), IsEmpty());
    asCoordinator();
    service().accept({one.id}, PairVoice::Both);
    service().begin({one.id});
    as(one.mentor);
    EXPECT_TRUE(file().goals().goal(shared));
}

TEST_F(LifeOfPairs, IsPausedWithTheDayOfReturn) {
    EXPECT_TRUE(refused(org, Issue::DateInPast, Field::When, [&] { service().pause({pair.id}, file().today()); }));
    service().pause({pair.id}, daysFromNow(30), " Leave ");
    EXPECT_EQ(read(pair.id).backOn, daysFromNow(30));
    EXPECT_EQ(read(pair.id).pauseReason, "Leave");
    service().pause({pair.id}, daysFromNow(60), "Longer leave");
    EXPECT_EQ(read(pair.id).backOn, daysFromNow(60));
    service().resume({pair.id});
    EXPECT_EQ(read(pair.id), pair);
}

TEST_F(LifeOfPairs, IsExtendedAndReopenedWhereThereIsAPlace) {
    EXPECT_TRUE(refused(org, Issue::DateInPast, Field::DueOn, [&] { service().extend({pair.id}, daysFromNow(-1)); }));
    service().extend({pair.id}, daysFromNow(100));
    EXPECT_EQ(read(pair.id).endsOn, daysFromNow(100));
    service().end({pair.id}, MentorshipState::CompletedEarly, file().today(),
                  Why{EndReason::GoalsReached, PairVoice::Both, {}});
    file().programs().close(program);
    EXPECT_TRUE(refused(org, Issue::ProgramClosed, Field::None, [&] { service().reopen({pair.id}); }));
    file().programs().reopen(program);
    service().reopen({pair.id});
    EXPECT_EQ(read(pair.id).state, MentorshipState::Active);
    EXPECT_EQ(read(pair.id).endReason, EndReason::NotSaid);
    // Whoever has taken the place meanwhile keeps it.
    service().end({pair.id}, MentorshipState::Completed, file().today(), "");
    auto part = *file().directory().participation(program, pair.mentor);
    int taken = 0;
    for (const auto& other : file().directory().mentorshipsIn(program))
        taken += other.mentor == pair.mentor && isOpen(other.state) ? 1 : 0;
    part.capacity = std::max(1, taken);
    file().programs().edit(part);
    if (taken == 0)
        (void)file().matching().publish(program, {{pair.mentor, person("mentee", 3), 5000}});
    EXPECT_TRUE(refused(org, Issue::CapacityOutOfRange, Field::Capacity, [&] { service().reopen({pair.id}); }));
}

TEST_F(LifeOfPairs, IsHandedOverWithWhatIsToComeInOneStep) {
    as(mentee);
    const auto shared = file().goals().add(goal(Audience::Pair));
    as(mentor);
    auto coming = session(7);
    coming.agenda = {{"from the mentor", mentor, false}};
    const auto planned = file().sessions().plan(coming);
    as(mentee);
    file().sessions().addAgendaItem(planned, "from the mentee");
    asCoordinator();
    service().extend({pair.id}, daysFromNow(200));
    const auto to = person("mentor", 2);
    const auto told = org.changes.size();
    service().handOver({{pair.id, to}}, {EndReason::MentorLeaves, PairVoice::Mentor, {}}, Begins::AtOnce);
    EXPECT_EQ(org.changes.size(), told + 1) << "one step";
    EXPECT_EQ(read(pair.id).state, MentorshipState::Dissolved);
    EXPECT_EQ(read(pair.id).endReason, EndReason::MentorLeaves);
    const auto next = file().directory().mentorships().back();
    EXPECT_EQ(next.mentor, to);
    EXPECT_EQ(next.mentee, mentee);
    EXPECT_EQ(next.follows, pair.id);
    EXPECT_EQ(next.endsOn, daysFromNow(200));
    EXPECT_EQ(next.state, MentorshipState::Active);
    as(to);
    EXPECT_TRUE(file().goals().goal(shared)) << "what the mentee shares with whoever guides them goes along";
    const auto goesOn = file().sessions().session(planned);
    ASSERT_TRUE(goesOn);
    EXPECT_EQ(goesOn->mentorship, next.id);
    EXPECT_EQ(goesOn->state, SessionState::Planned);
    ASSERT_THAT(goesOn->record().agenda, SizeIs(1)) << "without what the former mentor wanted to talk about";
    EXPECT_EQ(goesOn->record().agenda.front().text, "from the mentee");
    as(mentee);
    EXPECT_TRUE(file().sessions().session(planned));
    asCoordinator();
    org.undoLast();
    EXPECT_EQ(file().directory().mentorship(next.id), nullptr);
    EXPECT_EQ(read(pair.id).state, MentorshipState::Active);
    as(mentor);
    EXPECT_EQ(file().sessions().session(planned)->mentorship, pair.id);
}

TEST_F(LifeOfPairs, IsHandedOnlyToWhoeverMayAndHasAPlace) {
    const auto to = person("mentor", 2);
    const auto hand = [&](PersonId mentor) {
        service().handOver({{pair.id, mentor}}, {EndReason::MentorLeaves, PairVoice::Mentor, {}}, Begins::AtOnce);
    };
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::Pair, [&] { hand({}); }));
    EXPECT_TRUE(refused(org, Issue::PairTakenAlready, Field::Pair, [&] { hand(pair.mentor); }));
    EXPECT_TRUE(refused(org, Issue::PairWithSelf, Field::Pair, [&] { hand(pair.mentee); }));
    EXPECT_TRUE(refused(org, Issue::UnknownRecord, Field::Pair, [&] { hand(person("mentee", 3)); })) << "no mentor";
    auto managed = *file().directory().person(pair.mentee);
    managed.manager = to;
    file().people().edit(managed);
    EXPECT_TRUE(refused(org, Issue::PairAgainstRules, Field::Pair, [&] { hand(to); }));
    org.undoLast();
    (void)file().programs().addNeverPair(pair.mentee, to, "They are related");
    EXPECT_TRUE(refused(org, Issue::PairAgainstRules, Field::Pair, [&] { hand(to); }));
    org.undoLast();
    auto part = *file().directory().participation(program, to);
    part.capacity = 1;
    file().programs().edit(part);
    EXPECT_TRUE(refused(org, Issue::CapacityOutOfRange, Field::Capacity, [&] {
        service().handOver({{pair.id, to}, {otherPair.id, to}}, {EndReason::MentorLeaves, PairVoice::Mentor, {}},
                           Begins::AtOnce);
    })) << "none where there is a place for one only";
    hand(to);
}

TEST_F(LifeOfPairs, IsPairedAnewInOneFlow) {
    const auto to = person("mentor", 2);
    EXPECT_TRUE(refused(org, Issue::ReasonMissing, Field::Reason, [&] {
        (void)service().pairAnew({pair.id, to}, {}, Begins::AtOnce);
    }));
    const auto next =
        service().pairAnew({pair.id, to}, {EndReason::NoMatch, PairVoice::Both, {}}, Begins::WhenBothSayYes);
    EXPECT_EQ(read(pair.id).state, MentorshipState::Dissolved);
    EXPECT_EQ(read(next).state, MentorshipState::Proposed);
    EXPECT_EQ(read(next).follows, pair.id);
    // The next of the short list, when one says no: the proposal stays as it was declined.
    service().decline({next}, {EndReason::NoTime, PairVoice::Mentor, {}});
    const auto declined = read(next);
    const auto third = service().pairAnew({next, person("mentor", 3)}, {}, Begins::WhenBothSayYes);
    EXPECT_EQ(read(next), declined);
    EXPECT_EQ(read(third).follows, next);
    org.undoLast();
    EXPECT_EQ(file().directory().mentorship(third), nullptr);
}

TEST_F(LifeOfPairs, OffersWhoMightGoOnAsIfThePairHadEnded) {
    const auto outcome = file().matching().lookFor(pair.id);
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->snapshot->menteeOf(pair.mentee));
    EXPECT_FALSE(file().matching().lookFor(MentorshipId{12345}));
    EXPECT_EQ(read(pair.id).state, MentorshipState::Active) << "nothing is done by looking";
}

// Whatever is done with pairs, in whatever order: every state is reached by a step of the table, and no mentor has more
// mentees than places.
RC_GTEST_PROP(LifeOfPairsProperty, NeverLeavesTheTableNorAPlaceTakenTwice, ()) {
    const World world;
    auto& service = world.file().mentorships();
    const auto& directory = world.file().directory();
    const auto anyPair = [&] { return (*rc::gen::elementOf(directory.mentorships())).id; };
    const auto anybody = [&](const char* who) { return world.person(who, *rc::gen::inRange(0, 4)); };
    const Why why{EndReason::Other, PairVoice::Both, "so it was"};
    const auto begins = [] { return *rc::gen::element(Begins::AtOnce, Begins::WhenBothSayYes); };
    const std::vector<std::function<void()>> deeds{
        [&] {
            (void)world.file().matching().publish(world.program, {{anybody("mentor"), anybody("mentee"), 1}});
        },
        [&] {
            (void)world.file().matching().publish(world.program, {{anybody("mentor"), anybody("mentee"), 1}},
                                                  MatchingService::As::Proposals);
        },
        [&] { service.accept({anyPair()}, *rc::gen::element(PairVoice::Mentor, PairVoice::Mentee, PairVoice::Both)); },
        [&] { service.decline({anyPair()}, why); },
        [&] { service.begin({anyPair()}); },
        [&] { service.pause({anyPair()}, world.daysFromNow(9), "leave"); },
        [&] { service.resume({anyPair()}); },
        [&] { service.extend({anyPair()}, world.daysFromNow(50)); },
        [&] {
            service.end({anyPair()},
                        *rc::gen::element(MentorshipState::Completed, MentorshipState::CompletedEarly,
                                          MentorshipState::Dissolved),
                        world.file().today(), why);
        },
        [&] {
            service.reopen({anyPair(), anyPair()});
        },
        [&] {
            service.handOver({{anyPair(), anybody("mentor")}, {anyPair(), anybody("mentor")}}, why, begins());
        },
        [&] {
            (void)service.pairAnew({anyPair(), anybody("mentor")}, why, begins());
        }};
    for (int i = *rc::gen::inRange(1, 25); i > 0; --i) {
        std::map<MentorshipId, MentorshipState> before;
        for (const auto& pair : directory.mentorships())
            before[pair.id] = pair.state;
        const auto& deed = *rc::gen::elementOf(deeds);
        try {
            deed();
        } catch (const Refusal&) { // NOLINT(bugprone-empty-catch): then nothing has changed
        }
        std::map<std::pair<ProgramId, PersonId>, int> taken;
        std::set<std::tuple<ProgramId, PersonId, PersonId>> together;
        for (const auto& pair : directory.mentorships()) {
            RC_ASSERT(check(pair).empty());
            if (const auto was = before.find(pair.id); was != before.end() && was->second != pair.state) {
                // Both yeses at once are two steps.
                RC_ASSERT(mayBecome(was->second, pair.state));
            }
            if (!isOpen(pair.state))
                continue;
            RC_ASSERT(together.insert({pair.program, pair.mentor, pair.mentee}).second);
            ++taken[{pair.program, pair.mentor}];
        }
        for (const auto& [place, pairs] : taken) {
            const auto& [program, mentor] = place;
            RC_ASSERT(pairs <= directory.participation(program, mentor)->capacityIn(*directory.program(program)));
        }
    }
}
