#include "storage/pair_decision_repository.h"

namespace mentoring::storage {

namespace {

PairDecision decisionAt(const Statement& row) {
    return {PairDecisionId{row.integer(0)},
            ProgramId{row.integer(1)},
            PersonId{row.integer(2)},
            PersonId{row.integer(3)},
            static_cast<PairVerdict>(row.integer(4)),
            row.integer(5) != 0,
            std::string(row.text(6))};
}

} // namespace

void PairDecisionRepository::insert(const PairDecision& decision) {
    Statement(m_connection, "INSERT INTO pair_decision (id, program, mentor, mentee, verdict, by_hand, reason)"
                            " VALUES ($1, $2, $3, $4, $5, $6, $7)")
        .bind(decision.id)
        .bind(decision.program)
        .bind(decision.mentor)
        .bind(decision.mentee)
        .bind(static_cast<int>(decision.verdict))
        .bind(decision.byHand)
        .bind(decision.reason)
        .run();
}

void PairDecisionRepository::remove(PairDecisionId id) {
    Statement(m_connection, "DELETE FROM pair_decision WHERE id = $1").bind(id).run();
}

std::vector<PairDecision> PairDecisionRepository::all() const {
    std::vector<PairDecision> decisions;
    Statement rows(m_connection,
                   "SELECT id, program, mentor, mentee, verdict, by_hand, reason FROM pair_decision ORDER BY id");
    while (rows.next())
        decisions.push_back(decisionAt(rows));
    return decisions;
}

std::vector<PairDecision> PairDecisionRepository::findByProgram(ProgramId program) const {
    std::vector<PairDecision> decisions;
    Statement rows(m_connection, "SELECT id, program, mentor, mentee, verdict, by_hand, reason FROM pair_decision"
                                 " WHERE program = $1 ORDER BY id");
    rows.bind(program);
    while (rows.next())
        decisions.push_back(decisionAt(rows));
    return decisions;
}

} // namespace mentoring::storage
