#pragma once

#include <memory>
#include <vector>

#include "mentoring/mentorship.h"
#include "parts/drafted_dialog.h"

class QComboBox;
class QDateEdit;
class QPlainTextEdit;

namespace Ui {
class EndMentorshipDialog;
}

namespace mentoring::ui {

/// Ends mentorships in good order: how, on which day, and why.
class EndMentorshipDialog : public DraftedDialog {
    Q_OBJECT

public:
    EndMentorshipDialog(Workspace& workspace, std::vector<MentorshipId> mentorships, QWidget* parent = nullptr);
    ~EndMentorshipDialog() override;

    void accept() override;

private:
    [[nodiscard]] MentorshipState how() const;
    void showHow();

    std::vector<MentorshipId> m_mentorships;
    std::unique_ptr<Ui::EndMentorshipDialog> m_form;
    QComboBox* m_how = nullptr;
    QDateEdit* m_date = nullptr;
    QPlainTextEdit* m_reason = nullptr;
};

} // namespace mentoring::ui
