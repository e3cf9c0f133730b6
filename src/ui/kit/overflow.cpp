#include "kit/overflow.h"

#include <algorithm>

#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QStackedWidget>

namespace mentoring::ui {

Overflow::Overflow(QWidget* parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("overflow"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    viewport()->setAutoFillBackground(false);
}

void Overflow::setStack(QStackedWidget* stack) {
    m_stack = stack;
    setWidget(stack);
    stack->setAutoFillBackground(false); // which a scroll area turns on
    connect(stack, &QStackedWidget::currentChanged, this, [this, stack] {
        fit();
        showBeginning(stack);
    });
    fit();
}

bool Overflow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_stack && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void Overflow::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
}

void Overflow::fit() {
    if (m_stack == nullptr)
        return;
    // Of what is in front alone: a page that needs much does not make the others scroll.
    const QWidget* front = m_stack->currentWidget();
    QSize wanted = viewport()->size();
    if (front != nullptr) {
        wanted = wanted.expandedTo(front->minimumSizeHint()).expandedTo(front->minimumSize());
        // The least that is needed: a page that would like more has room of its own to scroll in.
        if (const auto* layout = front->layout(); layout && layout->hasHeightForWidth())
            wanted.setHeight(std::max(wanted.height(), layout->totalMinimumHeightForWidth(wanted.width())));
    }
    m_stack->resize(wanted);
}

void showBeginning(QWidget* within) {
    for (auto* above = within->parentWidget(); above; above = above->parentWidget())
        if (auto* around = qobject_cast<Overflow*>(above)) {
            around->horizontalScrollBar()->setValue(0);
            around->verticalScrollBar()->setValue(0);
        }
}

} // namespace mentoring::ui
