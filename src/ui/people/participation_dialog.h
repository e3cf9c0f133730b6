#pragma once

#include <vector>

#include <QDialog>

#include "window/workspace.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTableWidget;

namespace mentoring::ui {

class FormField;
class Label;

/// A person's part in the program shown: roles, skills offered and sought, capacity, availability, priority.
class ParticipationDialog : public QDialog {
    Q_OBJECT

public:
    ParticipationDialog(Workspace& workspace, PersonId person, QWidget* parent = nullptr);

    void accept() override;

private:
    QTableWidget* makeTable(const char* name, const QStringList& headers);
    void addOffer(const OfferedSkill& offer);
    void addSought(const SoughtSkill& sought);
    QComboBox* skillCombo(SkillId chosen, const QString& name);
    [[nodiscard]] Participation read() const;

    Workspace& m_workspace;
    Participation m_part;
    bool m_isNew = false;
    QCheckBox* m_asMentor = nullptr;
    QCheckBox* m_asMentee = nullptr;
    QSpinBox* m_capacity = nullptr;
    QCheckBox* m_paused = nullptr;
    QLineEdit* m_pausedUntil = nullptr;
    FormField* m_untilField = nullptr;
    QLineEdit* m_pauseReason = nullptr;
    QCheckBox* m_nominated = nullptr;
    QTableWidget* m_offers = nullptr;
    QTableWidget* m_seeks = nullptr;
    Label* m_problem = nullptr;
};

} // namespace mentoring::ui
