#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QObject>

#include "app/mentorship_service.h"
#include "app/organisation_file.h"
#include "app/pairs_too.h"
#include "mentoring/check.h"
#include "mentoring/person.h"

namespace mentoring {

/// People of the organisation: added, edited, archived, deleted. All throw Refusal (rules) or FileError (disk).
class PeopleService final : public QObject {
    Q_OBJECT

public:
    explicit PeopleService(OrganisationFile& file);

    PersonId add(Person person); ///< the id is given here
    /// Somebody new who takes part at once, accepted: one action.
    PersonId add(Person person, ProgramId program, bool asMentor, bool asMentee);
    void edit(const Person& person);

    /// One field of many people set to one value.
    struct BulkEdit {
        Field field = Field::Department; ///< of a fact that `isForMany`, or Custom
        std::optional<CustomFieldId> customField;
        std::string text; ///< empty clears
        std::optional<int> level;
        std::optional<PersonId> manager;
        std::optional<Date> date;
        std::vector<std::string> list; ///< languages, several choices
        std::optional<double> number;
    };
    void editMany(const std::vector<PersonId>& people, const BulkEdit& edit);

    /// `pairsToo`: what becomes of their open pairs in every program, in the same step; nothing without it.
    void archive(const std::vector<PersonId>& people, const std::optional<PairsToo>& pairsToo = {});
    void restore(const std::vector<PersonId>& people);
    /// With all that hangs on them (participations, pairs); one step to take back.
    void remove(const std::vector<PersonId>& people);
    /// Mentorships, sessions and goals that `remove` would take along.
    [[nodiscard]] MentorshipService::Going goingWith(const std::vector<PersonId>& people) const;

private:
    /// What is wrong with a person, the texts cleaned: also against other people (e-mail taken, manager cycle).
    [[nodiscard]] Issues checkAmongOthers(const Person& person) const;
    void setArchived(Action action, const std::vector<PersonId>& people, bool archived,
                     const std::optional<PairsToo>& pairsToo = {});

    OrganisationFile& m_file;
};

} // namespace mentoring
