#pragma once

#include "mentoring/feedback.h"
#include "parts/record_page.h"

namespace mentoring::ui {

class FeedbackList;
class Label;
class LinesCard;
class SegmentedControl;

/// Feedback received, given and waiting for a reply; one piece of it; drafts that were not recorded yet.
class FeedbackPage : public RecordPage {
    Q_OBJECT

public:
    explicit FeedbackPage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("feedback"); }
    bool showRecord(const RecordRef& record) override;

    /// Opens the form for a pair; nothing set: asks which.
    void give(MentorshipId pair, SessionId about);

protected:
    void fillList() override;
    void showRows() override;
    bool followList(const Change& change) override;
    bool fillDetail(qint64 id, QVBoxLayout* column) override;
    void retranslate() override;
    void lookAtCurrent() override;

private:
    /// What can be done now.
    struct Now {
        bool mayGive = false;
        bool mayReply = false;
        bool mayAmend = false;
        bool isForMentee = false;
        FeedbackReply reply = FeedbackReply::None;
    };
    void build();
    void makeActions();
    void showBadge();
    void follow(FeedbackId id);

    Label* m_private = nullptr; ///< what the coordinator does not see
    SegmentedControl* m_filter = nullptr;
    FeedbackList* m_feedback = nullptr;
    std::optional<Feedback> m_last; ///< the last one read, where there are more
    Now m_now;
};

} // namespace mentoring::ui
