#pragma once

#include <algorithm>
#include <chrono>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "mentoring/clock.h"
#include "mentoring/date.h"
#include "storage_support.h"
#include "support/generators.h"

// Values for records that are to be stored and read back: drawn anew at each call inside a property.

namespace mentoring::storage::test {

/// One file for a whole property or suite: making one costs more than all its rows. Whatever a case writes is rolled
/// back.
class OneFile : public testing::Test {
public:
    static Connection& connection() {
        static const Folder folder;
        static Connection made = [] {
            makeFile(folder / "a.ithaca");
            return std::move(open(folder / "a.ithaca").connection);
        }();
        return made;
    }
};

inline bool yesOrNo() {
    return *rc::gen::arbitrary<bool>();
}

inline int numberFrom(int lowest, int highest) {
    return *rc::gen::inRange(lowest, highest + 1);
}

inline std::optional<int> maybeNumber(int lowest, int highest) {
    return yesOrNo() ? std::optional(numberFrom(lowest, highest)) : std::nullopt;
}

inline Date anyDate() {
    return Date{std::chrono::sys_days{std::chrono::year{1900} / 1 / 1} + std::chrono::days{numberFrom(0, 72999)}};
}

inline std::optional<Date> maybeDate() {
    return numberFrom(0, 2) == 0 ? std::nullopt : std::optional(anyDate());
}

inline Instant anyInstant() {
    return Instant{std::chrono::sys_days{anyDate()}} + std::chrono::milliseconds{numberFrom(0, 86'399'999)};
}

inline std::optional<Instant> maybeInstant() {
    return yesOrNo() ? std::optional(anyInstant()) : std::nullopt;
}

inline std::string text() {
    return *mentoring::test::unicodeText();
}

inline std::string textNotEmpty() {
    return "x" + text();
}

/// One of an array such as allGoalKinds.
template <class Values>
auto oneOf(const Values& values) {
    return *rc::gen::elementOf(std::vector(std::begin(values), std::end(values)));
}

template <class Record>
std::optional<Record> found(const std::vector<Record>& among, const Record& wanted) {
    const auto at = std::ranges::find(among, wanted.id, &Record::id);
    return at == among.end() ? std::nullopt : std::optional(*at);
}

template <class Record>
bool sortedById(const std::vector<Record>& records) {
    return std::ranges::is_sorted(records, {}, &Record::id);
}

} // namespace mentoring::storage::test
