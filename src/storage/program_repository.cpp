#include "storage/program_repository.h"

namespace mentoring::storage {

void ProgramRepository::insert(const Program& program) {
    Statement(m_connection,
              "INSERT INTO program (id, name, purpose, success_measures, sponsor, mode, starts_on, ends_on,"
              " default_capacity, revision) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)")
        .bind(program.id)
        .bind(program.name)
        .bind(program.purpose)
        .bind(program.successMeasures)
        .bind(program.sponsor)
        .bind(static_cast<int>(program.mode))
        .bind(program.startsOn)
        .bind(program.endsOn)
        .bind(program.defaultCapacity)
        .bind(m_connection.nextRevision())
        .run();
}

void ProgramRepository::update(const Program& program) {
    Statement(m_connection,
              "UPDATE program SET name = $1, purpose = $2, success_measures = $3, sponsor = $4, mode = $5,"
              " starts_on = $6, ends_on = $7, default_capacity = $8, revision = $9 WHERE id = $10 AND revision = $11")
        .bind(program.name)
        .bind(program.purpose)
        .bind(program.successMeasures)
        .bind(program.sponsor)
        .bind(static_cast<int>(program.mode))
        .bind(program.startsOn)
        .bind(program.endsOn)
        .bind(program.defaultCapacity)
        .bind(m_connection.nextRevision())
        .bind(program.id)
        .bind(program.revision)
        .runOnWhatWasRead();
}

void ProgramRepository::remove(ProgramId id) {
    Statement(m_connection, "DELETE FROM program WHERE id = $1").bind(id).run();
}

std::vector<Program> ProgramRepository::all() const {
    std::vector<Program> programs;
    Statement rows(m_connection,
                   "SELECT id, name, purpose, success_measures, sponsor, mode, starts_on, ends_on, default_capacity,"
                   " revision FROM program ORDER BY id");
    while (rows.next()) {
        Program program;
        program.id = ProgramId{rows.integer(0)};
        program.name = rows.text(1);
        program.purpose = rows.text(2);
        program.successMeasures = rows.text(3);
        program.sponsor = rows.text(4);
        program.mode = static_cast<ProgramMode>(rows.integer(5));
        program.startsOn = rows.date(6);
        program.endsOn = rows.date(7);
        program.defaultCapacity = static_cast<int>(rows.integer(8));
        program.revision = rows.revision(9);
        programs.push_back(std::move(program));
    }
    return programs;
}

} // namespace mentoring::storage
