#include "kit/chip.h"

#include <algorithm>

#include <QApplication>
#include <QPainter>

#include "kit/avatar.h"
#include "kit/roles.h"
#include "style/icons.h"
#include "style/painting.h"

namespace mentoring::ui {

namespace {

constexpr int chipPadding = 9;
constexpr int chipGap = 5;

int chipIcon(const QFontMetrics& metrics) {
    return std::max(14, metrics.ascent());
}

int chipHeight(const QFontMetrics& metrics) {
    return std::max(2 * radius::chip, metrics.height() + 4);
}

/// The row's background, so that delegates that paint their own content keep hover, selection and focus.
void paintRow(QPainter& painter, const QStyleOptionViewItem& option) {
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, &painter, option.widget);
}

QColor mutedInk(const QStyleOptionViewItem& option) {
    return option.palette.color(option.state.testFlag(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled,
                                QPalette::PlaceholderText);
}

QColor ink(const QStyleOptionViewItem& option) {
    return option.palette.color(option.state.testFlag(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled,
                                QPalette::Text);
}

} // namespace

QSize chipSize(const QString& text, const QFont& font, bool withIcon) {
    const QFontMetrics metrics(fontFor(TextRole::Caption, font));
    return {metrics.horizontalAdvance(text) + 2 * chipPadding + (withIcon ? chipIcon(metrics) + chipGap : 0),
            chipHeight(metrics)};
}

int paintChip(QPainter& painter, const QRect& where, const QString& text, Tone tone, const QPalette& palette,
              const QFont& font, const QString& iconName) {
    const Colors& c = colors(palette);
    const QFont small = fontFor(TextRole::Caption, font);
    const QFontMetrics metrics(small);
    const QSize wanted = chipSize(text, font);
    const int side = chipIcon(metrics);
    int width = std::min(wanted.width(), where.width());
    // The first letters of a word and dots say less than the mark alone.
    const int besideWords = 2 * chipPadding + side + chipGap;
    const bool isMark = width < wanted.width() && width - besideWords < 0.75 * (wanted.width() - besideWords);
    if (isMark)
        width = std::min(width, 2 * chipPadding + side - 2);
    const QRect chip(where.left(), where.top() + (where.height() - wanted.height()) / 2, width, wanted.height());
    const QColor color = toneColor(c, tone);
    QColor edge = color; // keeps the chip apart from a selected row of nearly the same tint
    edge.setAlphaF(0.25F);
    painting::roundRect(painter, QRectF(chip), chip.height() / 2.0, toneTint(c, tone), edge);
    const QRect picture(chip.left() + chipPadding - 1, chip.top() + (chip.height() - side) / 2, side, side);
    paintIcon(painter, picture, iconName.isEmpty() ? QString::fromLatin1(toneIcon(tone)) : iconName, color);
    if (isMark)
        return width;
    painter.save();
    painter.setFont(small);
    painter.setPen(color);
    const int left = picture.right() + 1 + chipGap;
    const QRect words(left, chip.top(), chip.right() + 1 - chipPadding - left, chip.height());
    painter.drawText(words.adjusted(0, 0, 2, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, words.width() + 1));
    painter.restore();
    return width;
}

Chip::Chip(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

Chip::Chip(const QString& text, Tone tone, QWidget* parent) : Chip(parent) {
    m_tone = tone;
    setText(text);
}

void Chip::setText(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone) {
    m_tone = tone;
    update();
}

void Chip::setIconName(const QString& name) {
    m_iconName = name;
    update();
}

QSize Chip::sizeHint() const {
    return chipSize(m_text, font());
}

void Chip::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintChip(painter, rect(), m_text, m_tone, palette(), font(), m_iconName);
}

void ChipDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QVariant tone = index.data(ToneRole);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (!tone.isValid() || text.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem own(option);
    initStyleOption(&own, index);
    paintRow(*painter, own);
    paintChip(*painter, own.rect.adjusted(space::s, 0, -space::s, 0), text, static_cast<Tone>(tone.toInt()),
              own.palette, own.font, index.data(ChipIconRole).toString());
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize chip = chipSize(index.data(Qt::DisplayRole).toString(), option.font);
    return {chip.width() + 2 * space::s, chip.height() + space::s};
}

void ProgressBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem own(option);
    initStyleOption(&own, index);
    paintRow(*painter, own);
    const QVariant share = index.data(ShareRole);
    const QRect room = own.rect.adjusted(space::s, 0, -space::s, 0);
    const QFontMetrics metrics(own.font);
    const int figure =
        std::max(metrics.horizontalAdvance(own.text), metrics.horizontalAdvance(QStringLiteral("100 %")));
    painter->save();
    painter->setFont(own.font);
    painter->setPen(mutedInk(own));
    painter->drawText(QRect(room.right() - figure, room.top(), figure + 1, room.height()),
                      Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, own.text);
    painter->restore();
    if (share.isValid() && room.width() - figure - space::m > 12) {
        const QRect bar(room.left(), room.top(), room.width() - figure - space::m, room.height());
        const QVariant tone = index.data(ToneRole);
        painting::paintThinBar(*painter, painting::thinBar(bar), share.toDouble(), colors(own.palette),
                               tone.isValid() ? static_cast<Tone>(tone.toInt()) : Tone::Info);
    }
}

QSize ProgressBarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    return {140, option.fontMetrics.height() + space::l};
}

void PersonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem own(option);
    initStyleOption(&own, index);
    paintRow(*painter, own);
    QRect room = own.rect.adjusted(space::s, 0, -space::xs, 0);
    const int disc = std::min(28, room.height() - 6);
    constexpr int shortName = 104; // where there is no more room than that beside it the name has all of it
    if (room.width() > disc + shortName) {
        paintAvatar(*painter, QRect(room.left(), room.top() + (room.height() - disc) / 2, disc, disc), own.text,
                    own.palette, own.font);
        room.setLeft(room.left() + disc + space::s + 2);
    }
    const QString detail = index.data(SecondLineRole).toString();
    painter->save();
    painter->setFont(own.font);
    painter->setPen(ink(own));
    const QString name = own.fontMetrics.elidedText(own.text, Qt::ElideRight, room.width());
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);
    if (!detail.isEmpty()) {
        room.setLeft(room.left() + own.fontMetrics.horizontalAdvance(name) + space::s);
        const QFont small = fontFor(TextRole::Caption, own.font);
        const QFontMetrics metrics(small);
        constexpr int fewest = 12; // letters; a stub of a job title tells nothing
        if (room.width() > std::min(metrics.horizontalAdvance(detail), fewest * metrics.averageCharWidth())) {
            painter->setFont(small);
            painter->setPen(mutedInk(own));
            painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                              metrics.elidedText(detail, Qt::ElideRight, room.width()));
        }
    }
    painter->restore();
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize plain = QStyledItemDelegate::sizeHint(option, index);
    return {plain.width() + 28 + space::m, std::max(plain.height(), 36)};
}

} // namespace mentoring::ui
