#pragma once

#include <optional>
#include <vector>

#include "mentoring/feedback.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// Feedback with its answers, ordered by id.
class FeedbackRepository {
public:
    explicit FeedbackRepository(Connection& connection) : m_connection(connection) {}

    void insert(const Feedback& feedback);
    void update(const Feedback& feedback);
    void remove(FeedbackId id);
    [[nodiscard]] std::optional<Feedback> find(FeedbackId id) const;
    [[nodiscard]] std::vector<Feedback> findByMentorship(MentorshipId pair) const;
    [[nodiscard]] std::vector<Feedback> findForPerson(PersonId person) const; ///< author or recipient
    [[nodiscard]] std::vector<Feedback> all() const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
