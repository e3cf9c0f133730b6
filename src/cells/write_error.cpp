#include "cells/write_error.h"

#include <utility>

namespace mentoring::cells {

std::string_view nameOf(WriteErrorKind kind) {
    switch (kind) {
    case WriteErrorKind::UnknownFormat:
        return "unknown-format";
    case WriteErrorKind::TooManyRows:
        return "too-many-rows";
    case WriteErrorKind::TooManyColumns:
        return "too-many-columns";
    case WriteErrorKind::SeveralSheets:
        return "several-sheets";
    case WriteErrorKind::UnknownSeparator:
        return "unknown-separator";
    case WriteErrorKind::Cancelled:
        return "cancelled";
    }
    return {};
}

WriteError::WriteError(WriteErrorKind what, std::string about, std::uint64_t limit)
    : std::runtime_error(std::string(nameOf(what)) + (about.empty() ? "" : ": " + about)), kind(what),
      detail(std::move(about)), number(limit) {}

} // namespace mentoring::cells
