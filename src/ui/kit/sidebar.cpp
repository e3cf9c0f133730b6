#include "kit/sidebar.h"

#include <algorithm>

#include <QAccessibleWidget>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "kit/label.h"
#include "style/icons.h"
#include "style/painting.h"
#include "style/tokens.h"

namespace mentoring::ui {

namespace {

const QString entriesName = QStringLiteral("sidebarEntries");

/// One of several pages, of which one is chosen; not a box that is ticked.
class EntryFace : public QAccessibleWidget {
public:
    explicit EntryFace(SidebarEntry& entry) : QAccessibleWidget(&entry, QAccessible::PageTab), m_entry(entry) {}

    [[nodiscard]] QAccessible::State state() const override {
        auto state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = m_entry.isChecked();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override {
        return QStringList(pressAction()) + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& name) override {
        if (name == pressAction())
            m_entry.click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    SidebarEntry& m_entry;
};

QAccessibleInterface* faceOf(const QString& /*className*/, QObject* object) {
    if (auto* entry = qobject_cast<SidebarEntry*>(object))
        return new EntryFace(*entry);
    const bool isList = object->objectName() == entriesName && object->isWidgetType();
    return isList ? new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::PageTabList) : nullptr;
}

} // namespace

SidebarEntry::SidebarEntry(const QString& id, const QString& iconName, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_id(id), m_iconName(iconName) {
    setText(text);
    setObjectName(id + QStringLiteral("SidebarEntry"));
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    rename();
}

void SidebarEntry::setBadge(int count) {
    m_badge = count;
    rename();
    updateGeometry();
    update();
}

void SidebarEntry::setIconName(const QString& name) {
    m_iconName = name;
    update();
}

void SidebarEntry::setNarrow(bool narrow) {
    m_narrow = narrow;
    rename();
    updateGeometry();
    update();
}

void SidebarEntry::rename() {
    setAccessibleName(m_badge > 0 ? QStringLiteral("%1, %2").arg(text(), QLocale().toString(m_badge)) : text());
    setToolTip(m_narrow ? plainToolTip(accessibleName()) : QString());
}

QSize SidebarEntry::sizeHint() const {
    const QFontMetrics metrics(fontFor(TextRole::Strong, font()));
    const int height = qMax(metric::sidebarEntryHeight, metrics.height() + 16);
    return {m_narrow ? iconSide() + 2 * space::m : wideWidth(), height};
}

int SidebarEntry::wideWidth() const {
    const QFontMetrics metrics(fontFor(TextRole::Strong, font()));
    const int badge = badgeSize().width();
    return metrics.size(Qt::TextShowMnemonic, text()).width() + 3 * space::m + iconSide() +
           (badge > 0 ? badge + space::s : 0) + space::xs;
}

QSize SidebarEntry::badgeSize() const {
    if (m_badge <= 0)
        return {0, 0};
    const QFontMetrics metrics(fontFor(TextRole::Caption, font()));
    const int high = qMax(20, metrics.height());
    return {qMax(metrics.horizontalAdvance(QLocale().toString(m_badge)) + 12, high), high};
}

int SidebarEntry::iconSide() const {
    return qMax(metric::iconSize, QFontMetrics(fontFor(TextRole::Strong, font())).ascent());
}

void SidebarEntry::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Colors& c = colors(palette());
    const QRectF all = QRectF(rect()).adjusted(0, 1, 0, -1);
    const bool selected = isChecked();
    const bool hovered = underMouse() && isEnabled();
    if (selected || hovered || isDown()) {
        painting::roundRect(painter, all, radius::control, selected ? c.selection : (isDown() ? c.border : c.hover),
                            QColor());
    }
    if (selected)
        painting::roundRect(painter, QRectF(all.left(), all.top() + 8, 3, all.height() - 16), 1.5, c.primary, QColor());
    const QColor ink = !isEnabled() ? c.disabledText : selected ? c.primary : c.text;
    const int side = iconSide();
    const QRect picture(m_narrow ? (width() - side) / 2 : space::m, (height() - side) / 2, side, side);
    paintIcon(painter, picture, m_iconName, !isEnabled() ? c.disabledText : selected ? c.primary : c.mutedText);

    if (m_narrow) {
        if (m_badge > 0) {
            // On the corner of its icon, and as large as that is.
            const double dot = qMax(8.0, side * 0.45);
            QRectF spot(0, 0, dot, dot);
            spot.moveCenter(QRectF(picture).topRight());
            painting::roundRect(painter, spot, dot / 2, c.primary, QColor());
        }
        paintFocus(painter, all);
        return;
    }
    int right = width() - space::m;
    if (m_badge > 0) {
        const QString figure = QLocale().toString(m_badge);
        const QFont small = fontFor(TextRole::Caption, font());
        const QSize size = badgeSize();
        const QRectF pill(right - size.width(), (height() - size.height()) / 2.0, size.width(), size.height());
        painting::roundRect(painter, pill, size.height() / 2.0, selected ? c.surface : c.border, QColor());
        painter.setFont(small);
        painter.setPen(selected ? c.primary : c.text);
        painter.drawText(pill, Qt::AlignCenter, figure);
        right = static_cast<int>(pill.left()) - space::s;
    }
    painter.setFont(fontFor(selected ? TextRole::Strong : TextRole::Body, font()));
    painter.setPen(ink);
    const int left = space::m + side + space::m;
    const QRect words(left, 0, right - left, height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, words.width()));
    paintFocus(painter, all);
}

void SidebarEntry::paintFocus(QPainter& painter, const QRectF& around) const {
    if (hasFocus() && property("keyboardFocus").toBool())
        painting::focusRing(painter, around, colors(palette()).primary, radius::control);
}

void SidebarEntry::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void SidebarEntry::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void SidebarEntry::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        update();
    }
    QAbstractButton::changeEvent(event);
}

Sidebar::Sidebar(QWidget* parent) : QWidget(parent) {
    static const bool haveFaces = (QAccessible::installFactory(faceOf), true);
    Q_UNUSED(haveFaces)
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(space::s, space::m, space::s, space::m);
    m_layout->setSpacing(space::s);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* entries = new QWidget(m_scroll);
    entries->setObjectName(entriesName);
    entries->setAccessibleName(tr("Pages"));
    auto* column = new QVBoxLayout(entries);
    column->setContentsMargins(0, 0, 0, 0);
    m_list = new QVBoxLayout;
    m_list->setSpacing(2);
    column->addLayout(m_list);
    column->addStretch(1);
    m_scroll->setWidget(entries);
    m_scroll->viewport()->setAutoFillBackground(false);
    entries->setAutoFillBackground(false);
    m_layout->addWidget(m_scroll, 1);
    setMinimumWidth(metric::sidebarWidth);
}

QSize Sidebar::sizeHint() const {
    int width = m_narrow ? 0 : wideWidth();
    if (m_narrow)
        for (const SidebarEntry* entry : m_entries)
            width = qMax(width, entry->sizeHint().width() + 2 * space::s);
    return {width, 300};
}

int Sidebar::wideWidth() const {
    int width = metric::sidebarWidth;
    for (const SidebarEntry* entry : m_entries)
        width = qMax(width, entry->wideWidth() + 2 * space::s);
    return width;
}

void Sidebar::addEntry(const QString& id, const QString& iconName, const QString& text) {
    auto* entry = new SidebarEntry(id, iconName, text, m_scroll->widget());
    connect(entry, &SidebarEntry::clicked, this, [this, id] {
        const bool moved = m_current != id;
        setCurrent(id);
        if (moved)
            Q_EMIT selected(id);
        else
            Q_EMIT selectedAgain();
    });
    entry->setNarrow(m_narrow);
    entry->installEventFilter(this);
    m_entries.append(entry);
    m_list->addWidget(entry);
    entry->setFocusPolicy(m_entries.size() == 1 ? Qt::StrongFocus : Qt::ClickFocus);
}

void Sidebar::clear() {
    qDeleteAll(m_entries);
    m_entries.clear();
    m_current.clear();
}

SidebarEntry* Sidebar::entry(const QString& id) const {
    for (SidebarEntry* entry : m_entries)
        if (entry->id() == id)
            return entry;
    return nullptr;
}

void Sidebar::setText(const QString& id, const QString& text) {
    if (SidebarEntry* found = entry(id)) {
        found->setText(text);
        found->setBadge(found->badge()); // names it anew
        found->updateGeometry();
    }
}

void Sidebar::setBadge(const QString& id, int count) {
    if (SidebarEntry* found = entry(id); found != nullptr && found->badge() != count) {
        found->setBadge(count);
        updateGeometry(); // room for it
    }
}

QString Sidebar::current() const {
    return m_current;
}

void Sidebar::setCurrent(const QString& id) {
    m_current = id;
    const bool hadFocus = std::ranges::any_of(m_entries, &QWidget::hasFocus);
    for (SidebarEntry* entry : m_entries) {
        const bool chosen = entry->id() == id;
        if (chosen && !entry->isChecked()) {
            QAccessibleEvent event(entry, QAccessible::Selection);
            QAccessible::updateAccessibility(&event);
        }
        entry->setChecked(chosen);
        // One stop for Tab: the chosen entry.
        entry->setFocusPolicy(chosen ? Qt::StrongFocus : Qt::ClickFocus);
        if (chosen)
            m_scroll->ensureWidgetVisible(entry, 0, 0);
        if (chosen && hadFocus && !entry->hasFocus())
            entry->setFocus(Qt::OtherFocusReason); // the ring goes along
    }
}

void Sidebar::setTopWidget(QWidget* widget) {
    m_top = widget;
    m_layout->insertWidget(0, widget);
}

void Sidebar::setTopShown(bool shown) {
    m_topShown = shown;
    if (m_top != nullptr)
        m_top->setVisible(shown && !m_narrow);
}

void Sidebar::setBottomWidget(QWidget* widget) {
    m_layout->addWidget(widget);
}

void Sidebar::setNarrow(bool narrow) {
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    for (SidebarEntry* entry : m_entries)
        entry->setNarrow(narrow);
    setTopShown(m_topShown);
    setMinimumWidth(narrow ? 0 : metric::sidebarWidth);
    updateGeometry();
}

bool Sidebar::eventFilter(QObject* watched, QEvent* event) {
    auto* entry = qobject_cast<SidebarEntry*>(watched);
    if (entry != nullptr && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        entry->setProperty("keyboardFocus", event->type() == QEvent::FocusIn && reason != Qt::MouseFocusReason &&
                                                reason != Qt::ActiveWindowFocusReason &&
                                                reason != Qt::PopupFocusReason);
        entry->update();
    }
    if (entry != nullptr && event->type() == QEvent::KeyPress) {
        const int at = static_cast<int>(m_entries.indexOf(entry));
        const int last = count() - 1;
        int to = at;
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
            to = at - 1;
            break;
        case Qt::Key_Down:
            to = at + 1;
            break;
        case Qt::Key_Home:
            to = 0;
            break;
        case Qt::Key_End:
            to = last;
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            entry->click();
            return true;
        default:
            return QWidget::eventFilter(watched, event);
        }
        if (to >= 0 && to <= last && to != at) {
            SidebarEntry* next = m_entries.at(to);
            if (next->isEnabled()) {
                next->setFocus(Qt::TabFocusReason);
                next->click();
            }
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mentoring::ui
