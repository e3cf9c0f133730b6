#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include <QObject>

#include "app/organisation_file.h"
#include "app/seen.h"
#include "mentoring/session.h"

namespace mentoring {

struct Repositories;

/// What is recorded when a session took place.
struct HeldSession {
    std::optional<Date> on;     ///< where it was another day than planned
    std::optional<int> minutes; ///< where it was longer or shorter
    std::string notes;          ///< shared; added to those already there when both have text
    PersonId author;           ///< on whose word the coordinator records it; not set: whoever planned it, or the mentor
    std::vector<GoalId> goals; ///< discussed
    /// Promised there: text, owner and perhaps a day; recorded in the same step.
    std::optional<ActionItem> promise;
};

/// By day and time, oldest first.
[[nodiscard]] std::vector<Seen<Session>> inTime(std::vector<Seen<Session>> sessions);

/// Sessions with their agenda and shared notes. Either of the pair may write; the coordinator sees when and whether,
/// and may plan, log and change just that. All writing throws Refusal or FileError.
class SessionService final : public QObject {
    Q_OBJECT

public:
    explicit SessionService(OrganisationFile& file);

    [[nodiscard]] std::vector<Seen<Session>> sessions() const;
    [[nodiscard]] std::vector<Seen<Session>> sessionsOf(MentorshipId pair) const; ///< by day, oldest first
    [[nodiscard]] std::optional<Seen<Session>> session(SessionId id) const;
    /// The next one of each pair that has one. Here and below: without agenda and goals.
    [[nodiscard]] std::unordered_map<MentorshipId, Seen<Session>> nextOfEach() const;
    /// Those that were about a goal, where that may be known.
    [[nodiscard]] std::vector<Seen<Session>> sessionsAbout(GoalId goal) const;
    /// The planned ones that are the next in time, those past and not recorded first; at most so many.
    [[nodiscard]] std::vector<Seen<Session>> planned(std::size_t most) const;
    /// The first planned one from today on; nothing when there is none.
    [[nodiscard]] std::optional<Seen<Session>> next(MentorshipId pair) const;

    SessionId plan(Session session);
    /// As many sessions as asked, in the rhythm of the agreement (every four weeks without one), the first as given.
    /// One step.
    std::vector<SessionId> planSeries(const Session& first, int count);
    /// Everything but id, pair and state. Of the coordinator only day, time, length, place and link are taken.
    void edit(const Session& session);
    void hold(SessionId id, const HeldSession& held);
    /// What was noted and promised all the same is kept.
    void miss(SessionId id, MissedBy by, const std::string& reason = {}, const HeldSession& noted = {});
    void cancel(SessionId id, const std::string& reason = {});
    /// The old one stays, as moved; answers the one that takes its place, with agenda, place and link.
    SessionId move(SessionId id, Date to, std::optional<int> minute, const std::string& reason = {});
    /// A session that took place, in two fields.
    SessionId log(MentorshipId pair, Date on, SessionState how = SessionState::Held,
                  MissedBy missedBy = MissedBy::Nobody, const HeldSession& held = {});
    void remove(SessionId id);

    /// A point that is on it already is not put there twice.
    void addAgendaItem(SessionId id, const std::string& text);
    [[nodiscard]] static bool isOnAgenda(const Session& session, const std::string& text);
    /// What was left open of the agenda of the last session that is over, of a pair's sessions in time: to be taken
    /// along to the next one.
    [[nodiscard]] static std::vector<AgendaItem> leftOpen(const std::vector<Seen<Session>>& sessions);

private:
    void change(Action action, SessionId id, const std::function<void(Session&)>& how,
                const std::function<void(Repositories&)>& also = {}, PersonId onWordOf = {});
    [[nodiscard]] std::optional<ActionItem> promiseOf(const HeldSession& held, const Session& at) const;
    void become(Session& session, SessionState state) const;
    void fill(Session& session, const HeldSession& held) const;

    OrganisationFile& m_file;
};

} // namespace mentoring
