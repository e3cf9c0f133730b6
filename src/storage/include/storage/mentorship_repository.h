#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "mentoring/mentorship.h"
#include "mentoring/perspective.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// What a pair has done and is about to do, as far as whoever asks sees it.
struct PairFigures {
    MentorshipId pair;
    std::optional<Date> lastHeld;
    std::optional<Date> next; ///< planned, from the day that is asked about on
    std::int64_t goals = 0;   ///< of the mentee
    std::int64_t achieved = 0;
};

/// Mentorships, ordered by id.
class MentorshipRepository {
public:
    explicit MentorshipRepository(Connection& connection) : m_connection(connection) {}

    void insert(const Mentorship& mentorship);
    void update(const Mentorship& mentorship);
    void remove(MentorshipId id);
    [[nodiscard]] std::optional<Mentorship> find(MentorshipId id) const;
    [[nodiscard]] std::vector<Mentorship> all() const;
    /// Of the pairs of the viewer, of all pairs for the coordinator: so many from behind one on, in order of the pairs.
    [[nodiscard]] std::vector<PairFigures> figures(const Perspective& viewer, Date today, MentorshipId after,
                                                   std::size_t most) const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
