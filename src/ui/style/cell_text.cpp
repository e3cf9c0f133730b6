#include "style/cell_text.h"

#include <cmath>

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace mentoring::ui {

QStaticText* CellTexts::laidOut(const QString& text, const QFont& font) {
    if (m_fontKey.isEmpty() || font != m_font) {
        m_font = font;
        m_fontKey = font.key();
    }
    const Key key{text, m_fontKey};
    if (auto* known = m_texts.object(key))
        return known;
    auto* fresh = new QStaticText(text);
    fresh->setTextFormat(Qt::PlainText);
    fresh->prepare({}, font);
    m_texts.insert(key, fresh);
    return fresh;
}

void CellTexts::paint(QPainter& painter, const QRect& where, Qt::Alignment alignment, const QString& text,
                      const QFont& font) {
    if (where.width() <= 0 || text.isEmpty())
        return;
    const auto* shown = laidOut(text, font);
    if (shown->size().width() > where.width())
        shown = laidOut(QFontMetrics(font).elidedText(text, Qt::ElideRight, where.width()), font);
    const auto size = shown->size();
    const QSize box(static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height())));
    const QRect place = QStyle::alignedRect(painter.layoutDirection(), alignment, box, where);
    painter.setFont(font);
    painter.drawStaticText(place.topLeft(), *shown);
}

} // namespace mentoring::ui
