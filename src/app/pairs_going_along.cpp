#include "pairs_going_along.h"

#include <algorithm>
#include <utility>

#include "authored.h"
#include "formats/entity_json.h"
#include "formats/mentoring_json.h"
#include "mentoring/life.h"
#include "text/fold.h"

namespace mentoring {

PairsGoingAlong::PairsGoingAlong(OrganisationFile& file, const std::vector<MentorshipId>& pairs,
                                 const std::optional<PairsToo>& pairsToo)
    : m_file(file) {
    if (!pairsToo)
        return;
    const bool ends = !isOpen(pairsToo->as);
    const auto reason = text::clean(pairsToo->reason);
    m_action = ends ? Action::EndMentorship : Action::PausePair;
    if (ends && pairsToo->as != MentorshipState::Completed && reason.empty() && !pairs.empty())
        throw Refusal({{Issue::ReasonMissing, Field::Reason}});
    for (const auto id : pairs) {
        const auto* before = file.directory().mentorship(id);
        if (!before || before->state == pairsToo->as)
            continue;
        // One that has not begun does not pause, and is dissolved whatever end the others have.
        const auto event = ends ? eventOf(endFor(before->state, pairsToo->as)) : LifeEvent::Pause;
        auto lived = mentoring::lived(*before, event, pairsToo->on);
        if (!lived)
            continue;
        auto after = *std::move(lived);
        if (ends && !reason.empty())
            after.reason = reason;
        refuseIf(check(after));
        m_changed.push_back(std::move(after));
    }
}

void PairsGoingAlong::write(Repositories& in) const {
    for (const auto& pair : m_changed) {
        const auto& directory = m_file.directory();
        // The line of the action is about the people, so that even a single pair needs one of its own.
        writePair(m_file.store(), in, m_action, pairName(directory, pair), *directory.mentorship(pair.id), pair,
                  std::max<std::size_t>(2, m_changed.size()));
    }
}

void writePairThatGoesOn(OrganisationFile::Store& store, Repositories& in, Action action, const std::string& names,
                         const Mentorship& before, const Mentorship& after, const Mentorship& next,
                         std::size_t ofSoMany) {
    store.logRecord(action, names, after.id.value, formats::toJson(before), formats::toJson(after), ofSoMany);
    in.mentorships.update(after);
    auto& sessions = in.of<Session>();
    for (const auto& coming : sessions.coming({}, after.id, *after.endedOn)) {
        const auto planned = sessions.find(coming.id);
        auto goesOn = *planned;
        goesOn.mentorship = next.id;
        std::erase_if(goesOn.agenda, [&](const AgendaItem& item) { return item.by == before.mentor; });
        if (goesOn.from.author == before.mentor) {
            goesOn.from.author = next.mentee; // who is of both pairs
            goesOn.from.byCoordinator = true;
        }
        store.logRecord(Action::EditSession, names, planned->id.value, formats::toJson(*planned),
                        formats::toJson(goesOn), ofSoMany);
        sessions.update(*planned, goesOn);
    }
}

void writePair(OrganisationFile::Store& store, Repositories& in, Action action, const std::string& names,
               const Mentorship& before, const Mentorship& after, std::size_t ofSoMany) {
    store.logRecord(action, names, after.id.value, formats::toJson(before), formats::toJson(after), ofSoMany);
    in.mentorships.update(after);
    if (!after.endedOn)
        return;
    auto& sessions = in.of<Session>();
    for (const auto& coming : sessions.coming({}, after.id, *after.endedOn)) {
        const auto planned = sessions.find(coming.id); // whole, whoever ends the pair: the line is for the two as well
        auto calledOff = *planned;
        calledOff.state = SessionState::Cancelled;
        store.logRecord(Action::CancelSession, names, planned->id.value, formats::toJson(*planned),
                        formats::toJson(calledOff), std::max<std::size_t>(2, ofSoMany));
        sessions.update(*planned, calledOff);
    }
}

} // namespace mentoring
