#include "parts/feedback_facts.h"

#include <QCoreApplication>

#include "app/feedback_service.h"
#include "app/goal_service.h"
#include "app/session_service.h"
#include "kit/utf8.h"
#include "parts/viewpoint.h"
#include "wording/mentoring.h"

namespace mentoring::ui {

namespace {

struct Facts {
    Q_DECLARE_TR_FUNCTIONS(mentoring::ui::Facts)
};

} // namespace

Tone toneOf(FeedbackReply reply) {
    switch (reply) {
    case FeedbackReply::None:
        return Tone::Warning;
    case FeedbackReply::Acknowledged:
    case FeedbackReply::Answered:
        return Tone::Success;
    case FeedbackReply::Disputed:
        return Tone::Danger;
    }
    return Tone::Neutral;
}

QString directionOf(const Workspace& workspace, const Feedback& feedback) {
    return Facts::tr("From %1 to %2")
        .arg(personName(workspace, feedback.from.author), personName(workspace, feedback.to));
}

QString aboutText(const Session& session) {
    return Facts::tr("Session of %1").arg(wording::when(session));
}

QString aboutText(const Goal& goal) {
    return Facts::tr("Goal: %1").arg(toQt(goal.title));
}

QString aboutOf(const Workspace& workspace, const Feedback& feedback) {
    auto& file = workspace.file();
    if (feedback.session.isSet()) {
        if (const auto session = file.sessions().session(feedback.session))
            return aboutText(*session);
    }
    if (feedback.goal.isSet()) {
        if (const auto goal = file.goals().goal(feedback.goal))
            return aboutText(*goal);
    }
    return {};
}

} // namespace mentoring::ui
