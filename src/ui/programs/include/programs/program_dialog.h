#pragma once

#include "parts/drafted_dialog.h"
#include "window/workspace.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace mentoring::ui {

class DayEdit;
class FormField;

/// A program made or edited.
class ProgramDialog : public DraftedDialog {
    Q_OBJECT

public:
    ProgramDialog(Workspace& workspace, ProgramId program, QWidget* parent = nullptr);

    [[nodiscard]] ProgramId program() const { return m_program.id; }
    void accept() override;

private:
    QPlainTextEdit* addText(const char* name, const QString& label, const std::string& text);

    Program m_program;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_sponsor = nullptr;
    QPlainTextEdit* m_purpose = nullptr;
    QPlainTextEdit* m_measures = nullptr;
    QComboBox* m_mode = nullptr;
    DayEdit* m_starts = nullptr;
    DayEdit* m_ends = nullptr;
    QSpinBox* m_capacity = nullptr;
    FormField* m_nameField = nullptr;
    FormField* m_startsField = nullptr;
    FormField* m_endsField = nullptr;
};

} // namespace mentoring::ui
