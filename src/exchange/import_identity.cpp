#include "import_identity.h"

#include <algorithm>
#include <array>

#include "cell_values.h"
#include "mentoring/check.h"

namespace mentoring::exchange {

namespace {

std::string nameKey(std::string_view given, std::string_view family) {
    std::string whole{given};
    whole += ' ';
    whole += family;
    return foldText(whole);
}

/// Words of a name that tell people apart: no "de", "van der", "bin", and no initials.
std::vector<std::string> tellingWords(const std::string& folded) {
    static constexpr std::array particles = std::to_array<std::string_view>(
        {"abu", "al",  "ap", "av",  "ben", "bin", "da",  "das", "de",  "del", "della", "den",
         "der", "des", "di", "do",  "dos", "du",  "el",  "ibn", "la",  "le",  "les",   "mac",
         "mc",  "san", "st", "ten", "ter", "van", "von", "zu",  "zum", "zur"});
    std::vector<std::string> words;
    std::string word;
    for (const char c : folded + ' ') {
        const bool ends = c == ' ' || c == '-' || c == '\'' || c == '.' || c == ',';
        if (!ends) {
            word += c;
            continue;
        }
        if (word.size() > 1 && std::ranges::find(particles, word) == particles.end())
            words.push_back(word);
        word.clear();
    }
    return words;
}

/// Whether two names, or parts of them, may be the same one's: written alike, or with a telling word in common.
bool isAkin(std::string_view one, std::string_view other) {
    const auto a = foldText(one);
    const auto b = foldText(other);
    if (a.empty() || b.empty())
        return false;
    if (a == b)
        return true;
    const auto words = tellingWords(b);
    return std::ranges::any_of(tellingWords(a),
                               [&](const std::string& word) { return std::ranges::count(words, word) > 0; });
}

/// How much a row contradicts the person who has its staff number.
enum class Likeness { Same, Doubtful, Another };

/// Companies give numbers of people who have left to newcomers. Names change with a marriage and addresses with a
/// company's domain; where nothing of a name is left and the address does not speak for them either, it is another.
Likeness likeness(const Draft& draft, const Person& person) {
    const bool saysName = !draft.given.empty() || !draft.family.empty();
    const bool knowsName = !person.givenName.empty() || !person.familyName.empty();
    const bool knowsBothAddresses = !draft.email.empty() && !person.email.empty();
    const bool sameAddress = knowsBothAddresses && emailKey(draft.email) == emailKey(person.email);
    if (sameAddress || !saysName || !knowsName)
        return Likeness::Same;
    // Given and family names change places in many a list.
    const bool family = isAkin(draft.family, person.familyName) || isAkin(draft.family, person.givenName);
    const bool given = isAkin(draft.given, person.givenName) || isAkin(draft.given, person.familyName);
    if (family)
        return Likeness::Same;
    if (!given)
        return Likeness::Another;
    if (!knowsBothAddresses)
        return Likeness::Same;
    const bool otherDay = draft.hireDate && person.hireDate && draft.hireDate != person.hireDate;
    return otherDay ? Likeness::Another : Likeness::Doubtful;
}

/// Whether a row bears the staff number of somebody else.
bool isNewcomer(const Draft& draft, const Person& person) {
    return draft.staffId == person.staffId && likeness(draft, person) == Likeness::Another;
}

/// Whether a row bears somebody's own name.
bool isNamed(const Draft& draft, const Person& person) {
    return nameKey(draft.given, draft.family) == nameKey(person.givenName, person.familyName);
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
    }
    for (const auto& participation : context.participations)
        m_participations.emplace(participation.person, &participation);
}

std::string ImportIdentity::nameOf(PersonId person) const {
    if (const auto claim = m_claims.find(person); claim != m_claims.end()) {
        if (std::string name = claim->second->displayName(); !name.empty())
            return name;
    }
    const auto known = m_byId.find(person);
    return known == m_byId.end() ? std::string{} : known->second->displayName();
}

void ImportIdentity::settle(const std::stop_token& stop) {
    // Every refusal may change what the other rows mean (an e-mail that is not passed on after all, a manager who
    // stays out), so all is settled anew without the refused row. Refusals only grow, so this ends.
    bool settled = false;
    while (!settled && !stop.stop_requested())
        settled = settleIdsAndEmails() && settleNames() && settleRoles() && settleManagers() && settleCircles();
    identifyRefused();
}

void ImportIdentity::claim(Draft& draft, const Person& person) {
    draft.known = &person;
    draft.id = person.id;
    m_claims.emplace(person.id, &draft);
}

bool ImportIdentity::settleIdsAndEmails() {
    bool settled = true;
    m_claims.clear();
    m_reserved.clear();
    m_claims.reserve(m_drafts.size());
    std::unordered_map<std::string_view, Draft*> idsInFile;
    idsInFile.reserve(m_drafts.size());
    const auto refuseRepeat = [&](Draft& draft, const Draft& earlier) {
        draft.refuse(ProblemReason::DuplicateRow, {}, clipped(draft.displayName()), {},
                     static_cast<std::int64_t>(earlier.number));
        settled = false;
    };

    for (auto& draft : m_drafts) {
        draft.known = nullptr;
        draft.matchedByName = nullptr;
        draft.perhaps = nullptr;
        draft.doubted = nullptr;
        draft.id = {};
        if (draft.staffId.empty())
            continue;
        const auto person = m_byStaffId.find(draft.staffId);
        const auto like = person == m_byStaffId.end() ? Likeness::Same : likeness(draft, *person->second);
        if (!draft.isTaken()) {
            // Refused, but it was this person's row: no other row may speak for them by another key.
            if (person != m_byStaffId.end())
                m_reserved.emplace(person->second->id, &draft);
            // Whose number it is stays open, for a second row with it too.
            if (std::ranges::find(draft.problems, ProblemReason::StaffIdOfOther, &RowProblem::reason) !=
                draft.problems.end())
                idsInFile.emplace(draft.staffId, &draft);
            continue;
        }
        if (const auto [earlier, isFirst] = idsInFile.emplace(draft.staffId, &draft); !isFirst) {
            refuseRepeat(draft, *earlier->second);
        } else if (like == Likeness::Another) {
            draft.refuse(ProblemReason::StaffIdOfOther, m_reader.headerOf(PeopleField::EmployeeId),
                         clipped(draft.staffId), person->second->displayName());
            settled = false;
        } else if (person != m_byStaffId.end()) {
            claim(draft, *person->second);
            if (like == Likeness::Doubtful)
                draft.doubted = person->second;
        }
    }

    // An address that its owner gives up in this very file is free for the next one.
    std::unordered_set<PersonId> released;
    for (const auto& draft : m_drafts) {
        if (draft.isTaken() && draft.known && !draft.email.empty() && !draft.known->email.empty() &&
            emailKey(draft.email) != emailKey(draft.known->email))
            released.insert(draft.known->id);
    }

    std::unordered_map<std::string, Draft*> emailsInFile;
    // Rows with a staff id speak first: theirs is the surer word on whose address it is.
    std::vector<Draft*> byCertainty;
    for (auto& draft : m_drafts) {
        if (draft.isTaken() && !draft.email.empty())
            byCertainty.push_back(&draft);
    }
    std::ranges::stable_partition(byCertainty, [](const Draft* draft) { return !draft->staffId.empty(); });
    for (auto* const current : byCertainty) {
        Draft& draft = *current;
        const std::string key = emailKey(draft.email);
        if (const auto [earlier, isFirst] = emailsInFile.emplace(key, &draft); !isFirst) {
            const auto& other = *earlier->second;
            if (draft.staffId.empty() || other.staffId.empty()) {
                refuseRepeat(draft, other);
            } else {
                draft.refuse(ProblemReason::EmailOfOther, m_reader.headerOf(PeopleField::Email), clipped(draft.email),
                             other.displayName(), static_cast<std::int64_t>(other.number));
                settled = false;
            }
            continue;
        }
        const auto found = m_byEmail.find(key);
        const Person* owner =
            found == m_byEmail.end() || released.contains(found->second->id) ? nullptr : found->second;
        if (!owner || owner == draft.known)
            continue;
        const bool contradicts = draft.known || (!draft.staffId.empty() && !owner->staffId.empty());
        if (contradicts) {
            draft.refuse(ProblemReason::EmailOfOther, m_reader.headerOf(PeopleField::Email), clipped(draft.email),
                         owner->displayName());
            settled = false;
        } else if (const auto other = m_claims.find(owner->id); other != m_claims.end()) {
            refuseRepeat(draft, *other->second);
        } else if (const auto reserved = m_reserved.find(owner->id);
                   reserved != m_reserved.end() && !(isNewcomer(*reserved->second, *owner) && isNamed(draft, *owner))) {
            refuseRepeat(draft, *reserved->second);
        } else {
            claim(draft, *owner);
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
            const auto [begin, end] = m_byName.equal_range(nameKey(draft.given, draft.family));
            for (auto it = begin; it != end; ++it) {
                const Person& person = *it->second;
                const bool contradicts = (!draft.staffId.empty() && !person.staffId.empty()) ||
                                         (!draft.email.empty() && !person.email.empty()) ||
                                         m_claims.contains(person.id) || m_reserved.contains(person.id);
                if (contradicts)
                    continue;
                const bool sameDay = person.hireDate == draft.hireDate && (anonymous || draft.hireDate);
                exact += sameDay ? 1 : 0;
                // Homonyms come in any order out of the index; whoever is in the same department, then the oldest
                // record, is the same one every time.
                auto& slot = sameDay ? match : perhaps;
                if (!slot || isNearer(person, *slot))
                    slot = &person;
            }
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

void ImportIdentity::identifyRefused() {
    for (auto& draft : m_drafts) {
        if (draft.isTaken() || draft.known)
            continue;
        const auto byId = m_byStaffId.find(draft.staffId);
        const auto byEmail = m_byEmail.find(emailKey(draft.email));
        draft.known = !draft.staffId.empty() && byId != m_byStaffId.end()  ? byId->second
                      : !draft.email.empty() && byEmail != m_byEmail.end() ? byEmail->second
                                                                           : nullptr;
        draft.id = draft.known ? draft.known->id : PersonId{};
    }
}

} // namespace mentoring::exchange
