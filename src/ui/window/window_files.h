#pragma once

#include <QString>

namespace mentoring::ui {

/// The made-up company that comes with the program: beside it in a build, in share/ithaca where it is installed.
/// The one whose people write mostly in the language asked for, else the other; empty when there is none.
[[nodiscard]] QString findSample(bool french);
/// The copy of the sample in which somebody has done something; empty where there is none.
[[nodiscard]] QString workedInSample(const QString& sample);
/// A new copy of the sample in the user's own folder, so that whatever is tried harms nothing. Empty when that did not
/// work; `problem` then says why.
[[nodiscard]] QString freshSampleCopy(const QString& sample, QString& problem);
/// The user guide (HTML) in the language asked for.
[[nodiscard]] QString findGuide(bool french);
/// By its ending: something the import wizard reads.
[[nodiscard]] bool isSpreadsheet(const QString& path);

} // namespace mentoring::ui
