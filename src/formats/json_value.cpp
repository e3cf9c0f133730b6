#include "formats/json_value.h"

#include <nlohmann/json.hpp>

namespace mentoring::formats {

namespace {

JsonValue valueOf(const nlohmann::json& json, int depthLeft) {
    if (json.is_boolean())
        return JsonValue(json.get<bool>());
    if (json.is_number_integer())
        return JsonValue(json.get<std::int64_t>());
    if (json.is_string())
        return JsonValue(json.get<std::string>());
    if (!json.is_object() || depthLeft == 0)
        return {};
    JsonValue::Object members;
    for (const auto& [name, value] : json.items())
        members.emplace(name, valueOf(value, depthLeft - 1));
    return JsonValue(std::move(members));
}

} // namespace

const JsonValue& JsonValue::member(const std::string& name) const {
    static const JsonValue nothing;
    const auto* members = object();
    if (!members)
        return nothing;
    const auto found = members->find(name);
    return found == members->end() ? nothing : found->second;
}

std::optional<JsonValue> jsonFrom(std::string_view text) {
    constexpr int deepest = 8;
    const auto document = nlohmann::json::parse(text, nullptr, false);
    if (document.is_discarded())
        return std::nullopt;
    return valueOf(document, deepest);
}

} // namespace mentoring::formats
