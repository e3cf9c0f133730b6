#pragma once

#include "parts/drafted_dialog.h"
#include "window/workspace.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace mentoring::ui {

class DayEdit;
class FormField;
class Label;
class SkillsTable;

/// A person's part in the program shown: roles, skills offered and sought, capacity, availability, priority.
class ParticipationDialog : public DraftedDialog {
    Q_OBJECT

public:
    ParticipationDialog(Workspace& workspace, PersonId person, QWidget* parent = nullptr);

    void accept() override;

private:
    [[nodiscard]] Participation read() const;

    Participation m_part;
    bool m_isNew = false;
    QCheckBox* m_asMentor = nullptr;
    QCheckBox* m_asMentee = nullptr;
    QSpinBox* m_capacity = nullptr;
    QCheckBox* m_paused = nullptr;
    DayEdit* m_pausedUntil = nullptr;
    FormField* m_untilField = nullptr;
    QLineEdit* m_pauseReason = nullptr;
    QCheckBox* m_nominated = nullptr;
    SkillsTable* m_offers = nullptr;
    SkillsTable* m_seeks = nullptr;
    Label* m_problem = nullptr;
};

} // namespace mentoring::ui
