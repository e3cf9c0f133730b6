#include "storage/program_repository.h"

#include <algorithm>

namespace mentoring::storage {

namespace {

void insertParts(Connection& connection, const Program& program) {
    int position = 0;
    for (const auto& objective : program.plan.objectives)
        Statement(connection,
                  "INSERT INTO program_objective (program, position, text_en, text_fr, measure_en, measure_fr,"
                  " baseline, goal, value, value_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)")
            .bind(program.id)
            .bind(position++)
            .bind(objective.text.en)
            .bind(objective.text.fr)
            .bind(objective.measure.en)
            .bind(objective.measure.fr)
            .bind(objective.baseline)
            .bind(objective.goal)
            .bind(objective.value)
            .bind(objective.valueOn)
            .run();
    for (int phase = 0; phase < static_cast<int>(program.plan.phases.size()); ++phase) {
        const auto& of = program.plan.phases[static_cast<std::size_t>(phase)];
        Statement(connection, "INSERT INTO program_phase (program, position, name_en, name_fr) VALUES ($1, $2, $3, $4)")
            .bind(program.id)
            .bind(phase)
            .bind(of.name.en)
            .bind(of.name.fr)
            .run();
        position = 0;
        for (const auto& milestone : of.milestones)
            Statement(connection, "INSERT INTO program_milestone (program, phase, position, text_en, text_fr, weeks)"
                                  " VALUES ($1, $2, $3, $4, $5, $6)")
                .bind(program.id)
                .bind(phase)
                .bind(position++)
                .bind(milestone.text.en)
                .bind(milestone.text.fr)
                .bind(milestone.weeks)
                .run();
    }
    position = 0;
    for (const auto& item : program.plan.training)
        Statement(connection, "INSERT INTO program_training (program, position, text_en, text_fr, side)"
                              " VALUES ($1, $2, $3, $4, $5)")
            .bind(program.id)
            .bind(position++)
            .bind(item.text.en)
            .bind(item.text.fr)
            .bind(static_cast<int>(item.side))
            .run();
}

void removeParts(Connection& connection, ProgramId id) {
    Statement(connection, "DELETE FROM program_objective WHERE program = $1").bind(id).run();
    Statement(connection, "DELETE FROM program_phase WHERE program = $1").bind(id).run();
    Statement(connection, "DELETE FROM program_milestone WHERE program = $1").bind(id).run();
    Statement(connection, "DELETE FROM program_training WHERE program = $1").bind(id).run();
}

Bilingual texts(const Statement& row, int first) {
    return {std::string(row.text(first)), std::string(row.text(first + 1))};
}

void readParts(Connection& connection, std::vector<Program>& programs) {
    const auto of = [&](const Statement& row) -> ProgramPlan* {
        const auto found = std::ranges::find(programs, ProgramId{row.integer(0)}, &Program::id);
        return found == programs.end() ? nullptr : &found->plan;
    };
    Statement objectives(connection, "SELECT program, text_en, text_fr, measure_en, measure_fr, baseline, goal, value,"
                                     " value_on FROM program_objective ORDER BY program, position");
    while (objectives.next())
        if (auto* plan = of(objectives))
            plan->objectives.push_back({texts(objectives, 1), texts(objectives, 3), objectives.optionalInteger(5),
                                        objectives.optionalInteger(6), objectives.optionalInteger(7),
                                        objectives.date(8)});
    Statement phases(connection, "SELECT program, name_en, name_fr FROM program_phase ORDER BY program, position");
    while (phases.next())
        if (auto* plan = of(phases))
            plan->phases.push_back({texts(phases, 1), {}});
    Statement milestones(connection, "SELECT program, phase, text_en, text_fr, weeks FROM program_milestone"
                                     " ORDER BY program, phase, position");
    while (milestones.next()) {
        auto* plan = of(milestones);
        const auto phase = static_cast<std::size_t>(milestones.integer(1));
        if (plan && phase < plan->phases.size())
            plan->phases[phase].milestones.push_back({texts(milestones, 2), static_cast<int>(milestones.integer(4))});
    }
    Statement training(connection,
                       "SELECT program, text_en, text_fr, side FROM program_training ORDER BY program, position");
    while (training.next())
        if (auto* plan = of(training))
            plan->training.push_back({texts(training, 1), static_cast<TrainedSide>(training.integer(3))});
}

} // namespace

void ProgramRepository::insert(const Program& program) {
    Statement(m_connection,
              "INSERT INTO program (id, name, purpose, success_measures, sponsor, mode, starts_on, ends_on,"
              " default_capacity, revision, kind, rhythm_weeks, duration_months, eligibility, closed_on)"
              " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)")
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
        .bind(static_cast<int>(program.plan.kind))
        .bind(program.plan.rhythmWeeks)
        .bind(program.plan.durationMonths)
        .bind(program.plan.eligibility)
        .bind(program.closedOn)
        .run();
    insertParts(m_connection, program);
}

void ProgramRepository::update(const Program& program) {
    Statement(m_connection,
              "UPDATE program SET name = $1, purpose = $2, success_measures = $3, sponsor = $4, mode = $5,"
              " starts_on = $6, ends_on = $7, default_capacity = $8, revision = $9, kind = $10, rhythm_weeks = $11,"
              " duration_months = $12, eligibility = $13, closed_on = $14 WHERE id = $15 AND revision = $16")
        .bind(program.name)
        .bind(program.purpose)
        .bind(program.successMeasures)
        .bind(program.sponsor)
        .bind(static_cast<int>(program.mode))
        .bind(program.startsOn)
        .bind(program.endsOn)
        .bind(program.defaultCapacity)
        .bind(m_connection.nextRevision())
        .bind(static_cast<int>(program.plan.kind))
        .bind(program.plan.rhythmWeeks)
        .bind(program.plan.durationMonths)
        .bind(program.plan.eligibility)
        .bind(program.closedOn)
        .bind(program.id)
        .bind(program.revision)
        .runOnWhatWasRead();
    removeParts(m_connection, program.id);
    insertParts(m_connection, program);
}

void ProgramRepository::remove(ProgramId id) {
    Statement(m_connection, "DELETE FROM program WHERE id = $1").bind(id).run();
}

std::vector<Program> ProgramRepository::all() const {
    std::vector<Program> programs;
    Statement rows(m_connection,
                   "SELECT id, name, purpose, success_measures, sponsor, mode, starts_on, ends_on, default_capacity,"
                   " revision, kind, rhythm_weeks, duration_months, eligibility, closed_on FROM program ORDER BY id");
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
        program.plan.kind = static_cast<ProgramKind>(rows.integer(10));
        program.plan.rhythmWeeks = rows.optionalInteger(11);
        program.plan.durationMonths = rows.optionalInteger(12);
        program.plan.eligibility = rows.text(13);
        program.closedOn = rows.date(14);
        programs.push_back(std::move(program));
    }
    readParts(m_connection, programs);
    return programs;
}

} // namespace mentoring::storage
