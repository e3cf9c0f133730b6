#include "import_records.h"

#include <algorithm>
#include <unordered_set>

#include "cell_values.h"
#include "import_changes.h"
#include "import_names.h"
#include "letters_lost.h"
#include "mentoring/check.h"
#include "mentoring/words.h"

namespace mentoring::intake {

ImportRecords::ImportRecords(ImportPlan& plan, const std::vector<Draft>& drafts, ImportReader& reader,
                             const ImportIdentity& identity, const ImportContext& context, const ImportOptions& options,
                             IdSource& ids)
    : m_plan(plan), m_reader(reader), m_identity(identity), m_context(context), m_options(options), m_ids(ids),
      m_skills(reader.knownSkills()) {
    for (const auto& skill : context.skills)
        m_plan.names.skills.emplace(skill.id, skill.nameEn.empty() ? skill.nameFr : skill.nameEn);
    for (const auto& draft : drafts) {
        for (const auto manager : draft.barred)
            if (draft.isTaken())
                m_barred.emplace(draft.id, manager);
    }
    for (const auto& before : identity.managersOfBefore()) {
        m_ofBefore.emplace(before.person->id, &before);
        for (const auto manager : before.barred)
            m_barred.emplace(before.person->id, manager);
    }
    for (const auto& pair : context.neverPairs) {
        if (pair.program.isSet())
            continue; // a list says what holds everywhere
        m_neverPairs.emplace(pair.one, &pair);
        m_neverPairs.emplace(pair.other, &pair);
    }
    for (std::size_t i = 0; i < reader.customTargets().size(); ++i)
        for (const auto& choice : reader.customTargets()[i].field.choices)
            m_choices[i].emplace(foldText(choice), choice);
}

void ImportRecords::add(Draft& draft, RowResult& result) {
    result.warnings = std::move(draft.warnings);
    const auto warn = [&](WarningReason reason, std::string detail = {}) {
        result.warnings.push_back({reason, {}, {}, std::move(detail)});
    };
    const bool left = draft.hasLeft.value_or(false);
    m_added.insert(draft.id);
    if (!draft.known && left) {
        result.kind = RowKind::Same;
        result.person = {};
        warn(WarningReason::HasLeft);
        return;
    }
    if (draft.matchedByName)
        warn(WarningReason::MatchedByName, draft.matchedByName->displayName());
    if (draft.doubted)
        warn(WarningReason::NameAndEmailChanged, draft.doubted->displayName());
    if (draft.renamed)
        warn(WarningReason::NameChanged, draft.renamed->displayName());
    if (draft.addressWas)
        warn(WarningReason::AddressPassedOn, draft.addressWas->displayName());
    if (draft.formerNumber)
        warn(WarningReason::NumberChanged, draft.formerNumber->staffId);
    if (draft.numberWas && m_identity.losesNumber(draft.numberWas->id))
        warn(WarningReason::NumberPassedOn, draft.numberWas->displayName());
    if (draft.perhaps)
        warn(WarningReason::PerhapsKnown, draft.perhaps->displayName());
    if (draft.perhapsRow)
        warn(WarningReason::PerhapsRow, std::to_string(draft.perhapsRow->number));
    result.perhaps = draft.perhaps ? draft.perhaps->id : PersonId{};
    result.perhapsRow = draft.perhapsRow ? draft.perhapsRow->number : 0;
    if (m_reader.uses(PeopleField::Email) && draft.email.empty() && (!draft.known || draft.known->email.empty()))
        warn(WarningReason::EmailMissing);

    Person person;
    if (draft.known)
        person = *draft.known;
    else
        person.id = draft.id;
    // An empty cell never erases what is known.
    const auto take = [](std::string& into, const std::string& text) {
        if (!text.empty())
            into = text;
    };
    const auto takeText = [&](std::string& into, const std::string& text, PeopleField field) {
        if (!keepsRecorded(into, text, m_reader.headerOf(m_reader.uses(field) ? field : PeopleField::FullName), result))
            take(into, text);
    };
    // Of two spellings of one number the one with its zeros is the whole one.
    if (bareNumber(draft.staffId).empty() || bareNumber(draft.staffId) != bareNumber(person.staffId) ||
        draft.staffId.size() > person.staffId.size())
        take(person.staffId, draft.staffId);
    if (draft.staffId.empty() && m_identity.losesNumber(person.id))
        person.staffId.clear();
    if (m_identity.losesAddress(person.id))
        person.email.clear();
    takeText(person.givenName, draft.given, PeopleField::GivenName);
    takeText(person.familyName, draft.family, PeopleField::FamilyName);
    if (draft.known && !result.warnings.empty() && result.warnings.back().reason == WarningReason::LettersLost)
        result.name = person.displayName();
    if (!draft.email.empty() && emailKey(draft.email) != emailKey(person.email))
        person.email = draft.email;
    takeText(person.jobTitle, draft.jobTitle, PeopleField::JobTitle);
    takeText(person.department, draft.department, PeopleField::Department);
    takeText(person.site, draft.site, PeopleField::Site);
    takeText(person.country, draft.country, PeopleField::Country);
    take(person.timeZone, draft.timeZone);
    if (draft.level)
        person.level = draft.level;
    if (draft.hireDate)
        person.hireDate = draft.hireDate;
    if (!draft.languages.empty())
        person.workingLanguages = std::move(draft.languages);
    if (draft.addressForm)
        person.addressForm = *draft.addressForm;
    const ManagerOfBefore* before = managerOfBefore(person.id);
    const bool keepsManager = isManagerWithLettersLost(draft, person, result);
    if (!keepsManager) {
        if (draft.manager)
            person.manager = *draft.manager;
        if (draft.managerWritten)
            person.managerWritten = *draft.managerWritten;
        else if (before)
            takeManager(*before, person);
    }
    if (draft.hasLeft)
        person.archived = *draft.hasLeft;
    else if (m_options.deactivateMissing)
        person.archived = false;
    applyCustoms(draft, person, result);
    if (draft.known && person.archived && !left)
        warn(WarningReason::IsArchived);

    const bool takesPart = addParticipation(draft, person, result);
    const bool avoids = addNeverPairs(draft, person, result);
    const bool speaksOfManager = draft.manager || draft.managerWritten;
    const bool bars = keepsManager      ? false
                      : speaksOfManager ? barPossibleManagers(draft.barred, draft.known, draft.managers, person)
                      : before
                          ? barPossibleManagers(before->barred, draft.known, {before->person->managerWritten}, person)
                          : false;
    const bool joins = bars || avoids || takesPart;
    result.person = person.id;
    if (!draft.known) {
        result.kind = RowKind::New;
        result.changes.clear();
        if (person.manager)
            rememberName(*person.manager);
        m_plan.newPeople.push_back(std::move(person));
        return;
    }
    if (person == *draft.known) {
        result.kind = joins ? RowKind::Changed : RowKind::Same;
        return;
    }
    result.kind = RowKind::Changed;
    compare(*draft.known, person, result);
    m_plan.changedPeople.push_back(std::move(person));
}

bool ImportRecords::keepsRecorded(const std::string& recorded, const std::string& written, const std::string& header,
                                  RowResult& result) {
    if (!hasLostLetters(written, recorded))
        return false;
    result.warnings.push_back({WarningReason::LettersLost, header, clipped(written), clipped(recorded)});
    return true;
}

// Of a manager who is named, and whom nobody knows by that name, it is the one of before whose name has lost letters.
bool ImportRecords::isManagerWithLettersLost(const Draft& draft, const Person& person, RowResult& result) const {
    if (!draft.managerWritten || draft.managerWritten->empty() || !person.manager)
        return false;
    const auto* manager = m_identity.knownPerson(*person.manager);
    if (!manager)
        return false;
    const auto& written = *draft.managerWritten;
    const auto& given = manager->givenName;
    const auto& family = manager->familyName;
    const auto& header = m_reader.headerOf(PeopleField::ManagerName);
    if (!keepsRecorded(given + ' ' + family, written, header, result) &&
        !keepsRecorded(family + ' ' + given, written, header, result) &&
        !keepsRecorded(family + ", " + given, written, header, result))
        return false;
    std::erase_if(result.warnings, [](const RowWarning& warning) {
        return warning.reason == WarningReason::ManagerUnknown || warning.reason == WarningReason::ManagerPerhaps;
    });
    return true;
}

void ImportRecords::applyCustoms(const Draft& draft, Person& person, RowResult& result) {
    for (const auto& [index, content] : draft.customs) {
        auto& target = m_reader.customTargets()[index];
        target.isUsed = true;
        CustomContent kept = content;
        const auto* old = person.customValue(target.field.id);
        const auto* recorded = old ? std::get_if<std::string>(old) : nullptr;
        const auto* written = std::get_if<std::string>(&content);
        if (recorded && written && keepsRecorded(*recorded, *written, m_reader.header(target.column), result))
            continue;
        if (target.field.kind == CustomFieldKind::OneChoice) {
            kept = choiceFor(target, std::get<std::string>(content));
        } else if (target.field.kind == CustomFieldKind::SeveralChoices) {
            auto& several = std::get<std::vector<std::string>>(kept);
            for (auto& value : several)
                value = choiceFor(target, value);
            std::ranges::sort(several);
            const auto repeated = std::ranges::unique(several);
            several.erase(repeated.begin(), repeated.end());
        }
        // A number comes out with fifteen digits, so it comes back with as many.
        if (old && (*old == kept || (std::holds_alternative<double>(kept) && shownContent(old) == shownContent(&kept))))
            continue;
        if (draft.known)
            result.changes.push_back(
                {{PeopleField::Custom, target.field.name}, shownContent(old), shownContent(&kept)});
        person.setCustomValue(target.field.id, std::move(kept));
    }
}

std::string ImportRecords::choiceFor(CustomTarget& target, const std::string& text) {
    const auto index = static_cast<std::size_t>(&target - m_reader.customTargets().data());
    if (mayHaveLostLetters(text))
        for (const auto& known : target.field.choices)
            if (hasLostLetters(text, known))
                return known;
    const auto [choice, isNew] = m_choices[index].emplace(foldText(text), text);
    if (isNew) {
        target.field.choices.push_back(text);
        target.isChanged = true;
    }
    return choice->second;
}

// What was said to be the same as another name, which may itself be the same as a third.
std::string ImportRecords::nameMeantBy(const std::string& name) const {
    std::string meant = name;
    for (int step = 0; step < 8 && !m_options.sameSkills.empty(); ++step) {
        const auto said = m_options.sameSkills.find(answerKey(meant));
        if (said == m_options.sameSkills.end() || said->second.empty() || answerKey(said->second) == answerKey(meant))
            break;
        meant = said->second;
    }
    return meant;
}

SkillId ImportRecords::skillFor(const SkillToken& token, PeopleField field, RowResult& result) {
    if (mayHaveLostLetters(token.name))
        for (const auto& skill : m_context.skills)
            for (const auto* known : {&skill.nameEn, &skill.nameFr})
                if (keepsRecorded(*known, token.name, m_reader.headerOf(field), result))
                    return skill.id;
    if (const std::string written = foldText(token.name); !m_reader.knownSkills().contains(written)) {
        const auto [place, isNew] = m_unknownPlaces.emplace(written, m_unknownSkills.size());
        if (isNew)
            m_unknownSkills.push_back({token.name, m_reader.headerOf(field), 0});
        ++m_unknownSkills[place->second].rows;
    }
    const std::string name = nameMeantBy(token.name);
    const std::string key = foldText(name);
    if (const auto found = m_skills.find(key); found != m_skills.end())
        return found->second;
    if (!m_options.createSkills) {
        result.warnings.push_back({WarningReason::SkillUnknown, m_reader.headerOf(field), clipped(name), {}});
        return {};
    }
    Skill skill;
    skill.id = m_ids.next<SkillId>();
    (m_reader.isFrench(field) ? skill.nameFr : skill.nameEn) = name;
    m_skills.emplace(key, skill.id);
    m_plan.names.skills.emplace(skill.id, name);
    m_plan.newSkills.push_back(skill);
    return skill.id;
}

std::vector<OfferedSkill> ImportRecords::offered(const std::vector<SkillToken>& tokens, PeopleField field,
                                                 const std::vector<OfferedSkill>& before, RowResult& result) {
    std::vector<OfferedSkill> skills;
    for (const auto& token : tokens) {
        const auto id = skillFor(token, field, result);
        if (!id.isSet() || std::ranges::find(skills, id, &OfferedSkill::skill) != skills.end())
            continue;
        const auto known = std::ranges::find(before, id, &OfferedSkill::skill);
        OfferedSkill skill = known == before.end() ? OfferedSkill{id} : *known;
        if (token.level)
            skill.level = *token.level;
        skills.push_back(skill);
    }
    std::ranges::sort(skills, {}, &OfferedSkill::skill);
    return skills;
}

std::vector<SoughtSkill> ImportRecords::sought(const std::vector<SkillToken>& tokens, PeopleField field,
                                               const std::vector<SoughtSkill>& before, RowResult& result) {
    std::vector<SoughtSkill> skills;
    for (const auto& token : tokens) {
        const auto id = skillFor(token, field, result);
        if (!id.isSet() || std::ranges::find(skills, id, &SoughtSkill::skill) != skills.end())
            continue;
        const auto known = std::ranges::find(before, id, &SoughtSkill::skill);
        SoughtSkill skill;
        skill.skill = id;
        if (known != before.end())
            skill = *known;
        // The level behind a skill that is sought is the one to reach.
        if (token.isWhole) {
            skill.presentLevel = token.present;
            skill.targetLevel = token.level;
        } else if (token.isOwnLevel) {
            skill.presentLevel = token.level;
            if (skill.targetLevel.value_or(highestSkillLevel) < token.level.value_or(lowestSkillLevel))
                skill.targetLevel.reset();
        } else if (token.level && skill.presentLevel.value_or(0) <= *token.level) {
            skill.targetLevel = token.level;
        }
        skill.importance = token.importance.value_or(skill.importance);
        skills.push_back(skill);
    }
    std::ranges::sort(skills, {}, &SoughtSkill::skill);
    return skills;
}

bool ImportRecords::addParticipation(const Draft& draft, const Person& person, RowResult& result) {
    if (!m_context.program || person.archived)
        return false;
    const auto found = m_identity.participations().find(person.id);
    const Participation* known = found == m_identity.participations().end() ? nullptr : found->second;
    if (!known && !draft.role)
        return false;

    Participation part;
    if (known) {
        part = *known;
    } else {
        part.program = *m_context.program;
        part.person = person.id;
        part.state = draft.state.value_or(ParticipationState::Accepted);
    }
    if (draft.role) {
        // A column says what somebody is; one role for a whole file adds to what other files have said.
        const bool adds = known && m_options.role != FileRole::FromColumn;
        part.asMentor = draft.role->first || (adds && known->asMentor);
        part.asMentee = draft.role->second || (adds && known->asMentee);
    }
    if (draft.capacity)
        part.capacity = draft.capacity;
    const bool menteeOnly = part.asMentee && !part.asMentor;
    // With one role for the file the skills belong to that role, whatever the person is besides.
    const bool readAsMentee = draft.role && m_options.role != FileRole::FromColumn ? !draft.role->first : menteeOnly;
    if (!draft.skills.empty()) {
        if (readAsMentee && m_options.menteeSkillsSought && !m_reader.uses(PeopleField::Seeks)) {
            part.seeks = sought(draft.skills, PeopleField::Skills, part.seeks, result);
            if (std::ranges::find(m_plan.notes, FileNote::MenteeSkillsSought) == m_plan.notes.end())
                m_plan.notes.push_back(FileNote::MenteeSkillsSought);
        } else {
            part.offers = offered(draft.skills, PeopleField::Skills, part.offers, result);
        }
    }
    if (!draft.seeks.empty())
        part.seeks = sought(draft.seeks, PeopleField::Seeks, part.seeks, result);
    if (known && draft.state && *draft.state != known->state) {
        if (mayBecome(known->state, *draft.state))
            part.state = *draft.state;
        else
            result.warnings.push_back({WarningReason::StateNotAllowed,
                                       {},
                                       std::string(wordOf(*draft.state)),
                                       std::string(wordOf(known->state))});
    }
    applyWaiting(draft, known, part, result);

    if (known && part == *known)
        return false;
    for (const auto* wishes : {&part.mentorWishes, &part.menteeWishes})
        for (const auto wished : *wishes)
            rememberName(wished);
    if (draft.known) {
        for (const auto* wishes : {known ? &known->mentorWishes : nullptr, known ? &known->menteeWishes : nullptr})
            for (std::size_t i = 0; wishes && i < wishes->size(); ++i)
                rememberName((*wishes)[i]);
        auto changes = changesOf(known ? *known : Participation{}, part, m_plan.names);
        result.changes.insert(result.changes.end(), std::make_move_iterator(changes.begin()),
                              std::make_move_iterator(changes.end()));
    }
    if (known) {
        m_plan.changedParticipations.push_back(std::move(part));
    } else {
        part.id = m_ids.next<ParticipationId>();
        m_plan.newParticipations.push_back(std::move(part));
    }
    return true;
}

const ManagerOfBefore* ImportRecords::managerOfBefore(PersonId person) const {
    const auto found = m_ofBefore.find(person);
    return found == m_ofBefore.end() ? nullptr : found->second;
}

void ImportRecords::takeManager(const ManagerOfBefore& before, Person& person) {
    if (!before.manager)
        return;
    person.manager = before.manager;
    person.managerWritten.clear();
}

bool ImportRecords::barPossibleManagers(const std::vector<PersonId>& managers, const Person* known,
                                        const std::vector<std::string>& written, const Person& person) {
    // A pair has no direction, so its reason says whose manager is in doubt.
    const auto ending = [](const Person& whose) { return " (" + clipped(whose.displayName()) + ')'; };
    const auto isOurs = [&](const NeverPair& pair) {
        return !pair.author.isSet() &&
               std::ranges::any_of(m_options.doubtfulManagerBefore,
                                   [&](const std::string& words) { return pair.reason.starts_with(words); }) &&
               (pair.reason.ends_with(ending(person)) || (known && pair.reason.ends_with(ending(*known))));
    };
    std::unordered_set<PersonId> barred;
    bool changes = false;
    const auto [begin, end] = m_neverPairs.equal_range(person.id);
    for (auto it = begin; it != end; ++it) {
        const auto& pair = *it->second;
        const auto partner = pair.one == person.id ? pair.other : pair.one;
        const bool inDoubt = m_barred.contains({person.id, partner}) || m_barred.contains({partner, person.id});
        if (isOurs(pair) && !inDoubt) {
            m_plan.removedNeverPairs.push_back(pair.id);
            changes = true;
        } else {
            barred.insert(partner);
        }
    }
    for (const auto manager : managers) {
        if (!barred.insert(manager).second)
            continue;
        NeverPair pair{m_ids.next<NeverPairId>(), std::min(person.id, manager), std::max(person.id, manager),
                       m_options.doubtfulManager + ": " + clipped(written.front()) + ending(person)};
        if (!m_newNeverPairs.emplace(pair.one, pair.other).second)
            continue; // each may be the other's manager
        m_plan.newNeverPairs.push_back(std::move(pair));
        changes = true;
    }
    return changes;
}

void ImportRecords::rememberName(PersonId person) {
    m_plan.names.people.try_emplace(person, m_identity.nameOf(person));
}

void ImportRecords::compare(const Person& before, const Person& after, RowResult& result) {
    for (const auto& manager : {before.manager, after.manager})
        if (manager)
            rememberName(*manager);
    auto changes = changesOf(before, after, m_plan.names);
    // The person's own fields first, then what was noted of custom fields and the participation.
    result.changes.insert(result.changes.begin(), std::make_move_iterator(changes.begin()),
                          std::make_move_iterator(changes.end()));
}

void ImportRecords::finish() {
    m_plan.names.levels = m_context.levels;
    for (const auto& target : m_reader.customTargets())
        m_plan.names.fields.push_back(target.field);
    for (auto& target : m_reader.customTargets())
        if (target.isNew && target.isUsed)
            m_plan.newFields.push_back(target.field);
        else if (!target.isNew && target.isChanged)
            m_plan.changedFields.push_back(target.field);

    // Somebody else's row bears the number or the address of people who have no row of their own.
    std::unordered_set<PersonId> changed;
    for (const auto& person : m_plan.changedPeople)
        changed.insert(person.id);
    for (const auto& person : m_context.people) {
        const bool losesNumber = m_identity.losesNumber(person.id);
        const bool losesAddress = m_identity.losesAddress(person.id);
        if ((!losesNumber && !losesAddress) || changed.contains(person.id))
            continue;
        m_plan.changedPeople.push_back(person);
        if (losesNumber)
            m_plan.changedPeople.back().staffId.clear();
        if (losesAddress)
            m_plan.changedPeople.back().email.clear();
    }

    // People without a row whose manager has come in with somebody else's.
    bool isFound = false;
    bool isBarred = false;
    std::unordered_map<PersonId, std::size_t> places;
    for (std::size_t i = 0; i < m_plan.changedPeople.size(); ++i)
        places.emplace(m_plan.changedPeople[i].id, i);
    for (const auto& before : m_identity.managersOfBefore()) {
        isFound = isFound || before.manager;
        isBarred = isBarred || !before.barred.empty();
        if (m_added.contains(before.person->id))
            continue;
        Person person = *before.person;
        takeManager(before, person);
        (void)barPossibleManagers(before.barred, before.person, {before.person->managerWritten}, person);
        if (person == *before.person)
            continue;
        const auto [known, isNew] = places.emplace(person.id, m_plan.changedPeople.size());
        if (isNew)
            m_plan.changedPeople.push_back(std::move(person));
        else
            takeManager(before, m_plan.changedPeople[known->second]);
    }
    if (isFound)
        m_plan.notes.push_back(FileNote::ManagersFound);
    if (isBarred)
        m_plan.notes.push_back(FileNote::ManagersPerhaps);
    if (m_identity.managersOfBeforeAreTooVague())
        m_plan.notes.push_back(FileNote::ManagersVague);

    // Managers before the people who report to them: by the number of new managers above.
    std::unordered_map<PersonId, std::size_t> place;
    place.reserve(m_plan.newPeople.size());
    for (std::size_t i = 0; i < m_plan.newPeople.size(); ++i)
        place.emplace(m_plan.newPeople[i].id, i);
    std::vector<std::size_t> depth(m_plan.newPeople.size(), 0);
    std::vector<std::size_t> path;
    for (std::size_t i = 0; i < m_plan.newPeople.size(); ++i) {
        path.clear();
        std::size_t current = i;
        // The lines have no circles: those were refused or opened.
        while (depth[current] == 0) {
            path.push_back(current);
            const auto& manager = m_plan.newPeople[current].manager;
            const auto above = manager ? place.find(*manager) : place.end();
            if (above == place.end()) {
                depth[current] = 1;
                path.pop_back();
                break;
            }
            current = above->second;
        }
        std::size_t level = depth[current];
        for (auto step = path.rbegin(); step != path.rend(); ++step)
            depth[*step] = ++level;
    }
    std::vector<std::size_t> order(m_plan.newPeople.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return depth[i]; });
    std::vector<Person> sorted;
    sorted.reserve(order.size());
    for (const auto i : order)
        sorted.push_back(std::move(m_plan.newPeople[i]));
    m_plan.newPeople = std::move(sorted);
}

} // namespace mentoring::intake
