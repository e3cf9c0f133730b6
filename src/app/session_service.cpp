#include "app/session_service.h"

#include <algorithm>
#include <functional>
#include <iterator>

#include "app/pair_service.h"
#include "record_service.h"

namespace mentoring {

namespace {

using Sessions = RecordsOf<Session>;

/// What the coordinator may change of a session whose content belongs to the pair.
void takeWhenAndWhere(Session& to, const Session& from) {
    to.on = from.on;
    to.minute = from.minute;
    to.timeZone = from.timeZone;
    to.minutes = from.minutes;
    if (!from.place.empty())
        to.place = from.place;
    if (!from.link.empty())
        to.link = from.link;
}

/// A point of either of the two that was left open last time, and is taken along.
bool isTakenAlong(OrganisationFile& file, const Mentorship& pair, const AgendaItem& item) {
    const auto left = SessionService::leftOpen(file.sessions().sessionsOf(pair.id));
    return std::ranges::any_of(left,
                               [&](const AgendaItem& other) { return other.text == item.text && other.by == item.by; });
}

/// What is put on an agenda anew is put there by whoever writes, by the coordinator for one of the two.
void signAgenda(OrganisationFile& file, const Mentorship& pair, const Session& before, Session& after) {
    const auto& at = file.desk().perspective();
    for (auto& item : after.agenda) {
        const bool known = std::ranges::any_of(
            before.agenda, [&](const AgendaItem& other) { return other.text == item.text && other.by == item.by; });
        if (known)
            continue;
        if (!item.by.isSet())
            item.by = at.person.value_or(after.from.author);
        if (at.person && !at.is(item.by) && !isTakenAlong(file, pair, item))
            throw Refusal({{Issue::NotAllowed, Field::Agenda}});
        requireOneOf(pair, item.by);
    }
}

/// Throws Refusal where something new in a session is not of its pair.
void requireTheirs(OrganisationFile& file, const Session& before, Session& after) {
    const auto& pair = *file.directory().mentorship(after.mentorship);
    signAgenda(file, pair, before, after);
    for (const auto goal : after.goals)
        if (std::ranges::find(before.goals, goal) == before.goals.end())
            requireLink(file, pair, goal);
}

/// Goals that a session was about have been touched by it.
void touchGoals(Repositories& in, const Session& session, Instant now) {
    if (session.state == SessionState::Held)
        in.of<Goal>().touchThoseOf(session.id, std::min<Instant>(now, std::chrono::sys_days{session.on}));
}

} // namespace

std::vector<Seen<Session>> inTime(std::vector<Seen<Session>> sessions) {
    std::ranges::stable_sort(
        sessions, [](const Session& a, const Session& b) { return a.on != b.on ? a.on < b.on : a.minute < b.minute; });
    return sessions;
}

SessionService::SessionService(OrganisationFile& file) : m_file(file) {}

std::vector<Seen<Session>> SessionService::sessions() const {
    return Sessions(m_file).all();
}

std::vector<Seen<Session>> SessionService::sessionsOf(MentorshipId pair) const {
    return inTime(Sessions(m_file).of(pair));
}

std::optional<Seen<Session>> SessionService::session(SessionId id) const {
    return Sessions(m_file).find(id);
}

std::vector<Seen<Session>> SessionService::planned(std::size_t most) const {
    const auto& viewer = m_file.desk().perspective();
    return inTime(Sessions(m_file).seen(m_file.store().repositories.of<Session>().planned(viewer, most)));
}

std::unordered_map<MentorshipId, Seen<Session>> SessionService::nextOfEach() const {
    const auto& viewer = m_file.desk().perspective();
    std::unordered_map<MentorshipId, Seen<Session>> next;
    for (auto& session :
         inTime(Sessions(m_file).seen(m_file.store().repositories.of<Session>().coming(viewer, m_file.today()))))
        next.try_emplace(session.mentorship, std::move(session));
    return next;
}

std::vector<Seen<Session>> SessionService::sessionsAbout(GoalId goal) const {
    const auto& viewer = m_file.desk().perspective();
    auto sessions = inTime(Sessions(m_file).seen(m_file.store().repositories.of<Session>().about(viewer, goal)));
    std::erase_if(sessions, [](const Seen<Session>& session) { return !session.isWhole(); });
    return sessions;
}

std::optional<Seen<Session>> SessionService::next(MentorshipId pair) const {
    auto coming = inTime(Sessions(m_file).seen(
        m_file.store().repositories.of<Session>().coming(m_file.desk().perspective(), pair, m_file.today())));
    return coming.empty() ? std::nullopt : std::optional(std::move(coming.front()));
}

SessionId SessionService::plan(Session session) {
    Writing writing(m_file.store());
    return planSeries(session, 1).front();
}

std::vector<SessionId> SessionService::planSeries(const Session& first, int count) {
    Writing writing(m_file.store());
    constexpr int most = 60;
    if (count < 1 || count > most)
        throw Refusal({{Issue::TooManyEntries, Field::When}});
    const auto& pair = pairFor(m_file, first.mentorship);
    std::vector<Session> sessions;
    for (const auto day : rhythmDays(first.on, m_file.pairs().rhythmWeeks(pair.id), count)) {
        auto session = first;
        session.on = day;
        session.state = SessionState::Planned;
        sign(m_file, session.from, pair.mentor);
        requireOneOf(pair, session.from.author);
        session.from.audience = usualAudience(RecordKind::Session);
        session.id = m_file.store().ids.next<SessionId>();
        if (!sessions.empty())
            session.agenda.clear(); // what is to be talked about belongs to the first one
        clean(session);
        refuseIf(check(session));
        requireTheirs(m_file, {}, session);
        sessions.push_back(std::move(session));
    }
    auto line = Sessions(m_file).line(count == 1 ? Action::PlanSession : Action::PlanSeries, sessions.front(), {},
                                      formats::toJson(sessions.front()));
    line.count = count;
    m_file.store().act(writing, line, [&](Repositories& in) {
        for (const auto& session : sessions)
            in.of<Session>().insert(session);
    });
    std::vector<SessionId> ids;
    for (const auto& session : sessions)
        ids.push_back(session.id);
    return ids;
}

std::optional<ActionItem> SessionService::promiseOf(const HeldSession& held, const Session& at) const {
    if (!held.promise)
        return std::nullopt;
    auto action = *held.promise;
    const auto& pair = pairFor(m_file, at.mentorship);
    action.mentorship = pair.id;
    action.session = at.id;
    clean(action);
    action.from.audience = usualAudience(RecordKind::ActionItem);
    sign(m_file, action.from, action.owner.isSet() ? action.owner : pair.mentee);
    if (!action.owner.isSet())
        action.owner = action.from.author;
    refuseIf(check(action));
    requireOneOf(pair, action.from.author);
    requireOneOf(pair, action.owner);
    requireLink(m_file, pair, action.feedback);
    requireLink(m_file, pair, action.goal);
    action.id = m_file.store().ids.next<ActionItemId>();
    return action;
}

namespace {

/// The log says what stood in a session whoever wrote it: its line is for those who see all of it. So where the writer
/// does not, what stands there before and after goes from the file into the log, and through no other hands.
class WholeInLog {
public:
    WholeInLog(Repositories& in, SessionId id, bool writerSeesAll, ActionLine& line)
        : m_in(in), m_id(id), m_line(writerSeesAll ? nullptr : &line) {
        if (m_line)
            m_line->before = now();
    }

    /// When all is written.
    void end() const {
        if (m_line)
            m_line->after = now();
    }

private:
    [[nodiscard]] std::string now() const {
        const auto session = m_in.of<Session>().find(m_id);
        return session ? formats::toJson(*session) : std::string();
    }

    Repositories& m_in;
    SessionId m_id;
    ActionLine* m_line;
};

} // namespace

void SessionService::change(Action action, SessionId id, const std::function<void(Session&)>& how,
                            const std::function<void(Repositories&)>& also, PersonId onWordOf) {
    Writing writing(m_file.store());
    const auto before = Sessions(m_file).visible(id);
    const bool seesAll = sightOf(m_file.desk(), before) == Sight::Everything;
    auto after = before;
    how(after);
    clean(after);
    refuseIf(check(after));
    requireTheirs(m_file, before, after);
    // Whoever does not see what the pair noted adds to it, and takes nothing away.
    Session added;
    if (!seesAll) {
        std::swap(added.notes, after.notes);
        std::swap(added.goals, after.goals);
        const auto length = m_file.store().repositories.of<Session>().lengthOfNotes(id);
        if (!added.notes.empty() && length + 2 + lengthOf(added.notes) > longestLongText)
            throw Refusal({{Issue::TextTooLong, Field::Notes}});
    }
    if (after == before && added.notes.empty() && added.goals.empty() && !also)
        return;
    auto line = Sessions(m_file).line(action, after, formats::toJson(before), formats::toJson(after));
    if (m_file.desk().isCoordinator() && onWordOf.isSet()) {
        requireOneOf(pairFor(m_file, before.mentorship), onWordOf);
        line.onBehalf = personName(m_file.directory(), onWordOf);
    }
    m_file.store().act(writing, line, [&](Repositories& in) {
        const WholeInLog whole(in, id, seesAll, line);
        in.of<Session>().update(before, after);
        in.of<Session>().add(id, added.notes, added.goals);
        touchGoals(in, after, m_file.clock().now());
        whole.end();
        if (also)
            also(in);
    });
}

void SessionService::edit(const Session& session) {
    Writing writing(m_file.store());
    change(Action::EditSession, session.id, [&](Session& changed) {
        requireFresh(session.from.revision, changed.from.revision);
        takeWhenAndWhere(changed, session);
        if (m_file.desk().isCoordinator())
            return;
        changed.place = session.place;
        changed.link = session.link;
        changed.agenda = session.agenda;
        changed.notes = session.notes;
        changed.goals = session.goals;
    });
}

void SessionService::become(Session& session, SessionState state) const {
    if (session.state == state)
        return;
    if (!mayBecome(session.state, state))
        throw Refusal({{Issue::StateChangeNotAllowed, Field::State}});
    session.state = state;
    session.missedBy = MissedBy::Nobody;
}

void SessionService::fill(Session& session, const HeldSession& held) const {
    session.on = held.on.value_or(session.on);
    session.minutes = held.minutes.value_or(session.minutes);
    if (!held.notes.empty())
        session.notes =
            session.notes.empty() || session.notes == held.notes ? held.notes : session.notes + "\n\n" + held.notes;
    session.goals.insert(session.goals.end(), held.goals.begin(), held.goals.end());
}

namespace {

/// Nothing where nothing was promised.
std::function<void(Repositories&)> keeping(const std::optional<ActionItem>& promise) {
    if (!promise)
        return {};
    return [&promise](Repositories& in) { in.of<ActionItem>().insert(*promise); };
}

} // namespace

void SessionService::hold(SessionId id, const HeldSession& held) {
    Writing writing(m_file.store());
    const auto promise = promiseOf(held, Sessions(m_file).visible(id));
    change(
        Action::HoldSession, id,
        [&](Session& session) {
            become(session, SessionState::Held);
            fill(session, held);
            refuseIf(checkDay(session, pairFor(m_file, session.mentorship), m_file.today()));
        },
        keeping(promise), held.author);
}

void SessionService::miss(SessionId id, MissedBy by, const std::string& reason, const HeldSession& noted) {
    Writing writing(m_file.store());
    const auto promise = promiseOf(noted, Sessions(m_file).visible(id));
    change(
        Action::MissSession, id,
        [&](Session& session) {
            become(session, SessionState::Missed);
            fill(session, noted);
            refuseIf(checkDay(session, pairFor(m_file, session.mentorship), m_file.today()));
            session.missedBy = by;
            session.stateReason = reason;
        },
        keeping(promise), noted.author);
}

void SessionService::cancel(SessionId id, const std::string& reason) {
    Writing writing(m_file.store());
    change(Action::CancelSession, id, [&](Session& session) {
        become(session, SessionState::Cancelled);
        session.stateReason = reason;
    });
}

SessionId SessionService::move(SessionId id, Date to, std::optional<int> minute, const std::string& reason) {
    Writing writing(m_file.store());
    const auto before = Sessions(m_file).visible(id);
    if (!mayBecome(before.state, SessionState::Moved))
        throw Refusal({{Issue::StateChangeNotAllowed, Field::State}});
    auto next = before;
    sign(m_file, next.from = {}, m_file.directory().mentorship(before.mentorship)->mentor);
    next.from.audience = before.from.audience;
    next.id = m_file.store().ids.next<SessionId>();
    next.on = to;
    next.minute = minute;
    // What the pair put down for it goes along in the file itself: it need not be seen by whoever moves it.
    next.notes.clear();
    next.place.clear();
    next.link.clear();
    next.stateReason.clear();
    next.agenda.clear();
    next.goals.clear();
    auto after = before;
    after.state = SessionState::Moved;
    after.movedTo = next.id;
    after.stateReason = reason;
    clean(after);
    auto issues = check(next);
    const auto more = check(after);
    issues.insert(issues.end(), more.begin(), more.end());
    refuseIf(issues);
    // The one that takes its place has to be there first: what was moved points to it.
    auto line = Sessions(m_file).line(Action::MoveSession, after, formats::toJson(before), formats::toJson(after));
    m_file.store().act(writing, line, [&](Repositories& in) {
        const WholeInLog whole(in, id, sightOf(m_file.desk(), before) == Sight::Everything, line);
        in.of<Session>().insert(next);
        in.of<Session>().takeAlong(before.id, next.id);
        in.of<Session>().update(before, after);
        whole.end();
    });
    return next.id;
}

SessionId SessionService::log(MentorshipId pairId, Date on, SessionState how, MissedBy missedBy,
                              const HeldSession& held) {
    Writing writing(m_file.store());
    const auto& pair = pairFor(m_file, pairId);
    Session session;
    session.mentorship = pairId;
    session.on = on;
    session.state = how;
    session.missedBy = missedBy;
    if (const auto agreement = m_file.pairs().agreement(pairId))
        session.minutes = agreement->sessionMinutes;
    fill(session, held);
    session.from.audience = usualAudience(RecordKind::Session);
    session.from.author = m_file.desk().isCoordinator() ? held.author : PersonId{};
    sign(m_file, session.from, pair.mentor);
    requireOneOf(pair, session.from.author);
    clean(session);
    auto issues = check(session);
    if (how == SessionState::Planned || how == SessionState::Moved)
        issues.push_back({Issue::StateChangeNotAllowed, Field::State});
    const auto ofTheDay = checkDay(session, pair, m_file.today());
    issues.insert(issues.end(), ofTheDay.begin(), ofTheDay.end());
    refuseIf(issues);
    requireTheirs(m_file, {}, session);
    session.id = m_file.store().ids.next<SessionId>();
    const auto promise = promiseOf(held, session);
    m_file.store().act(writing, Sessions(m_file).line(Action::LogSession, session, {}, formats::toJson(session)),
                       [&](Repositories& in) {
                           in.of<Session>().insert(session);
                           touchGoals(in, session, m_file.clock().now());
                           if (promise)
                               in.of<ActionItem>().insert(*promise);
                       });
    return session.id;
}

void SessionService::remove(SessionId id) {
    Writing writing(m_file.store());
    const auto session = Sessions(m_file).visible(id);
    auto line = Sessions(m_file).line(Action::DeleteSession, session, formats::toJson(session), {});
    m_file.store().act(writing, line, [&](Repositories& in) {
        const WholeInLog whole(in, id, sightOf(m_file.desk(), session) == Sight::Everything, line);
        in.of<Session>().remove(id);
    });
}

void SessionService::addAgendaItem(SessionId id, const std::string& text) {
    Writing writing(m_file.store());
    (void)Sessions(m_file).whole(id);
    change(Action::EditSession, id, [&](Session& session) {
        if (isOnAgenda(session, text))
            return;
        const auto left = leftOpen(sessionsOf(session.mentorship));
        const auto along = std::ranges::find(left, text, &AgendaItem::text); // whose point it is stays known
        session.agenda.push_back({text, along != left.end() ? along->by : *m_file.desk().perspective().person, false});
    });
}

std::vector<AgendaItem> SessionService::leftOpen(const std::vector<Seen<Session>>& sessions) {
    const auto last = std::find_if(sessions.rbegin(), sessions.rend(), [](const Session& session) {
        return session.state == SessionState::Held || session.state == SessionState::Missed;
    });
    std::vector<AgendaItem> open;
    if (last != sessions.rend() && last->isWhole())
        std::ranges::copy_if(last->agenda, std::back_inserter(open), std::not_fn(&AgendaItem::done));
    return open;
}

bool SessionService::isOnAgenda(const Session& session, const std::string& typed) {
    const auto wanted = text::fold(typed);
    return std::ranges::any_of(session.agenda, [&](const AgendaItem& item) { return text::fold(item.text) == wanted; });
}

} // namespace mentoring
