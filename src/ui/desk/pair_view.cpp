#include "desk/pair_view.h"

#include <QHBoxLayout>

#include "concerns/advice_card.h"
#include "desk/pair_timeline.h"
#include "feedback/feedback_card.h"
#include "goals/goals_card.h"
#include "insights/insights_card.h"
#include "kit/lines_card.h"
#include "sessions/pair_cards.h"
#include "wording/numbers.h"

namespace mentoring::ui {

PairView::PairView(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("pairView"));
    m_sessions = new SessionsCard(workspace, this);
    m_goals = new GoalsCard(workspace, this);
    m_feedback = new FeedbackCard(workspace, this);
    m_insights = new InsightsCard(workspace, this);
    m_timeline = new LinesCard(QStringLiteral("timelineCard"), this);
    m_actions = new ActionsCard(workspace, this);
    m_advice = new AdviceCard(workspace, this);
    m_notes = new NotesCard(workspace, this);
    m_agreement = new AgreementCard(workspace, this);
    auto* both = new QHBoxLayout(this);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(space::l);
    auto* wide = new QVBoxLayout;
    auto* narrow = new QVBoxLayout;
    for (auto* column : {wide, narrow})
        column->setSpacing(space::l);
    for (QWidget* card : {static_cast<QWidget*>(m_sessions), static_cast<QWidget*>(m_goals),
                          static_cast<QWidget*>(m_feedback), static_cast<QWidget*>(m_timeline)})
        wide->addWidget(card);
    for (QWidget* card :
         {static_cast<QWidget*>(m_actions), static_cast<QWidget*>(m_advice), static_cast<QWidget*>(m_insights),
          static_cast<QWidget*>(m_agreement), static_cast<QWidget*>(m_notes)})
        narrow->addWidget(card);
    wide->addStretch(1);
    narrow->addStretch(1);
    both->addLayout(wide, 3);
    both->addLayout(narrow, 2);
}

Aspects PairView::aspects() {
    return Aspects(Aspect::Mentorships) | Aspect::People | Aspect::Agreements | Aspect::Goals | Aspect::Insights |
           Aspect::Sessions | Aspect::ActionItems | Aspect::PrivateNotes | Aspect::Feedback | Aspect::Advice |
           Aspect::Concerns | Aspect::Skills;
}

void PairView::show(const Mentorship& pair) {
    m_agreement->show(pair);
    m_sessions->show(pair);
    m_actions->show(pair);
    m_goals->show(pair);
    m_feedback->show(pair);
    m_insights->show(pair);
    m_advice->show(pair);
    m_notes->show(pair);
    m_timeline->clearLines();
    m_timeline->setTitle(tr("What has happened"));
    constexpr std::size_t most = 12;
    const auto events = timelineOf(m_workspace, pair);
    for (std::size_t i = 0; i < std::min(most, events.size()); ++i) {
        const auto& event = events[i];
        m_timeline->addLine({event.text, {}, event.iconName, {}, {}, wording::date(event.on)},
                            [this, event] { m_workspace.showRecord(event.kind, event.record); });
    }
    m_timeline->setVisible(!events.empty());
}

} // namespace mentoring::ui
