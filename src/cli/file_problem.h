#pragma once

#include <string>

#include <QString>

#include "app/refusal.h"

namespace mentoring::cli {

/// The word of a problem for machines: it never changes, in whichever language the sentence is.
[[nodiscard]] const char* wordOf(FileProblem problem);

/// What a command that was asked for JSON prints instead when it cannot use a file.
[[nodiscard]] std::string asJson(FileProblem problem, const QString& path, const QString& sentence);

} // namespace mentoring::cli
