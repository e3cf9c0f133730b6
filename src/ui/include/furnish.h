#pragma once

#include "parts/draft_form.h"
#include "parts/pair_chapter.h"

namespace mentoring::ui {

class MainWindow;

/// Gives the window its pages, and says who shows which record and who takes which errand: the one place that knows
/// them all.
void furnish(MainWindow& window);

/// Dialogs take the errands that need no page.
void takeErrandsOfDialogs(Workspace& workspace, QWidget* parent);

/// What stands on the page of a pair, in its journal and on its sheet.
[[nodiscard]] PairParts pairParts();

/// The forms that say themselves how they are made again from a draft; others stand in draft_forms.cpp.
[[nodiscard]] std::span<const DraftForm> formsOfFeatures();

} // namespace mentoring::ui
