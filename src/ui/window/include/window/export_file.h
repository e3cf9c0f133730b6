#pragma once

#include <functional>

#include <QString>

#include "app/export_service.h"

class QWidget;

namespace mentoring::ui {

class Workspace;

/// The words of an export.
struct ExportWords {
    QString title;         ///< of the dialog that asks where to
    QString suggestedName; ///< with an ending, which says which format comes first
    QString written;       ///< what is said afterwards; %1 is the file's name
    QString doing;         ///< what is said meanwhile
};

/// Asks where to, writes in another thread, and says that it is done. `prepare` gathers what is to be written.
void exportFile(Workspace& workspace, QWidget* parent, const ExportWords& words,
                const std::function<ExportService::Writing(const QString& path)>& prepare);

/// How much of a list is on the screen.
struct Extent {
    int shown = 0;
    int total = 0;
    bool isNarrowed = false; ///< by a filter, a view, a search
};

/// The same for a list: what is on the screen is written. Where something is left out it is asked whether all shall be
/// written instead; the dialog and the message afterwards say how many.
void exportList(Workspace& workspace, QWidget* parent, ExportWords words, const Extent& extent,
                const std::function<ExportService::Writing(const QString& path, bool all)>& prepare);

} // namespace mentoring::ui
