#include "window/scrolling_dialog.h"

#include <algorithm>

#include <QEvent>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

#include "kit/scroll_column.h"
#include "style/text_scale.h"
#include "style/tokens.h"

namespace mentoring::ui {

void ScrollingDialog::letScroll(QVBoxLayout* lines, int width) {
    m_width = width;
    m_scroll = new ScrollColumn(this);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // no wider than the screen
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
    m_scroll->widget()->installEventFilter(this);
}

void ScrollingDialog::reveal(QWidget* widget) {
    m_scroll->ensureWidgetVisible(widget);
}

QSize ScrollingDialog::most() const {
    return screen()->availableSize() - QSize(space::xxl * 2, space::xxl * 3);
}

int ScrollingDialog::heightAt(int width) const {
    const auto* fields = m_scroll->widget()->layout();
    const auto around = layout()->contentsMargins();
    // Also beside a scroll bar: one that was there before the dialog had its size would stay otherwise.
    const int inside = width - around.left() - around.right() - m_scroll->verticalScrollBar()->sizeHint().width();
    const int high =
        fields->hasHeightForWidth() ? fields->totalHeightForWidth(inside) : fields->totalSizeHint().height();
    const int buttons = layout()->itemAt(layout()->count() - 1)->sizeHint().height();
    return around.top() + high + layout()->spacing() + buttons + around.bottom();
}

bool ScrollingDialog::eventFilter(QObject* watched, QEvent* event) {
    // Sentences about what is wrong find room; unless somebody has made the dialog lower.
    if (event->type() == QEvent::LayoutRequest && isVisible() && m_scroll->verticalScrollBar()->maximum() == 0) {
        const int wanted = std::min(heightAt(width()), most().height());
        if (wanted > height())
            resize(width(), wanted);
    }
    return QDialog::eventFilter(watched, event);
}

void ScrollingDialog::showEvent(QShowEvent* event) {
    if (!testAttribute(Qt::WA_Resized)) {
        const int wide =
            std::min(std::max(scaled(m_width, font()), layout()->minimumSize().width()), most().width());
        resize(wide, std::min(heightAt(wide), most().height()));
    }
    QDialog::showEvent(event);
}

} // namespace mentoring::ui
