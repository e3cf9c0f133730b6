#pragma once

#include <vector>

#include "mentoring/skill.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// Skills, ordered by id.
class SkillRepository {
public:
    explicit SkillRepository(Connection& connection) : m_connection(connection) {}

    void insert(const Skill& skill);
    void update(const Skill& skill);
    void remove(SkillId id);
    [[nodiscard]] std::vector<Skill> all() const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
