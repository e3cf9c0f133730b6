#include "mentorships/pair_timeline.h"

#include <algorithm>

#include "kit/utf8.h"
#include "parts/feedback_facts.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"

namespace mentoring::ui {

std::vector<PairEvent> timelineOf(const Workspace& workspace, PairFolder& folder) {
    std::vector<PairEvent> events;
    for (const auto& session : folder.sessions()) {
        if (session.state != SessionState::Planned)
            events.push_back({session.on, TimelineCard::tr("Session: %1").arg(wording::name(session.state)),
                              QStringLiteral("session"), session.id});
    }
    for (const auto& goal : folder.goals()) {
        events.push_back({dayOf(goal.from.writtenAt), TimelineCard::tr("Goal set: %1").arg(toQt(goal.title)),
                          QStringLiteral("goal"), goal.id});
        if (isEnd(goal.state))
            events.push_back({dayOf(goal.changedAt), wording::labelled(wording::name(goal.state), toQt(goal.title)),
                              QStringLiteral("check-circle"), goal.id});
    }
    for (const auto& feedback : folder.feedback()) {
        events.push_back({dayOf(feedback.from.writtenAt),
                          TimelineCard::tr("Feedback: %1").arg(directionOf(workspace, feedback)),
                          QStringLiteral("feedback"), feedback.id});
    }
    for (const auto& insight : folder.insights()) {
        events.push_back({dayOf(insight.from.writtenAt),
                          wording::labelled(wording::name(insight.kind), toQt(insight.title)), QStringLiteral("star"),
                          insight.id});
    }
    std::ranges::stable_sort(events, [](const PairEvent& a, const PairEvent& b) { return a.on > b.on; });
    return events;
}

TimelineCard::TimelineCard(Workspace& workspace, QWidget* parent)
    : PairCard(workspace, QStringLiteral("timelineCard"),
               Aspect::Sessions | Aspect::Goals | Aspect::Feedback | Aspect::Insights, parent) {}

void TimelineCard::show(PairFolder& folder) {
    constexpr std::size_t most = 12;
    clearLines();
    setTitle(tr("What has happened"));
    const auto events = timelineOf(m_workspace, folder);
    for (std::size_t i = 0; i < std::min(most, events.size()); ++i) {
        const auto& event = events[i];
        addLine({event.text, {}, event.iconName, {}, {}, wording::date(event.on)},
                [this, record = event.record] { m_workspace.open(record); });
    }
    setVisible(!events.empty());
}

} // namespace mentoring::ui
