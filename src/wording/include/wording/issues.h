#pragma once

#include <QString>

#include "mentoring/check.h"

namespace mentoring::wording {

/// What to do about one issue, as it stands under a field: "Write a family name." Ends with a full stop.
[[nodiscard]] QString sentence(const FieldIssue& issue);

/// All of them, each its own sentence once, parted by blanks.
[[nodiscard]] QString sentence(const Issues& issues);

/// The label of a field: "Family name".
[[nodiscard]] QString name(Field field);

} // namespace mentoring::wording
