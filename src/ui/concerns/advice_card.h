#pragma once

#include "kit/lines_card.h"
#include "mentoring/mentorship.h"
#include "window/workspace.h"

namespace mentoring::ui {

/// Questions of a pair; for the coordinator the concerns about it instead.
class AdviceCard : public LinesCard {
    Q_OBJECT

public:
    explicit AdviceCard(Workspace& workspace, QWidget* parent = nullptr);
    using QWidget::show;
    void show(const Mentorship& pair);

private:
    Workspace& m_workspace;
};

} // namespace mentoring::ui
