#pragma once

#include <vector>

#include "import_draft.h"
#include "import_reader.h"
#include "intake/people_import.h"

namespace mentoring::intake {

/// What rows are to each other, before it is asked who they are about: totals and remarks below a list are refused,
/// rows of one person are written together where they do not contradict each other, and an address that several
/// people share is nobody's.
void settleRows(std::vector<Draft>& drafts, ImportReader& reader, const ImportOptions& options);

} // namespace mentoring::intake
