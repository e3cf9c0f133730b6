#pragma once

#include <ostream>

#include <QAccessible>
#include <QAction>
#include <QKeySequence>
#include <QLabel>
#include <QScrollArea>
#include <QStringList>
#include <QWidget>

/// GoogleTest would print the letters of a QString as numbers.
inline void PrintTo(const QString& text, std::ostream* out) {
    *out << '"' << text.toStdString() << '"';
}

namespace mentoring::ui {

class Themes;

/// Widgets that take the focus and have no name for a screen reader.
inline QStringList namelessWidgets(QWidget& root) {
    QStringList nameless;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&root) || !widget->isEnabledTo(&root) ||
            qobject_cast<QAbstractScrollArea*>(widget->parentWidget()) != nullptr)
            continue;
        // An inner line edit speaks with the name of the box around it.
        if (widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        if (face == nullptr || face->text(QAccessible::Name).trimmed().isEmpty()) {
            nameless << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                            widget->objectName();
        }
    }
    return nameless;
}

/// Shortcuts that two actions of one window claim.
inline QStringList sharedShortcuts(const QList<QAction*>& actions) {
    QStringList shared;
    for (qsizetype i = 0; i < actions.size(); ++i) {
        for (qsizetype j = i + 1; j < actions.size(); ++j) {
            if (actions.at(i) == actions.at(j))
                continue;
            for (const QKeySequence& one : actions.at(i)->shortcuts()) {
                if (!one.isEmpty() && actions.at(j)->shortcuts().contains(one)) {
                    shared << QStringLiteral("%1: %2 and %3")
                                  .arg(one.toString(), actions.at(i)->text(), actions.at(j)->text());
                }
            }
        }
    }
    return shared;
}

} // namespace mentoring::ui

mentoring::ui::Themes& themesUnderTest();
