#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "mentoring/check.h"
#include "mentoring/record.h"

// Records in which every field that is described holds something of its own: for tests that walk all kinds.

namespace mentoring::test {

/// Puts a value into each field that no other field of the record has.
class FieldFiller {
public:
    template <class Member>
    void operator()(const Described&, Member& member) {
        fill(member);
    }

private:
    void fill(std::string& text) { text = "text " + std::to_string(next()); }
    void fill(bool& truth) { truth = true; }
    void fill(int& number) { number = static_cast<int>(next()); }
    void fill(Date& day) {
        day = Date{std::chrono::sys_days{std::chrono::year{2026} / 1 / 1} + std::chrono::days{next()}};
    }
    void fill(Instant& instant) {
        instant = std::chrono::sys_days{std::chrono::year{2026} / 1 / 1} + std::chrono::seconds{next() * 7919};
    }
    template <class Tag>
    void fill(Id<Tag>& id) {
        id.value = next();
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void fill(Enum& value) { value = static_cast<Enum>(1); }
    template <class Value>
    void fill(std::optional<Value>& value) {
        fill(value.emplace());
    }
    template <std::size_t size>
    void fill(std::array<std::string, size>& texts) {
        for (auto& text : texts)
            fill(text);
    }
    template <class Entry>
    void fill(std::vector<Entry>& entries) {
        entries.resize(2);
        for (auto& entry : entries)
            fill(entry);
    }
    template <class Part>
    requires requires { PartOf<Part>::table; }
    void fill(Part& part) { PartOf<Part>::fields(*this, part); }

    std::int64_t next() { return ++m_last; }

    std::int64_t m_last = 0;
};

template <class Record>
[[nodiscard]] Record filled() {
    Record record;
    FieldFiller fill;
    RecordOf<Record>::fields(fill, record);
    if constexpr (isAuthored<Record>) {
        record.id.value = 9007199254740993; // more than a double holds
        record.from = {PersonId{501}, true, std::chrono::sys_days{std::chrono::year{2026} / 3 / 2},
                       usualAudience(RecordOf<Record>::kind)};
    }
    return record;
}

} // namespace mentoring::test
