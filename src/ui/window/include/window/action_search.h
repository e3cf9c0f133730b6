#pragma once

#include <QPointer>

#include "window/search.h"

class QAction;
class QMenuBar;

namespace mentoring::ui {

/// Properties of an action: words besides its own that it is found by, and what it is called where its text changes
/// with what it would do.
inline constexpr char otherWords[] = "otherWords";
inline constexpr char lastingWords[] = "lastingWords";

/// Every action of the menu bar that can be used now, by its words.
class ActionSearch final : public SearchProvider {
public:
    explicit ActionSearch(QMenuBar* menuBar);
    [[nodiscard]] QList<SearchHit> search(const QString& text, int most) override;
    [[nodiscard]] QString finds() const override;

private:
    QPointer<QMenuBar> m_menuBar;
};

/// The actions of a menu bar, those of submenus included, each with the words of the menus it stands in.
struct MenuAction {
    QAction* action = nullptr;
    QString path; ///< "View ▸ Theme"
};
[[nodiscard]] QList<MenuAction> actionsOf(const QMenuBar& menuBar);
/// "Export ▸ People…": the entry of a submenu says little without its name.
[[nodiscard]] QString wordsOf(const MenuAction& entry);

} // namespace mentoring::ui
