#include "mentoring/reporting_line.h"

#include <algorithm>

namespace mentoring {

ReportingLines::ReportingLines(const std::vector<Person>& people) {
    m_manager.reserve(people.size());
    for (const auto& person : people) {
        if (person.manager && *person.manager != person.id)
            m_manager.emplace(person.id, *person.manager);
    }
}

std::vector<PersonId> ReportingLines::above(PersonId person, int levels) const {
    std::vector<PersonId> managers;
    PersonId current = person;
    while (static_cast<int>(managers.size()) < levels) {
        const auto found = m_manager.find(current);
        if (found == m_manager.end() || found->second == person ||
            std::find(managers.begin(), managers.end(), found->second) != managers.end())
            break;
        current = found->second;
        managers.push_back(current);
    }
    return managers;
}

bool ReportingLines::sameLine(PersonId one, PersonId other, int levels) const {
    const auto isAbove = [&](PersonId lower, PersonId upper) {
        const auto managers = above(lower, levels);
        return std::find(managers.begin(), managers.end(), upper) != managers.end();
    };
    return isAbove(one, other) || isAbove(other, one);
}

} // namespace mentoring
