#include "app/pair_service.h"

#include <algorithm>
#include <unordered_map>

#include "authored.h"
#include "formats/mentoring_json.h"
#include "text/fold.h"

namespace mentoring {

namespace {

constexpr int usualRhythm = 4; // weeks: a session a month

std::string subjectOf(const OrganisationFile& file, MentorshipId id) {
    const auto* pair = file.directory().mentorship(id);
    return pair ? pairName(file.directory(), *pair) : std::string();
}

/// Promises are the pair's: either of the two may tick off, change and delete them.
void requireOfPair(OrganisationFile& file, const ActionItem& action, const ActionItem& before) {
    const auto& pair = pairFor(file, action.mentorship);
    requireOneOf(pair, action.from.author);
    requireOneOf(pair, action.owner);
    requireNewLink(file, pair, action.session, before.session);
    requireNewLink(file, pair, action.feedback, before.feedback);
    requireNewLink(file, pair, action.goal, before.goal);
    if (action.doneOn != before.doneOn && action.doneOn > file.today())
        throw Refusal({{Issue::DateInFuture, Field::When}});
}

bool sameWork(const Agreement& one, const Agreement& other) {
    return one.purpose == other.purpose && one.rhythmWeeks == other.rhythmWeeks &&
           one.sessionMinutes == other.sessionMinutes && one.endsOn == other.endsOn;
}

/// What was accepted was accepted as it stood. Whoever changes it and lets their own day stand accepts it today; the
/// other one's day falls away until they accept anew.
void acceptAnew(std::optional<Date>& accepted, const std::optional<Date>& before, bool byThemselves, Date today) {
    if (accepted && accepted == before)
        accepted = byThemselves ? std::optional(today) : std::nullopt;
}

} // namespace

PairService::PairService(OrganisationFile& file) : m_file(file) {}

std::optional<Agreement> PairService::agreement(MentorshipId id) const {
    const auto* pair = m_file.directory().mentorship(id);
    return pair && m_file.desk().maySee(*pair) ? m_file.store().repositories.agreements.find(id) : std::nullopt;
}

int PairService::rhythmWeeks(MentorshipId id) const {
    const auto known = agreement(id);
    return known ? known->rhythmWeeks : usualRhythm;
}

void PairService::setAgreement(const Agreement& typed) {
    const auto& pair = pairFor(m_file, typed.mentorship);
    auto agreement = typed;
    agreement.purpose = text::clean(agreement.purpose);
    auto issues = check(agreement);
    if (agreement.endsOn && *agreement.endsOn < pair.startedOn)
        issues.push_back({Issue::EndBeforeStart, Field::Dates});
    refuseIf(issues);
    const auto before = m_file.store().repositories.agreements.find(pair.id);
    // Nobody accepts in another's name but the coordinator, who was told.
    const auto& at = m_file.desk().perspective();
    const Agreement none;
    const auto& known = before ? *before : none;
    if ((at.is(pair.mentor) && agreement.acceptedByMentee != known.acceptedByMentee) ||
        (at.is(pair.mentee) && agreement.acceptedByMentor != known.acceptedByMentor))
        throw Refusal({{Issue::NotAllowed, Field::None}});
    if (!sameWork(agreement, known)) {
        acceptAnew(agreement.acceptedByMentor, known.acceptedByMentor, at.is(pair.mentor), m_file.today());
        acceptAnew(agreement.acceptedByMentee, known.acceptedByMentee, at.is(pair.mentee), m_file.today());
    }
    m_file.store().act({Action::SetAgreement,
                        pairName(m_file.directory(), pair),
                        1,
                        pair.id.value,
                        before ? formats::toJson(*before) : std::string(),
                        formats::toJson(agreement),
                        {}},
                       [&](Repositories& in) { in.agreements.put(agreement); });
}

std::vector<Seen<ActionItem>> PairService::actions() const {
    return asSeen(m_file.desk(), m_file.store().repositories.actionItems.all());
}

std::vector<Seen<ActionItem>> PairService::actionsOf(MentorshipId pair) const {
    return asSeen(m_file.desk(), m_file.store().repositories.actionItems.findByMentorship(pair));
}

std::optional<Seen<ActionItem>> PairService::action(ActionItemId id) const {
    return asSeen(m_file.desk(), m_file.store().repositories.actionItems.find(id));
}

ActionItemId PairService::addAction(ActionItem action) {
    const auto& pair = pairFor(m_file, action.mentorship);
    action.from.audience = usualAudience(RecordKind::ActionItem);
    sign(m_file, action.from, action.owner.isSet() ? action.owner : pair.mentee);
    if (!action.owner.isSet())
        action.owner = action.from.author;
    requireOfPair(m_file, action, {});
    action.text = text::clean(action.text);
    refuseIf(check(action));
    action.id = m_file.store().ids.next<ActionItemId>();
    m_file.store().act(lineFor(m_file, Action::AddActionItem, action.id.value, action.from,
                               pairName(m_file.directory(), pair), {}, formats::toJson(action)),
                       [&](Repositories& in) { in.actionItems.insert(action); });
    return action.id;
}

void PairService::editAction(const ActionItem& typed) {
    const auto before = whole(m_file.desk(), m_file.store().repositories.actionItems.find(typed.id));
    auto after = typed;
    after.mentorship = before.mentorship;
    after.from = before.from;
    after.text = text::clean(after.text);
    requireOfPair(m_file, after, before);
    refuseIf(check(after));
    if (after == before)
        return;
    const bool ticked = before.doneOn != after.doneOn;
    m_file.store().act(lineFor(m_file, ticked ? Action::FinishActionItem : Action::EditActionItem, after.id.value,
                               after.from, subjectOf(m_file, after.mentorship), formats::toJson(before),
                               formats::toJson(after)),
                       [&](Repositories& in) { in.actionItems.update(after); });
}

void PairService::finish(ActionItemId id, bool done) {
    auto action = whole(m_file.desk(), m_file.store().repositories.actionItems.find(id));
    action.doneOn = done ? std::optional(m_file.today()) : std::nullopt;
    editAction(action);
}

void PairService::removeAction(ActionItemId id) {
    const auto action = whole(m_file.desk(), m_file.store().repositories.actionItems.find(id));
    m_file.store().act(lineFor(m_file, Action::DeleteActionItem, id.value, action.from,
                               subjectOf(m_file, action.mentorship), formats::toJson(action)),
                       [&](Repositories& in) { in.actionItems.remove(id); });
}

std::vector<Seen<PrivateNote>> PairService::notesOf(MentorshipId pair) const {
    return asSeen(m_file.desk(), m_file.store().repositories.notes.findByMentorship(pair));
}

std::optional<Seen<PrivateNote>> PairService::note(PrivateNoteId id) const {
    return asSeen(m_file.desk(), m_file.store().repositories.notes.find(id));
}

PrivateNoteId PairService::addNote(PrivateNote note) {
    const auto& pair = pairFor(m_file, note.mentorship);
    sign(m_file, note.from, pair.mentor);
    requireOneOf(pair, note.from.author);
    requireLink(m_file, pair, note.session);
    note.from.audience = usualAudience(RecordKind::PrivateNote);
    note.text = text::clean(note.text);
    refuseIf(check(note));
    note.id = m_file.store().ids.next<PrivateNoteId>();
    m_file.store().act(lineFor(m_file, Action::AddNote, note.id.value, note.from, pairName(m_file.directory(), pair),
                               {}, formats::toJson(note)),
                       [&](Repositories& in) { in.notes.insert(note); });
    return note.id;
}

void PairService::editNote(const PrivateNote& typed) {
    const auto before = whole(m_file.desk(), m_file.store().repositories.notes.find(typed.id));
    auto after = before;
    after.text = text::clean(typed.text);
    refuseIf(check(after));
    if (after == before)
        return;
    m_file.store().act(lineFor(m_file, Action::EditNote, after.id.value, after.from,
                               subjectOf(m_file, after.mentorship), formats::toJson(before), formats::toJson(after)),
                       [&](Repositories& in) { in.notes.update(after); });
}

void PairService::removeNote(PrivateNoteId id) {
    const auto note = whole(m_file.desk(), m_file.store().repositories.notes.find(id));
    m_file.store().act(lineFor(m_file, Action::DeleteNote, id.value, note.from, subjectOf(m_file, note.mentorship),
                               formats::toJson(note)),
                       [&](Repositories& in) { in.notes.remove(id); });
}

std::vector<SilentPair> PairService::silentPairs() const {
    std::unordered_map<MentorshipId, Date> last;
    for (const auto& [pair, day] : m_file.store().repositories.sessions.lastHeld())
        last.emplace(pair, day);
    std::unordered_map<MentorshipId, int> rhythms;
    for (const auto& agreement : m_file.store().repositories.agreements.all())
        rhythms.emplace(agreement.mentorship, agreement.rhythmWeeks);
    std::vector<SilentPair> silent;
    for (const auto& pair : m_file.desk().mentorships()) {
        if (pair.state != MentorshipState::Active)
            continue;
        const auto held = last.find(pair.id);
        const auto rhythm = rhythms.find(pair.id);
        const auto since = held == last.end() ? pair.startedOn : std::max(held->second, pair.startedOn);
        const int days = daysBetween(since, m_file.today());
        if (days > silentAfterDays(rhythm == rhythms.end() ? usualRhythm : rhythm->second))
            silent.push_back({pair.id, held == last.end() ? std::nullopt : std::optional(held->second), days});
    }
    std::ranges::stable_sort(silent, std::greater<>{}, &SilentPair::days);
    return silent;
}

std::optional<Date> PairService::lastHeld(MentorshipId id) const {
    std::optional<Date> last;
    for (const auto& session : m_file.store().repositories.sessions.findByMentorship(id)) {
        if (session.state == SessionState::Held && (!last || session.on > *last) &&
            sightOf(m_file.desk(), session) != Sight::Nothing)
            last = session.on;
    }
    return last;
}

} // namespace mentoring
