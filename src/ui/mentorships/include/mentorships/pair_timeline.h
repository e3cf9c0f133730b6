#pragma once

#include <vector>

#include "parts/pair_card.h"

namespace mentoring::ui {

/// One thing that happened in a mentorship, as far as whoever is at the desk sees it.
struct PairEvent {
    Date on;
    QString text;
    QString iconName;
    RecordRef record;
};

/// Newest first: sessions that are over, goals set and ended, feedback, strengths and areas to grow.
[[nodiscard]] std::vector<PairEvent> timelineOf(const Workspace& workspace, PairFolder& folder);

/// The newest of it.
class TimelineCard : public PairCard {
    Q_OBJECT

public:
    explicit TimelineCard(Workspace& workspace, QWidget* parent = nullptr);
    using QWidget::show;
    void show(PairFolder& folder) override;
};

} // namespace mentoring::ui
