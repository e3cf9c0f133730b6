#pragma once

#include "kit/line_item.h"
#include "mentoring/goal.h"
#include "window/workspace.h"

namespace mentoring::ui {

/// What the lists, boards and cards say of a goal.
[[nodiscard]] Tone toneOf(GoalState state);
/// "Overdue", "Stale" or the state itself.
struct GoalChip {
    QString text;
    Tone tone;
};
[[nodiscard]] GoalChip chipOf(const Goal& goal, Date today);
/// How far it is: full and green when achieved, grey where it was dropped, in the colour of warnings past its day;
/// nothing of a draft, whose way has not begun.
struct GoalBar {
    double share; ///< 0 to 1; below without a bar
    Tone tone;
};
[[nodiscard]] GoalBar barOf(const Goal& goal, Date today);
/// A line of a card: title, next milestone or target day, progress.
[[nodiscard]] LineItem::Content lineOf(const Workspace& workspace, const Goal& goal, bool withOwner);

} // namespace mentoring::ui
