#pragma once

#include <memory>
#include <vector>

#include <QDialog>

#include "mentoring/mentorship.h"
#include "window/workspace.h"

class QComboBox;
class QDateEdit;
class QPlainTextEdit;

namespace Ui {
class EndMentorshipDialog;
}

namespace mentoring::ui {

/// Ends mentorships in good order: how, on which day, and why.
class EndMentorshipDialog : public QDialog {
    Q_OBJECT

public:
    /// `who`: the names of the one pair, or empty for several.
    EndMentorshipDialog(Workspace& workspace, std::vector<MentorshipId> mentorships, const QString& who,
                        QWidget* parent = nullptr);
    ~EndMentorshipDialog() override;

    void accept() override;

private:
    [[nodiscard]] MentorshipState how() const;
    void showHow();

    Workspace& m_workspace;
    std::vector<MentorshipId> m_mentorships;
    std::unique_ptr<Ui::EndMentorshipDialog> m_form;
    QComboBox* m_how = nullptr;
    QDateEdit* m_date = nullptr;
    QPlainTextEdit* m_reason = nullptr;
};

} // namespace mentoring::ui
