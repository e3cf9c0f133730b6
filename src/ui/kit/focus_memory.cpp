#include "kit/focus_memory.h"

#include <cstdlib>

#include <QAbstractButton>
#include <QApplication>

namespace mentoring::ui {

namespace {

/// What Tab goes through, in its order.
QList<QWidget*> stopsOf(QWidget* page) {
    QList<QWidget*> stops;
    for (auto* widget = page->nextInFocusChain(); widget != nullptr && widget != page;
         widget = widget->nextInFocusChain())
        if (page->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisibleTo(page) &&
            widget->isEnabled() && widget->focusProxy() == nullptr)
            stops << widget;
    return stops;
}

QString nameOf(const QWidget* widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return QString::fromLatin1(widget->metaObject()->className()) + u'/' + widget->objectName() + u'/' +
           widget->accessibleName() + u'/' + (button != nullptr ? button->text() : QString());
}

} // namespace

void FocusMemory::remember(QWidget* page) {
    m_page = page;
    m_widget = nullptr;
    m_place = -1;
    auto* focused = page != nullptr ? page->window()->focusWidget() : nullptr;
    if (focused == nullptr || !page->isAncestorOf(focused))
        return;
    m_widget = focused;
    m_name = nameOf(focused);
    m_place = static_cast<int>(stopsOf(page).indexOf(focused));
}

void FocusMemory::restore() {
    if (m_page.isNull() || m_place < 0)
        return;
    const bool stillThere = !m_widget.isNull() && m_widget->isVisibleTo(m_page) && m_widget->isEnabled();
    if (stillThere)
        return;
    const auto stops = stopsOf(m_page);
    QWidget* best = nullptr;
    int distance = 0;
    for (int place = 0; place < stops.size(); ++place) {
        const int away = std::abs(place - m_place);
        if (nameOf(stops.at(place)) == m_name && (best == nullptr || away < distance)) {
            best = stops.at(place);
            distance = away;
        }
    }
    if (best == nullptr && !stops.isEmpty())
        best = stops.at(std::min<qsizetype>(m_place, stops.size() - 1));
    if (best != nullptr)
        best->setFocus(Qt::OtherFocusReason);
}

void FocusMemory::begin(QWidget* page) {
    if (const auto stops = stopsOf(page); !stops.isEmpty())
        stops.first()->setFocus(Qt::OtherFocusReason);
}

} // namespace mentoring::ui
