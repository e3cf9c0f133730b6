#pragma once

#include "parts/pair_card.h"

namespace mentoring::ui {

/// On the coordinator's page of a pair under way: how it is doing, part by part with its cause; no sum of them.
class HealthCard : public PairCard {
    Q_OBJECT

public:
    explicit HealthCard(Workspace& workspace, QWidget* parent = nullptr);

    using QWidget::show;
    void show(PairFolder& folder) override;
};

} // namespace mentoring::ui
