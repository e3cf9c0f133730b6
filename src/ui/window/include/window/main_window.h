#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QList>
#include <QMainWindow>
#include <QPointer>
#include <QUrl>

#include "kit/focus_memory.h"
#include "kit/sidebar.h"
#include "style/theme.h"
#include "window/page.h"
#include "window/workspace.h"
#include "wording/language.h"
#include "wording/message.h"

class QActionGroup;
class QComboBox;
class QPushButton;

namespace Ui {
class MainWindow;
}

namespace mentoring::ui {

class Banner;
class ElidedLabel;
class FileDoor;
class FileNews;
class MessageStack;
class PageDeck;
class SearchPalette;
class UndoBar;

/// The window around the open file: menus, messages, undo, who is at the desk. Files come in by FileDoor, what is to be
/// said of them says FileNews, the pages (known only as Page) are in PageDeck.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Makes the pages of a file that has just been opened, in the order of the sidebar, and says in the workspace who
    /// takes what. Menu entries whose errand nobody takes stand disabled.
    using PageFactory = std::function<std::vector<Page*>(Workspace&)>;
    enum class Opening { Opened, HandedOver, Failed };

    MainWindow(Themes& themes, const Clock& clock, QWidget* parent = nullptr);
    ~MainWindow() override;

    void setPageFactory(PageFactory factory) { m_pageFactory = std::move(factory); }

    /// Before the window is shown: it will come up saying which file is being opened. False when another window of this
    /// user has that file and comes to the front instead.
    bool prepareToOpen(const QString& path);
    /// A file that another window of this user has open already is handed over: that window comes to the front.
    Opening openFile(const QString& path, OrganisationFile::Look look = OrganisationFile::Look::Later);
    /// Makes a file and its first program. A message when that did not work.
    std::optional<wording::Message> createFile(const QString& path, const QString& organisation,
                                               const QString& program);
    bool openSample();
    bool closeFile(); ///< false: the user stays
    [[nodiscard]] Workspace* workspace() const { return m_workspace.get(); }

    void showPage(const QString& pageId);
    [[nodiscard]] Page* page(const QString& pageId) const;
    [[nodiscard]] Page* currentPage() const;
    void speak(wording::Language language);
    void bringToFront();

    [[nodiscard]] UndoBar& undoBar() const { return *m_undoBar; }
    [[nodiscard]] SearchPalette& searchPalette() const { return *m_searchPalette; }
    [[nodiscard]] QList<Banner*> banners() const;

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void dressActions();
    void connectActions();
    void connectWorkspace();
    void adopt(std::unique_ptr<OrganisationFile> file);
    [[nodiscard]] QWidget* makeDeskLine();
    void addPages();
    void goBack();
    void say(Tone tone, const QString& sentence);
    void openAgain();
    /// A file that was shown before it was looked through: where something is wrong with it, it is closed, and opened
    /// as a file is that was looked through first.
    void fileLookedThrough();
    [[nodiscard]] bool isInTheMiddleOfSomething() const;
    void leaveFile();
    void run(const Errand& errand);
    template <class One>
    [[nodiscard]] bool isTaken() const;
    void askNewFile();
    void askOpen();
    void askSaveCopy();
    void checkThisFile();
    void openGuide();
    void refreshTexts();
    void refreshEnabled();
    void refreshUndo();
    void refreshPrograms();
    void refreshPerson();
    [[nodiscard]] QString atDesk() const; ///< the name of whoever is there
    void changePlaces();
    /// Where a person sat at the desk when the file was left, who is there now is asked before anything is shown.
    void askWhoIsThere();
    void askPerson();
    void removePages();
    void showFirstPage();
    void keepFocus();
    void foldSidebar();
    void pageShown();
    void refreshRecent();
    void refreshPageMenu();
    void placeUndoBar();
    void takeDropped(const QList<QUrl>& urls);
    void offerToOpen(const QString& path);

    std::unique_ptr<Ui::MainWindow> m_form;
    Themes& m_themes;
    PageFactory m_pageFactory;
    std::unique_ptr<FileDoor> m_door;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<PageDeck> m_pages;
    std::unique_ptr<FileNews> m_news;
    QActionGroup* m_programGroup = nullptr;
    QComboBox* m_switcher = nullptr;
    QPushButton* m_deskButton = nullptr;
    QWidget* m_deskLine = nullptr; ///< who is at the desk, where the sidebar is too narrow to say it
    ElidedLabel* m_deskName = nullptr;
    QActionGroup* m_deskGroup = nullptr;
    MessageStack* m_messages = nullptr;
    UndoBar* m_undoBar = nullptr;
    SearchPalette* m_searchPalette = nullptr;
    int m_waiting = 0;   ///< for work in another thread, while events are taken
    FocusMemory m_focus; ///< of the page that a change makes anew
};

} // namespace mentoring::ui
