#pragma once

#include <QString>

#include "mentoring/mentorship.h"
#include "style/tokens.h"

namespace mentoring::ui {

[[nodiscard]] Tone toneOf(MentorshipState state);
[[nodiscard]] QString iconOf(MentorshipState state);

} // namespace mentoring::ui
