#pragma once

#include <map>

#include "forms/form_dialog.h"
#include "mentoring/feedback.h"
#include "mentoring/mentorship.h"

namespace mentoring::ui {

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

protected:
    [[nodiscard]] QJsonObject moreToKeep() const override;
    void bringBack(const QJsonObject& more) override;

private:
    void build();
    void addAuthor(const Mentorship& pair);
    void addAbout(const Mentorship& pair);
    void showFields();
    void keepTexts();
    void showRemarks();
    void write();
    [[nodiscard]] const FeedbackFramework& framework() const;
    [[nodiscard]] PersonId author() const;

    Feedback m_feedback;
    QComboBox* m_author = nullptr;
    QComboBox* m_framework = nullptr;
    QComboBox* m_about = nullptr;
    Label* m_use = nullptr;
    QWidget* m_host = nullptr;
    Label* m_remarks = nullptr;
    AudienceEdit* m_audience = nullptr;
    QTimer m_pauseForRemarks;
    std::vector<std::pair<std::string_view, LongTextEdit*>> m_edits;
    std::map<std::string, QString, std::less<>> m_texts; ///< by field, of every form tried: no text is lost in changing
};

} // namespace mentoring::ui
