#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "mentoring/contact.h"
#include "mentoring/limits.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// Something that is not to be told before a day.
struct StoredPutOff {
    std::int64_t id = 0;
    std::string reason; ///< its word
    ProgramId program;
    PersonId person;
    MentorshipId pair;
    std::int64_t record = 0;
    Date until{};
};

/// A pair that lacks something, and since when.
struct LackingPair {
    MentorshipId pair;
    Date startedOn{};
};

/// What the coordinator's list of what waits is made of beside the records.
class WorklistRepository {
public:
    explicit WorklistRepository(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Limits limits(ProgramId program) const; ///< the usual ones where nothing was said
    void putLimits(ProgramId program, const Limits& limits);

    void insert(const StoredPutOff& off);
    void remove(std::int64_t id);
    [[nodiscard]] std::vector<StoredPutOff> putOffs() const; ///< by their day

    /// Active pairs of a program (0: of all) that began on that day or earlier, the oldest first: without a session
    /// that was held; without an agreement that both accepted; whose mentee has no goal the coordinator may see.
    [[nodiscard]] std::vector<LackingPair> neverMet(ProgramId program, Date begunBy) const;
    [[nodiscard]] std::vector<LackingPair> withoutAgreement(ProgramId program, Date begunBy) const;
    [[nodiscard]] std::vector<LackingPair> withoutGoal(ProgramId program, Date begunBy) const;

private:
    Connection& m_connection;
};

/// The coordinator's contacts and notes, by day.
class ContactRepository {
public:
    explicit ContactRepository(Connection& connection) : m_connection(connection) {}

    void insert(const Contact& contact);
    void update(const Contact& contact);
    void remove(ContactId id);
    [[nodiscard]] std::optional<Contact> find(ContactId id) const;
    [[nodiscard]] std::vector<Contact> all() const;
    [[nodiscard]] std::vector<Contact> ofPair(MentorshipId pair) const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
