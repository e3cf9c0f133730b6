#pragma once

#include <string>
#include <vector>

namespace mentoring::bench {

/// `ithaca-bench store [--rows N] [--rounds N]`: the repositories against the SQLite C API used by hand, in one run, on
/// the same tables and the same people. 0 when every ratio holds, 1 when one does not.
[[nodiscard]] int store(const std::vector<std::string>& arguments);

} // namespace mentoring::bench
