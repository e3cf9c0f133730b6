#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "mentoring/participation.h"

namespace mentoring::intake {

/// One entry of a list in one cell: "Python (4)" is Python with the note 4.
struct ListPart {
    std::string text;
    std::string note = {};
    bool quoted = false; ///< in quotation marks: its text is meant to the letter

    friend bool operator==(const ListPart&, const ListPart&) = default;
};

enum class Notes { Read, PartOfTheText };

/// A list as this program writes it: entries parted by "; ", notes in brackets, and quotation marks around whatever
/// would be read as something else, so that ownList() gives the same entries back.
[[nodiscard]] std::string listText(std::span<const ListPart> parts);

/// Reads what listText() wrote. Empty for every other text, and for one that says nothing which a plain splitting
/// would not say: no quotation marks, no note.
[[nodiscard]] std::optional<std::vector<ListPart>> ownList(std::string_view text, Notes notes);

/// What stands behind a skill: "4" for the level of one that is offered; of one that is sought "4" for the level to
/// reach, "2→4" with the present one, "2→" for that one only, and a word where the importance is not the usual one.
struct SkillNote {
    std::optional<int> present;
    std::optional<int> level; ///< offered, or to reach
    std::optional<int> importance;
    bool isWhole = false; ///< both levels are said, also where one is empty

    friend bool operator==(const SkillNote&, const SkillNote&) = default;
};

/// `importance` is a word of the reader's language that skillNoteFrom() knows; empty for the usual importance.
[[nodiscard]] std::string skillNote(const SoughtSkill& skill, std::string_view importance);
[[nodiscard]] std::optional<SkillNote> skillNoteFrom(std::string_view note);

} // namespace mentoring::intake
