#pragma once

#include "mentoring/feedback.h"
#include "mentoring/mentorship.h"
#include "parts/form_dialog.h"

namespace mentoring::ui {

class FeedbackFields;

/// What feedback is about; all may be unset.
struct FeedbackAbout {
    SessionId session;
    GoalId goal;
};

/// Writes feedback by one of the forms of the trade, or amends it. What the writer may want to look at again is said
/// quietly at the foot; nothing is blocked and nothing leaves the computer.
class FeedbackDialog : public FormDialog {
    Q_OBJECT

public:
    FeedbackDialog(Workspace& workspace, MentorshipId pair, FeedbackAbout about, QWidget* parent = nullptr);
    /// Amends.
    FeedbackDialog(Workspace& workspace, FeedbackId id, QWidget* parent = nullptr);

    [[nodiscard]] FeedbackId feedback() const { return m_feedback.id; }

private:
    void build();
    void addAuthor(const Mentorship& pair);
    void addAbout(const Mentorship& pair);
    void showForm();
    void showWhom();
    void showRemarks();
    void write();
    [[nodiscard]] const FeedbackFramework& framework() const;
    [[nodiscard]] PersonId author() const;

    Feedback m_feedback;
    QComboBox* m_author = nullptr;
    QComboBox* m_framework = nullptr;
    QComboBox* m_about = nullptr;
    QComboBox* m_skill = nullptr;
    Label* m_heading = nullptr;
    Label* m_use = nullptr;
    FeedbackFields* m_fields = nullptr;
    Label* m_remarks = nullptr;
    AudienceEdit* m_audience = nullptr;
    QTimer m_pauseForRemarks;
};

} // namespace mentoring::ui
