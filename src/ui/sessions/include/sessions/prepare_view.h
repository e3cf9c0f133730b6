#pragma once

#include "mentoring/mentorship.h"
#include "window/workspace.h"

class QVBoxLayout;
class QWidget;

namespace mentoring::ui {

/// Fills a column with what helps before a session: last actions, open goals, the mentee's questions, feedback not yet
/// answered, and questions for the phase the pair is in.
void fillPrepareView(Workspace& workspace, const Mentorship& pair, QVBoxLayout* column, QWidget* parent);

} // namespace mentoring::ui
