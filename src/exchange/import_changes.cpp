#include "import_changes.h"

#include <algorithm>
#include <cstdio>
#include <iterator>

#include "exchange/entity_json.h"

namespace mentoring::exchange {

namespace {

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const auto& part : parts)
        text += (text.empty() ? "" : "; ") + part;
    return text;
}

std::string roleWord(bool mentor, bool mentee) {
    return mentor && mentee ? "both" : mentor ? "mentor" : mentee ? "mentee" : "";
}

class Notes {
public:
    void add(PeopleField field, std::string before, std::string after) {
        if (before != after)
            m_changes.push_back({{field, {}}, std::move(before), std::move(after)});
    }
    [[nodiscard]] std::vector<FieldChange> take() { return std::move(m_changes); }

private:
    std::vector<FieldChange> m_changes;
};

} // namespace

std::string shown(const CustomContent* content) {
    if (!content)
        return {};
    if (const auto* text = std::get_if<std::string>(content))
        return *text;
    if (const auto* several = std::get_if<std::vector<std::string>>(content))
        return joined(*several);
    if (const auto* number = std::get_if<double>(content)) {
        char digits[32];
        std::snprintf(digits, sizeof digits, "%.15g", *number);
        return digits;
    }
    return toIso(std::get<Date>(*content));
}

std::vector<FieldChange> changesOf(const Person& before, const Person& after, const LevelScale& levels,
                                   const std::function<std::string(PersonId)>& nameOf) {
    Notes notes;
    const auto levelName = [&](const std::optional<Level>& level) {
        return level ? levels.nameOf(*level) : std::string{};
    };
    const auto day = [](const std::optional<Date>& date) { return date ? toIso(*date) : std::string{}; };
    const auto managerName = [&](const std::optional<PersonId>& manager) {
        return manager ? nameOf(*manager) : std::string{};
    };
    notes.add(PeopleField::EmployeeId, before.staffId, after.staffId);
    notes.add(PeopleField::FirstName, before.givenName, after.givenName);
    notes.add(PeopleField::LastName, before.familyName, after.familyName);
    notes.add(PeopleField::Email, before.email, after.email);
    notes.add(PeopleField::JobTitle, before.jobTitle, after.jobTitle);
    notes.add(PeopleField::Department, before.department, after.department);
    notes.add(PeopleField::Location, before.site, after.site);
    notes.add(PeopleField::Country, before.country, after.country);
    notes.add(PeopleField::TimeZone, before.timeZone, after.timeZone);
    notes.add(PeopleField::Level, levelName(before.level), levelName(after.level));
    if (before.manager != after.manager)
        notes.add(PeopleField::ManagerName, managerName(before.manager), managerName(after.manager));
    notes.add(PeopleField::HireDate, day(before.hireDate), day(after.hireDate));
    notes.add(PeopleField::Language, joined(before.workingLanguages), joined(after.workingLanguages));
    notes.add(PeopleField::AddressForm, std::string(wordOf(before.addressForm)),
              std::string(wordOf(after.addressForm)));
    notes.add(PeopleField::Status, before.archived ? "archived" : "active", after.archived ? "archived" : "active");
    return notes.take();
}

std::vector<FieldChange> changesOf(const Participation& before, const Participation& after,
                                   const std::unordered_map<SkillId, std::string>& skillNames) {
    Notes notes;
    const auto offers = [&](const std::vector<OfferedSkill>& skills) {
        std::vector<std::string> names;
        for (const auto& skill : skills)
            names.push_back(skillNames.at(skill.skill) + " (" + std::to_string(skill.level) + ")");
        std::ranges::sort(names);
        return joined(names);
    };
    const auto seeks = [&](const std::vector<SoughtSkill>& skills) {
        std::vector<std::string> names;
        for (const auto& skill : skills)
            names.push_back(skillNames.at(skill.skill) +
                            (skill.targetLevel ? " (" + std::to_string(*skill.targetLevel) + ")" : std::string{}));
        std::ranges::sort(names);
        return joined(names);
    };
    const auto capacity = [](const std::optional<int>& number) {
        return number ? std::to_string(*number) : std::string{};
    };
    notes.add(PeopleField::Role, roleWord(before.asMentor, before.asMentee), roleWord(after.asMentor, after.asMentee));
    notes.add(PeopleField::Capacity, capacity(before.capacity), capacity(after.capacity));
    notes.add(PeopleField::Skills, offers(before.offers), offers(after.offers));
    notes.add(PeopleField::Needs, seeks(before.seeks), seeks(after.seeks));
    notes.add(PeopleField::Participation, before.id.isSet() ? std::string(wordOf(before.state)) : std::string{},
              std::string(wordOf(after.state)));
    return notes.take();
}

void append(std::vector<FieldChange>& to, std::vector<FieldChange> more) {
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

BroughtValues::BroughtValues(const ImportPlan& plan, const ImportContext& context) : m_levels(context.levels) {
    std::unordered_map<PersonId, std::string> wanted;
    for (const auto& person : plan.newPeople) {
        m_people.emplace(person.id, &person);
        if (person.manager)
            wanted.emplace(*person.manager, std::string{});
    }
    for (const auto& part : plan.newParticipations)
        m_participations.emplace(part.person, &part);
    // As they will be called: new and changed records speak before the known ones.
    const auto take = [&](const Person& person) {
        if (wanted.contains(person.id))
            m_managers.emplace(person.id, person.displayName());
    };
    std::ranges::for_each(plan.newPeople, take);
    std::ranges::for_each(plan.changedPeople, take);
    std::ranges::for_each(context.people, take);
    const auto name = [](const Skill& skill) { return skill.nameEn.empty() ? skill.nameFr : skill.nameEn; };
    for (const auto& skill : context.skills)
        m_skills.emplace(skill.id, name(skill));
    for (const auto& skill : plan.newSkills)
        m_skills.emplace(skill.id, name(skill));
    for (const auto& field : context.customFields)
        m_fields.emplace(field.id, field.name);
    for (const auto& field : plan.newFields)
        m_fields.emplace(field.id, field.name);
}

std::vector<FieldChange> BroughtValues::of(const RowResult& row) const {
    const auto person = m_people.find(row.person);
    if (row.kind != RowKind::New || person == m_people.end())
        return {};
    auto changes = changesOf(Person{}, *person->second, m_levels, [this](PersonId manager) {
        const auto known = m_managers.find(manager);
        return known == m_managers.end() ? std::string{} : known->second;
    });
    for (const auto& value : person->second->customValues)
        changes.push_back({{PeopleField::Custom, m_fields.at(value.field)}, {}, shown(&value.content)});
    if (const auto part = m_participations.find(row.person); part != m_participations.end())
        append(changes, changesOf(Participation{}, *part->second, m_skills));
    return changes;
}

} // namespace mentoring::exchange
