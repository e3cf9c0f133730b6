#pragma once

#include <QString>

#include "app/worklist.h"

namespace mentoring::wording {

/// What waits, as one sentence: "6 applications wait for your answer." Of AbsentOfPair, which is told person by person,
/// how many there are.
[[nodiscard]] QString sentence(const Waiting& waiting);

/// The word that stands for a reason in JSON: "application", "session-to-record".
[[nodiscard]] QString wordOf(Waits why);

} // namespace mentoring::wording
