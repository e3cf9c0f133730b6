#pragma once

#include <functional>
#include <vector>

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace mentoring::ui {

/// Whether an action can be used now, and whether it is to be seen at all.
struct Usable {
    Usable(bool isEnabled, bool isShown = true) : enabled(isEnabled), shown(isShown) {}

    bool enabled;
    bool shown;
};

/// Where an action of a page stands. All are in the menu of the page and so in the search for actions, and in the
/// context menu of the list, unless they are kept off.
enum Where : unsigned {
    MenuOnly = 0,
    InList = 1,       ///< over the list; the first one is the list's primary action
    InDetail = 2,     ///< over the one record that is open
    BehindList = 4,   ///< in the menu that ends the line over the list
    BehindDetail = 8, ///< in the menu that ends the line over the record
    OffContext = 16,
    OffMenu = 32,
};

/// What can be done on a page: a line of its table of actions.
struct PageAction {
    const char* id;   ///< the name of the QAction
    const char* icon; ///< a name of `icon()`; null: none
    const char* text; ///< marked with QT_TR_NOOP in the page, so that it is said as the page speaks
    unsigned where;
    std::function<void()> run;
    std::function<Usable()> usable = {}; ///< always, where nothing is said
    const char* toolTip = nullptr;       ///< marked as the text is
    QKeySequence shortcut = {};          ///< while the focus is on the page
};

/// The actions of a page, made from its table. Tool bars, menus, context menus and the search for actions all read them
/// here.
class PageActions : public QObject {
    Q_OBJECT

public:
    /// The class of the page speaks the texts.
    PageActions(QWidget& page, std::vector<PageAction> table);

    /// By its id, which is in the table.
    [[nodiscard]] QAction* action(const char* id) const;
    /// Those that stand there, in the order of the table.
    [[nodiscard]] QList<QAction*> in(Where where) const;
    [[nodiscard]] QList<QAction*> menu() const { return without(OffMenu); }
    [[nodiscard]] QList<QAction*> contextMenu() const { return without(OffContext); }

    void retranslate();
    /// Asks each whether it can be used now.
    void refresh();

private:
    [[nodiscard]] QList<QAction*> without(Where where) const;

    QWidget& m_page;
    std::vector<PageAction> m_table;
    QList<QAction*> m_actions; ///< one for each line of the table
};

} // namespace mentoring::ui
