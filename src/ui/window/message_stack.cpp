#include "message_stack.h"

#include <QBoxLayout>
#include <QPointer>
#include <QTimer>

#include "kit/banner.h"

namespace mentoring::ui {

namespace {

constexpr int mostBanners = 3;
constexpr int passingMessage = 8000; // milliseconds a good message stays

} // namespace

MessageStack::MessageStack(QWidget& host, QBoxLayout& layout, QObject* parent)
    : QObject(parent), m_host(host), m_layout(layout) {
    m_host.hide();
}

Banner* MessageStack::add(Tone tone, const QString& sentence) {
    for (Banner* same : shown()) {
        if (same->text() == sentence) {
            same->deleteLater();
            same->setParent(nullptr);
        }
    }
    QList<Banner*> others = shown();
    while (others.size() >= mostBanners) {
        Banner* oldest = others.takeFirst();
        oldest->setParent(nullptr);
        oldest->deleteLater();
    }
    auto* banner = new Banner(tone, sentence, &m_host);
    m_layout.addWidget(banner);
    m_host.show();
    const auto leave = [this, banner = QPointer<Banner>(banner)] {
        if (!banner.isNull()) {
            banner->setParent(nullptr);
            banner->deleteLater();
        }
        m_host.setVisible(!shown().isEmpty());
    };
    connect(banner, &Banner::closed, this, leave);
    if (tone == Tone::Success || tone == Tone::Info || tone == Tone::Neutral)
        QTimer::singleShot(passingMessage, banner, leave);
    banner->announce();
    return banner;
}

QList<Banner*> MessageStack::shown() const {
    return m_host.findChildren<Banner*>(QString(), Qt::FindDirectChildrenOnly);
}

void MessageStack::clear() {
    qDeleteAll(shown());
    m_host.hide();
}

void MessageStack::clearPassing() {
    for (Banner* banner : shown())
        if (banner->isClosable())
            delete banner;
    m_host.setVisible(!shown().isEmpty());
}

} // namespace mentoring::ui
