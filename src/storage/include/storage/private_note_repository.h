#pragma once

#include <optional>
#include <vector>

#include "mentoring/session.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// Private notes, ordered by id.
class PrivateNoteRepository {
public:
    explicit PrivateNoteRepository(Connection& connection) : m_connection(connection) {}

    void insert(const PrivateNote& note);
    void update(const PrivateNote& note);
    void remove(PrivateNoteId id);
    [[nodiscard]] std::optional<PrivateNote> find(PrivateNoteId id) const;
    [[nodiscard]] std::vector<PrivateNote> findByMentorship(MentorshipId pair) const;
    [[nodiscard]] std::vector<PrivateNote> findByAuthor(PersonId author) const;
    [[nodiscard]] std::vector<PrivateNote> all() const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
