#include "app/people_service.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

#include "cleaned.h"
#include "formats/entity_json.h"
#include "mentoring/person_facts.h"
#include "mentoring/reporting_line.h"
#include "pairs_going_along.h"
#include "store.h"
#include "text/fold.h"

namespace mentoring {

namespace {

bool closesACircle(const Directory& directory, const Person& person) {
    const ReportingLines lines([&](PersonId id) {
        const auto* known = directory.person(id);
        return known ? known->manager : std::nullopt;
    });
    return person.manager && lines.reachUp(*person.manager, person.id);
}

/// What is put into a fact of that type.
const std::string& valueFor(const PeopleService::BulkEdit& edit, const std::string&) {
    return edit.text;
}
const std::vector<std::string>& valueFor(const PeopleService::BulkEdit& edit, const std::vector<std::string>&) {
    return edit.list;
}
const std::optional<Level>& valueFor(const PeopleService::BulkEdit& edit, const std::optional<Level>&) {
    return edit.level;
}
const std::optional<Date>& valueFor(const PeopleService::BulkEdit& edit, const std::optional<Date>&) {
    return edit.date;
}
const std::optional<PersonId>& valueFor(const PeopleService::BulkEdit& edit, const std::optional<PersonId>&) {
    return edit.manager;
}

void applyOwn(const PeopleService::BulkEdit& edit, Person& person) {
    if (!edit.customField)
        return;
    if (edit.number)
        person.setCustomValue(*edit.customField, *edit.number);
    else if (edit.date)
        person.setCustomValue(*edit.customField, *edit.date);
    else if (!edit.list.empty())
        person.setCustomValue(*edit.customField, edit.list);
    else
        person.setCustomValue(*edit.customField, edit.text);
}

void apply(const PeopleService::BulkEdit& edit, Person& person) {
    if (edit.field == Field::Custom)
        return applyOwn(edit, person);
    const auto* fact = factOf(edit.field);
    if (!fact || !fact->isForMany) {
        Q_ASSERT_X(false, "BulkEdit", "a field that is each person's own cannot be set for many");
        return;
    }
    std::visit([&](const auto member) { person.*member = valueFor(edit, person.*member); }, fact->member);
    if (edit.field == Field::Manager)
        person.managerWritten.clear();
}

ActionLine lineFor(Action action, const std::vector<Person>& people) {
    ActionLine line{action, {}, static_cast<std::int64_t>(people.size()), 0, {}, {}};
    if (people.size() == 1) {
        line.subject = people.front().displayName();
        line.record = people.front().id.value;
    }
    return line;
}

void writeMany(OrganisationFile& file, Action action, std::vector<Person> edited,
               const std::optional<PairsToo>& pairsToo = {}) {
    Writing writing(file.store());
    if (edited.empty())
        return;
    std::vector<MentorshipId> open;
    if (pairsToo) {
        std::vector<PersonId> people;
        std::ranges::transform(edited, std::back_inserter(people), &Person::id);
        open = file.mentorships().openPairsOf(people);
    }
    const PairsGoingAlong pairs(file, open, pairsToo);
    auto& store = file.store();
    store.act(writing, lineFor(action, edited), [&](Repositories& in) {
        for (const auto& person : edited) {
            store.logRecord(action, person.displayName(), person.id.value,
                            formats::toJson(*file.directory().person(person.id)), formats::toJson(person),
                            edited.size());
            in.people.update(person);
        }
        pairs.write(in);
    });
}

} // namespace

PeopleService::PeopleService(OrganisationFile& file) : m_file(file) {}

Issues PeopleService::checkAmongOthers(const Person& person) const {
    const auto& directory = m_file.directory();
    Issues issues = mentoring::check(person, directory.customFields());
    const auto taken = [&](const Person* other) { return other && other->id != person.id; };
    if (!person.staffId.empty() && taken(directory.personByStaffId(person.staffId)))
        issues.push_back({Issue::StaffIdTaken, Field::StaffId});
    if (!person.email.empty() && taken(directory.personByEmail(person.email)))
        issues.push_back({Issue::EmailTaken, Field::Email});
    if (person.manager && *person.manager != person.id) {
        if (!directory.person(*person.manager))
            issues.push_back({Issue::ManagerUnknown, Field::Manager});
        else if (closesACircle(directory, person))
            issues.push_back({Issue::ManagerCycle, Field::Manager});
    }
    return issues;
}

PersonId PeopleService::add(Person person) {
    return add(std::move(person), ProgramId{}, false, false);
}

PersonId PeopleService::add(Person person, ProgramId program, bool asMentor, bool asMentee) {
    Writing writing(m_file.store());
    auto& store = m_file.store();
    person = cleaned(std::move(person));
    person.id = store.ids.next<PersonId>();
    refuseIf(checkAmongOthers(person));
    if ((asMentor || asMentee) && !m_file.directory().program(program))
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    store.act(writing, {Action::AddPerson, person.displayName(), 1, person.id.value, {}, formats::toJson(person)},
              [&](Repositories& in) {
                  in.people.insert(person);
                  if (!asMentor && !asMentee)
                      return;
                  Participation part;
                  part.id = store.ids.next<ParticipationId>();
                  part.program = program;
                  part.person = person.id;
                  part.asMentor = asMentor;
                  part.asMentee = asMentee;
                  part.state = ParticipationState::Accepted;
                  if (asMentee)
                      part.waitingSince = m_file.today();
                  in.participations.insert(part);
              });
    return person.id;
}

void PeopleService::edit(const Person& typed) {
    Writing writing(m_file.store());
    Person person = cleaned(typed);
    const auto* before = m_file.directory().person(person.id);
    if (!before)
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    if (before->manager != person.manager)
        person.managerWritten.clear(); // it is clear now who it is
    if (*before == person)
        return;
    follow(person.revision, before->revision);
    refuseIf(checkAmongOthers(person));
    m_file.store().act(writing,
                       {Action::EditPerson, person.displayName(), 1, person.id.value, formats::toJson(*before),
                        formats::toJson(person)},
                       [&](Repositories& in) { in.people.update(person); });
}

void PeopleService::editMany(const std::vector<PersonId>& people, const BulkEdit& edit) {
    Writing writing(m_file.store());
    std::vector<Person> edited;
    for (const auto id : people) {
        const auto* before = m_file.directory().person(id);
        if (!before)
            continue;
        Person after = *before;
        apply(edit, after);
        after = cleaned(std::move(after));
        if (after == *before)
            continue;
        // All get one manager: a circle that they close together, one of them closes alone.
        refuseIf(checkAmongOthers(after));
        edited.push_back(std::move(after));
    }
    writeMany(m_file, Action::EditPeople, std::move(edited));
}

void PeopleService::archive(const std::vector<PersonId>& people, const std::optional<PairsToo>& pairsToo) {
    Writing writing(m_file.store());
    setArchived(Action::ArchivePeople, people, true, pairsToo);
}

void PeopleService::restore(const std::vector<PersonId>& people) {
    Writing writing(m_file.store());
    setArchived(Action::RestorePeople, people, false);
}

void PeopleService::setArchived(Action action, const std::vector<PersonId>& people, bool archived,
                                const std::optional<PairsToo>& pairsToo) {
    Writing writing(m_file.store());
    std::vector<Person> edited;
    for (const auto id : people) {
        const auto* before = m_file.directory().person(id);
        if (before && before->archived != archived) {
            edited.push_back(*before);
            edited.back().archived = archived;
        }
    }
    writeMany(m_file, action, std::move(edited), pairsToo);
}

MentorshipService::Going PeopleService::goingWith(const std::vector<PersonId>& people) const {
    const std::unordered_set<PersonId> among(people.begin(), people.end());
    std::vector<MentorshipId> pairs;
    for (const auto& pair : m_file.directory().mentorships())
        if (among.contains(pair.mentor) || among.contains(pair.mentee))
            pairs.push_back(pair.id);
    auto going = m_file.mentorships().goingWith(pairs);
    for (const auto& [author, count] : m_file.store().repositories.of<Goal>().countOfEach())
        going.goals += among.contains(author) ? static_cast<int>(count) : 0;
    return going;
}

namespace {

/// People whose manager an earlier list named in a way that somebody who goes may be meant: the words go as well.
std::vector<Person> withoutWordsAbout(const Directory& directory, const std::vector<Person>& removed) {
    std::unordered_set<PersonId> going;
    for (const auto& person : removed)
        going.insert(person.id);
    std::unordered_set<PersonId> seen;
    std::vector<Person> changed;
    for (const auto& pair : directory.neverPairs()) {
        if (going.contains(pair.one) == going.contains(pair.other))
            continue;
        const auto* person = directory.person(going.contains(pair.one) ? pair.other : pair.one);
        // A long text stands there by its beginning.
        if (!person || person->managerWritten.empty() ||
            pair.reason.find(person->managerWritten.substr(0, 40)) == std::string::npos)
            continue;
        if (seen.insert(person->id).second) {
            changed.push_back(*person);
            changed.back().managerWritten.clear();
        }
    }
    return changed;
}

} // namespace

void PeopleService::remove(const std::vector<PersonId>& people) {
    Writing writing(m_file.store());
    std::vector<Person> removed;
    for (const auto id : people)
        if (const auto* person = m_file.directory().person(id))
            removed.push_back(*person);
    if (removed.empty())
        return;
    auto& store = m_file.store();
    auto line = lineFor(Action::DeletePeople, removed);
    const auto changed = withoutWordsAbout(m_file.directory(), removed);
    store.act(writing, std::move(line), [&](Repositories& in) {
        for (const auto& person : changed)
            in.people.update(person);
        for (const auto& person : removed) {
            in.people.remove(person.id);
            in.drafts.removeAll(person.id); // no record yet, so nothing else would take them along
            store.logRecord(Action::DeletePeople, person.displayName(), person.id.value, formats::toJson(person), {},
                            removed.size());
        }
    });
}

} // namespace mentoring
