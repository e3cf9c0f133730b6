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
    bool written = false;
    const bool fine = workspace.attempt([&] {
        const auto writing = prepare(path);
        written = doLongWork(parent, words.doing, [&](const LongWork& work) { writing({work.progressed, work.stop}); });
    });
    if (fine && written)
        workspace.tell(Tone::Success, words.written.arg(QFileInfo(path).fileName()));
}

} // namespace mentoring::ui
