#pragma once

#include "app/pair_folder.h"
#include "window/workspace.h"

class QVBoxLayout;
class QWidget;

namespace mentoring::ui {

/// Fills a column with what helps before a session: last actions, open goals, the mentee's questions, feedback not yet
/// answered, and questions for the phase the pair is in.
void fillPrepareView(Workspace& workspace, PairFolder& folder, QVBoxLayout* column, QWidget* parent);

} // namespace mentoring::ui
