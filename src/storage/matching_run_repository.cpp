#include "storage/matching_run_repository.h"

#include <algorithm>
#include <string>

#include "mentoring/person_facts.h"
#include "storage/record_rows.h"

namespace mentoring::storage {

namespace {

/// All runs that meet a condition.
std::string selectWhere(const char* condition) {
    return "SELECT id, program, name, ran_at, ran_by, objective, priority_first, wishes_first, every_mentor,"
           " lowest_first, shares_of, criteria_name, criteria_document, total, upper_bound, optimal, mentees, mentors,"
           " places, first_wishes FROM matching_run WHERE program = $1 AND " +
           std::string(condition);
}

MatchingRun runAt(const Statement& row) {
    int column = 0;
    MatchingRun run;
    run.id = MatchingRunId{row.integer(column++)};
    run.program = ProgramId{row.integer(column++)};
    run.name = row.text(column++);
    run.ranAt = row.instant(column++);
    run.ranBy = row.text(column++);
    run.aims.objective = static_cast<Objective>(row.integer(column++));
    for (bool* aim : {&run.aims.priorityFirst, &run.aims.firstWishes, &run.aims.everyMentor, &run.aims.lowestFirst})
        *aim = row.integer(column++) != 0;
    const auto fact = std::ranges::find(personFacts, std::string_view(row.text(column++)), &PersonFact::column);
    if (fact != personFacts.end())
        run.aims.sharesOf = fact->field;
    run.criteriaName = row.text(column++);
    run.criteriaDocument = row.text(column++);
    run.total = row.integer(column++);
    run.upperBound = row.integer(column++);
    run.optimal = row.integer(column++) != 0;
    for (int* count : {&run.mentees, &run.mentors, &run.places, &run.firstWishes})
        *count = static_cast<int>(row.integer(column++));
    return run;
}

void loadParts(Connection& connection, MatchingRun& run) {
    Statement rows(connection,
                   "SELECT mentor, mentee, score FROM matching_run_pair WHERE run = $1 ORDER BY mentee, mentor");
    rows.bind(run.id);
    while (rows.next())
        run.pairs.push_back({PersonId{rows.integer(0)}, PersonId{rows.integer(1)}, static_cast<int>(rows.integer(2))});
    Statement shares(connection,
                     "SELECT content, at_least, at_most FROM matching_run_share WHERE run = $1 ORDER BY place");
    shares.bind(run.id);
    while (shares.next())
        run.aims.shares.push_back(
            {std::string(shares.text(0)), static_cast<int>(shares.integer(1)), static_cast<int>(shares.integer(2))});
}

} // namespace

void MatchingRunRepository::insert(const MatchingRun& run) {
    const auto* fact = factOf(run.aims.sharesOf);
    Statement(m_connection,
              "INSERT INTO matching_run (id, program, name, ran_at, ran_by, objective, priority_first, wishes_first,"
              " every_mentor, lowest_first, shares_of, criteria_name, criteria_document, total, upper_bound, optimal,"
              " mentees, mentors, places, first_wishes)"
              " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)")
        .bind(run.id)
        .bind(run.program)
        .bind(run.name)
        .bind(run.ranAt)
        .bind(run.ranBy)
        .bind(static_cast<int>(run.aims.objective))
        .bind(run.aims.priorityFirst)
        .bind(run.aims.firstWishes)
        .bind(run.aims.everyMentor)
        .bind(run.aims.lowestFirst)
        .bind(fact ? fact->column : std::string_view())
        .bind(run.criteriaName)
        .bind(run.criteriaDocument)
        .bind(run.total)
        .bind(run.upperBound)
        .bind(run.optimal)
        .bind(run.mentees)
        .bind(run.mentors)
        .bind(run.places)
        .bind(run.firstWishes)
        .run();
    for (const auto& pair : run.pairs)
        Statement(m_connection, "INSERT INTO matching_run_pair (run, mentee, mentor, score) VALUES ($1, $2, $3, $4)")
            .bind(run.id)
            .bind(pair.mentee)
            .bind(pair.mentor)
            .bind(pair.score)
            .run();
    int place = 0;
    for (const auto& share : run.aims.shares)
        Statement(m_connection, "INSERT INTO matching_run_share (run, place, content, at_least, at_most)"
                                " VALUES ($1, $2, $3, $4, $5)")
            .bind(run.id)
            .bind(place++)
            .bind(share.value)
            .bind(share.atLeast)
            .bind(share.atMost)
            .run();
}

void MatchingRunRepository::remove(MatchingRunId id) {
    Statement(m_connection, "DELETE FROM matching_run WHERE id = $1").bind(id).run();
}

void MatchingRunRepository::keepNewest(ProgramId program, std::size_t count) {
    Statement(m_connection, "DELETE FROM matching_run WHERE program = $1 AND name = '' AND id NOT IN"
                            " (SELECT id FROM matching_run WHERE program = $2 AND name = '' ORDER BY id DESC LIMIT $3)"
                            " AND NOT EXISTS (SELECT 1 FROM publication WHERE publication.run = matching_run.id)")
        .bind(program)
        .bind(program)
        .bind(static_cast<std::int64_t>(count))
        .run();
}

std::vector<MatchingRun> MatchingRunRepository::read(Statement& rows) const {
    std::vector<MatchingRun> runs;
    while (rows.next()) {
        runs.push_back(runAt(rows));
        loadParts(m_connection, runs.back());
    }
    return runs;
}

std::optional<MatchingRun> MatchingRunRepository::newest(ProgramId program) const {
    const ReadScope scope(m_connection);
    static const auto sql = selectWhere("name = '' ORDER BY id DESC LIMIT 1");
    Statement row(m_connection, Sql::lasting(sql));
    row.bind(program);
    return firstOf(read(row));
}

std::vector<MatchingRun> MatchingRunRepository::findByProgram(ProgramId program) const {
    const ReadScope scope(m_connection);
    static const auto sql = selectWhere("name = '' ORDER BY id DESC");
    Statement rows(m_connection, Sql::lasting(sql));
    rows.bind(program);
    return read(rows);
}

std::vector<MatchingRun> MatchingRunRepository::scenarios(ProgramId program) const {
    const ReadScope scope(m_connection);
    static const auto sql = selectWhere("name <> '' ORDER BY name, id");
    Statement rows(m_connection, Sql::lasting(sql));
    rows.bind(program);
    return read(rows);
}

void PublicationRepository::insert(const PublishedAtOnce& pairs) {
    Statement row(m_connection,
                  "INSERT INTO publication (first_pair, last_pair, program, run, published_at, published_by)"
                  " VALUES ($1, $2, $3, $4, $5, $6)");
    row.bind(pairs.first).bind(pairs.last).bind(pairs.program);
    bindOrNull(row, pairs.run);
    row.bind(pairs.at).bind(pairs.by).run();
    for (const auto pair : pairs.byHand)
        Statement(m_connection, "INSERT INTO publication_by_hand (mentorship, publication) VALUES ($1, $2)")
            .bind(pair)
            .bind(pairs.first)
            .run();
}

std::vector<Publication> PublicationRepository::findByProgram(ProgramId program) const {
    const ReadScope scope(m_connection);
    std::vector<Publication> found;
    Statement rows(m_connection, "SELECT m.id, p.run, p.published_at, p.published_by,"
                                 " EXISTS (SELECT 1 FROM publication_by_hand h WHERE h.mentorship = m.id)"
                                 " FROM publication p JOIN mentorship m ON m.id BETWEEN p.first_pair AND p.last_pair"
                                 " WHERE p.program = $1 AND m.program = $1 ORDER BY p.published_at, m.id");
    rows.bind(program);
    while (rows.next())
        found.push_back({MentorshipId{rows.integer(0)}, idAt<MatchingRunId>(rows, 1), rows.instant(2),
                         std::string(rows.text(3)), rows.integer(4) != 0});
    return found;
}

} // namespace mentoring::storage
