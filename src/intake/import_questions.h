#pragma once

#include <vector>

#include "import_draft.h"
#include "import_reader.h"
#include "intake/people_import.h"

namespace mentoring::intake {

/// Asks what the cells leave open: words of a status, and that no column holds names.
void askAboutValues(ImportPlan& plan, const std::vector<Draft>& drafts, const cells::Table& table,
                    const cells::Layout& layout);

/// A skill of the file that the organisation has not by this name.
struct UnknownSkill {
    std::string name;
    std::string header;
    std::size_t rows = 0;
};

/// Asks of unknown skills that are written nearly like a known one, or like another of them, whether they are the same.
void askAboutSkills(ImportPlan& plan, const std::vector<UnknownSkill>& unknown, const ImportContext& context);

} // namespace mentoring::intake
