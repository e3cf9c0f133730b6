#include "kit/messages.h"

#include <QAccessible>
#include <QToolButton>

#include "style/icons.h"

namespace mentoring::ui {

QToolButton* closeButton(QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(icon(QStringLiteral("close")));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setObjectName(QStringLiteral("closeButton"));
    return button;
}

void tellReaders(QWidget* widget) {
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace mentoring::ui
