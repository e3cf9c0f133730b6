#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "mentoring/change_entry.h"
#include "mentoring/watch.h"
#include "storage/change_log_repository.h"
#include "storage/setting_repository.h"

namespace mentoring {

/// The seal of a line that stands behind `last`, with a salt of its own. SHA-256 over fields that each say how long
/// they are: nothing secret is in it, so that it shows what was altered by hand, not what was made anew from there to
/// the end by somebody who knows how. Who keeps the seal of a day elsewhere sees that as well.
[[nodiscard]] storage::LogSeal sealBehind(const std::optional<storage::LogSeal>& last, const ChangeEntry& line,
                                          bool isPart);

/// The end of the chain, kept apart so that lines taken from its end are missed.
void keepEnd(storage::SettingRepository& settings, const storage::LogSeal& last, std::int64_t olderLines);
/// Lines from before there were seals, as said when the chain began; nothing where it has not.
[[nodiscard]] std::optional<std::int64_t> olderLinesOf(const storage::SettingRepository& settings);

struct LogLook {
    std::int64_t sealed = 0;
    std::int64_t older = 0;            ///< from before there were seals: nothing can be said of them
    std::int64_t forgotten = 0;        ///< sealed ones that have lost names and texts, as their record is gone
    std::string end;                   ///< the last seal, to be kept elsewhere; empty where there is none
    std::vector<std::string> findings; ///< technical English
};
/// Whether a line was altered, taken out or put in, and whether a seal that was kept elsewhere (or nothing) is among
/// theirs. Throws Stopped.
[[nodiscard]] LogLook lookAtLog(storage::Connection& connection, const std::string& keptSeal, const Watch& watch);

} // namespace mentoring
