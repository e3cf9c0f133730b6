#pragma once

#include "mentoring/session.h"
#include "parts/form_dialog.h"

class QListWidget;

namespace mentoring::ui {

class TimeEdit;

/// Plans a session, or a series in the rhythm of the agreement; or changes when and where a planned one is.
class PlanSessionDialog : public FormDialog {
    Q_OBJECT

public:
    /// `id` set: changes that session. `pair` not set: chosen in the form.
    PlanSessionDialog(Workspace& workspace, SessionId id, MentorshipId pair, std::optional<Date> on,
                      QWidget* parent = nullptr);
    [[nodiscard]] SessionId session() const { return m_session.id; }

private:
    void build();
    void write();
    /// Points of last time that are not on the agenda yet.
    void offerLeftOpen();
    void takeAlong();
    void takeGuide(); ///< what the guide for the next session says, behind what is typed

    Session m_session;
    std::vector<AgendaItem> m_leftOpen; ///< last time, of the pair that is chosen
    Label* m_leftLabel = nullptr;
    QPushButton* m_takeAlong = nullptr;
    QPushButton* m_guide = nullptr;
    QComboBox* m_pair = nullptr;
    DayEdit* m_day = nullptr;
    TimeEdit* m_time = nullptr;
    QComboBox* m_zone = nullptr;
    QSpinBox* m_length = nullptr;
    QLineEdit* m_place = nullptr;
    QLineEdit* m_link = nullptr;
    LongTextEdit* m_agenda = nullptr;
    QSpinBox* m_count = nullptr;
};

/// Moves a planned session to another day and time.
class MoveSessionDialog : public FormDialog {
    Q_OBJECT

public:
    MoveSessionDialog(Workspace& workspace, const Session& session, QWidget* parent = nullptr);
};

/// Two fields say that a session took place (or did not); the rest may stay empty. For a planned session, or one that
/// nobody had planned.
class LogSessionDialog : public FormDialog {
    Q_OBJECT

public:
    LogSessionDialog(Workspace& workspace, SessionId planned, MentorshipId pair, QWidget* parent = nullptr);
    [[nodiscard]] SessionId session() const { return m_logged; }
    [[nodiscard]] MentorshipId pair() const;
    [[nodiscard]] bool wantsFeedback() const;

private:
    /// Where one was planned for that day, or there is another one, it is asked about.
    bool isMeant();
    void build();
    void showGoals();
    void write();

    SessionId m_planned;
    SessionId m_thatOne; ///< planned for the day, and said to be the one
    MentorshipId m_pair;
    SessionId m_logged;
    QComboBox* m_pairChoice = nullptr;
    DayEdit* m_day = nullptr;
    QComboBox* m_how = nullptr;
    QComboBox* m_word = nullptr; ///< of whom, by the coordinator
    LongTextEdit* m_notes = nullptr;
    QListWidget* m_goals = nullptr;
    QLineEdit* m_action = nullptr;
    QComboBox* m_owner = nullptr;
    QCheckBox* m_feedback = nullptr;
};

/// Asks how a session went, and goes on to feedback when that is wanted. `planned` and `pair` as in the form.
void logSession(Workspace& workspace, SessionId planned, MentorshipId pair, QWidget* parent);

/// The notes that both of the pair read and write.
class SharedNotesDialog : public FormDialog {
    Q_OBJECT

public:
    SharedNotesDialog(Workspace& workspace, const Session& session, QWidget* parent = nullptr);
};

/// A promise until next time.
class ActionDialog : public FormDialog {
    Q_OBJECT

public:
    ActionDialog(Workspace& workspace, const ActionItem& action, QWidget* parent = nullptr);
};

/// A note for its author's eyes only.
class NoteDialog : public FormDialog {
    Q_OBJECT

public:
    NoteDialog(Workspace& workspace, const PrivateNote& note, QWidget* parent = nullptr);
};

/// What mentor and mentee agreed.
class AgreementDialog : public FormDialog {
    Q_OBJECT

public:
    AgreementDialog(Workspace& workspace, MentorshipId pair, QWidget* parent = nullptr);
};

} // namespace mentoring::ui
