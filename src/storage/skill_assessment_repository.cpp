#include "storage/skill_assessment_repository.h"

#include "record_rows.h"

namespace mentoring::storage {

namespace {

void bindAll(Statement& statement, const SkillAssessment& assessment) {
    statement.bind(assessment.about);
    bindOrNull(statement, assessment.mentorship);
    statement.bind(assessment.skill)
        .bind(assessment.level)
        .bind(assessment.on)
        .bind(static_cast<int>(assessment.moment))
        .bind(assessment.remark);
    bindAuthorship(statement, assessment.from);
    statement.bind(assessment.id);
}

SkillAssessment assessmentFrom(const Statement& rows) {
    SkillAssessment assessment;
    assessment.id = SkillAssessmentId{rows.integer(0)};
    assessment.about = PersonId{rows.integer(1)};
    assessment.mentorship = idAt<MentorshipId>(rows, 2);
    assessment.skill = SkillId{rows.integer(3)};
    assessment.level = static_cast<int>(rows.integer(4));
    assessment.on = rows.date(5).value_or(Date{});
    assessment.moment = static_cast<AssessmentMoment>(rows.integer(6));
    assessment.remark = rows.text(7);
    assessment.from = authorshipAt(rows, 8);
    return assessment;
}

} // namespace

void SkillAssessmentRepository::insert(const SkillAssessment& assessment) {
    Statement statement(m_connection,
                        "INSERT INTO skill_assessment (about, mentorship, skill, level, on_day, moment, remark,"
                        " author, by_coordinator, written_at, audience, id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8,"
                        " $9, $10, $11, $12)");
    bindAll(statement, assessment);
    statement.run();
}

void SkillAssessmentRepository::remove(SkillAssessmentId id) {
    Statement(m_connection, "DELETE FROM skill_assessment WHERE id = $1").bind(id).run();
}

std::optional<SkillAssessment> SkillAssessmentRepository::find(SkillAssessmentId id) const {
    Statement rows(m_connection,
                   "SELECT id, about, mentorship, skill, level, on_day, moment, remark, author,"
                   " by_coordinator, written_at, audience FROM skill_assessment WHERE id = $1 ORDER BY id");
    rows.bind(id);
    return firstOf(readAll(rows, assessmentFrom));
}

std::vector<SkillAssessment> SkillAssessmentRepository::findAbout(PersonId mentee) const {
    Statement rows(m_connection,
                   "SELECT id, about, mentorship, skill, level, on_day, moment, remark, author,"
                   " by_coordinator, written_at, audience FROM skill_assessment WHERE about = $1 ORDER BY id");
    rows.bind(mentee);
    return readAll(rows, assessmentFrom);
}

std::vector<SkillAssessment> SkillAssessmentRepository::all() const {
    Statement rows(m_connection, "SELECT id, about, mentorship, skill, level, on_day, moment, remark, author,"
                                 " by_coordinator, written_at, audience FROM skill_assessment ORDER BY id");
    return readAll(rows, assessmentFrom);
}

} // namespace mentoring::storage
