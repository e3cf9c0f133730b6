#include "kit/search_field.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QTimer>
#include <QToolButton>

#include "style/icons.h"

namespace mentoring::ui {

SearchField::SearchField(QWidget* parent) : QLineEdit(parent) {
    m_icon = addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_icon->setEnabled(true);
    m_clear = addAction(icon(QStringLiteral("close")), QLineEdit::TrailingPosition);
    m_clear->setObjectName(QStringLiteral("clearSearchAction"));
    m_clear->setVisible(false);
    m_timer = new QTimer(this);
    m_timer->setSingleShot(true);
    m_timer->setInterval(120);
    connect(m_timer, &QTimer::timeout, this, &SearchField::announce);
    connect(m_clear, &QAction::triggered, this, [this] {
        clear();
        announce();
        setFocus(Qt::OtherFocusReason);
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_clear->setVisible(!text.isEmpty());
        if (m_timer->interval() == 0) {
            announce();
        } else {
            m_timer->start();
        }
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::announce);
    for (QToolButton* button : findChildren<QToolButton*>()) {
        // The lens is a picture, not a button.
        if (button->defaultAction() == m_icon) {
            button->setFocusPolicy(Qt::NoFocus);
            button->setAttribute(Qt::WA_TransparentForMouseEvents);
        }
    }
    retranslate();
}

void SearchField::setPurpose(const QString& text) {
    m_purpose = text;
    retranslate();
}

void SearchField::forget() {
    clear();
    announce();
}

void SearchField::setDelay(int milliseconds) {
    m_timer->setInterval(milliseconds);
}

void SearchField::retranslate() {
    const QString purpose = m_purpose.isEmpty() ? tr("Search") : m_purpose;
    const QString keys = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    setPlaceholderText(keys.isEmpty() ? purpose : tr("%1 (%2)", "purpose (shortcut)").arg(purpose, keys));
    setAccessibleName(purpose);
    m_clear->setText(tr("Clear the search"));
    m_clear->setToolTip(tr("Clear the search (Esc)"));
    m_icon->setText(purpose);
    for (QToolButton* button : findChildren<QToolButton*>())
        if (button->defaultAction() != nullptr)
            button->setAccessibleName(button->defaultAction()->text());
}

void SearchField::announce() {
    m_timer->stop();
    const QString wanted = text().trimmed();
    if (wanted != m_announced) {
        m_announced = wanted;
        Q_EMIT searched(wanted);
    }
}

bool SearchField::event(QEvent* event) {
    // Where Ctrl and a letter mean something in the line (the end of it, say) the menus mean more.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnd = key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_E;
        // What the line has nothing for is meant for the page.
        const bool isIdle = (key->matches(QKeySequence::Undo) && !isUndoAvailable()) ||
                            (key->matches(QKeySequence::Redo) && !isRedoAvailable()) ||
                            (text().isEmpty() &&
                             (key->matches(QKeySequence::SelectAll) || key->matches(QKeySequence::Delete)));
        if (isEnd || isIdle) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        announce();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

} // namespace mentoring::ui
