#include "mentoring/attendance.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

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
    std::unordered_map<PersonId, int> taken;
    std::unordered_set<PersonId> paired;
    for (const auto& pair : mentorships) {
        if (pair.program != program.id || !isOpen(pair.state))
            continue;
        ++taken[pair.mentor];
        paired.insert(pair.mentee);
        ++counted.openPairs;
    }
    for (const auto& part : participations) {
        const auto* person = find(part.person);
        if (!person || person->archived || !part.takesPartOn(today))
            continue;
        if (part.asMentor) {
            const auto load = taken.find(part.person);
            const int free = part.capacityIn(program) - (load == taken.end() ? 0 : load->second);
            counted.mentors.push_back({person, &part, std::max(0, free)});
        }
        if (part.asMentee)
            counted.mentees.push_back({person, &part, !paired.contains(part.person)});
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
    // By the person, and where there are several of one (in a file that somebody broke) the first of them.
    std::vector<const Participation*> parts;
    parts.reserve(participations.size());
    for (const auto& part : participations)
        parts.push_back(&part);
    const auto personOf = [](const Participation* part) { return part->person; };
    std::ranges::stable_sort(parts, {}, personOf);
    const auto partOf = [&](PersonId who) {
        const auto found = std::ranges::lower_bound(parts, who, {}, personOf);
        return found != parts.end() && (*found)->person == who ? *found : nullptr;
    };
    const auto look = [&](const Mentorship& pair, PersonId who, bool asMentor) {
        const auto* person = find(who);
        const auto* part = partOf(who);
        const bool takesRole = part && (asMentor ? part->asMentor : part->asMentee);
        if (!person || person->archived)
            absent.push_back({pair.id, who, asMentor, Absence::Archived});
        else if (!takesRole || part->state != ParticipationState::Accepted)
            absent.push_back({pair.id, who, asMentor, Absence::Left});
        else if (!part->takesPartOn(today) && pair.state == MentorshipState::Active)
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
