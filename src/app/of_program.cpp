#include "app/of_program.h"

namespace mentoring {

bool OfProgram::has(MentorshipId pair) const {
    if (!m_program.isSet() || !pair.isSet())
        return true;
    const auto* known = m_directory.mentorship(pair);
    return known && known->program == m_program;
}

bool OfProgram::has(PersonId mentee) const {
    if (!m_program.isSet())
        return true;
    if (!m_paired) {
        m_paired.emplace();
        for (const auto& pair : m_directory.mentorships())
            (pair.program == m_program ? *m_paired : m_pairedElsewhere).insert(pair.mentee);
    }
    return m_paired->contains(mentee) ||
           (!m_pairedElsewhere.contains(mentee) && m_directory.participation(m_program, mentee) != nullptr);
}

} // namespace mentoring
