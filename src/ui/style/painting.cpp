#include "style/painting.h"

#include <algorithm>
#include <utility>

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDateTime>
#include <QHeaderView>
#include <QIcon>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>
#include <QTableView>
#include <QTimer>

#include "style/icons.h"
#include "style/text_scale.h"

namespace mentoring::ui::painting {

namespace {

bool on(const QStyleOption& option, QStyle::StateFlag state) {
    return option.state.testFlag(state);
}

bool keyboardFocus(const QStyleOption& option) {
    return on(option, QStyle::State_HasFocus) && on(option, QStyle::State_KeyboardFocusChange);
}

/// The widget whose properties count: the box around an inner line edit.
const QWidget* ownerOf(const QWidget* widget) {
    if (qobject_cast<const QLineEdit*>(widget) != nullptr && widget->parentWidget() != nullptr &&
        (qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) != nullptr ||
         qobject_cast<const QComboBox*>(widget->parentWidget()) != nullptr))
        return widget->parentWidget();
    return widget;
}

/// Asks for the next picture of a busy bar, 30 a second, however often something else makes it paint.
void keepWalking(const QWidget* widget) {
    auto* bar = const_cast<QWidget*>(widget); // a style is given its widgets const
    if (bar == nullptr || bar->property("walking").toBool())
        return;
    bar->setProperty("walking", true);
    QTimer::singleShot(33, bar, [bar] {
        bar->setProperty("walking", false);
        bar->update();
    });
}

/// The first and the last column on screen; tables do not say in the option which cell is an end of its row.
std::pair<bool, bool> rowEnds(const QStyleOptionViewItem& item, const QWidget* widget) {
    const auto* table = qobject_cast<const QTableView*>(widget);
    if (table == nullptr || !item.index.isValid())
        return {false, false};
    const QHeaderView* header = table->horizontalHeader();
    const auto isEnd = [&](int from, int step) {
        for (int visual = from; visual >= 0 && visual < header->count(); visual += step) {
            const int column = header->logicalIndex(visual);
            if (!header->isSectionHidden(column))
                return column == item.index.column();
        }
        return false;
    };
    return {isEnd(0, 1), isEnd(header->count() - 1, -1)};
}

/// One cell of a row that is filled as a whole, with round corners at both ends of the row.
void rowPart(QPainter& painter, const QStyleOptionViewItem& item, const QWidget* widget, const QColor& fill) {
    const auto [first, last] = rowEnds(item, widget);
    QRectF rect(item.rect);
    if (!first && !last) {
        painter.fillRect(rect, fill);
        return;
    }
    painter.save();
    painter.setClipRect(item.rect);
    // The corners that are not an end of the row lie outside the cell.
    rect.adjust(first ? 0 : -radius::control, 0, last ? 0 : radius::control, 0);
    roundRect(painter, rect, radius::control, fill, QColor());
    painter.restore();
}

/// Where whole rows are chosen the focus is on a row, not on a cell of it.
bool isRowOfFocus(const QStyleOptionViewItem& item, const QAbstractItemView& view) {
    return view.hasFocus() && on(item, QStyle::State_KeyboardFocusChange) &&
           view.currentIndex().row() == item.index.row();
}

void rowRing(QPainter& painter, const QStyleOptionViewItem& item, const QWidget* widget, const QColor& color) {
    const auto [first, last] = rowEnds(item, widget);
    painter.save();
    painter.setClipRect(item.rect);
    const int beyond = 2 * radius::focus; // the sides that are not an end of the row lie outside the cell
    focusRing(painter, QRectF(item.rect).adjusted(first ? 1 : -beyond, 1, last ? -1 : beyond, -1), color,
              radius::focus);
    painter.restore();
}

bool readOnly(const QWidget* widget) {
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
        return edit->isReadOnly();
    if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(widget))
        return spin->isReadOnly();
    return widget != nullptr && widget->property("readOnly").toBool();
}

} // namespace

bool flag(const QWidget* widget, const char* property) {
    return widget != nullptr && widget->property(property).toBool();
}

void roundRect(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& border,
               double width) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (border.isValid()) {
        const double half = width / 2;
        painter.setPen(QPen(border, width));
        painter.setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    } else if (fill.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void focusRing(QPainter& painter, const QRectF& rect, const QColor& color, double radius) {
    roundRect(painter, rect, radius, QColor(), color, metric::focusRing);
}

QRectF thinBar(const QRect& rect) {
    return QRectF(rect.left(), rect.top() + (rect.height() - thinBarHeight) / 2, rect.width(), thinBarHeight);
}

void paintThinBar(QPainter& painter, const QRectF& rect, double share, const Colors& c, Tone tone) {
    const double round = rect.height() / 2;
    roundRect(painter, rect, round, c.border, QColor());
    const double part = std::clamp(share, 0.0, 1.0);
    if (part > 0) {
        QRectF filled = rect;
        filled.setWidth(std::max(rect.height(), rect.width() * part));
        roundRect(painter, filled, round, tone == Tone::Info ? c.primary : toneColor(c, tone), QColor());
    }
}

void paintItemPanel(QPainter& painter, const QStyleOptionViewItem& item, const QWidget* widget) {
    const Colors& c = colors(item.palette);
    const bool selected = on(item, QStyle::State_Selected);
    bool hovered = on(item, QStyle::State_MouseOver) && on(item, QStyle::State_Enabled);
    const bool table = widget != nullptr && widget->inherits("QTableView");
    // Qt hovers one cell; a table of whole rows says which row it is.
    if (const QVariant row = table ? widget->property("hoveredRow") : QVariant(); row.isValid())
        hovered = row.toInt() == item.index.row();
    if (item.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(item.rect, item.backgroundBrush);
    if (table) {
        if (selected || hovered)
            rowPart(painter, item, widget, selected ? c.selection : c.hover);
    } else if (selected || hovered) {
        roundRect(painter, QRectF(item.rect).adjusted(2, 1, -2, -1), radius::focus, selected ? c.selection : c.hover,
                  QColor());
    }
    const auto* rows = table ? qobject_cast<const QAbstractItemView*>(widget) : nullptr;
    if (rows != nullptr && rows->selectionBehavior() == QAbstractItemView::SelectRows) {
        if (isRowOfFocus(item, *rows))
            rowRing(painter, item, widget, c.primary);
    } else if (keyboardFocus(item)) {
        focusRing(painter, QRectF(item.rect).adjusted(1, 1, -1, -1), c.primary, radius::focus);
    }
}

void paintButton(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    const Colors& c = colors(option.palette);
    const bool enabled = on(option, QStyle::State_Enabled);
    const bool pressed = on(option, QStyle::State_Sunken) && enabled;
    const bool checked = on(option, QStyle::State_On);
    const bool hovered = on(option, QStyle::State_MouseOver) && enabled;
    const bool primary = flag(widget, "primary");
    const bool quiet = flag(widget, "quiet");
    const bool danger = flag(widget, "danger");
    const QRectF rect(option.rect);

    QColor fill = c.surface;
    QColor border = enabled ? c.controlBorder : c.border;
    QColor ring = c.primary;
    if (primary && enabled) {
        fill = danger ? c.danger : pressed ? c.primaryPressed : hovered ? c.primaryHover : c.primary;
        border = QColor();
        ring = danger ? c.surface : c.onPrimary;
    } else if (quiet) {
        fill = pressed ? c.border : hovered ? c.hover : QColor();
        border = QColor();
        if (checked)
            fill = c.selection;
    } else {
        if (pressed)
            fill = c.border;
        else if (hovered)
            fill = c.hover;
        if (checked && enabled) {
            fill = c.selection;
            border = c.primary;
        }
        if (danger && enabled) {
            border = c.danger;
            fill = pressed || hovered ? c.dangerTint : c.surface;
        }
    }
    roundRect(painter, rect, radius::control, fill, border);
    if (keyboardFocus(option)) {
        const int inset = primary ? 3 : 0;
        focusRing(painter, rect.adjusted(inset, inset, -inset, -inset), ring,
                  primary ? radius::focus : radius::control);
    }
}

void paintButtonLabel(const QStyle& style, QPainter& painter, const QStyleOptionButton& button, const QWidget* widget) {
    const Colors& c = colors(button.palette);
    const bool enabled = on(button, QStyle::State_Enabled);
    const bool primary = flag(widget, "primary") && enabled;
    const bool danger = flag(widget, "danger");
    QColor ink = enabled ? c.text : c.disabledText;
    if (primary)
        ink = danger ? c.surface : c.onPrimary;
    else if (danger && enabled)
        ink = c.danger;
    else if (flag(widget, "quiet") && enabled)
        ink = c.primary;
    if (on(button, QStyle::State_On) && enabled && !primary)
        ink = c.primary;

    painter.save();
    if (primary) {
        QFont font = painter.font();
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
    }
    const QFontMetrics metrics(painter.font());
    const bool menu = button.features.testFlag(QStyleOptionButton::HasMenu);
    const int iconWidth = button.icon.isNull() ? 0 : button.iconSize.width();
    const int gap = iconWidth > 0 && !button.text.isEmpty() ? 6 : 0;
    const int arrowSide = scaled(usualArrow, painter.font());
    const int arrow = menu ? arrowSide + arrowGap : 0;
    const int room = button.rect.width() - 2 * space::s - iconWidth - gap - arrow;
    int textWidth = metrics.size(Qt::TextShowMnemonic, button.text).width();
    QString text = button.text;
    if (textWidth > room) {
        text = metrics.elidedText(text, Qt::ElideRight, std::max(0, room), Qt::TextShowMnemonic);
        textWidth = room;
    }
    const bool leftAligned = flag(widget, "leftAligned");
    int x = leftAligned ? button.rect.left() + space::m
                        : button.rect.left() + (button.rect.width() - (iconWidth + gap + textWidth + arrow)) / 2;
    if (iconWidth > 0) {
        const QRect where(x, button.rect.top() + (button.rect.height() - button.iconSize.height()) / 2, iconWidth,
                          button.iconSize.height());
        if (const QString name = button.icon.name(); hasIcon(name)) {
            paintIcon(painter, QStyle::visualRect(button.direction, button.rect, where), name, ink);
        } else {
            button.icon.paint(&painter, QStyle::visualRect(button.direction, button.rect, where), Qt::AlignCenter,
                              enabled ? QIcon::Normal : QIcon::Disabled);
        }
        x += iconWidth + gap;
    }
    painter.setPen(ink);
    int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextShowMnemonic;
    if (style.styleHint(QStyle::SH_UnderlineShortcut, &button, widget) == 0)
        flags |= Qt::TextHideMnemonic;
    const QRect textRect(x, button.rect.top(), textWidth + 2, button.rect.height());
    painter.drawText(QStyle::visualRect(button.direction, button.rect, textRect), flags, text);
    if (menu) {
        const QRect where(x + textWidth + arrowGap - 1, button.rect.center().y() - arrowSide / 2 + 1, arrowSide,
                          arrowSide);
        paintIcon(painter, QStyle::visualRect(button.direction, button.rect, where), QStringLiteral("chevron-down"),
                  ink);
    }
    painter.restore();
}

void paintToolButton(QPainter& painter, const QStyleOption& option) {
    const Colors& c = colors(option.palette);
    const bool enabled = on(option, QStyle::State_Enabled);
    QColor fill;
    if (enabled && on(option, QStyle::State_Sunken))
        fill = c.border;
    else if (on(option, QStyle::State_On))
        fill = c.selection;
    else if (enabled && on(option, QStyle::State_MouseOver))
        fill = c.hover;
    roundRect(painter, QRectF(option.rect), radius::control, fill, QColor());
    if (keyboardFocus(option))
        focusRing(painter, QRectF(option.rect), c.primary, radius::control);
}

void paintField(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    const Colors& c = colors(option.palette);
    const QWidget* owner = ownerOf(widget);
    const bool enabled = on(option, QStyle::State_Enabled);
    const bool focused = on(option, QStyle::State_HasFocus);
    const QRectF rect(option.rect);
    if (readOnly(owner) && enabled) {
        roundRect(painter, rect, radius::control, c.bg, QColor());
        if (focused)
            focusRing(painter, rect, c.primary, radius::control);
        return;
    }
    const bool invalid = flag(owner, "invalid");
    const bool hovered = on(option, QStyle::State_MouseOver) && enabled;
    const QColor border = !enabled ? c.border : invalid ? c.danger : hovered ? c.mutedText : c.controlBorder;
    roundRect(painter, rect, radius::control, enabled ? c.surface : c.bg, border);
    // A field always shows where the typing goes, also after a click.
    if (focused && enabled)
        focusRing(painter, rect, invalid ? c.danger : c.primary, radius::control);
}

void paintViewFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    const Colors& c = colors(option.palette);
    const bool text = widget != nullptr && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
    if (text) {
        paintField(painter, option, widget);
        return;
    }
    if (widget != nullptr && widget->inherits("QComboBoxPrivateContainer")) {
        roundRect(painter, QRectF(option.rect), radius::control, c.surface, c.border);
        return;
    }
    const bool view = qobject_cast<const QAbstractItemView*>(widget) != nullptr;
    roundRect(painter, QRectF(option.rect), radius::control, QColor(), view ? c.controlBorder : c.border);
}

void paintCheckBox(QPainter& painter, const QStyleOption& option) {
    const Colors& c = colors(option.palette);
    const bool enabled = on(option, QStyle::State_Enabled);
    const double side = std::min(option.rect.width(), option.rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    const bool set = on(option, QStyle::State_On);
    const bool partly = on(option, QStyle::State_NoChange);
    if (set || partly) {
        roundRect(painter, box, radius::focus, enabled ? c.primary : c.disabledText, QColor());
        const QColor ink = enabled ? c.onPrimary : c.surface;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x * side / 18, y * side / 18); };
        if (partly)
            painter.drawLine(at(5, 9), at(13, 9));
        else
            painter.drawPolyline(QPolygonF({at(4.6, 9.4), at(7.7, 12.5), at(13.4, 6)}));
        painter.restore();
    } else {
        const bool hovered = on(option, QStyle::State_MouseOver) && enabled;
        roundRect(painter, box, radius::focus, hovered ? c.hover : c.surface, enabled ? c.controlBorder : c.border,
                  1.5);
    }
}

void paintRadioButton(QPainter& painter, const QStyleOption& option) {
    const Colors& c = colors(option.palette);
    const bool enabled = on(option, QStyle::State_Enabled);
    const double side = std::min(option.rect.width(), option.rect.height());
    QRectF disc(0, 0, side, side);
    disc.moveCenter(QRectF(option.rect).center());
    const bool set = on(option, QStyle::State_On);
    const bool hovered = on(option, QStyle::State_MouseOver) && enabled;
    const QColor ink = enabled ? c.primary : c.disabledText;
    roundRect(painter, disc, side / 2, hovered && !set ? c.hover : c.surface,
              set ? ink : (enabled ? c.controlBorder : c.border), set ? 2 : 1.5);
    if (set) {
        const double inset = side * 0.27;
        roundRect(painter, disc.adjusted(inset, inset, -inset, -inset), side, ink, QColor());
    }
}

void paintArrow(QPainter& painter, const QRect& where, QStyle::PrimitiveElement element, const QColor& color) {
    const int side = std::min({where.width(), where.height(), scaled(usualArrow, painter.font())});
    QRect rect(0, 0, side, side);
    rect.moveCenter(where.center());
    const char* name = element == QStyle::PE_IndicatorArrowDown   ? "chevron-down"
                       : element == QStyle::PE_IndicatorArrowUp   ? "chevron-up"
                       : element == QStyle::PE_IndicatorArrowLeft ? "chevron-left"
                                                                  : "chevron-right";
    paintIcon(painter, rect, QString::fromLatin1(name), color);
}

void paintProgress(QPainter& painter, const QStyleOptionProgressBar& bar, const QWidget* widget) {
    const Colors& c = colors(bar.palette);
    const QRectF groove = thinBar(bar.rect);
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    if (range <= 0) { // busy: a third that walks across, once in 1.6 s
        const double phase = double(QDateTime::currentMSecsSinceEpoch() % 1600) / 1600.0;
        const double width = groove.width() / 3;
        QRectF part(groove.left() - width + phase * (groove.width() + width), groove.top(), width, groove.height());
        roundRect(painter, part.intersected(groove), groove.height() / 2, c.primary, QColor());
        keepWalking(widget);
        return;
    }
    const double share = double(bar.progress - bar.minimum) / double(range);
    if (share > 0) {
        QRectF part = groove;
        part.setWidth(std::max(groove.height(), groove.width() * std::min(1.0, share)));
        if (bar.direction == Qt::RightToLeft)
            part.moveRight(groove.right());
        roundRect(painter, part, groove.height() / 2, c.primary, QColor());
    }
}

void paintHeaderLabel(const QStyle& style, QPainter& painter, const QStyleOptionHeader& header) {
    const Colors& c = colors(header.palette);
    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    const int arrow = scaled(usualArrow, painter.font());
    const QRect room = header.rect.adjusted(space::s, 0, -space::xs, 0);
    painter.save();
    painter.setFont(fontFor(sorted ? TextRole::Strong : TextRole::Body, fontFor(TextRole::Caption, painter.font())));
    const QFontMetrics metrics(painter.font());
    const int most = room.width() - (sorted ? arrow + space::xs : 0);
    const QString words = metrics.elidedText(header.text, Qt::ElideRight, most);
    const int width = std::min(most, metrics.horizontalAdvance(words) + 1);
    const bool right = header.textAlignment.testFlag(Qt::AlignRight);
    const int left = right ? room.right() + 1 - width - (sorted ? arrow + space::xs : 0) : room.left();
    const QRect text(left, room.top(), width, room.height());
    painter.setPen(sorted ? c.text : c.mutedText);
    style.drawItemText(&painter, QStyle::visualRect(header.direction, header.rect, text),
                       Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, header.palette, true, words,
                       QPalette::NoRole);
    if (sorted) {
        // Qt calls ascending "SortDown"; people expect an arrow that goes up.
        const QRect where(text.right() + 1 + space::xs, room.center().y() - arrow / 2 + 1, arrow, arrow);
        paintIcon(painter, QStyle::visualRect(header.direction, header.rect, where),
                  header.sortIndicator == QStyleOptionHeader::SortUp ? QStringLiteral("sort-down")
                                                                     : QStringLiteral("sort-up"),
                  c.primary);
    }
    painter.restore();
}

void headerLine(QPainter& painter, const QStyleOption& option, const QColor& color) {
    const QRectF rect(option.rect);
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color);
}

void paintMenuBarItem(const QStyle& style, QPainter& painter, const QStyleOption& option) {
    const Colors& c = colors(option.palette);
    painter.fillRect(option.rect, c.bg);
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
    if (item == nullptr)
        return;
    const bool active = on(option, QStyle::State_Selected) || on(option, QStyle::State_Sunken);
    if (active) {
        roundRect(painter, QRectF(option.rect).adjusted(1, 2, -1, -2), radius::focus,
                  on(option, QStyle::State_Sunken) ? c.border : c.hover, QColor());
    }
    int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine;
    if (style.styleHint(QStyle::SH_UnderlineShortcut, &option) == 0)
        flags |= Qt::TextHideMnemonic;
    style.drawItemText(&painter, option.rect, flags, option.palette, on(option, QStyle::State_Enabled), item->text,
                       QPalette::WindowText);
}

void paintMenuItem(const QStyle& style, QPainter& painter, const QStyleOptionMenuItem& item, const QWidget* widget) {
    const Colors& c = colors(item.palette);
    const QRect rect = item.rect;
    const bool popupOfCombo = widget != nullptr && widget->inherits("QComboBox");
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        if (item.text.isEmpty()) {
            painter.fillRect(QRectF(rect.left() + space::xs, rect.center().y(), rect.width() - 2 * space::xs, 1),
                             c.border);
        } else {
            painter.save();
            painter.setFont(fontFor(TextRole::Caption, item.font));
            painter.setPen(c.mutedText);
            painter.drawText(rect.adjusted(space::m, 0, -space::m, 0), Qt::AlignVCenter | Qt::AlignLeft, item.text);
            painter.restore();
        }
        return;
    }
    const bool enabled = on(item, QStyle::State_Enabled);
    const bool active = on(item, QStyle::State_Selected);
    if (active) {
        roundRect(painter, QRectF(rect).adjusted(1, 0, -1, 0), radius::focus, enabled ? c.selection : c.hover,
                  QColor());
    }
    const QColor ink = enabled ? c.text : c.disabledText;
    const int side = scaled(metric::iconSize, item.font);
    const int column = side + space::s;
    int x = rect.left() + space::s;
    const QRect mark(x, rect.top() + (rect.height() - side) / 2, side, side);
    const QRect visualMark = QStyle::visualRect(item.direction, rect, mark);
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && !popupOfCombo) {
        if (item.checked) {
            if (item.checkType == QStyleOptionMenuItem::Exclusive) {
                const double across = side * 4 / 9.0;
                QRectF spot(0, 0, across, across);
                spot.moveCenter(QRectF(visualMark).center());
                roundRect(painter, spot, across / 2, enabled ? c.primary : c.disabledText, QColor());
            } else {
                paintIcon(painter, visualMark, QStringLiteral("check"), enabled ? c.primary : c.disabledText);
            }
        }
    } else if (!item.icon.isNull()) {
        item.icon.paint(&painter, visualMark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    x += popupOfCombo && item.icon.isNull() ? 0 : column;

    QString text = item.text;
    QString shortcut;
    if (const auto tab = text.indexOf(QLatin1Char('\t')); tab >= 0) {
        shortcut = text.mid(tab + 1);
        text.truncate(tab);
    }
    painter.save();
    QFont font = item.font;
    if (item.menuItemType == QStyleOptionMenuItem::DefaultItem)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(ink);
    int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine;
    if (style.styleHint(QStyle::SH_UnderlineShortcut, &item, widget) == 0)
        flags |= Qt::TextHideMnemonic;
    const QRect textRect(x, rect.top(), rect.right() - x - space::l, rect.height());
    painter.drawText(
        QStyle::visualRect(item.direction, rect, textRect),
        static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignLeft)) | (flags & ~int(Qt::AlignLeft)), text);
    if (!shortcut.isEmpty()) {
        painter.setPen(enabled ? c.mutedText : c.disabledText);
        const QRect right(x, rect.top(), rect.right() - x - space::m, rect.height());
        painter.drawText(QStyle::visualRect(item.direction, rect, right),
                         static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignRight)) | Qt::AlignVCenter |
                             Qt::TextSingleLine,
                         shortcut);
    }
    painter.restore();
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const int arrowSide = scaled(usualArrow, item.font);
        const QRect arrow(rect.right() - arrowSide - arrowGap, rect.center().y() - arrowSide / 2, arrowSide, arrowSide);
        paintIcon(painter, QStyle::visualRect(item.direction, rect, arrow),
                  item.direction == Qt::RightToLeft ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right"),
                  enabled ? c.mutedText : c.disabledText);
    }
}

void paintTab(QPainter& painter, const QStyleOptionTab& tab) {
    const Colors& c = colors(tab.palette);
    const QRectF rect(tab.rect);
    if (on(tab, QStyle::State_MouseOver) && !on(tab, QStyle::State_Selected) && on(tab, QStyle::State_Enabled))
        roundRect(painter, rect.adjusted(2, 4, -2, -5), radius::focus, c.hover, QColor());
    if (on(tab, QStyle::State_Selected)) {
        roundRect(painter, QRectF(rect.left() + space::s, rect.bottom() - 3, rect.width() - 2 * space::s, 3), 1.5,
                  c.primary, QColor());
    }
}

void paintComboLabel(const QStyle& style, QPainter& painter, const QStyleOptionComboBox& combo, const QWidget* widget) {
    if (combo.editable)
        return;
    const Colors& c = colors(combo.palette);
    const bool enabled = on(combo, QStyle::State_Enabled);
    QRect rect = style.subControlRect(QStyle::CC_ComboBox, &combo, QStyle::SC_ComboBoxEditField, widget);
    painter.save();
    painter.setClipRect(rect);
    if (!combo.currentIcon.isNull()) {
        const QRect where(rect.left(), rect.top() + (rect.height() - combo.iconSize.height()) / 2,
                          combo.iconSize.width(), combo.iconSize.height());
        combo.currentIcon.paint(&painter, QStyle::visualRect(combo.direction, rect, where), Qt::AlignCenter,
                                enabled ? QIcon::Normal : QIcon::Disabled);
        rect.setLeft(rect.left() + combo.iconSize.width() + 6);
    }
    if (!combo.currentText.isEmpty()) {
        painter.setPen(enabled ? c.text : c.disabledText);
        const QFontMetrics metrics(painter.font());
        painter.drawText(rect,
                         static_cast<int>(QStyle::visualAlignment(combo.direction, Qt::AlignLeft)) | Qt::AlignVCenter |
                             Qt::TextSingleLine,
                         metrics.elidedText(combo.currentText, Qt::ElideRight, rect.width()));
    }
    painter.restore();
}

} // namespace mentoring::ui::painting
