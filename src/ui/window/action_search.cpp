#include "window/action_search.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include "text/fold.h"

namespace mentoring::ui {

namespace {

const QString arrow = QStringLiteral(" ▸ ");

QString bare(QString text) {
    return text.remove(QLatin1Char('&'));
}

void collect(const QList<QAction*>& actions, const QString& path, QList<MenuAction>& found) {
    for (QAction* action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (const QMenu* menu = action->menu()) {
            const QString name = bare(action->text());
            collect(menu->actions(), path.isEmpty() ? name : path + arrow + name, found);
        } else {
            found.append({action, path});
        }
    }
}

} // namespace

QList<MenuAction> actionsOf(const QMenuBar& menuBar) {
    QList<MenuAction> found;
    collect(menuBar.actions(), QString(), found);
    return found;
}

QString wordsOf(const MenuAction& entry) {
    static const QRegularExpression number(QStringLiteral("^&[1-9] +")); // the key of a recent file
    const QString words = bare(entry.action->text().remove(number));
    const qsizetype submenu = entry.path.indexOf(arrow);
    return submenu < 0 ? words : entry.path.mid(submenu + arrow.size()) + arrow + words;
}

ActionSearch::ActionSearch(QMenuBar* menuBar) : m_menuBar(menuBar) {}

QString ActionSearch::finds() const {
    return QCoreApplication::translate("mentoring::ui::ActionSearch", "actions", "behind Search");
}

QList<SearchHit> ActionSearch::search(const QString& text, int most) {
    QList<SearchHit> hits;
    if (m_menuBar.isNull())
        return hits;
    const std::string wanted = text::fold(text.toStdString());
    for (const MenuAction& entry : actionsOf(*m_menuBar)) {
        if (!entry.action->isEnabled() || hits.size() >= most)
            continue;
        const QString title = wordsOf(entry);
        const std::string folded = text::fold(
            (entry.path + QLatin1Char(' ') + title + QLatin1Char(' ') + entry.action->property(otherWords).toString())
                .toStdString());
        if (!wanted.empty() && folded.find(wanted) == std::string::npos)
            continue;
        const QString keys = entry.action->shortcut().toString(QKeySequence::NativeText);
        const QString name = entry.action->icon().name();
        const qsizetype submenu = entry.path.indexOf(arrow);
        hits.append({QCoreApplication::translate("mentoring::ui::ActionSearch", "Actions"), title,
                     keys.isEmpty() ? entry.path.left(submenu) : keys,
                     name.isEmpty() ? QStringLiteral("chevron-right") : name,
                     [action = QPointer<QAction>(entry.action)] {
                         if (!action.isNull())
                             action->trigger();
                     },
                     0});
    }
    return hits;
}

} // namespace mentoring::ui
