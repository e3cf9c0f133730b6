// Who manages whom, once it is clear who everybody is: see import_identity.h.
#include <algorithm>

#include "cell_values.h"
#include "import_identity.h"
#include "mentoring/check.h"

namespace mentoring::exchange {

void ImportIdentity::indexFinalPeople() {
    m_finalIds.clear();
    m_finalEmails.clear();
    m_finalNames.clear();
    m_finalNamesIndexed = false;
    m_refusedKeys.clear();
    m_refusedNames.clear();
    m_refusedNamesIndexed = false;
    for (const auto& person : m_context.people) {
        if (!person.staffId.empty())
            m_finalIds.emplace(person.staffId, person.id);
        const auto claim = m_claims.find(person.id);
        const bool moved = claim != m_claims.end() && !claim->second->email.empty();
        if (!person.email.empty() && !moved)
            m_finalEmails.emplace(emailKey(person.email), person.id);
    }
    for (const auto& draft : m_drafts) {
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
}

ImportIdentity::Found ImportIdentity::find(std::string_view text) {
    const auto byKey = [&](std::string_view key) -> PersonId {
        if (const auto found = m_finalIds.find(std::string(key)); found != m_finalIds.end())
            return found->second;
        if (key.find('@') != std::string_view::npos) {
            if (const auto found = m_finalEmails.find(emailKey(key)); found != m_finalEmails.end())
                return found->second;
        }
        return {};
    };
    if (const auto person = byKey(text); person.isSet())
        return {person};
    if (const auto bracketed = numberInBrackets(text); !bracketed.empty()) {
        if (const auto person = byKey(bracketed); person.isSet())
            return {person};
    }
    if (!m_finalNamesIndexed) {
        m_finalNamesIndexed = true;
        const auto add = [&](std::string key, PersonId id) {
            const auto [slot, isNew] = m_finalNames.emplace(std::move(key), id);
            if (!isNew && slot->second != id)
                slot->second = {};
        };
        const auto addBothWays = [&](const std::string& given, const std::string& family, PersonId id) {
            if (given.empty() && family.empty())
                return;
            add(foldText(given + " " + family), id);
            add(foldText(family + " " + given), id);
        };
        for (const auto& person : m_context.people) {
            const auto claim = m_claims.find(person.id);
            const Draft* draft = claim == m_claims.end() ? nullptr : claim->second;
            addBothWays(draft && !draft->given.empty() ? draft->given : person.givenName,
                        draft && !draft->family.empty() ? draft->family : person.familyName, person.id);
        }
        for (const auto& draft : m_drafts) {
            if (draft.isTaken() && !draft.known && !draft.hasLeft.value_or(false))
                addBothWays(draft.given, draft.family, draft.id);
        }
    }
    std::string spelled{withoutBrackets(text)};
    std::ranges::replace(spelled, ',', ' ');
    if (const auto found = m_finalNames.find(foldText(spelled)); found != m_finalNames.end())
        return {found->second, !found->second.isSet()};
    return {};
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
    std::vector<Draft*> ownManagers;
    bool everybodyHasOne = true;
    for (auto& draft : m_drafts) {
        everybodyHasOne = everybodyHasOne && !draft.managers.empty();
        if (!draft.isTaken())
            continue;
        draft.warnings.resize(draft.warningsRead);
        draft.manager.reset();
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
            if (!m_refusedNamesIndexed) {
                m_refusedNamesIndexed = true;
                for (const auto& refused : m_drafts) {
                    if (!refused.isTaken()) {
                        m_refusedNames.insert(foldText(refused.given + " " + refused.family));
                        m_refusedNames.insert(foldText(refused.family + " " + refused.given));
                    }
                }
            }
            std::string spelled{withoutBrackets(text)};
            std::ranges::replace(spelled, ',', ' ');
            const bool isRefused = m_refusedKeys.contains(text) || m_refusedKeys.contains(emailKey(text)) ||
                                   m_refusedNames.contains(foldText(spelled));
            draft.warnings.push_back({ambiguous   ? WarningReason::ManagerAmbiguous
                                      : isRefused ? WarningReason::ManagerHasProblem
                                                  : WarningReason::ManagerUnknown,
                                      header,
                                      clipped(text),
                                      {}});
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
    const bool keepOut = m_options.circles == CirclePolicy::KeepOut ||
                         (m_options.circles == CirclePolicy::Decide && !m_managersAreDemanded);
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
