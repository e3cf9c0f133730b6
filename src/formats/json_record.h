#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "formats/entity_json.h"

namespace mentoring::formats {

/// A JSON object whose empty members are left out.
class Record {
public:
    Record() { m_json.beginObject(); }

    void text(std::string_view name, const std::string& content) {
        if (!content.empty())
            m_json.member(name, content);
    }
    void word(std::string_view name, std::string_view content) { m_json.key(name).value(content); }
    template <class Tag>
    void id(std::string_view name, Id<Tag> content) {
        if (content.isSet())
            m_json.member(name, std::to_string(content.value));
    }
    template <class Tag>
    void ids(std::string_view name, const std::vector<Id<Tag>>& content) {
        if (content.empty())
            return;
        m_json.key(name).beginArray();
        for (const auto one : content)
            m_json.value(std::to_string(one.value));
        m_json.endArray();
    }
    void number(std::string_view name, const std::optional<int>& content) {
        if (content)
            m_json.member(name, *content);
    }
    void date(std::string_view name, const std::optional<Date>& content) {
        if (content && content->ok())
            m_json.member(name, toIso(*content));
    }
    void truth(std::string_view name, bool content) {
        if (content)
            m_json.member(name, content);
    }
    void texts(std::string_view name, const std::vector<std::string>& content) {
        if (content.empty())
            return;
        m_json.key(name).beginArray();
        for (const auto& one : content)
            m_json.value(one);
        m_json.endArray();
    }
    /// To the second, in UTC: "2026-03-02T09:00:00Z".
    void instant(std::string_view name, Instant content) {
        const auto day = std::chrono::floor<std::chrono::days>(content);
        const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(content - day));
        const auto two = [](std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); };
        m_json.member(name, toIso(Date{day}) + 'T' + two(time.hours().count()) + ':' + two(time.minutes().count()) +
                                ':' + two(time.seconds().count()) + 'Z');
    }
    template <class Item, class Fill>
    void list(std::string_view name, const std::vector<Item>& items, Fill fill) {
        if (items.empty())
            return;
        m_json.key(name).beginArray();
        for (const auto& item : items) {
            Record part;
            fill(part, item);
            m_json.raw(part.finish());
        }
        m_json.endArray();
    }
    JsonWriter& json() { return m_json; }
    std::string finish() {
        m_json.endObject();
        return m_json.text();
    }

private:
    JsonWriter m_json;
};

} // namespace mentoring::formats
