#pragma once

#include "mentoring/career_plan.h"
#include "parts/form_dialog.h"

namespace mentoring::ui {

class StepsEdit;

/// Where somebody wants to be, by when, why, and the steps there.
class CareerPlanDialog : public FormDialog {
    Q_OBJECT

public:
    CareerPlanDialog(Workspace& workspace, PersonId person, QWidget* parent = nullptr);

private:
    void write();

    CareerPlan m_plan;
    QLineEdit* m_role = nullptr;
    DayEdit* m_horizon = nullptr;
    LongTextEdit* m_reason = nullptr;
    StepsEdit* m_steps = nullptr;
    AudienceEdit* m_audience = nullptr;
};

} // namespace mentoring::ui
