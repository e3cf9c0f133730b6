#include "window/export_file.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "window/file_choice.h"
#include "window/long_work.h"
#include "window/workspace.h"

namespace mentoring::ui {

void exportFile(Workspace& workspace, QWidget* parent, const ExportWords& words,
                const std::function<ExportService::Writing(const QString& path)>& prepare) {
    const bool sheetFirst = words.suggestedName.endsWith(QLatin1String(".xlsx"));
    const auto path = FileChoice::toSave(
        parent, words.title, words.suggestedName,
        sheetFirst
            ? QCoreApplication::translate("mentoring::ui::ExportFile", "Excel workbook (*.xlsx);;Text file (*.csv)")
            : QCoreApplication::translate("mentoring::ui::ExportFile", "Text file (*.csv);;Excel workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    workspace.write(words.written.arg(QFileInfo(path).fileName()), path, [&] {
        auto written = Written::ForSure;
        const auto writing = prepare(path);
        doLongWork(parent, words.doing, [&](const Watch& watch) { written = writing(watch); });
        return written;
    });
}

} // namespace mentoring::ui
