#include "tones.h"

namespace mentoring::ui {

Tone toneOf(ConcernStatus status) {
    switch (status) {
    case ConcernStatus::Open:
        return Tone::Warning;
    case ConcernStatus::InProgress:
        return Tone::Info;
    case ConcernStatus::Resolved:
        return Tone::Success;
    }
    return Tone::Neutral;
}

Tone toneOf(AdviceState state) {
    return state == AdviceState::Open ? Tone::Warning : state == AdviceState::Answered ? Tone::Success : Tone::Info;
}

} // namespace mentoring::ui
