#pragma once

#include <memory>

#include <QDialog>

#include "window/action_search.h"

class QSortFilterProxyModel;
class QStandardItemModel;

namespace Ui {
class ShortcutsDialog;
}

namespace mentoring::ui {

/// Every shortcut of the window, and a few of tables that no menu shows.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<MenuAction>& actions, QWidget* parent = nullptr);
    ~ShortcutsDialog() override;

private:
    std::unique_ptr<Ui::ShortcutsDialog> m_form;
};

} // namespace mentoring::ui
