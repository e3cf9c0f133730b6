#pragma once

#include <QString>

#include "app/worklist.h"

namespace mentoring::wording {

/// What waits, as one sentence: "6 applications wait for your answer." Of AbsentOfPair, which is told person by person,
/// how many there are.
[[nodiscard]] QString sentence(const Waiting& waiting);

} // namespace mentoring::wording
