#include "mentorships/pair_sheet.h"

#include <QCheckBox>
#include <QDir>
#include <QPrinter>

#include "app/export_service.h"
#include "kit/utf8.h"
#include "parts/form_dialog.h"
#include "parts/viewpoint.h"
#include "text/file_name.h"
#include "window/file_choice.h"
#include "window/print_choice.h"

namespace mentoring::ui {

namespace {

/// Empty: the person changed their mind.
std::optional<OnSheet> askWhatIsOnIt(Workspace& workspace, int notForBoth, QWidget* parent) {
    if (notForBoth == 0)
        return OnSheet::SeenByBoth;
    FormDialog dialog(workspace, SheetWriting::tr("Pair sheet"), SheetWriting::tr("Go on"), parent);
    dialog.setObjectName(QStringLiteral("pairSheetDialog"));
    dialog.addSentence(SheetWriting::tr("The sheet holds what both of the pair may see. It can lie between the two."));
    const auto* all = dialog.addCheck(
        "allOfMineCheck",
        SheetWriting::tr("Also %Ln entries that not both may see; each is marked", nullptr, notForBoth), false);
    dialog.setAction([] {});
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return all->isChecked() ? OnSheet::AllOfMine : OnSheet::SeenByBoth;
}

} // namespace

PairSheet pairSheet(const Workspace& workspace, const Mentorship& pair, OnSheet which,
                    std::span<const PairChapter> chapters) {
    SheetWriting writing(workspace, pair, which);
    for (const auto& chapter : chapters)
        if (chapter.write)
            chapter.write(writing);
    return writing.finish();
}

void savePairSheet(Workspace& workspace, const Mentorship& pair, std::span<const PairChapter> chapters,
                   QWidget* parent) {
    const auto forBoth = pairSheet(workspace, pair, OnSheet::SeenByBoth, chapters);
    const auto which = askWhatIsOnIt(workspace, forBoth.notForBoth, parent);
    if (!which)
        return;
    const auto name = toQt(text::safeFileName(nameOf(workspace, pair).toStdString(), "pair"));
    const auto path = FileChoice::toSave(parent, SheetWriting::tr("Pair sheet"), name + QStringLiteral(".pdf"),
                                         SheetWriting::tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    workspace.write(SheetWriting::tr("The sheet is in %1.").arg(QDir::toNativeSeparators(path)), path, [&] {
        return ExportService::document(path, true, report::toPdf(pairSheet(workspace, pair, *which, chapters).sheet));
    });
}

void printPairSheet(Workspace& workspace, const Mentorship& pair, std::span<const PairChapter> chapters,
                    QWidget* parent) {
    const auto forBoth = pairSheet(workspace, pair, OnSheet::SeenByBoth, chapters);
    const auto which = askWhatIsOnIt(workspace, forBoth.notForBoth, parent);
    if (!which)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(nameOf(workspace, pair));
    printer.setPageSize(QPageSize(QPageSize::A4));
    if (!PrintChoice::ask(parent, printer))
        return;
    report::paint(pairSheet(workspace, pair, *which, chapters).sheet, printer, printer.resolution());
    if (printer.printerState() == QPrinter::Error)
        workspace.tell(Tone::Danger, SheetWriting::tr("The sheet could not be printed. Look at the printer."));
    else
        workspace.tell(Tone::Success, SheetWriting::tr("The sheet has been given to the printer."));
}

} // namespace mentoring::ui
