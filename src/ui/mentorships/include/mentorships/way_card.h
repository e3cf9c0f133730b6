#pragma once

#include "parts/pair_card.h"

namespace mentoring::ui {

/// What the program asks of the pair, phase by phase, each on the day that follows from when it began. Hidden where the
/// program asks nothing.
class WayCard : public PairCard {
    Q_OBJECT

public:
    explicit WayCard(Workspace& workspace, QWidget* parent = nullptr);

    using QWidget::show;
    void show(PairFolder& folder) override;
};

} // namespace mentoring::ui
