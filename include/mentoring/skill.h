#pragma once

#include <string>

#include "mentoring/id.h"
#include "mentoring/revision.h"

namespace mentoring {

/// Both kinds are first-class: a field's own skills, and communication, leadership, teamwork.
enum class SkillKind { Professional, Interpersonal };

struct Skill {
    SkillId id;
    SkillKind kind = SkillKind::Professional;
    std::string nameEn; ///< one of the two names may be empty, not both
    std::string nameFr;
    Revision revision{};

    friend bool operator==(const Skill&, const Skill&) = default;
};

} // namespace mentoring
