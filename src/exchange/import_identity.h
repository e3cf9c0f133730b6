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
#include "import_names.h"
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

    /// Their number stands in another's row, and in no row of their own.
    [[nodiscard]] bool losesNumber(PersonId person) const { return m_numbersTaken.contains(person); }
    /// Their address stands in another's row.
    [[nodiscard]] bool losesAddress(PersonId person) const { return m_addressesTaken.contains(person); }
    /// Of names that more than one person may have, or nobody quite: who is asked for.
    [[nodiscard]] const std::vector<Question>& managerQuestions() const { return m_managerQuestions; }
    [[nodiscard]] bool managersAreDemanded() const { return m_managersAreDemanded; }
    /// Whom a row that is not taken in is about, as far as number and address tell; null for nobody known.
    [[nodiscard]] const Person* aboutWhom(const Draft& draft) const;
    /// Everybody known who may be meant by a row that is not taken in: where number and address do not tell, all of
    /// that name, of a name a letter apart, and of an address that begins alike.
    [[nodiscard]] std::vector<PersonId> everybodyPerhapsIn(const Draft& draft);
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

    /// Somebody as they will be once the taken rows are in.
    struct FinalPerson {
        PersonId id;
        std::string given;
        std::string family;
        std::string staffId;
        std::string email;
        std::string department;
        bool hasLeft = false;

        [[nodiscard]] std::string name() const;
        /// With what tells them from others of the name: "Ana Roy (12, Finance)".
        [[nodiscard]] std::string label() const;
    };
    struct PossibleManagers {
        std::vector<std::size_t> people;     ///< places in m_finalPeople
        std::optional<std::size_t> question; ///< place in m_managerQuestions
    };
    static constexpr std::size_t severalHaveIt = static_cast<std::size_t>(-1);

    /// One pass each; false when it refused a draft, so that all that rests on it must be looked at again.
    [[nodiscard]] bool settleWhoIsWho();
    void forgetWhoIsWho();
    [[nodiscard]] bool settleNumbers();
    [[nodiscard]] bool settleReusedNumber(Draft& draft, const Person& holder);
    [[nodiscard]] bool settleNewNumbers();
    [[nodiscard]] bool settleReusedAddress(Draft& draft, const Person& owner);
    [[nodiscard]] bool settleAddresses();
    [[nodiscard]] bool settleNames();
    [[nodiscard]] bool settleRoles();
    [[nodiscard]] bool settleManagers();
    [[nodiscard]] bool settleCircles();
    void pointOutLikeKnown();
    void pointOutLikeRows();
    void identifyRefused();
    void refuseRepeat(Draft& draft, const Draft& earlier) const;
    [[nodiscard]] const Person* withNumber(const Draft& draft) const;
    [[nodiscard]] const Person* withAddress(const Draft& draft) const;
    [[nodiscard]] std::optional<NumberMeaning> meaningOfNumber(const Draft& draft) const;
    void claim(Draft& draft, const Person& person);
    void indexFinalPeople();
    void indexNames();
    void indexFinalNames();
    [[nodiscard]] PersonId withKey(std::string_view key) const;
    [[nodiscard]] PersonId withLogin(const std::string& login);
    [[nodiscard]] Found find(std::string_view text);
    [[nodiscard]] std::vector<std::size_t> possibleManagers(std::string_view text);
    void askForManager(Draft& draft, const std::string& text, const std::string& header);
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
    std::unordered_map<std::string, const Person*> m_byBareNumber; ///< null where several have it
    std::unordered_map<std::string, const Person*> m_byEmail;
    std::unordered_map<PersonId, const Person*> m_byId;
    std::unordered_multimap<std::string, const Person*> m_byName; ///< filled when first needed
    bool m_namesIndexed = false;
    LikeNames m_likeNames; ///< of everybody known, like the next; filled when first needed
    std::unordered_multimap<std::string, PersonId> m_byLocalPart;
    bool m_likenessIndexed = false;
    std::unordered_map<PersonId, const Participation*> m_participations;

    std::unordered_map<PersonId, Draft*> m_claims;   ///< whose row is whose; new people too
    std::unordered_map<PersonId, Draft*> m_reserved; ///< known people whose own row, by staff id, was refused
    std::unordered_set<std::string_view> m_numbersInFile;
    std::unordered_set<PersonId> m_numbersTaken;
    std::unordered_set<PersonId> m_addressesTaken;
    std::vector<Question> m_managerQuestions;
    std::unordered_map<std::string, PersonId> m_finalIds;
    std::unordered_map<std::string, PersonId> m_finalEmails;
    std::unordered_map<std::string, PersonId> m_finalBareIds; ///< unset id where several have the number
    /// By what stands before the "@"; unset id where several have it; filled when first needed.
    std::unordered_map<std::string, PersonId> m_finalLogins;
    std::vector<FinalPerson> m_finalPeople;                    ///< with a name
    std::unordered_map<std::string, std::size_t> m_finalNames; ///< place in m_finalPeople, or severalHaveIt
    bool m_finalNamesIndexed = false;
    LikeNames m_finalLikeNames;
    std::unordered_multimap<std::string, std::size_t> m_finalWords;
    bool m_finalLikenessIndexed = false;
    std::unordered_map<std::string, PossibleManagers> m_possible; ///< by managerKey
    std::unordered_set<std::string> m_refusedKeys;
    bool m_refusedNamesIndexed = false;
    std::unordered_set<std::string> m_refusedNames;
};

} // namespace mentoring::exchange
