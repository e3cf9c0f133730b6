#include "pairs_going_along.h"

#include <algorithm>

#include "formats/entity_json.h"
#include "text/fold.h"

namespace mentoring {

PairsGoingAlong::PairsGoingAlong(OrganisationFile& file, const std::vector<MentorshipId>& pairs,
                                 const std::optional<PairsToo>& pairsToo)
    : m_file(file) {
    if (!pairsToo)
        return;
    const bool ends = !isOpen(pairsToo->as);
    const auto reason = text::clean(pairsToo->reason);
    m_action = ends ? Action::EndMentorship : Action::EditMentorship;
    if (ends && pairsToo->as != MentorshipState::Completed && reason.empty() && !pairs.empty())
        throw Refusal({{Issue::ReasonMissing, Field::Reason}});
    for (const auto id : pairs) {
        const auto* before = file.directory().mentorship(id);
        if (!before || before->state == pairsToo->as)
            continue;
        auto after = *before;
        after.state = pairsToo->as;
        if (ends) {
            after.endedOn = std::max(pairsToo->on, after.startedOn); // one that was to begin later ends as it begins
            if (!reason.empty())
                after.reason = reason;
        }
        refuseIf(check(after));
        m_changed.push_back(std::move(after));
    }
}

void PairsGoingAlong::write(Repositories& in) const {
    for (const auto& pair : m_changed) {
        const auto& directory = m_file.directory();
        const auto* mentee = directory.person(pair.mentee);
        const auto* mentor = directory.person(pair.mentor);
        const auto names = mentee && mentor ? mentee->displayName() + " – " + mentor->displayName() : std::string();
        // The line of the action is about the people, so that even a single pair needs one of its own.
        m_file.store().logRecord(m_action, names, pair.id.value, formats::toJson(*directory.mentorship(pair.id)),
                                 formats::toJson(pair), std::max<std::size_t>(2, m_changed.size()));
        in.mentorships.update(pair);
        if (pair.endedOn)
            callOffSessions(in, pair);
    }
}

void callOffSessions(Repositories& in, const Mentorship& ended) {
    auto& sessions = in.of<Session>();
    for (const auto& session : sessions.findByMentorship<storage::Lists::None>({}, ended.id)) {
        if (session.state != SessionState::Planned || session.on < *ended.endedOn)
            continue;
        auto after = session;
        after.state = SessionState::Cancelled;
        sessions.update(session, after);
    }
}

} // namespace mentoring
