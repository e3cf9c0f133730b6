#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/never_pairs.h"
#include "app/organisation_file.h"
#include "mentoring/organisation_text.h"
#include "mentoring/participation.h"
#include "mentoring/revision.h"

namespace mentoring {

/// What somebody can say of themselves.
struct Profile {
    PersonId person;
    std::vector<std::string> workingLanguages;
    Revision ofPerson{}; ///< which writing of the person this was read from
    /// Theirs are the skills with their levels, the capacity, the pause and the wishes. The program, the roles, the
    /// state and since when they wait are there to be read; reasons are not, as they may be the coordinator's notes:
    /// one for the pause that is given here replaces what stands there. No program: they take part in none.
    Participation part;
    std::vector<NeverPair> nevers; ///< that they asked for themselves; of others they are not told

    [[nodiscard]] bool takesPart() const { return part.id.isSet(); }
};

/// What is known of a participant and is theirs to see and to change. Everything else of a person (job, department,
/// level …) and of their part (state, nomination …) is the coordinator's. Keeps nothing between calls, so it is made
/// where it is used. All writing throws Refusal or FileError.
class ProfileService {
public:
    explicit ProfileService(OrganisationFile& file) : m_file(file) {}

    /// One's own, in that program; the coordinator's to see of everybody. Nothing of anybody else.
    [[nodiscard]] std::optional<Profile> profile(PersonId person, ProgramId program) const;
    /// Takes over what is theirs to say, as one step; `nevers` of the profile are as they were, `edit` says what
    /// becomes of them.
    void edit(const Profile& profile, const NeverPairsEdit& edit = {});
    /// They take part no longer, or not after all; what is known of their part stays, and their open pairs run until
    /// the coordinator has seen to them. The reason is for the coordinator.
    void leave(PersonId person, ProgramId program, const std::string& reason);

    /// The sheet of a role that somebody has.
    struct RoleSheet {
        OrganisationText text;
        std::optional<RoleReading> reading; ///< perhaps of an older version

        [[nodiscard]] bool isRead() const { return reading && reading->version == text.version; }
    };
    /// One's own, the coordinator's to see of everybody; of the roles they have in any program or pair.
    [[nodiscard]] std::vector<RoleSheet> roleSheets(PersonId person) const;
    /// They have read the sheet as it stands, today. The coordinator says so where they told it.
    void readRole(PersonId person, TextKind role);

    /// Whom they can wish for, or not want, in the program of the profile: who takes part there in such a role.
    enum class Choice { Mentors, Mentees, Anybody };
    [[nodiscard]] std::vector<PersonId> choices(const Profile& profile, Choice among) const;

private:
    [[nodiscard]] bool mayEdit(PersonId person) const;
    void require(PersonId person) const;

    OrganisationFile& m_file;
};

} // namespace mentoring
