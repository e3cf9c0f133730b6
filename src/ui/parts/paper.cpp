#include "parts/paper.h"

#include <QCoreApplication>
#include <QDir>
#include <QPrinter>

#include "app/export_service.h"
#include "window/file_choice.h"
#include "window/print_choice.h"
#include "window/workspace.h"

namespace mentoring::ui {

namespace {

struct Paper {
    Q_DECLARE_TR_FUNCTIONS(mentoring::ui::Paper)
};

} // namespace

void saveSheet(Workspace& workspace, const QString& title, const QString& proposed,
               const std::function<report::Sheet()>& sheet, QWidget* parent) {
    const auto path = FileChoice::toSave(parent, title, proposed + QStringLiteral(".pdf"), Paper::tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    workspace.write(Paper::tr("%1 is written.").arg(QDir::toNativeSeparators(path)), path,
                    [&] { return ExportService::document(path, true, report::toPdf(sheet())); });
}

void printSheet(Workspace& workspace, const QString& name, const report::Sheet& sheet, QWidget* parent) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(name);
    printer.setPageSize(QPageSize(QPageSize::A4));
    if (!PrintChoice::ask(parent, printer))
        return;
    report::paint(sheet, printer, printer.resolution());
    if (printer.printerState() == QPrinter::Error)
        workspace.tell(Tone::Danger, Paper::tr("The sheet could not be printed. Look at the printer."));
    else
        workspace.tell(Tone::Success, Paper::tr("The sheet has been given to the printer."));
}

} // namespace mentoring::ui
