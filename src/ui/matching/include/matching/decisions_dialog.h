#pragma once

#include <memory>
#include <vector>

#include <QDialog>

#include "app/matching_service.h"
#include "kit/row_list_model.h"
#include "window/workspace.h"

class QPushButton;

namespace Ui {
class DecisionsDialog;
}

namespace mentoring::ui {

/// What was decided about pairs of a program, kept and refused.
class DecisionsModel : public RowListModel {
    Q_OBJECT

public:
    enum Column { VerdictColumn, MenteeColumn, MentorColumn, ReasonColumn, ColumnCount };

    using RowListModel::RowListModel;

    void show(std::vector<PairDecision> decisions, const Directory& directory);
    [[nodiscard]] const PairDecision& decisionAt(int row) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] int total() const override;

protected:
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] bool sortsByNumber(int column) const override;
    [[nodiscard]] double sortNumber(int row, int column) const override;
    [[nodiscard]] QString sortText(int row, int column) const override;

private:
    struct Row {
        PairDecision decision;
        QString mentee;
        QString mentor;
    };
    [[nodiscard]] static QString verdictText(const PairDecision& decision);

    std::vector<Row> m_rows;
};

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
    DecisionsModel* m_model = nullptr;
    QPushButton* m_takeBack = nullptr;
};

} // namespace mentoring::ui
