#pragma once

#include <optional>
#include <vector>

#include "mentoring/mentor_gain.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// What mentors gained, ordered by id.
class MentorGainRepository {
public:
    explicit MentorGainRepository(Connection& connection) : m_connection(connection) {}

    void insert(const MentorGain& gain);
    void update(const MentorGain& gain);
    void remove(MentorGainId id);
    [[nodiscard]] std::optional<MentorGain> find(MentorGainId id) const;
    [[nodiscard]] std::vector<MentorGain> findByMentorship(MentorshipId pair) const;
    [[nodiscard]] std::vector<MentorGain> findByAuthor(PersonId mentor) const;
    [[nodiscard]] std::vector<MentorGain> all() const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
