#pragma once

#include <optional>

#include "window/workspace.h"

namespace mentoring::ui {

/// Somebody of the short list to go on with the mentee of a pair, as if that pair had ended. Says so where there is
/// nobody to choose from; empty also where nobody was chosen.
[[nodiscard]] std::optional<PersonId> chooseNextMentor(Workspace& workspace, MentorshipId pair, QWidget* parent);

} // namespace mentoring::ui
