#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include "mentoring/agreement.h"
#include "mentoring/perspective.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// What pairs agreed, ordered by pair.
class AgreementRepository {
public:
    explicit AgreementRepository(Connection& connection) : m_connection(connection) {}

    void put(const Agreement& agreement); ///< in place of the pair's former one
    void remove(MentorshipId pair);
    [[nodiscard]] std::optional<Agreement> find(MentorshipId pair) const;
    /// Of the viewer's pairs, of all for the coordinator.
    [[nodiscard]] std::vector<Agreement> seenBy(const Perspective& viewer) const;
    [[nodiscard]] std::vector<Agreement> all() const;
    /// The last day that the two agreed, of each pair that agreed one.
    [[nodiscard]] std::unordered_map<MentorshipId, Date> ends() const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
