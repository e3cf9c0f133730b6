#include "app/pair_folder.h"

#include <algorithm>

#include "app/pair_service.h"
#include "app/session_service.h"
#include "record_service.h"

namespace mentoring {

namespace {

using storage::Lists;

template <class Part, class Read>
const Part& readOnce(std::optional<Part>& part, Read read) {
    if (!part)
        part = read();
    return *part;
}

/// Whether whoever is at the desk sees anything of this kind at all: promises and private notes are nothing for the
/// coordinator, and are not asked for.
bool seesAny(const Desk& desk, RecordKind kind) {
    return !desk.isCoordinator() || std::ranges::any_of(allAudiences, [&](Audience audience) {
        return sightOf(kind, audience, Standing::Coordinator) != Sight::Nothing;
    });
}

template <class Record, Lists lists>
std::vector<Seen<Record>> ofPair(OrganisationFile& file, MentorshipId pair) {
    if (!seesAny(file.desk(), RecordOf<Record>::kind))
        return {};
    return RecordsOf<Record>(file).template of<lists>(pair);
}

} // namespace

const std::optional<Agreement>& PairFolder::agreement() {
    return readOnce(m_agreement, [this] { return m_file.pairs().agreement(m_pair.id); });
}

const std::vector<Seen<Session>>& PairFolder::sessions() {
    return readOnce(m_sessions, [this] { return inTime(ofPair<Session, Lists::Parts>(m_file, m_pair.id)); });
}

const std::vector<Seen<Goal>>& PairFolder::goals() {
    return readOnce(m_goals, [this] { return RecordsOf<Goal>(m_file).by<Lists::Parts>(m_pair.mentee); });
}

const std::vector<Seen<Insight>>& PairFolder::insights() {
    return readOnce(m_insights, [this] { return RecordsOf<Insight>(m_file).ofPerson<Lists::None>(m_pair.mentee); });
}

const std::vector<Seen<Feedback>>& PairFolder::feedback() {
    return readOnce(m_feedback, [this] { return ofPair<Feedback, Lists::All>(m_file, m_pair.id); });
}

const std::vector<Seen<ActionItem>>& PairFolder::actions() {
    return readOnce(m_actions, [this] { return ofPair<ActionItem, Lists::All>(m_file, m_pair.id); });
}

const std::vector<Seen<AdviceRequest>>& PairFolder::requests() {
    return readOnce(m_requests, [this] { return ofPair<AdviceRequest, Lists::All>(m_file, m_pair.id); });
}

const std::vector<Seen<Concern>>& PairFolder::concerns() {
    return readOnce(m_concerns, [this] { return ofPair<Concern, Lists::All>(m_file, m_pair.id); });
}

const std::vector<Seen<PrivateNote>>& PairFolder::notes() {
    return readOnce(m_notes, [this] { return ofPair<PrivateNote, Lists::All>(m_file, m_pair.id); });
}

const Seen<Session>* PairFolder::nextSession() {
    const auto& all = sessions();
    const auto next = std::ranges::find_if(all, [today = m_file.today()](const Session& session) {
        return session.state == SessionState::Planned && session.on >= today;
    });
    return next != all.end() ? &*next : nullptr;
}

void PairFolder::forget(Aspects touched) {
    // Who is paired with whom decides who sees what.
    const bool isAll = static_cast<bool>(touched & Aspect::Mentorships);
    const auto drop = [&](Aspects aspect, auto& part) {
        if (isAll || touched & aspect)
            part.reset();
    };
    drop(Aspect::Agreements, m_agreement);
    drop(Aspect::Sessions, m_sessions);
    drop(Aspect::Goals, m_goals);
    drop(Aspect::Insights, m_insights);
    drop(Aspect::Feedback, m_feedback);
    drop(Aspect::ActionItems, m_actions);
    drop(Aspect::Advice, m_requests);
    drop(Aspect::Concerns, m_concerns);
    drop(Aspect::PrivateNotes, m_notes);
}

} // namespace mentoring
