#pragma once

#include "app/seen.h"
#include "mentoring/session.h"
#include "window/workspace.h"

class QVBoxLayout;
class QWidget;

namespace mentoring::ui {

[[nodiscard]] Tone toneOf(SessionState state);
/// The state, or "To record" for one that is planned and past.
[[nodiscard]] QString stateText(const Session& session, Date today);
[[nodiscard]] Tone stateTone(const Session& session, Date today);
[[nodiscard]] QString stateText(SessionState state, bool isToRecord);
[[nodiscard]] Tone stateTone(SessionState state, bool isToRecord);

/// Fills a column with everything about one session that may be seen.
void fillSessionView(Workspace& workspace, const Seen<Session>& session, QVBoxLayout* column, QWidget* parent);

} // namespace mentoring::ui
