#include "mentoring/attendance.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace mentoring {

int Attendance::places() const {
    return std::accumulate(mentors.begin(), mentors.end(), 0,
                           [](int sum, const Mentor& mentor) { return sum + mentor.freePlaces; });
}

int Attendance::waiting() const {
    return static_cast<int>(std::ranges::count_if(mentees, &Mentee::waits));
}

int Attendance::pairsAtMost() const {
    return std::min(places(), waiting());
}

Attendance attendance(const Program& program, std::span<const Participation> participations,
                      std::span<const Mentorship> mentorships, Date today, const FindPerson& find) {
    Attendance counted;
    // Those of the open pairs, sorted: much quicker to make and to look in than a table of thousands.
    std::vector<PersonId> mentoring;
    std::vector<PersonId> mentored;
    for (const auto& pair : mentorships) {
        if (pair.program != program.id || !isOpen(pair.state))
            continue;
        mentoring.push_back(pair.mentor);
        mentored.push_back(pair.mentee);
        ++counted.openPairs;
    }
    std::ranges::sort(mentoring);
    std::ranges::sort(mentored);
    for (const auto& part : participations) {
        const auto* person = find(part.person);
        if (!person || person->archived || !part.takesPartOn(today))
            continue;
        if (part.asMentor) {
            const auto theirs = std::ranges::equal_range(mentoring, part.person);
            const int free = part.capacityIn(program) - static_cast<int>(theirs.size());
            counted.mentors.push_back({person, &part, std::max(0, free)});
        }
        if (part.asMentee)
            counted.mentees.push_back({person, &part, !std::ranges::binary_search(mentored, part.person)});
    }
    return counted;
}

std::vector<AbsentOfPair> absentOfOpenPairs(const Program& program, std::span<const Participation> participations,
                                            std::span<const Mentorship> mentorships, Date today,
                                            const FindPerson& find) {
    const auto isMeant = [&](const Mentorship& pair) { return pair.program == program.id && isOpen(pair.state); };
    std::vector<AbsentOfPair> absent;
    if (std::ranges::none_of(mentorships, isMeant))
        return absent;
    // By the person, and where there are several of one (in a file that somebody broke) the first of them. People and
    // their parts are looked at as they lie, one after the other, and what is asked of them is kept side by side:
    // jumping to and fro between twenty thousand is most of what this would take.
    struct Presence {
        PersonId person;
        bool isThere = false; ///< known, and not archived
        bool isAccepted = false;
        bool asMentor = false;
        bool asMentee = false;
        bool takesPart = false; ///< that day
    };
    const auto isThere = [&](PersonId who) {
        const auto* person = find(who);
        return person && !person->archived;
    };
    std::vector<Presence> present;
    present.reserve(participations.size());
    for (const auto& part : participations)
        present.push_back({part.person, isThere(part.person), part.state == ParticipationState::Accepted, part.asMentor,
                           part.asMentee, part.takesPartOn(today)});
    if (!std::ranges::is_sorted(present, {}, &Presence::person))
        std::ranges::stable_sort(present, {}, &Presence::person);
    const auto presenceOf = [&](PersonId who) {
        const auto found = std::ranges::lower_bound(present, who, {}, &Presence::person);
        return found != present.end() && found->person == who ? *found : Presence{who, isThere(who)};
    };
    const auto look = [&](const Mentorship& pair, PersonId who, bool asMentor) {
        const auto one = presenceOf(who);
        const bool takesRole = asMentor ? one.asMentor : one.asMentee;
        if (!one.isThere)
            absent.push_back({pair.id, who, asMentor, Absence::Archived});
        else if (!takesRole || !one.isAccepted)
            absent.push_back({pair.id, who, asMentor, Absence::Left});
        else if (!one.takesPart && pair.state == MentorshipState::Active)
            absent.push_back({pair.id, who, asMentor, Absence::Paused});
    };
    for (const auto& pair : mentorships) {
        if (!isMeant(pair))
            continue;
        look(pair, pair.mentor, true);
        look(pair, pair.mentee, false);
    }
    return absent;
}

} // namespace mentoring
