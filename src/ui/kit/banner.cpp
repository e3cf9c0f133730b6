#include "kit/banner.h"

#include <QAccessible>
#include <QEnterEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "kit/icon_box.h"
#include "kit/label.h"
#include "kit/messages.h"
#include "style/icons.h"
#include "style/painting.h"

namespace mentoring::ui {

namespace {

QString bannerIcon(Tone tone) {
    switch (tone) {
    case Tone::Success:
        return QStringLiteral("check-circle");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Danger:
        return QStringLiteral("error");
    case Tone::Neutral:
    case Tone::Info:
        break;
    }
    return QStringLiteral("info");
}

} // namespace

Banner::Banner(QWidget* parent) : QFrame(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::s - 2, space::s, space::s - 2);
    row->setSpacing(space::m);
    m_icon = new IconBox(QString(), metric::iconSize + 2, this);
    m_label = new Label(this);
    m_label->setWordWrap(true);
    m_label->setObjectName(QStringLiteral("bannerText"));
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setMinimumHeight(metric::controlHeight - 4);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(space::s);
    m_close = closeButton(this);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    row->addWidget(m_icon);
    row->addWidget(m_label, 1);
    row->addLayout(m_buttons);
    row->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setMessage(Tone::Info, QString());
    retranslate();
}

Banner::Banner(Tone tone, const QString& text, QWidget* parent) : Banner(parent) {
    setMessage(tone, text);
}

void Banner::setMessage(Tone tone, const QString& text) {
    m_tone = tone;
    m_icon->setIconName(bannerIcon(tone));
    m_icon->setTone(tone);
    m_label->setText(text);
    setAccessibleName(text);
    update();
}

QString Banner::text() const {
    return m_label->text();
}

QPushButton* Banner::addButton(const QString& text, std::function<void()> action) {
    auto* button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, [run = std::move(action)] { run(); });
    m_buttons->addWidget(button);
    return button;
}

void Banner::clearButtons() {
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void Banner::setClosable(bool closable) {
    m_close->setVisible(closable);
}

bool Banner::isClosable() const {
    return m_close->isVisibleTo(this);
}

void Banner::announce() {
    show();
    tellReaders(this);
}

void Banner::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Colors& c = colors(palette());
    QColor edge = toneColor(c, m_tone);
    edge.setAlphaF(0.35F);
    painting::roundRect(painter, QRectF(rect()), radius::control + 2, toneTint(c, m_tone), edge);
}

void Banner::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void Banner::retranslate() {
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
}

} // namespace mentoring::ui
