#include "app/program_service.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "app/mentorship_service.h"
#include "cleaned.h"
#include "file_errors.h"
#include "formats/entity_json.h"
#include "formats/program_json.h"
#include "never_pairs_writing.h"
#include "pairs_going_along.h"
#include "people_in_turn.h"
#include "store.h"
#include "text/fold.h"

namespace mentoring {

namespace {

Program cleaned(Program program) {
    for (auto* text :
         {&program.name, &program.purpose, &program.successMeasures, &program.sponsor, &program.plan.eligibility})
        *text = text::clean(*text);
    const auto clean = [](Bilingual& text) {
        text.en = text::clean(text.en);
        text.fr = text::clean(text.fr);
    };
    for (auto& objective : program.plan.objectives) {
        clean(objective.text);
        clean(objective.measure);
    }
    for (auto& phase : program.plan.phases) {
        clean(phase.name);
        for (auto& milestone : phase.milestones)
            clean(milestone.text);
    }
    for (auto& item : program.plan.training)
        clean(item.text);
    return program;
}

} // namespace

ProgramService::ProgramService(OrganisationFile& file) : m_file(file) {
    connect(&file, &OrganisationFile::changed, this, [this](const Change& change) {
        if (change.touched & (Aspect::People | Aspect::Programs | Aspect::Participations | Aspect::Mentorships))
            m_counted.reset();
    });
}

Issues ProgramService::checkAmongOthers(const Program& program) const {
    Issues issues = check(program);
    const auto same = [&](const Program& other) {
        return other.id != program.id && text::fold(other.name) == text::fold(program.name);
    };
    if (!program.name.empty() && std::ranges::any_of(m_file.directory().programs(), same))
        issues.push_back({Issue::ProgramNameTaken, Field::Name});
    return issues;
}

std::vector<Participation> ProgramService::takenOver(ProgramId peopleFrom, ProgramId program) const {
    const auto& directory = m_file.directory();
    std::vector<Participation> taken;
    for (const auto& there : directory.participations(peopleFrom)) {
        const auto* person = directory.person(there.person);
        if (there.state != ParticipationState::Accepted || !person || person->archived ||
            directory.participation(program, there.person))
            continue;
        auto& part = taken.emplace_back(there);
        part.id = m_file.store().ids.next<ParticipationId>();
        part.program = program;
        part.waitingSince = part.asMentee ? std::optional(m_file.today()) : std::nullopt;
        part.nominated = false; // whoever went first there does not here
    }
    return taken;
}

void ProgramService::takeOver(ProgramId program, ProgramId peopleFrom) {
    Writing writing(m_file.store());
    if (!m_file.directory().program(program) || !m_file.directory().program(peopleFrom))
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    const auto taken = takenOver(peopleFrom, program);
    if (taken.empty())
        return;
    auto line = lineFor(Action::AddParticipation, taken.size(), taken.front());
    if (taken.size() == 1)
        line.after = formats::toJson(taken.front());
    m_file.store().act(writing, std::move(line), [&](Repositories& in) {
        for (const auto& part : taken) {
            in.participations.insert(part);
            log(Action::AddParticipation, part, {}, formats::toJson(part), taken.size());
        }
    });
}

ProgramId ProgramService::add(Program program, ProgramId peopleFrom) {
    Writing writing(m_file.store());
    auto& store = m_file.store();
    program = cleaned(std::move(program));
    program.id = store.ids.next<ProgramId>();
    refuseIf(checkAmongOthers(program));
    const auto taken = takenOver(peopleFrom, program.id);
    store.act(writing, {Action::AddProgram, program.name, 1, program.id.value, {}, formats::toJson(program)},
              [&](Repositories& in) {
                  in.programs.insert(program);
                  for (const auto& part : taken) {
                      in.participations.insert(part);
                      log(Action::AddParticipation, part, {}, formats::toJson(part), taken.size());
                  }
              });
    return program.id;
}

void ProgramService::edit(const Program& typed) {
    Writing writing(m_file.store());
    auto program = cleaned(typed);
    const auto* before = m_file.directory().program(program.id);
    if (!before)
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    if (*before == program)
        return;
    follow(program.revision, before->revision);
    refuseIf(checkAmongOthers(program));
    m_file.store().act(
        writing,
        {Action::EditProgram, program.name, 1, program.id.value, formats::toJson(*before), formats::toJson(program)},
        [&](Repositories& in) { in.programs.update(program); });
}

ProgramId ProgramService::duplicate(ProgramId id, const std::string& name, bool withPeople) {
    const auto* program = m_file.directory().program(id);
    if (!program)
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    auto again = onceMore(*program);
    again.name = name;
    return add(std::move(again), withPeople ? id : ProgramId{});
}

std::string ProgramService::freeNameLike(const std::string& name) const {
    Program program;
    program.name = name;
    for (int number = 2; !checkAmongOthers(program).empty() && number < 1'000; ++number)
        program.name = name + " (" + std::to_string(number) + ')';
    return program.name;
}

void ProgramService::setClosed(Action action, ProgramId id, std::optional<Date> closedOn) {
    Writing writing(m_file.store());
    const auto* before = m_file.directory().program(id);
    if (!before)
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    if (before->closedOn.has_value() == closedOn.has_value())
        return;
    auto program = *before;
    program.closedOn = closedOn;
    m_file.store().act(writing, {action, program.name, 1, id.value, formats::toJson(*before), formats::toJson(program)},
                       [&](Repositories& in) { in.programs.update(program); });
}

void ProgramService::close(ProgramId program) {
    setClosed(Action::CloseProgram, program, m_file.today());
}

void ProgramService::reopen(ProgramId program) {
    setClosed(Action::ReopenProgram, program, std::nullopt);
}

const std::vector<ProgramTemplate>& ProgramService::readyTemplates() {
    return formats::readyProgramTemplates();
}

ProgramTemplateReading ProgramService::loadTemplate(const QString& path) {
    return formats::programTemplateFromJson(
        wholeText(path, formats::largestTemplateDocument, "larger than any template"));
}

Written ProgramService::saveTemplate(const ProgramTemplate& content, const QString& path, bool replace) {
    return writeWhole(path, replace, formats::toJson(content));
}

void ProgramService::remove(ProgramId id) {
    Writing writing(m_file.store());
    const auto* program = m_file.directory().program(id);
    if (!program)
        return;
    const Program removed = *program;
    m_file.store().act(writing, {Action::DeleteProgram, removed.name, 1, id.value, formats::toJson(removed), {}},
                       [&](Repositories& in) { in.programs.remove(id); });
}

void ProgramService::enrol(ProgramId program, const std::vector<PersonId>& people, bool asMentor, bool asMentee,
                           ParticipationState state) {
    Writing writing(m_file.store());
    if (!asMentor && !asMentee)
        throw Refusal({{Issue::NoRole, Field::Role}});
    if (!m_file.directory().program(program))
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    auto& store = m_file.store();
    std::vector<Participation> added;
    std::vector<Participation> changed;
    for (const auto id : people) {
        const auto* person = m_file.directory().person(id);
        if (!person || person->archived)
            continue;
        if (const auto* known = m_file.directory().participation(program, id)) {
            auto after = *known;
            after.asMentor |= asMentor;
            after.asMentee |= asMentee;
            if (after.asMentee && !known->asMentee && !after.waitingSince)
                after.waitingSince = m_file.today();
            if (mayBecome(after.state, state)) {
                after.state = state;
                after.stateReason.clear();
            }
            if (after != *known)
                changed.push_back(std::move(after));
            continue;
        }
        Participation part;
        part.id = store.ids.next<ParticipationId>();
        part.program = program;
        part.person = id;
        part.asMentor = asMentor;
        part.asMentee = asMentee;
        part.state = state;
        part.waitingSince = asMentee ? std::optional(m_file.today()) : std::nullopt;
        added.push_back(std::move(part));
    }
    if (added.empty() && changed.empty())
        return;
    const auto count = added.size() + changed.size();
    const auto& first = added.empty() ? changed.front() : added.front();
    auto line = lineFor(Action::AddParticipation, count, first);
    if (count == 1)
        line.after = formats::toJson(first);
    store.act(writing, std::move(line), [&](Repositories& in) {
        for (const auto& part : added) {
            in.participations.insert(part);
            log(Action::AddParticipation, part, {}, formats::toJson(part), count);
        }
        for (const auto& part : changed) {
            log(Action::AddParticipation, part,
                formats::toJson(*m_file.directory().participation(program, part.person)), formats::toJson(part), count);
            in.participations.update(part);
        }
    });
}

void ProgramService::enrol(const Participation& typed, const NeverPairsEdit& edit) {
    Writing writing(m_file.store());
    auto part = cleaned(typed);
    const auto& directory = m_file.directory();
    const auto* person = directory.person(part.person);
    if (!directory.program(part.program) || !person || person->archived ||
        directory.participation(part.program, part.person))
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    if (part.asMentee && !part.waitingSince)
        part.waitingSince = m_file.today();
    const NeverPairsWriting nevers(m_file, part.person, edit, NeverPairsWriting::By::Coordinator);
    Issues issues = check(part);
    issues.insert(issues.end(), nevers.issues().begin(), nevers.issues().end());
    refuseIf(issues);
    part.id = m_file.store().ids.next<ParticipationId>();
    auto line = lineFor(Action::AddParticipation, 1, part);
    line.after = formats::toJson(part);
    m_file.store().act(writing, std::move(line), [&](Repositories& in) {
        in.participations.insert(part);
        nevers.write(in);
    });
}

void ProgramService::edit(const Participation& typed, const NeverPairsEdit& edit) {
    Writing writing(m_file.store());
    auto part = cleaned(typed);
    const auto* before = m_file.directory().participation(part.program, part.person);
    if (!before || before->id != part.id)
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    const NeverPairsWriting nevers(m_file, part.person, edit, NeverPairsWriting::By::Coordinator);
    const bool changes = *before != part;
    if (!changes && nevers.isEmpty() && nevers.issues().empty())
        return;
    if (changes)
        follow(part.revision, before->revision);
    Issues issues = check(part);
    issues.insert(issues.end(), nevers.issues().begin(), nevers.issues().end());
    if (before->state != part.state && !mayBecome(before->state, part.state))
        issues.push_back({Issue::StateChangeNotAllowed, Field::State});
    refuseIf(issues);
    auto line = lineFor(Action::EditParticipation, 1, part);
    line.before = formats::toJson(*before);
    line.after = formats::toJson(part);
    m_file.store().act(writing, std::move(line), [&](Repositories& in) {
        if (changes)
            in.participations.update(part);
        nevers.write(in);
    });
}

void ProgramService::nominate(ProgramId program, const std::vector<PersonId>& people, bool nominated) {
    Writing writing(m_file.store());
    changeMany(Action::EditParticipation, program, people,
               [&](Participation& part) { part.nominated = nominated && part.asMentee; });
}

void ProgramService::leave(ProgramId program, const std::vector<PersonId>& people,
                           const std::optional<PairsToo>& pairsToo) {
    Writing writing(m_file.store());
    std::vector<Participation> removed;
    for (const auto id : people)
        if (const auto* part = m_file.directory().participation(program, id))
            removed.push_back(*part);
    if (removed.empty())
        return;
    const PairsGoingAlong pairs(m_file, m_file.mentorships().openPairsOf(people, program), pairsToo);
    auto line = lineFor(Action::RemoveParticipation, removed.size(), removed.front());
    if (removed.size() == 1)
        line.before = formats::toJson(removed.front());
    m_file.store().act(writing, std::move(line), [&](Repositories& in) {
        for (const auto& part : removed) {
            in.participations.remove(part.id);
            log(Action::RemoveParticipation, part, formats::toJson(part), {}, removed.size());
        }
        pairs.write(in);
    });
}

template <class Change>
void ProgramService::changeMany(Action action, ProgramId program, const std::vector<PersonId>& people, Change change,
                                const std::optional<PairsToo>& pairsToo) {
    Writing writing(m_file.store());
    std::vector<Participation> changed;
    for (const auto id : people) {
        const auto* before = m_file.directory().participation(program, id);
        if (!before)
            continue;
        auto after = *before;
        change(after);
        after = cleaned(std::move(after));
        if (after == *before)
            continue;
        Issues issues = check(after);
        if (before->state != after.state && !mayBecome(before->state, after.state))
            issues.push_back({Issue::StateChangeNotAllowed, Field::State});
        refuseIf(issues);
        changed.push_back(std::move(after));
    }
    if (changed.empty())
        return;
    const PairsGoingAlong pairs(m_file, m_file.mentorships().openPairsOf(people, program), pairsToo);
    auto line = lineFor(action, changed.size(), changed.front());
    if (changed.size() == 1) {
        line.before = formats::toJson(*m_file.directory().participation(program, changed.front().person));
        line.after = formats::toJson(changed.front());
    }
    m_file.store().act(writing, std::move(line), [&](Repositories& in) {
        for (const auto& part : changed) {
            log(action, part, formats::toJson(*m_file.directory().participation(program, part.person)),
                formats::toJson(part), changed.size());
            in.participations.update(part);
        }
        pairs.write(in);
    });
}

void ProgramService::accept(ProgramId program, const std::vector<PersonId>& people) {
    Writing writing(m_file.store());
    changeMany(Action::AcceptParticipants, program, people, [this](Participation& part) {
        part.state = ParticipationState::Accepted;
        part.stateReason.clear();
        if (part.asMentee && !part.waitingSince)
            part.waitingSince = m_file.today();
    });
}

void ProgramService::refuse(ProgramId program, const std::vector<PersonId>& people, const std::string& reason) {
    Writing writing(m_file.store());
    changeMany(Action::RefuseParticipants, program, people, [&](Participation& part) {
        part.state = ParticipationState::Refused;
        part.stateReason = reason;
    });
}

void ProgramService::withdraw(ProgramId program, const std::vector<PersonId>& people, const std::string& reason,
                              const std::optional<PairsToo>& pairsToo) {
    Writing writing(m_file.store());
    changeMany(
        Action::WithdrawParticipants, program, people,
        [&](Participation& part) {
            part.state = ParticipationState::Withdrawn;
            part.stateReason = reason;
        },
        pairsToo);
}

void ProgramService::pause(ProgramId program, const std::vector<PersonId>& people, std::optional<Date> until,
                           const std::string& reason, const std::optional<PairsToo>& pairsToo) {
    Writing writing(m_file.store());
    changeMany(
        Action::PauseParticipants, program, people,
        [&](Participation& part) {
            part.paused = true;
            part.pausedUntil = until;
            part.pauseReason = reason;
        },
        pairsToo);
}

void ProgramService::resume(ProgramId program, const std::vector<PersonId>& people) {
    Writing writing(m_file.store());
    changeMany(Action::ResumeParticipants, program, people, [](Participation& part) { part.paused = false; });
}

NeverPairId ProgramService::addNeverPair(PersonId one, PersonId other, const std::string& reason, ProgramId program) {
    Writing writing(m_file.store());
    auto& store = m_file.store();
    NeverPair pair{
        store.ids.next<NeverPairId>(), std::min(one, other), std::max(one, other), text::clean(reason), {}, program};
    const auto& directory = m_file.directory();
    const auto* first = directory.person(one);
    const auto* second = directory.person(other);
    if (!first || !second || (program.isSet() && !directory.program(program)))
        throw Refusal({{Issue::UnknownRecord, Field::Pair}});
    Issues issues = check(pair);
    // What holds everywhere holds here.
    const auto same = [&](const NeverPair& known) {
        return known.one == pair.one && known.other == pair.other &&
               (program.isSet() ? known.holdsIn(program) : !known.program.isSet());
    };
    if (std::ranges::any_of(directory.neverPairs(), same))
        issues.push_back({Issue::PairTakenAlready, Field::Pair});
    refuseIf(issues);
    store.act(writing,
              {Action::AddNeverPair,
               first->displayName() + " – " + second->displayName(),
               1,
               pair.id.value,
               {},
               formats::toJson(pair)},
              [&](Repositories& in) { in.neverPairs.insert(pair); });
    return pair.id;
}

void ProgramService::removeNeverPairs(const std::vector<NeverPairId>& pairs) {
    Writing writing(m_file.store());
    const auto& known = m_file.directory().neverPairs();
    std::vector<NeverPair> removed;
    for (const auto id : pairs)
        if (const auto found = std::ranges::find(known, id, &NeverPair::id); found != known.end())
            removed.push_back(*found);
    if (removed.empty())
        return;
    const bool single = removed.size() == 1;
    const auto* one = m_file.directory().person(removed.front().one);
    const auto* other = m_file.directory().person(removed.front().other);
    m_file.store().act(writing,
                       {Action::DeleteNeverPair,
                        single && one && other ? one->displayName() + " – " + other->displayName() : std::string(),
                        static_cast<std::int64_t>(removed.size()),
                        single ? removed.front().id.value : 0,
                        single ? formats::toJson(removed.front()) : std::string(),
                        {}},
                       [&](Repositories& in) {
                           for (const auto& pair : removed)
                               in.neverPairs.remove(pair.id);
                       });
}

ProgramService::Balance ProgramService::balance(ProgramId program) const {
    const auto& directory = m_file.directory();
    const auto* of = directory.program(program);
    if (!of)
        return {};
    if (m_counted && m_counted->program == program && m_counted->today == m_file.today())
        return m_counted->balance;
    const auto& parts = directory.participations(program);
    PeopleInTurn people(directory);
    const auto counted =
        attendance(*of, parts, directory.mentorships(), m_file.today(), [&](PersonId id) { return people.find(id); });
    Balance balance;
    balance.mentors = static_cast<int>(counted.mentors.size());
    balance.mentees = static_cast<int>(counted.mentees.size());
    balance.freePlaces = counted.places();
    balance.openPairs = counted.openPairs;
    balance.waitingMentees = counted.waiting();
    balance.pairsAtMost = counted.pairsAtMost();
    balance.applied = static_cast<int>(std::ranges::count(parts, ParticipationState::Applied, &Participation::state));
    m_counted = Counted{program, m_file.today(), balance};
    return balance;
}

std::vector<AbsentOfPair> ProgramService::absentOfPairs(ProgramId program) const {
    const auto& directory = m_file.directory();
    const auto* of = directory.program(program);
    if (!of)
        return {};
    return absentOfOpenPairs(*of, directory.participations(program), directory.mentorships(), m_file.today(),
                             [&](PersonId id) { return directory.person(id); });
}

std::vector<ProgramService::AbsentPerson> ProgramService::absentPeople(ProgramId program) const {
    std::vector<AbsentPerson> people;
    std::map<std::pair<PersonId, Absence>, std::size_t> places;
    for (const auto& one : absentOfPairs(program)) {
        const auto [place, isNew] = places.try_emplace({one.person, one.why}, people.size());
        if (isNew)
            people.push_back({one.person, one.why, 0});
        ++people[place->second].pairs;
    }
    return people;
}

ActionLine ProgramService::lineFor(Action action, std::size_t count, const Participation& first) const {
    ActionLine line{action, {}, static_cast<std::int64_t>(count), 0, {}, {}};
    if (count == 1) {
        const auto* person = m_file.directory().person(first.person);
        line.subject = person ? person->displayName() : std::string();
        line.record = first.person.value;
    }
    return line;
}

void ProgramService::log(Action action, const Participation& part, std::string before, std::string after,
                         std::size_t ofSoMany) {
    const auto* person = m_file.directory().person(part.person);
    m_file.store().logRecord(action, person ? person->displayName() : std::string(), part.person.value,
                             std::move(before), std::move(after), ofSoMany);
}

} // namespace mentoring
