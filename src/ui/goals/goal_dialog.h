#pragma once

#include "forms/form_dialog.h"
#include "mentoring/goal.h"

namespace mentoring::ui {

class SkillPicker;
class StepsEdit;

/// Writes a goal, new or changed: a title and a day are enough; the rest guides.
class GoalDialog : public FormDialog {
    Q_OBJECT

public:
    /// `id` not set: a new goal of `owner`; `owner` not set: of whoever is at the desk, or chosen by the coordinator.
    GoalDialog(Workspace& workspace, GoalId id, PersonId owner, QWidget* parent = nullptr);

    [[nodiscard]] GoalId goal() const { return m_goal.id; }

protected:
    [[nodiscard]] QJsonObject moreToKeep() const override;
    void bringBack(const QJsonObject& more) override;

private:
    void build();
    void addSkills();
    void addLevels();
    void addOwner();
    void useTemplate(int index);
    void write();
    /// Whose goal it will be; not set: of whoever is at the desk.
    [[nodiscard]] PersonId owner() const;

    Goal m_goal;
    QComboBox* m_owner = nullptr;
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
