#include "remembered_mapping.h"

#include <QCryptographicHash>

#include "formats/entity_json.h"
#include "formats/json_value.h"

namespace mentoring {

namespace {

constexpr int version = 2;

template <class Value>
void writeMap(formats::JsonWriter& json, std::string_view name, const std::map<std::string, Value>& values) {
    if (values.empty())
        return;
    json.key(name).beginObject();
    for (const auto& [key, value] : values)
        json.member(key, value);
    json.endObject();
}

} // namespace

std::string headerFingerprint(const cells::Layout& layout) {
    const auto hash =
        QCryptographicHash::hash(QByteArray::fromStdString(intake::setOfHeaders(layout)), QCryptographicHash::Sha256);
    return hash.toHex().left(32).toStdString();
}

std::string toJson(const intake::PeopleMapping& mapping, const cells::Layout& layout,
                   const intake::RememberedAnswers& answers) {
    formats::JsonWriter json;
    json.beginObject().member("version", version).key("columns").beginObject();
    for (std::size_t column = 0; column < layout.headers.size() && column < mapping.columns.size(); ++column)
        json.member(layout.headers[column], intake::nameOf(mapping.columns[column]));
    json.endObject();
    if (!answers.role.empty())
        json.member("role", answers.role);
    writeMap(json, "status_words", answers.statusWords);
    writeMap(json, "same_skills", answers.sameSkills);
    json.endObject();
    return json.text();
}

std::optional<intake::RememberedChoices> choicesFromJson(std::string_view json) {
    const auto document = formats::jsonFrom(json);
    const auto* written = document ? document->member("version").number() : nullptr;
    const auto* columns = document ? document->member("columns").object() : nullptr;
    // Version 1 had no answers.
    if (!written || *written < 1 || *written > version || !columns)
        return std::nullopt;
    intake::RememberedChoices choices;
    for (const auto& [header, field] : *columns) {
        const auto choice = field.text() ? intake::fieldFromName(*field.text()) : std::nullopt;
        if (!choice)
            return std::nullopt;
        choices.columns.emplace(intake::rememberedHeading(header), *choice);
    }
    if (const auto* role = document->member("role").text())
        choices.answers.role = *role;
    if (const auto* words = document->member("status_words").object()) {
        for (const auto& [word, employed] : *words)
            if (const auto* is = employed.truth())
                choices.answers.statusWords.emplace(word, *is);
    }
    if (const auto* skills = document->member("same_skills").object()) {
        for (const auto& [spelling, meant] : *skills)
            if (const auto* name = meant.text())
                choices.answers.sameSkills.emplace(spelling, *name);
    }
    return choices;
}

} // namespace mentoring
