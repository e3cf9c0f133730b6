#include "storage/participation_repository.h"

#include <algorithm>

namespace mentoring::storage {

namespace {

void insertWishes(Connection& connection, ParticipationId id, bool forMentor, const std::vector<PersonId>& wishes) {
    for (std::size_t i = 0; i < wishes.size(); ++i)
        Statement(connection, "INSERT INTO wish (participation, for_mentor, position, person) VALUES ($1, $2, $3, $4)")
            .bind(id)
            .bind(forMentor)
            .bind(static_cast<std::int64_t>(i))
            .bind(wishes[i])
            .run();
}

void insertParts(Connection& connection, const Participation& part) {
    for (const auto& offer : part.offers)
        Statement(connection, "INSERT INTO participation_offer (participation, skill, level) VALUES ($1, $2, $3)")
            .bind(part.id)
            .bind(offer.skill)
            .bind(offer.level)
            .run();
    for (const auto& sought : part.seeks)
        Statement(connection,
                  "INSERT INTO participation_seek (participation, skill, importance, present_level, target_level)"
                  " VALUES ($1, $2, $3, $4, $5)")
            .bind(part.id)
            .bind(sought.skill)
            .bind(sought.importance)
            .bind(sought.presentLevel)
            .bind(sought.targetLevel)
            .run();
    insertWishes(connection, part.id, true, part.mentorWishes);
    insertWishes(connection, part.id, false, part.menteeWishes);
}

/// Into its place: there are many, and each is large.
void read(Participation& part, const Statement& row) {
    part.id = ParticipationId{row.integer(0)};
    part.program = ProgramId{row.integer(1)};
    part.person = PersonId{row.integer(2)};
    part.asMentor = row.integer(3) != 0;
    part.asMentee = row.integer(4) != 0;
    part.capacity = row.optionalInteger(5);
    part.paused = row.integer(6) != 0;
    part.pausedUntil = row.date(7);
    part.pauseReason = row.text(8);
    part.state = static_cast<ParticipationState>(row.integer(9));
    part.stateReason = row.text(10);
    part.waitingSince = row.date(11);
    part.nominated = row.integer(12) != 0;
    part.revision = row.revision(13);
}

/// Gives each row of a statement ordered by participation to its participation; both are ordered by id.
template <class Give>
void distribute(std::vector<Participation>& parts, Statement& rows, Give give) {
    auto part = parts.begin();
    while (rows.next()) {
        const auto id = rows.integer(0);
        while (part != parts.end() && part->id.value < id)
            ++part;
        if (part != parts.end() && part->id.value == id)
            give(*part, rows);
    }
}

void giveOffer(Participation& part, const Statement& row) {
    part.offers.push_back({SkillId{row.integer(1)}, static_cast<int>(row.integer(2))});
}

void giveSought(Participation& part, const Statement& row) {
    part.seeks.push_back(
        {SkillId{row.integer(1)}, static_cast<int>(row.integer(2)), row.optionalInteger(3), row.optionalInteger(4)});
}

void giveWish(Participation& part, const Statement& row) {
    (row.integer(1) != 0 ? part.mentorWishes : part.menteeWishes).emplace_back(PersonId{row.integer(2)});
}

} // namespace

void ParticipationRepository::insert(const Participation& part) {
    Statement(m_connection,
              "INSERT INTO participation (id, program, person, as_mentor, as_mentee, capacity, paused, paused_until,"
              " pause_reason, state, state_reason, waiting_since, nominated, revision)"
              " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)")
        .bind(part.id)
        .bind(part.program)
        .bind(part.person)
        .bind(part.asMentor)
        .bind(part.asMentee)
        .bind(part.capacity)
        .bind(part.paused)
        .bind(part.pausedUntil)
        .bind(part.pauseReason)
        .bind(static_cast<int>(part.state))
        .bind(part.stateReason)
        .bind(part.waitingSince)
        .bind(part.nominated)
        .bind(m_connection.nextRevision())
        .run();
    insertParts(m_connection, part);
}

void ParticipationRepository::update(const Participation& part) {
    Statement(m_connection,
              "UPDATE participation SET as_mentor = $1, as_mentee = $2, capacity = $3, paused = $4, paused_until = $5,"
              " pause_reason = $6, state = $7, state_reason = $8, waiting_since = $9, nominated = $10, revision = $11"
              " WHERE id = $12 AND revision = $13")
        .bind(part.asMentor)
        .bind(part.asMentee)
        .bind(part.capacity)
        .bind(part.paused)
        .bind(part.pausedUntil)
        .bind(part.pauseReason)
        .bind(static_cast<int>(part.state))
        .bind(part.stateReason)
        .bind(part.waitingSince)
        .bind(part.nominated)
        .bind(m_connection.nextRevision())
        .bind(part.id)
        .bind(part.revision)
        .runOnWhatWasRead();
    Statement(m_connection, "DELETE FROM participation_offer WHERE participation = $1").bind(part.id).run();
    Statement(m_connection, "DELETE FROM participation_seek WHERE participation = $1").bind(part.id).run();
    Statement(m_connection, "DELETE FROM wish WHERE participation = $1").bind(part.id).run();
    insertParts(m_connection, part);
}

void ParticipationRepository::remove(ParticipationId id) {
    Statement(m_connection, "DELETE FROM participation WHERE id = $1").bind(id).run();
}

std::vector<Participation> ParticipationRepository::all() const {
    const ReadScope scope(m_connection);
    std::vector<Participation> parts;
    {
        // One by one: the engine counts all at once without asking whether it is to go on, and a tree that nobody has
        // looked through may have no end. For the same reason no more than this is believed.
        constexpr std::int64_t mostAhead = 100'000;
        Statement count(m_connection, "SELECT count(1) FROM participation");
        count.next();
        parts.reserve(static_cast<std::size_t>(std::min(count.integer(0), mostAhead)));
    }
    Statement rows(m_connection,
                   "SELECT id, program, person, as_mentor, as_mentee, capacity, paused, paused_until, pause_reason,"
                   " state, state_reason, waiting_since, nominated, revision FROM participation ORDER BY id");
    while (rows.next())
        read(parts.emplace_back(), rows);
    Statement offers(m_connection, "SELECT participation, skill, level FROM participation_offer"
                                   " ORDER BY participation, skill");
    distribute(parts, offers, giveOffer);
    Statement seeks(m_connection, "SELECT participation, skill, importance, present_level, target_level"
                                  " FROM participation_seek ORDER BY participation, skill");
    distribute(parts, seeks, giveSought);
    Statement wishes(m_connection, "SELECT participation, for_mentor, person FROM wish"
                                   " ORDER BY participation, for_mentor, position");
    distribute(parts, wishes, giveWish);
    return parts;
}

namespace {

/// One question to each of the tables a participation lies in, all about the same program or person.
struct Questions {
    Sql rows;
    Sql offers;
    Sql seeks;
    Sql wishes;
};

template <class Id>
std::vector<Participation> answer(Connection& connection, const Questions& ask, Id about) {
    const ReadScope scope(connection);
    std::vector<Participation> parts;
    Statement rows(connection, ask.rows);
    rows.bind(about);
    while (rows.next())
        read(parts.emplace_back(), rows);
    Statement offers(connection, ask.offers);
    distribute(parts, offers.bind(about), giveOffer);
    Statement seeks(connection, ask.seeks);
    distribute(parts, seeks.bind(about), giveSought);
    Statement wishes(connection, ask.wishes);
    distribute(parts, wishes.bind(about), giveWish);
    return parts;
}

} // namespace

std::vector<Participation> ParticipationRepository::findByProgram(ProgramId program) const {
    return answer(
        m_connection,
        {"SELECT id, program, person, as_mentor, as_mentee, capacity, paused, paused_until, pause_reason,"
         " state, state_reason, waiting_since, nominated, revision FROM participation WHERE program = $1 ORDER BY id",
         "SELECT o.participation, o.skill, o.level FROM participation p JOIN participation_offer o"
         " ON o.participation = p.id WHERE p.program = $1 ORDER BY p.id, o.skill",
         "SELECT s.participation, s.skill, s.importance, s.present_level, s.target_level FROM participation p"
         " JOIN participation_seek s ON s.participation = p.id WHERE p.program = $1 ORDER BY p.id, s.skill",
         "SELECT w.participation, w.for_mentor, w.person FROM participation p JOIN wish w"
         " ON w.participation = p.id WHERE p.program = $1 ORDER BY p.id, w.for_mentor, w.position"},
        program);
}

std::vector<Participation> ParticipationRepository::findByPerson(PersonId person) const {
    return answer(
        m_connection,
        {"SELECT id, program, person, as_mentor, as_mentee, capacity, paused, paused_until, pause_reason,"
         " state, state_reason, waiting_since, nominated, revision FROM participation WHERE person = $1 ORDER BY id",
         "SELECT o.participation, o.skill, o.level FROM participation p JOIN participation_offer o"
         " ON o.participation = p.id WHERE p.person = $1 ORDER BY p.id, o.skill",
         "SELECT s.participation, s.skill, s.importance, s.present_level, s.target_level FROM participation p"
         " JOIN participation_seek s ON s.participation = p.id WHERE p.person = $1 ORDER BY p.id, s.skill",
         "SELECT w.participation, w.for_mentor, w.person FROM participation p JOIN wish w"
         " ON w.participation = p.id WHERE p.person = $1 ORDER BY p.id, w.for_mentor, w.position"},
        person);
}

std::optional<Participation> ParticipationRepository::find(ParticipationId id) const {
    auto found =
        answer(m_connection,
               {"SELECT id, program, person, as_mentor, as_mentee, capacity, paused, paused_until, pause_reason,"
                " state, state_reason, waiting_since, nominated, revision FROM participation WHERE id = $1",
                "SELECT participation, skill, level FROM participation_offer WHERE participation = $1 ORDER BY skill",
                "SELECT participation, skill, importance, present_level, target_level FROM participation_seek"
                " WHERE participation = $1 ORDER BY skill",
                "SELECT participation, for_mentor, person FROM wish WHERE participation = $1"
                " ORDER BY for_mentor, position"},
               id);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

} // namespace mentoring::storage
