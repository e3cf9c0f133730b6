#pragma once

#include "mentoring/perspective.h"

namespace mentoring {

/// A record as whoever is at the desk may see it: with Sight::Outline its texts are empty, and it is never handed out
/// with Sight::Nothing.
template <class Record>
struct Seen : Record {
    Seen() = default;
    Seen(Record record, Sight how) : Record(std::move(record)), sight(how) {}

    Sight sight = Sight::Everything;

    [[nodiscard]] bool isWhole() const { return sight == Sight::Everything; }
    [[nodiscard]] const Record& record() const { return *this; }
};

} // namespace mentoring
