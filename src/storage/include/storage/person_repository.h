#pragma once

#include <optional>
#include <vector>

#include "mentoring/person.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// People with their custom values, ordered by id.
class PersonRepository {
public:
    explicit PersonRepository(Connection& connection) : m_connection(connection) {}

    void insert(const Person& person);
    /// Throws Stale where the person was written or deleted since they were read.
    void update(const Person& person);
    /// Before many are written: an address or a staff id that this one is about to lose is free for another.
    void freeUniqueValues(const Person& person);
    void remove(PersonId id); ///< with participations, decisions, runs and mentorships of that person
    [[nodiscard]] std::optional<Person> find(PersonId id) const;
    [[nodiscard]] std::vector<Person> all() const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
