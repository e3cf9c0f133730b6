#include "kit/label.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace mentoring::ui {

namespace {

/// A title as a screen reader takes it, which can go from one heading to the next.
class HeadingFace : public QAccessibleWidget {
public:
    explicit HeadingFace(Label& label) : QAccessibleWidget(&label, QAccessible::Heading), m_label(label) {}

    [[nodiscard]] QString text(QAccessible::Text which) const override {
        const bool isPlain = which == QAccessible::Name && m_label.accessibleName().isEmpty();
        return isPlain ? m_label.text() : QAccessibleWidget::text(which);
    }

private:
    Label& m_label;
};

QAccessibleInterface* faceOf(const QString& /*className*/, QObject* object) {
    auto* label = qobject_cast<Label*>(object);
    const bool isTitle = label && (label->role() == Label::PageTitle || label->role() == Label::CardTitle);
    return isTitle ? new HeadingFace(*label) : nullptr;
}

} // namespace

Label::Label(QWidget* parent) : QLabel(parent) {
    static const bool haveFaces = (QAccessible::installFactory(faceOf), true);
    Q_UNUSED(haveFaces)
    setTextFormat(Qt::PlainText);
    dress();
}

Label::Label(const QString& text, QWidget* parent) : Label(parent) {
    setText(text);
}

Label::Label(const QString& text, Role role, Shade shade, QWidget* parent) : Label(parent) {
    setRole(role); // before there is a text, of which a screen reader hears at once
    setShade(shade);
    setText(text);
}

void Label::setRole(Role role) {
    m_role = role;
    dress();
}

void Label::setShade(Shade shade) {
    m_shade = shade;
    // A role of the palette and not a colour: so the label follows a change of theme.
    switch (shade) {
    case Normal:
        setForegroundRole(QPalette::WindowText);
        break;
    case Muted:
        setForegroundRole(QPalette::PlaceholderText);
        break;
    case Accent:
        setForegroundRole(QPalette::Link);
        break;
    case Danger:
        setForegroundRole(QPalette::BrightText);
        break;
    }
}

void Label::changeEvent(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        dress();
    QLabel::changeEvent(event);
}

void Label::dress() {
    if (m_dressing)
        return;
    m_dressing = true;
    static constexpr TextRole roles[] = {TextRole::PageTitle, TextRole::Figure, TextRole::CardTitle,
                                         TextRole::Strong,    TextRole::Body,   TextRole::Caption};
    const QFont wanted = fontFor(roles[m_role]);
    if (font() != wanted)
        setFont(wanted);
    m_dressing = false;
}

ElidedLabel::ElidedLabel(QWidget* parent) : Label(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent) : ElidedLabel(parent) {
    setText(text);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode) {
    m_mode = mode;
    update();
}

QSize ElidedLabel::sizeHint() const {
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text()) + 4, metrics.height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const {
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(QStringLiteral("xxxx…")), metrics.height() + 2};
}

void ElidedLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const QString line = text().simplified();
    painter.drawText(rect(), static_cast<int>(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(line, m_mode, width()));
}

bool ElidedLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (fontMetrics().horizontalAdvance(text().simplified()) > width()) {
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(text()), this);
            return true;
        }
    }
    return Label::event(event);
}

QString plainToolTip(const QString& text) {
    // Tool tips guess whether they hold markup; only text that says it is markup, and is escaped, is shown as written.
    if (text.isEmpty())
        return text;
    QString escaped = text.toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(escaped);
}

} // namespace mentoring::ui
