#pragma once

#include <vector>

#include "mentoring/program.h"
#include "programs/rows_edit.h"

namespace mentoring::ui {

// The lists of a program as rows of an editor, and back. A text is shown and changed in the language of the screen;
// what is written in the other one stays beside it.

[[nodiscard]] std::vector<RowsEdit::Row> rowsOf(const std::vector<ProgramObjective>& objectives);
/// Where the number reached was changed, it is of today.
[[nodiscard]] std::vector<ProgramObjective> objectivesFrom(const std::vector<RowsEdit::Row>& rows, Date today);

/// One row a milestone; a phase goes on while its name stays the same, or is empty.
[[nodiscard]] std::vector<RowsEdit::Row> rowsOf(const std::vector<ProgramPhase>& phases);
[[nodiscard]] std::vector<ProgramPhase> phasesFrom(const std::vector<RowsEdit::Row>& rows);

[[nodiscard]] std::vector<RowsEdit::Row> rowsOf(const std::vector<TrainingItem>& training);
[[nodiscard]] std::vector<TrainingItem> trainingFrom(const std::vector<RowsEdit::Row>& rows);

} // namespace mentoring::ui
