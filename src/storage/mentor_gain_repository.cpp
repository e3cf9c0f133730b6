#include "storage/mentor_gain_repository.h"

#include "record_rows.h"

namespace mentoring::storage {

namespace {

void bindAll(Statement& statement, const MentorGain& gain) {
    bindOrNull(statement, gain.mentorship);
    statement.bind(static_cast<int>(gain.kind)).bind(gain.text).bind(gain.on);
    bindAuthorship(statement, gain.from);
    statement.bind(gain.id);
}

MentorGain gainFrom(const Statement& rows) {
    MentorGain gain;
    gain.id = MentorGainId{rows.integer(0)};
    gain.mentorship = idAt<MentorshipId>(rows, 1);
    gain.kind = static_cast<GainKind>(rows.integer(2));
    gain.text = rows.text(3);
    gain.on = rows.date(4).value_or(Date{});
    gain.from = authorshipAt(rows, 5);
    return gain;
}

} // namespace

void MentorGainRepository::insert(const MentorGain& gain) {
    Statement statement(m_connection,
                        "INSERT INTO mentor_gain (mentorship, kind, content, on_day, author, by_coordinator,"
                        " written_at, audience, id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
    bindAll(statement, gain);
    statement.run();
}

void MentorGainRepository::update(const MentorGain& gain) {
    Statement statement(m_connection,
                        "UPDATE mentor_gain SET mentorship = $1, kind = $2, content = $3, on_day = $4, author = $5,"
                        " by_coordinator = $6, written_at = $7, audience = $8 WHERE id = $9");
    bindAll(statement, gain);
    statement.run();
}

void MentorGainRepository::remove(MentorGainId id) {
    Statement(m_connection, "DELETE FROM mentor_gain WHERE id = $1").bind(id).run();
}

std::optional<MentorGain> MentorGainRepository::find(MentorGainId id) const {
    Statement rows(m_connection,
                   "SELECT id, mentorship, kind, content, on_day, author, by_coordinator, written_at, audience"
                   " FROM mentor_gain WHERE id = $1 ORDER BY id");
    rows.bind(id);
    return firstOf(readAll(rows, gainFrom));
}

std::vector<MentorGain> MentorGainRepository::findByMentorship(MentorshipId pair) const {
    Statement rows(m_connection,
                   "SELECT id, mentorship, kind, content, on_day, author, by_coordinator, written_at, audience"
                   " FROM mentor_gain WHERE mentorship = $1 ORDER BY id");
    rows.bind(pair);
    return readAll(rows, gainFrom);
}

std::vector<MentorGain> MentorGainRepository::findByAuthor(PersonId mentor) const {
    Statement rows(m_connection,
                   "SELECT id, mentorship, kind, content, on_day, author, by_coordinator, written_at, audience"
                   " FROM mentor_gain WHERE author = $1 ORDER BY id");
    rows.bind(mentor);
    return readAll(rows, gainFrom);
}

std::vector<MentorGain> MentorGainRepository::all() const {
    Statement rows(m_connection,
                   "SELECT id, mentorship, kind, content, on_day, author, by_coordinator, written_at, audience"
                   " FROM mentor_gain ORDER BY id");
    return readAll(rows, gainFrom);
}

} // namespace mentoring::storage
