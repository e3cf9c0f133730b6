#pragma once

#include "app/seen.h"
#include "mentoring/feedback.h"
#include "window/workspace.h"

class QVBoxLayout;
class QWidget;

namespace mentoring::ui {

/// Fills a column with one piece of feedback: what was said field by field, reply, former texts.
void fillFeedbackView(Workspace& workspace, const Seen<Feedback>& feedback, QVBoxLayout* column, QWidget* parent);

} // namespace mentoring::ui
