#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "formats/entity_json.h"
#include "mentoring/record.h"
#include "mentoring/records.h"

namespace mentoring::formats {

/// A record of the mentoring as compact JSON, by the conventions of entity_json.h: its id, its fields as they are
/// described (include/mentoring/record.h), and where it comes from. Sight and permission are not its business: whoever
/// calls has seen to them. Defined for every struct in AllRecords.
template <class Record>
requires requires {
    RecordOf<Record>::kind;
}
[[nodiscard]] std::string toJson(const Record& record);

/// The record that toJson wrote, of this version or an older one: what it does not say is as in a new record, and what
/// this version does not know is passed over. Nothing where the text is no such record.
template <class Record>
requires requires {
    RecordOf<Record>::kind;
}
[[nodiscard]] std::optional<Record> fromJson(std::string_view document);

/// For whom the records in a document of the log were meant, as it says itself: none where it does not say, their
/// author where it cannot be read.
[[nodiscard]] std::vector<Audience> audiencesIn(std::string_view document);
/// A whole number that stands in a document of the log under that name: an id, an action. Nothing where there is none.
[[nodiscard]] std::optional<std::int64_t> numberIn(std::string_view document, std::string_view name);

} // namespace mentoring::formats
