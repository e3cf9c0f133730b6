#include "style/icons.h"

#include <QApplication>
#include <QCache>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "style/tokens.h"

// A static library's resources must be asked for by name, outside every namespace.
static void initIthacaResources() {
    Q_INIT_RESOURCE(ithaca);
}

namespace mentoring::ui {

namespace {

QString folder() {
    static const bool ready = [] {
        initIthacaResources();
        return true;
    }();
    Q_UNUSED(ready)
    return QStringLiteral(":/ithaca/icons/");
}

const QByteArray& source(const QString& name) {
    static QHash<QString, QByteArray> sources;
    const auto known = sources.constFind(name);
    if (known != sources.constEnd())
        return *known;
    QFile file(folder() + name + QStringLiteral(".svg"));
    QByteArray text;
    if (file.open(QIODevice::ReadOnly))
        text = file.readAll();
    return *sources.insert(name, text);
}

/// Recolours our one-colour drawings with the palette of the moment, so that icons follow the theme without being told.
class PaletteIconEngine final : public QIconEngine {
public:
    explicit PaletteIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        paintIcon(*painter, rect, m_name, colorOf(mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return iconPixmap(m_name, colorOf(mode, state), qMin(size.width(), size.height()), 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        // The size is in device pixels already; the scale only says for which screen.
        QPixmap picture = iconPixmap(m_name, colorOf(mode, state), qMin(size.width(), size.height()), 1.0);
        picture.setDevicePixelRatio(scale);
        return picture;
    }

    QString key() const override { return QStringLiteral("ithaca"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return source(m_name).isEmpty(); }
    QIconEngine* clone() const override { return new PaletteIconEngine(m_name); }

private:
    static QColor colorOf(QIcon::Mode mode, QIcon::State state) {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return state == QIcon::On ? colors(palette).onPrimary : colors(palette).text;
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return palette.color(QPalette::Active, QPalette::WindowText);
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString& name) {
    return QIcon(new PaletteIconEngine(name));
}

QIcon applicationIcon() {
    return QIcon(folder() + QStringLiteral("org.ithaca.mentoring.svg"));
}

void paintIcon(QPainter& painter, const QRect& where, const QString& name, const QColor& color) {
    const qreal scale = painter.device() != nullptr ? painter.device()->devicePixelRatioF() : 1.0;
    const int size = qMin(where.width(), where.height());
    if (size <= 0)
        return;
    const QPixmap picture = iconPixmap(name, color, size, scale);
    if (picture.isNull())
        return;
    const QRect target(where.x() + (where.width() - size) / 2, where.y() + (where.height() - size) / 2, size, size);
    painter.drawPixmap(target, picture);
}

QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal scale) {
    const int pixels = qRound(size * scale);
    const QString key = QStringLiteral("ithaca/%1/%2/%3").arg(name, color.name(QColor::HexArgb)).arg(pixels);
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        QByteArray svg = source(name);
        if (svg.isEmpty() || pixels <= 0)
            return {};
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        picture = QPixmap(pixels, pixels);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
        painter.end();
        QPixmapCache::insert(key, picture);
    }
    picture.setDevicePixelRatio(scale);
    return picture;
}

bool hasIcon(const QString& name) {
    return !source(name).isEmpty();
}

QStringList iconNames() {
    QStringList names = QDir(folder()).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(4);
    names.removeAll(QStringLiteral("org.ithaca.mentoring"));
    return names;
}

} // namespace mentoring::ui
