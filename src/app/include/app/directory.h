#pragma once

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "mentoring/mentorship.h"
#include "mentoring/participation.h"
#include "mentoring/person.h"
#include "mentoring/program.h"
#include "mentoring/skill.h"

namespace mentoring {

struct Change;

/// What the file holds, in memory, for the pages to show: loaded part by part when first asked for, and kept in step
/// with every change. References stay valid until the next change of that part (or until the event loop of the one
/// thread that uses it comes round again after one).
class Directory {
public:
    struct Source; ///< where the parts are read from

    explicit Directory(std::unique_ptr<Source> source);
    ~Directory();
    Directory(const Directory&) = delete;
    Directory& operator=(const Directory&) = delete;

    [[nodiscard]] const std::string& organisationName() const;
    [[nodiscard]] const LevelScale& levels() const;

    [[nodiscard]] const std::vector<Person>& people() const; ///< ordered by id, archived ones included
    [[nodiscard]] const Person* person(PersonId id) const;
    [[nodiscard]] const Person* personByEmail(const std::string& email) const; ///< letter case apart
    [[nodiscard]] const Person* personByStaffId(const std::string& staffId) const;
    /// Whom a text names, by address, staff number, name (whichever of its two parts comes first; case and accents
    /// apart) or number in this file; each once, ordered by id.
    [[nodiscard]] std::vector<const Person*> peopleCalled(const std::string& text) const;

    [[nodiscard]] const std::vector<Skill>& skills() const;
    [[nodiscard]] const Skill* skill(SkillId id) const;
    [[nodiscard]] const std::vector<CustomField>& customFields() const;
    [[nodiscard]] const CustomField* customField(CustomFieldId id) const;

    [[nodiscard]] const std::vector<Program>& programs() const; ///< newest last
    [[nodiscard]] const Program* program(ProgramId id) const;

    [[nodiscard]] const std::vector<Participation>& participations(ProgramId program) const;
    [[nodiscard]] const Participation* participation(ProgramId program, PersonId person) const;
    [[nodiscard]] std::vector<Participation> participationsOf(PersonId person) const;

    [[nodiscard]] const std::vector<Mentorship>& mentorships() const; ///< of every program
    [[nodiscard]] std::vector<Mentorship> mentorshipsIn(ProgramId program) const;
    [[nodiscard]] const Mentorship* mentorship(MentorshipId id) const;
    [[nodiscard]] const std::vector<NeverPair>& neverPairs() const;

    /// The same for a worker: they stay as they are now, whatever is changed here meanwhile. To be let go of in the
    /// thread of the file.
    [[nodiscard]] std::shared_ptr<const std::vector<Person>> lastingPeople() const;
    [[nodiscard]] std::shared_ptr<const std::vector<Participation>> lastingParticipations(ProgramId program) const;
    [[nodiscard]] std::shared_ptr<const std::vector<Mentorship>> lastingMentorships() const;

    /// Called by the file when it has just been opened: what was read on the way, ordered by id; all there is of both.
    void take(std::vector<Person> people, std::vector<Participation> participations);
    /// Called by the file after a commit: single people and pairs are put in place, other parts that changed are
    /// forgotten.
    void forget(const Change& change);

private:
    void followOrForget(const Change& change);
    /// False where too much changed to be followed record by record.
    bool follow(const Change& change);
    void followParticipations(const Change& change);

    struct Parts;
    std::unique_ptr<Source> m_source;
    std::unique_ptr<Parts> m_parts;
};

} // namespace mentoring
