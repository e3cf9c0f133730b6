#include "app/pair_service.h"

#include <algorithm>
#include <unordered_map>

#include "record_service.h"

namespace mentoring {

namespace {

constexpr int usualRhythm = 4; // weeks: a session a month

using Actions = RecordsOf<ActionItem>;
using Notes = RecordsOf<PrivateNote>;

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
           one.sessionMinutes == other.sessionMinutes && one.endsOn == other.endsOn &&
           one.confidentiality == other.confidentiality && one.ending == other.ending &&
           one.outsideContact == other.outsideContact;
}

/// What was accepted was accepted as it stood. Whoever changes it and lets their own day stand accepts it today; the
/// other one's day falls away until they accept anew.
void acceptAnew(std::optional<Date>& accepted, const std::optional<Date>& before, bool byThemselves, Date today) {
    if (accepted && accepted == before)
        accepted = byThemselves ? std::optional(today) : std::nullopt;
}

} // namespace

PairService::PairService(OrganisationFile& file) : m_file(file) {
    connect(&file, &OrganisationFile::changed, this, &PairService::keepUp);
}

std::optional<Agreement> PairService::agreement(MentorshipId id) const {
    const auto* pair = m_file.directory().mentorship(id);
    return pair && m_file.desk().maySee(*pair) ? m_file.store().repositories.agreements.find(id) : std::nullopt;
}

int PairService::rhythmWeeks(MentorshipId id) const {
    const auto known = agreement(id);
    return known ? known->rhythmWeeks : usualRhythm;
}

void PairService::setAgreement(const Agreement& typed) {
    Writing writing(m_file.store());
    const auto& pair = pairFor(m_file, typed.mentorship);
    auto agreement = typed;
    clean(agreement);
    auto issues = check(agreement);
    if (agreement.endsOn && *agreement.endsOn < pair.startedOn)
        issues.push_back({Issue::EndBeforeStart, Field::Dates});
    refuseIf(issues);
    const auto before = m_file.store().repositories.agreements.find(pair.id);
    requireAsRead(agreement.revision, before ? before->revision : Revision{});
    // Nobody accepts in another's name but the coordinator, who was told.
    const auto& at = m_file.desk().perspective();
    const Agreement none;
    const auto& known = before ? *before : none;
    if ((at.is(pair.mentor) && agreement.acceptedByMentee != known.acceptedByMentee) ||
        (at.is(pair.mentee) && agreement.acceptedByMentor != known.acceptedByMentor))
        throw Refusal({{Issue::NotAllowed, Field::None}});
    agreement.version = known.version;
    if (!sameWork(agreement, known)) {
        agreement.version += before ? 1 : 0;
        acceptAnew(agreement.acceptedByMentor, known.acceptedByMentor, at.is(pair.mentor), m_file.today());
        acceptAnew(agreement.acceptedByMentee, known.acceptedByMentee, at.is(pair.mentee), m_file.today());
    }
    if (before && agreement == *before)
        return;
    m_file.store().act(writing,
                       {Action::SetAgreement,
                        pairName(m_file.directory(), pair),
                        1,
                        pair.id.value,
                        before ? formats::toJson(*before) : std::string(),
                        formats::toJson(agreement),
                        {}},
                       [&](Repositories& in) { in.agreements.put(agreement); });
}

void PairService::removeAgreement(MentorshipId id) {
    Writing writing(m_file.store());
    const auto& pair = pairFor(m_file, id);
    const auto before = m_file.store().repositories.agreements.find(pair.id);
    if (!before)
        throw Refusal({{Issue::UnknownRecord, Field::None}});
    m_file.store().act(writing,
                       {Action::DeleteAgreement,
                        pairName(m_file.directory(), pair),
                        1,
                        pair.id.value,
                        formats::toJson(*before),
                        {},
                        {}},
                       [&](Repositories& in) { in.agreements.remove(pair.id); });
}

std::vector<Seen<ActionItem>> PairService::actions() const {
    return Actions(m_file).all();
}

std::vector<Seen<ActionItem>> PairService::actionsOf(MentorshipId pair) const {
    return Actions(m_file).of(pair);
}

std::vector<Seen<ActionItem>> PairService::actionsServing(GoalId goal) const {
    const auto& viewer = m_file.desk().perspective();
    return Actions(m_file).seen(m_file.store().repositories.of<ActionItem>().serving(viewer, goal));
}

std::optional<Seen<ActionItem>> PairService::action(ActionItemId id) const {
    return Actions(m_file).find(id);
}

ActionItemId PairService::addAction(ActionItem action) {
    Writing writing(m_file.store());
    const auto& pair = pairFor(m_file, action.mentorship);
    action.from.audience = usualAudience(RecordKind::ActionItem);
    sign(m_file, action.from, action.owner.isSet() ? action.owner : pair.mentee);
    if (!action.owner.isSet())
        action.owner = action.from.author;
    requireOfPair(m_file, action, {});
    clean(action);
    refuseIf(check(action));
    return Actions(m_file).add(writing, Action::AddActionItem, action);
}

void PairService::editAction(const ActionItem& typed) {
    Writing writing(m_file.store());
    const auto before = Actions(m_file).whole(typed.id);
    requireFresh(typed.from.revision, before.from.revision);
    auto after = typed;
    after.mentorship = before.mentorship;
    after.from = before.from;
    clean(after);
    requireOfPair(m_file, after, before);
    refuseIf(check(after));
    const bool ticked = before.doneOn != after.doneOn;
    Actions(m_file).change(writing, ticked ? Action::FinishActionItem : Action::EditActionItem, before, after);
}

void PairService::finish(ActionItemId id, bool done) {
    Writing writing(m_file.store());
    auto action = Actions(m_file).whole(id);
    action.doneOn = done ? std::optional(m_file.today()) : std::nullopt;
    editAction(action);
}

void PairService::removeAction(ActionItemId id) {
    Writing writing(m_file.store());
    Actions(m_file).remove(writing, Action::DeleteActionItem, Actions(m_file).whole(id));
}

std::vector<Seen<PrivateNote>> PairService::notesOf(MentorshipId pair) const {
    return Notes(m_file).of(pair);
}

std::optional<Seen<PrivateNote>> PairService::note(PrivateNoteId id) const {
    return Notes(m_file).find(id);
}

PrivateNoteId PairService::addNote(PrivateNote note) {
    Writing writing(m_file.store());
    const auto& pair = pairFor(m_file, note.mentorship);
    sign(m_file, note.from, pair.mentor);
    requireOneOf(pair, note.from.author);
    requireLink(m_file, pair, note.session);
    note.from.audience = usualAudience(RecordKind::PrivateNote);
    clean(note);
    refuseIf(check(note));
    return Notes(m_file).add(writing, Action::AddNote, note);
}

void PairService::editNote(const PrivateNote& typed) {
    Writing writing(m_file.store());
    const auto before = Notes(m_file).whole(typed.id);
    requireFresh(typed.from.revision, before.from.revision);
    auto after = before;
    after.text = typed.text;
    clean(after);
    refuseIf(check(after));
    Notes(m_file).change(writing, Action::EditNote, before, after);
}

void PairService::removeNote(PrivateNoteId id) {
    Writing writing(m_file.store());
    Notes(m_file).remove(writing, Action::DeleteNote, Notes(m_file).whole(id));
}

PairService::Known& PairService::known() const {
    const auto& viewer = m_file.desk().perspective();
    if (!(m_known.viewer == viewer))
        m_known = {viewer, std::nullopt, {}, std::nullopt};
    return m_known;
}

const std::unordered_map<MentorshipId, Date>& PairService::lastHeld() const {
    auto& known = this->known();
    if (known.lastHeld)
        patch(known);
    if (!known.lastHeld) {
        known.touched.clear();
        const auto last = m_file.store().repositories.of<Session>().lastHeld(known.viewer);
        known.lastHeld.emplace(last.begin(), last.end());
    }
    return *known.lastHeld;
}

const std::unordered_map<MentorshipId, int>& PairService::rhythms() const {
    auto& known = this->known();
    if (!known.rhythms) {
        known.rhythms.emplace();
        for (const auto& agreement : m_file.store().repositories.agreements.seenBy(known.viewer))
            known.rhythms->emplace(agreement.mentorship, agreement.rhythmWeeks);
    }
    return *known.rhythms;
}

void PairService::keepUp(const Change& change) {
    // Whose pairs a person sees changes with the pairs; the coordinator sees all.
    const bool isOfOtherPairs = change.touched.testFlag(Aspect::Mentorships) && !m_known.viewer.isCoordinator();
    constexpr std::size_t most = 500; // asking for all is quicker then
    if (change.isOfMany || isOfOtherPairs || m_known.touched.size() > most) {
        m_known = {};
        return;
    }
    if (change.touched.testFlag(Aspect::Agreements))
        m_known.rhythms.reset();
    for (const auto& record : change.records)
        if (record.table == RecordOf<Session>::table)
            m_known.touched.emplace_back(SessionId{record.id});
}

void PairService::patch(Known& known) const {
    auto held = std::exchange(known.lastHeld, std::nullopt); // all are asked for where something cannot be read now
    for (const auto id : std::exchange(known.touched, {})) {
        const auto now = m_file.store().repositories.of<Session>().lastHeldOfPairOf(id);
        const auto* pair = now ? m_file.directory().mentorship(now->first) : nullptr;
        if (!pair)
            return; // nor is it known any more of which pair it was
        if (!m_file.desk().maySee(*pair))
            continue;
        if (now->second)
            held->insert_or_assign(now->first, *now->second);
        else
            held->erase(now->first);
    }
    known.lastHeld = std::move(held);
}

int PairService::silentDays(const Mentorship& pair, const std::optional<Date>& lastHeld) const {
    if (pair.state != MentorshipState::Active)
        return 0;
    const auto& rhythms = this->rhythms();
    const auto rhythm = rhythms.find(pair.id);
    const auto since = lastHeld ? std::max(*lastHeld, pair.startedOn) : pair.startedOn;
    const int days = daysBetween(since, m_file.today());
    return days > silentAfterDays(rhythm == rhythms.end() ? usualRhythm : rhythm->second) ? days : 0;
}

std::vector<SilentPair> PairService::silentPairs() const {
    const auto& last = lastHeld();
    std::vector<SilentPair> silent;
    for (const auto& pair : m_file.directory().mentorships()) {
        if (pair.state != MentorshipState::Active || !m_file.desk().maySee(pair))
            continue;
        const auto found = last.find(pair.id);
        const auto held = found == last.end() ? std::nullopt : std::optional(found->second);
        if (const int days = silentDays(pair, held); days > 0)
            silent.push_back({pair.id, held, days});
    }
    std::ranges::stable_sort(silent, std::greater<>{}, &SilentPair::days);
    return silent;
}

std::map<MentorshipId, PairProgress> PairService::progressOfEach(MentorshipId after, std::size_t most) const {
    std::map<MentorshipId, PairProgress> all;
    const auto figures =
        m_file.store().repositories.mentorships.figures(m_file.desk().perspective(), m_file.today(), after, most);
    for (const auto& one : figures) {
        const auto* pair = m_file.directory().mentorship(one.pair);
        if (!pair || !m_file.desk().maySee(*pair))
            continue;
        all.emplace_hint(all.end(), one.pair,
                         PairProgress{one.lastHeld, one.next, static_cast<int>(one.goals),
                                      static_cast<int>(one.achieved), silentDays(*pair, one.lastHeld)});
    }
    return all;
}

std::unordered_map<MentorshipId, Date> PairService::lastHeldOfEach() const {
    return lastHeld();
}

std::vector<Seen<ActionItem>> PairService::promises(std::size_t most) const {
    const auto& viewer = m_file.desk().perspective();
    return Actions(m_file).seen(m_file.store().repositories.of<ActionItem>().openOf(viewer, most).first);
}

} // namespace mentoring
