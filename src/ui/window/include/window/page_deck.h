#pragma once

#include <functional>
#include <vector>

#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QActionGroup;
class QMenu;
class QStackedWidget;

namespace mentoring::ui {

class Page;
class Sidebar;

/// The pages of the open file: a stack with one in front, an entry each in the sidebar, and an action each at the head
/// of a menu, the first nine with Ctrl and a digit.
class PageDeck : public QObject {
    Q_OBJECT

public:
    PageDeck(QStackedWidget& stack, Sidebar& sidebar, QMenu& menu, QObject* parent = nullptr);
    ~PageDeck() override;

    /// Owns them from now on.
    void add(const std::vector<Page*>& pages);
    void clear();

    [[nodiscard]] const QList<Page*>& pages() const { return m_pages; }
    [[nodiscard]] Page* page(const QString& id) const; ///< null: none of that name
    [[nodiscard]] Page* inFront() const;               ///< null: none
    /// False: there is none of that name, or the one in front does not let go.
    bool show(const QString& id);
    /// Whether all of them let go; one that does not comes to the front.
    bool mayGo();
    /// Their titles may be in another language now.
    void retranslate();

Q_SIGNALS:
    void shown();        ///< or asked for, and not come
    void stateChanged(); ///< of any of them

private:
    void addEntry(Page* page, QAction* before, int number);

    QStackedWidget& m_stack;
    Sidebar& m_sidebar;
    QMenu& m_menu;
    QList<Page*> m_pages;
    QList<QAction*> m_actions; ///< one a page
    QActionGroup* m_group = nullptr;
};

} // namespace mentoring::ui
