#pragma once

#include "parts/pair_card.h"

namespace mentoring::ui {

class ProfileFacts;

/// On the page of a pair of one's own: who the other one is, and what they can pass on or would like to learn.
class PartnerCard : public PairCard {
    Q_OBJECT

public:
    explicit PartnerCard(Workspace& workspace, QWidget* parent = nullptr);

    using QWidget::show;
    void show(PairFolder& folder) override;

private:
    ProfileFacts* m_facts = nullptr;
};

} // namespace mentoring::ui
