#include "mentorship_state.h"

namespace mentoring::ui {

Tone toneOf(MentorshipState state) {
    switch (state) {
    case MentorshipState::Active:
        return Tone::Success;
    case MentorshipState::Paused:
        return Tone::Warning;
    case MentorshipState::Completed:
        return Tone::Info;
    case MentorshipState::CompletedEarly:
        return Tone::Neutral;
    case MentorshipState::Dissolved:
        return Tone::Danger;
    case MentorshipState::Proposed:
    case MentorshipState::Agreed:
        return Tone::Info;
    case MentorshipState::Declined:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString iconOf(MentorshipState state) {
    switch (state) {
    case MentorshipState::Active:
        return QStringLiteral("check");
    case MentorshipState::Paused:
        return QStringLiteral("pause");
    case MentorshipState::Completed:
        return QStringLiteral("goal");
    case MentorshipState::CompletedEarly:
        return QStringLiteral("goal");
    case MentorshipState::Dissolved:
    case MentorshipState::Declined:
        return QStringLiteral("unlink");
    case MentorshipState::Proposed:
    case MentorshipState::Agreed:
        return QStringLiteral("question");
    }
    return {};
}

} // namespace mentoring::ui
