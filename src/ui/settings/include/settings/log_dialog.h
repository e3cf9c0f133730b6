#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QDialog>

#include "app/change_log.h"
#include "kit/row_list_model.h"
#include "window/workspace.h"

class QPushButton;

namespace Ui {
class LogDialog;
}

namespace mentoring::ui {

/// Lines of the log in the order in which they come: when, what, who.
class LogModel : public RowListModel {
    Q_OBJECT

public:
    enum Column { WhenColumn, WhatColumn, WhoColumn, ColumnCount };

    using RowListModel::RowListModel;

    void clear();
    void append(std::vector<ChangeEntry> entries);
    [[nodiscard]] const std::vector<ChangeEntry>& entries() const { return m_entries; }

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
    std::vector<ChangeEntry> m_entries;
};

/// The log of the whole file: who did what, and when. Read a page at a time.
class LogDialog : public QDialog {
    Q_OBJECT

public:
    explicit LogDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~LogDialog() override;

private:
    void readAnew();
    void readOn();
    void showState();
    void exportShown();
    [[nodiscard]] LogQuestion question() const;

    Workspace& m_workspace;
    std::unique_ptr<Ui::LogDialog> m_form;
    LogModel* m_model = nullptr;
    QPushButton* m_export = nullptr;
    std::optional<LogPlace> m_last;
};

} // namespace mentoring::ui
