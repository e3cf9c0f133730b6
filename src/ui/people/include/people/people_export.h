#pragma once

#include <vector>

#include "mentoring/id.h"

class QWidget;

namespace mentoring::ui {

class Workspace;
struct Extent;

/// The people of the program shown, or of the organisation where there is none, as a spreadsheet.
void exportPeople(Workspace& workspace, QWidget* parent);
/// A list of people: those that are shown, or all of them.
void exportPeople(Workspace& workspace, QWidget* parent, const Extent& extent, const std::vector<PersonId>& shown,
                  const std::vector<PersonId>& all);

} // namespace mentoring::ui
