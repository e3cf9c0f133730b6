#pragma once

#include <set>
#include <string>
#include <unordered_map>
#include <utility>

#include "exchange/people_import.h"
#include "import_draft.h"
#include "import_identity.h"
#include "import_reader.h"

namespace mentoring::exchange {

/// Turns taken drafts into the records of the plan: whole people and participations, the skills, custom fields and
/// choices they need, and what changes from before to after.
class ImportRecords {
public:
    ImportRecords(ImportPlan& plan, ImportReader& reader, const ImportIdentity& identity, const ImportContext& context,
                  const ImportOptions& options, IdSource& ids);

    /// Fills the result's kind, changes and warnings and puts the records into the plan.
    void add(Draft& draft, RowResult& result);
    /// New and changed custom fields, people no longer in the file, the order of the new people.
    void finish(const std::vector<Draft>& drafts);

private:
    void applyCustoms(const Draft& draft, Person& person, RowResult& result);
    [[nodiscard]] std::string choiceFor(CustomTarget& target, const std::string& text);
    [[nodiscard]] SkillId skillFor(const SkillToken& token, PeopleField field, RowResult& result);
    [[nodiscard]] std::vector<OfferedSkill> offered(const std::vector<SkillToken>& tokens, PeopleField field,
                                                    const std::vector<OfferedSkill>& before, RowResult& result);
    [[nodiscard]] std::vector<SoughtSkill> sought(const std::vector<SkillToken>& tokens, PeopleField field,
                                                  const std::vector<SoughtSkill>& before, RowResult& result);
    /// What the row says of wishes, waiting, pauses and nomination.
    void applyWaiting(const Draft& draft, const Participation* known, Participation& part) const;
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
    std::unordered_map<std::string, SkillId> m_skills;    ///< by folded name; new ones too
    std::set<std::pair<PersonId, PersonId>> m_neverPairs; ///< the lower id first; new ones too
    std::unordered_map<std::size_t, std::unordered_map<std::string, std::string>> m_choices; ///< by target, folded
};

} // namespace mentoring::exchange
