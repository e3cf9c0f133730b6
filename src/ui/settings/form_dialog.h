#pragma once

#include <functional>

#include <QDialog>

#include "window/workspace.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace mentoring::ui {

class Label;

/// A small form of a few fields around one action. Stays open, with what was typed, when the action is refused.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    FormDialog(Workspace& workspace, const QString& title, const QString& verb, QWidget* parent = nullptr);

    QLineEdit* addLine(const char* objectName, const QString& label, const QString& help = {});
    QComboBox* addChoice(const char* objectName, const QString& label, const QStringList& choices);
    void setAction(std::function<void()> action) { m_action = std::move(action); }

    void accept() override;

private:
    Workspace& m_workspace;
    std::function<void()> m_action;
    QVBoxLayout* m_fields = nullptr;
    Label* m_problem = nullptr;
};

} // namespace mentoring::ui
