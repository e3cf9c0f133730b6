#pragma once

#include "mentoring/insight.h"
#include "parts/form_dialog.h"

class QSpinBox;

namespace mentoring::ui {

/// A strength or an area to grow: new with what happened, or amended. The coordinator says in whose name.
class InsightDialog : public FormDialog {
    Q_OBJECT

public:
    InsightDialog(Workspace& workspace, const Insight& insight, QWidget* parent = nullptr);
};

/// One more thing that happened, or one that was noted, to be changed or deleted.
class EvidenceDialog : public FormDialog {
    Q_OBJECT

public:
    EvidenceDialog(Workspace& workspace, InsightId id, QWidget* parent = nullptr);
    /// `at`: of those that are noted.
    EvidenceDialog(Workspace& workspace, const Insight& insight, std::size_t at, QWidget* parent = nullptr);

private:
    void build(const Insight& insight, const Evidence& evidence);

    LongTextEdit* m_what = nullptr;
    DayEdit* m_on = nullptr;
    QComboBox* m_strength = nullptr;
};

/// How far one sees each of a mentee's skills today; what is left out stays unsaid.
class AssessDialog : public FormDialog {
    Q_OBJECT

public:
    /// `pair` is needed when the mentor is the one who assesses; for the coordinator it says whose voice stands chosen.
    AssessDialog(Workspace& workspace, PersonId mentee, MentorshipId pair, QWidget* parent = nullptr);
};

/// One level that was recorded, to be changed or deleted.
class AssessmentDialog : public FormDialog {
    Q_OBJECT

public:
    AssessmentDialog(Workspace& workspace, const SkillAssessment& assessment, QWidget* parent = nullptr);
};

/// The draft of a change to something that was noted, found again while it is there.
[[nodiscard]] std::string draftKeyOfEvidence(const Insight& insight, std::size_t at);
/// Which one that is; nothing where it is gone.
[[nodiscard]] std::optional<std::size_t> evidenceOfDraft(const DraftKey& key, const Insight& insight);

/// The mentee's skills to speak of: those sought, then those assessed before.
[[nodiscard]] std::vector<SkillId> skillsOf(Workspace& workspace, PersonId mentee);

} // namespace mentoring::ui
