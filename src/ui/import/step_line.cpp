#include "step_line.h"

#include <QLocale>
#include <QPainter>

#include "style/icons.h"
#include "style/tokens.h"

namespace mentoring::ui {

namespace {

/// Round a figure, as large as that is.
int discFor(const QFont& font) {
    return qMax(24, QFontMetrics(fontFor(TextRole::Caption, font)).height() + 4);
}

} // namespace

StepLine::StepLine(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepLine::setSteps(const QStringList& names) {
    m_names = names;
    describe();
    updateGeometry();
    update();
}

void StepLine::setCurrent(int step) {
    m_current = step;
    describe();
    update();
}

void StepLine::describe() {
    if (m_current < m_names.size())
        setAccessibleName(tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_names.size()).arg(m_names[m_current]));
}

QSize StepLine::sizeHint() const {
    return {600, qMax(discFor(font()), fontMetrics().height()) + 2};
}

QSize StepLine::minimumSizeHint() const {
    return {200, sizeHint().height()};
}

void StepLine::paintEvent(QPaintEvent*) {
    const auto& shades = colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto strong = fontFor(TextRole::Strong, font());
    const int disc = discFor(font());
    int wanted = 0;
    for (int i = 0; i < m_names.size(); ++i)
        wanted += disc + space::s + QFontMetrics(i == m_current ? strong : font()).horizontalAdvance(m_names[i]);
    const int gaps = static_cast<int>(m_names.size()) - 1;
    // Too narrow for every name: only the present one is written out.
    const bool allNames = wanted + gaps * (2 * space::s + space::l) <= width();
    int x = 0;
    for (int i = 0; i < m_names.size(); ++i) {
        const bool here = i == m_current;
        const bool done = i < m_current;
        const QRectF circle(x + 0.5, (height() - disc) / 2.0 + 0.5, disc - 1, disc - 1);
        painter.setPen(QPen(here || done ? shades.primary : shades.controlBorder, 1));
        painter.setBrush(here ? shades.primary : done ? shades.selection : shades.surface);
        painter.drawEllipse(circle);
        if (done) {
            paintIcon(painter, circle.toRect().adjusted(disc / 6, disc / 6, -disc / 6, -disc / 6),
                      QStringLiteral("check"), shades.primary);
        } else {
            painter.setFont(fontFor(TextRole::Caption, font()));
            painter.setPen(here ? shades.onPrimary : shades.mutedText);
            painter.drawText(circle, Qt::AlignCenter, locale().toString(i + 1));
        }
        x += disc;
        if (allNames || here) {
            painter.setFont(here ? strong : font());
            painter.setPen(here ? shades.text : shades.mutedText);
            // The discs that come after it have their room, whatever it is called.
            const int after = (gaps - i) * (disc + 2 * space::s + space::l);
            const int room = allNames ? width() : qMax(0, width() - x - space::s - after);
            const auto name = painter.fontMetrics().elidedText(m_names[i], Qt::ElideRight, room);
            const int textWidth = painter.fontMetrics().horizontalAdvance(name);
            painter.drawText(QRect(x + space::s, 0, textWidth + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, name);
            x += space::s + textWidth;
        }
        if (i < gaps) {
            painter.fillRect(QRectF(x + space::s, height() / 2.0, space::l, 1), shades.border);
            x += 2 * space::s + space::l;
        }
    }
}

} // namespace mentoring::ui
