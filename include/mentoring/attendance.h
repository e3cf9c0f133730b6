#pragma once

#include <functional>
#include <span>
#include <vector>

#include "mentoring/mentorship.h"
#include "mentoring/participation.h"
#include "mentoring/person.h"
#include "mentoring/program.h"

namespace mentoring {

using FindPerson = std::function<const Person*(PersonId)>; ///< null where nobody has that id

/// Who takes part in a program on a day, which places are free and who waits for one: the one count that home, the
/// matching and the shell go by. Points into what it was counted from.
struct Attendance {
    struct Mentor {
        const Person* person = nullptr;
        const Participation* part = nullptr;
        int freePlaces = 0; ///< capacity less the open pairs of this mentor, never under 0
    };
    struct Mentee {
        const Person* person = nullptr;
        const Participation* part = nullptr;
        bool waits = false; ///< has no open pair in the program
    };

    std::vector<Mentor> mentors; ///< accepted, available and not archived, as they stand in the list
    std::vector<Mentee> mentees;
    int openPairs = 0; ///< of the program, also of those who do not take part any more

    [[nodiscard]] int places() const; ///< free ones
    [[nodiscard]] int waiting() const;
    /// So many can be paired at most: no more than wait, and no more than there are places. Rules may leave fewer.
    [[nodiscard]] int pairsAtMost() const;
};

/// `participations` are those of the program, `mentorships` may be of every program.
[[nodiscard]] Attendance attendance(const Program& program, std::span<const Participation> participations,
                                    std::span<const Mentorship> mentorships, Date today, const FindPerson& find);

/// Why somebody of an open pair does not take part.
enum class Absence {
    Archived,
    Left,   ///< withdrawn, refused, taken out of the program, or out of this role
    Paused, ///< for a time
};

/// One of an open pair who does not take part: it goes on with nobody there.
struct AbsentOfPair {
    MentorshipId pair;
    PersonId person;
    bool asMentor = false;
    Absence why = Absence::Left;

    friend bool operator==(const AbsentOfPair&, const AbsentOfPair&) = default;
};

/// In the order of the pairs, mentors first. Pairs that are paused themselves do not miss somebody who is.
[[nodiscard]] std::vector<AbsentOfPair> absentOfOpenPairs(const Program& program,
                                                          std::span<const Participation> participations,
                                                          std::span<const Mentorship> mentorships, Date today,
                                                          const FindPerson& find);

} // namespace mentoring
