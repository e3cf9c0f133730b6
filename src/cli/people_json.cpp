#include "people_json.h"

#include <string>

#include "mentoring/check.h"

namespace mentoring::cli {

namespace {

using formats::JsonWriter;

std::string idText(std::int64_t id) {
    return std::to_string(id);
}

void writeDate(JsonWriter& json, const char* key, const std::optional<Date>& date) {
    json.key(key);
    if (date)
        json.value(toIso(*date));
    else
        json.null();
}

void writeNumber(JsonWriter& json, const char* key, const std::optional<int>& number) {
    json.key(key);
    if (number)
        json.value(*number);
    else
        json.null();
}

void writeContent(JsonWriter& json, const CustomContent& content) {
    if (const auto* text = std::get_if<std::string>(&content)) {
        json.value(*text);
    } else if (const auto* number = std::get_if<double>(&content)) {
        json.value(*number);
    } else if (const auto* date = std::get_if<Date>(&content)) {
        json.value(toIso(*date));
    } else {
        json.beginArray();
        for (const auto& choice : std::get<std::vector<std::string>>(content))
            json.value(choice);
        json.endArray();
    }
}

void writeLevel(JsonWriter& json, const LevelScale& levels, const std::optional<Level>& level) {
    json.key("level");
    if (!level)
        json.null();
    else if (levels.isNamed())
        json.value(levels.nameOf(*level));
    else
        json.value(*level);
}

void writeSkillNames(JsonWriter& json, const Directory& directory, SkillId id) {
    const auto* skill = directory.skill(id);
    json.member("en", skill ? skill->nameEn : std::string()).member("fr", skill ? skill->nameFr : std::string());
}

void writeWishes(JsonWriter& json, const Directory& directory, const char* key, const std::vector<PersonId>& wishes) {
    json.key(key).beginArray();
    for (const auto id : wishes)
        if (const auto* person = directory.person(id))
            writeBrief(json, *person);
    json.endArray();
}

std::string_view wordOf(Missing missing) {
    switch (missing) {
    case Missing::Name:
        return "name";
    case Missing::Email:
        return "email";
    case Missing::Department:
        return "department";
    case Missing::Site:
        return "site";
    case Missing::Level:
        return "level";
    case Missing::WorkingLanguages:
        return "languages";
    case Missing::SkillsOffered:
        return "skillsOffered";
    case Missing::SkillsSought:
        return "skillsSought";
    }
    return {};
}

void writeParticipation(JsonWriter& json, const Directory& directory, const Person& person, const Participation& part) {
    const auto* program = directory.program(part.program);
    json.beginObject();
    json.member("program", program ? program->name : std::string());
    json.member("mentor", part.asMentor).member("mentee", part.asMentee);
    json.member("state", mentoring::wordOf(part.state)).member("stateReason", part.stateReason);
    json.member("paused", part.paused);
    writeDate(json, "pausedUntil", part.pausedUntil);
    json.member("pauseReason", part.pauseReason);
    writeNumber(json, "capacity", part.capacity);
    json.key("skillsOffered").beginArray();
    for (const auto& offer : part.offers) {
        json.beginObject();
        writeSkillNames(json, directory, offer.skill);
        json.member("level", offer.level).endObject();
    }
    json.endArray().key("skillsSought").beginArray();
    for (const auto& sought : part.seeks) {
        json.beginObject();
        writeSkillNames(json, directory, sought.skill);
        json.member("importance", sought.importance);
        writeNumber(json, "presentLevel", sought.presentLevel);
        writeNumber(json, "targetLevel", sought.targetLevel);
        json.endObject();
    }
    json.endArray();
    writeDate(json, "waitingSince", part.waitingSince);
    json.member("nominated", part.nominated);
    writeWishes(json, directory, "mentorWishes", part.mentorWishes);
    writeWishes(json, directory, "menteeWishes", part.menteeWishes);
    json.key("missing").beginArray();
    for (const auto missing : missingFrom(person, &part))
        json.value(wordOf(missing));
    json.endArray().endObject();
}

} // namespace

void writeBrief(JsonWriter& json, const Person& person) {
    json.beginObject()
        .member("id", idText(person.id.value))
        .member("staffId", person.staffId)
        .member("name", person.displayName())
        .member("email", person.email)
        .endObject();
}

void writePerson(JsonWriter& json, const Directory& directory, const Person& person,
                 const std::vector<const Participation*>& participations,
                 const std::vector<const Mentorship*>& openPairs) {
    json.beginObject();
    json.member("id", idText(person.id.value)).member("staffId", person.staffId);
    json.member("name", person.displayName());
    json.member("givenName", person.givenName).member("familyName", person.familyName);
    json.member("email", person.email).member("jobTitle", person.jobTitle).member("department", person.department);
    json.member("site", person.site).member("country", person.country).member("timeZone", person.timeZone);
    writeLevel(json, directory.levels(), person.level);
    json.key("manager");
    const auto* manager = person.manager ? directory.person(*person.manager) : nullptr;
    if (manager)
        writeBrief(json, *manager);
    else
        json.null();
    if (!person.managerWritten.empty())
        json.member("managerWritten", person.managerWritten);
    writeDate(json, "hireDate", person.hireDate);
    json.key("languages").beginArray();
    for (const auto& language : person.workingLanguages)
        json.value(language);
    json.endArray();
    json.member("addressForm", mentoring::wordOf(person.addressForm));
    json.key("custom").beginObject();
    for (const auto& value : person.customValues) {
        if (const auto* field = directory.customField(value.field)) {
            json.key(field->name);
            writeContent(json, value.content);
        }
    }
    json.endObject();
    json.member("archived", person.archived);
    json.key("participations").beginArray();
    for (const auto* part : participations)
        writeParticipation(json, directory, person, *part);
    json.endArray().key("openPairs").beginArray();
    for (const auto* pair : openPairs) {
        const bool asMentor = pair->mentor == person.id;
        const auto* program = directory.program(pair->program);
        json.beginObject().member("id", idText(pair->id.value));
        json.member("program", program ? program->name : std::string());
        json.member("as", asMentor ? "mentor" : "mentee").key("with");
        if (const auto* other = directory.person(asMentor ? pair->mentee : pair->mentor))
            writeBrief(json, *other);
        else
            json.null();
        json.member("state", mentoring::wordOf(pair->state)).endObject();
    }
    json.endArray().endObject();
}

} // namespace mentoring::cli
