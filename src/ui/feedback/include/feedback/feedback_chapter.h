#pragma once

#include "parts/pair_chapter.h"

namespace mentoring::ui {

/// The feedback of a pair, and which replies came.
extern const PairChapter feedbackChapter;

} // namespace mentoring::ui
