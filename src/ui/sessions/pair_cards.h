#pragma once

#include "kit/lines_card.h"
#include "mentoring/mentorship.h"
#include "window/workspace.h"

namespace mentoring::ui {

/// What the two agreed, in a few lines.
class AgreementCard : public LinesCard {
    Q_OBJECT

public:
    explicit AgreementCard(Workspace& workspace, QWidget* parent = nullptr);
    using QWidget::show;
    void show(const Mentorship& pair);

private:
    Workspace& m_workspace;
};

/// The next session, the last ones, and what to do about them.
class SessionsCard : public LinesCard {
    Q_OBJECT

public:
    explicit SessionsCard(Workspace& workspace, QWidget* parent = nullptr);
    using QWidget::show;
    void show(const Mentorship& pair);

private:
    Workspace& m_workspace;
};

/// What was promised: open ones until they are done.
class ActionsCard : public LinesCard {
    Q_OBJECT

public:
    explicit ActionsCard(Workspace& workspace, QWidget* parent = nullptr);
    using QWidget::show;
    void show(const Mentorship& pair);

private:
    Workspace& m_workspace;
};

/// The private notes of whoever is at the desk.
class NotesCard : public LinesCard {
    Q_OBJECT

public:
    explicit NotesCard(Workspace& workspace, QWidget* parent = nullptr);
    using QWidget::show;
    void show(const Mentorship& pair);

private:
    Workspace& m_workspace;
};

} // namespace mentoring::ui
