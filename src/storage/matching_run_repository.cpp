#include "storage/matching_run_repository.h"

namespace mentoring::storage {

namespace {

MatchingRun runAt(const Statement& row) {
    MatchingRun run;
    run.id = MatchingRunId{row.integer(0)};
    run.program = ProgramId{row.integer(1)};
    run.ranAt = row.instant(2);
    run.objective = static_cast<Objective>(row.integer(3));
    run.criteriaName = row.text(4);
    run.criteriaDocument = row.text(5);
    run.total = row.integer(6);
    run.upperBound = row.integer(7);
    run.optimal = row.integer(8) != 0;
    return run;
}

void loadPairs(Connection& connection, MatchingRun& run) {
    Statement rows(connection,
                   "SELECT mentor, mentee, score FROM matching_run_pair WHERE run = $1 ORDER BY mentee, mentor");
    rows.bind(run.id);
    while (rows.next())
        run.pairs.push_back({PersonId{rows.integer(0)}, PersonId{rows.integer(1)}, static_cast<int>(rows.integer(2))});
}

} // namespace

void MatchingRunRepository::insert(const MatchingRun& run) {
    Statement(m_connection,
              "INSERT INTO matching_run (id, program, ran_at, objective, criteria_name, criteria_document, total,"
              " upper_bound, optimal) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
        .bind(run.id)
        .bind(run.program)
        .bind(run.ranAt)
        .bind(static_cast<int>(run.objective))
        .bind(run.criteriaName)
        .bind(run.criteriaDocument)
        .bind(run.total)
        .bind(run.upperBound)
        .bind(run.optimal)
        .run();
    for (const auto& pair : run.pairs)
        Statement(m_connection, "INSERT INTO matching_run_pair (run, mentee, mentor, score) VALUES ($1, $2, $3, $4)")
            .bind(run.id)
            .bind(pair.mentee)
            .bind(pair.mentor)
            .bind(pair.score)
            .run();
}

void MatchingRunRepository::keepNewest(ProgramId program, std::size_t count) {
    Statement(m_connection, "DELETE FROM matching_run WHERE program = $1 AND id NOT IN"
                            " (SELECT id FROM matching_run WHERE program = $2 ORDER BY id DESC LIMIT $3)")
        .bind(program)
        .bind(program)
        .bind(static_cast<std::int64_t>(count))
        .run();
}

std::optional<MatchingRun> MatchingRunRepository::newest(ProgramId program) const {
    const ReadScope scope(m_connection);
    Statement row(m_connection,
                  "SELECT id, program, ran_at, objective, criteria_name, criteria_document, total, upper_bound, optimal"
                  " FROM matching_run WHERE program = $1 ORDER BY id DESC LIMIT 1");
    if (!row.bind(program).next())
        return std::nullopt;
    auto run = runAt(row);
    loadPairs(m_connection, run);
    return run;
}

std::vector<MatchingRun> MatchingRunRepository::findByProgram(ProgramId program) const {
    const ReadScope scope(m_connection);
    std::vector<MatchingRun> runs;
    Statement rows(
        m_connection,
        "SELECT id, program, ran_at, objective, criteria_name, criteria_document, total, upper_bound, optimal"
        " FROM matching_run WHERE program = $1 ORDER BY id DESC");
    rows.bind(program);
    while (rows.next()) {
        runs.push_back(runAt(rows));
        loadPairs(m_connection, runs.back());
    }
    return runs;
}

} // namespace mentoring::storage
