#include "app/worklist.h"

#include <algorithm>
#include <functional>
#include <unordered_set>

#include "app/desk.h"
#include "app/of_program.h"
#include "app/open_pairs.h"
#include "app/pair_service.h"
#include "app/program_service.h"
#include "mentoring/check.h"
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

Waiting silentPairs(OrganisationFile& file, ProgramId program, std::size_t most) {
    auto silent = file.pairs().silentPairs();
    const OfProgram of(file.directory(), program);
    std::erase_if(silent, [&](const SilentPair& one) { return !of.has(one.pair); });
    Waiting waiting{Waits::SilentPair, static_cast<int>(silent.size())};
    for (std::size_t i = 0; i < std::min(most, silent.size()); ++i) {
        WaitingThing thing;
        thing.pair = silent[i].pair;
        thing.lastHeld = silent[i].lastHeld;
        thing.since = Date{std::chrono::sys_days{file.today()} - std::chrono::days{silent[i].days}};
        waiting.first.push_back(thing);
    }
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
        return silentPairs(m_file, among, most);
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
