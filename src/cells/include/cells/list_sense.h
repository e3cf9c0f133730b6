#pragma once

#include <string_view>

#include "cells/layout.h"
#include "cells/table.h"

namespace mentoring::cells {

/// What somebody knows of the lists that are read. A reader knows none of it, and asks where a file leaves open how it
/// is meant: which sheet is the list, whether one line is its headings. As it stands here, nothing is known.
class ListSense {
public:
    virtual ~ListSense() = default;

    [[nodiscard]] virtual bool isHeading(std::string_view /*text*/) const { return false; }
    /// Of a column that holds names of people.
    [[nodiscard]] virtual bool isHeadingOfNames(std::string_view /*text*/) const { return false; }
    /// How much the beginning of a sheet looks like such a list; 0: not at all.
    [[nodiscard]] virtual int likeness(const Table& /*beginning*/) const { return 0; }
    [[nodiscard]] virtual Layout layout(const Table& /*table*/, bool fixedWidth) const {
        Layout all;
        all.headerRowCount = 0;
        all.fixedWidth = fixedWidth;
        return all;
    }
};

inline const ListSense nothingKnown;

} // namespace mentoring::cells
