#include "mentorships/pair_sheet.h"

#include <QCheckBox>

#include "kit/utf8.h"
#include "parts/form_dialog.h"
#include "parts/paper.h"
#include "parts/viewpoint.h"

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
    saveSheet(
        workspace, SheetWriting::tr("Pair sheet"), nameOf(workspace, pair),
        [&] { return pairSheet(workspace, pair, *which, chapters).sheet; }, parent);
}

void printPairSheet(Workspace& workspace, const Mentorship& pair, std::span<const PairChapter> chapters,
                    QWidget* parent) {
    const auto forBoth = pairSheet(workspace, pair, OnSheet::SeenByBoth, chapters);
    const auto which = askWhatIsOnIt(workspace, forBoth.notForBoth, parent);
    if (!which)
        return;
    printSheet(workspace, nameOf(workspace, pair), pairSheet(workspace, pair, *which, chapters).sheet, parent);
}

} // namespace mentoring::ui
