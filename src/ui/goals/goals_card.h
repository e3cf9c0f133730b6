#pragma once

#include "kit/lines_card.h"
#include "mentoring/mentorship.h"
#include "window/workspace.h"

namespace mentoring::ui {

/// The goals of a pair's mentee, as far as whoever is at the desk sees them.
class GoalsCard : public LinesCard {
    Q_OBJECT

public:
    explicit GoalsCard(Workspace& workspace, QWidget* parent = nullptr);
    using QWidget::show;
    void show(const Mentorship& pair);

private:
    Workspace& m_workspace;
};

} // namespace mentoring::ui
