#include "kit/form_field.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "kit/icon_box.h"
#include "kit/label.h"
#include "style/ithaca_style.h"
#include "style/tokens.h"

namespace mentoring::ui {

FormField::FormField(QWidget* parent) : QWidget(parent) {
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::xs);
    m_label = new Label({}, Label::Strong, Label::Normal, this);
    m_label->setWordWrap(true);
    m_help = new Label({}, Label::Caption, Label::Muted, this);
    m_help->setWordWrap(true);
    m_help->hide();
    m_errorLine = new QWidget(this);
    auto* line = new QHBoxLayout(m_errorLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::xs + 2);
    auto* picture = new IconBox(QStringLiteral("error"), 16, m_errorLine);
    picture->setTone(Tone::Danger);
    m_error = new Label({}, Label::Caption, Label::Danger, m_errorLine);
    m_error->setObjectName(QStringLiteral("errorLabel"));
    m_error->setWordWrap(true);
    line->addWidget(picture, 0, Qt::AlignTop);
    line->addWidget(m_error, 1);
    m_errorLine->hide();
    m_layout->addWidget(m_label);
    m_layout->addWidget(m_help);
    m_layout->addWidget(m_errorLine);
}

FormField::FormField(const QString& label, QWidget* editor, QWidget* parent) : FormField(parent) {
    setEditor(editor);
    setLabel(label);
}

QString FormField::label() const {
    return m_label->text();
}

void FormField::setLabel(const QString& text) {
    m_label->setText(text);
    m_label->setVisible(!text.isEmpty());
    describe();
}

QString FormField::help() const {
    return m_help->text();
}

void FormField::setHelp(const QString& text) {
    m_help->setText(text);
    m_help->setVisible(!text.isEmpty());
    describe();
}

void FormField::setEditor(QWidget* editor) {
    m_editor = editor;
    m_layout->insertWidget(1, editor);
    m_label->setBuddy(editor);
    describe();
}

void FormField::addBeside(QWidget* widget) {
    if (m_line == nullptr) {
        m_line = new QHBoxLayout;
        m_line->setSpacing(space::s);
        m_layout->removeWidget(m_editor);
        m_line->addWidget(m_editor, 1);
        m_layout->insertLayout(1, m_line);
    }
    m_line->addWidget(widget);
}

void FormField::leaveHalfFree() {
    addBeside(new QWidget(this));
    m_line->setSpacing(space::l);
    m_line->setStretch(m_line->count() - 1, 1);
}

void FormField::setError(const QString& sentence) {
    if (sentence == m_error->text())
        return;
    m_error->setText(sentence);
    m_errorLine->setVisible(!sentence.isEmpty());
    if (m_editor != nullptr) {
        setLook(m_editor, "invalid", !sentence.isEmpty());
        m_editor->update();
    }
    describe();
    if (!sentence.isEmpty()) {
        QAccessibleEvent event(m_errorLine, QAccessible::Alert);
        m_errorLine->setAccessibleName(sentence);
        QAccessible::updateAccessibility(&event);
    }
}

QString FormField::error() const {
    return m_error->text();
}

void FormField::describe() {
    if (m_editor == nullptr)
        return;
    QString name = m_label->text();
    name.remove(QLatin1Char('&'));
    const QString& error = m_error->text();
    QList<QWidget*> spoken{m_editor};
    // An editor made of several speaks with the part that takes the focus; a button says itself what it does.
    if (auto* part = m_editor->focusProxy(); part != nullptr && qobject_cast<QAbstractButton*>(part) == nullptr)
        spoken << part;
    for (auto* widget : spoken) {
        if (!name.isEmpty()) // without a label, an editor has a name of its own
            widget->setAccessibleName(name);
        widget->setAccessibleDescription(error.isEmpty() ? m_help->text() : error);
    }
}

} // namespace mentoring::ui
