#pragma once

#include <QWidget>

#include "mentoring/mentorship.h"
#include "window/workspace.h"

namespace mentoring::ui {

class ActionsCard;
class AdviceCard;
class AgreementCard;
class FeedbackCard;
class GoalsCard;
class InsightsCard;
class LinesCard;
class NotesCard;
class SessionsCard;

/// Everything of one pair on one page, each card with what whoever is at the desk may see.
class PairView : public QWidget {
    Q_OBJECT

public:
    explicit PairView(Workspace& workspace, QWidget* parent = nullptr);
    using QWidget::show;
    void show(const Mentorship& pair);

    /// Aspects that the page around it watches.
    [[nodiscard]] static Aspects aspects();

private:
    Workspace& m_workspace;
    AgreementCard* m_agreement = nullptr;
    SessionsCard* m_sessions = nullptr;
    ActionsCard* m_actions = nullptr;
    GoalsCard* m_goals = nullptr;
    FeedbackCard* m_feedback = nullptr;
    InsightsCard* m_insights = nullptr;
    AdviceCard* m_advice = nullptr;
    NotesCard* m_notes = nullptr;
    LinesCard* m_timeline = nullptr;
};

} // namespace mentoring::ui
