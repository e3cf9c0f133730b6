#pragma once

#include "app/seen.h"
#include "mentoring/feedback.h"
#include "style/tokens.h"
#include "window/workspace.h"

class QVBoxLayout;
class QWidget;

namespace mentoring::ui {

[[nodiscard]] Tone toneOf(FeedbackReply reply);
/// "From Inès Haddad to Zoé Girard".
[[nodiscard]] QString directionOf(const Workspace& workspace, const Feedback& feedback);
/// What it is about: a session, a goal; empty for nothing in particular.
[[nodiscard]] QString aboutOf(const Workspace& workspace, const Feedback& feedback);

/// Fills a column with one piece of feedback: what was said field by field, reply, former texts.
void fillFeedbackView(Workspace& workspace, const Seen<Feedback>& feedback, QVBoxLayout* column, QWidget* parent);

} // namespace mentoring::ui
