#pragma once

#include "parts/pair_chapter.h"

namespace mentoring::ui {

/// The strengths and areas to grow of a pair's mentee, newest first.
class InsightsCard : public PairCard {
    Q_OBJECT

public:
    explicit InsightsCard(Workspace& workspace, QWidget* parent = nullptr);
    using QWidget::show;
    void show(PairFolder& folder) override;

private:
    void addForMentee(PersonId mentee); ///< by the coordinator
};

extern const PairChapter insightsChapter;
extern const PairChapter levelsChapter;

} // namespace mentoring::ui
