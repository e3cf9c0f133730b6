#pragma once

#include "mentoring/aims.h"
#include "parts/form_dialog.h"

class QGridLayout;

namespace mentoring::ui {

/// Between which bounds the share of each site, or department, is to lie: a line for each one that mentees of the
/// program are of.
class SharesDialog : public FormDialog {
    Q_OBJECT

public:
    SharesDialog(Workspace& workspace, ProgramId program, const Aims& aims, QWidget* parent = nullptr);

    [[nodiscard]] const Aims& aims() const { return m_aims; }

private:
    void showRows();
    [[nodiscard]] std::vector<Share> shares() const;

    struct Row {
        std::string value;
        QSpinBox* atLeast;
        QSpinBox* atMost;
    };
    ProgramId m_program;
    Aims m_aims;
    QComboBox* m_field = nullptr;
    QWidget* m_lines = nullptr;
    std::vector<Row> m_rows;
};

} // namespace mentoring::ui
