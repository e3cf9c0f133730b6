#pragma once

#include "parts/pair_card.h"

namespace mentoring::ui {

/// On the page of a pair of one's own: the proposal to answer, the pause, and when it ends; nothing where there is
/// nothing to say of it.
class LifeCard : public PairCard {
    Q_OBJECT

public:
    explicit LifeCard(Workspace& workspace, QWidget* parent = nullptr);

    using QWidget::show;
    void show(PairFolder& folder) override;

private:
    void showProposal(const Mentorship& pair);
};

} // namespace mentoring::ui
