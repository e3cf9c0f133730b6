#pragma once

#include <memory>
#include <vector>

#include <QDialog>

#include "app/matching_service.h"
#include "window/workspace.h"

class QPushButton;

namespace Ui {
class DecisionsDialog;
}

namespace mentoring::ui {

class CellsModel;

/// The one place where what was decided about pairs is seen, and taken back.
class DecisionsDialog : public QDialog {
    Q_OBJECT

public:
    DecisionsDialog(Workspace& workspace, ProgramId program, QWidget* parent = nullptr);
    ~DecisionsDialog() override;

private:
    void read();
    void showState();
    void takeBack();

    Workspace& m_workspace;
    ProgramId m_program;
    std::unique_ptr<Ui::DecisionsDialog> m_form;
    std::vector<PairDecision> m_decisions;
    CellsModel* m_model = nullptr;
    QPushButton* m_takeBack = nullptr;
};

} // namespace mentoring::ui
