#include "kit/empty_state.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "kit/icon_box.h"
#include "kit/label.h"
#include "kit/page_header.h"
#include "style/icons.h"
#include "style/tokens.h"

namespace mentoring::ui {

EmptyState::EmptyState(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    m_picture = new IconBox(QString(), 48, this);
    m_picture->setColorRole(QPalette::WindowText, QPalette::Disabled);
    m_title = new Label({}, Label::CardTitle, Label::Normal, this);
    m_title->setObjectName(QStringLiteral("emptyTitle"));
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_sentence = new Label({}, Label::Body, Label::Muted, this);
    m_sentence->setObjectName(QStringLiteral("emptySentence"));
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(space::s);
    m_buttons->addStretch(1);
    m_buttons->addStretch(1);
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addSpacing(space::xs);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(space::s);
    column->addLayout(m_buttons);
    column->addStretch(3);
}

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& sentence, QWidget* parent)
    : EmptyState(parent) {
    setIconName(iconName);
    setTexts(title, sentence);
}

void EmptyState::setIconName(const QString& name) {
    m_picture->setIconName(name);
}

void EmptyState::setTexts(const QString& title, const QString& sentence) {
    m_noMatch = false;
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

QString EmptyState::title() const {
    return m_title->text();
}

void EmptyState::setAction(QPushButton*& button, QAction* action, bool primary) {
    if (button != nullptr) {
        button->hide();
        button->deleteLater();
        button = nullptr;
    }
    if (action == nullptr)
        return;
    button = new QPushButton(this);
    button->setObjectName(primary ? QStringLiteral("emptyPrimaryButton") : QStringLiteral("emptySecondaryButton"));
    if (primary && !m_isQuiet)
        button->setProperty("primary", true);
    bindButton(button, action);
    m_buttons->insertWidget(primary ? 1 : m_buttons->count() - 1, button);
}

void EmptyState::setPrimaryAction(QAction* action) {
    setAction(m_primary, action, true);
}

void EmptyState::setSecondaryAction(QAction* action) {
    setAction(m_secondary, action, false);
}

void EmptyState::showNoMatch() {
    if (m_clear == nullptr) {
        m_clear = new QAction(this);
        m_clear->setObjectName(QStringLiteral("clearFilterAction"));
        connect(m_clear, &QAction::triggered, this, &EmptyState::clearAsked);
    }
    m_clear->setText(tr("Clear the filter"));
    setIconName(QStringLiteral("search"));
    setTexts(tr("Nothing matches"), tr("No line has what you are looking for. Try fewer words or another filter."));
    setPrimaryAction(m_clear);
    setSecondaryAction(nullptr);
    m_noMatch = true;
}

void EmptyState::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && m_noMatch)
        showNoMatch();
    QWidget::changeEvent(event);
}

} // namespace mentoring::ui
