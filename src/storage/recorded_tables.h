#pragma once

#include <string_view>

// What every engine's recording leaves out, and what gives way.

namespace mentoring::storage {

/// The log, remembered mappings and settings are not: taking an action back does not unsay that it happened.
[[nodiscard]] constexpr bool isRecorded(std::string_view table) {
    return table != "change_log" && table != "change_text" && table != "import_mapping" && table != "setting";
}

/// Drafts change beside the actions: what has been typed since stands in nobody's way, and stays.
[[nodiscard]] constexpr bool givesWay(std::string_view table) {
    return table == "draft";
}

/// Whether its rows are parts of records, though each is known by the record's id alone.
[[nodiscard]] bool holdsTextsApart(std::string_view table);

} // namespace mentoring::storage
