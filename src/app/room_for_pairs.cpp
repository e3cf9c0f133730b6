#include "room_for_pairs.h"

#include "app/refusal.h"

namespace mentoring {

std::map<PersonId, int>& RoomForPairs::menteesOf(const Mentor& mentor) {
    const auto [found, isNew] = m_taken.try_emplace(mentor);
    if (isNew)
        for (const auto& pair : m_directory.mentorships())
            if (pair.program == mentor.first && pair.mentor == mentor.second && isOpen(pair.state))
                ++found->second[pair.mentee];
    return found->second;
}

void RoomForPairs::leave(const Mentorship& pair) {
    if (!isOpen(pair.state))
        return;
    auto& mentees = menteesOf({pair.program, pair.mentor});
    if (const auto found = mentees.find(pair.mentee); found != mentees.end() && --found->second <= 0)
        mentees.erase(found);
}

int RoomForPairs::freePlaces(ProgramId program, PersonId mentor) {
    const auto* of = m_directory.program(program);
    const auto* part = m_directory.participation(program, mentor);
    if (!of || !part || !part->asMentor)
        return 0;
    int taken = 0;
    for (const auto& [mentee, pairs] : menteesOf({program, mentor}))
        taken += pairs;
    return part->capacityIn(*of) - taken;
}

void RoomForPairs::requireNotClosed(ProgramId program) const {
    if (const auto* of = m_directory.program(program); of && of->closedOn)
        throw Refusal({{Issue::ProgramClosed, Field::None}});
}

void RoomForPairs::take(ProgramId program, PersonId mentor, PersonId mentee) {
    const auto* asMentor = m_directory.participation(program, mentor);
    const auto* asMentee = m_directory.participation(program, mentee);
    if (!asMentor || !asMentee || !asMentor->asMentor || !asMentee->asMentee)
        throw Refusal({{Issue::UnknownRecord, Field::Pair}});
    if (menteesOf({program, mentor}).contains(mentee))
        throw Refusal({{Issue::PairTakenAlready, Field::Pair}});
    if (freePlaces(program, mentor) < 1)
        throw Refusal({{Issue::CapacityOutOfRange, Field::Capacity}});
    ++menteesOf({program, mentor})[mentee];
}

} // namespace mentoring
