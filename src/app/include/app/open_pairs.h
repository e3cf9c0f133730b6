#pragma once

#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "app/directory.h"

namespace mentoring {

/// The open pairs of a program, as matching sees them: who has a mentor there, and how many a mentor guides. Read when
/// first asked for.
class OpenPairs {
public:
    /// The directory must outlive it.
    OpenPairs(const Directory& directory, ProgramId program) : m_directory(directory), m_program(program) {}

    [[nodiscard]] bool hasMentor(PersonId mentee) const;
    [[nodiscard]] int guidedBy(PersonId mentor) const;
    /// As a mentee without a mentor, or as a mentor with a free place; nobody else lacks anything for matching.
    [[nodiscard]] bool isToBeMatched(const Participation& part) const;

private:
    struct Read {
        std::unordered_set<PersonId> mentees;
        std::unordered_map<PersonId, int> byMentor;
    };
    [[nodiscard]] const Read& read() const;

    const Directory& m_directory;
    ProgramId m_program;
    mutable std::optional<Read> m_read;
};

} // namespace mentoring
