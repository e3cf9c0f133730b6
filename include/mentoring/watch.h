#pragma once

#include <functional>
#include <stop_token>

namespace mentoring {

/// How work that may take long is followed and stopped.
struct Watch {
    std::function<void(double)> progressed{}; ///< 0 to 1, from a thread that works, one at a time; may be empty
    std::stop_token stop{};

    void tell(double share) const {
        if (progressed)
            progressed(share);
    }
    /// For a part of the work, from one share of the whole to another.
    [[nodiscard]] Watch part(double from, double to) const {
        if (!progressed)
            return *this;
        return {[told = progressed, from, to](double share) { told(from + share * (to - from)); }, stop};
    }
};

} // namespace mentoring
