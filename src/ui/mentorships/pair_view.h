#pragma once

#include <QWidget>

#include "parts/pair_card.h"

namespace mentoring::ui {

/// Everything of one pair on one page, each card with what whoever is at the desk may see.
class PairView : public QWidget {
    Q_OBJECT

public:
    PairView(Workspace& workspace, const MakePairCards& makeCards, QWidget* parent = nullptr);
    using QWidget::show;
    void show(const Mentorship& pair);

private:
    PairCards m_cards;
};

} // namespace mentoring::ui
