#pragma once

#include "mentoring/feedback.h"
#include "window/workspace.h"

namespace mentoring::ui {

[[nodiscard]] Tone toneOf(FeedbackReply reply);
/// "From Inès Haddad to Zoé Girard".
[[nodiscard]] QString directionOf(const Workspace& workspace, const Feedback& feedback);
/// What it is about: a session, a goal; empty for nothing in particular.
[[nodiscard]] QString aboutText(const Session& session);
[[nodiscard]] QString aboutText(const Goal& goal);
[[nodiscard]] QString aboutOf(const Workspace& workspace, const Feedback& feedback);

} // namespace mentoring::ui
