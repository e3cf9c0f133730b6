#include "kit/segmented_control.h"

#include <memory>
#include <numeric>
#include <vector>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include "style/tokens.h"

namespace mentoring::ui {

namespace {

constexpr int inset = 3;
constexpr int padding = 10;
constexpr int gap = 2;
constexpr int barHeight = 34;

/// Between a text and its figure: as wide as a letter, so that the two never seem to be one word.
int figureGap(const QFontMetrics& metrics) {
    return qMax(space::s, metrics.averageCharWidth());
}

/// One line where it has room for all; else as few lines as will do, of about as many each, whose segments stand under
/// one another.
class SegmentLines : public QLayout {
public:
    using QLayout::QLayout;
    ~SegmentLines() override { m_items.clear(); }
    SegmentLines(const SegmentLines&) = delete;
    SegmentLines& operator=(const SegmentLines&) = delete;

    void addItem(QLayoutItem* item) override { m_items.emplace_back(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override {
        return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
    }
    QLayoutItem* takeAt(int index) override {
        if (index < 0 || index >= count())
            return nullptr;
        auto* item = m_items[static_cast<std::size_t>(index)].release();
        m_items.erase(m_items.begin() + index);
        return item;
    }
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override {
        const auto items = shown();
        const int lines = linesOf(items, columnsAt(width - 2 * inset, items).size());
        return lines * lineHeight(items) + (lines - 1) * gap + 2 * inset;
    }
    [[nodiscard]] QSize sizeHint() const override {
        const auto items = shown();
        return QSize(total(widthsOf(items, qMax<std::size_t>(1, items.size()))), lineHeight(items)) + around;
    }
    [[nodiscard]] QSize minimumSize() const override {
        const auto items = shown();
        return QSize(total(widthsOf(items, 1)), lineHeight(items)) + around;
    }
    void setGeometry(const QRect& rect) override {
        QLayout::setGeometry(rect);
        const auto items = shown();
        if (items.empty())
            return;
        const QRect room = rect.adjusted(inset, inset, -inset, -inset);
        auto widths = columnsAt(room.width(), items);
        const auto columns = widths.size();
        // Several lines fill their field; one ends where its last segment does.
        const int spare = qMax(0, room.width() - total(widths));
        if (columns < items.size())
            for (std::size_t at = 0; at < columns; ++at)
                widths[at] += spare / static_cast<int>(columns);
        const int high = lineHeight(items);
        const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
        int x = room.left();
        int y = room.top();
        for (std::size_t at = 0; at < items.size(); ++at) {
            if (at > 0 && at % columns == 0) {
                x = room.left();
                y += high + gap;
            }
            items[at]->setGeometry(QStyle::visualRect(direction, room, QRect(x, y, widths[at % columns], high)));
            x += widths[at % columns] + gap;
        }
    }

private:
    using Items = std::vector<QLayoutItem*>;
    static constexpr QSize around{2 * inset, 2 * inset};

    [[nodiscard]] Items shown() const {
        Items items;
        for (const auto& item : m_items)
            if (!item->isEmpty())
                items.push_back(item.get());
        return items;
    }
    [[nodiscard]] static int lineHeight(const Items& items) {
        int height = 0;
        for (const auto* item : items)
            height = qMax(height, item->sizeHint().height());
        return height;
    }
    [[nodiscard]] static int linesOf(const Items& items, std::size_t columns) {
        return columns == 0 ? 1 : static_cast<int>((items.size() + columns - 1) / columns);
    }
    [[nodiscard]] static int total(const std::vector<int>& widths) {
        return std::accumulate(widths.begin(), widths.end(), 0) + qMax(0, static_cast<int>(widths.size()) - 1) * gap;
    }
    [[nodiscard]] static std::vector<int> widthsOf(const Items& items, std::size_t columns) {
        std::vector<int> widths(columns, 0);
        for (std::size_t at = 0; at < items.size(); ++at)
            widths[at % columns] = qMax(widths[at % columns], items[at]->sizeHint().width());
        return widths;
    }
    /// How wide the columns are, of as few lines as fit into this width.
    [[nodiscard]] static std::vector<int> columnsAt(int width, const Items& items) {
        for (std::size_t lines = 1; lines < items.size(); ++lines) {
            auto widths = widthsOf(items, (items.size() + lines - 1) / lines);
            if (total(widths) <= width)
                return widths;
        }
        return widthsOf(items, 1);
    }

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace

class SegmentedControl::Segment : public QAbstractButton {
public:
    Segment(const QString& name, QWidget* parent) : QAbstractButton(parent), id(name) {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setObjectName(name + QStringLiteral("Segment"));
    }

    [[nodiscard]] QString countText() const { return count < 0 ? QString() : locale().toString(count); }

    [[nodiscard]] QSize sizeHint() const override {
        const auto bold = fontFor(TextRole::Strong, font());
        int width = QFontMetrics(bold).horizontalAdvance(text()) + 2 * padding;
        if (count >= 0)
            width += QFontMetrics(bold).horizontalAdvance(countText()) + figureGap(QFontMetrics(bold));
        return {width, qMax(barHeight - 2 * inset, fontMetrics().height() + space::s)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    const QString id;
    int count = -1;

protected:
    void paintEvent(QPaintEvent*) override {
        const auto& shades = colors(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (isChecked()) {
            painter.setPen(shades.border);
            painter.setBrush(shades.surface);
            painter.drawRoundedRect(area, radius::focus, radius::focus);
        } else if (underMouse() && isEnabled()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(shades.border);
            painter.drawRoundedRect(area, radius::focus, radius::focus);
        }
        const auto textFont = isChecked() ? fontFor(TextRole::Strong, font()) : font();
        const QFontMetrics metrics(textFont);
        const int textWidth = metrics.horizontalAdvance(text());
        const auto figure = countText();
        const int apart = figureGap(metrics);
        const int figureWidth = figure.isEmpty() ? 0 : metrics.horizontalAdvance(figure) + apart;
        int x = (width() - textWidth - figureWidth) / 2;
        const auto ink = !isEnabled() ? shades.disabledText : isChecked() ? shades.text : shades.mutedText;
        painter.setFont(textFont);
        painter.setPen(ink);
        painter.drawText(QRect(x, 0, textWidth + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
        if (!figure.isEmpty()) {
            painter.setPen(isChecked() ? shades.primary : ink);
            painter.drawText(QRect(x + textWidth + apart, 0, figureWidth, height()), Qt::AlignVCenter | Qt::AlignLeft,
                             figure);
        }
        QStyleOption option;
        option.initFrom(this);
        if (hasFocus() && (option.state & QStyle::State_KeyboardFocusChange)) {
            painter.setPen(QPen(shades.primary, metric::focusRing));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius::focus, radius::focus);
        }
    }
};

SegmentedControl::SegmentedControl(QWidget* parent) : QWidget(parent) {
    setLayout(new SegmentLines);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // may grow into a second line
}

void SegmentedControl::addSegment(const QString& id, const QString& text) {
    auto* button = new Segment(id, this);
    button->setText(text);
    button->setChecked(m_segments.isEmpty());
    m_segments.append(button);
    layout()->addWidget(button);
    connect(button, &QAbstractButton::toggled, this, [this, id](bool on) {
        if (on && !m_silent)
            Q_EMIT selected(id);
    });
}

SegmentedControl::Segment* SegmentedControl::segment(const QString& id) const {
    for (auto* one : m_segments)
        if (one->id == id)
            return one;
    return nullptr;
}

void SegmentedControl::setText(const QString& id, const QString& text) {
    if (auto* one = segment(id)) {
        one->setText(text);
        one->setAccessibleName(text);
        one->updateGeometry();
        one->update();
    }
}

void SegmentedControl::setCount(const QString& id, int count) {
    auto* one = segment(id);
    if (!one || one->count == count)
        return;
    one->count = count;
    one->setAccessibleDescription(one->countText());
    one->updateGeometry();
    one->update();
}

void SegmentedControl::setToolTipOf(const QString& id, const QString& sentence) {
    if (auto* one = segment(id)) {
        one->setToolTip(sentence);
        one->setAccessibleDescription(sentence);
    }
}

void SegmentedControl::setFilling() {
    delete layout();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(inset, inset, inset, inset);
    row->setSpacing(gap);
    for (auto* one : m_segments)
        row->addWidget(one, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString SegmentedControl::current() const {
    for (const auto* one : m_segments)
        if (one->isChecked())
            return one->id;
    return {};
}

void SegmentedControl::setCurrent(const QString& id) {
    m_silent = true;
    if (auto* one = segment(id))
        one->setChecked(true);
    m_silent = false;
}

void SegmentedControl::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors(palette()).hover);
    painter.drawRoundedRect(QRectF(rect()), radius::control, radius::control);
}

} // namespace mentoring::ui
