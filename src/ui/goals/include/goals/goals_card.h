#pragma once

#include "parts/pair_chapter.h"

namespace mentoring::ui {

/// The goals of a pair's mentee, as far as whoever is at the desk sees them.
class GoalsCard : public PairCard {
    Q_OBJECT

public:
    explicit GoalsCard(Workspace& workspace, QWidget* parent = nullptr);
    using QWidget::show;
    void show(PairFolder& folder) override;
};

extern const PairChapter goalsChapter;

} // namespace mentoring::ui
