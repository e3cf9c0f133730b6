#include "storage/skill_repository.h"

namespace mentoring::storage {

void SkillRepository::insert(const Skill& skill) {
    Statement(m_connection, "INSERT INTO skill (id, kind, name_en, name_fr) VALUES ($1, $2, $3, $4)")
        .bind(skill.id)
        .bind(static_cast<int>(skill.kind))
        .bind(skill.nameEn)
        .bind(skill.nameFr)
        .run();
}

void SkillRepository::update(const Skill& skill) {
    Statement(m_connection, "UPDATE skill SET kind = $1, name_en = $2, name_fr = $3 WHERE id = $4")
        .bind(static_cast<int>(skill.kind))
        .bind(skill.nameEn)
        .bind(skill.nameFr)
        .bind(skill.id)
        .run();
}

void SkillRepository::remove(SkillId id) {
    Statement(m_connection, "DELETE FROM skill WHERE id = $1").bind(id).run();
}

std::vector<Skill> SkillRepository::all() const {
    std::vector<Skill> skills;
    Statement rows(m_connection, "SELECT id, kind, name_en, name_fr FROM skill ORDER BY id");
    while (rows.next())
        skills.push_back({SkillId{rows.integer(0)}, static_cast<SkillKind>(rows.integer(1)), std::string(rows.text(2)),
                          std::string(rows.text(3))});
    return skills;
}

} // namespace mentoring::storage
