// Who manages whom, once it is clear who everybody is: see import_identity.h.
#include <algorithm>
#include <functional>

#include "cell_values.h"
#include "import_identity.h"
#include "mentoring/check.h"
#include "mentoring/reporting_line.h"

namespace mentoring::intake {

namespace {

/// Of one question. Whoever may be meant is barred, however many they are.
constexpr std::size_t mostChoices = 20;
/// More names nobody looks through: the file has to say it.
constexpr std::size_t mostManagerQuestions = 50;
/// Between the texts of several columns, where they are asked about or kept together.
constexpr std::string_view betweenTexts = "; ";

std::string joined(const std::vector<std::string>& texts) {
    std::string whole;
    for (const auto& text : texts)
        whole.append(whole.empty() ? std::string_view{} : betweenTexts).append(text);
    return whole;
}

std::string shortened(const std::string& text) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U && ++count > longestShortText)
            return text.substr(0, i);
    return text;
}

/// "0", "0.0": what a list of numbers has where there is none.
bool isZero(std::string_view text) {
    return text.find('0') != std::string_view::npos && text.find_first_not_of("0.,") == std::string_view::npos;
}

} // namespace

std::string managerKey(std::string_view name) {
    return foldText(cleanText(name));
}

void ImportIdentity::indexFinalPeople() {
    m_meant.clear();
    m_refusedKeys.clear();
    m_refusedNames.clear();
    m_refusedNamesIndexed = false;
    const auto now = [](const std::string& said, const std::string& known) { return said.empty() ? known : said; };
    const Draft none;
    for (const auto& person : m_context.people) {
        const auto claim = m_claims.find(person.id);
        const Draft& draft = claim == m_claims.end() ? none : *claim->second;
        PeopleMeant::One one{person.id,
                             now(draft.given, person.givenName),
                             now(draft.family, person.familyName),
                             now(draft.staffId, m_numbersTaken.contains(person.id) ? std::string{} : person.staffId),
                             now(draft.email, losesAddress(person.id) ? std::string{} : person.email),
                             now(draft.jobTitle, person.jobTitle),
                             now(draft.department, person.department),
                             now(draft.site, person.site),
                             now(draft.country, person.country),
                             draft.hasLeft.value_or(person.archived)};
        m_meant.add(std::move(one));
    }
    for (const auto& draft : m_drafts) {
        if (draft.joinedInto)
            continue;
        if (!draft.isTaken()) {
            if (!draft.staffId.empty())
                m_refusedKeys.insert(draft.staffId);
            if (!draft.email.empty())
                m_refusedKeys.insert(emailKey(draft.email));
        } else if (!draft.known && !draft.hasLeft.value_or(false)) {
            // Somebody unknown who has left is not taken in, so nobody can report to them.
            m_meant.add({draft.id, draft.given, draft.family, draft.staffId, draft.email, draft.jobTitle,
                         draft.department, draft.site, draft.country, false});
        }
    }
}

PeopleMeant::Meaning ImportIdentity::managerMeantBy(const std::vector<std::string>& texts, const std::string& asked) {
    const auto answer = m_options.managers.find(managerKey(asked));
    if (answer != m_options.managers.end())
        return answer->second.empty() ? PeopleMeant::Meaning{} : m_meant.of(answer->second);
    std::vector<std::string> meant;
    for (const auto& text : texts) {
        const auto known = m_options.managers.find(managerKey(text));
        if (known == m_options.managers.end())
            meant.push_back(text);
        else if (!known->second.empty())
            meant.push_back(known->second);
    }
    return meant.empty() ? PeopleMeant::Meaning{} : m_meant.of(meant);
}

bool ImportIdentity::settleManagers() {
    m_managerQuestions.clear();
    m_managersOfBefore.clear();
    m_bars = 0;
    m_asksAboutFew = false;
    const bool asked = m_reader.uses(PeopleField::ManagerId) || m_reader.uses(PeopleField::ManagerEmail) ||
                       m_reader.uses(PeopleField::ManagerName);
    const bool isRemembered =
        std::ranges::any_of(m_context.people, [](const Person& one) { return !one.managerWritten.empty(); });
    if (!asked && !isRemembered)
        return true;
    indexFinalPeople();
    const auto header = m_reader.uses(PeopleField::ManagerId)      ? m_reader.headerOf(PeopleField::ManagerId)
                        : m_reader.uses(PeopleField::ManagerEmail) ? m_reader.headerOf(PeopleField::ManagerEmail)
                                                                   : m_reader.headerOf(PeopleField::ManagerName);
    std::vector<Draft*> ownManagers;
    std::vector<DoubtfulManager> doubts;
    std::unordered_map<std::string, std::size_t> places; // in doubts
    bool everybodyHasOne = true;
    for (auto& draft : m_drafts) {
        everybodyHasOne = everybodyHasOne && !draft.managers.empty();
        if (!draft.isTaken())
            continue;
        draft.warnings.resize(draft.warningsRead);
        draft.manager.reset();
        draft.barred.clear();
        draft.managerWritten.reset();
        auto texts = draft.managers;
        std::erase_if(texts, [&](const std::string& text) { return isZero(text) && !m_meant.withKey(text).isSet(); });
        if (draft.managerIsNobody || (texts.empty() && !draft.managers.empty())) {
            draft.manager.emplace(std::nullopt);
            draft.managerWritten.emplace();
            continue;
        }
        if (texts.empty())
            continue;
        const auto text = joined(texts);
        const auto [place, isNew] = places.try_emplace(managerKey(text), doubts.size());
        if (isNew)
            doubts.push_back({text, managerMeantBy(texts, text), {}});
        auto& doubt = doubts[place->second];
        if (doubt.meaning.doubt != PeopleMeant::Doubt::None) {
            doubt.rows.push_back(&draft);
        } else if (doubt.meaning.person == draft.id) {
            ownManagers.push_back(&draft);
        } else {
            draft.manager.emplace(doubt.meaning.person);
            draft.managerWritten.emplace();
        }
    }
    std::erase_if(doubts, [](const DoubtfulManager& doubt) { return doubt.rows.empty(); });
    bool settled = settleDoubtfulManagers(doubts, header);

    // A system that demands a manager of everybody writes those who have none as their own. Where the file knows how
    // to leave a manager out, it is a mistake. Once seen, it holds for all further passes: they only lose rows.
    if (everybodyHasOne && !ownManagers.empty())
        m_managersAreDemanded = true;
    for (auto* draft : ownManagers) {
        if (m_managersAreDemanded) {
            draft->manager.emplace(std::nullopt);
            draft->managerWritten.emplace();
            draft->warnings.push_back({WarningReason::TopOfOrganisation, header, clipped(draft->managers.front()), {}});
        } else {
            draft->refuse(ProblemReason::OwnManager, header, clipped(draft->managers.front()));
            settled = false;
        }
    }
    return settled;
}

bool ImportIdentity::settleDoubtfulManagers(std::vector<DoubtfulManager>& doubts, const std::string& header) {
    // The vaguest stay out first: "Ana" before "A. Roy".
    std::vector<DoubtfulManager*> vaguestLast;
    for (auto& doubt : doubts)
        vaguestLast.push_back(&doubt);
    std::ranges::stable_sort(vaguestLast, {}, [](const auto* doubt) { return doubt->meaning.possible.size(); });
    bool settled = true;
    for (const auto* doubt : vaguestLast) {
        const auto bars = doubt->meaning.possible.size() * doubt->rows.size();
        if (m_bars + bars > mostBars) {
            for (auto* draft : doubt->rows)
                draft->refuse(ProblemReason::ManagerVague, header, clipped(doubt->text), {},
                              static_cast<std::int64_t>(doubt->meaning.possible.size()));
            settled = false;
        } else {
            m_bars += bars;
        }
    }
    if (!settled)
        return false;
    for (const auto& doubt : doubts) {
        const auto isAnswered = m_options.managers.contains(managerKey(doubt.text));
        const auto isRefusedRow = isRefused(doubt.text);
        for (auto* draft : doubt.rows) {
            std::string names;
            for (const auto place : doubt.meaning.possible) {
                const auto& one = m_meant.at(place);
                if (one.id == draft->id)
                    continue;
                draft->barred.push_back(one.id);
                if (names.size() < longestSaneValue)
                    names += (names.empty() ? "" : ", ") + one.label();
            }
            // None of those who were asked about: then nobody is looked for any longer.
            draft->managerWritten = isAnswered ? std::string{} : shortened(doubt.text);
            const auto several = doubt.meaning.doubt == PeopleMeant::Doubt::Several;
            const auto different = doubt.meaning.doubt == PeopleMeant::Doubt::Different && !draft->barred.empty();
            if (!different)
                draft->warnings.push_back({several        ? WarningReason::ManagerAmbiguous
                                           : isRefusedRow ? WarningReason::ManagerHasProblem
                                                          : WarningReason::ManagerUnknown,
                                           header,
                                           clipped(doubt.text),
                                           {}});
            if (!draft->barred.empty())
                draft->warnings.push_back({WarningReason::ManagerPerhaps, header, clipped(doubt.text), clipped(names)});
        }
        askForManager(doubt, header);
    }
    // What most rows wait for is asked first.
    std::ranges::stable_sort(m_managerQuestions, std::ranges::greater{}, &Question::rows);
    m_asksAboutFew = m_managerQuestions.size() > mostManagerQuestions;
    if (m_asksAboutFew)
        m_managerQuestions.resize(mostManagerQuestions);
    return true;
}

void ImportIdentity::askForManager(const DoubtfulManager& doubt, const std::string& header) {
    const auto rows = std::ranges::count_if(doubt.rows, [](const Draft* draft) { return !draft->barred.empty(); });
    if (rows == 0 || doubt.meaning.possible.size() > mostChoices)
        return; // nobody looks through so many
    Question question;
    question.kind = Question::Kind::Manager;
    question.header = header;
    question.example = doubt.text;
    question.rowNumber = doubt.rows.front()->number;
    question.rows = static_cast<std::size_t>(rows);
    for (const auto place : doubt.meaning.possible) {
        const auto& one = m_meant.at(place);
        question.choices.push_back({!one.staffId.empty() ? one.staffId
                                    : !one.email.empty() ? one.email
                                                         : one.name(),
                                    one.label()});
    }
    m_managerQuestions.push_back(std::move(question));
}

std::optional<PersonId> ImportIdentity::managerOf(PersonId person) const {
    const auto claim = m_claims.find(person);
    if (claim != m_claims.end() && claim->second->manager)
        return *claim->second->manager;
    const auto known = m_byId.find(person);
    return known == m_byId.end() ? std::nullopt : known->second->manager;
}

/// Managers whom nobody knew when a file named them may have come in with this one.
void ImportIdentity::settleManagersOfBefore() {
    m_managersOfBefore.clear();
    m_tooVagueOfBefore = false;
    // Whose own row is refused stays as they are; whoever is meant is only kept apart from them.
    std::unordered_set<PersonId> refused;
    for (const auto& draft : m_drafts) {
        if (draft.isTaken() || draft.joinedInto)
            continue;
        for (const Person* person : {aboutWhom(draft), withAddress(draft)})
            if (person)
                refused.insert(person->id);
    }
    std::unordered_map<PersonId, PersonId> now; // two of them may close a circle
    const ReportingLines lines([&](PersonId person) {
        const auto found = now.find(person);
        return found == now.end() ? managerOf(person) : std::optional(found->second);
    });
    for (const auto& person : m_context.people) {
        const auto claim = m_claims.find(person.id);
        if (person.managerWritten.empty() || (claim != m_claims.end() && claim->second->managerWritten))
            continue;
        const auto meaning = managerMeantBy({person.managerWritten}, person.managerWritten);
        ManagerOfBefore before{&person, std::nullopt, {}};
        const bool closesCircle = meaning.person.isSet() && lines.reachUp(meaning.person, person.id);
        if (meaning.doubt == PeopleMeant::Doubt::None && !closesCircle && !refused.contains(person.id)) {
            before.manager = meaning.person;
            now.emplace(person.id, meaning.person);
        } else if (meaning.doubt == PeopleMeant::Doubt::None) {
            if (meaning.person != person.id)
                before.barred.push_back(meaning.person);
        } else if (m_bars + meaning.possible.size() > mostBars) {
            m_tooVagueOfBefore = true;
        } else {
            m_bars += meaning.possible.size();
            for (const auto place : meaning.possible)
                if (m_meant.at(place).id != person.id)
                    before.barred.push_back(m_meant.at(place).id);
        }
        m_managersOfBefore.push_back(std::move(before));
    }
}

std::vector<std::vector<PersonId>> ImportIdentity::circles() const {
    std::unordered_map<PersonId, PersonId> managerOf;
    managerOf.reserve(m_context.people.size() + m_drafts.size());
    std::vector<PersonId> everybody;
    for (const auto& person : m_context.people)
        if (person.manager)
            managerOf[person.id] = *person.manager;
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
    const ReportingLines lines([&](PersonId person) {
        const auto found = managerOf.find(person);
        return found == managerOf.end() ? std::nullopt : std::optional(found->second);
    });
    return lines.circlesAbove(everybody);
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

} // namespace mentoring::intake
