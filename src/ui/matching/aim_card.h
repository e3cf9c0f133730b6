#pragma once

#include "app/matching_service.h"
#include "kit/card.h"
#include "window/workspace.h"

class QPushButton;

namespace mentoring::ui {

class Label;
class SegmentedControl;
class SwitchRow;

/// What a run aims at, who comes first, and what makes it fair. Kept with the program, apart from its criteria.
class AimCard : public Card {
    Q_OBJECT

public:
    explicit AimCard(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows what a program aimed at before.
    void setProgram(ProgramId program);
    [[nodiscard]] const Aims& aims() const { return m_aims; }
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    /// What the switches say.
    void read();
    void keep(const Aims& aims);
    void show();
    void chooseShares();

    struct Row {
        SwitchRow* row;
        bool Aims::*aim;
    };
    Workspace& m_workspace;
    ProgramId m_program;
    Aims m_aims;
    SegmentedControl* m_objective = nullptr;
    Label* m_objectiveText = nullptr;
    std::vector<Row> m_rows;
    Label* m_sharesText = nullptr;
    QPushButton* m_sharesButton = nullptr;
    bool m_showing = false;
};

} // namespace mentoring::ui
