#include "parts/history_card.h"

#include <QVBoxLayout>

#include "kit/lines_card.h"
#include "kit/utf8.h"
#include "window/workspace.h"
#include "wording/changes.h"
#include "wording/numbers.h"

namespace mentoring::ui {

void addHistory(const Workspace& workspace, const std::vector<ChangeEntry>& entries,
                const std::function<QString(const ChangeEntry&)>& former, QVBoxLayout* column, QWidget* parent) {
    if (entries.empty())
        return;
    auto* card = new LinesCard(QStringLiteral("historyCard"), parent);
    card->setTitle(Workspace::tr("History"));
    for (const auto& entry : entries) {
        card->addText(
            QStringLiteral("%1 · %2 · %3").arg(wording::moment(entry.at), wording::done(entry), wording::who(entry)),
            Label::Caption, Label::Muted);
        if (!former)
            for (const auto& altered : wording::altered(entry, workspace.file().directory()))
                card->addText(altered);
        else if (const auto before = former(entry); !before.isEmpty())
            card->addText(Workspace::tr("Before: %1").arg(before));
    }
    column->addWidget(card);
}

} // namespace mentoring::ui
