#include "skill_chart.h"

#include <algorithm>

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include "style/tokens.h"

namespace mentoring::ui {

namespace {

constexpr int lowest = 1;
constexpr int highest = 5;
constexpr double dot = 6; // radius

double xOf(double level, int left, int width) {
    return left + (level - lowest) * width / double{highest - lowest};
}

void paintStart(QPainter& painter, const QPointF& at, const QColor& ink) {
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, 2.5, 2.5);
}

} // namespace

SkillChart::SkillChart(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void SkillChart::setRows(std::vector<Row> rows) {
    m_rows = std::move(rows);
    describe();
    updateGeometry();
    update();
}

int SkillChart::rowHeight() const {
    return std::max(metric::tableRowCompact, fontMetrics().height() + space::m);
}

QSize SkillChart::sizeHint() const {
    // One line for the levels above, one for the legend below.
    return {560, rowHeight() * (static_cast<int>(m_rows.size()) + 2)};
}

QSize SkillChart::minimumSizeHint() const {
    return {320, sizeHint().height()};
}

void SkillChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& color = colors(palette());
    const QFontMetrics body(fontFor(TextRole::Body, font()));
    int names = 0;
    for (const auto& one : m_rows)
        names = std::max(names, body.horizontalAdvance(one.skill.simplified()) + 1);
    names = std::min(names, width() * 2 / 5);
    const int axisLeft = names + space::l;
    const int axisWidth = width() - axisLeft - space::xl;
    const int row = rowHeight();
    painter.setFont(fontFor(TextRole::Caption, font()));
    for (int level = lowest; level <= highest; ++level) {
        const double x = xOf(level, axisLeft, axisWidth);
        painter.fillRect(QRectF(x, row, 1, row * static_cast<double>(m_rows.size())), color.border);
        painter.setPen(color.mutedText);
        painter.drawText(QRectF(x - 20, 0, 40, row), Qt::AlignCenter, QLocale().toString(level));
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        paintRow(painter, m_rows[i], QRect(0, row * (static_cast<int>(i) + 1), names, row), axisLeft, axisWidth);
    const int y = row * (static_cast<int>(m_rows.size()) + 1) + row / 2;
    double x = 0;
    const auto legend = [&](const QString& text, const QColor& fill, const QColor& edge) {
        painter.setPen(QPen(edge, 2));
        painter.setBrush(fill);
        painter.drawEllipse(QPointF(x + dot + 1, y), dot, dot);
        x += 3 * dot;
        painter.setPen(color.text);
        const auto metrics = painter.fontMetrics();
        painter.drawText(QPointF(x, y + metrics.ascent() / 2.0 - 1), text);
        x += metrics.horizontalAdvance(text) + space::xl;
    };
    painter.setFont(fontFor(TextRole::Caption, font()));
    legend(tr("Mentee’s own view"), color.chart[0], color.chart[0]);
    legend(tr("Mentor’s view"), color.surface, color.chart[1]);
    // The rings as they stand on the lines: the mentee's above, the mentor's below.
    paintStart(painter, QPointF(x + 2, y - 5), color.chart[0]);
    paintStart(painter, QPointF(x + 2, y + 5), color.chart[1]);
    painter.setPen(color.text);
    painter.drawText(QPointF(x + space::s, y + painter.fontMetrics().ascent() / 2.0 - 1), tr("At the start"));
}

void SkillChart::paintRow(QPainter& painter, const Row& row, const QRect& where, int axisLeft, int axisWidth) const {
    const auto& color = colors(palette());
    painter.setFont(fontFor(TextRole::Body, font()));
    painter.setPen(color.text);
    painter.drawText(where, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(row.skill.simplified(), Qt::ElideRight, where.width()));
    const double y = where.center().y() + 0.5;
    const auto at = [&](int level) { return QPointF(xOf(level, axisLeft, axisWidth), y); };
    if (row.ownNow > 0 && row.mentorNow > 0) {
        const auto [from, to] = std::minmax(row.ownNow, row.mentorNow);
        painter.fillRect(QRectF(at(from).x(), y - 1.5, at(to).x() - at(from).x(), 3), color.controlBorder);
    }
    // Where each began: a small ring above the line for the mentee, below for the mentor.
    if (row.ownFirst > 0)
        paintStart(painter, at(row.ownFirst) - QPointF(0, dot + 5), color.chart[0]);
    if (row.mentorFirst > 0)
        paintStart(painter, at(row.mentorFirst) + QPointF(0, dot + 5), color.chart[1]);
    if (row.mentorNow > 0) {
        painter.setPen(QPen(color.chart[1], 2.5));
        painter.setBrush(color.surface);
        painter.drawEllipse(at(row.mentorNow), dot + 2, dot + 2);
    }
    if (row.ownNow > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color.chart[0]);
        const double size = row.ownNow == row.mentorNow ? dot - 2 : dot; // both are seen where they agree
        painter.drawEllipse(at(row.ownNow), size, size);
    }
}

void SkillChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void SkillChart::describe() {
    setAccessibleName(tr("Chart of skills as both see them"));
    setAccessibleDescription(tr("The table below holds the same figures."));
}

} // namespace mentoring::ui
