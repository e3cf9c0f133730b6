#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "mentoring/mentorship.h"
#include "mentoring/participation.h"
#include "mentoring/person.h"
#include "mentoring/program.h"
#include "mentoring/skill.h"
#include "mentoring/words.h"

namespace mentoring::formats {

/// Writes a JSON document in the order of the calls. Bytes that are not UTF-8 become U+FFFD. Misuse (a key outside an
/// object, two roots) asserts.
class JsonWriter {
public:
    enum class Style { Compact, Indented };

    explicit JsonWriter(Style style = Style::Compact);
    ~JsonWriter();
    JsonWriter(const JsonWriter&) = delete;
    JsonWriter& operator=(const JsonWriter&) = delete;

    JsonWriter& beginObject();
    JsonWriter& endObject();
    JsonWriter& beginArray();
    JsonWriter& endArray();
    JsonWriter& key(std::string_view name);

    JsonWriter& value(std::string_view text);
    JsonWriter& value(const char* text) { return value(std::string_view(text)); }
    JsonWriter& value(const std::string& text) { return value(std::string_view(text)); }
    JsonWriter& value(bool truth);
    JsonWriter& value(int number) { return value(static_cast<std::int64_t>(number)); }
    JsonWriter& value(std::int64_t number);
    JsonWriter& value(std::uint64_t number);
    JsonWriter& value(double number); ///< null when not finite
    JsonWriter& null();
    /// A whole JSON document made elsewhere, such as toJson(person), set in as it is. It must be valid.
    JsonWriter& raw(std::string_view json);

    template <class Value>
    JsonWriter& member(std::string_view name, const Value& content) {
        return key(name).value(content);
    }

    /// The document; every object and array must be closed.
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    struct Nesting;
    void separate();
    void lineBreak();
    void quote(std::string_view text);
    void escape(unsigned code);

    std::string m_text;
    std::unique_ptr<Nesting> m_nesting;
    Style m_style;
};

/// Records as compact JSON, for the log of changes. Ids are decimal strings (they pass 2^53), dates ISO, enums words,
/// empty members are left out.
[[nodiscard]] std::string toJson(const Person& person);
[[nodiscard]] std::string toJson(const Participation& participation);
[[nodiscard]] std::string toJson(const Skill& skill);
[[nodiscard]] std::string toJson(const Program& program);
[[nodiscard]] std::string toJson(const CustomField& field);
[[nodiscard]] std::string toJson(const Mentorship& mentorship);
[[nodiscard]] std::string toJson(const PairDecision& decision);
[[nodiscard]] std::string toJson(const NeverPair& pair);

} // namespace mentoring::formats
