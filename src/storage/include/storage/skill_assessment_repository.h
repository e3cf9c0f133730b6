#pragma once

#include <optional>
#include <vector>

#include "mentoring/insight.h"
#include "storage/connection.h"

namespace mentoring::storage {

/// Levels of skills, ordered by id.
class SkillAssessmentRepository {
public:
    explicit SkillAssessmentRepository(Connection& connection) : m_connection(connection) {}

    void insert(const SkillAssessment& assessment);
    void remove(SkillAssessmentId id);
    [[nodiscard]] std::optional<SkillAssessment> find(SkillAssessmentId id) const;
    [[nodiscard]] std::vector<SkillAssessment> findAbout(PersonId mentee) const;
    [[nodiscard]] std::vector<SkillAssessment> all() const;

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
