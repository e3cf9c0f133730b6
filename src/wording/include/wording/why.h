#pragma once

#include <functional>

#include <QString>

#include "matching/scorer.h"
#include "matching/snapshot.h"

namespace mentoring {
class Directory;
}

namespace mentoring::wording {

using NameOfSkill = std::function<QString(SkillId)>;
/// As the organisation calls them; the directory must outlive it.
[[nodiscard]] NameOfSkill namesIn(const Directory& directory);

/// What two people have in common by a criterion, where it can be said: "SQL, leadership", "Lyon", "2 levels above".
[[nodiscard]] QString inCommon(const matching::Scorer& scorer, std::size_t criterion, matching::PairIndex pair,
                               const NameOfSkill& skill);

/// Why a pair has its score, in one line: what speaks for it most, with what they have in common, what does not, and
/// what nobody knows. From the parts of the score.
[[nodiscard]] QString why(const matching::Scorer& scorer, matching::PairIndex pair, const NameOfSkill& skill);

} // namespace mentoring::wording
