#pragma once

#include "mentoring/participation.h"
#include "parts/form_dialog.h"

class QCheckBox;
class QSpinBox;

namespace mentoring::ui {

class SkillsTable;

/// A person's part in the program shown: roles, skills offered and sought, capacity, availability, priority.
class ParticipationDialog : public FormDialog {
    Q_OBJECT

public:
    ParticipationDialog(Workspace& workspace, PersonId person, QWidget* parent = nullptr);

private:
    void addRoles();
    void addSkills();
    void addCapacity();
    void addPause();
    /// Only what the roles ask for is shown; what is hidden is kept.
    void showWhatIsAsked();
    /// Pairs of theirs that go on although the role they are in, or their being available, ends.
    [[nodiscard]] int pairsLeft() const;
    [[nodiscard]] Participation read() const;

    Participation m_part;
    QCheckBox* m_asMentor = nullptr;
    QCheckBox* m_asMentee = nullptr;
    QCheckBox* m_nominated = nullptr;
    SkillsTable* m_offers = nullptr;
    SkillsTable* m_seeks = nullptr;
    QSpinBox* m_capacity = nullptr;
    QWidget* m_besideCapacity = nullptr;
    QCheckBox* m_paused = nullptr;
    DayEdit* m_pausedUntil = nullptr;
    LongTextEdit* m_pauseReason = nullptr;
    Label* m_openPairs = nullptr;
};

} // namespace mentoring::ui
