#pragma once

#include "app/matching_service.h"
#include "kit/card.h"
#include "window/workspace.h"

namespace mentoring::ui {

class Label;
class SegmentedControl;
class SwitchRow;

/// What a run aims at and who comes first. Kept with the program, apart from its criteria.
class AimCard : public Card {
    Q_OBJECT

public:
    explicit AimCard(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows what a program aimed at before.
    void setProgram(ProgramId program);
    [[nodiscard]] Objective objective() const;
    [[nodiscard]] bool priorityFirst() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void keep();

    Workspace& m_workspace;
    ProgramId m_program;
    SegmentedControl* m_objective = nullptr;
    Label* m_objectiveText = nullptr;
    SwitchRow* m_priority = nullptr;
    bool m_showing = false;
};

} // namespace mentoring::ui
