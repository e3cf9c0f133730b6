#pragma once

#include <optional>
#include <string>

#include "mentoring/date.h"
#include "mentoring/id.h"
#include "mentoring/revision.h"

namespace mentoring {

enum class ProgramMode { Cohort, Rolling };

/// A run of mentoring with a purpose and dates.
struct Program {
    ProgramId id;
    std::string name;
    std::string purpose;         ///< what it is for; printed on reports
    std::string successMeasures; ///< how one will know that it worked
    std::string sponsor;
    ProgramMode mode = ProgramMode::Cohort;
    std::optional<Date> startsOn;
    std::optional<Date> endsOn; ///< not before startsOn
    int defaultCapacity = 1;    ///< mentees a mentor takes who has said nothing; 1 to 20
    Revision revision{};

    friend bool operator==(const Program&, const Program&) = default;
};

} // namespace mentoring
