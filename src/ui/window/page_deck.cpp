#include "window/page_deck.h"

#include <utility>

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QStackedWidget>

#include "kit/mnemonic.h"
#include "kit/sidebar.h"
#include "style/icons.h"
#include "window/page.h"

namespace mentoring::ui {

PageDeck::PageDeck(QStackedWidget& stack, Sidebar& sidebar, QMenu& menu, QObject* parent)
    : QObject(parent), m_stack(stack), m_sidebar(sidebar), m_menu(menu), m_group(new QActionGroup(this)) {
    connect(&sidebar, &Sidebar::selected, this, &PageDeck::show);
    connect(&sidebar, &Sidebar::selectedAgain, this, [this] {
        if (auto* page = inFront(); page != nullptr && page->canGoBack())
            page->goBack();
    });
}

PageDeck::~PageDeck() {
    // They know the workspace, and go before it.
    qDeleteAll(m_pages);
}

void PageDeck::add(const std::vector<Page*>& pages) {
    QAction* before = m_menu.actions().value(0);
    int number = 0;
    for (Page* page : pages)
        addEntry(page, before, ++number);
}

void PageDeck::addEntry(Page* page, QAction* before, int number) {
    m_pages.append(page);
    m_stack.addWidget(page);
    m_sidebar.addEntry(page->id(), page->iconName(), page->title());
    auto* action = new QAction(icon(page->iconName()), withoutMnemonic(page->title()), &m_menu);
    action->setObjectName(page->id() + QStringLiteral("PageAction"));
    action->setCheckable(true);
    constexpr int digits = 9;
    if (number <= digits)
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
    m_group->addAction(action);
    m_menu.insertAction(before, action);
    m_actions.append(action);
    connect(action, &QAction::triggered, this, [this, id = page->id()] { show(id); });
    connect(page, &Page::badgeChanged, this, [this, id = page->id()](int count) { m_sidebar.setBadge(id, count); });
    connect(page, &Page::stateChanged, this, &PageDeck::stateChanged);
}

void PageDeck::clear() {
    qDeleteAll(std::exchange(m_actions, {}));
    m_sidebar.clear();
    qDeleteAll(std::exchange(m_pages, {}));
}

Page* PageDeck::page(const QString& id) const {
    for (Page* page : m_pages)
        if (page->id() == id)
            return page;
    return nullptr;
}

Page* PageDeck::inFront() const {
    return m_pages.isEmpty() ? nullptr : qobject_cast<Page*>(m_stack.currentWidget());
}

bool PageDeck::show(const QString& id) {
    Page* wanted = page(id);
    if (wanted == nullptr)
        return false;
    Page* before = inFront();
    if (before != nullptr && before != wanted && !before->mayLeave()) {
        m_sidebar.setCurrent(before->id());
        m_actions.at(m_pages.indexOf(before))->setChecked(true);
        Q_EMIT shown();
        return false;
    }
    if (before != wanted || m_sidebar.current() != id) {
        if (before != nullptr && before != wanted)
            before->deactivate();
        m_stack.setCurrentWidget(wanted);
        m_sidebar.setCurrent(id);
        m_actions.at(m_pages.indexOf(wanted))->setChecked(true);
        wanted->activate();
    }
    Q_EMIT shown();
    return true;
}

bool PageDeck::mayGo() {
    for (Page* page : std::as_const(m_pages)) {
        if (!page->mayLeave()) {
            show(page->id());
            return false;
        }
    }
    return true;
}

void PageDeck::retranslate() {
    for (qsizetype at = 0; at < m_pages.size(); ++at) {
        const Page* page = m_pages.at(at);
        m_sidebar.setText(page->id(), page->title());
        m_actions.at(at)->setText(withoutMnemonic(page->title()));
    }
}

} // namespace mentoring::ui
