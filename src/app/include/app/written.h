#pragma once

namespace mentoring {

/// What became of something that was written.
enum class Written {
    ForSure,
    Unconfirmed ///< it is there; the disk reported an error after that, and may lose it
};

} // namespace mentoring
