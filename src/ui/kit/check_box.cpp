#include "kit/check_box.h"

#include <algorithm>

#include <QEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace mentoring::ui {

namespace {

constexpr int wrapped = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap | Qt::TextShowMnemonic;

} // namespace

CheckBox::CheckBox(QWidget* parent) : CheckBox(QString(), parent) {}

CheckBox::CheckBox(const QString& text, QWidget* parent) : QCheckBox(text, parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // a fixed one would hold it at one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int CheckBox::besideWords() const {
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) +
           style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this) + 4;
}

QSize CheckBox::minimumSizeHint() const {
    int longest = 0;
    for (const auto& word : text().split(u' '))
        longest = std::max(longest, fontMetrics().horizontalAdvance(word));
    return {longest + besideWords(), QCheckBox::minimumSizeHint().height()};
}

int CheckBox::heightForWidth(int width) const {
    const QRect room(0, 0, std::max(1, width - besideWords()), 10'000);
    return std::max(QCheckBox::sizeHint().height(),
                    fontMetrics().boundingRect(room, wrapped & ~Qt::AlignVCenter, text()).height() + 4);
}

void CheckBox::resizeEvent(QResizeEvent* event) {
    QCheckBox::resizeEvent(event);
    fitHeight();
}

void CheckBox::changeEvent(QEvent* event) {
    QCheckBox::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange ||
        event->type() == QEvent::StyleChange)
        fitHeight();
}

void CheckBox::fitHeight() {
    setMaximumHeight(heightForWidth(width())); // what is left over goes to others
}

void CheckBox::paintEvent(QPaintEvent* event) {
    if (QCheckBox::sizeHint().width() <= width()) {
        QCheckBox::paintEvent(event);
        return;
    }
    // The box as the style paints it, and the words beside it.
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    QPainter painter(this);
    style()->drawControl(QStyle::CE_CheckBox, &option, &painter, this);
    const QRect words = rect().adjusted(besideWords(), 0, 0, 0);
    style()->drawItemText(&painter, QStyle::visualRect(layoutDirection(), rect(), words), wrapped, palette(),
                          isEnabled(), text(), foregroundRole());
}

} // namespace mentoring::ui
