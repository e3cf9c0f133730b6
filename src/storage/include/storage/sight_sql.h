#pragma once

#include <string>
#include <string_view>

#include "mentoring/record.h"

namespace mentoring::storage {

/// The rule of visibility (mentoring/perspective.h) as a condition over `r`, the row of a record: true where whoever
/// asks sees as much of it as `least`. $1 is who asks: the person, or 0 for the coordinator. The services
/// ask the rule itself once more; tests/app/sight_sql_test.cpp holds both to the same answer.
/// `about` is the column of whom a record is about; empty where that is its author.
[[nodiscard]] std::string sightSql(RecordKind kind, bool isCoordinator, bool hasPair, std::string_view about,
                                   Sight least);

template <class Record>
[[nodiscard]] std::string sightSql(bool isCoordinator, Sight least = Sight::Outline) {
    std::string_view about;
    if constexpr (requires { RecordOf<Record>::aboutColumn; })
        about = RecordOf<Record>::aboutColumn;
    constexpr bool hasPair = requires(Record record) {
        record.mentorship;
    };
    return sightSql(RecordOf<Record>::kind, isCoordinator, hasPair, about, least);
}

/// Where whoever asks sees all of it; empty where nobody sees less than that who sees it.
template <class Record>
[[nodiscard]] std::string wholeSql(bool isCoordinator) {
    if constexpr (!hasOutline<Record>)
        return {};
    const auto sql = '(' + sightSql<Record>(isCoordinator, Sight::Everything) + ')';
    if constexpr (requires { RecordOf<Record>::onlyOutlineFrom; })
        return sql + " AND (r." + std::string(RecordOf<Record>::onlyOutlineFrom) + " IS NULL OR r.author = $1)";
    return sql;
}

} // namespace mentoring::storage
