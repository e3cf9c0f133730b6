#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "cells/table.h"
#include "mentoring/id.h"
#include "mentoring/skill.h"

namespace mentoring::intake {

/// Columns of a list of skills; a list needs one of the two names.
struct SkillsLayout {
    std::optional<std::size_t> headerRow; ///< index into the table
    std::optional<std::size_t> nameEn;
    std::optional<std::size_t> nameFr;
    std::optional<std::size_t> kind;

    [[nodiscard]] bool isUsable() const { return nameEn || nameFr; }
};

/// Finds the columns by English or French headers ("name_en", "Nom français", "Compétence", "type", …). A table of one
/// column, or one whose header says nothing, is a list of names in its first column.
[[nodiscard]] SkillsLayout guessSkillsLayout(const cells::Table& table);

enum class SkillRowKind { New, Changed, Same, Problem };
enum class SkillProblem { None, NameMissing, NameTooLong, KindUnknown, DuplicateRow, TwoSkills };

struct SkillRow {
    std::uint32_t rowNumber = 0; ///< the file's own
    SkillRowKind kind = SkillRowKind::Same;
    SkillProblem problem = SkillProblem::None;
    std::string value;          ///< what was wrong
    std::uint32_t otherRow = 0; ///< for DuplicateRow
    Skill before;               ///< for Changed
    Skill after;                ///< for New, Changed and Same
};

struct SkillsPlan {
    std::vector<SkillRow> rows;
    std::vector<Skill> newSkills;
    std::vector<Skill> changedSkills;
    std::size_t same = 0;
    std::size_t problems = 0;
};

/// Known skills are recognised by either name, folded. soft, behavioural, comportementale … are interpersonal; hard,
/// technical, métier … professional; without a column of kinds a new skill is professional. A name that the file leaves
/// empty stays as it is.
[[nodiscard]] SkillsPlan planSkillsImport(const cells::Table& table, const SkillsLayout& layout,
                                          std::span<const Skill> known, IdSource& ids);

} // namespace mentoring::intake
