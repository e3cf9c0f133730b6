#include "window/export_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include "kit/question_dialog.h"
#include "window/file_choice.h"
#include "window/long_work.h"
#include "window/workspace.h"
#include "wording/mentoring.h"

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

void exportList(Workspace& workspace, QWidget* parent, ExportWords words, const Extent& extent,
                const std::function<ExportService::Writing(const QString& path, bool all)>& prepare) {
    bool all = !extent.isNarrowed;
    const auto some = QCoreApplication::translate("mentoring::ui::ExportFile", "%1 of %Ln", nullptr, extent.total)
                          .arg(QLocale().toString(extent.shown));
    if (extent.isNarrowed) {
        const auto sentence = QCoreApplication::translate("mentoring::ui::ExportFile",
                                                          "The list shows %1: only what is shown is written, unless "
                                                          "you want all of it.")
                                  .arg(some);
        QuestionDialog question(
            words.title, sentence,
            {QCoreApplication::translate("mentoring::ui::ExportFile", "&All %Ln", nullptr, extent.total),
             extent.shown > 0
                 ? QCoreApplication::translate("mentoring::ui::ExportFile", "The %Ln &shown", nullptr, extent.shown)
                 : QCoreApplication::translate("mentoring::ui::ExportFile", "Write &nothing")},
            parent);
        const int answer = question.ask();
        if (answer < 0 || (answer == 1 && extent.shown == 0))
            return;
        all = answer == 0;
    }
    const auto amount =
        all ? QCoreApplication::translate("mentoring::ui::ExportFile", "all %Ln", nullptr, extent.total) : some;
    words.title = wording::labelled(words.title, amount);
    words.written += QStringLiteral(" (%1)").arg(amount);
    exportFile(workspace, parent, words, [&](const QString& path) { return prepare(path, all); });
}

} // namespace mentoring::ui
