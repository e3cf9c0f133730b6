#pragma once

#include <QString>

#include "cells/source.h"

namespace mentoring {

/// Reads one sheet of a list, with what is known of lists of people where the file leaves something open. Throws
/// cells::ReadError. In any thread.
[[nodiscard]] cells::SourceFile readList(const QString& path, cells::ReadOptions options = {});

} // namespace mentoring
