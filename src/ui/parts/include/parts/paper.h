#pragma once

#include <functional>

#include <QString>

#include "report/sheet.h"

class QWidget;

namespace mentoring::ui {

class Workspace;

/// Asks where to, and writes a sheet there as PDF. `proposed` is what it would be called, without an ending.
void saveSheet(Workspace& workspace, const QString& title, const QString& proposed,
               const std::function<report::Sheet()>& sheet, QWidget* parent);
/// Asks on which printer, and prints it.
void printSheet(Workspace& workspace, const QString& name, const report::Sheet& sheet, QWidget* parent);

} // namespace mentoring::ui
