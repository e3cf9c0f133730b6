#pragma once

#include "mentoring/program_template.h"
#include "parts/form_dialog.h"

namespace mentoring::ui {

/// A program made or edited.
class ProgramDialog : public FormDialog {
    Q_OBJECT

public:
    ProgramDialog(Workspace& workspace, ProgramId program, QWidget* parent = nullptr);

    /// Of a new one once it is made.
    [[nodiscard]] ProgramId program() const { return m_program; }

private:
    /// What stands there in the choice of what to begin with; a file is asked for. Nothing when none is chosen or it
    /// cannot be read, which is said.
    [[nodiscard]] std::optional<ProgramTemplate> templateAt(int place);
    /// Asks where people or pairs go with it.
    [[nodiscard]] bool confirmsDeletion(const Program& program);

    ProgramId m_program;
};

} // namespace mentoring::ui
