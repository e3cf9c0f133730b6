#pragma once

#include <optional>
#include <vector>

#include "mentoring/mentorship.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// Mentorships, ordered by id.
class MentorshipRepository {
public:
    explicit MentorshipRepository(Connection& connection) : m_connection(connection) {}

    void insert(const Mentorship& mentorship);
    void update(const Mentorship& mentorship);
    void remove(MentorshipId id);
    [[nodiscard]] std::optional<Mentorship> find(MentorshipId id) const;
    [[nodiscard]] std::vector<Mentorship> all() const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
