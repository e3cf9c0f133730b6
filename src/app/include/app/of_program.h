#pragma once

#include <optional>
#include <unordered_set>

#include "app/directory.h"

namespace mentoring {

/// Which records of the mentoring are of a program; not set: all are.
class OfProgram {
public:
    /// The directory must outlive it, and stay as it is.
    OfProgram(const Directory& directory, ProgramId program) : m_directory(directory), m_program(program) {}

    /// What is about no pair is of every program.
    [[nodiscard]] bool has(MentorshipId pair) const;
    /// What is about a mentee is of the programs they have, or had, a mentor in; without any, of those they take part
    /// in.
    [[nodiscard]] bool has(PersonId mentee) const;

private:
    const Directory& m_directory;
    ProgramId m_program;
    mutable std::optional<std::unordered_set<PersonId>> m_paired; ///< mentees of the program; once somebody asks
    mutable std::unordered_set<PersonId> m_pairedElsewhere;
};

} // namespace mentoring
