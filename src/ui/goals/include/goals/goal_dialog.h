#pragma once

#include "mentoring/feedback.h"
#include "mentoring/goal.h"
#include "parts/form_dialog.h"
#include "parts/steps_edit.h"

namespace mentoring::ui {

class Banner;
class SkillPicker;

/// Writes a goal, new or changed: a title and a day are enough; the rest guides.
class GoalDialog : public FormDialog {
    Q_OBJECT

public:
    /// `id` not set: a new goal of `owner`; `owner` not set: of whoever is at the desk, or chosen by the coordinator.
    GoalDialog(Workspace& workspace, GoalId id, PersonId owner, QWidget* parent = nullptr);
    /// A new goal out of what feedback asks for; recording it acknowledges the feedback.
    GoalDialog(Workspace& workspace, const Feedback& feedback, QWidget* parent = nullptr);

    [[nodiscard]] GoalId goal() const { return m_goal.id; }

private:
    void build();
    void addLevels();
    void addOwner();
    /// What a template gives, or what stands in those fields now.
    struct Guided {
        QString title;
        int kind = 0;
        QString test;
        std::vector<StepsEdit::Step> steps;
    };
    [[nodiscard]] Guided guided() const;
    void showGuided(const Guided& guided);
    [[nodiscard]] static Guided templateAt(int index);
    /// Fills what is empty, or still as the template before left it. What was typed stays.
    void useTemplate(int index);
    void write();
    /// Whose goal it will be; not set: of whoever is at the desk.
    [[nodiscard]] PersonId owner() const;

    Goal m_goal;
    FeedbackId m_feedback; ///< which it comes from; not set as a rule
    QComboBox* m_owner = nullptr;
    QComboBox* m_template = nullptr;
    Banner* m_filled = nullptr; ///< says what a template did, and takes it back
    int m_lastTemplate = 0;
    QLineEdit* m_title = nullptr;
    QComboBox* m_kind = nullptr;
    DayEdit* m_target = nullptr;
    LongTextEdit* m_test = nullptr;
    StepsEdit* m_milestones = nullptr;
    LongTextEdit* m_description = nullptr;
    LongTextEdit* m_means = nullptr;
    LongTextEdit* m_relevance = nullptr;
    SkillPicker* m_skills = nullptr;
    std::array<LongTextEdit*, attainmentLevels> m_levels{};
    QCheckBox* m_useLevels = nullptr;
    QCheckBox* m_onPlan = nullptr;
    QCheckBox* m_startNow = nullptr;
    AudienceEdit* m_audience = nullptr;
};

} // namespace mentoring::ui
