#pragma once

#include "mentoring/insight.h"
#include "parts/form_dialog.h"

class QSpinBox;

namespace mentoring::ui {

/// A strength or an area to grow: new with what happened, or amended.
class InsightDialog : public FormDialog {
    Q_OBJECT

public:
    InsightDialog(Workspace& workspace, const Insight& insight, QWidget* parent = nullptr);
};

/// One more thing that happened.
class EvidenceDialog : public FormDialog {
    Q_OBJECT

public:
    EvidenceDialog(Workspace& workspace, InsightId id, QWidget* parent = nullptr);
};

/// How far one sees each of a mentee's skills today; what is left out stays unsaid.
class AssessDialog : public FormDialog {
    Q_OBJECT

public:
    /// `pair` is needed when the mentor is the one who assesses.
    AssessDialog(Workspace& workspace, PersonId mentee, MentorshipId pair, QWidget* parent = nullptr);
};

/// The mentee's skills to speak of: those sought, then those assessed before.
[[nodiscard]] std::vector<SkillId> skillsOf(Workspace& workspace, PersonId mentee);

} // namespace mentoring::ui
