// Who manages whom, once it is clear who everybody is: see import_identity.h.
#include <algorithm>

#include "cell_values.h"
#include "import_identity.h"
#include "import_names.h"
#include "mentoring/check.h"

namespace mentoring::exchange {

void ImportIdentity::indexFinalPeople() {
    m_finalIds.clear();
    m_finalEmails.clear();
    m_finalNames.clear();
    m_finalNamesIndexed = false;
    m_finalLikenessIndexed = false;
    m_finalBareIds.clear();
    m_finalLogins.clear();
    m_refusedKeys.clear();
    m_refusedNames.clear();
    m_refusedNamesIndexed = false;
    for (const auto& person : m_context.people) {
        const auto claim = m_claims.find(person.id);
        const bool renumbered = claim != m_claims.end() && !claim->second->staffId.empty();
        if (!person.staffId.empty() && !renumbered && !m_numbersTaken.contains(person.id))
            m_finalIds.emplace(person.staffId, person.id);
        const bool moved = claim != m_claims.end() && !claim->second->email.empty();
        if (!person.email.empty() && !moved && !m_addressesTaken.contains(person.id))
            m_finalEmails.emplace(emailKey(person.email), person.id);
    }
    for (const auto& draft : m_drafts) {
        if (draft.joinedInto)
            continue;
        if (draft.isTaken()) {
            // Somebody unknown who has left is not taken in, so nobody can report to them.
            if (!draft.known && draft.hasLeft.value_or(false))
                continue;
            if (!draft.staffId.empty())
                m_finalIds.emplace(draft.staffId, draft.id);
            if (!draft.email.empty())
                m_finalEmails.emplace(emailKey(draft.email), draft.id);
        } else {
            if (!draft.staffId.empty())
                m_refusedKeys.insert(draft.staffId);
            if (!draft.email.empty())
                m_refusedKeys.insert(emailKey(draft.email));
        }
    }
    for (const auto& [number, person] : m_finalIds) {
        if (auto bare = bareNumber(number); !bare.empty()) {
            const auto [slot, isNew] = m_finalBareIds.emplace(std::move(bare), person);
            if (!isNew && slot->second != person)
                slot->second = {}; // several: none of them is meant
        }
    }
}

namespace {

/// The first value of a name out of a directory: "CN=Roy\\, Ana,OU=Finance,DC=x" is "Roy, Ana". Empty for other texts.
std::string commonNameIn(std::string_view text) {
    const auto equals = text.find('=');
    const auto key = equals == std::string_view::npos ? std::string{} : foldText(text.substr(0, equals));
    if (key != "cn" && key != "uid" && key != "samaccountname" && key != "displayname")
        return {};
    std::string value;
    for (std::size_t i = equals + 1; i < text.size() && text[i] != ','; ++i) {
        if (text[i] == '\\' && i + 1 < text.size())
            ++i;
        value += text[i];
    }
    return cleanText(value);
}

/// The login in "COMPANY\\ana" or "uid=ana,…": what stands before the "@" of an address.
std::string loginIn(std::string_view text) {
    const auto bar = text.find('\\');
    const bool isDomain = bar != std::string_view::npos && bar > 0 && text.find('=') == std::string_view::npos &&
                          text.find(' ') == std::string_view::npos;
    return foldText(isDomain ? std::string(text.substr(bar + 1)) : commonNameIn(text));
}

/// What of a manager's cell may be a number or an address: "Ana Roy (12345)", "Ana Roy [12345]", "12345 - Ana Roy",
/// "Ana Roy <ana@x.org>", "1001.0".
struct Key {
    std::string text;
    bool isSetApart = false; ///< by brackets, or as the value of a directory's name
};
std::vector<Key> keysIn(std::string_view text) {
    std::vector<Key> keys;
    if (auto name = commonNameIn(text); !name.empty())
        keys.push_back({std::move(name), true});
    std::string piece;
    bool opened = false;
    for (const char c : std::string(text) + ' ') {
        const bool opens = c == '(' || c == '[' || c == '<';
        const bool closes = c == ')' || c == ']' || c == '>';
        if (c != ' ' && !opens && !closes && std::string_view("{},;:\t\n\"").find(c) == std::string_view::npos) {
            piece += c;
            continue;
        }
        if (piece.find_first_of("0123456789@") != std::string::npos)
            keys.push_back({piece, opened && closes});
        piece.clear();
        opened = opens;
    }
    return keys;
}

/// The name in a manager's cell, without numbers, addresses and what stands in brackets.
std::string nameIn(std::string_view text) {
    const auto common = commonNameIn(text);
    if (!common.empty())
        text = common;
    std::string name;
    int depth = 0;
    for (const char c : text) {
        if (c == '(' || c == '[' || c == '<')
            ++depth;
        else if (c == ')' || c == ']' || c == '>')
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            name += c;
    }
    // "12345 - Ana Roy", "Ana Roy - 12345".
    const auto isNumber = [](std::string_view part) {
        return part.find_first_of("0123456789") != std::string_view::npos && part.find(' ') == std::string_view::npos;
    };
    std::string cleaned = cleanText(name);
    for (const std::string_view mark : {" - ", " – ", ": ", " / ", " | "}) {
        const auto at = cleaned.find(mark);
        if (at == std::string::npos)
            continue;
        const std::string front = cleanText(std::string_view(cleaned).substr(0, at));
        const std::string back = cleanText(std::string_view(cleaned).substr(at + mark.size()));
        cleaned = isNumber(front) ? back : front;
    }
    if (const auto blank = cleaned.find(' ');
        blank != std::string::npos && isNumber(std::string_view(cleaned).substr(0, blank)))
        cleaned = cleanText(std::string_view(cleaned).substr(blank + 1));
    const auto parts = splitName(cleaned, false);
    return cleanText(parts.given + " " + parts.family);
}

/// Of a question. Whoever may be meant is barred, however many they are.
constexpr std::size_t mostChoices = 20;

} // namespace

std::string managerKey(std::string_view name) {
    return foldText(cleanText(name));
}

std::string ImportIdentity::FinalPerson::name() const {
    return given.empty() || family.empty() ? given + family : given + ' ' + family;
}

std::string ImportIdentity::FinalPerson::label() const {
    const auto key = !staffId.empty() ? staffId : email;
    const auto details = key.empty() || department.empty() ? key + department : key + ", " + department;
    return details.empty() ? name() : name() + " (" + details + ')';
}

void ImportIdentity::indexFinalNames() {
    if (m_finalNamesIndexed)
        return;
    m_finalNamesIndexed = true;
    m_finalPeople.clear();
    const auto add = [&](std::string key, std::size_t place) {
        const auto [slot, isNew] = m_finalNames.emplace(std::move(key), place);
        if (!isNew && slot->second != place)
            slot->second = severalHaveIt;
    };
    const auto addBothWays = [&](FinalPerson person) {
        if (person.given.empty() && person.family.empty())
            return;
        const auto place = m_finalPeople.size();
        add(foldText(person.given + " " + person.family), place);
        add(foldText(person.family + " " + person.given), place);
        m_finalPeople.push_back(std::move(person));
    };
    for (const auto& person : m_context.people) {
        const auto claim = m_claims.find(person.id);
        const Draft* draft = claim == m_claims.end() ? nullptr : claim->second;
        const auto now = [](const std::string& said, const std::string& known) { return said.empty() ? known : said; };
        addBothWays({person.id, draft ? now(draft->given, person.givenName) : person.givenName,
                     draft ? now(draft->family, person.familyName) : person.familyName,
                     draft ? now(draft->staffId, person.staffId) : person.staffId,
                     draft ? now(draft->email, person.email) : person.email,
                     draft ? now(draft->department, person.department) : person.department,
                     person.archived || (draft && draft->hasLeft.value_or(false))});
    }
    for (const auto& draft : m_drafts) {
        if (draft.isTaken() && !draft.known && !draft.hasLeft.value_or(false))
            addBothWays({draft.id, draft.given, draft.family, draft.staffId, draft.email, draft.department, false});
    }
}

PersonId ImportIdentity::withKey(std::string_view key) const {
    if (const auto found = m_finalIds.find(std::string(key)); found != m_finalIds.end())
        return found->second;
    if (const auto bare = bareNumber(key); !bare.empty()) {
        if (const auto found = m_finalBareIds.find(bare); found != m_finalBareIds.end())
            return found->second;
    }
    if (key.find('@') != std::string_view::npos) {
        if (const auto found = m_finalEmails.find(emailKey(key)); found != m_finalEmails.end())
            return found->second;
    }
    return {};
}

PersonId ImportIdentity::withLogin(const std::string& login) {
    if (m_finalLogins.empty()) {
        for (const auto& [address, person] : m_finalEmails) {
            const auto [slot, isNew] = m_finalLogins.emplace(localPart(address), person);
            if (!isNew && slot->second != person)
                slot->second = {}; // several: none of them is meant
        }
    }
    const auto found = m_finalLogins.find(login);
    return found == m_finalLogins.end() ? PersonId{} : found->second;
}

ImportIdentity::Found ImportIdentity::find(std::string_view text) {
    const auto answer = m_options.managers.find(managerKey(text));
    if (answer != m_options.managers.end() && answer->second.empty())
        return {};
    const std::string written = answer == m_options.managers.end() ? std::string(text) : answer->second;
    if (const auto person = withKey(written); person.isSet())
        return {person};
    const std::string rest = nameIn(written);
    for (const auto& [key, isSetApart] : keysIn(written)) {
        const auto person = withKey(key);
        // A number or an address that stands in the open is this person's where the words beside it are their name;
        // otherwise several people may be named.
        if (person.isSet() && (isSetApart || rest.empty() || isAkin(rest, nameOf(person))))
            return {person};
    }
    if (const auto login = loginIn(text); !login.empty()) {
        if (const auto person = withLogin(login); person.isSet())
            return {person};
    }
    indexFinalNames();
    std::string spelled = written;
    std::ranges::replace(spelled, ',', ' ');
    for (const auto& name : {foldText(spelled), foldText(rest)}) {
        const auto found = m_finalNames.find(name);
        if (found == m_finalNames.end())
            continue;
        if (found->second != severalHaveIt)
            return {m_finalPeople[found->second].id};
        return {{}, true};
    }
    return {};
}

/// Everybody whom a name may mean that is several people's, or nobody's quite: written a letter apart, with an initial
/// for the given name, or in one word.
std::vector<std::size_t> ImportIdentity::possibleManagers(std::string_view text) {
    indexFinalNames();
    if (!m_finalLikenessIndexed) {
        m_finalLikenessIndexed = true;
        m_finalLikeNames = {};
        m_finalWords.clear();
        for (std::size_t i = 0; i < m_finalPeople.size(); ++i) {
            const auto& person = m_finalPeople[i];
            m_finalLikeNames.add(person.given, person.family, i);
            for (const auto& word : tellingWords(nameKey(person.given, person.family)))
                m_finalWords.emplace(word, i);
        }
        m_finalLikeNames.seal();
    }
    std::string spelled = nameIn(text);
    std::ranges::replace(spelled, ',', ' ');
    const std::string folded = foldText(spelled);
    std::vector<std::size_t> found;
    for (const auto& hit : m_finalLikeNames.find(spelled, {}))
        found.push_back(hit.item);
    // "A. Roy", "Roy A", "Roy": a telling word in common, and no first letter that contradicts the rest.
    std::vector<std::string> words;
    std::string word;
    for (const char c : folded + ' ') {
        if (c != ' ' && c != '.')
            word += c;
        else if (!word.empty())
            words.push_back(std::exchange(word, {}));
    }
    for (const auto& telling : tellingWords(folded)) {
        const auto [begin, end] = m_finalWords.equal_range(telling);
        for (auto it = begin; it != end; ++it) {
            const auto& person = m_finalPeople[it->second];
            const auto theirs = tellingWords(nameKey(person.given, person.family));
            const bool fits = std::ranges::all_of(words, [&](const std::string& one) {
                return std::ranges::any_of(theirs, [&](const std::string& other) {
                    return one.size() == 1 ? other.starts_with(one) : other == one;
                });
            });
            if (fits)
                found.push_back(it->second);
        }
    }
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    std::erase_if(found, [&](std::size_t i) { return m_finalPeople[i].hasLeft; });
    return found;
}

void ImportIdentity::askForManager(Draft& draft, const std::string& text, const std::string& header) {
    const auto key = managerKey(text);
    if (m_options.managers.contains(key))
        return; // none of those who were asked about
    auto known = m_possible.find(key);
    if (known == m_possible.end())
        known = m_possible.emplace(key, PossibleManagers{possibleManagers(text), std::nullopt}).first;
    auto& [possible, asked] = known->second;
    std::string names;
    for (const auto place : possible) {
        const auto& person = m_finalPeople[place];
        if (person.id == draft.id)
            continue;
        draft.barred.push_back(person.id);
        if (names.size() < longestSaneValue)
            names += (names.empty() ? "" : ", ") + person.label();
    }
    if (draft.barred.empty())
        return;
    draft.warnings.push_back({WarningReason::ManagerPerhaps, header, clipped(text), clipped(names)});
    if (possible.size() > mostChoices)
        return; // nobody looks through so many: the file has to say it
    if (asked) {
        ++m_managerQuestions[*asked].rows;
        return;
    }
    asked = m_managerQuestions.size();
    Question question;
    question.kind = Question::Kind::Manager;
    question.header = header;
    question.example = text;
    question.rowNumber = draft.number;
    question.rows = 1;
    for (const auto place : possible) {
        const auto& person = m_finalPeople[place];
        question.choices.push_back({!person.staffId.empty() ? person.staffId
                                    : !person.email.empty() ? person.email
                                                            : person.name(),
                                    person.label()});
    }
    m_managerQuestions.push_back(std::move(question));
}

bool ImportIdentity::settleManagers() {
    const bool asked = m_reader.uses(PeopleField::ManagerId) || m_reader.uses(PeopleField::ManagerEmail) ||
                       m_reader.uses(PeopleField::ManagerName);
    if (!asked)
        return true;
    indexFinalPeople();

    const auto header = m_reader.uses(PeopleField::ManagerId)      ? m_reader.headerOf(PeopleField::ManagerId)
                        : m_reader.uses(PeopleField::ManagerEmail) ? m_reader.headerOf(PeopleField::ManagerEmail)
                                                                   : m_reader.headerOf(PeopleField::ManagerName);
    m_managerQuestions.clear();
    m_possible.clear();
    std::vector<Draft*> ownManagers;
    bool everybodyHasOne = true;
    for (auto& draft : m_drafts) {
        everybodyHasOne = everybodyHasOne && !draft.managers.empty();
        if (!draft.isTaken())
            continue;
        draft.warnings.resize(draft.warningsRead);
        draft.manager.reset();
        draft.barred.clear();
        if (draft.managerIsNobody) {
            draft.manager.emplace(std::nullopt);
            continue;
        }
        Found found;
        bool ambiguous = false;
        for (const auto& text : draft.managers) {
            found = find(text);
            ambiguous = ambiguous || found.ambiguous;
            if (found.person.isSet())
                break;
        }
        if (draft.managers.empty())
            continue;
        if (!found.person.isSet()) {
            const auto& text = draft.managers.front();
            const bool isInRefusedRow = isRefused(text);
            draft.warnings.push_back({ambiguous        ? WarningReason::ManagerAmbiguous
                                      : isInRefusedRow ? WarningReason::ManagerHasProblem
                                                       : WarningReason::ManagerUnknown,
                                      header,
                                      clipped(text),
                                      {}});
            for (const auto& written : draft.managers) {
                if (draft.barred.empty())
                    askForManager(draft, written, header);
            }
        } else if (found.person == draft.id) {
            ownManagers.push_back(&draft);
        } else {
            draft.manager.emplace(found.person);
        }
    }

    // A system that demands a manager of everybody writes those who have none as their own. Where the file knows how
    // to leave a manager out, it is a mistake. Once seen, it holds for all further passes: they only lose rows.
    if (everybodyHasOne && !ownManagers.empty())
        m_managersAreDemanded = true;
    bool settled = true;
    for (auto* draft : ownManagers) {
        if (m_managersAreDemanded) {
            draft->manager.emplace(std::nullopt);
            draft->warnings.push_back({WarningReason::TopOfOrganisation, header, clipped(draft->managers.front()), {}});
        } else {
            draft->refuse(ProblemReason::OwnManager, header, clipped(draft->managers.front()));
            settled = false;
        }
    }
    return settled;
}

std::vector<std::vector<PersonId>> ImportIdentity::circles() const {
    std::unordered_map<PersonId, PersonId> managerOf;
    managerOf.reserve(m_context.people.size() + m_drafts.size());
    std::vector<PersonId> everybody;
    for (const auto& person : m_context.people) {
        if (person.manager)
            managerOf[person.id] = *person.manager;
    }
    for (const auto& draft : m_drafts) {
        if (!draft.isTaken() || !draft.manager)
            continue;
        if (*draft.manager) {
            managerOf[draft.id] = **draft.manager;
            everybody.push_back(draft.id);
        } else {
            managerOf.erase(draft.id);
        }
    }
    // Walk up from everybody whose manager the file names; a walk that meets itself has found a circle.
    std::unordered_map<PersonId, std::size_t> walkOf;
    walkOf.reserve(managerOf.size());
    std::vector<std::vector<PersonId>> found;
    for (std::size_t walk = 0; walk < everybody.size(); ++walk) {
        PersonId current = everybody[walk];
        while (true) {
            const auto [seen, isNew] = walkOf.emplace(current, walk);
            if (!isNew) {
                if (seen->second != walk)
                    break;
                std::vector<PersonId> circle{current};
                for (PersonId next = managerOf.at(current); next != current; next = managerOf.at(next))
                    circle.push_back(next);
                found.push_back(std::move(circle));
                break;
            }
            const auto up = managerOf.find(current);
            if (up == managerOf.end())
                break;
            current = up->second;
        }
    }
    return found;
}

bool ImportIdentity::settleCircles() {
    const bool keepOut = m_options.circles == CirclePolicy::KeepOut;
    bool settled = true;
    // Leaving one manager out brings the known manager back, which may close another circle.
    // A circle among known people only is not this file's.
    bool mayBeMore = true;
    for (auto found = circles(); mayBeMore && !found.empty(); found = circles()) {
        mayBeMore = false;
        for (const auto& circle : found) {
            std::string names;
            for (const auto person : circle)
                names += nameOf(person) + " → ";
            names += nameOf(circle.front());
            for (const auto person : circle) {
                const auto claim = m_claims.find(person);
                if (claim == m_claims.end() || !claim->second->manager || !*claim->second->manager)
                    continue;
                Draft& draft = *claim->second;
                const auto field = m_reader.uses(PeopleField::ManagerId)      ? PeopleField::ManagerId
                                   : m_reader.uses(PeopleField::ManagerEmail) ? PeopleField::ManagerEmail
                                                                              : PeopleField::ManagerName;
                if (keepOut) {
                    draft.refuse(ProblemReason::ManagerCircle, m_reader.headerOf(field),
                                 clipped(draft.managers.front()), names);
                    settled = false;
                } else {
                    draft.warnings.push_back({WarningReason::ManagerCircleBroken, m_reader.headerOf(field),
                                              clipped(draft.managers.front()), names});
                }
                draft.manager.reset();
                mayBeMore = true;
            }
        }
    }
    return settled;
}

} // namespace mentoring::exchange
