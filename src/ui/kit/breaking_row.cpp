#include "kit/breaking_row.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include <QStyle>
#include <QWidget>

namespace mentoring::ui {

namespace {

int wishedHeight(QLayoutItem* item, int width) {
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

int leastHeight(QLayoutItem* item, int width) {
    return item->hasHeightForWidth() ? item->minimumHeightForWidth(width) : item->minimumSize().height();
}

} // namespace

BreakingRow::BreakingRow(QWidget* parent, int spacing, Share share)
    : QLayout(parent), m_beside(spacing), m_below(spacing), m_share(share) {
    setContentsMargins(0, 0, 0, 0);
}

BreakingRow::~BreakingRow() {
    // Each is out of the row before it goes: a layout asks the one around it to let it go.
    while (!m_items.empty()) {
        const std::unique_ptr<QLayoutItem> last = std::move(m_items.back());
        m_items.pop_back();
    }
}

void BreakingRow::setBreaking(bool on) {
    if (std::exchange(m_breaks, on) != on)
        invalidate();
}

void BreakingRow::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
}

void BreakingRow::addLayout(QLayout* layout) {
    addChildLayout(layout);
    addItem(layout);
    invalidate();
}

int BreakingRow::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem* BreakingRow::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* BreakingRow::takeAt(int index) {
    if (index < 0 || index >= count())
        return nullptr;
    auto* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<QLayoutItem*> BreakingRow::shown() const {
    std::vector<QLayoutItem*> items;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            items.push_back(item.get());
    return items;
}

int BreakingRow::partOf(const QLayoutItem* item) const {
    const auto found = std::ranges::find(m_items, item, &std::unique_ptr<QLayoutItem>::get);
    const auto at = static_cast<std::size_t>(found - m_items.begin());
    return at < m_parts.size() ? m_parts[at] : 1;
}

std::vector<int> BreakingRow::widthsAt(int width, const std::vector<QLayoutItem*>& items) const {
    const int many = static_cast<int>(items.size());
    const int room = width - (many - 1) * m_beside;
    std::vector<int> widths;
    if (m_share == Share::Equal) {
        int all = 0;
        for (const auto* item : items)
            all += partOf(item);
        // To the pixel, so that the last one ends where the row does.
        for (int before = 0; const auto* item : items) {
            const int upTo = before + partOf(item);
            widths.push_back(room * upTo / all - room * before / all);
            before = upTo;
        }
        return widths;
    }
    for (auto* item : items)
        widths.push_back(item->sizeHint().width());
    auto& taking = m_share == Share::Last ? widths.back() : widths.front();
    taking = room - (std::accumulate(widths.begin(), widths.end(), 0) - taking);
    return widths;
}

bool BreakingRow::isBrokenAt(int width) const {
    const auto items = shown();
    if (items.size() < 2 || !m_breaks)
        return false;
    if (m_share == Share::First)
        return sizeHint().width() > width;
    const auto widths = widthsAt(width, items);
    if (m_share == Share::Last && widths.back() < *std::max_element(widths.begin(), widths.end() - 1))
        return true;
    for (std::size_t at = 0; at < items.size(); ++at)
        if (items[at]->minimumSize().width() > widths[at])
            return true;
    return false;
}

template <typename HeightOf>
int BreakingRow::heightAt(int width, HeightOf heightOf) const {
    const auto items = shown();
    if (items.empty())
        return 0;
    int height = 0;
    if (isBrokenAt(width)) {
        for (auto* item : items)
            height += heightOf(item, width);
        return height + (static_cast<int>(items.size()) - 1) * m_below;
    }
    const auto widths = widthsAt(width, items);
    for (std::size_t at = 0; at < items.size(); ++at)
        height = std::max(height, heightOf(items[at], widths[at]));
    return height;
}

int BreakingRow::heightForWidth(int width) const {
    return heightAt(width, wishedHeight);
}

int BreakingRow::minimumHeightForWidth(int width) const {
    return heightAt(width, leastHeight);
}

QSize BreakingRow::sizeHint() const {
    QSize size(0, 0);
    const auto items = shown();
    for (const auto* item : items) {
        const auto hint = item->sizeHint();
        size = {size.width() + hint.width(), std::max(size.height(), hint.height())};
    }
    return size + QSize(std::max(0, static_cast<int>(items.size()) - 1) * m_beside, 0);
}

QSize BreakingRow::minimumSize() const {
    QSize size(0, 0);
    int beside = -m_beside;
    for (const auto* item : shown()) {
        size = size.expandedTo(item->minimumSize());
        beside += m_beside + item->minimumSize().width();
    }
    return m_breaks ? size : size.expandedTo({beside, 0});
}

void BreakingRow::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const auto items = shown();
    if (items.empty())
        return;
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    if (isBrokenAt(rect.width())) {
        int y = rect.top();
        for (auto* item : items) {
            const int height = wishedHeight(item, rect.width());
            item->setGeometry(QRect(rect.left(), y, rect.width(), height));
            y += height + m_below;
        }
        return;
    }
    const auto widths = widthsAt(rect.width(), items);
    int x = rect.left();
    for (std::size_t at = 0; at < items.size(); ++at) {
        items[at]->setGeometry(QStyle::visualRect(direction, rect, QRect(x, rect.top(), widths[at], rect.height())));
        x += widths[at] + m_beside;
    }
}

} // namespace mentoring::ui
