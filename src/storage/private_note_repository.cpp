#include "storage/private_note_repository.h"

#include "record_rows.h"

namespace mentoring::storage {

namespace {

void bindAll(Statement& statement, const PrivateNote& note) {
    statement.bind(note.mentorship);
    bindOrNull(statement, note.session);
    statement.bind(note.text);
    bindAuthorship(statement, note.from);
    statement.bind(note.id);
}

PrivateNote noteFrom(const Statement& rows) {
    PrivateNote note;
    note.id = PrivateNoteId{rows.integer(0)};
    note.mentorship = MentorshipId{rows.integer(1)};
    note.session = idAt<SessionId>(rows, 2);
    note.text = rows.text(3);
    note.from = authorshipAt(rows, 4);
    return note;
}

} // namespace

void PrivateNoteRepository::insert(const PrivateNote& note) {
    Statement statement(m_connection, "INSERT INTO private_note (mentorship, session, content, author, by_coordinator,"
                                      " written_at, audience, id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)");
    bindAll(statement, note);
    statement.run();
}

void PrivateNoteRepository::update(const PrivateNote& note) {
    Statement statement(m_connection,
                        "UPDATE private_note SET mentorship = $1, session = $2, content = $3, author = $4,"
                        " by_coordinator = $5, written_at = $6, audience = $7 WHERE id = $8");
    bindAll(statement, note);
    statement.run();
}

void PrivateNoteRepository::remove(PrivateNoteId id) {
    Statement(m_connection, "DELETE FROM private_note WHERE id = $1").bind(id).run();
}

std::optional<PrivateNote> PrivateNoteRepository::find(PrivateNoteId id) const {
    Statement rows(m_connection,
                   "SELECT id, mentorship, session, content, author, by_coordinator, written_at, audience FROM"
                   " private_note WHERE id = $1 ORDER BY id");
    rows.bind(id);
    return firstOf(readAll(rows, noteFrom));
}

std::vector<PrivateNote> PrivateNoteRepository::findByMentorship(MentorshipId pair) const {
    Statement rows(m_connection,
                   "SELECT id, mentorship, session, content, author, by_coordinator, written_at, audience FROM"
                   " private_note WHERE mentorship = $1 ORDER BY id");
    rows.bind(pair);
    return readAll(rows, noteFrom);
}

std::vector<PrivateNote> PrivateNoteRepository::findByAuthor(PersonId author) const {
    Statement rows(m_connection,
                   "SELECT id, mentorship, session, content, author, by_coordinator, written_at, audience FROM"
                   " private_note WHERE author = $1 ORDER BY id");
    rows.bind(author);
    return readAll(rows, noteFrom);
}

std::vector<PrivateNote> PrivateNoteRepository::all() const {
    Statement rows(m_connection,
                   "SELECT id, mentorship, session, content, author, by_coordinator, written_at, audience FROM"
                   " private_note ORDER BY id");
    return readAll(rows, noteFrom);
}

} // namespace mentoring::storage
