#include "app/open_pairs.h"

namespace mentoring {

const OpenPairs::Read& OpenPairs::read() const {
    if (!m_read) {
        m_read.emplace();
        for (const auto& pair : m_directory.mentorships())
            if (pair.program == m_program && isOpen(pair.state)) {
                m_read->mentees.insert(pair.mentee);
                ++m_read->byMentor[pair.mentor];
            }
    }
    return *m_read;
}

bool OpenPairs::hasMentor(PersonId mentee) const {
    return read().mentees.contains(mentee);
}

int OpenPairs::guidedBy(PersonId mentor) const {
    const auto found = read().byMentor.find(mentor);
    return found == read().byMentor.end() ? 0 : found->second;
}

bool OpenPairs::isToBeMatched(const Participation& part) const {
    const auto* program = m_directory.program(m_program);
    return (part.asMentee && !hasMentor(part.person)) ||
           (part.asMentor && program && guidedBy(part.person) < part.capacityIn(*program));
}

} // namespace mentoring
