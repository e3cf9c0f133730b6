#pragma once

#include <string>

#include "mentoring/date.h"
#include "mentoring/id.h"
#include "mentoring/perspective.h"
#include "mentoring/record.h"

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

template <>
struct RecordOf<MentorGain> {
    static constexpr auto kind = RecordKind::MentorGain;
    static constexpr std::string_view table = "mentor_gain";
    static constexpr std::string_view plural = "gains";
    static Bearing bearing(const MentorGain& gain) { return {gain.from.author, gain.mentorship}; }
    static void fields(auto& visit, auto& gain) {
        visit(field::fact("mentorship"), gain.mentorship);
        visit(field::fact("kind"), gain.kind);
        visit(field::requiredText("text").storedAs("content"), gain.text);
        visit(field::fact("on", Field::When).storedAs("on_day"), gain.on);
    }
};

} // namespace mentoring
