#include "app/pair_health.h"

#include <algorithm>

#include "app/organisation_file.h"
#include "app/worklist.h"
#include "mentoring/life.h"
#include "mentoring/session.h"

namespace mentoring {

std::vector<HealthPart> healthOf(OrganisationFile& file, PairFolder& folder) {
    const auto& pair = folder.pair();
    const auto* program = file.directory().program(pair.program);
    if (!isUnderWay(pair.state) || !program)
        return {};
    const auto today = file.today();
    const auto limits = Worklist(file).limits(pair.program);
    const int together = daysBetween(pair.startedOn, today);
    std::vector<HealthPart> parts;

    HealthPart meetings{HealthOf::Meetings};
    for (const auto& session : folder.of<Session>())
        if (session.state == SessionState::Held)
            meetings.day = std::max(meetings.day.value_or(session.on), session.on);
    meetings.count = daysBetween(std::max(meetings.day.value_or(pair.startedOn), pair.startedOn), today);
    const auto& agreement = folder.agreement();
    const int patience = silentAfterDays(agreement ? agreement->rhythmWeeks : Agreement{}.rhythmWeeks);
    meetings.isWell = pair.state == MentorshipState::Paused ||
                      (meetings.count <= patience && (meetings.day || together < limits.firstSession));
    parts.push_back(meetings);

    HealthPart agreed{HealthOf::Agreement};
    if (agreement && agreement->isAccepted())
        agreed.day = std::max(*agreement->acceptedByMentor, *agreement->acceptedByMentee);
    agreed.isWell = agreed.day || together < limits.agreement;
    parts.push_back(agreed);

    HealthPart goals{HealthOf::Goals};
    for (const auto& goal : folder.of<Goal>()) {
        ++goals.count;
        goals.achieved += goal.state == GoalState::Achieved ? 1 : 0;
    }
    goals.isWell = goals.count > 0 || together < limits.goals;
    parts.push_back(goals);

    HealthPart feedback{HealthOf::Feedback};
    const auto before = file.clock().now() - std::chrono::days{limits.feedback};
    for (const auto& one : folder.of<Feedback>())
        if (one.reply == FeedbackReply::None && !one.withdrawnAt && one.from.writtenAt < before)
            ++feedback.count;
    feedback.isWell = feedback.count == 0;
    parts.push_back(feedback);

    HealthPart concerns{HealthOf::Concerns};
    for (const auto& one : folder.of<Concern>())
        concerns.count += one.status != ConcernStatus::Resolved ? 1 : 0;
    concerns.isWell = concerns.count == 0;
    parts.push_back(concerns);

    HealthPart end{HealthOf::End};
    end.day = plannedEnd(pair, agreement ? agreement->endsOn : std::nullopt, *program);
    end.isWell = !end.day || *end.day >= today;
    parts.push_back(end);
    return parts;
}

} // namespace mentoring
