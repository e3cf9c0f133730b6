#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "mentoring/person.h"

namespace mentoring {

/// Who reports to whom, followed upwards. Everybody who wants to know asks here; circles in the data end the walk.
class ReportingLines {
public:
    /// The manager of a person; empty for nobody, and for somebody who is not known.
    using ManagerOf = std::function<std::optional<PersonId>(PersonId)>;

    /// Asked again at each step of a walk.
    explicit ReportingLines(ManagerOf managerOf);
    /// As it is now among these people.
    explicit ReportingLines(std::span<const Person> people);

    /// Managers of a person, nearest first, at most `levels` of them.
    [[nodiscard]] std::vector<PersonId> above(PersonId person, int levels) const;
    /// Whether `upper` is above `lower`, however far, or they are one and the same.
    [[nodiscard]] bool reachUp(PersonId lower, PersonId upper) const;
    /// The circles that the lines of these people run into, each once: everybody in it, upwards.
    [[nodiscard]] std::vector<std::vector<PersonId>> circlesAbove(std::span<const PersonId> people) const;

private:
    ManagerOf m_managerOf;
};

} // namespace mentoring
