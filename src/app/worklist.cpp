#include "app/worklist.h"

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "app/desk.h"
#include "app/of_program.h"
#include "app/open_pairs.h"
#include "app/pair_service.h"
#include "app/program_service.h"
#include "app/refusal.h"
#include "authored.h"
#include "formats/entity_json.h"
#include "mentoring/check.h"
#include "mentoring/life.h"
#include "people_in_turn.h"
#include "store.h"

namespace mentoring {

namespace {

/// Whether this one has waited longer; who is not known to wait comes last.
bool isBefore(const std::optional<Date>& one, const std::optional<Date>& other) {
    return one && other ? *one < *other : one.has_value() && !other.has_value();
}

void longestFirst(std::vector<WaitingThing>& things) {
    std::ranges::stable_sort(things, isBefore, &WaitingThing::since);
}

/// What the storage counted and named, the longest waiting first.
template <class Record, class Since>
Waiting waitingOf(Waits why, const storage::Counted<Record>& found, Since since) {
    Waiting waiting{why, static_cast<int>(found.count)};
    for (const auto& record : found.first) {
        WaitingThing thing;
        thing.record = record.id.value;
        thing.person = record.from.author;
        thing.pair = RecordOf<Record>::bearing(record).pair;
        thing.since = since(record);
        waiting.first.push_back(thing);
    }
    longestFirst(waiting.first);
    return waiting;
}

Waiting openConcerns(OrganisationFile& file, ProgramId program, std::size_t most) {
    const auto& concerns = file.store().repositories.of<Concern>();
    const auto& viewer = file.desk().perspective();
    auto waiting = waitingOf(Waits::OpenConcern, concerns.open(viewer, most, program), std::mem_fn(&Concern::dueOn));
    if (waiting.count > 0)
        waiting.late = static_cast<int>(concerns.openAndLate(viewer, file.today(), program));
    return waiting;
}

int missingPlaces(const ProgramService::Balance& balance) {
    return std::max(0, balance.waitingMentees - balance.freePlaces);
}

WaitingThing about(PersonId person, const std::optional<Date>& since = {}) {
    WaitingThing thing;
    thing.person = person;
    thing.since = since;
    return thing;
}

/// Participants whose part is meant, and for whom something holds: all are counted, those are named who wait longest.
template <class Meant, class Holds>
Waiting participants(const OrganisationFile& file, Waits why, ProgramId program, std::size_t most, Meant meant,
                     Holds holds) {
    std::vector<const Participation*> found;
    PeopleInTurn people(file.directory());
    for (const auto& part : file.directory().participations(program)) {
        if (!meant(part))
            continue; // most are not, and nobody has to be looked up for that
        const auto* person = people.find(part.person);
        if (!person || person->archived || !holds(*person, part))
            continue;
        found.push_back(&part);
    }
    Waiting waiting{why, static_cast<int>(found.size())};
    const auto named = std::min(most, found.size());
    const auto byTime = [](const Participation* one, const Participation* other) {
        if (one->waitingSince != other->waitingSince)
            return isBefore(one->waitingSince, other->waitingSince);
        return one < other; // as they lie in the list
    };
    std::ranges::partial_sort(found, found.begin() + static_cast<std::ptrdiff_t>(named), byTime);
    for (std::size_t i = 0; i < named; ++i)
        waiting.first.push_back(about(found[i]->person, found[i]->waitingSince));
    return waiting;
}
template <class Meant>
Waiting participants(const OrganisationFile& file, Waits why, ProgramId program, std::size_t most, Meant meant) {
    return participants(file, why, program, most, meant, [](const Person&, const Participation&) { return true; });
}

Waiting absentPeople(OrganisationFile& file, ProgramId program, std::size_t most) {
    auto people = file.programs().absentPeople(program);
    std::ranges::stable_sort(people, {}, &ProgramService::AbsentPerson::why);
    Waiting waiting{Waits::AbsentOfPair, static_cast<int>(people.size())};
    for (std::size_t i = 0; i < std::min(most, people.size()); ++i) {
        auto thing = about(people[i].person);
        thing.absence = people[i].why;
        thing.pairs = people[i].pairs;
        waiting.first.push_back(thing);
    }
    return waiting;
}

Waiting waitingMentees(const OrganisationFile& file, ProgramId program, std::size_t most) {
    const auto today = file.today();
    const OpenPairs pairs(file.directory(), program);
    return participants(file, Waits::WaitingMentee, program, most, [&](const Participation& part) {
        return part.asMentee && part.waitingSince && part.takesPartOn(today) && !pairs.hasMentor(part.person);
    });
}

Waiting incomplete(const OrganisationFile& file, ProgramId program, std::size_t most) {
    const OpenPairs pairs(file.directory(), program);
    return participants(
        file, Waits::Incomplete, program, most,
        [](const Participation& part) { return part.state == ParticipationState::Accepted; },
        [&](const Person& person, const Participation& part) {
            return !missingFrom(person, &part).empty() && pairs.isToBeMatched(part);
        });
}

/// The longest waiting ones of them all.
Waiting inTurn(Waits why, std::vector<WaitingThing> things, std::size_t most) {
    Waiting waiting{why, static_cast<int>(things.size())};
    longestFirst(things);
    things.resize(std::min(most, things.size()));
    waiting.first = std::move(things);
    return waiting;
}

bool isTheSame(const WaitingThing& one, const WaitingThing& other) {
    // A record is known by itself, a pair too; a person where there is neither.
    if (one.record != 0 || other.record != 0)
        return one.record == other.record;
    return one.pair == other.pair && one.person == other.person;
}

/// Since when a pair waits for one of the reasons of its life; empty where it does not.
std::optional<Date> waitsSince(Waits why, const Mentorship& pair, const std::optional<Date>& ends, const Limits& limits,
                               const Desk& desk, Date today) {
    using enum MentorshipState;
    const auto when = [](bool waits, std::optional<Date> since) { return waits ? since : std::nullopt; };
    switch (why) {
    case Waits::Proposal:
        if (!desk.isCoordinator())
            return when(pair.state == Proposed && ((desk.perspective().is(pair.mentor) && !pair.mentorSaidYes) ||
                                                   (desk.perspective().is(pair.mentee) && !pair.menteeSaidYes)),
                        pair.startedOn);
        return when(pair.state == Proposed && daysBetween(pair.startedOn, today) >= limits.answer, pair.startedOn);
    case Waits::ToBegin:
        return when(pair.state == Agreed, pair.startedOn);
    case Waits::PauseOver:
        return when(pair.state == Paused && pair.backOn && *pair.backOn <= today, pair.backOn);
    case Waits::EndNear:
        return when(isUnderWay(pair.state) && ends && *ends >= today && daysBetween(today, *ends) <= limits.end, ends);
    case Waits::EndPassed:
        return when(isUnderWay(pair.state) && ends && *ends < today, ends);
    default:
        return std::nullopt;
    }
}

Waiting overLoad(const OrganisationFile& file, ProgramId program, std::size_t most) {
    const auto& directory = file.directory();
    const auto* of = directory.program(program);
    const OpenPairs pairs(directory, program);
    std::vector<WaitingThing> things;
    for (const auto& part : directory.participations(program)) {
        if (!part.asMentor)
            continue;
        const int has = pairs.guidedBy(part.person);
        if (has <= part.capacityIn(*of))
            continue;
        auto thing = about(part.person);
        thing.pairs = has;
        thing.places = part.capacityIn(*of);
        things.push_back(thing);
    }
    return inTurn(Waits::OverLoad, std::move(things), most);
}

Waiting longWaiting(const OrganisationFile& file, ProgramId program, std::size_t most, int limit) {
    const auto today = file.today();
    const OpenPairs pairs(file.directory(), program);
    return participants(file, Waits::LongWaiting, program, most, [&](const Participation& part) {
        return part.asMentee && part.waitingSince && daysBetween(*part.waitingSince, today) >= limit &&
               part.takesPartOn(today) && !pairs.hasMentor(part.person);
    });
}

std::string toJson(ProgramId program, const Limits& limits) {
    formats::JsonWriter json(formats::JsonWriter::Style::Compact);
    json.beginObject().member("program", std::to_string(program.value));
    for (const auto& limit : allLimits)
        json.member(limit.word, limits.*limit.days);
    json.endObject();
    return json.text();
}

template <class Record>
std::optional<Date> dayWritten(const Record& record) {
    return dayOf(record.from.writtenAt);
}

} // namespace

Waiting Worklist::of(Waits why, ProgramId program, std::size_t most) const {
    const auto& reason = reasonOf(why);
    const bool isTheirs =
        reason.whom == WaitsFor::Both || (reason.whom == WaitsFor::Coordinator) == m_file.desk().isCoordinator();
    if (!isTheirs || (reason.isOfAProgram && !m_file.directory().program(program)))
        return {why};
    std::vector<WaitingThing> notNow;
    if (m_file.desk().isCoordinator())
        for (const auto& off : allPutOffs())
            if (off.why == why && (!reason.isOfAProgram || off.program == program))
                notNow.push_back(off.thing);
    if (notNow.empty())
        return found(why, program, most);
    // Which of them are put off is known only where all are.
    constexpr std::size_t all = 1'000'000;
    auto waiting = found(why, program, all);
    const auto isOff = [&](const WaitingThing& thing) {
        return std::ranges::any_of(notNow, [&](const WaitingThing& off) { return isTheSame(thing, off); });
    };
    waiting.count -= static_cast<int>(std::erase_if(waiting.first, isOff));
    if (waiting.late > 0)
        waiting.late = static_cast<int>(std::ranges::count_if(
            waiting.first, [&](const WaitingThing& thing) { return thing.since && *thing.since < m_file.today(); }));
    waiting.first.resize(std::min(most, waiting.first.size()));
    return waiting;
}

Waiting Worklist::found(Waits why, ProgramId program, std::size_t most) const {
    const auto today = m_file.today();
    const auto& viewer = m_file.desk().perspective();
    const auto& in = m_file.store().repositories;
    // Whoever is in a pair is told of all that is theirs.
    const auto among =
        m_file.desk().isCoordinator() && m_file.directory().programs().size() > 1 ? program : ProgramId{};
    switch (why) {
    case Waits::Application:
        return participants(m_file, why, program, most,
                            [](const Participation& part) { return part.state == ParticipationState::Applied; });
    case Waits::Incomplete:
        return incomplete(m_file, program, most);
    case Waits::MissingPlace:
        return {why, missingPlaces(m_file.programs().balance(program))};
    case Waits::PossiblePair:
        return {why, m_file.programs().balance(program).pairsAtMost};
    case Waits::AbsentOfPair:
        return absentPeople(m_file, program, most);
    case Waits::OpenConcern:
        return openConcerns(m_file, among, most);
    case Waits::LateConcern:
        return waitingOf(why, in.of<Concern>().inHandAndLate(viewer, today, most, among), std::mem_fn(&Concern::dueOn));
    case Waits::SessionToRecord:
        return waitingOf(why, in.of<Session>().toRecord(viewer, today, most, among),
                         [](const Session& session) { return std::optional(session.on); });
    case Waits::OverdueGoal:
        return waitingOf(why, in.of<Goal>().overdue(viewer, today, most, among), std::mem_fn(&Goal::targetOn));
    case Waits::SilentPair:
        return silentPairs(among, most);
    case Waits::NoFirstSession:
        return lackingPairs(why, among, most, &Limits::firstSession, &storage::WorklistRepository::neverMet);
    case Waits::NoAgreement:
        return lackingPairs(why, among, most, &Limits::agreement, &storage::WorklistRepository::withoutAgreement);
    case Waits::NoGoals:
        return lackingPairs(why, among, most, &Limits::goals, &storage::WorklistRepository::withoutGoal);
    case Waits::Proposal:
    case Waits::ToBegin:
    case Waits::PauseOver:
    case Waits::EndNear:
    case Waits::EndPassed:
        return pairsInTheirLife(why, among, most);
    case Waits::LateReply:
        return lateReplies(among, most);
    case Waits::OverLoad:
        return overLoad(m_file, program, most);
    case Waits::LongWaiting:
        return longWaiting(m_file, program, most, limits(program).waiting);
    case Waits::WaitingMentee:
        return waitingMentees(m_file, program, most);
    case Waits::FeedbackToAnswer:
        return waitingOf(why, in.of<Feedback>().toAnswer(viewer, most), dayWritten<Feedback>);
    case Waits::QuestionToAnswer:
        return waitingOf(why, in.of<AdviceRequest>().toAnswer(viewer, most), dayWritten<AdviceRequest>);
    case Waits::OpenPromise:
        return waitingOf(why, in.of<ActionItem>().openOf(viewer, most), std::mem_fn(&ActionItem::dueOn));
    }
    return {why};
}

Waiting Worklist::lackingPairs(Waits why, ProgramId program, std::size_t most, int Limits::*limit,
                               Lacking lacking) const {
    // Each program has its own limit.
    std::vector<WaitingThing> things;
    const auto& directory = m_file.directory();
    for (const auto& one : directory.programs()) {
        if (program.isSet() && one.id != program)
            continue;
        const auto& in = m_file.store().repositories.worklist;
        const Date begunBy{std::chrono::sys_days{m_file.today()} - std::chrono::days{limits(one.id).*limit}};
        for (const auto& found : (in.*lacking)(one.id, begunBy)) {
            WaitingThing thing;
            thing.pair = found.pair;
            thing.since = found.startedOn;
            things.push_back(thing);
        }
    }
    if (why == Waits::NoFirstSession && !things.empty()) {
        std::unordered_set<MentorshipId> silent; // told as that already
        for (const auto& one : this->silent())
            silent.insert(one.pair);
        std::erase_if(things, [&](const WaitingThing& thing) { return silent.contains(thing.pair); });
    }
    return inTurn(why, std::move(things), most);
}

Waiting Worklist::pairsInTheirLife(Waits why, ProgramId program, std::size_t most) const {
    const auto& directory = m_file.directory();
    const auto& desk = m_file.desk();
    const auto today = m_file.today();
    const bool looksAtEnds = why == Waits::EndNear || why == Waits::EndPassed;
    std::unordered_map<ProgramId, Limits> limitsOf;
    for (const auto& one : directory.programs())
        limitsOf.emplace(one.id, desk.isCoordinator() ? limits(one.id) : Limits{});
    std::vector<WaitingThing> things;
    for (const auto& pair : directory.mentorships()) {
        if (!isOpen(pair.state) || (program.isSet() && pair.program != program))
            continue;
        const auto* of = directory.program(pair.program);
        if (!of)
            continue;
        const auto ends = looksAtEnds ? plannedEnd(pair, agreedEnd(pair.id), *of) : std::nullopt;
        if (const auto since = waitsSince(why, pair, ends, limitsOf[pair.program], desk, today)) {
            WaitingThing thing;
            thing.pair = pair.id;
            thing.since = since;
            things.push_back(thing);
        }
    }
    return inTurn(why, std::move(things), most);
}

Waiting Worklist::lateReplies(ProgramId program, std::size_t most) const {
    const auto& feedback = m_file.store().repositories.of<Feedback>();
    const auto& viewer = m_file.desk().perspective();
    // Where there are several programs, each with its own limit, the list is put together of theirs.
    std::vector<WaitingThing> things;
    int count = 0;
    for (const auto& one : m_file.directory().programs()) {
        if (program.isSet() && one.id != program)
            continue;
        const auto before = m_file.clock().now() - std::chrono::days{limits(one.id).feedback};
        const auto found =
            waitingOf(Waits::LateReply, feedback.unanswered(viewer, before, most, one.id), dayWritten<Feedback>);
        count += found.count;
        things.insert(things.end(), found.first.begin(), found.first.end());
    }
    auto waiting = inTurn(Waits::LateReply, std::move(things), most);
    waiting.count = count;
    return waiting;
}

const std::vector<PutOff>& Worklist::allPutOffs() const {
    if (!m_putOffs)
        m_putOffs = putOffs();
    return *m_putOffs;
}

std::optional<Date> Worklist::agreedEnd(MentorshipId pair) const {
    if (!m_agreedEnds)
        m_agreedEnds = m_file.store().repositories.agreements.ends();
    const auto found = m_agreedEnds->find(pair);
    return found == m_agreedEnds->end() ? std::nullopt : std::optional(found->second);
}

const std::vector<SilentPair>& Worklist::silent() const {
    if (!m_silent)
        m_silent = m_file.pairs().silentPairs();
    return *m_silent;
}

Waiting Worklist::silentPairs(ProgramId program, std::size_t most) const {
    const OfProgram of(m_file.directory(), program);
    Waiting waiting{Waits::SilentPair, 0};
    for (const auto& one : silent()) {
        if (!of.has(one.pair))
            continue;
        ++waiting.count;
        if (waiting.first.size() == most)
            continue;
        WaitingThing thing;
        thing.pair = one.pair;
        thing.lastHeld = one.lastHeld;
        thing.since = Date{std::chrono::sys_days{m_file.today()} - std::chrono::days{one.days}};
        waiting.first.push_back(thing);
    }
    return waiting;
}

Limits Worklist::limits(ProgramId program) const {
    const auto known = m_limits.find(program);
    return known != m_limits.end()
               ? known->second
               : m_limits.emplace(program, m_file.store().repositories.worklist.limits(program)).first->second;
}

void Worklist::setLimits(ProgramId program, const Limits& limits) {
    Writing writing(m_file.store());
    const auto* of = m_file.directory().program(program);
    if (!of)
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    refuseIf(check(limits));
    m_limits.clear(); // what is in the file now is asked
    const auto before = this->limits(program);
    if (before == limits)
        return;
    m_file.store().act(
        writing, {Action::SetLimits, of->name, 1, program.value, toJson(program, before), toJson(program, limits)},
        [&](Repositories& in) { in.worklist.putLimits(program, limits); });
    m_limits.clear();
}

void Worklist::putOff(Waits why, ProgramId program, const WaitingThing& thing, Date until) {
    Writing writing(m_file.store());
    if (!m_file.desk().isCoordinator())
        throw Refusal({{Issue::NotAllowed, Field::None}});
    if (until <= m_file.today())
        throw Refusal({{Issue::DateInPast, Field::When}});
    if (!isValidDate(until))
        throw Refusal({{Issue::DateOutOfRange, Field::When}});
    storage::StoredPutOff off;
    off.id = m_file.store().ids.next<Id<struct PutOffTag>>().value;
    off.reason = reasonOf(why).word;
    off.program = reasonOf(why).isOfAProgram ? program : ProgramId{};
    off.person = thing.person;
    off.pair = thing.pair;
    off.record = thing.record;
    off.until = until;
    m_file.store().act(writing, {Action::PutOff, nameOf(thing), 1, off.id, {}, {}}, [&](Repositories& in) {
        for (const auto& before : in.worklist.putOffs()) // one of before, which is over
            if (before.reason == off.reason && before.program == off.program && before.person == off.person &&
                before.pair == off.pair && before.record == off.record)
                in.worklist.remove(before.id);
        in.worklist.insert(off);
    });
    m_putOffs.reset();
}

void Worklist::takeUpAgain(std::int64_t putOff) {
    Writing writing(m_file.store());
    const auto all = putOffs();
    const auto found = std::ranges::find(all, putOff, &PutOff::id);
    if (found == all.end())
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    m_file.store().act(writing, {Action::TakeUpAgain, nameOf(found->thing), 1, putOff, {}, {}},
                       [&](Repositories& in) { in.worklist.remove(putOff); });
    m_putOffs.reset();
}

std::string Worklist::nameOf(const WaitingThing& thing) const {
    const auto& directory = m_file.directory();
    if (const auto* pair = directory.mentorship(thing.pair))
        return pairName(directory, *pair);
    return personName(directory, thing.person);
}

std::vector<PutOff> Worklist::putOffs(ProgramId program) const {
    std::vector<PutOff> all;
    if (!m_file.desk().isCoordinator())
        return all;
    for (const auto& stored : m_file.store().repositories.worklist.putOffs()) {
        const auto* reason = std::ranges::find(waitingReasons, stored.reason, &WaitingReason::word);
        if (reason == std::end(waitingReasons) || stored.until <= m_file.today())
            continue; // of a newer program; or its day has come
        PutOff off{stored.id, reason->why, {}, stored.program, stored.until};
        off.thing.record = stored.record;
        off.thing.person = stored.person;
        off.thing.pair = stored.pair;
        const auto* pair = m_file.directory().mentorship(stored.pair);
        const auto of = pair ? pair->program : stored.program;
        if (!program.isSet() || !of.isSet() || of == program)
            all.push_back(off);
    }
    return all;
}

std::vector<Waiting> Worklist::today(ProgramId program, std::size_t most) const {
    std::vector<Waiting> all;
    for (const auto& reason : waitingReasons) {
        auto waiting = of(reason.why, program, most);
        if (waiting.count > 0)
            all.push_back(std::move(waiting));
    }
    return all;
}

} // namespace mentoring
