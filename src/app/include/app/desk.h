#pragma once

#include <optional>
#include <vector>

#include <QObject>

#include "mentoring/mentorship.h"
#include "mentoring/perspective.h"

namespace mentoring {

class OrganisationFile;

/// Who is at the desk, and what follows from it. Every service asks here before it shows or writes anything of the
/// mentoring itself; what is somebody else's does not come out, not even as a count.
class Desk final : public QObject {
    Q_OBJECT

public:
    explicit Desk(OrganisationFile& file);

    [[nodiscard]] const Perspective& perspective() const { return m_perspective; }
    [[nodiscard]] bool isCoordinator() const { return m_perspective.isCoordinator(); }
    /// Changes places. Emits `taken`. Throws Refusal (UnknownRecord) for a person the file does not know.
    void take(const Perspective& perspective);

    /// What a person is in mentorships, ended ones included, or else in programs.
    struct Roles {
        bool mentor = false;
        bool mentee = false;
    };
    [[nodiscard]] Roles roles(PersonId person) const;
    /// Of whoever is at the desk: all of the file for the coordinator, their own for a person. In order of ids.
    [[nodiscard]] std::vector<Mentorship> mentorships() const;
    [[nodiscard]] bool maySee(const Mentorship& pair) const;
    /// A person sees themselves and those they are or were paired with.
    [[nodiscard]] bool maySee(PersonId person) const;
    /// The other one of a pair; not set when the person is neither.
    [[nodiscard]] static PersonId partnerOf(const Mentorship& pair, PersonId person);

    /// How somebody (as a rule whoever is at the desk) stands to a record; `pair` is not set where it belongs to none.
    [[nodiscard]] Standing standing(const Perspective& viewer, RecordKind kind, PersonId author, PersonId about,
                                    MentorshipId pair) const;
    /// What somebody may see of a record of this kind.
    [[nodiscard]] Sight sightOf(const Perspective& viewer, RecordKind kind, const Authorship& from, PersonId about,
                                MentorshipId pair) const;
    /// For whom a record of `author` (not set: the coordinator's own) is when it is for the pair: the other one or
    /// both, or without a pair the author's mentors.
    [[nodiscard]] std::vector<PersonId> partnersOf(RecordKind kind, PersonId author, MentorshipId pair) const;

Q_SIGNALS:
    void taken(const mentoring::Perspective& perspective);

private:
    OrganisationFile& m_file;
    Perspective m_perspective;
    mutable std::optional<Ties> m_ties; ///< of the person at the desk; found when first asked for
};

} // namespace mentoring
