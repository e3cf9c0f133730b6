#include "mentoring/mentorship.h"
#include "mentoring/participation.h"

namespace mentoring {

bool isOpen(MentorshipState state) {
    return state == MentorshipState::Active || state == MentorshipState::Paused;
}

bool mayBecome(MentorshipState from, MentorshipState to) {
    return from != to && isOpen(from);
}

bool mayBecome(ParticipationState from, ParticipationState to) {
    using enum ParticipationState;
    switch (from) {
    case Applied:
        return to == Accepted || to == Refused || to == Withdrawn;
    case Accepted:
        return to == Withdrawn || to == Refused;
    case Refused:
    case Withdrawn:
        return to == Applied || to == Accepted;
    }
    return false;
}

bool Participation::takesPartOn(Date day) const {
    if (state != ParticipationState::Accepted)
        return false;
    return !paused || (pausedUntil && day > *pausedUntil);
}

} // namespace mentoring
