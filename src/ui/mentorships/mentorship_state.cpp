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
        return QStringLiteral("unlink");
    }
    return {};
}

} // namespace mentoring::ui
