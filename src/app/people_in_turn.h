#pragma once

#include <cstddef>

#include "app/directory.h"

namespace mentoring {

/// People looked up one after the other, mostly in the order in which they lie in the directory, as participations have
/// it: whoever comes next is found without a search.
class PeopleInTurn {
public:
    explicit PeopleInTurn(const Directory& directory) : m_directory(directory), m_people(directory.people()) {}

    [[nodiscard]] const Person* find(PersonId id) {
        const auto* found =
            m_next < m_people.size() && m_people[m_next].id == id ? &m_people[m_next] : m_directory.person(id);
        if (found)
            m_next = static_cast<std::size_t>(found - m_people.data()) + 1;
        return found;
    }

private:
    const Directory& m_directory;
    const std::vector<Person>& m_people;
    std::size_t m_next = 0;
};

} // namespace mentoring
