#include "kit/avatar.h"

#include <utility>

#include <QPainter>
#include <QStringView>

#include "style/painting.h"
#include "style/text_scale.h"
#include "style/tokens.h"

namespace mentoring::ui {

namespace {

QString firstLetter(QStringView word) {
    const qsizetype length = word.size() > 1 && word.at(0).isHighSurrogate() ? 2 : 1;
    return word.left(length).toString().toUpper().left(length);
}

} // namespace

QString initialsOf(const QString& name) {
    QList<QStringView> words;
    for (const QStringView word : QStringView(name).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (word.at(0).isLetterOrNumber() || word.at(0).isHighSurrogate())
            words.append(word);
    if (words.isEmpty())
        return QStringLiteral("?");
    return words.size() == 1 ? firstLetter(words.first()) : firstLetter(words.first()) + firstLetter(words.last());
}

std::pair<QColor, QColor> avatarColors(const QString& name, bool dark) {
    // FNV-1a over the letters: the same name has the same hue on every machine.
    quint32 hash = 2166136261U;
    for (const QChar letter : name)
        hash = (hash ^ letter.unicode()) * 16777619U;
    static constexpr int hues[] = {212, 262, 186, 152, 28, 340, 300, 48};
    const int hue = hues[hash % std::size(hues)];
    // Calm fills and, for the letters, the same hue moved until the contrast is enough.
    const QColor fill = dark ? QColor::fromHsl(hue, 70, 58) : QColor::fromHsl(hue, 110, 226);
    int light = dark ? 190 : 90;
    QColor letters = QColor::fromHsl(hue, dark ? 130 : 150, light);
    while (contrast(fill, letters) < 4.6 && light > 0 && light < 255) {
        light += dark ? 5 : -5;
        letters = QColor::fromHsl(hue, dark ? 130 : 150, light);
    }
    return {fill, letters};
}

void paintAvatar(QPainter& painter, const QRect& where, const QString& name, const QPalette& palette,
                 const QFont& font) {
    const auto [fill, letters] = avatarColors(name, themeOf(palette) == Theme::Dark);
    painting::roundRect(painter, QRectF(where), where.height() / 2.0, fill, QColor());
    painter.save();
    QFont small = font;
    small.setPixelSize(std::max(8, where.height() * 4 / 10));
    small.setWeight(QFont::DemiBold);
    painter.setFont(small);
    painter.setPen(letters);
    painter.drawText(where, Qt::AlignCenter, initialsOf(name));
    painter.restore();
}

Avatar::Avatar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Avatar::Avatar(const QString& name, int diameter, QWidget* parent) : Avatar(parent) {
    m_diameter = diameter;
    setName(name);
}

void Avatar::setName(const QString& name) {
    m_name = name;
    setAccessibleName(name);
    update();
}

QSize Avatar::sizeHint() const {
    const int side = scaled(m_diameter, font());
    return {side, side};
}

void Avatar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    QRect disc(QPoint(), sizeHint());
    disc.moveCenter(rect().center());
    paintAvatar(painter, disc, m_name, palette(), font());
}

} // namespace mentoring::ui
