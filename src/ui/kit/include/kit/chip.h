#pragma once

#include <QStyledItemDelegate>
#include <QWidget>

#include "style/tokens.h"

namespace mentoring::ui {

/// A status: icon **and** word on a tint.
[[nodiscard]] QSize chipSize(const QString& text, const QFont& font, bool withIcon = true);
/// Paints at the left of `where`, centred vertically, elided where there is no room. Returns the width used.
int paintChip(QPainter& painter, const QRect& where, const QString& text, Tone tone, const QPalette& palette,
              const QFont& font, const QString& iconName = {});

/// A chip as a widget.
class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(QWidget* parent = nullptr);
    Chip(const QString& text, Tone tone, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);
    void setTone(Tone tone);
    void setIconName(const QString& name);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QString m_iconName;
    Tone m_tone = Tone::Neutral;
};

/// A column of states: DisplayRole in words, ToneRole, ChipIconRole where the tone's icon does not fit.
class ChipDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A column of shares: a thin bar (ShareRole, in the colour of ToneRole) with the figure (DisplayRole) at its right.
class ProgressBarDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A column of people: initials in a circle and the name (DisplayRole), with SecondLineRole muted beside it.
class PersonDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace mentoring::ui
