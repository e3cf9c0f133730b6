#pragma once

#include <vector>

#include "import_draft.h"

namespace mentoring::intake {

/// Refuses the first row of a list when it only shows how to fill the list in: it says so ("e.g. Jane", "Exemple :
/// 12"), or it alone has an address that nobody has (example.com, RFC 2606). Further down a row must have both.
void refuseExamples(std::vector<Draft>& drafts);

} // namespace mentoring::intake
