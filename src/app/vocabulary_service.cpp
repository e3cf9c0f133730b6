#include "app/vocabulary_service.h"

#include <algorithm>
#include <filesystem>
#include <iterator>

#include "app/desk.h"
#include "formats/entity_json.h"
#include "mentoring/words.h"
#include "reading.h"
#include "store.h"
#include "text/fold.h"

namespace mentoring {

namespace {

Skill cleaned(Skill skill) {
    skill.nameEn = text::clean(skill.nameEn);
    skill.nameFr = text::clean(skill.nameFr);
    return skill;
}

bool sharesAName(const Skill& one, const Skill& other) {
    const auto same = [](const std::string& a, const std::string& b) {
        return !a.empty() && text::fold(a) == text::fold(b);
    };
    return same(one.nameEn, other.nameEn) || same(one.nameFr, other.nameFr);
}

std::string nameOf(const Skill& skill) {
    return skill.nameEn.empty() ? skill.nameFr : skill.nameEn;
}

CustomField cleaned(CustomField field) {
    field.name = text::clean(field.name);
    std::vector<std::string> choices;
    for (const auto& typed : field.choices) {
        auto choice = text::clean(typed);
        if (!choice.empty() && std::ranges::find(choices, choice) == choices.end())
            choices.push_back(std::move(choice));
    }
    field.choices = std::move(choices);
    return field;
}

/// Takes values away that are no choice of the field any more. False when the person stays as it was.
bool dropLostChoices(Person& person, const CustomField& field) {
    const auto* content = person.customValue(field.id);
    if (!content || field.choices.empty())
        return false;
    const auto isChoice = [&](const std::string& text) {
        return std::ranges::find(field.choices, text) != field.choices.end();
    };
    if (const auto* text = std::get_if<std::string>(content)) {
        if (isChoice(*text))
            return false;
        person.setCustomValue(field.id, std::string());
        return true;
    }
    if (const auto* several = std::get_if<std::vector<std::string>>(content)) {
        std::vector<std::string> kept;
        std::ranges::copy_if(*several, std::back_inserter(kept), isChoice);
        if (kept.size() == several->size())
            return false;
        person.setCustomValue(field.id, std::move(kept));
        return true;
    }
    return false;
}

} // namespace

VocabularyService::VocabularyService(OrganisationFile& file) : m_file(file) {}

void VocabularyService::renameOrganisation(const std::string& typed) {
    Writing writing(m_file.store());
    const auto name = text::clean(typed);
    const auto before = m_file.directory().organisationName();
    if (name == before)
        return;
    if (lengthOf(name) > longestShortText)
        throw Refusal({{Issue::TextTooLong, Field::Name}});
    m_file.store().act(writing, {Action::RenameOrganisation, name, 1, 0, before, name}, [&](Repositories& in) {
        auto organisation = in.organisation.load();
        organisation.name = name;
        in.organisation.update(organisation);
    });
}

namespace {

LevelScale scaleOf(const std::vector<std::string>& names) {
    std::vector<std::string> clean;
    std::ranges::transform(names, std::back_inserter(clean), [](const std::string& name) { return text::clean(name); });
    return LevelScale(clean);
}

/// A number stays the position it is when a scale is named for the first time, and the other way round.
std::optional<int> levelUnder(const LevelScale& scale, const LevelScale& before, std::optional<int> known) {
    if (!known)
        return std::nullopt;
    const auto level = before.isNamed() && scale.isNamed() ? scale.levelOf(before.nameOf(*known)) : known;
    const bool none =
        scale.isNamed() && level && (*level < 1 || static_cast<std::size_t>(*level) > scale.names().size());
    return none ? std::nullopt : level;
}

} // namespace

OrganisationText VocabularyService::text(TextKind kind) const {
    auto known = m_file.store().repositories.texts.find(kind);
    if (known)
        return *known;
    OrganisationText builtIn;
    builtIn.kind = kind;
    return builtIn;
}

std::vector<RoleReading> VocabularyService::readings() const {
    return m_file.desk().isCoordinator() ? m_file.store().repositories.texts.readings() : std::vector<RoleReading>();
}

void VocabularyService::setText(const OrganisationText& typed) {
    Writing writing(m_file.store());
    const auto before = text(typed.kind);
    requireFresh(typed.revision, before.revision);
    auto text = before;
    text.own = Bilingual{text::clean(typed.own.en), text::clean(typed.own.fr)};
    for (const auto* written : {&text.own.en, &text.own.fr}) {
        if (!isReadableText(*written))
            throw Refusal({{Issue::TextUnreadable, Field::Text}});
        if (lengthOf(*written) > longestLongText)
            throw Refusal({{Issue::TextTooLong, Field::Text}});
    }
    if (text.own == before.own)
        return;
    ++text.version;
    const auto said = [](const Bilingual& both) {
        formats::JsonWriter json;
        json.beginObject().member("en", both.en).member("fr", both.fr).endObject();
        return json.text();
    };
    m_file.store().act(
        writing,
        {Action::SetOrganisationText, std::string(wordOf(text.kind)), 1, 0, said(before.own), said(text.own), {}},
        [&](Repositories& in) { in.texts.put(text); });
}

int VocabularyService::peopleWithoutLevelUnder(const std::vector<std::string>& names) const {
    const auto scale = scaleOf(names);
    const auto& before = m_file.directory().levels();
    return static_cast<int>(std::ranges::count_if(m_file.directory().people(), [&](const Person& person) {
        return person.level && !levelUnder(scale, before, person.level);
    }));
}

void VocabularyService::setLevels(const std::vector<std::string>& names) {
    Writing writing(m_file.store());
    const auto scale = scaleOf(names);
    const LevelScale before = m_file.directory().levels();
    if (scale == before)
        return;
    for (const auto& name : scale.names()) {
        if (!isReadableText(name))
            throw Refusal({{Issue::TextUnreadable, Field::Level}});
        if (lengthOf(name) > longestShortText)
            throw Refusal({{Issue::TextTooLong, Field::Level}});
    }
    if (scale.names().size() > static_cast<std::size_t>(highestLevel))
        throw Refusal({{Issue::LevelOutOfRange, Field::Level}});

    std::vector<Person> moved;
    for (const auto& person : m_file.directory().people()) {
        const auto level = levelUnder(scale, before, person.level);
        if (level != person.level) {
            moved.push_back(person);
            moved.back().level = level;
        }
    }
    m_file.store().act(writing, {Action::SetLevels, {}, static_cast<std::int64_t>(scale.names().size()), 0, {}, {}},
                       [&](Repositories& in) {
                           auto organisation = in.organisation.load();
                           organisation.levels = scale;
                           in.organisation.update(organisation);
                           for (const auto& person : moved)
                               in.people.update(person);
                       });
}

SkillId VocabularyService::addSkill(Skill skill) {
    Writing writing(m_file.store());
    auto& store = m_file.store();
    skill = cleaned(std::move(skill));
    skill.id = store.ids.next<SkillId>();
    refuseIf(check(skill));
    if (std::ranges::any_of(m_file.directory().skills(), [&](const Skill& other) { return sharesAName(skill, other); }))
        throw Refusal({{Issue::SkillNameTaken, Field::Name}});
    store.act(writing, {Action::AddSkill, nameOf(skill), 1, skill.id.value, {}, formats::toJson(skill)},
              [&](Repositories& in) { in.skills.insert(skill); });
    return skill.id;
}

void VocabularyService::editSkill(const Skill& typed) {
    Writing writing(m_file.store());
    auto skill = cleaned(typed);
    const auto* before = m_file.directory().skill(skill.id);
    if (!before)
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    if (*before == skill)
        return;
    follow(skill.revision, before->revision);
    refuseIf(check(skill));
    if (std::ranges::any_of(m_file.directory().skills(),
                            [&](const Skill& other) { return other.id != skill.id && sharesAName(skill, other); }))
        throw Refusal({{Issue::SkillNameTaken, Field::Name}});
    m_file.store().act(
        writing,
        {Action::EditSkill, nameOf(skill), 1, skill.id.value, formats::toJson(*before), formats::toJson(skill)},
        [&](Repositories& in) { in.skills.update(skill); });
}

void VocabularyService::removeSkills(const std::vector<SkillId>& skills) {
    Writing writing(m_file.store());
    std::vector<Skill> removed;
    for (const auto id : skills)
        if (const auto* skill = m_file.directory().skill(id))
            removed.push_back(*skill);
    if (removed.empty())
        return;
    auto& store = m_file.store();
    const bool one = removed.size() == 1;
    store.act(writing,
              {Action::DeleteSkill,
               one ? nameOf(removed.front()) : std::string(),
               static_cast<std::int64_t>(removed.size()),
               one ? removed.front().id.value : 0,
               one ? formats::toJson(removed.front()) : std::string(),
               {}},
              [&](Repositories& in) {
                  for (const auto& skill : removed)
                      in.skills.remove(skill.id);
              });
}

VocabularyService::SkillsImported VocabularyService::importSkills(const QString& path) {
    Writing writing(m_file.store());
    const auto source = readList(path);
    const auto layout = intake::guessSkillsLayout(source.table);
    auto& store = m_file.store();
    IdSource ids(m_file.clock());
    const auto plan = intake::planSkillsImport(source.table, layout, m_file.directory().skills(), ids);
    SkillsImported imported;
    imported.added = static_cast<int>(plan.newSkills.size());
    imported.changed = static_cast<int>(plan.changedSkills.size());
    imported.same = static_cast<int>(plan.same);
    imported.refused = static_cast<int>(plan.problems);
    std::ranges::copy_if(plan.rows, std::back_inserter(imported.problems),
                         [](const intake::SkillRow& row) { return row.kind == intake::SkillRowKind::Problem; });
    if (plan.newSkills.empty() && plan.changedSkills.empty())
        return imported;
    store.act(writing, {Action::ImportSkills, {}, imported.added + imported.changed, 0, {}, {}}, [&](Repositories& in) {
        for (const auto& skill : plan.newSkills)
            in.skills.insert(skill);
        for (const auto& skill : plan.changedSkills)
            in.skills.update(skill);
    });
    return imported;
}

CustomFieldId VocabularyService::addCustomField(CustomField field) {
    Writing writing(m_file.store());
    auto& store = m_file.store();
    field = cleaned(std::move(field));
    field.id = store.ids.next<CustomFieldId>();
    refuseIf(checkAmongOthers(field));
    store.act(writing, {Action::AddCustomField, field.name, 1, field.id.value, {}, formats::toJson(field)},
              [&](Repositories& in) { in.customFields.insert(field); });
    return field.id;
}

void VocabularyService::editCustomField(const CustomField& typed) {
    Writing writing(m_file.store());
    auto field = cleaned(typed);
    const auto* before = m_file.directory().customField(field.id);
    if (!before)
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    field.kind = before->kind;
    if (*before == field)
        return;
    follow(field.revision, before->revision);
    refuseIf(checkAmongOthers(field));
    std::vector<Person> edited;
    for (const auto& person : m_file.directory().people()) {
        Person after = person;
        if (dropLostChoices(after, field))
            edited.push_back(std::move(after));
    }
    m_file.store().act(
        writing,
        {Action::EditCustomField, field.name, 1, field.id.value, formats::toJson(*before), formats::toJson(field)},
        [&](Repositories& in) {
            in.customFields.update(field);
            for (const auto& person : edited)
                in.people.update(person);
        });
}

void VocabularyService::removeCustomFields(const std::vector<CustomFieldId>& fields) {
    Writing writing(m_file.store());
    std::vector<CustomField> removed;
    for (const auto id : fields)
        if (const auto* field = m_file.directory().customField(id))
            removed.push_back(*field);
    if (removed.empty())
        return;
    const bool one = removed.size() == 1;
    m_file.store().act(writing,
                       {Action::DeleteCustomField,
                        one ? removed.front().name : std::string(),
                        static_cast<std::int64_t>(removed.size()),
                        one ? removed.front().id.value : 0,
                        one ? formats::toJson(removed.front()) : std::string(),
                        {}},
                       [&](Repositories& in) {
                           for (const auto& field : removed)
                               in.customFields.remove(field.id);
                       });
}

Issues VocabularyService::checkAmongOthers(const CustomField& field) const {
    Issues issues = check(field);
    const auto same = [&](const CustomField& other) {
        return other.id != field.id && text::fold(other.name) == text::fold(field.name);
    };
    if (!field.name.empty() && std::ranges::any_of(m_file.directory().customFields(), same))
        issues.push_back({Issue::FieldNameTaken, Field::Name});
    return issues;
}

} // namespace mentoring
