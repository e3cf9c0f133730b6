#include "score_cells.h"

#include "kit/label.h"
#include "kit/roles.h"
#include "parts/figures.h"
#include "wording/criteria.h"
#include "wording/numbers.h"

namespace mentoring::ui {

QVariant scoreCell(int score, int role) {
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return wording::score(score);
    if (role == ShareRole)
        return score / 10'000.0;
    return {};
}

QVariant knownCell(int known, int role) {
    if (role == Qt::DisplayRole)
        return wording::percent(known / 100.0);
    if (role == Qt::AccessibleTextRole)
        return wording::known(known);
    if (role == Qt::ToolTipRole)
        return plainToolTip(knownToolTip(known));
    if (role == ToneRole && known < littleKnown)
        return static_cast<int>(knownTone(known));
    if (role == ChipIconRole)
        return QStringLiteral("warning");
    return {};
}

} // namespace mentoring::ui
