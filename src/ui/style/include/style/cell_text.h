#pragma once

#include <QCache>
#include <QFont>
#include <QRect>
#include <QStaticText>
#include <QString>

class QPainter;

namespace mentoring::ui {

/// The texts of table cells, laid out once: scrolling and typing in a search field show the same words again and again.
class CellTexts {
public:
    /// One line of plain text, shortened with an ellipsis where it does not fit.
    void paint(QPainter& painter, const QRect& where, Qt::Alignment alignment, const QString& text, const QFont& font);

private:
    struct Key {
        QString text;
        QString font;

        friend bool operator==(const Key&, const Key&) = default;
        friend size_t qHash(const Key& key, size_t seed) noexcept { return qHashMulti(seed, key.text, key.font); }
    };

    QStaticText* laidOut(const QString& text, const QFont& font);

    QFont m_font; ///< of the cell painted last, which is mostly that of the next
    QString m_fontKey;
    QCache<Key, QStaticText> m_texts{4'000};
};

} // namespace mentoring::ui
