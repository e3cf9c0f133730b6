#include "storage/skill_repository.h"

namespace mentoring::storage {

void SkillRepository::insert(const Skill& skill) {
    Statement(m_connection, "INSERT INTO skill (id, kind, name_en, name_fr, revision) VALUES ($1, $2, $3, $4, $5)")
        .bind(skill.id)
        .bind(static_cast<int>(skill.kind))
        .bind(skill.nameEn)
        .bind(skill.nameFr)
        .bind(m_connection.nextRevision())
        .run();
}

void SkillRepository::update(const Skill& skill) {
    Statement(m_connection, "UPDATE skill SET kind = $1, name_en = $2, name_fr = $3, revision = $4"
                            " WHERE id = $5 AND revision = $6")
        .bind(static_cast<int>(skill.kind))
        .bind(skill.nameEn)
        .bind(skill.nameFr)
        .bind(m_connection.nextRevision())
        .bind(skill.id)
        .bind(skill.revision)
        .runOnWhatWasRead();
}

void SkillRepository::remove(SkillId id) {
    Statement(m_connection, "DELETE FROM skill WHERE id = $1").bind(id).run();
}

std::vector<Skill> SkillRepository::all() const {
    std::vector<Skill> skills;
    Statement rows(m_connection, "SELECT id, kind, name_en, name_fr, revision FROM skill ORDER BY id");
    while (rows.next())
        skills.push_back({SkillId{rows.integer(0)}, static_cast<SkillKind>(rows.integer(1)), std::string(rows.text(2)),
                          std::string(rows.text(3)), rows.revision(4)});
    return skills;
}

} // namespace mentoring::storage
