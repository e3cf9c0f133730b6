#pragma once

#include <vector>

#include "mentoring/mentorship.h"
#include "parts/form_dialog.h"

namespace mentoring::ui {

/// Ends mentorships in good order: how, on which day, and why.
class EndMentorshipDialog : public FormDialog {
    Q_OBJECT

public:
    EndMentorshipDialog(Workspace& workspace, const std::vector<MentorshipId>& mentorships, QWidget* parent = nullptr);

private:
    [[nodiscard]] MentorshipState how() const;
    void showHow();

    QComboBox* m_how = nullptr;
    QComboBox* m_why = nullptr;  ///< a reason of the list
    QComboBox* m_word = nullptr; ///< whose word it was
    LongTextEdit* m_reason = nullptr;
};

} // namespace mentoring::ui
