#include "kit/enter_presses.h"

#include <QDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include "kit/choice_card.h"

namespace mentoring::ui {

bool EnterPresses::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !key->isAutoRepeat() &&
                         (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    auto* button = isEnter ? qobject_cast<QAbstractButton*>(watched) : nullptr;
    if (button == nullptr || !button->isEnabled() || qobject_cast<QDialog*>(button->window()) != nullptr)
        return false;
    if (auto* tool = qobject_cast<QToolButton*>(button);
        tool != nullptr && tool->menu() != nullptr && tool->popupMode() == QToolButton::InstantPopup) {
        tool->showMenu();
        return true;
    }
    if (auto* push = qobject_cast<QPushButton*>(button); push != nullptr && push->menu() != nullptr) {
        push->showMenu();
        return true;
    }
    // A box is ticked with the space bar; lines press themselves.
    if (qobject_cast<QPushButton*>(button) == nullptr && qobject_cast<QToolButton*>(button) == nullptr &&
        qobject_cast<ChoiceCard*>(button) == nullptr)
        return false;
    button->click();
    return true;
}

} // namespace mentoring::ui
