#include "mentoring/reporting_line.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace mentoring {

ReportingLines::ReportingLines(ManagerOf managerOf) : m_managerOf(std::move(managerOf)) {}

ReportingLines::ReportingLines(std::span<const Person> people) {
    std::unordered_map<PersonId, PersonId> managers;
    managers.reserve(people.size());
    for (const auto& person : people)
        if (person.manager)
            managers.emplace(person.id, *person.manager);
    m_managerOf = [managers = std::move(managers)](PersonId person) {
        const auto found = managers.find(person);
        return found == managers.end() ? std::nullopt : std::optional(found->second);
    };
}

std::vector<PersonId> ReportingLines::above(PersonId person, int levels) const {
    std::vector<PersonId> managers;
    auto current = person;
    while (static_cast<int>(managers.size()) < levels) {
        const auto next = m_managerOf(current);
        if (!next || *next == person || std::ranges::find(managers, *next) != managers.end())
            break;
        current = *next;
        managers.push_back(current);
    }
    return managers;
}

bool ReportingLines::reachUp(PersonId lower, PersonId upper) const {
    std::unordered_set<PersonId> seen;
    for (std::optional current(lower); current && seen.insert(*current).second; current = m_managerOf(*current))
        if (*current == upper)
            return true;
    return false;
}

std::vector<std::vector<PersonId>> ReportingLines::circlesAbove(std::span<const PersonId> people) const {
    std::vector<std::vector<PersonId>> circles;
    std::unordered_map<PersonId, std::size_t> walkOf; // in which a person was met first
    walkOf.reserve(people.size());
    for (std::size_t walk = 0; walk < people.size(); ++walk) {
        for (std::optional current(people[walk]); current; current = m_managerOf(*current)) {
            const auto [met, isNew] = walkOf.emplace(*current, walk);
            if (isNew)
                continue;
            if (met->second == walk) { // a walk that meets itself has found a circle
                std::vector<PersonId> circle{*current};
                for (auto next = m_managerOf(*current); next && *next != *current; next = m_managerOf(*next))
                    circle.push_back(*next);
                circles.push_back(std::move(circle));
            }
            break;
        }
    }
    return circles;
}

} // namespace mentoring
