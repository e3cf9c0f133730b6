#pragma once

#include <optional>
#include <vector>

#include "mentoring/advice_request.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// What mentees asked, ordered by id.
class AdviceRequestRepository {
public:
    explicit AdviceRequestRepository(Connection& connection) : m_connection(connection) {}

    void insert(const AdviceRequest& request);
    void update(const AdviceRequest& request);
    void remove(AdviceRequestId id);
    [[nodiscard]] std::optional<AdviceRequest> find(AdviceRequestId id) const;
    [[nodiscard]] std::vector<AdviceRequest> findByMentorship(MentorshipId pair) const;
    [[nodiscard]] std::vector<AdviceRequest> all() const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
