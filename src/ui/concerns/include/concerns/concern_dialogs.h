#pragma once

#include "mentoring/advice_request.h"
#include "mentoring/concern.h"
#include "mentoring/mentor_gain.h"
#include "parts/form_dialog.h"

namespace mentoring::ui {

/// A question of a mentee to the mentor. The coordinator records it for the mentee, with the answer if there is one.
class AskDialog : public FormDialog {
    Q_OBJECT

public:
    AskDialog(Workspace& workspace, MentorshipId pair, QWidget* parent = nullptr);
    /// One that was asked, to be changed.
    AskDialog(Workspace& workspace, const AdviceRequest& request, QWidget* parent = nullptr);

    [[nodiscard]] AdviceRequestId asked() const { return m_asked; } ///< once it is recorded

private:
    void build(const AdviceRequest& request);
    [[nodiscard]] MentorshipId pair() const;

    MentorshipId m_given;
    QComboBox* m_choice = nullptr; ///< null: the pair is given
    LongTextEdit* m_question = nullptr;
    LongTextEdit* m_context = nullptr;
    QComboBox* m_urgency = nullptr;
    LongTextEdit* m_answer = nullptr; ///< for the coordinator only
    AdviceRequestId m_asked;
};

/// The mentor's answer.
class AnswerDialog : public FormDialog {
    Q_OBJECT

public:
    AnswerDialog(Workspace& workspace, const AdviceRequest& request, QWidget* parent = nullptr);
};

/// A concern, raised by anybody; the coordinator also says who raised it, who sees to it, until when, and how it
/// stands.
class ConcernDialog : public FormDialog {
    Q_OBJECT

public:
    ConcernDialog(Workspace& workspace, const Concern& concern, QWidget* parent = nullptr);

    [[nodiscard]] ConcernId raised() const { return m_raised; } ///< once it is recorded

private:
    ConcernId m_raised;
};

/// How a concern was resolved.
class ResolveDialog : public FormDialog {
    Q_OBJECT

public:
    ResolveDialog(Workspace& workspace, ConcernId id, QWidget* parent = nullptr);
};

/// Something a mentor took from mentoring. The coordinator notes it for the mentor of the pair.
class GainDialog : public FormDialog {
    Q_OBJECT

public:
    GainDialog(Workspace& workspace, const MentorGain& gain, QWidget* parent = nullptr);
};

} // namespace mentoring::ui
