#pragma once

#include "parts/pair_chapter.h"

namespace mentoring::ui {

/// What has happened in a mentorship: the newest of it.
class TimelineCard : public PairCard {
    Q_OBJECT

public:
    TimelineCard(Workspace& workspace, std::span<const PairChapter> chapters, QWidget* parent = nullptr);
    using QWidget::show;
    void show(PairFolder& folder) override;

private:
    std::span<const PairChapter> m_chapters;
};

} // namespace mentoring::ui
