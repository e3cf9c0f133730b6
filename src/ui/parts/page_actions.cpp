#include "parts/page_actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

#include "style/icons.h"

namespace mentoring::ui {

PageActions::PageActions(QWidget& page, std::vector<PageAction> table)
    : QObject(&page), m_page(page), m_table(std::move(table)) {
    for (const auto& line : m_table) {
        auto* action = new QAction(line.icon ? icon(QString::fromLatin1(line.icon)) : QIcon(), QString(), &page);
        action->setObjectName(QString::fromLatin1(line.id));
        connect(action, &QAction::triggered, &page, [run = line.run] { run(); });
        if (!line.shortcut.isEmpty()) {
            action->setShortcut(line.shortcut);
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            page.addAction(action);
        }
        m_actions << action;
    }
}

QAction* PageActions::action(const char* id) const {
    for (auto* action : m_actions)
        if (action->objectName() == QLatin1String(id))
            return action;
    Q_ASSERT_X(false, "PageActions", id);
    return nullptr;
}

QList<QAction*> PageActions::in(Where where) const {
    QList<QAction*> there;
    for (std::size_t i = 0; i < m_table.size(); ++i)
        if ((m_table[i].where & where) != 0)
            there << m_actions[static_cast<qsizetype>(i)];
    return there;
}

QList<QAction*> PageActions::without(Where where) const {
    QList<QAction*> left;
    for (std::size_t i = 0; i < m_table.size(); ++i)
        if ((m_table[i].where & where) == 0)
            left << m_actions[static_cast<qsizetype>(i)];
    return left;
}

void PageActions::retranslate() {
    const auto* context = m_page.metaObject()->className();
    for (std::size_t i = 0; i < m_table.size(); ++i) {
        auto* action = m_actions[static_cast<qsizetype>(i)];
        action->setText(QCoreApplication::translate(context, m_table[i].text));
        if (m_table[i].toolTip)
            action->setToolTip(QCoreApplication::translate(context, m_table[i].toolTip));
    }
}

void PageActions::refresh() {
    for (std::size_t i = 0; i < m_table.size(); ++i) {
        if (!m_table[i].usable)
            continue;
        const auto usable = m_table[i].usable();
        auto* action = m_actions[static_cast<qsizetype>(i)];
        action->setEnabled(usable.enabled);
        action->setVisible(usable.shown);
    }
}

} // namespace mentoring::ui
