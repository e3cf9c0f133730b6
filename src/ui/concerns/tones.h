#pragma once

#include "mentoring/advice_request.h"
#include "mentoring/concern.h"
#include "style/tokens.h"

namespace mentoring::ui {

/// A state looks the same wherever it is shown.
[[nodiscard]] Tone toneOf(ConcernStatus status);
[[nodiscard]] Tone toneOf(AdviceState state);

} // namespace mentoring::ui
