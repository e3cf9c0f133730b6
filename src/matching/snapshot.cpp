#include "matching/snapshot.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "mentoring/attendance.h"
#include "mentoring/check.h"
#include "mentoring/reporting_line.h"

namespace mentoring::matching {

namespace {

std::string naturalKey(const Person& person) {
    if (!person.staffId.empty())
        return person.staffId;
    if (!person.email.empty())
        return emailKey(person.email);
    return std::to_string(person.id.value);
}

void sortNaturally(std::vector<Participant>& participants) {
    std::vector<std::pair<std::string, std::size_t>> order;
    order.reserve(participants.size());
    for (std::size_t i = 0; i < participants.size(); ++i)
        order.emplace_back(naturalKey(participants[i].person), i);
    std::ranges::sort(order, [&](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first
                                  : participants[a.second].person.id < participants[b.second].person.id;
    });
    std::vector<Participant> sorted;
    sorted.reserve(participants.size());
    for (const auto& [key, index] : order)
        sorted.push_back(std::move(participants[index]));
    participants = std::move(sorted);
}

std::vector<std::pair<PersonId, int>> indexOf(const std::vector<Participant>& participants) {
    std::vector<std::pair<PersonId, int>> index;
    index.reserve(participants.size());
    for (std::size_t i = 0; i < participants.size(); ++i)
        index.emplace_back(participants[i].person.id, static_cast<int>(i));
    std::ranges::sort(index);
    return index;
}

std::optional<int> findIn(const std::vector<std::pair<PersonId, int>>& index, PersonId person) {
    const auto found = std::ranges::lower_bound(index, person, {}, &std::pair<PersonId, int>::first);
    return found != index.end() && found->first == person ? std::optional(found->second) : std::nullopt;
}

void sortPairs(std::vector<PairIndex>& pairs) {
    std::ranges::sort(pairs);
    const auto repeated = std::ranges::unique(pairs);
    pairs.erase(repeated.begin(), repeated.end());
}

constexpr int deepestLine = 9; // levels a criteria set may ask for

} // namespace

Snapshot::Snapshot(const Source& source) : customFields(source.customFields.begin(), source.customFields.end()) {
    std::unordered_map<PersonId, const Person*> people;
    people.reserve(source.people.size());
    for (const auto& person : source.people)
        people.emplace(person.id, &person);

    const auto counted = attendance(*source.program, source.participations, source.mentorships, source.today,
                                    [&people](PersonId id) -> const Person* {
                                        const auto found = people.find(id);
                                        return found == people.end() ? nullptr : found->second;
                                    });
    std::unordered_set<PersonId> managers;
    for (const auto& person : source.people)
        if (person.manager)
            managers.insert(*person.manager);
    const auto lineOnRecord = [&managers](const Person& person) {
        return person.manager || managers.contains(person.id);
    };
    mentors.reserve(counted.mentors.size());
    for (const auto& [person, part, freePlaces] : counted.mentors)
        mentors.push_back({*person, *part, freePlaces, {}, lineOnRecord(*person)});
    for (const auto& [person, part, waits] : counted.mentees)
        if (waits)
            mentees.push_back({*person, *part, 0, {}, lineOnRecord(*person)});
        else
            ++menteesPaired;
    for (auto* participants : {&mentees, &mentors}) {
        sortNaturally(*participants);
        for (auto& one : *participants)
            if (source.zoneOffset && !one.person.timeZone.empty())
                one.zoneMinutes = source.zoneOffset(one.person.timeZone);
    }
    m_menteeIndex = indexOf(mentees);
    m_mentorIndex = indexOf(mentors);

    const auto add = [&](std::vector<PairIndex>& to, PersonId mentee, PersonId mentor) {
        const auto i = menteeOf(mentee);
        const auto j = mentorOf(mentor);
        if (i && j)
            to.push_back({*i, *j});
    };
    for (const auto& decision : source.decisions) {
        add(decision.verdict == PairVerdict::Kept ? kept : refused, decision.mentee, decision.mentor);
        if (decision.verdict == PairVerdict::Kept)
            add(turned, decision.mentor, decision.mentee);
    }
    for (const auto& pair : source.neverPairs) {
        if (!pair.holdsIn(source.program->id))
            continue;
        add(never, pair.one, pair.other);
        add(never, pair.other, pair.one);
    }
    for (const auto& pair : source.mentorships)
        if (!isOpen(pair.state))
            add(repeated, pair.mentee, pair.mentor);
        else if (pair.program == source.program->id)
            add(turned, pair.mentor, pair.mentee);
    for (const auto& pair : source.previous)
        add(previous, pair.mentee, pair.mentor);
    for (auto* pairs : {&kept, &refused, &never, &repeated, &turned, &previous})
        sortPairs(*pairs);

    // Managers are looked up through everybody, not only through those who take part.
    const ReportingLines lines([&](PersonId id) {
        const auto found = people.find(id);
        return found == people.end() ? std::nullopt : found->second->manager;
    });
    linesAbove.resize(mentees.size());
    linesBelow.resize(mentees.size());
    for (std::size_t i = 0; i < mentees.size(); ++i) {
        const auto above = lines.above(mentees[i].person.id, deepestLine);
        for (std::size_t level = 0; level < above.size(); ++level)
            if (const auto j = mentorOf(above[level]))
                linesAbove[i].emplace_back(*j, static_cast<int>(level) + 1);
    }
    for (std::size_t j = 0; j < mentors.size(); ++j) {
        const auto above = lines.above(mentors[j].person.id, deepestLine);
        for (std::size_t level = 0; level < above.size(); ++level)
            if (const auto i = menteeOf(above[level]))
                linesBelow[static_cast<std::size_t>(*i)].emplace_back(static_cast<int>(j), static_cast<int>(level) + 1);
    }
    for (std::size_t j = 0; j < mentors.size(); ++j)
        if (mentors[j].capacity == 0)
            placeless.push_back(static_cast<int>(j));
    for (const auto& mentee : mentees)
        waitingDays.push_back(
            mentee.part.waitingSince ? std::max(0, daysBetween(*mentee.part.waitingSince, source.today)) : 0);
}

std::optional<int> Snapshot::menteeOf(PersonId person) const {
    return findIn(m_menteeIndex, person);
}

std::optional<int> Snapshot::mentorOf(PersonId person) const {
    return findIn(m_mentorIndex, person);
}

} // namespace mentoring::matching
