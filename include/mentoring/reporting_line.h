#pragma once

#include <unordered_map>
#include <vector>

#include "mentoring/person.h"

namespace mentoring {

/// Who reports to whom, followed upwards. Cycles in the data end the walk.
class ReportingLines {
public:
    explicit ReportingLines(const std::vector<Person>& people);

    /// Managers of a person, nearest first, at most `levels` of them.
    [[nodiscard]] std::vector<PersonId> above(PersonId person, int levels) const;
    /// True when one is at most `levels` levels above the other, in either direction.
    [[nodiscard]] bool sameLine(PersonId one, PersonId other, int levels) const;

private:
    std::unordered_map<PersonId, PersonId> m_manager;
};

} // namespace mentoring
