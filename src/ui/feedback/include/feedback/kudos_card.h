#pragma once

#include "parts/pair_chapter.h"

namespace mentoring::ui {

/// The thanks of a pair, newest first.
class KudosCard : public PairCard {
    Q_OBJECT

public:
    explicit KudosCard(Workspace& workspace, QWidget* parent = nullptr);
    using QWidget::show;
    void show(PairFolder& folder) override;

private:
    bool m_showsAll = false; ///< asked for
};

extern const PairChapter kudosChapter;

} // namespace mentoring::ui
