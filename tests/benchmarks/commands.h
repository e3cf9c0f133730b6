#pragma once

#include <string>
#include <vector>

namespace mentoring::bench {

/// Each is a command of ithaca-bench, given what follows its name. 0 when every
/// goal is reached, 1 when one is missed; a wrong option throws
/// std::invalid_argument.
[[nodiscard]] int match(const std::vector<std::string>& given);
/// One change to a proven pairing repaired, against the pairing solved anew.
[[nodiscard]] int edits(const std::vector<std::string>& given);

/// Every score of family T by rules chosen at run time, against the same rules fixed in a program: NumPy broadcasting,
/// and C++ over bit sets. All sides must give the same scores.
[[nodiscard]] int score(const std::vector<std::string>& given);
/// The repositories against the SQLite C API used by hand, on the same tables and the same people.
[[nodiscard]] int store(const std::vector<std::string>& given);
/// A keystroke in the search of the people page with what it repaints, and a sort, against QSortFilterProxyModel over
/// the same texts.
[[nodiscard]] int ui(const std::vector<std::string>& given);
/// The program from its start to its first painted window with a large file, against an empty Qt window.
[[nodiscard]] int start(const std::vector<std::string>& given);
/// The global search over the mentoring: reading everything in another thread, the first question and the next ones,
/// compared with answers found by going through everything.
[[nodiscard]] int search(const std::vector<std::string>& given);
/// The shell's show of one person in a large file, against only opening it.
[[nodiscard]] int show(const std::vector<std::string>& given);
/// What the window's thread does on a large file: pages opened to their first rows, letters typed, single changes, a
/// person's home, and memory.
[[nodiscard]] int pages(const std::vector<std::string>& given);
/// Publishing many pairs at once, locking one, and how long the event loop stands still while a run goes on beside it.
[[nodiscard]] int publish(const std::vector<std::string>& given);
/// Rows a second, from the file to the preview and from the preview to the disk. There is no peer: it only prints.
[[nodiscard]] int import(const std::vector<std::string>& given);

} // namespace mentoring::bench
