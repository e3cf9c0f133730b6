#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "mentoring/session.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// Sessions with agenda and goals discussed, ordered by id.
class SessionRepository {
public:
    explicit SessionRepository(Connection& connection) : m_connection(connection) {}

    void insert(const Session& session);
    void update(const Session& session);
    void remove(SessionId id);
    [[nodiscard]] std::optional<Session> find(SessionId id) const;
    [[nodiscard]] std::vector<Session> findByMentorship(MentorshipId pair) const;
    [[nodiscard]] std::vector<Session> all() const;
    [[nodiscard]] std::vector<std::pair<MentorshipId, Date>> lastHeld() const; ///< the last day each pair held one

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
