#pragma once

#include "kit/lines_card.h"
#include "mentoring/mentorship.h"
#include "window/workspace.h"

namespace mentoring::ui {

/// The strengths and areas to grow of a pair's mentee, newest first.
class InsightsCard : public LinesCard {
    Q_OBJECT

public:
    explicit InsightsCard(Workspace& workspace, QWidget* parent = nullptr);
    using QWidget::show;
    void show(const Mentorship& pair);

private:
    Workspace& m_workspace;
};

} // namespace mentoring::ui
