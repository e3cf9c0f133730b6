#include "storage/mentoring_repositories.h"

namespace mentoring::storage {

std::vector<std::pair<MentorshipId, Date>> SessionRepository::lastHeld(const Perspective& viewer) const {
    std::vector<std::pair<MentorshipId, Date>> last;
    Statement rows(m_connection,
                   "SELECT s.mentorship, max(s.on_day) FROM session s WHERE s.state = $1 AND ($2 = 0 OR s.mentorship IN"
                   " (SELECT m.id FROM mentorship m WHERE m.mentor = $2 OR m.mentee = $2)) GROUP BY s.mentorship"
                   " ORDER BY s.mentorship");
    rows.bind(static_cast<int>(SessionState::Held)).bind(viewer.person.value_or(PersonId{}));
    while (rows.next()) {
        if (const auto day = rows.date(1))
            last.emplace_back(MentorshipId{rows.integer(0)}, *day);
    }
    return last;
}

} // namespace mentoring::storage
