#pragma once

#include <QString>

#include "app/worklist.h"
#include "mentoring/contact.h"

namespace mentoring::wording {

/// What waits, as one sentence: "6 applications wait for your answer." Of AbsentOfPair, which is told person by person,
/// how many there are.
[[nodiscard]] QString sentence(const Waiting& waiting);
/// What its group is called.
[[nodiscard]] QString title(Waits why);
/// Why one thing is there: "Last session 62 days ago, against the rhythm agreed".
[[nodiscard]] QString cause(Waits why, const WaitingThing& thing, Date today);

[[nodiscard]] QString name(ContactHow how);
[[nodiscard]] QString name(ContactStep step);
/// The label of a limit, with its mnemonic; what follows is a number of days.
[[nodiscard]] QString name(const LimitOf& limit);

} // namespace mentoring::wording
