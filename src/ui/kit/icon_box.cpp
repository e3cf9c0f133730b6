#include "kit/icon_box.h"

#include <QPainter>

#include "style/icons.h"
#include "style/text_scale.h"

namespace mentoring::ui {

IconBox::IconBox(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

IconBox::IconBox(const QString& name, int side, QWidget* parent) : IconBox(parent) {
    m_name = name;
    m_side = side;
}

void IconBox::setIconName(const QString& name) {
    m_name = name;
    update();
}

void IconBox::setTone(Tone tone) {
    m_tone = tone;
    m_byTone = true;
    update();
}

void IconBox::setColorRole(QPalette::ColorRole role, QPalette::ColorGroup group) {
    m_role = role;
    m_group = group;
    m_byTone = false;
    update();
}

QSize IconBox::sizeHint() const {
    // Beside words it is as large as they are; a picture of its own stays as it is.
    constexpr int besideWords = 24;
    const int side = m_side <= besideWords ? scaled(m_side, font()) : m_side;
    return {side, side};
}

void IconBox::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    QRect where(QPoint(), sizeHint());
    where.moveCenter(rect().center());
    paintIcon(painter, where, m_name,
              m_byTone ? toneColor(colors(palette()), m_tone) : palette().color(m_group, m_role));
}

} // namespace mentoring::ui
