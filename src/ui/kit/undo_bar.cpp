#include "kit/undo_bar.h"

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

UndoBar::UndoBar(QWidget* parent) : QFrame(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s - 2, space::s, space::s - 2);
    row->setSpacing(space::m);
    m_icon = new IconBox(QStringLiteral("check"), metric::iconSize, this);
    m_icon->setColorRole(QPalette::PlaceholderText);
    m_label = new Label(this);
    m_label->setWordWrap(true);
    m_label->setObjectName(QStringLiteral("undoText"));
    m_undoButton = new QPushButton(this);
    m_undoButton->setObjectName(QStringLiteral("undoButton"));
    m_undoButton->setIcon(icon(QStringLiteral("undo")));
    m_undoButton->setProperty("quiet", true);
    m_close = closeButton(this);
    row->addWidget(m_icon);
    row->addWidget(m_label, 1);
    row->addWidget(m_undoButton);
    row->addWidget(m_close);
    connect(m_undoButton, &QPushButton::clicked, this, [this] {
        const std::function<void()> undo = std::exchange(m_undo, {});
        dismiss();
        if (undo)
            undo();
    });
    connect(m_close, &QToolButton::clicked, this, &UndoBar::dismiss);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::dismiss);
    m_undoButton->installEventFilter(this);
    m_close->installEventFilter(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    retranslate();
    hide();
}

void UndoBar::offer(const QString& what, std::function<void()> undo) {
    m_strict = false;
    m_again = false;
    show(what, m_interval, std::move(undo));
}

void UndoBar::offerFor(const QString& what, std::chrono::milliseconds howLong, std::function<void()> undo) {
    m_strict = true;
    m_again = false;
    show(what, static_cast<int>(howLong.count()), std::move(undo));
}

void UndoBar::offerAgain(const QString& what, std::function<void()> redo) {
    m_strict = false;
    m_again = true;
    show(what, m_interval, std::move(redo));
}

void UndoBar::show(const QString& what, int milliseconds, std::function<void()> pressed) {
    m_undo = std::move(pressed);
    retranslate();
    m_undoButton->setVisible(static_cast<bool>(m_undo));
    m_label->setText(what);
    setAccessibleName(what);
    m_offering = true;
    m_held = false;
    m_left = milliseconds;
    QFrame::show();
    raise();
    m_timer.start(milliseconds);
    if (underMouse())
        pause();
    tellReaders(this);
}

void UndoBar::dismiss() {
    m_timer.stop();
    if (!m_offering)
        return;
    m_offering = false;
    m_undo = {};
    hide();
    Q_EMIT dismissed();
}

int UndoBar::widthOfOneLine() const {
    // A wrapping label breaks a line that has exactly the room it needs.
    constexpr int play = 8;
    return layout()->sizeHint().width() - m_label->sizeHint().width() +
           m_label->fontMetrics().horizontalAdvance(m_label->text()) + play;
}

QString UndoBar::text() const {
    return m_label->text();
}

void UndoBar::setInterval(int milliseconds) {
    m_interval = milliseconds;
}

void UndoBar::pause() {
    if (m_timer.isActive() && !m_strict) {
        m_left = std::max(1, m_timer.remainingTime());
        m_timer.stop();
    }
}

void UndoBar::resume() {
    if (m_offering && !m_timer.isActive() && !m_held && !underMouse()) {
        // Whoever has just looked away gets a moment more.
        m_timer.start(std::max(m_left, m_interval / 4));
    }
}

void UndoBar::enterEvent(QEnterEvent* event) {
    pause();
    QFrame::enterEvent(event);
}

void UndoBar::leaveEvent(QEvent* event) {
    QFrame::leaveEvent(event);
    resume();
}

bool UndoBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        // Only someone who went there: the focus also comes by itself when the widget that had it goes away.
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        m_held = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::MouseFocusReason ||
                 reason == Qt::ShortcutFocusReason;
        if (m_held)
            pause();
    } else if (event->type() == QEvent::FocusOut) {
        m_held = false;
        QTimer::singleShot(0, this, &UndoBar::resume);
    }
    return QFrame::eventFilter(watched, event);
}

void UndoBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Colors& c = colors(palette());
    painting::roundRect(painter, QRectF(rect()), radius::control + 2, c.surface, c.controlBorder);
}

void UndoBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void UndoBar::retranslate() {
    const QKeySequence keys(m_again ? QKeySequence::Redo : QKeySequence::Undo);
    const auto shown = keys.toString(QKeySequence::NativeText);
    m_undoButton->setText(m_again ? tr("Redo") : tr("Undo"));
    m_undoButton->setIcon(icon(m_again ? QStringLiteral("redo") : QStringLiteral("undo")));
    m_undoButton->setToolTip((m_again ? tr("Do it again (%1)") : tr("Take it back (%1)")).arg(shown));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
}

} // namespace mentoring::ui
