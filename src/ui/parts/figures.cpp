#include "parts/figures.h"

#include "kit/chip.h"
#include "parts/explanation_cards.h"
#include "wording/criteria.h"
#include "wording/numbers.h"

namespace mentoring::ui {

Label* figureLabel(const QString& text, QWidget* parent, Label::Role role) {
    auto* label = new Label(text, role, Label::Normal, parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

Tone knownTone(int percent) {
    return percent < littleKnown ? Tone::Warning : Tone::Neutral;
}

QString knownToolTip(int percent) {
    return percent == 100 ? ScoreCard::tr("Everything that counts is known of the two.")
                          : ScoreCard::tr("The score rests on %1 of the weight: the other values are unknown.")
                                .arg(wording::percent(percent / 100.0));
}

void showKnown(Chip* chip, int percent) {
    chip->setTone(knownTone(percent));
    chip->setIconName(percent < littleKnown ? QStringLiteral("warning") : QString());
    chip->setText(wording::known(percent));
    chip->setToolTip(plainToolTip(knownToolTip(percent)));
}

} // namespace mentoring::ui
