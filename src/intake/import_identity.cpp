#include "import_identity.h"

#include <algorithm>

#include "cell_values.h"
#include "import_names.h"
#include "letters_lost.h"
#include "mentoring/check.h"
#include "name_likeness.h"

namespace mentoring::intake {

namespace {

/// How much a row contradicts the person who has its staff number or its address.
enum class Likeness {
    Same,
    Believable, ///< half the name has changed and nothing speaks for another person: taken in, and said
    Another
};

WrittenName partsOf(const Draft& draft) {
    return {draft.given, draft.family};
}

WrittenName partsOf(const Person& person) {
    return {person.givenName, person.familyName};
}

bool isOtherDay(const Draft& draft, const Person& person) {
    return draft.hireDate && person.hireDate && draft.hireDate != person.hireDate;
}

bool isSameDay(const Draft& draft, const Person& person) {
    return draft.hireDate && draft.hireDate == person.hireDate;
}

/// Where no name stands in a row, its address may bear one: the address of "bob@" has become that of "zed@".
bool bearsAnother(const Draft& draft, const Person& person) {
    const auto local = localPart(draft.email);
    std::size_t letters = 0;
    std::size_t longest = 0;
    for (const char c : local) {
        letters = c >= 'a' && c <= 'z' ? letters + 1 : 0;
        longest = std::max(longest, letters);
    }
    return longest > 2 && local != localPart(person.email) && bearsName(person.email, partsOf(person)) &&
           !bearsName(draft.email, partsOf(person));
}

/// "ana.roy", "ana@x.org", "aroy2": a name that says no more than the address beside it.
bool isLogin(const Draft& draft) {
    const auto name = cleanText(nameKey(draft.given, draft.family));
    return name.find(' ') == std::string::npos && name.find_first_of("@._0123456789") != std::string::npos &&
           name.starts_with(localPart(draft.email));
}

/// Whether a row bears somebody's name as an encoding leaves it that lacks some of its letters.
bool isNamedWithLettersLost(const Draft& draft, const Person& person) {
    const bool given = hasLostLetters(draft.given, person.givenName);
    const bool family = hasLostLetters(draft.family, person.familyName);
    return (given || draft.given == person.givenName) && (family || draft.family == person.familyName) &&
           (given || family);
}

/// Companies give numbers of people who have left to newcomers. Names change with a marriage and addresses with a
/// company's domain; where half a name is left and no address speaks for it, only a person can tell.
Likeness likeness(const Draft& draft, const Person& person) {
    if (isNamedWithLettersLost(draft, person))
        return Likeness::Same;
    const auto shared = compareNames(partsOf(draft), partsOf(person));
    const bool knowsBothAddresses = !draft.email.empty() && !person.email.empty();
    if (shared == NamesShare::NotSaid)
        return bearsAnother(draft, person) ? Likeness::Another : Likeness::Same;
    if (knowsBothAddresses && emailKey(draft.email) == emailKey(person.email))
        return shared == NamesShare::Nothing && !isLogin(draft) ? Likeness::Another : Likeness::Same;
    const bool family = isAkin(draft.family, person.familyName) || isAkin(draft.family, person.givenName);
    const bool given = isAkin(draft.given, person.givenName) || isAkin(draft.given, person.familyName);
    const bool isWhole = (family && given) || nameInAnyOrder(draft.given, draft.family) ==
                                                  nameInAnyOrder(person.givenName, person.familyName);
    if (shared == NamesShare::Nothing || (shared == NamesShare::OtherScript && !family && !given))
        return Likeness::Another;
    if (shared == NamesShare::All && isWhole)
        return Likeness::Same;
    const bool otherDay = isOtherDay(draft, person);
    if (knowsBothAddresses && localPart(draft.email) == localPart(person.email))
        return otherDay && !family ? Likeness::Another : Likeness::Same;
    // Nearly the same given name beside another address says no more than half a name.
    if (knowsBothAddresses)
        return isSameDay(draft, person) ? Likeness::Believable : Likeness::Another;
    if (otherDay && (!family || shared == NamesShare::Family))
        return Likeness::Another;
    const bool isSaid = shared == NamesShare::Family || (shared == NamesShare::Given && !isSameDay(draft, person));
    return isSaid ? Likeness::Believable : Likeness::Same;
}

/// Of a row that has somebody's address and not their number: role addresses such as "assistant@" go from one to the
/// next, and families have one together.
Likeness likenessByAddress(const Draft& draft, const Person& person) {
    if (isNamedWithLettersLost(draft, person))
        return Likeness::Same;
    switch (isLogin(draft) ? NamesShare::NotSaid : compareNames(partsOf(draft), partsOf(person))) {
    case NamesShare::NotSaid:
    case NamesShare::All:
    case NamesShare::Half:
        return Likeness::Same;
    case NamesShare::OtherScript:
        return bearsName(draft.email, partsOf(draft)) || bearsName(draft.email, partsOf(person)) ? Likeness::Same
                                                                                                 : Likeness::Another;
    case NamesShare::Family:
        return isSameDay(draft, person) ? Likeness::Believable : Likeness::Another;
    case NamesShare::Given:
        if (isOtherDay(draft, person))
            return Likeness::Another;
        return isSameDay(draft, person) || bearsName(draft.email, {{}, draft.family}) ||
                       bearsName(draft.email, {{}, person.familyName})
                   ? Likeness::Same
                   : Likeness::Believable;
    case NamesShare::Nothing:
        break;
    }
    return Likeness::Another;
}

/// Whether nothing in a row's name speaks against somebody.
bool mayBeCalled(const Draft& draft, const Person& person) {
    if ((draft.given.empty() && draft.family.empty()) || (person.givenName.empty() && person.familyName.empty()))
        return true;
    return isAkin(draft.family, person.familyName) || isAkin(draft.family, person.givenName) ||
           isAkin(draft.given, person.givenName) || isAkin(draft.given, person.familyName);
}

/// Whether a row bears somebody's own name.
bool isNamed(const Draft& draft, const Person& person) {
    return nameKey(draft.given, draft.family) == nameKey(person.givenName, person.familyName) ||
           nameKey(draft.family, draft.given) == nameKey(person.givenName, person.familyName) ||
           isNamedWithLettersLost(draft, person);
}

/// Whether a row may bear the staff number of somebody else. Only the name says so: other fields may change with the
/// very file, and what is a newcomer must be one when the file comes again.
bool isNewcomer(const Draft& draft, const Person& person) {
    return draft.staffId == person.staffId && !isNamed(draft, person);
}

} // namespace

ImportIdentity::ImportIdentity(std::vector<Draft>& drafts, const ImportReader& reader, const ImportContext& context,
                               const ImportOptions& options, IdSource& ids)
    : m_drafts(drafts), m_reader(reader), m_context(context), m_options(options), m_ids(ids) {
    m_byStaffId.reserve(context.people.size());
    m_byEmail.reserve(context.people.size());
    m_byId.reserve(context.people.size());
    for (const auto& person : context.people) {
        if (!person.staffId.empty())
            m_byStaffId.emplace(person.staffId, &person);
        if (!person.email.empty())
            m_byEmail.emplace(emailKey(person.email), &person);
        m_byId.emplace(person.id, &person);
        if (const auto bare = bareNumber(person.staffId); !bare.empty()) {
            const auto [slot, isNew] = m_byBareNumber.emplace(bare, &person);
            if (!isNew)
                slot->second = nullptr; // several: none of them is meant
        }
    }
    for (const auto& participation : context.participations)
        m_participations.emplace(participation.person, &participation);
}

std::string ImportIdentity::nameOf(PersonId person) const {
    if (const auto claim = m_claims.find(person); claim != m_claims.end()) {
        const auto& draft = *claim->second;
        if (draft.known && isNamedWithLettersLost(draft, *draft.known))
            return draft.known->displayName();
        if (std::string name = draft.displayName(); !name.empty())
            return name;
    }
    const auto known = m_byId.find(person);
    return known == m_byId.end() ? std::string{} : known->second->displayName();
}

const Person* ImportIdentity::knownPerson(PersonId person) const {
    const auto known = m_byId.find(person);
    return known == m_byId.end() ? nullptr : known->second;
}

void ImportIdentity::settle(const std::stop_token& stop) {
    // Every refusal may change what the other rows mean (an e-mail that is not passed on after all, a manager who
    // stays out), so all is settled anew without the refused row. Refusals only grow, so this ends.
    for (const auto& draft : m_drafts)
        if (!draft.staffId.empty())
            m_numbersInFile.insert(draft.staffId);
    bool settled = false;
    while (!settled && !stop.stop_requested())
        settled = settleWhoIsWho() && settleRoles() && settleManagers() && settleCircles();
    if (stop.stop_requested())
        return;
    settleManagersOfBefore();
    pointOutLikeKnown();
    pointOutLikeRows();
    identifyRefused();
}

bool ImportIdentity::settleWhoIsWho() {
    forgetWhoIsWho();
    return settleNumbers() && settleNewNumbers() && settleAddresses() && settleNames();
}

void ImportIdentity::claim(Draft& draft, const Person& person) {
    draft.known = &person;
    draft.id = person.id;
    m_claims.emplace(person.id, &draft);
}

void ImportIdentity::forgetWhoIsWho() {
    m_claims.clear();
    m_reserved.clear();
    m_numbersTaken.clear();
    m_addressesTaken.clear();
    m_claims.reserve(m_drafts.size());
    for (auto& draft : m_drafts) {
        draft.known = nullptr;
        draft.matchedByName = nullptr;
        draft.perhaps = nullptr;
        draft.perhapsRow = nullptr;
        draft.doubted = nullptr;
        draft.renamed = nullptr;
        draft.numberWas = nullptr;
        draft.addressWas = nullptr;
        draft.formerNumber = nullptr;
        draft.id = {};
    }
}

const Person* ImportIdentity::withNumber(const Draft& draft) const {
    if (const auto exact = m_byStaffId.find(draft.staffId); exact != m_byStaffId.end())
        return exact->second;
    // "7" for "007", "1001.0" for "1001": taken for the number only where the name or the address says so too.
    const auto bare = bareNumber(draft.staffId);
    const auto loose = bare.empty() ? m_byBareNumber.end() : m_byBareNumber.find(bare);
    // Where the file knows both spellings, they are two numbers.
    if (loose == m_byBareNumber.end() || !loose->second || m_numbersInFile.contains(loose->second->staffId))
        return nullptr;
    const auto& person = *loose->second;
    const bool sameAddress = !draft.email.empty() && emailKey(draft.email) == emailKey(person.email);
    return sameAddress || isNamed(draft, person) ? &person : nullptr;
}

const Person* ImportIdentity::withAddress(const Draft& draft) const {
    if (draft.email.empty())
        return nullptr;
    const auto found = m_byEmail.find(emailKey(draft.email));
    return found == m_byEmail.end() ? nullptr : found->second;
}

std::optional<NumberMeaning> ImportIdentity::meaningOfNumber(const Draft& draft) const {
    const auto answer = m_options.reusedNumber.find(draft.number);
    return answer == m_options.reusedNumber.end() ? m_options.everyReusedNumber : std::optional(answer->second);
}

/// The row bears a number that is somebody's, and everything else in it is another's.
bool ImportIdentity::settleReusedNumber(Draft& draft, const Person& holder) {
    const auto meaning = meaningOfNumber(draft);
    if (!meaning) {
        draft.suspect = &holder;
        draft.refuse(ProblemReason::StaffIdOfOther, m_reader.headerOf(PeopleField::StaffId), clipped(draft.staffId),
                     holder.displayName());
        return false;
    }
    if (*meaning == NumberMeaning::SamePerson) {
        claim(draft, holder);
        draft.doubted = &holder;
    } else if (m_reader.lacksNames()) {
        draft.refuse(ProblemReason::NoNameColumn, {});
        return false;
    } else {
        draft.numberWas = &holder;
    }
    return true;
}

/// Numbers speak first: whose number stands in a row is whom it is about, unless name and address are another's.
bool ImportIdentity::settleNumbers() {
    bool settled = true;
    // Whose name and address stand in a row with another number, or none: no second row speaks for them by half a name.
    std::unordered_set<PersonId> spokenFor;
    for (const auto& draft : m_drafts) {
        const Person* owner = draft.joinedInto ? nullptr : withAddress(draft);
        if (owner && owner->staffId != draft.staffId && isNamed(draft, *owner))
            spokenFor.insert(owner->id);
    }
    std::unordered_map<std::string_view, Draft*> idsInFile;
    idsInFile.reserve(m_drafts.size());
    for (auto& draft : m_drafts) {
        if (draft.staffId.empty() || draft.joinedInto)
            continue;
        const Person* holder = withNumber(draft);
        if (!draft.isTaken()) {
            // Refused, but it was this person's row: no other row may speak for them by another key.
            if (const Person* about = draft.suspect ? draft.suspect : holder)
                m_reserved.emplace(about->id, &draft);
            // Whose number it is stays open, for a second row with it too.
            if (std::ranges::find(draft.problems, ProblemReason::StaffIdOfOther, &RowProblem::reason) !=
                draft.problems.end())
                idsInFile.emplace(draft.staffId, &draft);
            continue;
        }
        if (const auto [earlier, isFirst] = idsInFile.emplace(draft.staffId, &draft); !isFirst) {
            refuseRepeat(draft, *earlier->second);
            settled = false;
            continue;
        }
        if (!holder)
            continue;
        // Whose address and name it is has another number now; that is asked once all the numbers are known.
        const Person* owner = withAddress(draft);
        if (owner && owner != holder && !owner->staffId.empty() && isNamed(draft, *owner) && !isNamed(draft, *holder))
            continue;
        const bool byHalf = spokenFor.contains(holder->id) && owner != holder && !isNamed(draft, *holder);
        switch (byHalf ? Likeness::Another : likeness(draft, *holder)) {
        case Likeness::Same:
        case Likeness::Believable:
            if (m_claims.contains(holder->id)) { // by another spelling of the same number
                refuseRepeat(draft, *m_claims.at(holder->id));
                settled = false;
                break;
            }
            claim(draft, *holder);
            if (likeness(draft, *holder) == Likeness::Believable)
                draft.doubted = holder;
            break;
        case Likeness::Another:
            settled = settleReusedNumber(draft, *holder) && settled;
            break;
        }
    }
    return settled;
}

/// Then rows whose number is new, or was another's, while name and address are those of somebody known: a new system
/// gives new numbers to the same people.
bool ImportIdentity::settleNewNumbers() {
    bool settled = true;
    for (auto& draft : m_drafts) {
        if (!draft.isTaken() || draft.known || draft.staffId.empty() || draft.numberWas)
            continue;
        const Person* owner = withAddress(draft);
        if (!owner || owner->staffId.empty() || owner->staffId == draft.staffId || m_claims.contains(owner->id) ||
            likenessByAddress(draft, *owner) == Likeness::Another)
            continue;
        if (!m_options.newNumbers) {
            draft.suspect = owner;
            m_reserved.emplace(owner->id, &draft);
            draft.refuse(ProblemReason::StaffIdChanged, m_reader.headerOf(PeopleField::StaffId), clipped(draft.staffId),
                         owner->displayName());
            settled = false;
        } else if (*m_options.newNumbers) {
            claim(draft, *owner);
            draft.formerNumber = owner;
            if (const auto holder = m_byStaffId.find(draft.staffId); holder != m_byStaffId.end())
                draft.numberWas = holder->second;
        }
    }
    for (const auto& draft : m_drafts) {
        if (!draft.isTaken() || !draft.numberWas)
            continue;
        const auto own = m_claims.find(draft.numberWas->id);
        if (own == m_claims.end() || own->second->staffId.empty())
            m_numbersTaken.insert(draft.numberWas->id);
    }
    return settled;
}

void ImportIdentity::refuseRepeat(Draft& draft, const Draft& earlier) const {
    draft.refuse(ProblemReason::DuplicateRow, {}, clipped(draft.displayName()), {},
                 static_cast<std::int64_t>(earlier.number));
}

/// The row bears the address of somebody and another's name.
bool ImportIdentity::settleReusedAddress(Draft& draft, const Person& owner) {
    if (!meaningOfNumber(draft)) {
        draft.suspect = &owner;
        draft.refuse(ProblemReason::EmailPassedOn, m_reader.headerOf(PeopleField::Email), clipped(draft.email),
                     owner.displayName());
        return false;
    }
    if (m_reader.lacksNames()) {
        draft.refuse(ProblemReason::NoNameColumn, {});
        return false;
    }
    draft.addressWas = &owner;
    m_addressesTaken.insert(owner.id);
    return true;
}

bool ImportIdentity::settleAddresses() {
    bool settled = true;
    for (auto& draft : m_drafts) {
        // Refused, but it may be this person's row: no other row speaks for them by a name.
        if (!draft.isTaken() && draft.suspect && draft.staffId.empty())
            m_reserved.emplace(draft.suspect->id, &draft);
    }
    // An address that its owner gives up in this very file is free for the next one.
    std::unordered_set<PersonId> released;
    for (const auto& draft : m_drafts)
        if (draft.isTaken() && draft.known && !draft.email.empty() && !draft.known->email.empty() &&
            emailKey(draft.email) != emailKey(draft.known->email))
            released.insert(draft.known->id);

    std::unordered_map<std::string, Draft*> emailsInFile;
    // Whoever has the address already speaks first, then rows with a staff id: theirs is the surer word on whose it is.
    std::vector<Draft*> byCertainty;
    for (auto& draft : m_drafts)
        if (draft.isTaken() && !draft.email.empty())
            byCertainty.push_back(&draft);
    std::ranges::stable_partition(byCertainty, [](const Draft* draft) { return !draft->staffId.empty(); });
    std::ranges::stable_partition(
        byCertainty, [this](const Draft* draft) { return draft->known && withAddress(*draft) == draft->known; });
    for (auto* const current : byCertainty) {
        Draft& draft = *current;
        const auto refuseAddress = [&](std::string owner, std::uint32_t row) {
            draft.refuse(ProblemReason::EmailOfOther, m_reader.headerOf(PeopleField::Email), clipped(draft.email),
                         std::move(owner), static_cast<std::int64_t>(row));
            settled = false;
        };
        const std::string key = emailKey(draft.email);
        if (const auto [earlier, isFirst] = emailsInFile.emplace(key, &draft); !isFirst) {
            const auto& other = *earlier->second;
            if (draft.staffId.empty() || other.staffId.empty()) {
                refuseRepeat(draft, other);
                settled = false;
            } else {
                refuseAddress(other.displayName(), other.number);
            }
            continue;
        }
        const auto found = m_byEmail.find(key);
        const Person* owner =
            found == m_byEmail.end() || released.contains(found->second->id) ? nullptr : found->second;
        if (!owner || owner == draft.known)
            continue;
        const bool contradicts = draft.known || (!draft.staffId.empty() && !owner->staffId.empty());
        const auto alike = likenessByAddress(draft, *owner);
        if (contradicts && draft.numberWas == owner) {
            draft.addressWas = owner; // somebody new has both
            m_addressesTaken.insert(owner->id);
        } else if (contradicts) {
            refuseAddress(owner->displayName(), 0);
        } else if (const auto reserved = m_reserved.find(owner->id);
                   reserved != m_reserved.end() && !(isNewcomer(*reserved->second, *owner) && isNamed(draft, *owner))) {
            refuseRepeat(draft, *reserved->second);
            settled = false;
        } else if (alike == Likeness::Another && meaningOfNumber(draft) != NumberMeaning::SamePerson) {
            settled = settleReusedAddress(draft, *owner) && settled;
        } else if (const auto other = m_claims.find(owner->id); other != m_claims.end()) {
            refuseRepeat(draft, *other->second);
            settled = false;
        } else {
            claim(draft, *owner);
            if (alike != Likeness::Same)
                draft.renamed = owner;
        }
    }
    return settled;
}

void ImportIdentity::indexNames() {
    if (m_namesIndexed)
        return;
    m_namesIndexed = true;
    for (const auto& person : m_context.people)
        m_byName.emplace(nameKey(person.givenName, person.familyName), &person);
}

bool ImportIdentity::settleNames() {
    bool settled = true;
    std::unordered_map<std::string, Draft*> namesInFile;
    for (auto& draft : m_drafts) {
        if (!draft.isTaken() || draft.known)
            continue;
        const bool anonymous = draft.staffId.empty() && draft.email.empty();
        if (anonymous) {
            const std::string key =
                nameKey(draft.given, draft.family) + "\n" + (draft.hireDate ? toIso(*draft.hireDate) : std::string{});
            if (const auto [earlier, isFirst] = namesInFile.emplace(key, &draft); !isFirst) {
                draft.refuse(ProblemReason::DuplicateRow, {}, clipped(draft.displayName()), {},
                             static_cast<std::int64_t>(earlier->second->number));
                settled = false;
                continue;
            }
        }
        const Person* match = nullptr;
        const Person* perhaps = nullptr;
        if (const auto answer = m_options.samePerson.find(draft.number); answer != m_options.samePerson.end()) {
            const auto person = m_byId.find(answer->second);
            if (person != m_byId.end() && !m_claims.contains(person->first))
                match = person->second;
        } else if (!m_context.people.empty() && !(draft.given.empty() && draft.family.empty())) {
            indexNames();
            std::size_t exact = 0;
            const auto isNearer = [&](const Person& one, const Person& other) {
                const auto sharesDepartment = [&](const Person& person) {
                    return !draft.department.empty() && foldText(person.department) == foldText(draft.department);
                };
                if (sharesDepartment(one) != sharesDepartment(other))
                    return sharesDepartment(one);
                return one.id < other.id;
            };
            const auto look = [&](const Person& person) {
                const bool contradicts = (!draft.staffId.empty() && !person.staffId.empty()) ||
                                         (!draft.email.empty() && !person.email.empty()) ||
                                         m_claims.contains(person.id) || m_reserved.contains(person.id);
                if (contradicts)
                    return;
                const bool sameDay = person.hireDate == draft.hireDate && (anonymous || draft.hireDate);
                exact += sameDay ? 1 : 0;
                // Homonyms come in any order out of the index; whoever is in the same department, then the oldest
                // record, is the same one every time.
                auto& slot = sameDay ? match : perhaps;
                if (!slot || isNearer(person, *slot))
                    slot = &person;
            };
            const auto [begin, end] = m_byName.equal_range(nameKey(draft.given, draft.family));
            for (auto it = begin; it != end; ++it)
                look(*it->second);
            if (begin == end && mayHaveLostLetters(draft.given + draft.family))
                for (const auto& person : m_context.people)
                    if (isNamedWithLettersLost(draft, person))
                        look(person);
            if (exact > 1)
                perhaps = std::exchange(match, nullptr);
        }
        if (match) {
            claim(draft, *match);
            draft.matchedByName = isByHand(draft) ? nullptr : match;
            continue;
        }
        draft.perhaps = perhaps;
        if (!draft.freshId.isSet())
            draft.freshId = m_ids.next<PersonId>();
        draft.id = draft.freshId;
        m_claims.emplace(draft.id, &draft);
    }
    return settled;
}

namespace {

/// What speaks for two records of a like name being one person's, and what against it.
struct Evidence {
    bool otherNumber = false;
    bool otherAddress = false;
    bool sameLocalPart = false;
    bool sameDay = false;
    bool sameDepartment = false;

    template <class Record>
    Evidence(const Draft& draft, const Record& other, const std::string& department)
        : otherNumber(!draft.staffId.empty() && !other.staffId.empty()),
          otherAddress(!draft.email.empty() && !other.email.empty()),
          sameLocalPart(otherAddress && localPart(draft.email) == localPart(other.email)),
          sameDay(draft.hireDate && draft.hireDate == other.hireDate),
          sameDepartment(!draft.department.empty() && foldText(draft.department) == foldText(department)) {}

    /// Of the same words in whatever order.
    [[nodiscard]] bool speaksForSameName() const {
        return !(otherNumber && otherAddress) || sameLocalPart || sameDay || sameDepartment;
    }
    /// Of names that are a letter apart.
    [[nodiscard]] bool speaksForLikeName() const {
        return sameLocalPart || sameDay || (sameDepartment && !(otherNumber && otherAddress));
    }
};

} // namespace

void ImportIdentity::pointOutLikeKnown() {
    if (m_context.people.empty())
        return;
    LikeNames names;
    std::unordered_map<std::string, const Person*> byLocalPart;
    bool indexed = false;
    for (auto& draft : m_drafts) {
        if (!draft.isTaken() || draft.known || draft.perhaps || isByHand(draft) ||
            (draft.given.empty() && draft.family.empty()))
            continue;
        if (!indexed) {
            indexed = true;
            for (std::size_t i = 0; i < m_context.people.size(); ++i) {
                const auto& person = m_context.people[i];
                names.add(person.givenName, person.familyName, i);
                if (!person.email.empty())
                    byLocalPart.emplace(localPart(person.email), &person);
            }
            names.seal();
        }
        const auto isFree = [&](const Person& person) {
            // Whoever is said to be another than the row's person is not asked about again.
            return !m_claims.contains(person.id) && !m_reserved.contains(person.id) && draft.numberWas != &person &&
                   draft.addressWas != &person;
        };
        for (const auto& hit : names.find(draft.given, draft.family)) {
            const auto& person = m_context.people[hit.item];
            const Evidence evidence(draft, person, person.department);
            if (isFree(person) && (hit.exact ? evidence.speaksForSameName() : evidence.speaksForLikeName())) {
                draft.perhaps = &person;
                break;
            }
        }
        if (draft.perhaps || draft.email.empty())
            continue;
        // "info" and "hr" are anybody's.
        const auto local = localPart(draft.email);
        if (const auto found = byLocalPart.find(local); local.size() >= 5 && found != byLocalPart.end() &&
                                                        isFree(*found->second) && mayBeCalled(draft, *found->second))
            draft.perhaps = found->second;
    }
}

void ImportIdentity::pointOutLikeRows() {
    std::unordered_map<std::string, const Draft*> byName;
    std::unordered_map<std::string, const Draft*> byLocalPart;
    byName.reserve(m_drafts.size());
    for (auto& draft : m_drafts) {
        if (!draft.isTaken() || (draft.given.empty() && draft.family.empty()))
            continue;
        const auto [named, isFirst] = byName.emplace(nameInAnyOrder(draft.given, draft.family), &draft);
        const Draft* earlier = isFirst ? nullptr : named->second;
        if (earlier) {
            const Evidence evidence(draft, *earlier, {});
            if (!evidence.speaksForSameName())
                earlier = nullptr;
        }
        if (!draft.email.empty()) {
            const auto local = localPart(draft.email);
            const auto [addressed, isNew] = byLocalPart.emplace(local, &draft);
            if (!isNew && !earlier && local.size() >= 5 && isAkin(draft.family, addressed->second->family))
                earlier = addressed->second;
        }
        if (earlier && !m_options.sameRow.contains(draft.number) && !(draft.known && earlier->known))
            draft.perhapsRow = earlier;
    }
}

bool ImportIdentity::settleRoles() {
    const bool asksColumn = m_reader.uses(PeopleField::Role) || m_reader.uses(PeopleField::IsMentee);
    if (!m_context.program || !asksColumn)
        return true;
    bool settled = true;
    for (auto& draft : m_drafts) {
        if (!draft.isTaken() || draft.role || draft.takesNoPart || draft.hasLeft.value_or(false) ||
            m_participations.contains(draft.id))
            continue;
        const auto field = m_reader.uses(PeopleField::Role) ? PeopleField::Role : PeopleField::IsMentee;
        draft.refuse(ProblemReason::RoleMissing, m_reader.headerOf(field));
        settled = false;
    }
    return settled;
}

const Person* ImportIdentity::aboutWhom(const Draft& draft) const {
    if (draft.suspect)
        return draft.suspect;
    if (const auto byId = m_byStaffId.find(draft.staffId); !draft.staffId.empty() && byId != m_byStaffId.end())
        return byId->second;
    return withAddress(draft);
}

std::vector<PersonId> ImportIdentity::everybodyPerhapsIn(const Draft& draft) {
    std::vector<PersonId> people;
    if (const Person* byKey = aboutWhom(draft)) {
        people.push_back(byKey->id);
        if (compareNames(partsOf(draft), partsOf(*byKey)) != NamesShare::Nothing)
            return people;
    }
    if (!m_likenessIndexed) {
        m_likenessIndexed = true;
        for (std::size_t i = 0; i < m_context.people.size(); ++i) {
            const auto& person = m_context.people[i];
            m_likeNames.add(person.givenName, person.familyName, i);
            if (!person.email.empty())
                m_byLocalPart.emplace(localPart(person.email), person.id);
        }
        m_likeNames.seal();
    }
    for (const auto& hit : m_likeNames.find(draft.given, draft.family))
        people.push_back(m_context.people[hit.item].id);
    if (const auto bare = m_byBareNumber.find(bareNumber(draft.staffId));
        bare != m_byBareNumber.end() && bare->second && !draft.staffId.empty())
        people.push_back(bare->second->id);
    // Where the cells of a row have shifted, its name and address may stand in any of them.
    const auto isShifted = [](const RowProblem& problem) {
        return problem.reason == ProblemReason::RowTooLong || problem.reason == ProblemReason::RowTooShort;
    };
    if (std::ranges::any_of(draft.problems, isShifted)) {
        std::string before;
        for (const auto& cell : m_reader.cellsOf(draft)) {
            if (const auto found = m_byEmail.find(emailKey(cell)); !cell.empty() && found != m_byEmail.end())
                people.push_back(found->second->id);
            for (const auto& hit : m_likeNames.find(before, cell))
                people.push_back(m_context.people[hit.item].id);
            before = cell;
        }
    }
    // Of an address that is none, what stands before the "@" is often right.
    for (const auto& problem : draft.problems) {
        if (problem.reason != ProblemReason::EmailInvalid && problem.reason != ProblemReason::EmailSeveral)
            continue;
        std::string word;
        for (const char c : problem.value + ' ') {
            if (std::string_view(" ;,<>/").find(c) == std::string_view::npos) {
                word += c;
                continue;
            }
            const auto [begin, end] = m_byLocalPart.equal_range(localPart(word));
            for (auto it = begin; it != end && !word.empty(); ++it)
                people.push_back(it->second);
            word.clear();
        }
    }
    return people;
}

void ImportIdentity::identifyRefused() {
    for (auto& draft : m_drafts) {
        if (draft.isTaken() || draft.known || draft.joinedInto)
            continue;
        draft.known = aboutWhom(draft);
        draft.id = draft.known ? draft.known->id : PersonId{};
    }
}

} // namespace mentoring::intake
