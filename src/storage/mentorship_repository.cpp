#include "storage/mentorship_repository.h"

#include "mentoring/goal.h"
#include "mentoring/session.h"
#include "storage/record_rows.h"
#include "storage/sight_sql.h"

namespace mentoring::storage {

namespace {

// `state` says of pairs that have not begun what an older reader can understand of them (that they are open, or ended);
// `stage` says it exactly, and nothing where `state` does.
bool isOfStage(MentorshipState state) {
    return state > MentorshipState::Dissolved;
}

std::optional<int> stageOf(MentorshipState state) {
    return isOfStage(state) ? std::optional(static_cast<int>(state)) : std::nullopt;
}

int coarse(MentorshipState state) {
    if (!isOfStage(state))
        return static_cast<int>(state);
    return static_cast<int>(isOpen(state) ? MentorshipState::Active : MentorshipState::Dissolved);
}

std::optional<MentorshipId> followed(const Mentorship& pair) {
    return pair.follows.isSet() ? std::optional(pair.follows) : std::nullopt;
}

Mentorship pairFrom(const Statement& rows) {
    Mentorship pair;
    pair.id = MentorshipId{rows.integer(0)};
    pair.program = ProgramId{rows.integer(1)};
    pair.mentor = PersonId{rows.integer(2)};
    pair.mentee = PersonId{rows.integer(3)};
    pair.state = static_cast<MentorshipState>(rows.optionalInteger(10).value_or(rows.integer(4)));
    pair.startedOn = rows.date(5).value_or(Date{});
    pair.endedOn = rows.date(6);
    pair.score = rows.optionalInteger(7);
    pair.reason = rows.text(8);
    pair.revision = rows.revision(9);
    pair.mentorSaidYes = rows.integer(11) != 0;
    pair.menteeSaidYes = rows.integer(12) != 0;
    pair.endsOn = rows.date(13);
    pair.backOn = rows.date(14);
    pair.pauseReason = rows.text(15);
    pair.endReason = static_cast<EndReason>(rows.integer(16));
    pair.endedBy = static_cast<PairVoice>(rows.integer(17));
    pair.follows = MentorshipId{rows.integer(18)};
    return pair;
}

/// Whether the pair is as one is that begins at once: thousands of them are published together.
bool beginsAtOnce(const Mentorship& pair) {
    Mentorship plain;
    plain.id = pair.id;
    plain.program = pair.program;
    plain.mentor = pair.mentor;
    plain.mentee = pair.mentee;
    plain.startedOn = pair.startedOn;
    plain.score = pair.score;
    plain.reason = pair.reason;
    plain.revision = pair.revision;
    return pair == plain;
}

} // namespace

void MentorshipRepository::insert(const Mentorship& pair) {
    if (beginsAtOnce(pair)) {
        Statement(m_connection, "INSERT INTO mentorship (id, program, mentor, mentee, state, started_on, score, reason,"
                                " revision) VALUES ($1, $2, $3, $4, 0, $5, $6, $7, $8)")
            .bind(pair.id)
            .bind(pair.program)
            .bind(pair.mentor)
            .bind(pair.mentee)
            .bind(pair.startedOn)
            .bind(pair.score)
            .bind(pair.reason)
            .bind(m_connection.nextRevision())
            .run();
        return;
    }
    Statement(m_connection,
              "INSERT INTO mentorship (id, program, mentor, mentee, state, started_on, ended_on, score, reason,"
              " revision, stage, mentor_said_yes, mentee_said_yes, ends_on, back_on, pause_reason, end_reason,"
              " ended_by, follows) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,"
              " $18, $19)")
        .bind(pair.id)
        .bind(pair.program)
        .bind(pair.mentor)
        .bind(pair.mentee)
        .bind(coarse(pair.state))
        .bind(pair.startedOn)
        .bind(pair.endedOn)
        .bind(pair.score)
        .bind(pair.reason)
        .bind(m_connection.nextRevision())
        .bind(stageOf(pair.state))
        .bind(pair.mentorSaidYes)
        .bind(pair.menteeSaidYes)
        .bind(pair.endsOn)
        .bind(pair.backOn)
        .bind(pair.pauseReason)
        .bind(static_cast<int>(pair.endReason))
        .bind(static_cast<int>(pair.endedBy))
        .bind(followed(pair))
        .run();
}

void MentorshipRepository::update(const Mentorship& pair) {
    Statement(m_connection, "UPDATE mentorship SET program = $1, mentor = $2, mentee = $3, state = $4, started_on = $5,"
                            " ended_on = $6, score = $7, reason = $8, revision = $9, stage = $10,"
                            " mentor_said_yes = $11, mentee_said_yes = $12, ends_on = $13, back_on = $14,"
                            " pause_reason = $15, end_reason = $16, ended_by = $17, follows = $18"
                            " WHERE id = $19 AND revision = $20")
        .bind(pair.program)
        .bind(pair.mentor)
        .bind(pair.mentee)
        .bind(coarse(pair.state))
        .bind(pair.startedOn)
        .bind(pair.endedOn)
        .bind(pair.score)
        .bind(pair.reason)
        .bind(m_connection.nextRevision())
        .bind(stageOf(pair.state))
        .bind(pair.mentorSaidYes)
        .bind(pair.menteeSaidYes)
        .bind(pair.endsOn)
        .bind(pair.backOn)
        .bind(pair.pauseReason)
        .bind(static_cast<int>(pair.endReason))
        .bind(static_cast<int>(pair.endedBy))
        .bind(followed(pair))
        .bind(pair.id)
        .bind(pair.revision)
        .runOnWhatWasRead();
}

void MentorshipRepository::remove(MentorshipId id) {
    Statement(m_connection, "DELETE FROM mentorship WHERE id = $1").bind(id).run();
}

std::optional<Mentorship> MentorshipRepository::find(MentorshipId id) const {
    Statement rows(m_connection,
                   "SELECT id, program, mentor, mentee, state, started_on, ended_on, score, reason, revision, stage,"
                   " mentor_said_yes, mentee_said_yes, ends_on, back_on, pause_reason, end_reason, ended_by, follows"
                   " FROM mentorship WHERE id = $1 ORDER BY id");
    rows.bind(id);
    return firstOf(readAll(rows, pairFrom));
}

std::vector<Mentorship> MentorshipRepository::all() const {
    Statement rows(m_connection,
                   "SELECT id, program, mentor, mentee, state, started_on, ended_on, score, reason, revision, stage,"
                   " mentor_said_yes, mentee_said_yes, ends_on, back_on, pause_reason, end_reason, ended_by, follows"
                   " FROM mentorship ORDER BY id");
    return readAll(rows, pairFrom);
}

std::vector<PairFigures> MentorshipRepository::figures(const Perspective& viewer, Date today, MentorshipId after,
                                                       std::size_t most) const {
    // Each is looked up through an index, the first that counts: there are far more sessions and goals than pairs. When
    // a pair last met is known to whoever knows of the pair (see SessionRepository::lastHeld).
    const auto question = [](bool isCoordinator) {
        const auto session = [](const std::string& which) {
            return "(SELECT r.on_day FROM session r WHERE r.mentorship = m.id AND " + which + " LIMIT 1)";
        };
        const auto goals =
            "(SELECT count(*) FROM goal r WHERE r.author = m.mentee AND (" + sightSql<Goal>(isCoordinator) + ")";
        return "SELECT m.id, " + goals + "), " + goals + " AND r.state = $2), " +
               session("r.state = $3 ORDER BY r.on_day DESC") + ", " +
               session("r.state = $4 AND r.on_day >= $5 AND (" + sightSql<Session>(isCoordinator) +
                       ") ORDER BY r.on_day") +
               " FROM mentorship m WHERE m.id > $6" + (isCoordinator ? "" : " AND (m.mentor = $1 OR m.mentee = $1)") +
               " ORDER BY m.id LIMIT $7";
    };
    static const std::string ofAll = question(true);
    static const std::string ofOne = question(false);
    Statement rows(m_connection, Sql::lasting(viewer.isCoordinator() ? ofAll : ofOne));
    rows.bind(viewer.person.value_or(PersonId{}).value)
        .bind(static_cast<int>(GoalState::Achieved))
        .bind(static_cast<int>(SessionState::Held))
        .bind(static_cast<int>(SessionState::Planned))
        .bind(today)
        .bind(after)
        .bind(static_cast<std::int64_t>(most));
    std::vector<PairFigures> all;
    while (rows.next())
        all.push_back({MentorshipId{rows.integer(0)}, rows.date(3), rows.date(4), rows.integer(1), rows.integer(2)});
    return all;
}

} // namespace mentoring::storage
