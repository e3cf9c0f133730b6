#pragma once

#include "parts/pair_chapter.h"

namespace mentoring::ui {

/// The thanks of a pair.
extern const PairChapter kudosChapter;

} // namespace mentoring::ui
