// What is stored of wishes, refusals, pauses and waiting: see import_records.h.
#include <algorithm>

#include "import_records.h"

namespace mentoring::intake {

void ImportRecords::applyWaiting(const Draft& draft, const Participation* known, Participation& part,
                                 RowResult& result) const {
    const auto keeps = [&](const std::string& recorded, const std::string& written, PeopleField field) {
        return written.empty() || keepsRecorded(recorded, written, m_reader.headerOf(field), result);
    };
    if (!keeps(part.stateReason, draft.stateReason, PeopleField::StateReason))
        part.stateReason = draft.stateReason;
    if (part.state == ParticipationState::Refused && part.stateReason.empty())
        part.stateReason = m_options.refusalReason;
    if (draft.nominated)
        part.nominated = *draft.nominated;
    if (draft.paused) {
        part.paused = *draft.paused;
        part.pausedUntil = draft.pausedUntil;
    }
    if (part.paused && !keeps(part.pauseReason, draft.pauseReason, PeopleField::PauseReason))
        part.pauseReason = draft.pauseReason;
    if (!part.paused)
        part.pauseReason.clear();

    const auto put = [](std::vector<PersonId>& into, const std::vector<PersonId>& wishes) {
        if (!wishes.empty())
            into = wishes;
    };
    // A wish that does not say for whom is a mentee's for a mentor, unless there is only a mentor to have it.
    put(part.asMentor && !part.asMentee ? part.menteeWishes : part.mentorWishes, draft.wished);
    put(part.mentorWishes, draft.wishedMentors);
    put(part.menteeWishes, draft.wishedMentees);

    if (draft.waitingSince)
        part.waitingSince = draft.waitingSince;
    const bool waits = part.asMentee && part.state == ParticipationState::Accepted;
    const bool waited = known && known->asMentee && known->state == ParticipationState::Accepted;
    if (waits && !waited && !part.waitingSince)
        part.waitingSince = m_context.today;
}

bool ImportRecords::addNeverPairs(const Draft& draft, const Person& person, RowResult& result) {
    std::string added;
    for (const auto& [other, reason] : draft.never) {
        const auto lower = std::min(person.id, other);
        const auto higher = std::max(person.id, other);
        const auto [begin, end] = m_neverPairs.equal_range(lower);
        const bool isKnown = std::any_of(begin, end, [&](const auto& known) {
            return known.second->one == higher || known.second->other == higher;
        });
        if (isKnown || !m_newNeverPairs.emplace(lower, higher).second)
            continue;
        m_plan.newNeverPairs.push_back(
            {m_ids.next<NeverPairId>(), lower, higher, reason.empty() ? m_options.neverReason : reason});
        rememberName(other);
        rememberName(person.id);
        added += (added.empty() ? "" : "; ") + m_plan.names.people.at(other);
    }
    if (draft.known && !added.empty())
        result.changes.push_back({{PeopleField::NeverWith, {}}, {}, added});
    return !added.empty();
}

} // namespace mentoring::intake
