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
/// A mark of each, for where there is no room for the word.
[[nodiscard]] QString stateIcon(SessionState state, bool isToRecord);

/// Asks where the pair has a session on that day already, other than `but`. True: go on.
[[nodiscard]] bool isMeantBesideOthers(Workspace& workspace, MentorshipId pair, const std::optional<Date>& day,
                                       SessionId but, QWidget* parent);

/// Fills a column with everything about one session that may be seen.
void fillSessionView(Workspace& workspace, const Seen<Session>& session, QVBoxLayout* column, QWidget* parent);

} // namespace mentoring::ui
