#pragma once

#include "parts/pair_chapter.h"

namespace mentoring::ui {

/// The newest feedback of a pair, and where a reply is due.
class FeedbackCard : public PairCard {
    Q_OBJECT

public:
    explicit FeedbackCard(Workspace& workspace, QWidget* parent = nullptr);
    using QWidget::show;
    void show(PairFolder& folder) override;
};

extern const PairChapter feedbackChapter;

} // namespace mentoring::ui
