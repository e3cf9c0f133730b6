#pragma once

#include <string>

#include "mentoring/date.h"
#include "mentoring/id.h"
#include "mentoring/perspective.h"

namespace mentoring {

enum class GainKind { Perspective, Leadership, Communication, Knowledge, Other };
inline constexpr GainKind allGainKinds[] = {GainKind::Perspective, GainKind::Leadership, GainKind::Communication,
                                            GainKind::Knowledge, GainKind::Other};

/// What a mentor took from mentoring: both sides gain.
struct MentorGain {
    MentorGainId id;
    MentorshipId mentorship; ///< with whom; may be unset
    GainKind kind = GainKind::Perspective;
    std::string text; ///< required
    Date on{};
    Authorship from; ///< the author is the mentor

    friend bool operator==(const MentorGain&, const MentorGain&) = default;
};

} // namespace mentoring
