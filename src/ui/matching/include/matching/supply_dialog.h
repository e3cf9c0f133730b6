#pragma once

#include <memory>
#include <vector>

#include <QDialog>

#include "app/skill_supply.h"
#include "window/workspace.h"

class QPushButton;

namespace Ui {
class SupplyDialog;
}

namespace mentoring::ui {

class CellsModel;

/// For which skills mentors are short: who waits for one, and which places are free.
class SupplyDialog : public QDialog {
    Q_OBJECT

public:
    SupplyDialog(Workspace& workspace, ProgramId program, QWidget* parent = nullptr);
    ~SupplyDialog() override;

private:
    void read();
    void showState();
    void exportAll();

    Workspace& m_workspace;
    ProgramId m_program;
    std::unique_ptr<Ui::SupplyDialog> m_form;
    std::vector<SkillSupply> m_supply;
    CellsModel* m_model = nullptr;
    QPushButton* m_export = nullptr;
};

} // namespace mentoring::ui
