#pragma once

#include <QIcon>
#include <QList>
#include <QString>
#include <QWidget>

#include "app/change.h"
#include "style/tokens.h"
#include "window/workspace.h"

class QAction;

namespace mentoring::ui {

/// One page of the main window: a widget with a form of its own, which talks to the services and never to the window.
/// Made when a file is opened, gone when it is closed. The root layout of a page has margins 24 (the window adds none)
/// and spacing 16, a PageHeader first.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(Workspace& workspace, const QString& id, QWidget* parent = nullptr);

    /// A word for settings, links and tests: "people".
    [[nodiscard]] QString id() const { return m_id; }
    /// For sidebar and menu; asked again after LanguageChange.
    [[nodiscard]] virtual QString title() const = 0;
    /// A name of `icon()`.
    [[nodiscard]] virtual QString iconName() const = 0;

    /// The page comes to the front (show what has changed meanwhile) or leaves it.
    virtual void activate() {}
    virtual void deactivate() {}

    /// The page's own actions, for the menu that bears its title while it is in front. Keep the same objects.
    [[nodiscard]] virtual QList<QAction*> menuActions() const { return {}; }

    /// Edit ▸ Find: put the focus where this page is searched. False: nothing to search here.
    virtual bool focusSearch() { return false; }
    /// What is searched for, and every filter, is taken away.
    virtual void forgetSearch();
    /// Edit ▸ Select all, Edit ▸ Delete on what the page shows, when no text field has the focus.
    virtual void selectAll() {}
    virtual void deleteSelected() {}
    [[nodiscard]] virtual bool canDelete() const { return false; }
    /// Leaves the record that is open for the list it is of.
    virtual void goBack() {}
    [[nodiscard]] virtual bool canGoBack() const { return false; }
    /// Shows one record. False: not here.
    virtual bool showRecord(const RecordRef& record);
    /// Narrows a list to one of its views, by the word the page gives it: "applied", "overdue". Unknown words do
    /// nothing.
    virtual void showView(const QString& /*view*/) {}
    /// Something typed would be lost: save it (or ask) before another page comes or the file closes. False: the user
    /// wants to stay.
    virtual bool mayLeave() { return true; }

Q_SIGNALS:
    void badgeChanged(int count); ///< the number beside the page in the sidebar; 0 takes it away
    void stateChanged();          ///< canDelete, canGoBack and the like

protected:
    [[nodiscard]] Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] OrganisationFile& file() const { return m_workspace.file(); }

private:
    Workspace& m_workspace;
    QString m_id;
};

} // namespace mentoring::ui
