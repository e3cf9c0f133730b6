#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QDialog>

#include "app/change_log.h"
#include "window/workspace.h"

class QPushButton;

namespace Ui {
class LogDialog;
}

namespace mentoring::ui {

class CellsModel;

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
    std::vector<ChangeEntry> m_entries; ///< those that are shown, newest first
    CellsModel* m_model = nullptr;
    QPushButton* m_export = nullptr;
    std::optional<LogPlace> m_last;
};

} // namespace mentoring::ui
