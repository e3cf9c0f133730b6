#pragma once

#include <vector>

#include "mentoring/mentorship.h"
#include "window/workspace.h"

namespace mentoring::ui {

/// One thing that happened in a mentorship, as far as whoever is at the desk sees it.
struct PairEvent {
    Date on;
    QString text;
    QString iconName;
    QString kind; ///< as Workspace::showRecord knows it
    qint64 record = 0;
};

/// Newest first: sessions that are over, goals set and ended, feedback, strengths and areas to grow.
[[nodiscard]] std::vector<PairEvent> timelineOf(const Workspace& workspace, const Mentorship& pair);

} // namespace mentoring::ui
