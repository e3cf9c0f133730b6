#pragma once

#include "parts/pair_chapter.h"

namespace mentoring::ui {

/// Questions of a pair; for the coordinator the concerns about it instead.
class AdviceCard : public PairCard {
    Q_OBJECT

public:
    explicit AdviceCard(Workspace& workspace, QWidget* parent = nullptr);
    using QWidget::show;
    void show(PairFolder& folder) override;
};

extern const PairChapter adviceChapter;

} // namespace mentoring::ui
