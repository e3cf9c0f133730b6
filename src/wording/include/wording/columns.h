#pragma once

#include <QString>

#include "app/export_service.h"

namespace mentoring::wording {

/// The header of a column in an exported table.
[[nodiscard]] QString title(ExportService::Column column);

/// All that an export has to be told, in the language of the program: titles, states, roles, the name of the sheet, and
/// the separator that spreadsheet programs of that language expect.
[[nodiscard]] ExportService::Words exportWords(const QString& sheet);
[[nodiscard]] QString peopleSheet();      ///< "People"
[[nodiscard]] QString mentorshipsSheet(); ///< "Mentorships"
[[nodiscard]] QString skillsSheet();      ///< "Skills"
[[nodiscard]] QString pairsSheet();       ///< "Pairs"
[[nodiscard]] QString scoresSheet();      ///< "Scores"

} // namespace mentoring::wording
