#pragma once

#include <optional>
#include <string>
#include <vector>

#include "mentoring/agreement.h"
#include "mentoring/date.h"
#include "mentoring/id.h"
#include "mentoring/perspective.h"
#include "mentoring/record.h"

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

template <>
struct PartOf<AgendaItem> {
    static constexpr std::string_view table = "session_agenda";
    static constexpr std::string_view owner = "session";
    static void fields(auto& visit, auto& item) {
        visit(field::requiredText("text", Field::Agenda).storedAs("content"), item.text);
        visit(field::fact("by").storedAs("by_person"), item.by);
        visit(field::fact("done"), item.done);
    }
};

template <>
struct RecordOf<Session> {
    static constexpr auto kind = RecordKind::Session;
    static constexpr std::string_view table = "session";
    static constexpr std::string_view plural = "sessions";
    static constexpr bool isThePairs = true;
    static constexpr bool hasOutline = true;
    static constexpr std::string_view textTable = "session_text";
    static Bearing bearing(const Session& session) { return {session.from.author, session.mentorship}; }
    static void fields(auto& visit, auto& session) {
        visit(field::fact("mentorship"), session.mentorship);
        visit(field::fact("state"), session.state);
        visit(field::fact("on", Field::When).storedAs("on_day"), session.on);
        visit(field::fact("minute"), session.minute);
        visit(field::shortText("timeZone", Field::TimeZone).inOutline(), session.timeZone);
        visit(field::fact("minutes"), session.minutes);
        visit(field::shortText("place", Field::Place), session.place);
        visit(field::longText("link", Field::Link), session.link);
        visit(field::fact("missedBy").saidWhenSet(), session.missedBy);
        visit(field::longText("stateReason", Field::Reason), session.stateReason);
        visit(field::fact("movedTo"), session.movedTo);
        visit(field::parts("agenda", Field::Agenda), session.agenda);
        visit(field::longText("notes", Field::Notes), session.notes);
        visit(field::links("goals", {"session_goal", "session", "goal"}), session.goals);
    }
    static void check(const Session& session, Issues& issues);
};

template <>
struct RecordOf<PrivateNote> {
    static constexpr auto kind = RecordKind::PrivateNote;
    static constexpr std::string_view table = "private_note";
    static constexpr std::string_view plural = "privateNotes";
    static constexpr bool isThePairs = true;
    static Bearing bearing(const PrivateNote& note) { return {note.from.author, note.mentorship}; }
    static void fields(auto& visit, auto& note) {
        visit(field::fact("mentorship"), note.mentorship);
        visit(field::fact("session"), note.session);
        visit(field::requiredText("text").storedAs("content"), note.text);
    }
};

template <>
struct RecordOf<ActionItem> {
    static constexpr auto kind = RecordKind::ActionItem;
    static constexpr std::string_view table = "action_item";
    static constexpr std::string_view plural = "actions";
    static constexpr bool isThePairs = true;
    static constexpr std::string_view aboutColumn = "owner";
    static Bearing bearing(const ActionItem& action) { return {action.owner, action.mentorship}; }
    static void fields(auto& visit, auto& action) {
        visit(field::fact("mentorship"), action.mentorship);
        visit(field::fact("owner"), action.owner);
        visit(field::requiredText("text").storedAs("content"), action.text);
        visit(field::fact("dueOn", Field::DueOn), action.dueOn);
        visit(field::fact("doneOn", Field::When), action.doneOn);
        visit(field::fact("session"), action.session);
        visit(field::fact("feedback"), action.feedback);
        visit(field::fact("goal"), action.goal);
    }
};

} // namespace mentoring
