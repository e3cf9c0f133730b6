#pragma once

#include "mentoring/bilingual.h"
#include "mentoring/date.h"
#include "mentoring/id.h"
#include "mentoring/revision.h"

namespace mentoring {

/// Texts that come with the program and that an organisation may word in its own way.
enum class TextKind {
    MentorRole,      ///< what a mentor does, does not, may expect
    MenteeRole,      ///< the same of a mentee
    CoordinatorRole, ///< the same of whoever runs the program
    ManagerRole,     ///< the same of a mentee's line manager
    Confidentiality, ///< what stays between the two, and what cannot; in every agreement
    Ending,          ///< how either of them ends it
    OutsideContact,  ///< whom they turn to outside the pair
};
inline constexpr TextKind allTextKinds[] = {
    TextKind::MentorRole,      TextKind::MenteeRole, TextKind::CoordinatorRole, TextKind::ManagerRole,
    TextKind::Confidentiality, TextKind::Ending,     TextKind::OutsideContact};

/// As the program words it.
[[nodiscard]] TradeText builtInText(TextKind kind);

/// As the organisation words it; empty where it leaves that to the program.
struct OrganisationText {
    TextKind kind{};
    Bilingual own;
    int version = 1; ///< rises with every change of what is read
    Revision revision{};

    [[nodiscard]] bool isBuiltIn() const { return own.isEmpty(); }
    /// What whoever speaks this language reads.
    [[nodiscard]] std::string in(TextLanguage language) const {
        return isBuiltIn() ? std::string(builtInText(kind).in(language)) : own.in(language);
    }

    friend bool operator==(const OrganisationText&, const OrganisationText&) = default;
};

/// That somebody has read the sheet of a role, and which version of it.
struct RoleReading {
    PersonId person;
    TextKind role{};
    int version = 1;
    Date readOn{};

    friend bool operator==(const RoleReading&, const RoleReading&) = default;
};

} // namespace mentoring
