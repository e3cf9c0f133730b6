#include "kit/two_columns.h"

#include <algorithm>

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include "style/text_scale.h"
#include "style/tokens.h"

namespace mentoring::ui {

namespace {

/// Narrower than this, in pixels of a usual font, two columns hold too few words each.
constexpr int leastForTwo = 600;

QVBoxLayout* columnOf(const std::vector<QWidget*>& widgets) {
    auto* column = new QVBoxLayout;
    column->setSpacing(space::l);
    for (auto* widget : widgets)
        column->addWidget(widget);
    column->addStretch(1);
    return column;
}

} // namespace

TwoColumns::TwoColumns(QWidget* parent) : QWidget(parent) {
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::l);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 2);
}

void TwoColumns::addBand(QWidget* title, const std::vector<QWidget*>& wide, const std::vector<QWidget*>& narrow) {
    if (title)
        m_grid->addWidget(title, m_grid->rowCount(), 0, 1, 2);
    const int row = m_grid->rowCount();
    m_bands.push_back({columnOf(wide), columnOf(narrow), row});
    m_grid->addLayout(m_bands.back().wide, row, 0);
    m_grid->addLayout(m_bands.back().narrow, row, 1);
    m_grid->setRowMinimumHeight(row + 1, 0); // so that the next band leaves it free
    if (m_single)
        place(m_bands.back());
}

QSize TwoColumns::minimumSizeHint() const {
    int width = 0;
    for (const auto& band : m_bands)
        width = std::max({width, band.wide->minimumSize().width(), band.narrow->minimumSize().width()});
    return {width, QWidget::minimumSizeHint().height()};
}

void TwoColumns::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void TwoColumns::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        arrange();
}

void TwoColumns::arrange() {
    int wide = 0;
    int narrow = 0;
    for (const auto& band : m_bands) {
        wide = std::max(wide, band.wide->minimumSize().width());
        narrow = std::max(narrow, band.narrow->minimumSize().width());
    }
    const bool single = width() < std::max(scaled(leastForTwo, font()), wide + space::l + narrow);
    if (single == m_single)
        return;
    m_single = single;
    for (const auto& band : m_bands)
        place(band);
}

void TwoColumns::place(const Band& band) {
    m_grid->removeItem(band.narrow);
    band.narrow->setParent(nullptr); // the grid takes no layout that is somebody's
    m_grid->addLayout(band.narrow, m_single ? band.row + 1 : band.row, m_single ? 0 : 1);
    m_grid->setColumnStretch(1, m_single ? 0 : 2);
    m_grid->setHorizontalSpacing(m_single ? 0 : space::l); // titles lie over both columns, also over an empty one
}

} // namespace mentoring::ui
