#pragma once

#include "kit/lines_card.h"
#include "mentoring/mentorship.h"
#include "window/workspace.h"

namespace mentoring::ui {

/// The newest feedback of a pair, and where a reply is due.
class FeedbackCard : public LinesCard {
    Q_OBJECT

public:
    explicit FeedbackCard(Workspace& workspace, QWidget* parent = nullptr);
    using QWidget::show;
    void show(const Mentorship& pair);

private:
    Workspace& m_workspace;
};

} // namespace mentoring::ui
