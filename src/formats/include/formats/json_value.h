#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace mentoring::formats {

/// A small JSON document, read whole: what is kept in a file and is no record. Lists and fractions are passed over.
class JsonValue {
public:
    using Object = std::map<std::string, JsonValue>;

    JsonValue() = default;
    explicit JsonValue(bool truth) : m_content(truth) {}
    explicit JsonValue(std::int64_t number) : m_content(number) {}
    explicit JsonValue(std::string text) : m_content(std::move(text)) {}
    explicit JsonValue(Object members) : m_content(std::move(members)) {}

    /// nullptr where it is something else.
    [[nodiscard]] const bool* truth() const { return std::get_if<bool>(&m_content); }
    [[nodiscard]] const std::int64_t* number() const { return std::get_if<std::int64_t>(&m_content); }
    [[nodiscard]] const std::string* text() const { return std::get_if<std::string>(&m_content); }
    [[nodiscard]] const Object* object() const { return std::get_if<Object>(&m_content); }
    /// Of an object; what is not there is nothing of all that.
    [[nodiscard]] const JsonValue& member(const std::string& name) const;

private:
    std::variant<std::monostate, bool, std::int64_t, std::string, Object> m_content;
};

/// Empty when the text is no JSON. What lies deeper than eight objects is passed over.
[[nodiscard]] std::optional<JsonValue> jsonFrom(std::string_view text);

} // namespace mentoring::formats
