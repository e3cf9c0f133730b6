#pragma once

#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "mentoring/change_entry.h"

namespace mentoring {

class OrganisationFile;

/// What a line of the log is about, roughly.
enum class LogKind { People, Programs, Pairs, Mentoring, Organisation, TakenBack };
inline constexpr LogKind allLogKinds[] = {LogKind::People,    LogKind::Programs,     LogKind::Pairs,
                                          LogKind::Mentoring, LogKind::Organisation, LogKind::TakenBack};
[[nodiscard]] LogKind logKindOf(Action action);

/// What a line with its texts says was taken back or done again; nothing where it does not say.
[[nodiscard]] std::optional<Action> turnedBy(const ChangeEntry& line);
/// The program that a line with its texts is about; unset where it says nothing of one.
[[nodiscard]] ProgramId programOf(const ChangeEntry& line);

/// What of the log is asked for.
struct LogQuestion {
    std::optional<LogKind> kind = {};
    std::optional<Instant> from = {};
    /// Asked only of what whoever is at the desk may see. Without it, everything is wanted.
    std::function<bool(const ChangeEntry&)> wanted = {};
};

/// Of the kind and the time that are asked for; whether it is wanted is another question.
[[nodiscard]] bool isAsked(const LogQuestion& question, const ChangeEntry& line);

/// A line, by the time it tells, which is not the order of the ids where a clock was set back.
using LogPlace = std::pair<Instant, ChangeEntryId>;

/// Some lines, newest first.
struct LogPage {
    std::vector<ChangeEntry> entries;
    std::optional<LogPlace> last; ///< as far as was looked; nothing: there is no more
};

/// The log of the whole file a page at a time, as whoever is at the desk may see it, without what stood in the records:
/// `after` is where the page before ended. An act about many is one line: those for each of them are in their own
/// histories. As many lines as are wanted, or fewer where those are far between: then as
/// far as can be looked through at once. Throws FileError.
[[nodiscard]] LogPage logAfter(OrganisationFile& file, const LogQuestion& question,
                               const std::optional<LogPlace>& after, std::size_t most);

} // namespace mentoring
