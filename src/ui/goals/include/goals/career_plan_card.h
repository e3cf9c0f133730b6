#pragma once

#include "parts/pair_chapter.h"

namespace mentoring::ui {

/// Where a pair's mentee wants to be, as far as whoever is at the desk sees it.
class CareerPlanCard : public PairCard {
    Q_OBJECT

public:
    explicit CareerPlanCard(Workspace& workspace, QWidget* parent = nullptr);
    using QWidget::show;
    void show(PairFolder& folder) override;

private:
    void showPlan(const Seen<CareerPlan>& plan, bool mayWrite);
    void takeStep(PersonId owner, std::size_t step, bool taken);
};

extern const PairChapter careerPlanChapter;

} // namespace mentoring::ui
