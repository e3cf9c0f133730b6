#include "message_stack.h"

#include <QApplication>
#include <QLayout>
#include <QPointer>
#include <QTimer>

#include "kit/banner.h"

namespace mentoring::ui {

namespace {

constexpr int mostBanners = 3;
constexpr int passingMessage = 8000; // milliseconds a good message stays

bool isPassing(Tone tone) {
    return tone == Tone::Success || tone == Tone::Info || tone == Tone::Neutral;
}

QList<Banner*> bannersIn(const QWidget& place) {
    return place.findChildren<Banner*>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

MessageStack::MessageStack(QWidget& staying, QWidget& passing, QObject* parent)
    : QObject(parent), m_staying(staying), m_passing(passing) {
    showPlaces();
}

void MessageStack::showPlaces() {
    for (QWidget* place : {&m_staying, &m_passing})
        place->setVisible(!bannersIn(*place).isEmpty());
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
    QWidget& place = isPassing(tone) ? m_passing : m_staying;
    auto* banner = new Banner(tone, sentence, &place);
    place.layout()->addWidget(banner);
    showPlaces();
    const auto leave = [this, banner = QPointer<Banner>(banner)] {
        if (!banner.isNull()) {
            banner->setParent(nullptr);
            banner->deleteLater();
        }
        showPlaces();
    };
    connect(banner, &Banner::closed, this, leave);
    if (isPassing(tone)) {
        auto* timer = new QTimer(banner);
        timer->start(passingMessage);
        // Whoever is about to press a button on it, or reads it, is not left with nothing.
        connect(timer, &QTimer::timeout, banner, [banner, leave] {
            if (!banner->underMouse() && !banner->isAncestorOf(QApplication::focusWidget()))
                leave();
        });
    }
    banner->announce();
    return banner;
}

QList<Banner*> MessageStack::shown() const {
    return bannersIn(m_staying) + bannersIn(m_passing);
}

void MessageStack::clear() {
    qDeleteAll(shown());
    showPlaces();
}

void MessageStack::clearPassing() {
    for (Banner* banner : shown())
        if (banner->isClosable())
            delete banner;
    showPlaces();
}

} // namespace mentoring::ui
