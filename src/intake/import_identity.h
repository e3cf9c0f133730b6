#pragma once

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "import_draft.h"
#include "import_names.h"
#include "import_reader.h"
#include "intake/people_import.h"
#include "people_meant.h"

namespace mentoring::intake {

/// Somebody whose manager an earlier file named when nobody knew who that is.
struct ManagerOfBefore {
    const Person* person = nullptr;
    std::optional<PersonId> manager; ///< who it is; otherwise those it may be
    std::vector<PersonId> barred;
};

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
    /// More managers are in doubt than are asked about.
    [[nodiscard]] bool asksAboutFewManagers() const { return m_asksAboutFew; }
    /// People without a row, or whose row says nothing of the manager that an earlier file named and nobody knew.
    [[nodiscard]] const std::vector<ManagerOfBefore>& managersOfBefore() const { return m_managersOfBefore; }
    /// Some of them may have so many managers that nobody can be barred.
    [[nodiscard]] bool managersOfBeforeAreTooVague() const { return m_tooVagueOfBefore; }
    [[nodiscard]] bool managersAreDemanded() const { return m_managersAreDemanded; }
    /// Whom a row that is not taken in is about, as far as number and address tell; null for nobody known.
    [[nodiscard]] const Person* aboutWhom(const Draft& draft) const;
    /// Everybody known who may be meant by a row that is not taken in: where number and address do not tell, all of
    /// that name, of a name a letter apart, and of an address that begins alike.
    [[nodiscard]] std::vector<PersonId> everybodyPerhapsIn(const Draft& draft);
    /// Name for messages of anybody known or new.
    [[nodiscard]] std::string nameOf(PersonId person) const;
    /// Null for somebody new.
    [[nodiscard]] const Person* knownPerson(PersonId person) const;
    [[nodiscard]] const std::unordered_map<PersonId, const Participation*>& participations() const {
        return m_participations;
    }

private:
    /// How many people may be barred from how many for doubtful names. Beyond that a column says so little that rows
    /// are better left out than written with everybody they may mean.
    static constexpr std::size_t mostBars = 250'000;

    /// A manager nobody is sure of.
    struct DoubtfulManager {
        std::string text; ///< as written, and asked about
        PeopleMeant::Meaning meaning;
        std::vector<Draft*> rows;
    };

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
    /// Whom the texts of the manager's columns mean; an answer goes before them. Nobody possible where the answer is
    /// that it is none of those.
    [[nodiscard]] PeopleMeant::Meaning managerMeantBy(const std::vector<std::string>& texts, const std::string& asked);
    /// False where the managers of so many rows may be so many people that rows have to stay out.
    [[nodiscard]] bool settleDoubtfulManagers(std::vector<DoubtfulManager>& doubts, const std::string& header);
    void askForManager(const DoubtfulManager& doubt, const std::string& header);
    void settleManagersOfBefore();
    /// As the file says, else as it is known.
    [[nodiscard]] std::optional<PersonId> managerOf(PersonId person) const;
    using TakePerson = std::function<void(PersonId, const std::string&)>;
    /// With `takePossible` everybody is taken whom a doubtful name may mean.
    void settleMentions(Draft& draft, const std::vector<Mention>& mentions, const TakePerson& take,
                        const TakePerson& takePossible);
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
    bool m_asksAboutFew = false;

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
    std::vector<ManagerOfBefore> m_managersOfBefore;
    std::size_t m_bars = 0; ///< how many people are barred from how many
    bool m_tooVagueOfBefore = false;
    PeopleMeant m_meant; ///< among the people as they will be
    std::unordered_set<std::string> m_refusedKeys;
    bool m_refusedNamesIndexed = false;
    std::unordered_set<std::string> m_refusedNames;
};

} // namespace mentoring::intake
