#pragma once

#include <string>
#include <string_view>

#include "mentoring/record.h"

namespace mentoring::storage {

/// The rule of visibility (mentoring/perspective.h) as a condition over `r`, the row of a record: true where whoever
/// asks sees something of it, an outline at least. $1 is who asks: the person, or 0 for the coordinator. The services
/// ask the rule itself once more; tests/app/sight_sql_test.cpp holds both to the same answer.
/// `about` is the column of whom a record is about; empty where that is its author.
[[nodiscard]] std::string sightSql(RecordKind kind, bool isCoordinator, bool hasPair, std::string_view about);

template <class Record>
[[nodiscard]] std::string sightSql(bool isCoordinator) {
    std::string_view about;
    if constexpr (requires { RecordOf<Record>::aboutColumn; })
        about = RecordOf<Record>::aboutColumn;
    constexpr bool hasPair = requires(Record record) {
        record.mentorship;
    };
    return sightSql(RecordOf<Record>::kind, isCoordinator, hasPair, about);
}

} // namespace mentoring::storage
