#pragma once

#include "mentoring/feedback.h"
#include "parts/form_dialog.h"

namespace mentoring::ui {

/// Answers feedback, or says why one sees it otherwise.
class ReplyDialog : public FormDialog {
    Q_OBJECT

public:
    ReplyDialog(Workspace& workspace, FeedbackId id, FeedbackReply how, QWidget* parent = nullptr);
};

/// Makes an action of feedback, begun with what it asks for.
class FeedbackActionDialog : public FormDialog {
    Q_OBJECT

public:
    FeedbackActionDialog(Workspace& workspace, const Feedback& feedback, QWidget* parent = nullptr);
};

} // namespace mentoring::ui
