#include "kit/icon_box.h"

#include <QPainter>

#include "style/icons.h"

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
    return {m_side, m_side};
}

void IconBox::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    QRect where(0, 0, m_side, m_side);
    where.moveCenter(rect().center());
    paintIcon(painter, where, m_name,
              m_byTone ? toneColor(colors(palette()), m_tone) : palette().color(m_group, m_role));
}

} // namespace mentoring::ui
