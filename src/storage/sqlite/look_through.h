#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "mentoring/watch.h"
#include "storage/connection.h"
#include "storage/file.h"

namespace mentoring::storage {

enum class Wanted {
    Verdict, ///< whether anything is wrong, and how badly: the first finding of the worst kind is enough
    Report   ///< everything that is wrong
};

/// What was found in a file. In technical English, each naming its record: "person 123: EmailInvalid".
struct Findings {
    std::vector<std::string> lines;     ///< of SQLite's own check: of pages, and of values that the tables do not allow
    bool damaged = false;               ///< some of these are of pages
    std::vector<std::string> links;     ///< records that point to others that are not there
    std::vector<std::string> forbidden; ///< each record with such a value; of a report only
    bool tooLong = false;               ///< some of the rules: a text that is longer than anything is read
    std::vector<std::string> rules;     ///< texts, days and records that the program would never have written
    std::vector<FileReport::Looked> looked;

    /// Nothing unless all of both were read.
    std::optional<ReadOnTheWay> read;

    [[nodiscard]] bool isClean() const { return lines.empty() && links.empty() && rules.empty(); }
};

/// The one list of what is looked at in a file whose schema is word for word one of ours; for opening it and for
/// examining it alike. It always ends, so there is no limit, but it can be stopped (StorageError::Stopped). Records are
/// met with the rules of the domain where the schema is the present one.
[[nodiscard]] Findings lookThrough(Connection& connection, bool isPresent, Wanted wanted, const Watch& watch);

/// From so many pages on a file is large: the two halves of a look go on beside each other, and whoever opens it may
/// have it looked through later. In smaller files a second thread costs more than it saves.
inline constexpr std::int64_t pagesOfALargeFile = 500;

/// The verdict on a large file of the present version, in this thread alone: somebody is at work in another one.
[[nodiscard]] Findings lookThroughInTurn(Connection& connection, const Watch& watch);

/// Nothing, or the worst that was found in a file with a schema of ours.
[[nodiscard]] std::optional<StorageError> troubleIn(const Findings& found);

} // namespace mentoring::storage
