#include "desk/pair_timeline.h"

#include <algorithm>

#include "app/feedback_service.h"
#include "app/goal_service.h"
#include "app/insight_service.h"
#include "app/session_service.h"
#include "desk/pair_view.h"
#include "feedback/feedback_view.h"
#include "kit/utf8.h"
#include "wording/mentoring.h"

namespace mentoring::ui {

std::vector<PairEvent> timelineOf(const Workspace& workspace, const Mentorship& pair) {
    auto& file = workspace.file();
    std::vector<PairEvent> events;
    for (const auto& session : file.sessions().sessionsOf(pair.id)) {
        if (session.state != SessionState::Planned)
            events.push_back({session.on, PairView::tr("Session: %1").arg(wording::name(session.state)),
                              QStringLiteral("session"), QStringLiteral("session"), session.id.value});
    }
    for (const auto& goal : file.goals().goalsOf(pair.mentee)) {
        events.push_back({dayOf(goal.from.writtenAt), PairView::tr("Goal set: %1").arg(toQt(goal.title)),
                          QStringLiteral("goal"), QStringLiteral("goal"), goal.id.value});
        if (isEnd(goal.state))
            events.push_back({dayOf(goal.changedAt), wording::labelled(wording::name(goal.state), toQt(goal.title)),
                              QStringLiteral("check-circle"), QStringLiteral("goal"), goal.id.value});
    }
    for (const auto& feedback : file.feedback().feedbackOf(pair.id)) {
        events.push_back({dayOf(feedback.from.writtenAt),
                          PairView::tr("Feedback: %1").arg(directionOf(workspace, feedback)),
                          QStringLiteral("feedback"), QStringLiteral("feedback"), feedback.id.value});
    }
    for (const auto& insight : file.insights().insightsAbout(pair.mentee)) {
        events.push_back({dayOf(insight.from.writtenAt),
                          wording::labelled(wording::name(insight.kind), toQt(insight.title)), QStringLiteral("star"),
                          QStringLiteral("insight"), insight.id.value});
    }
    std::ranges::stable_sort(events, [](const PairEvent& a, const PairEvent& b) { return a.on > b.on; });
    return events;
}

} // namespace mentoring::ui
