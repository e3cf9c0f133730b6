#include <QActionGroup>
#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QKeySequence>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUndoStack>

#include "app/desk.h"
#include "kit/label.h"
#include "kit/mnemonic.h"
#include "style/icons.h"
#include "ui_main_window.h"
#include "window/about_dialog.h"
#include "window/action_search.h"
#include "window/main_window.h"
#include "window/page_deck.h"
#include "window/search_palette.h"
#include "window/settings.h"
#include "window/shortcuts_dialog.h"
#include "window/welcome_page.h"
#include "wording/changes.h"

// The menus of the window: icons, shortcuts, what they call and what they say.

namespace mentoring::ui {

void MainWindow::dressActions() {
    const auto dress = [](QAction* action, const char* iconName, QKeySequence::StandardKey key) {
        action->setIcon(icon(QString::fromLatin1(iconName)));
        if (key != QKeySequence::UnknownKey)
            action->setShortcuts(key);
    };
    constexpr auto none = QKeySequence::UnknownKey;
    dress(m_form->newFileAction, "new-file", QKeySequence::New);
    dress(m_form->openFileAction, "open", QKeySequence::Open);
    dress(m_form->saveCopyAction, "save-copy", none);
    dress(m_form->checkFileAction, "check-circle", none);
    dress(m_form->importPeopleAction, "import", none);
    dress(m_form->importPairsAction, "pairs", none);
    dress(m_form->importSkillsAction, "skills", none);
    dress(m_form->exportPeopleAction, "people", none);
    dress(m_form->exportMentorshipsAction, "pairs", none);
    dress(m_form->exportScoresAction, "scale", none);
    dress(m_form->closeFileAction, "close", none);
    dress(m_form->quitAction, "quit", none);
    m_form->quitAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    dress(m_form->undoAction, "undo", QKeySequence::Undo);
    dress(m_form->redoAction, "redo", QKeySequence::Redo);
    dress(m_form->findAction, "search", QKeySequence::Find);
    dress(m_form->backAction, "back", none);
    m_form->backAction->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    dress(m_form->searchEverywhereAction, "search", none);
    dress(m_form->selectAllAction, "check", QKeySequence::SelectAll);
    dress(m_form->deleteAction, "trash", QKeySequence::Delete);
    dress(m_form->newProgramAction, "program", none);
    dress(m_form->programSettingsAction, "settings", none);
    dress(m_form->organisationSettingsAction, "building", QKeySequence::Preferences);
    m_form->organisationSettingsAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    dress(m_form->guideAction, "help", QKeySequence::HelpContents);
    dress(m_form->shortcutsAction, "keyboard", none);
    dress(m_form->aboutAction, "info", none);
    dress(m_form->coordinatorDeskAction, "building", none);
    dress(m_form->somebodyDeskAction, "person", none);
    m_form->somebodyDeskAction->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_deskGroup->addAction(m_form->coordinatorDeskAction);
    m_form->recentMenu->setIcon(icon(QStringLiteral("recent")));
    m_form->exportMenu->setIcon(icon(QStringLiteral("export")));
    m_form->themeMenu->setIcon(icon(QStringLiteral("contrast")));
    m_form->languageMenu->setIcon(icon(QStringLiteral("language")));
    m_form->switchProgramMenu->setIcon(icon(QStringLiteral("program")));

    // In whatever language the window speaks, somebody looks for theirs in their own.
    const QString language = QStringLiteral("language langue ");
    m_form->languageSystemAction->setProperty(otherWords, language);
    m_form->languageEnglishAction->setProperty(otherWords, language + QStringLiteral("English anglais"));
    m_form->languageFrenchAction->setProperty(otherWords, language + QStringLiteral("French français"));

    auto* themes = new QActionGroup(this);
    for (QAction* action : {m_form->themeSystemAction, m_form->themeLightAction, m_form->themeDarkAction})
        themes->addAction(action);
    auto* languages = new QActionGroup(this);
    for (QAction* action : {m_form->languageSystemAction, m_form->languageEnglishAction, m_form->languageFrenchAction})
        languages->addAction(action);
    auto* densities = new QActionGroup(this);
    for (QAction* action : {m_form->densityComfortableAction, m_form->densityCompactAction})
        densities->addAction(action);
    switch (Settings::theme()) {
    case ThemeChoice::System:
        m_form->themeSystemAction->setChecked(true);
        break;
    case ThemeChoice::Light:
        m_form->themeLightAction->setChecked(true);
        break;
    case ThemeChoice::Dark:
        m_form->themeDarkAction->setChecked(true);
        break;
    }
    switch (Settings::language()) {
    case wording::Language::System:
        m_form->languageSystemAction->setChecked(true);
        break;
    case wording::Language::English:
        m_form->languageEnglishAction->setChecked(true);
        break;
    case wording::Language::French:
        m_form->languageFrenchAction->setChecked(true);
        break;
    }
    const bool compact = Settings::density() == Density::Compact;
    (compact ? m_form->densityCompactAction : m_form->densityComfortableAction)->setChecked(true);
    Table::setCommonDensity(Settings::density());
}

void MainWindow::connectActions() {
    const auto on = [this](QAction* action, auto what) { connect(action, &QAction::triggered, this, what); };
    on(m_form->newFileAction, &MainWindow::askNewFile);
    on(m_form->openFileAction, &MainWindow::askOpen);
    on(m_form->saveCopyAction, &MainWindow::askSaveCopy);
    on(m_form->checkFileAction, &MainWindow::checkThisFile);
    on(m_form->closeFileAction, [this] { closeFile(); });
    on(m_form->quitAction, [this] { close(); });
    on(m_form->importPeopleAction, [this] { run(ImportPeople{}); });
    on(m_form->importPairsAction, [this] { run(ImportPairs{}); });
    on(m_form->importSkillsAction, [this] { run(ImportSkills{}); });
    on(m_form->exportPeopleAction, [this] { run(ExportPeople{}); });
    on(m_form->exportMentorshipsAction, [this] { run(ExportMentorships{}); });
    on(m_form->exportScoresAction, [this] { run(ExportScores{}); });
    on(m_form->newProgramAction, [this] { run(NewProgram{}); });
    on(m_form->programSettingsAction, [this] { run(EditProgram{}); });
    on(m_form->organisationSettingsAction, [this] { run(EditOrganisation{}); });
    on(m_form->coordinatorDeskAction, [this] {
        if (m_workspace != nullptr && m_pages->mayGo())
            m_workspace->takeDesk({});
        refreshPerson(); // who is still there keeps the mark
    });
    on(m_form->somebodyDeskAction, &MainWindow::askPerson);
    on(m_form->undoAction, [this] {
        if (m_workspace != nullptr)
            m_workspace->undo();
    });
    on(m_form->redoAction, [this] {
        if (m_workspace != nullptr) {
            m_workspace->redo();
        }
    });
    on(m_form->findAction, [this] {
        Page* page = currentPage();
        if (page == nullptr || !page->focusSearch()) {
            m_searchPalette->open();
        }
    });
    on(m_form->backAction, [this] { goBack(); });
    on(m_form->searchEverywhereAction, [this] { m_searchPalette->open(); });
    on(m_form->selectAllAction, [this] {
        if (Page* page = currentPage())
            page->selectAll();
    });
    on(m_form->deleteAction, [this] {
        if (Page* page = currentPage(); page != nullptr && page->canDelete()) {
            page->deleteSelected();
        }
    });
    const auto theme = [this](ThemeChoice choice) {
        return [this, choice] {
            Settings::setTheme(choice);
            m_themes.choose(choice);
        };
    };
    on(m_form->themeSystemAction, theme(ThemeChoice::System));
    on(m_form->themeLightAction, theme(ThemeChoice::Light));
    on(m_form->themeDarkAction, theme(ThemeChoice::Dark));
    on(m_form->languageSystemAction, [this] { speak(wording::Language::System); });
    on(m_form->languageEnglishAction, [this] { speak(wording::Language::English); });
    on(m_form->languageFrenchAction, [this] { speak(wording::Language::French); });
    const auto density = [](Density wanted) {
        return [wanted] {
            Settings::setDensity(wanted);
            Table::setCommonDensity(wanted);
        };
    };
    on(m_form->densityComfortableAction, density(Density::Comfortable));
    on(m_form->densityCompactAction, density(Density::Compact));
    on(m_form->guideAction, &MainWindow::openGuide);
    on(m_form->shortcutsAction, [this] {
        ShortcutsDialog dialog(actionsOf(*m_form->menuBar), this);
        dialog.exec();
    });
    on(m_form->aboutAction, [this] {
        AboutDialog dialog(this);
        dialog.exec();
    });
    connect(m_form->recentMenu, &QMenu::aboutToShow, this, &MainWindow::refreshRecent);
    connect(m_form->clearRecentAction, &QAction::triggered, this, [this] {
        Settings::clearRecentFiles();
        m_form->welcomePage->refresh();
    });
    connect(m_form->welcomePage, &WelcomePage::newAsked, this, &MainWindow::askNewFile);
    connect(m_form->welcomePage, &WelcomePage::openAsked, this, &MainWindow::askOpen);
    connect(m_form->welcomePage, &WelcomePage::sampleAsked, this, &MainWindow::openSample);
    connect(m_form->welcomePage, &WelcomePage::fileAsked, this, [this](const QString& path) { openFile(path); });
    connect(m_switcher, &QComboBox::activated, this, [this](int at) {
        if (m_workspace != nullptr)
            m_workspace->setProgram(ProgramId{m_switcher->itemData(at).toLongLong()});
    });
}

void MainWindow::refreshTexts() {
    m_switcher->setAccessibleName(tr("Program"));
    m_switcher->setToolTip(tr("The program that is shown"));
    m_pages->retranslate();
    if (m_workspace == nullptr) {
        setWindowTitle(QString());
    } else {
        const QString organisation = QString::fromStdString(m_workspace->file().directory().organisationName());
        const Program* program = m_workspace->currentProgram();
        const bool coordinates = m_workspace->file().desk().isCoordinator();
        // Who is at the desk stands first: on a shared workstation that is the one thing to see.
        setWindowTitle(
            coordinates && program != nullptr
                ? QStringLiteral("%1 – %2 – %3").arg(atDesk(), QString::fromStdString(program->name), organisation)
                : QStringLiteral("%1 – %2").arg(atDesk(), organisation));
    }
    refreshPrograms();
    refreshPerson();
    refreshPageMenu();
    refreshRecent();
    refreshUndo();
}

template <class One>
bool MainWindow::isTaken() const {
    return m_workspace != nullptr && m_workspace->errands().has<One>();
}

void MainWindow::refreshEnabled() {
    const bool open = m_workspace != nullptr;
    const bool coordinates = open && m_workspace->file().desk().isCoordinator();
    const bool writable = open && !m_workspace->isReadOnly() && coordinates;
    const bool program = open && m_workspace->currentProgram() != nullptr;
    m_form->saveCopyAction->setEnabled(coordinates);
    m_form->checkFileAction->setEnabled(coordinates);
    m_form->closeFileAction->setEnabled(open);
    m_form->importPeopleAction->setEnabled(writable && isTaken<ImportPeople>());
    m_form->importPairsAction->setEnabled(writable && program && isTaken<ImportPairs>());
    m_form->importSkillsAction->setEnabled(writable && isTaken<ImportSkills>());
    m_form->exportMenu->menuAction()->setEnabled(coordinates);
    m_form->exportPeopleAction->setEnabled(coordinates && isTaken<ExportPeople>());
    m_form->exportMentorshipsAction->setEnabled(coordinates && isTaken<ExportMentorships>());
    m_form->exportScoresAction->setEnabled(coordinates && program && isTaken<ExportScores>());
    m_form->newProgramAction->setEnabled(writable && isTaken<NewProgram>());
    m_form->programSettingsAction->setEnabled(writable && program && isTaken<EditProgram>());
    m_form->organisationSettingsAction->setEnabled(writable && isTaken<EditOrganisation>());
    m_form->switchProgramMenu->menuAction()->setEnabled(program && coordinates);
    m_form->sidebar->setTopShown(coordinates);
    m_form->personMenu->menuAction()->setEnabled(open);
    m_deskButton->setVisible(open);
    m_form->findAction->setEnabled(open);
    m_form->searchEverywhereAction->setEnabled(open);
    const Page* page = currentPage();
    m_form->selectAllAction->setEnabled(page != nullptr);
    m_form->backAction->setEnabled(page != nullptr && page->canGoBack());
    m_form->deleteAction->setEnabled(open && !m_workspace->isReadOnly() && page != nullptr && page->canDelete());
    refreshUndo();
}

void MainWindow::refreshUndo() {
    const bool open = m_workspace != nullptr;
    m_form->undoAction->setEnabled(open && m_workspace->undoStack().canUndo());
    m_form->redoAction->setEnabled(open && m_workspace->undoStack().canRedo());
    m_form->undoAction->setProperty(lastingWords, tr("Undo"));
    m_form->redoAction->setProperty(lastingWords, tr("Redo"));
    m_form->undoAction->setText(open ? m_workspace->undoText() : tr("&Undo"));
    m_form->redoAction->setText(open ? m_workspace->redoText() : tr("&Redo"));
}

void MainWindow::refreshPrograms() {
    const QSignalBlocker quiet(m_switcher);
    m_switcher->clear();
    m_form->switchProgramMenu->clear();
    for (QAction* action : m_programGroup->actions())
        delete action;
    if (m_workspace == nullptr)
        return;
    for (const Program& program : m_workspace->file().directory().programs()) {
        const QString name = QString::fromStdString(program.name);
        m_switcher->addItem(icon(QStringLiteral("program")), name, QVariant::fromValue(qint64{program.id.value}));
        QAction* action = m_form->switchProgramMenu->addAction(withoutMnemonic(name));
        action->setCheckable(true);
        m_programGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = program.id] { m_workspace->setProgram(id); });
        if (program.id == m_workspace->program()) {
            action->setChecked(true);
            m_switcher->setCurrentIndex(m_switcher->count() - 1);
        }
    }
    m_switcher->setEnabled(m_switcher->count() > 0);
    if (m_switcher->count() == 0)
        m_switcher->addItem(tr("No program yet"));
    m_switcher->setToolTip(plainToolTip(m_switcher->currentText()));
}

QString MainWindow::atDesk() const {
    const auto& at = m_workspace->file().desk().perspective();
    const Person* person = at.person ? m_workspace->file().directory().person(*at.person) : nullptr;
    return person != nullptr ? QString::fromStdString(person->displayName()) : tr("Coordinator");
}

void MainWindow::refreshPerson() {
    const bool open = m_workspace != nullptr;
    const auto& at = open ? m_workspace->file().desk().perspective() : Perspective{};
    const Person* person = at.person ? m_workspace->file().directory().person(*at.person) : nullptr;
    m_form->coordinatorDeskAction->setChecked(person == nullptr);
    const QString name = open ? atDesk() : QString();
    const bool narrow = m_form->sidebar->isNarrow();
    m_deskLine->setVisible(open && narrow);
    m_deskName->setText(tr("You are: %1").arg(name));
    m_deskLine->findChild<QPushButton*>()->setText(tr("Change"));
    m_deskButton->setText(narrow ? QString() : withoutMnemonic(name));
    m_deskButton->setIcon(icon(person != nullptr ? QStringLiteral("person") : QStringLiteral("building")));
    m_deskButton->setToolTip(plainToolTip(tr("You are: %1").arg(name)));
    m_deskButton->setAccessibleName(tr("You are: %1").arg(name));
}

void MainWindow::refreshRecent() {
    QMenu* menu = m_form->recentMenu;
    menu->clear();
    int number = 0;
    for (const QString& path : Settings::recentFiles()) {
        const QFileInfo info(path);
        ++number;
        QString words = withoutMnemonic(info.completeBaseName());
        if (number < 10)
            words.prepend(QStringLiteral("&%1  ").arg(number));
        QAction* action = menu->addAction(icon(QStringLiteral("document")), words);
        action->setStatusTip(path);
        action->setToolTip(plainToolTip(path));
        action->setEnabled(info.exists());
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    if (number > 0)
        menu->addSeparator();
    menu->addAction(m_form->clearRecentAction);
    m_form->clearRecentAction->setEnabled(number > 0);
}

void MainWindow::refreshPageMenu() {
    QMenu* menu = m_form->pageMenu;
    menu->clear();
    const Page* page = currentPage();
    const QList<QAction*> actions = page != nullptr ? page->menuActions() : QList<QAction*>();
    menu->menuAction()->setVisible(!actions.isEmpty());
    if (page != nullptr) {
        menu->setTitle(withoutMnemonic(page->title()));
        menu->addActions(actions);
    }
}

} // namespace mentoring::ui
