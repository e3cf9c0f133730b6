#pragma once

class QWidget;

namespace mentoring::ui {

class Workspace;

/// The people of the program shown, or of the organisation where there is none, as a spreadsheet.
void exportPeople(Workspace& workspace, QWidget* parent);

} // namespace mentoring::ui
