#include "import_changes.h"

#include <algorithm>
#include <cstdio>

#include "intake/list_text.h"
#include "mentoring/words.h"

namespace mentoring::intake {

namespace {

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const auto& part : parts)
        text += (text.empty() ? "" : "; ") + part;
    return text;
}

std::string day(const std::optional<Date>& date) {
    return date ? toIso(*date) : std::string{};
}

std::string roleWord(const Participation& part) {
    return part.asMentor && part.asMentee ? "both" : part.asMentor ? "mentor" : part.asMentee ? "mentee" : "";
}

class Changes {
public:
    void note(PeopleField field, std::string before, std::string after) {
        if (before != after)
            m_changes.push_back({{field, {}}, std::move(before), std::move(after)});
    }
    std::vector<FieldChange> take() { return std::move(m_changes); }

private:
    std::vector<FieldChange> m_changes;
};

template <class Key>
std::string nameIn(const std::unordered_map<Key, std::string>& names, Key key) {
    const auto found = names.find(key);
    return found == names.end() ? std::string{} : found->second;
}

std::string offered(const Participation& part, const PlanNames& names) {
    std::vector<std::string> list;
    for (const auto& skill : part.offers)
        list.push_back(nameIn(names.skills, skill.skill) + " (" + std::to_string(skill.level) + ")");
    std::ranges::sort(list);
    return joined(list);
}

std::string sought(const Participation& part, const PlanNames& names) {
    std::vector<std::string> list;
    for (const auto& skill : part.seeks) {
        std::string stars;
        for (int i = 0; skill.importance != SoughtSkill{}.importance && i < skill.importance; ++i)
            stars += "★";
        const auto behind = skillNote(skill, stars);
        list.push_back(nameIn(names.skills, skill.skill) + (behind.empty() ? behind : " (" + behind + ")"));
    }
    std::ranges::sort(list);
    return joined(list);
}

std::string people(const std::vector<PersonId>& some, const PlanNames& names) {
    std::vector<std::string> list;
    for (const auto person : some)
        list.push_back(nameIn(names.people, person));
    return joined(list);
}

std::string pause(const Participation& part) {
    return !part.paused ? std::string{} : part.pausedUntil ? toIso(*part.pausedUntil) : std::string("…");
}

} // namespace

std::string shownContent(const CustomContent* content) {
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

std::vector<FieldChange> changesOf(const Person& before, const Person& after, const PlanNames& names) {
    const auto levelName = [&](const Person& person) {
        return person.level ? names.levels.nameOf(*person.level) : std::string{};
    };
    const auto manager = [&](const Person& person) {
        // Somebody whom nobody knows yet.
        return !person.managerWritten.empty() ? person.managerWritten + " (?)"
               : person.manager               ? nameIn(names.people, *person.manager)
                                              : std::string{};
    };
    Changes changes;
    changes.note(PeopleField::StaffId, before.staffId, after.staffId);
    changes.note(PeopleField::GivenName, before.givenName, after.givenName);
    changes.note(PeopleField::FamilyName, before.familyName, after.familyName);
    changes.note(PeopleField::Email, before.email, after.email);
    changes.note(PeopleField::JobTitle, before.jobTitle, after.jobTitle);
    changes.note(PeopleField::Department, before.department, after.department);
    changes.note(PeopleField::Site, before.site, after.site);
    changes.note(PeopleField::Country, before.country, after.country);
    changes.note(PeopleField::TimeZone, before.timeZone, after.timeZone);
    changes.note(PeopleField::Level, levelName(before), levelName(after));
    if (before.manager != after.manager || before.managerWritten != after.managerWritten)
        changes.note(PeopleField::ManagerName, manager(before), manager(after));
    changes.note(PeopleField::HireDate, day(before.hireDate), day(after.hireDate));
    changes.note(PeopleField::WorkingLanguages, joined(before.workingLanguages), joined(after.workingLanguages));
    changes.note(PeopleField::AddressForm, std::string(wordOf(before.addressForm)),
                 std::string(wordOf(after.addressForm)));
    changes.note(PeopleField::Status, before.archived ? "archived" : "active", after.archived ? "archived" : "active");
    return changes.take();
}

std::vector<FieldChange> changesOf(const Participation& before, const Participation& after, const PlanNames& names) {
    const auto places = [](const Participation& part) {
        return part.capacity ? std::to_string(*part.capacity) : std::string{};
    };
    const auto stateOf = [](const Participation& part) {
        return part.id.isSet() || part.person.isSet() ? std::string(wordOf(part.state)) : std::string{};
    };
    Changes changes;
    changes.note(PeopleField::Role, roleWord(before), roleWord(after));
    changes.note(PeopleField::Capacity, places(before), places(after));
    changes.note(PeopleField::Skills, offered(before, names), offered(after, names));
    changes.note(PeopleField::Seeks, sought(before, names), sought(after, names));
    changes.note(PeopleField::State, stateOf(before), stateOf(after));
    changes.note(PeopleField::StateReason, before.stateReason, after.stateReason);
    changes.note(PeopleField::WaitingSince, day(before.waitingSince), day(after.waitingSince));
    changes.note(PeopleField::Nominated, before.nominated ? "✓" : "", after.nominated ? "✓" : "");
    changes.note(PeopleField::PausedUntil, pause(before), pause(after));
    changes.note(PeopleField::PauseReason, before.pauseReason, after.pauseReason);
    changes.note(PeopleField::MentorWishes, people(before.mentorWishes, names), people(after.mentorWishes, names));
    changes.note(PeopleField::MenteeWishes, people(before.menteeWishes, names), people(after.menteeWishes, names));
    return changes.take();
}

BroughtValues::BroughtValues(const ImportPlan& plan) : m_plan(plan) {
    for (const auto& person : plan.newPeople)
        m_people.emplace(person.id, &person);
    for (const auto& part : plan.newParticipations)
        m_participations.emplace(part.person, &part);
    for (const auto& pair : plan.newNeverPairs) {
        m_never[pair.one].push_back(pair.other);
        m_never[pair.other].push_back(pair.one);
    }
}

std::vector<FieldChange> BroughtValues::of(const RowResult& row) const {
    const auto person = m_people.find(row.person);
    if (row.kind != RowKind::New || person == m_people.end())
        return {};
    auto stored = changesOf(Person{}, *person->second, m_plan.names);
    const auto append = [&](std::vector<FieldChange> further) {
        stored.insert(stored.end(), std::make_move_iterator(further.begin()), std::make_move_iterator(further.end()));
    };
    for (const auto& value : person->second->customValues) {
        const auto field = std::ranges::find(m_plan.names.fields, value.field, &CustomField::id);
        if (field != m_plan.names.fields.end())
            stored.push_back({{PeopleField::Custom, field->name}, {}, shownContent(&value.content)});
    }
    if (const auto part = m_participations.find(row.person); part != m_participations.end())
        append(changesOf(Participation{}, *part->second, m_plan.names));
    if (const auto never = m_never.find(row.person); never != m_never.end())
        stored.push_back({{PeopleField::NeverWith, {}}, {}, people(never->second, m_plan.names)});
    return stored;
}

} // namespace mentoring::intake
