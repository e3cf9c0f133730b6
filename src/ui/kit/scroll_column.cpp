#include "kit/scroll_column.h"

#include <algorithm>

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include "style/text_scale.h"
#include "style/tokens.h"

namespace mentoring::ui {

ScrollColumn::ScrollColumn(QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_content = new QWidget(this);
    m_content->setObjectName(QStringLiteral("scrollContent"));
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::l);
    setWidget(m_content);
    fitFont();
    // The page shows through: a scroll area would paint its own background.
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
}

void ScrollColumn::fitFont() {
    // However wide the window is, words and what belongs to them stay near each other.
    constexpr int readable = 1180;
    m_content->setMaximumWidth(scaled(readable, font()));
}

void ScrollColumn::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitFont();
}

QSize ScrollColumn::minimumSizeHint() const {
    QSize least = QScrollArea::minimumSizeHint();
    if (horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
        least.setWidth(
            std::max(least.width(), m_column->minimumSize().width() + verticalScrollBar()->sizeHint().width()));
    return least;
}

QSize ScrollColumn::sizeHint() const {
    // It scrolls: what is around it need not make room for all of it.
    constexpr int lines = 10;
    return QScrollArea::sizeHint().boundedTo({QWIDGETSIZE_MAX, lines * fontMetrics().height()});
}

bool ScrollColumn::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void ScrollColumn::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
        m_content->setMinimumWidth(std::min(m_content->minimumSizeHint().width(), viewport()->width()));
}

} // namespace mentoring::ui
