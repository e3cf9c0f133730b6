#pragma once

#include <string>

#include "mentoring/id.h"
#include "mentoring/perspective.h"
#include "mentoring/record.h"

namespace mentoring {

using KudosId = Id<struct KudosTag>;

/// A line of thanks from one of a pair to the other: encouragement for its own sake, which asks for no reply.
struct Kudos {
    KudosId id;
    MentorshipId mentorship;
    PersonId to;      ///< the other one of the pair
    std::string text; ///< for what; required
    Authorship from;

    friend bool operator==(const Kudos&, const Kudos&) = default;
};

template <>
struct RecordOf<Kudos> {
    static constexpr auto kind = RecordKind::Kudos;
    static constexpr std::string_view table = "kudos";
    static constexpr std::string_view plural = "kudos";
    static constexpr bool isThePairs = true;
    static constexpr std::string_view aboutColumn = "recipient";
    static Bearing bearing(const Kudos& kudos) { return {kudos.to, kudos.mentorship}; }
    static void fields(auto& visit, auto& kudos) {
        visit(field::fact("mentorship"), kudos.mentorship);
        visit(field::fact("to").storedAs("recipient"), kudos.to);
        visit(field::requiredText("text").storedAs("content"), kudos.text);
    }
};

} // namespace mentoring
