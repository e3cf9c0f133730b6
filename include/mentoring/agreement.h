#pragma once

#include <optional>
#include <string>

#include "mentoring/date.h"
#include "mentoring/id.h"
#include "mentoring/record.h"
#include "mentoring/revision.h"

namespace mentoring {

inline constexpr int shortestRhythm = 1;   ///< weeks
inline constexpr int longestRhythm = 26;   ///< weeks
inline constexpr int shortestSession = 5;  ///< minutes
inline constexpr int longestSession = 600; ///< minutes

/// What mentor and mentee agreed about working together. At most one a mentorship; the coordinator reads it too.
struct Agreement {
    MentorshipId mentorship;
    std::string purpose;        ///< what the two want from it
    int rhythmWeeks = 4;        ///< a session every so many weeks, 1 to 26
    int sessionMinutes = 90;    ///< usual length, 5 to 600
    std::optional<Date> endsOn; ///< the day they mean to finish
    std::string confidentiality; ///< what stays between the two, and its limits
    std::string ending;          ///< how either of them ends it
    std::string outsideContact;  ///< whom they turn to outside the pair
    /// Rises with every change of what is agreed; from 1 on. What was accepted was accepted in this version: with a new
    /// one acceptance falls away, and is asked for again.
    int version = 1;
    std::optional<Date> acceptedByMentor;
    std::optional<Date> acceptedByMentee;
    Revision revision{};

    [[nodiscard]] bool isAccepted() const { return acceptedByMentor && acceptedByMentee; }

    friend bool operator==(const Agreement&, const Agreement&) = default;
};

template <>
struct RecordOf<Agreement> {
    static constexpr auto kind = RecordKind::Agreement;
    static constexpr std::string_view table = "agreement";
    static void fields(auto& visit, auto& agreement) {
        visit(field::fact("mentorship"), agreement.mentorship);
        visit(field::longText("purpose", Field::Purpose), agreement.purpose);
        visit(field::fact("rhythmWeeks"), agreement.rhythmWeeks);
        visit(field::fact("sessionMinutes"), agreement.sessionMinutes);
        visit(field::fact("endsOn", Field::Dates), agreement.endsOn);
        visit(field::longText("confidentiality", Field::Confidentiality), agreement.confidentiality);
        visit(field::longText("ending", Field::Ending), agreement.ending);
        visit(field::longText("outsideContact", Field::OutsideContact), agreement.outsideContact);
        visit(field::fact("version"), agreement.version);
        visit(field::fact("acceptedByMentor", Field::Dates), agreement.acceptedByMentor);
        visit(field::fact("acceptedByMentee", Field::Dates), agreement.acceptedByMentee);
    }
    static void check(const Agreement& agreement, Issues& issues) {
        if (agreement.rhythmWeeks < shortestRhythm || agreement.rhythmWeeks > longestRhythm)
            issues.push_back({Issue::RhythmOutOfRange, Field::Rhythm});
        if (agreement.sessionMinutes < shortestSession || agreement.sessionMinutes > longestSession)
            issues.push_back({Issue::LengthOutOfRange, Field::Length});
    }
};

} // namespace mentoring
