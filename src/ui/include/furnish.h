#pragma once

#include "parts/pair_card.h"

namespace mentoring::ui {

class MainWindow;

/// Gives the window its pages, and says who shows which record and who takes which errand: the one place that knows
/// them all.
void furnish(MainWindow& window);

/// Dialogs take the errands that need no page.
void takeErrandsOfDialogs(Workspace& workspace, QWidget* parent);

/// What stands on the page of a pair.
[[nodiscard]] PairCards makePairCards(Workspace& workspace, QWidget* parent);

} // namespace mentoring::ui
