#include "storage/worklist_repository.h"

#include "mentoring/goal.h"
#include "storage/record_rows.h"
#include "storage/sight_sql.h"

namespace mentoring::storage {

namespace {

template <class AnyId>
std::optional<AnyId> ifSet(AnyId id) {
    return id.isSet() ? std::optional(id) : std::nullopt;
}

Contact contactFrom(const Statement& rows) {
    Contact contact;
    contact.id = ContactId{rows.integer(0)};
    contact.pair = MentorshipId{rows.integer(1)};
    contact.person = PersonId{rows.integer(2)};
    contact.on = rows.date(3).value_or(Date{});
    contact.how = static_cast<ContactHow>(rows.integer(4));
    contact.step = static_cast<ContactStep>(rows.integer(5));
    contact.text = rows.text(6);
    contact.by = rows.text(7);
    contact.revision = rows.revision(8);
    return contact;
}

/// Active: neither ended nor paused nor still to begin.
std::vector<LackingPair> lacking(Statement& rows, ProgramId program, Date begunBy) {
    rows.bind(program).bind(begunBy);
    std::vector<LackingPair> pairs;
    while (rows.next())
        pairs.push_back({MentorshipId{rows.integer(0)}, rows.date(1).value_or(Date{})});
    return pairs;
}

} // namespace

Limits WorklistRepository::limits(ProgramId program) const {
    Statement rows(m_connection, "SELECT first_session_days, waiting_days, feedback_days, agreement_days, goals_days,"
                                 " answer_days, end_days FROM program_limits WHERE program = $1 ORDER BY program");
    rows.bind(program);
    Limits limits;
    if (rows.next())
        for (std::size_t i = 0; i < allLimits.size(); ++i)
            limits.*allLimits[i].days = static_cast<int>(rows.integer(static_cast<int>(i)));
    return limits;
}

void WorklistRepository::putLimits(ProgramId program, const Limits& limits) {
    Statement(m_connection,
              "INSERT INTO program_limits (program, first_session_days, waiting_days, feedback_days, agreement_days,"
              " goals_days, answer_days, end_days) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (program) DO"
              " UPDATE SET first_session_days = excluded.first_session_days, waiting_days = excluded.waiting_days,"
              " feedback_days = excluded.feedback_days, agreement_days = excluded.agreement_days,"
              " goals_days = excluded.goals_days, answer_days = excluded.answer_days, end_days = excluded.end_days")
        .bind(program)
        .bind(limits.firstSession)
        .bind(limits.waiting)
        .bind(limits.feedback)
        .bind(limits.agreement)
        .bind(limits.goals)
        .bind(limits.answer)
        .bind(limits.end)
        .run();
}

void WorklistRepository::insert(const StoredPutOff& off) {
    Statement(m_connection, "INSERT INTO put_off (id, reason, program, person, mentorship, record, until_day)"
                            " VALUES ($1, $2, $3, $4, $5, $6, $7)")
        .bind(off.id)
        .bind(off.reason)
        .bind(ifSet(off.program))
        .bind(ifSet(off.person))
        .bind(ifSet(off.pair))
        .bind(off.record)
        .bind(off.until)
        .run();
}

void WorklistRepository::remove(std::int64_t id) {
    Statement(m_connection, "DELETE FROM put_off WHERE id = $1").bind(id).run();
}

std::vector<StoredPutOff> WorklistRepository::putOffs() const {
    Statement rows(m_connection, "SELECT id, reason, program, person, mentorship, record, until_day FROM put_off"
                                 " ORDER BY until_day, id");
    std::vector<StoredPutOff> all;
    while (rows.next())
        all.push_back({rows.integer(0), std::string(rows.text(1)), ProgramId{rows.integer(2)},
                       PersonId{rows.integer(3)}, MentorshipId{rows.integer(4)}, rows.integer(5),
                       rows.date(6).value_or(Date{})});
    return all;
}

std::vector<LackingPair> WorklistRepository::neverMet(ProgramId program, Date begunBy) const {
    Statement rows(m_connection, "SELECT m.id, m.started_on FROM mentorship m WHERE ($1 = 0 OR m.program = $1)"
                                 " AND m.state = 0 AND m.stage IS NULL AND m.started_on <= $2 AND NOT EXISTS"
                                 " (SELECT 1 FROM session s WHERE s.mentorship = m.id AND s.state = 1)"
                                 " ORDER BY m.started_on, m.id");
    return lacking(rows, program, begunBy);
}

std::vector<LackingPair> WorklistRepository::withoutAgreement(ProgramId program, Date begunBy) const {
    Statement rows(m_connection, "SELECT m.id, m.started_on FROM mentorship m WHERE ($1 = 0 OR m.program = $1)"
                                 " AND m.state = 0 AND m.stage IS NULL AND m.started_on <= $2 AND NOT EXISTS"
                                 " (SELECT 1 FROM agreement a WHERE a.mentorship = m.id"
                                 " AND a.accepted_by_mentor IS NOT NULL AND a.accepted_by_mentee IS NOT NULL)"
                                 " ORDER BY m.started_on, m.id");
    return lacking(rows, program, begunBy);
}

std::vector<LackingPair> WorklistRepository::withoutGoal(ProgramId program, Date begunBy) const {
    // The condition of who sees a goal asks who looks as $1: the coordinator.
    static const std::string question =
        "SELECT m.id, m.started_on FROM mentorship m WHERE $1 = 0 AND ($2 = 0 OR m.program = $2) AND m.state = 0"
        " AND m.stage IS NULL AND m.started_on <= $3 AND NOT EXISTS (SELECT 1 FROM goal r WHERE r.author = m.mentee "
        "AND (" +
        sightSql<Goal>(true) + ")) ORDER BY m.started_on, m.id";
    Statement rows(m_connection, Sql::lasting(question));
    rows.bind(std::int64_t{0});
    return lacking(rows, program, begunBy);
}

void ContactRepository::insert(const Contact& contact) {
    Statement(m_connection,
              "INSERT INTO contact (id, mentorship, person, on_day, how, step, content, noted_by, revision)"
              " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
        .bind(contact.id)
        .bind(ifSet(contact.pair))
        .bind(ifSet(contact.person))
        .bind(contact.on)
        .bind(static_cast<int>(contact.how))
        .bind(static_cast<int>(contact.step))
        .bind(contact.text)
        .bind(contact.by)
        .bind(m_connection.nextRevision())
        .run();
}

void ContactRepository::update(const Contact& contact) {
    Statement(m_connection, "UPDATE contact SET mentorship = $1, person = $2, on_day = $3, how = $4, step = $5,"
                            " content = $6, noted_by = $7, revision = $8 WHERE id = $9 AND revision = $10")
        .bind(ifSet(contact.pair))
        .bind(ifSet(contact.person))
        .bind(contact.on)
        .bind(static_cast<int>(contact.how))
        .bind(static_cast<int>(contact.step))
        .bind(contact.text)
        .bind(contact.by)
        .bind(m_connection.nextRevision())
        .bind(contact.id)
        .bind(contact.revision)
        .runOnWhatWasRead();
}

void ContactRepository::remove(ContactId id) {
    Statement(m_connection, "DELETE FROM contact WHERE id = $1").bind(id).run();
}

std::optional<Contact> ContactRepository::find(ContactId id) const {
    Statement rows(m_connection, "SELECT id, mentorship, person, on_day, how, step, content, noted_by, revision"
                                 " FROM contact WHERE id = $1 ORDER BY id");
    rows.bind(id);
    return firstOf(readAll(rows, contactFrom));
}

std::vector<Contact> ContactRepository::all() const {
    Statement rows(m_connection, "SELECT id, mentorship, person, on_day, how, step, content, noted_by, revision"
                                 " FROM contact ORDER BY on_day, id");
    return readAll(rows, contactFrom);
}

std::vector<Contact> ContactRepository::ofPair(MentorshipId pair) const {
    Statement rows(m_connection, "SELECT id, mentorship, person, on_day, how, step, content, noted_by, revision"
                                 " FROM contact WHERE mentorship = $1 ORDER BY on_day, id");
    rows.bind(pair);
    return readAll(rows, contactFrom);
}

} // namespace mentoring::storage
