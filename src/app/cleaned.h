#pragma once

#include "mentoring/participation.h"
#include "mentoring/person.h"

namespace mentoring {

/// As they are kept: texts without what nobody sees, lists without repeats, nothing of a pause that is over.
[[nodiscard]] Person cleaned(Person person);
[[nodiscard]] Participation cleaned(Participation part);

} // namespace mentoring
