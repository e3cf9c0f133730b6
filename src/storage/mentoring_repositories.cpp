#include "storage/mentoring_repositories.h"

namespace mentoring::storage {

std::vector<std::pair<MentorshipId, Date>> SessionRepository::lastHeld(const Perspective& viewer) const {
    std::vector<std::pair<MentorshipId, Date>> last;
    // The last one of each pair is looked up: there are far more sessions than pairs.
    Statement rows(m_connection,
                   "SELECT m.id, (SELECT s.on_day FROM session s WHERE s.mentorship = m.id AND s.state = $1"
                   " ORDER BY s.on_day DESC LIMIT 1) FROM mentorship m"
                   " WHERE $2 = 0 OR m.mentor = $2 OR m.mentee = $2 ORDER BY m.id");
    rows.bind(static_cast<int>(SessionState::Held)).bind(viewer.person.value_or(PersonId{}));
    while (rows.next()) {
        if (const auto day = rows.date(1))
            last.emplace_back(MentorshipId{rows.integer(0)}, *day);
    }
    return last;
}

} // namespace mentoring::storage
