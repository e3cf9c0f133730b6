#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cells/source.h"

namespace mentoring::formats {

/// Encodings to offer, the usual ones first: "UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "ISO-8859-15", …
[[nodiscard]] const std::vector<std::string>& knownEncodings();

/// Reads one sheet of a file. Nothing of the file is executed, fetched or stored; formulas give their last worked-out
/// value. Throws ReadError.
[[nodiscard]] cells::SourceFile readSource(const std::filesystem::path& path, const cells::ReadOptions& options = {});

} // namespace mentoring::formats
