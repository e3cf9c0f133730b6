#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QMainWindow>
#include <QPointer>

#include "style/theme.h"
#include "window/page.h"
#include "window/search.h"
#include "window/workspace.h"

class QActionGroup;
class QComboBox;
class QMenu;
class QStackedWidget;

namespace Ui {
class MainWindow;
}

namespace mentoring::ui {

class Languages;
class SearchPalette;
class WelcomePage;

/// The window: menus, sidebar, page stack, messages, undo, the life of the open file. It knows pages only as Page.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Makes the pages of a file that has just been opened, in the order of the sidebar.
    using PageFactory = std::function<std::vector<Page*>(Workspace&)>;
    /// Commands of the menu bar that pages or dialogs of other folders carry out.
    struct Commands {
        std::function<void(Workspace&, QWidget*)> newProgram;
        std::function<void(Workspace&, QWidget*)> programSettings;
        std::function<void(Workspace&, QWidget*)> importPeople;
        std::function<void(Workspace&, QWidget*)> importSkills;
        std::function<void(Workspace&, QWidget*)> exportPeople;
        std::function<void(Workspace&, QWidget*)> exportMentorships;
        std::function<void(Workspace&, QWidget*)> exportScores;
        std::function<void(Workspace&, QWidget*)> organisationSettings;
    };

    MainWindow(Themes& themes, Languages& languages, const Clock& clock, QWidget* parent = nullptr);
    ~MainWindow() override;

    void setPageFactory(PageFactory factory);
    void setCommands(Commands commands);

    /// What a start does: a file given by name, else the welcome page.
    bool openFile(const QString& path);
    bool createFile(const QString& path, const QString& organisationName);
    void openSample();
    bool closeFile(); ///< false: the user stays
    [[nodiscard]] bool hasFile() const { return m_workspace != nullptr; }
    [[nodiscard]] Workspace* workspace() const { return m_workspace.get(); }

    void showPage(const QString& pageId);
    [[nodiscard]] Page* page(const QString& pageId) const;
    [[nodiscard]] Page* currentPage() const;

    /// Another start of the program asked for this file: to the front.
    void bringToFront();

    void addSearchProvider(std::unique_ptr<SearchProvider> provider);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Inside;

    std::unique_ptr<Ui::MainWindow> m_form;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Inside> m_inside;
};

} // namespace mentoring::ui
