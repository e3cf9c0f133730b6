#pragma once

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "exchange/people_import.h"
#include "import_draft.h"
#include "import_reader.h"

namespace mentoring::exchange {

/// Says of every draft who it is and who manages them, and refuses the drafts that cannot both be true. Everything is
/// judged by how the organisation will look once the taken rows are in it, not by how it looks before: otherwise the
/// same file would mean something else the second time.
class ImportIdentity {
public:
    ImportIdentity(std::vector<Draft>& drafts, const ImportReader& reader, const ImportContext& context,
                   const ImportOptions& options, IdSource& ids);

    void settle(const std::stop_token& stop);
    /// Who is meant by wishes and refusals; after all else is settled, as rows are not refused for it.
    void settleMentions();

    [[nodiscard]] bool managersAreDemanded() const { return m_managersAreDemanded; }
    /// Name for messages of anybody known or new.
    [[nodiscard]] std::string nameOf(PersonId person) const;
    [[nodiscard]] const std::unordered_map<PersonId, const Participation*>& participations() const {
        return m_participations;
    }

private:
    struct Found {
        PersonId person;
        bool ambiguous = false;
    };

    /// One pass; false when it refused a draft, so that all that rests on it must be looked at again.
    [[nodiscard]] bool settleIdsAndEmails();
    [[nodiscard]] bool settleNames();
    [[nodiscard]] bool settleRoles();
    [[nodiscard]] bool settleManagers();
    [[nodiscard]] bool settleCircles();
    void identifyRefused();
    void claim(Draft& draft, const Person& person);
    void indexFinalPeople();
    void indexNames();
    [[nodiscard]] Found find(std::string_view text);
    void settleMentions(Draft& draft, const std::vector<Mention>& mentions,
                        const std::function<void(PersonId, const std::string&)>& take);
    [[nodiscard]] bool isRefused(const std::string& text);
    [[nodiscard]] std::vector<std::string> peopleNamedIn(const std::string& text);
    [[nodiscard]] std::vector<std::vector<PersonId>> circles() const;
    [[nodiscard]] bool isByHand(const Draft& draft) const { return m_options.samePerson.contains(draft.number); }

    std::vector<Draft>& m_drafts;
    const ImportReader& m_reader;
    const ImportContext& m_context;
    const ImportOptions& m_options;
    IdSource& m_ids;
    bool m_managersAreDemanded = false;

    std::unordered_map<std::string_view, const Person*> m_byStaffId;
    std::unordered_map<std::string, const Person*> m_byEmail;
    std::unordered_map<PersonId, const Person*> m_byId;
    std::unordered_multimap<std::string, const Person*> m_byName; ///< filled when first needed
    bool m_namesIndexed = false;
    std::unordered_map<PersonId, const Participation*> m_participations;

    std::unordered_map<PersonId, Draft*> m_claims;   ///< whose row is whose; new people too
    std::unordered_map<PersonId, Draft*> m_reserved; ///< known people whose own row, by staff id, was refused
    std::unordered_map<std::string, PersonId> m_finalIds;
    std::unordered_map<std::string, PersonId> m_finalEmails;
    std::unordered_map<std::string, PersonId> m_finalNames; ///< unset id where several have the name
    bool m_finalNamesIndexed = false;
    std::unordered_set<std::string> m_refusedKeys;
    bool m_refusedNamesIndexed = false;
    std::unordered_set<std::string> m_refusedNames;
};

} // namespace mentoring::exchange
