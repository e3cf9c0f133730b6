#include "app/mentorship_service.h"

#include <algorithm>
#include <unordered_set>

#include "app/desk.h"
#include "authored.h"
#include "formats/entity_json.h"
#include "pairs_going_along.h"
#include "store.h"
#include "text/fold.h"

namespace mentoring {

MentorshipService::MentorshipService(OrganisationFile& file) : m_file(file) {}

void MentorshipService::pause(const std::vector<MentorshipId>& mentorships) {
    Writing writing(m_file.store());
    changeMany(Action::EditMentorship, mentorships, [](Mentorship& pair) { pair.state = MentorshipState::Paused; });
}

void MentorshipService::resume(const std::vector<MentorshipId>& mentorships) {
    Writing writing(m_file.store());
    changeMany(Action::EditMentorship, mentorships, [](Mentorship& pair) { pair.state = MentorshipState::Active; });
}

void MentorshipService::end(const std::vector<MentorshipId>& mentorships, MentorshipState as, Date on,
                            const std::string& typed) {
    Writing writing(m_file.store());
    const auto reason = text::clean(typed);
    if (isOpen(as))
        throw Refusal({{Issue::StateChangeNotAllowed, Field::State}});
    if (as != MentorshipState::Completed && reason.empty())
        throw Refusal({{Issue::ReasonMissing, Field::Reason}});
    // Both would be told at once that it is over, and could plan nothing until then.
    if (on > m_file.today())
        throw Refusal({{Issue::DateInFuture, Field::Dates}});
    changeMany(Action::EndMentorship, mentorships, [&](Mentorship& pair) {
        pair.state = as;
        pair.endedOn = on;
        if (!reason.empty())
            pair.reason = reason;
    });
}

void MentorshipService::remove(const std::vector<MentorshipId>& mentorships) {
    Writing writing(m_file.store());
    std::vector<Mentorship> removed;
    for (const auto id : mentorships)
        if (const auto* pair = m_file.directory().mentorship(id))
            removed.push_back(*pair);
    if (removed.empty())
        return;
    m_file.store().act(writing, lineFor(Action::DeleteMentorship, removed), [&](Repositories& in) {
        for (const auto& pair : removed) {
            in.mentorships.remove(pair.id);
            m_file.store().logRecord(Action::DeleteMentorship, pairName(m_file.directory(), pair), pair.id.value,
                                     formats::toJson(pair), {}, removed.size());
        }
    });
}

std::vector<MentorshipId> MentorshipService::openPairsOf(const std::vector<PersonId>& people,
                                                         std::optional<ProgramId> program) const {
    const std::unordered_set<PersonId> among(people.begin(), people.end());
    std::vector<MentorshipId> pairs;
    for (const auto& pair : m_file.directory().mentorships())
        if (isOpen(pair.state) && (!program || pair.program == *program) &&
            (among.contains(pair.mentor) || among.contains(pair.mentee)))
            pairs.push_back(pair.id);
    return pairs;
}

MentorshipService::Going MentorshipService::goingWith(const std::vector<MentorshipId>& mentorships) const {
    if (!m_file.desk().isCoordinator())
        throw Refusal({{Issue::NotAllowed, Field::None}});
    Going going;
    std::unordered_set<MentorshipId> among;
    for (const auto id : mentorships) {
        const auto* pair = m_file.directory().mentorship(id);
        if (!pair)
            continue;
        ++(isOpen(pair->state) ? going.openPairs : going.endedPairs);
        among.insert(id);
    }
    for (const auto& [pair, count] : m_file.store().repositories.of<Session>().countOfEach())
        going.sessions += among.contains(pair) ? static_cast<int>(count) : 0;
    return going;
}

template <class Change>
void MentorshipService::changeMany(Action action, const std::vector<MentorshipId>& mentorships, Change change) {
    Writing writing(m_file.store());
    std::vector<Mentorship> changed;
    for (const auto id : mentorships) {
        const auto* before = m_file.directory().mentorship(id);
        if (!before)
            continue;
        auto after = *before;
        change(after);
        if (after == *before)
            continue;
        Issues issues = check(after);
        if (before->state != after.state && !mayBecome(before->state, after.state))
            issues.push_back({Issue::StateChangeNotAllowed, Field::State});
        refuseIf(issues);
        changed.push_back(std::move(after));
    }
    if (changed.empty())
        return;
    m_file.store().act(writing, lineFor(action, changed), [&](Repositories& in) {
        for (const auto& pair : changed) {
            const auto& before = *m_file.directory().mentorship(pair.id);
            writePair(m_file.store(), in, action, pairName(m_file.directory(), pair), before, pair, changed.size());
        }
    });
}

ActionLine MentorshipService::lineFor(Action action, const std::vector<Mentorship>& pairs) const {
    ActionLine line{action, {}, static_cast<std::int64_t>(pairs.size()), 0, {}, {}};
    if (pairs.size() == 1) {
        line.subject = pairName(m_file.directory(), pairs.front());
        line.record = pairs.front().id.value;
    }
    return line;
}

} // namespace mentoring
