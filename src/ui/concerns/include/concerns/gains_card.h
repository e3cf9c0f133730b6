#pragma once

#include "parts/pair_chapter.h"

namespace mentoring::ui {

/// What a pair's mentor takes from it, as far as whoever is at the desk sees it.
class GainsCard : public PairCard {
    Q_OBJECT

public:
    explicit GainsCard(Workspace& workspace, QWidget* parent = nullptr);
    using QWidget::show;
    void show(PairFolder& folder) override;
};

extern const PairChapter gainsChapter;

} // namespace mentoring::ui
