#include "app/mentorship_service.h"

#include <algorithm>
#include <unordered_set>

#include "app/desk.h"
#include "authored.h"
#include "formats/entity_json.h"
#include "mentoring/reporting_line.h"
#include "pairs_going_along.h"
#include "room_for_pairs.h"
#include "store.h"
#include "text/fold.h"

namespace mentoring {

namespace {

Mentorship lived(const OrganisationFile& file, const Mentorship& pair, LifeEvent event) {
    auto after = mentoring::lived(pair, event, file.today());
    if (!after)
        throw Refusal({{Issue::StateChangeNotAllowed, Field::State}});
    return *std::move(after);
}

/// Nobody speaks for the other one, but the coordinator as told.
void requireVoice(const Desk& desk, const Mentorship& pair, PairVoice by) {
    const bool isSide = by == PairVoice::Mentor || by == PairVoice::Mentee;
    if (!isSide && by != PairVoice::Both)
        throw Refusal({{Issue::NotTheirs, Field::Pair}});
    if (desk.isCoordinator())
        return;
    const auto& at = desk.perspective();
    if (!isSide || !at.is(by == PairVoice::Mentor ? pair.mentor : pair.mentee))
        throw Refusal({{Issue::NotAllowed, Field::None}});
}

void give(Mentorship& pair, const MentorshipService::Why& why) {
    pair.endReason = why.reason;
    pair.endedBy = why.by;
    if (!why.words.empty())
        pair.reason = why.words;
}

} // namespace

MentorshipService::MentorshipService(OrganisationFile& file) : m_file(file) {}

void MentorshipService::accept(const std::vector<MentorshipId>& mentorships, PairVoice by) {
    Writing writing(m_file.store());
    std::vector<Mentorship> changed;
    for (const auto id : mentorships) {
        const auto* pair = m_file.directory().mentorship(id);
        if (!pair)
            continue;
        requireVoice(m_file.desk(), *pair, by);
        const auto sides = by == PairVoice::Both ? std::vector{PairVoice::Mentor, PairVoice::Mentee} : std::vector{by};
        auto after = *pair;
        for (const auto side : sides) {
            auto& yes = side == PairVoice::Mentor ? after.mentorSaidYes : after.menteeSaidYes;
            if (yes && after.state == MentorshipState::Proposed)
                continue; // said already
            yes = true;
            const bool both = after.mentorSaidYes && after.menteeSaidYes;
            after = lived(m_file, after, both ? LifeEvent::Agree : LifeEvent::Accept);
        }
        if (after != *pair)
            changed.push_back(std::move(after));
    }
    write(Action::AcceptPair, changed);
}

void MentorshipService::decline(const std::vector<MentorshipId>& mentorships, const Why& typed) {
    Writing writing(m_file.store());
    const auto why = checked(typed, MentorshipState::Declined);
    for (const auto id : mentorships)
        if (const auto* pair = m_file.directory().mentorship(id); pair && !m_file.desk().isCoordinator())
            requireVoice(m_file.desk(), *pair, why.by);
    live(Action::DeclinePair, LifeEvent::Decline, mentorships, [&](Mentorship& pair) { give(pair, why); });
}

void MentorshipService::begin(const std::vector<MentorshipId>& mentorships) {
    Writing writing(m_file.store());
    live(Action::BeginPair, LifeEvent::Begin, mentorships, [](Mentorship&) {});
}

void MentorshipService::pause(const std::vector<MentorshipId>& mentorships, std::optional<Date> backOn,
                              const std::string& reason) {
    Writing writing(m_file.store());
    if (backOn && *backOn <= m_file.today())
        throw Refusal({{Issue::DateInPast, Field::When}});
    live(Action::PausePair, LifeEvent::Pause, mentorships, [&](Mentorship& pair) {
        pair.backOn = backOn;
        pair.pauseReason = text::clean(reason);
    });
}

void MentorshipService::resume(const std::vector<MentorshipId>& mentorships) {
    Writing writing(m_file.store());
    live(Action::ResumePair, LifeEvent::Resume, mentorships, [](Mentorship&) {});
}

void MentorshipService::extend(const std::vector<MentorshipId>& mentorships, Date endsOn) {
    Writing writing(m_file.store());
    if (endsOn < m_file.today())
        throw Refusal({{Issue::DateInPast, Field::DueOn}});
    live(Action::ExtendPair, LifeEvent::Extend, mentorships, [&](Mentorship& pair) { pair.endsOn = endsOn; });
}

void MentorshipService::end(const std::vector<MentorshipId>& mentorships, MentorshipState as, Date on,
                            const Why& typed) {
    Writing writing(m_file.store());
    if (isOpen(as) || as == MentorshipState::Declined)
        throw Refusal({{Issue::StateChangeNotAllowed, Field::State}});
    const auto why = checked(typed, as);
    // Both would be told at once that it is over, and could plan nothing until then.
    if (on > m_file.today())
        throw Refusal({{Issue::DateInFuture, Field::Dates}});
    live(Action::EndMentorship, eventOf(as), mentorships, [&](Mentorship& pair) {
        pair.endedOn = on;
        give(pair, why);
    });
}

void MentorshipService::reopen(const std::vector<MentorshipId>& mentorships) {
    Writing writing(m_file.store());
    RoomForPairs room(m_file.directory());
    for (const auto id : mentorships)
        if (const auto* pair = m_file.directory().mentorship(id); pair && !isOpen(pair->state)) {
            room.requireNotClosed(pair->program);
            room.take(pair->program, pair->mentor, pair->mentee);
        }
    live(Action::ReopenPair, LifeEvent::Reopen, mentorships, [](Mentorship&) {});
}

void MentorshipService::handOver(const std::vector<Next>& nexts, const Why& typed, Begins begins) {
    Writing writing(m_file.store());
    auto why = checked(typed, MentorshipState::Dissolved);
    if (why.reason == EndReason::NotSaid)
        why.reason = EndReason::HandedOver;
    RoomForPairs room(m_file.directory());
    std::vector<Followed> all;
    for (const auto& next : nexts)
        all.push_back(followed(next, LifeEvent::HandOver, why, begins));
    for (const auto& one : all)
        room.leave(one.before);
    for (const auto& one : all)
        room.take(one.next.program, one.next.mentor, one.next.mentee);
    write(Action::HandOverPairs, all);
}

MentorshipId MentorshipService::pairAnew(const Next& next, const Why& typed, Begins begins) {
    Writing writing(m_file.store());
    const auto* pair = m_file.directory().mentorship(next.pair);
    const bool isOpen = pair && mentoring::isOpen(pair->state);
    const auto one =
        followed(next, LifeEvent::Dissolve, isOpen ? checked(typed, MentorshipState::Dissolved) : Why{}, begins);
    RoomForPairs room(m_file.directory());
    room.requireNotClosed(one.next.program);
    room.leave(one.before);
    room.take(one.next.program, one.next.mentor, one.next.mentee);
    write(Action::PairAnew, {one});
    return one.next.id;
}

MentorshipService::Followed MentorshipService::followed(const Next& next, LifeEvent event, const Why& why,
                                                        Begins begins) const {
    const auto& directory = m_file.directory();
    const auto* pair = directory.mentorship(next.pair);
    if (!pair || !directory.person(next.mentor))
        throw Refusal({{Issue::UnknownRecord, Field::Pair}});
    if (next.mentor == pair->mentee)
        throw Refusal({{Issue::PairWithSelf, Field::Pair}});
    if (next.mentor == pair->mentor)
        throw Refusal({{Issue::PairTakenAlready, Field::Pair}});
    const auto isKeptApart = [&](const NeverPair& never) {
        const bool areThey = (never.one == next.mentor && never.other == pair->mentee) ||
                             (never.other == next.mentor && never.one == pair->mentee);
        return areThey && never.holdsIn(pair->program);
    };
    const ReportingLines lines(directory.people());
    if (std::ranges::any_of(directory.neverPairs(), isKeptApart) || lines.reachUp(pair->mentee, next.mentor) ||
        lines.reachUp(next.mentor, pair->mentee))
        throw Refusal({{Issue::PairAgainstRules, Field::Pair}});
    Followed all{*pair, *pair, {}};
    if (isOpen(pair->state) || event == LifeEvent::HandOver) {
        all.after = lived(m_file, *pair, event);
        give(all.after, why);
        refuseIf(check(all.after));
    }
    all.next.id = m_file.store().ids.next<MentorshipId>();
    all.next.program = pair->program;
    all.next.mentor = next.mentor;
    all.next.mentee = pair->mentee;
    all.next.state = begins == Begins::AtOnce ? MentorshipState::Active : MentorshipState::Proposed;
    all.next.startedOn = m_file.today();
    if (pair->endsOn && *pair->endsOn >= m_file.today())
        all.next.endsOn = pair->endsOn;
    all.next.follows = pair->id;
    refuseIf(check(all.next));
    return all;
}

void MentorshipService::write(Action action, const std::vector<Followed>& all) {
    if (all.empty())
        return;
    Writing writing(m_file.store());
    auto& store = m_file.store();
    const auto& directory = m_file.directory();
    std::vector<Mentorship> nexts;
    for (const auto& one : all)
        nexts.push_back(one.next);
    // Two records each: a line of its own for both, also where it is one pair.
    const auto lines = std::max<std::size_t>(2, all.size() * 2);
    store.act(writing, lineFor(action, nexts), [&](Repositories& in) {
        for (const auto& [before, after, next] : all) {
            in.mentorships.insert(next);
            if (nexts.size() > 1)
                store.logRecord(action, pairName(directory, next), next.id.value, {}, formats::toJson(next), lines);
            if (after != before)
                writePairThatGoesOn(store, in, action, pairName(directory, before), before, after, next, lines);
        }
    });
}

void MentorshipService::remove(const std::vector<MentorshipId>& mentorships) {
    Writing writing(m_file.store());
    std::vector<Mentorship> removed;
    for (const auto id : mentorships)
        if (const auto* pair = m_file.directory().mentorship(id))
            removed.push_back(*pair);
    if (removed.empty())
        return;
    m_file.store().act(writing, lineFor(Action::DeleteMentorship, removed), [&](Repositories& in) {
        for (const auto& pair : removed) {
            in.mentorships.remove(pair.id);
            m_file.store().logRecord(Action::DeleteMentorship, pairName(m_file.directory(), pair), pair.id.value,
                                     formats::toJson(pair), {}, removed.size());
        }
    });
}

std::vector<MentorshipId> MentorshipService::openPairsOf(const std::vector<PersonId>& people,
                                                         std::optional<ProgramId> program) const {
    const std::unordered_set<PersonId> among(people.begin(), people.end());
    std::vector<MentorshipId> pairs;
    for (const auto& pair : m_file.directory().mentorships())
        if (isOpen(pair.state) && (!program || pair.program == *program) &&
            (among.contains(pair.mentor) || among.contains(pair.mentee)))
            pairs.push_back(pair.id);
    return pairs;
}

MentorshipService::Going MentorshipService::goingWith(const std::vector<MentorshipId>& mentorships) const {
    if (!m_file.desk().isCoordinator())
        throw Refusal({{Issue::NotAllowed, Field::None}});
    Going going;
    std::unordered_set<MentorshipId> among;
    for (const auto id : mentorships) {
        const auto* pair = m_file.directory().mentorship(id);
        if (!pair)
            continue;
        ++(isOpen(pair->state) ? going.openPairs : going.endedPairs);
        among.insert(id);
    }
    for (const auto& [pair, count] : m_file.store().repositories.of<Session>().countOfEach())
        going.sessions += among.contains(pair) ? static_cast<int>(count) : 0;
    return going;
}

template <class Change>
void MentorshipService::live(Action action, LifeEvent event, const std::vector<MentorshipId>& mentorships,
                             Change change) {
    std::vector<Mentorship> changed;
    for (const auto id : mentorships) {
        const auto* before = m_file.directory().mentorship(id);
        if (!before)
            continue;
        if (event == LifeEvent::Resume && before->state == MentorshipState::Active)
            continue; // it goes on as it is
        auto after = lived(m_file, *before, event);
        change(after);
        refuseIf(check(after));
        if (after != *before)
            changed.push_back(std::move(after));
    }
    write(action, changed);
}

void MentorshipService::write(Action action, const std::vector<Mentorship>& changed) {
    if (changed.empty())
        return;
    Writing writing(m_file.store());
    auto line = lineFor(action, changed);
    if (changed.size() == 1) { // several have lines of their own
        line.before = formats::toJson(*m_file.directory().mentorship(changed.front().id));
        line.after = formats::toJson(changed.front());
    }
    m_file.store().act(writing, line, [&](Repositories& in) {
        for (const auto& pair : changed) {
            const auto& before = *m_file.directory().mentorship(pair.id);
            writePair(m_file.store(), in, action, pairName(m_file.directory(), pair), before, pair, changed.size());
        }
    });
}

MentorshipService::Why MentorshipService::checked(const Why& typed, MentorshipState end) const {
    auto why = typed;
    why.words = text::clean(typed.words);
    if (!isToldEnough(end, why.reason, !why.words.empty()))
        throw Refusal({{Issue::ReasonMissing, Field::Reason}});
    if (why.reason != EndReason::NotSaid && !isReasonFor(why.reason, end))
        throw Refusal({{Issue::ReasonMissing, Field::Choices}});
    return why;
}

ActionLine MentorshipService::lineFor(Action action, const std::vector<Mentorship>& pairs) const {
    ActionLine line{action, {}, static_cast<std::int64_t>(pairs.size()), 0, {}, {}};
    if (pairs.size() == 1) {
        line.subject = pairName(m_file.directory(), pairs.front());
        line.record = pairs.front().id.value;
    }
    return line;
}

} // namespace mentoring
