#include "kit/scrolling_dialog.h"

#include <algorithm>

#include <QEvent>
#include <QScreen>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include "kit/scroll_column.h"
#include "style/text_scale.h"
#include "style/tokens.h"

namespace mentoring::ui {

void ScrollingDialog::setScroll(ScrollColumn* scroll) {
    m_scroll = scroll;
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // no wider than the screen
    m_scroll->widget()->installEventFilter(this);
}

void ScrollingDialog::letScroll(QVBoxLayout* lines, int width) {
    m_width = width;
    setScroll(new ScrollColumn(this));
    auto* column = m_scroll->column();
    column->setSpacing(lines->spacing());
    while (lines->count() > 1) {
        auto* item = lines->takeAt(0);
        if (auto* within = item->layout()) {
            within->setParent(nullptr); // a layout takes none that is somebody's
            column->addLayout(within);
        } else {
            column->addWidget(item->widget());
            delete item;
        }
    }
    column->addStretch();
    lines->insertWidget(0, m_scroll, 1);
}

void ScrollingDialog::reveal(QWidget* widget) {
    // A sentence about what is wrong has its place only then.
    QTimer::singleShot(0, widget, [this, widget] {
        m_scroll->ensureWidgetVisible(widget, 0, 0);
        if (widget->height() > m_scroll->viewport()->height())
            m_scroll->ensureVisible(0, widget->mapTo(m_scroll->widget(), widget->rect().bottomLeft()).y(), 0, 0);
    });
}

QSize ScrollingDialog::mostRoom() const {
    return screen()->availableSize() - QSize(space::xxl * 2, space::xxl * 3);
}

int ScrollingDialog::heightAt(int width) const {
    const auto* fields = m_scroll->widget()->layout();
    const auto around = layout()->contentsMargins();
    const int inside = width - around.left() - around.right();
    const int high =
        fields->hasHeightForWidth() ? fields->totalHeightForWidth(inside) : fields->totalSizeHint().height();
    return layout()->sizeHint().height() - m_scroll->sizeHint().height() + high;
}

bool ScrollingDialog::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LayoutRequest && isVisible() && m_scroll->verticalScrollBar()->maximum() == 0) {
        const int wanted = std::min(heightAt(width()), mostRoom().height());
        if (wanted > height())
            resize(width(), wanted);
    }
    return QDialog::eventFilter(watched, event);
}

void ScrollingDialog::showEvent(QShowEvent* event) {
    if (m_width > 0 && !testAttribute(Qt::WA_Resized)) {
        const auto most = mostRoom();
        const int wide = std::min(std::max(scaled(m_width, font()), layout()->minimumSize().width()), most.width());
        // Also beside a scroll bar: one that was there before the dialog had its size would stay otherwise.
        const int high = heightAt(wide - m_scroll->verticalScrollBar()->sizeHint().width());
        resize(wide, std::min(high, most.height()));
    }
    QDialog::showEvent(event);
}

} // namespace mentoring::ui
