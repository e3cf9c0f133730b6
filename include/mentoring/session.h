#pragma once

#include <optional>
#include <string>
#include <vector>

#include "mentoring/agreement.h"
#include "mentoring/date.h"
#include "mentoring/id.h"
#include "mentoring/perspective.h"

namespace mentoring {

enum class SessionState { Planned, Held, Missed, Cancelled, Moved };
inline constexpr SessionState allSessionStates[] = {SessionState::Planned, SessionState::Held, SessionState::Missed,
                                                    SessionState::Cancelled, SessionState::Moved};

/// A planned session is held, missed, cancelled or moved (another one follows it). A missed or cancelled one may turn
/// out to have been held, and the other way round; a moved one stays so.
[[nodiscard]] bool mayBecome(SessionState from, SessionState to);

/// Who did not come.
enum class MissedBy { Nobody, Mentor, Mentee, Both };
inline constexpr MissedBy allMissedBy[] = {MissedBy::Nobody, MissedBy::Mentor, MissedBy::Mentee, MissedBy::Both};

/// Something one of the two wants to talk about.
struct AgendaItem {
    std::string text; ///< required
    PersonId by;
    bool done = false;

    friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

/// A meeting of a pair. The coordinator sees when and whether, not about what.
struct Session {
    SessionId id;
    MentorshipId mentorship;
    SessionState state = SessionState::Planned;
    Date on{};                 ///< the day where the session takes place
    std::optional<int> minute; ///< of that day, 0 to 1439; empty when only the day is known
    std::string timeZone;      ///< IANA name in which day and minute are meant; empty: that of the workstation
    int minutes = 60;          ///< length, 5 to 600
    std::string place;
    std::string link;
    MissedBy missedBy = MissedBy::Nobody; ///< somebody exactly when missed
    std::string stateReason;              ///< why it was cancelled, missed or moved; may be empty
    SessionId movedTo;                    ///< the session that took its place, when moved and not deleted since
    std::vector<AgendaItem> agenda;
    std::string notes;         ///< shared by the two
    std::vector<GoalId> goals; ///< discussed; sorted, without repeats
    Authorship from;

    /// Planned for a day that is past.
    [[nodiscard]] bool isOverdueOn(Date day) const { return state == SessionState::Planned && on < day; }

    friend bool operator==(const Session&, const Session&) = default;
};

/// Seen by its author only, whoever the other one is.
struct PrivateNote {
    PrivateNoteId id;
    MentorshipId mentorship;
    SessionId session; ///< may be unset: about the pair as a whole
    std::string text;  ///< required
    Authorship from;

    friend bool operator==(const PrivateNote&, const PrivateNote&) = default;
};

/// Something promised until next time; open ones are carried over until they are done.
struct ActionItem {
    ActionItemId id;
    MentorshipId mentorship;
    PersonId owner;   ///< mentor or mentee
    std::string text; ///< required
    std::optional<Date> dueOn;
    std::optional<Date> doneOn;
    SessionId session;   ///< where it was promised; may be unset
    FeedbackId feedback; ///< which it came from; may be unset
    GoalId goal;         ///< which it serves; may be unset
    Authorship from;

    [[nodiscard]] bool isOpen() const { return !doneOn; }
    [[nodiscard]] bool isOverdueOn(Date day) const { return isOpen() && dueOn && *dueOn < day; }

    friend bool operator==(const ActionItem&, const ActionItem&) = default;
};

/// Where a pair stands: for prompts and for who is to be asked what.
enum class Phase { Start, Middle, End };
inline constexpr Phase allPhases[] = {Phase::Start, Phase::Middle, Phase::End};

/// Start until the second session has been held, end in the last sixth of the time agreed (or of twelve months).
[[nodiscard]] Phase phaseOn(Date day, Date startedOn, const std::optional<Date>& endsOn, int sessionsHeld);

/// The days of a rhythm: `count` days, every so many weeks, the first one on `from`.
[[nodiscard]] std::vector<Date> rhythmDays(Date from, int weeks, int count);

/// Days without a session after which an open pair counts as silent: one and a half times the rhythm agreed.
[[nodiscard]] int silentAfterDays(int rhythmWeeks);

} // namespace mentoring
