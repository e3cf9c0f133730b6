#pragma once

#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "import_draft.h"
#include "import_identity.h"
#include "import_questions.h"
#include "import_reader.h"
#include "intake/people_import.h"

namespace mentoring::intake {

/// Turns taken drafts into the records of the plan: whole people and participations, the skills, custom fields and
/// choices they need, and what changes from before to after.
class ImportRecords {
public:
    ImportRecords(ImportPlan& plan, const std::vector<Draft>& drafts, ImportReader& reader,
                  const ImportIdentity& identity, const ImportContext& context, const ImportOptions& options,
                  IdSource& ids);

    /// Fills the result's kind, changes and warnings and puts the records into the plan.
    void add(Draft& draft, RowResult& result);
    /// New and changed custom fields, numbers that have passed on, the order of the new people.
    void finish();
    /// Names of skills in the file that the organisation does not have, as far as rows with them go in.
    [[nodiscard]] const std::vector<UnknownSkill>& unknownSkills() const { return m_unknownSkills; }

private:
    void applyCustoms(const Draft& draft, Person& person, RowResult& result);
    [[nodiscard]] std::string choiceFor(CustomTarget& target, const std::string& text);
    [[nodiscard]] std::string nameMeantBy(const std::string& name) const;
    [[nodiscard]] SkillId skillFor(const SkillToken& token, PeopleField field, RowResult& result);
    [[nodiscard]] std::vector<OfferedSkill> offered(const std::vector<SkillToken>& tokens, PeopleField field,
                                                    const std::vector<OfferedSkill>& before, RowResult& result);
    [[nodiscard]] std::vector<SoughtSkill> sought(const std::vector<SkillToken>& tokens, PeopleField field,
                                                  const std::vector<SoughtSkill>& before, RowResult& result);
    /// Nobody is paired with whoever may be their manager. True when that is new or no longer so. `known` is the person
    /// as they were.
    bool barPossibleManagers(const std::vector<PersonId>& managers, const Person* known,
                             const std::vector<std::string>& written, const Person& person);
    [[nodiscard]] const ManagerOfBefore* managerOfBefore(PersonId person) const;
    static void takeManager(const ManagerOfBefore& before, Person& person);
    /// What the row says of wishes, waiting, pauses and nomination.
    void applyWaiting(const Draft& draft, const Participation* known, Participation& part, RowResult& result) const;
    /// True, and said, where the file has what is recorded with letters lost: what is recorded stays.
    static bool keepsRecorded(const std::string& recorded, const std::string& written, const std::string& header,
                              RowResult& result);
    [[nodiscard]] bool isManagerWithLettersLost(const Draft& draft, const Person& person, RowResult& result) const;
    /// True when there are people the person is not to be paired with from now on.
    bool addNeverPairs(const Draft& draft, const Person& person, RowResult& result);
    void rememberName(PersonId person);
    void compare(const Person& before, const Person& after, RowResult& result);
    /// True when the participation is new or changed.
    bool addParticipation(const Draft& draft, const Person& person, RowResult& result);

    ImportPlan& m_plan;
    ImportReader& m_reader;
    const ImportIdentity& m_identity;
    const ImportContext& m_context;
    const ImportOptions& m_options;
    IdSource& m_ids;
    std::unordered_map<std::string, SkillId> m_skills;                ///< by folded name; new ones too
    std::set<std::pair<PersonId, PersonId>> m_barred;                 ///< whose manager is in doubt, with whom
    std::unordered_multimap<PersonId, const NeverPair*> m_neverPairs; ///< by either of the two
    std::unordered_map<PersonId, const ManagerOfBefore*> m_ofBefore;
    std::unordered_set<PersonId> m_added; ///< who has a row that is taken in
    std::vector<UnknownSkill> m_unknownSkills;
    std::unordered_map<std::string, std::size_t> m_unknownPlaces;                            ///< by folded name
    std::set<std::pair<PersonId, PersonId>> m_newNeverPairs;                                 ///< the lower id first
    std::unordered_map<std::size_t, std::unordered_map<std::string, std::string>> m_choices; ///< by target, folded
};

} // namespace mentoring::intake
