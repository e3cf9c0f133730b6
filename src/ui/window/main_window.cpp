#include "window/main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>
#include <QUndoStack>
#include <QUrl>

#include "app/desk.h"
#include "app/program_service.h"
#include "directory_search.h"
#include "kit/banner.h"
#include "kit/label.h"
#include "kit/question_dialog.h"
#include "kit/undo_bar.h"
#include "last_desk.h"
#include "mentoring_search.h"
#include "message_stack.h"
#include "style/icons.h"
#include "ui_main_window.h"
#include "window/about_dialog.h"
#include "window/action_search.h"
#include "window/long_work.h"
#include "window/new_file_dialog.h"
#include "window/person_chooser.h"
#include "window/search_palette.h"
#include "window/settings.h"
#include "window/shortcuts_dialog.h"
#include "window_files.h"
#include "wording/changes.h"
#include "wording/files.h"
#include "wording/issues.h"

// The life of the window and of the file in it; menus and texts are in main_window_menus.cpp.

namespace mentoring::ui {

MainWindow::MainWindow(Themes& themes, const Clock& clock, QWidget* parent)
    : QMainWindow(parent), m_form(std::make_unique<Ui::MainWindow>()), m_themes(themes), m_clock(clock) {
    m_form->setupUi(this);
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    setMinimumSize(900, 600);

    m_switcher = new QComboBox(this);
    m_switcher->setObjectName(QStringLiteral("programSwitcher"));
    m_switcher->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_switcher->setMinimumContentsLength(12);
    m_form->sidebar->setTopWidget(m_switcher);
    m_deskButton = new QPushButton(this);
    m_deskButton->setObjectName(QStringLiteral("deskButton"));
    m_deskButton->setMenu(m_form->personMenu);
    m_form->sidebar->setBottomWidget(m_deskButton);
    m_deskLine = makeDeskLine();
    m_form->workPaneLayout->insertWidget(0, m_deskLine);
    m_undoBar = new UndoBar(m_form->workPane);
    m_undoBar->setObjectName(QStringLiteral("undoBar"));
    m_form->workPane->installEventFilter(this);
    m_searchPalette = new SearchPalette(this);
    m_pageGroup = new QActionGroup(this);
    m_programGroup = new QActionGroup(this);
    m_deskGroup = new QActionGroup(this);
    m_messages = new MessageStack(*m_form->bannerHost, *m_form->bannerLayout, this);

    dressActions();
    connectActions();
    connect(&m_instance, &SingleInstance::frontAsked, this, &MainWindow::bringToFront);
    m_form->rootStack->setCurrentWidget(m_form->welcomePage);
    if (!restoreGeometry(Settings::windowGeometry())) {
        constexpr QSize comfortable(1360, 860);
        constexpr int frameRoom = 60; // title bar and borders, which are not known yet
        resize(comfortable.boundedTo(screen()->availableSize() - QSize(frameRoom, frameRoom)));
    }
    refreshTexts();
    refreshEnabled();
}

QWidget* MainWindow::makeDeskLine() {
    auto* line = new QWidget(m_form->workPane);
    line->setObjectName(QStringLiteral("deskLine"));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(space::xl, space::s, space::xl, 0);
    row->setSpacing(space::s);
    m_deskName = new ElidedLabel(line);
    m_deskName->setObjectName(QStringLiteral("deskName"));
    row->addWidget(m_deskName, 1);
    auto* change = new QPushButton(line);
    change->setObjectName(QStringLiteral("deskLineButton"));
    change->setProperty("quiet", true);
    change->setMenu(m_form->personMenu);
    row->addWidget(change);
    line->hide();
    return line;
}

MainWindow::~MainWindow() {
    // Pages know the workspace: they go first.
    qDeleteAll(m_pages);
    m_pages.clear();
    m_searchPalette->clearProviders();
}

bool MainWindow::prepareToOpen(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    if (m_instance.claim(path) == SingleInstance::Claim::HandedOver) {
        say(Tone::Info, tr("%1 is open in another window already; that window is in front now.").arg(name));
        return false;
    }
    if (m_workspace == nullptr) {
        m_form->openingLabel->setText(tr("Opening %1…").arg(name));
        m_form->rootStack->setCurrentWidget(m_form->openingPage);
    }
    return true;
}

MainWindow::Opening MainWindow::openFile(const QString& path) {
    if (m_workspace != nullptr && QFileInfo(path).canonicalFilePath() == m_workspace->file().path()) {
        bringToFront();
        return Opening::Opened;
    }
    const QString before = m_workspace != nullptr ? m_workspace->file().path() : QString();
    if (!prepareToOpen(path)) {
        return Opening::HandedOver;
    }
    std::unique_ptr<OrganisationFile> file;
    std::optional<wording::Message> problem;
    auto tone = Tone::Danger;
    try {
        QThread* const here = QThread::currentThread();
        doLongWork(this, tr("Opening %1…").arg(QFileInfo(path).fileName()), [&](const Watch& watch) {
            auto opened = OrganisationFile::open(path, OrganisationFile::Access::ReadWrite, m_clock, watch);
            opened->readAheadFor(here);
            file = std::move(opened);
        });
    } catch (const FileError& error) {
        problem = wording::message(error);
        if (error.problem() == FileProblem::Stopped) {
            tone = Tone::Info; // as was asked
        }
    }
    if (file == nullptr) {
        if (before.isEmpty()) {
            m_instance.release();
            m_form->rootStack->setCurrentWidget(m_form->welcomePage);
            if (problem) {
                m_form->welcomePage->showProblem(*problem, tone);
            }
        } else {
            (void)m_instance.claim(before);
            if (problem) {
                say(tone, problem->inOneLine());
            }
        }
        return Opening::Failed;
    }
    if (!closeFile()) {
        (void)m_instance.claim(before);
        return Opening::Failed;
    }
    (void)m_instance.claim(path);
    adopt(std::move(file));
    return Opening::Opened;
}

std::optional<wording::Message> MainWindow::createFile(const QString& path, const QString& organisation,
                                                       const QString& program) {
    std::unique_ptr<OrganisationFile> file;
    try {
        file = OrganisationFile::create(path, organisation.toStdString(), m_clock);
        Program first;
        first.name = program.toStdString();
        file->programs().add(first);
    } catch (const FileError& error) {
        return wording::message(error);
    } catch (const Refusal& refusal) {
        return wording::Message{tr("The program was not made"), wording::sentence(refusal.issues()), {}};
    }
    if (!closeFile()) {
        return std::nullopt;
    }
    (void)m_instance.claim(path);
    adopt(std::move(file));
    return std::nullopt;
}

bool MainWindow::openSample() {
    QString problem;
    const QString copy = freshSampleCopy(findSample(), problem);
    if (copy.isEmpty()) {
        if (m_workspace != nullptr) {
            say(Tone::Danger, problem);
        } else {
            m_form->welcomePage->showProblem({QString(), problem, QString()});
        }
        return false;
    }
    return openFile(copy) == Opening::Opened;
}

bool MainWindow::pagesMayGo() {
    for (Page* page : std::as_const(m_pages)) {
        if (!page->mayLeave()) {
            showPage(page->id());
            return false;
        }
    }
    return true;
}

bool MainWindow::closeFile() {
    if (m_workspace == nullptr) {
        return true;
    }
    if (!pagesMayGo()) {
        return false;
    }
    m_undoBar->dismiss();
    m_searchPalette->clearProviders();
    m_messages->clear();
    removePages();
    m_workspace.reset();
    m_instance.release();
    setWindowFilePath(QString());
    m_form->rootStack->setCurrentWidget(m_form->welcomePage);
    m_form->welcomePage->refresh();
    refreshTexts();
    refreshEnabled();
    return true;
}

void MainWindow::adopt(std::unique_ptr<OrganisationFile> file) {
    m_workspace = std::make_unique<Workspace>(std::move(file));
    askWhoIsThere();
    const OrganisationFile& open = m_workspace->file();
    Settings::addRecentFile(open.path());
    Settings::setLastFolder(QFileInfo(open.path()).absolutePath());
    m_form->welcomePage->clearProblem();
    connectWorkspace();
    addPages();
    m_searchPalette->clearProviders();
    m_searchPalette->addProvider(std::make_unique<DirectorySearch>(*m_workspace));
    m_searchPalette->addProvider(std::make_unique<MentoringSearch>(*m_workspace));
    m_searchPalette->addProvider(std::make_unique<ActionSearch>(m_form->menuBar));
    m_form->rootStack->setCurrentWidget(m_form->filePane);
    setWindowFilePath(open.path());
    refreshTexts();
    refreshEnabled();
    const QString last = Settings::lastPage();
    if (page(last) != nullptr) {
        showPage(last);
    } else if (!m_pages.isEmpty()) {
        showPage(m_pages.first()->id());
    }
    if (open.readOnlyReason()) {
        sayReadOnly();
    }
    if (open.exposure()) {
        m_messages->add(Tone::Warning, wording::exposureMessage(open).inOneLine())
            ->setObjectName(QStringLiteral("exposureBanner"));
    }
    if (open.isUnconfirmed()) {
        sayUnconfirmed();
    }
    if (const QString backup = open.migrationBackup(); !backup.isEmpty()) {
        say(Tone::Info, tr("This file was made by an earlier Ithaca and has been brought up to date. The earlier state "
                           "is kept as %1.")
                            .arg(QDir::toNativeSeparators(backup)));
    }
}

void MainWindow::connectWorkspace() {
    Workspace* workspace = m_workspace.get();
    // Before the pages hear of it and make themselves anew.
    connect(workspace, &Workspace::changed, this, [this] {
        m_focus.remember(currentPage());
        // The page shows its new widgets when the event loop comes round, and only then can one of them be found.
        QTimer::singleShot(0, this, [this] { QTimer::singleShot(0, this, [this] { m_focus.restore(); }); });
    });
    connect(workspace, &Workspace::told, this, &MainWindow::say);
    connect(workspace, &Workspace::pageAsked, this, [this](const QString& pageId, const QString& view) {
        showPage(pageId);
        if (!view.isEmpty() && currentPage() != nullptr && currentPage()->id() == pageId) {
            currentPage()->showView(view);
        }
    });
    connect(workspace, &Workspace::perspectiveChanged, this, &MainWindow::changePlaces);
    connect(workspace, &Workspace::fileLost, this, &MainWindow::sayLost);
    connect(&workspace->file(), &OrganisationFile::unconfirmed, this, &MainWindow::sayUnconfirmed);
    connect(workspace, &Workspace::programChanged, this, [this] {
        refreshPrograms();
        refreshTexts();
        refreshEnabled();
    });
    connect(workspace, &Workspace::undoOffered, this, [this](const QString& what, int forSeconds) {
        const auto undo = [this] {
            if (m_workspace != nullptr) {
                m_workspace->undo();
            }
        };
        if (forSeconds > 0) {
            m_undoBar->offerFor(tr("%1. It counts as given in %Ln second(s).", nullptr, forSeconds).arg(what),
                                std::chrono::seconds{forSeconds}, undo);
        } else {
            m_undoBar->offer(what, undo);
        }
        placeUndoBar();
    });
    connect(workspace, &Workspace::takenBack, this, [this](const QString& what) {
        m_undoBar->offerAgain(tr("Taken back: %1").arg(what), [this] {
            if (m_workspace != nullptr) {
                m_workspace->redo();
            }
        });
        placeUndoBar();
    });
    connect(workspace, &Workspace::changed, this, [this](const Change& change) {
        if (change.touched & (Aspects(Aspect::Programs) | Aspect::Organisation)) {
            refreshPrograms();
            refreshTexts();
            refreshEnabled();
        }
    });
    connect(&workspace->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::refreshUndo);
}

void MainWindow::addPages() {
    if (!m_pageFactory) {
        return;
    }
    QAction* before = m_form->viewMenu->actions().value(0);
    int number = 0;
    for (Page* page : m_pageFactory(*m_workspace)) {
        ++number;
        m_pages.append(page);
        m_form->pageStack->addWidget(page);
        m_form->sidebar->addEntry(page->id(), page->iconName(), page->title());
        auto* action = new QAction(icon(page->iconName()), page->title(), this);
        action->setObjectName(page->id() + QStringLiteral("PageAction"));
        action->setCheckable(true);
        if (number <= 9) {
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
        }
        m_pageGroup->addAction(action);
        m_form->viewMenu->insertAction(before, action);
        m_pageActions.append(action);
        connect(action, &QAction::triggered, this, [this, id = page->id()] { showPage(id); });
        connect(page, &Page::badgeChanged, this,
                [this, id = page->id()](int count) { m_form->sidebar->setBadge(id, count); });
        connect(page, &Page::stateChanged, this, &MainWindow::refreshEnabled);
    }
}

void MainWindow::removePages() {
    qDeleteAll(m_pageActions);
    m_pageActions.clear();
    m_form->sidebar->clear();
    m_workspace->records().clear();
    m_workspace->errands().clear();
    qDeleteAll(std::exchange(m_pages, {}));
}

void MainWindow::askPerson() {
    if (m_workspace == nullptr) {
        return;
    }
    PersonChooser dialog(*m_workspace, this);
    if (dialog.exec() == QDialog::Accepted && pagesMayGo()) {
        m_workspace->takeDesk({dialog.person()});
    }
}

void MainWindow::askWhoIsThere() {
    OrganisationFile& file = m_workspace->file();
    const PersonId last = lastAtDesk(file);
    if (!last.isSet()) {
        return;
    }
    const QString name = QString::fromStdString(file.directory().person(last)->displayName());
    QuestionDialog question(
        tr("Who is at the desk?"),
        tr("%1 sat here when this file was left. What is shown depends on who is here now.").arg(name),
        {tr("The &coordinator"), tr("Somebody &else…"), name}, this);
    Perspective there{last};
    switch (question.ask()) {
    case 0:
        there = {};
        break;
    case 1:
        if (PersonChooser chooser(*m_workspace, this); chooser.exec() == QDialog::Accepted) {
            there = {chooser.person()};
        }
        break;
    default:
        break; // nobody has said that it is somebody else
    }
    file.desk().take(there);
    m_workspace->attempt([&] { rememberAtDesk(file, there.person.value_or(PersonId{})); });
}

void MainWindow::changePlaces() {
    OrganisationFile& file = m_workspace->file();
    m_workspace->attempt([&] { rememberAtDesk(file, file.desk().perspective().person.value_or(PersonId{})); });
    m_undoBar->dismiss();
    m_messages->clearPassing();
    removePages();
    addPages();
    refreshPerson();
    refreshTexts();
    refreshEnabled();
    if (!m_pages.isEmpty()) {
        showPage(m_pages.first()->id());
    }
}

Page* MainWindow::page(const QString& pageId) const {
    for (Page* page : m_pages) {
        if (page->id() == pageId) {
            return page;
        }
    }
    return nullptr;
}

Page* MainWindow::currentPage() const {
    return m_workspace != nullptr ? qobject_cast<Page*>(m_form->pageStack->currentWidget()) : nullptr;
}

void MainWindow::showPage(const QString& pageId) {
    Page* wanted = page(pageId);
    if (wanted == nullptr) {
        return;
    }
    Page* before = currentPage();
    if (before != wanted || m_form->sidebar->current() != pageId) {
        if (before != nullptr && before != wanted) {
            if (!before->mayLeave()) {
                m_form->sidebar->setCurrent(before->id());
                refreshPageMenu();
                return;
            }
            before->deactivate();
        }
        m_form->pageStack->setCurrentWidget(wanted);
        m_form->sidebar->setCurrent(pageId);
        Settings::setLastPage(pageId);
        for (QAction* action : std::as_const(m_pageActions)) {
            action->setChecked(action->objectName() == pageId + QStringLiteral("PageAction"));
        }
        wanted->activate();
    }
    refreshPageMenu();
    refreshEnabled();
}

void MainWindow::speak(wording::Language language) {
    Settings::setLanguage(language);
    wording::speak(language);
}

void MainWindow::bringToFront() {
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

QList<Banner*> MainWindow::banners() const {
    return m_messages->shown();
}

void MainWindow::say(Tone tone, const QString& sentence) {
    if (m_workspace == nullptr) {
        m_form->welcomePage->showProblem({QString(), sentence, QString()});
        return;
    }
    m_messages->add(tone, sentence);
}

void MainWindow::sayReadOnly() {
    const OrganisationFile& open = m_workspace->file();
    const wording::Message message = wording::readOnlyMessage(open);
    Banner* banner = m_messages->add(Tone::Warning, message.inOneLine());
    banner->setObjectName(QStringLiteral("readOnlyBanner"));
    banner->setClosable(false);
    banner->addButton(tr("Save a copy as…"), [this] { askSaveCopy(); });
    const auto reason = *open.readOnlyReason();
    if (reason == FileProblem::InUse || reason == FileProblem::DiskFull) { // both may have gone by
        banner->addButton(tr("Try again"), [this] {
            const QString path = m_workspace->file().path();
            // Not from inside the banner's own click: it goes with the file.
            QTimer::singleShot(0, this, [this, path] {
                if (closeFile()) {
                    openFile(path);
                }
            });
        });
    }
}

void MainWindow::sayLost(FileProblem problem) {
    const wording::Message message = wording::message(problem, m_workspace->file().path());
    Banner* banner = m_messages->add(Tone::Danger, message.inOneLine());
    banner->setObjectName(QStringLiteral("fileLostBanner"));
    banner->addButton(tr("Save a copy as…"), [this] { askSaveCopy(); });
    banner->addButton(tr("Close file"), [this] { QTimer::singleShot(0, this, [this] { closeFile(); }); });
}

void MainWindow::sayUnconfirmed() {
    Banner* banner = m_messages->add(Tone::Warning, wording::unconfirmedAction(m_workspace->file().path()).inOneLine());
    banner->setObjectName(QStringLiteral("unconfirmedBanner"));
    banner->addButton(tr("Save a copy as…"), [this] { askSaveCopy(); });
}

void MainWindow::run(const Errand& errand) {
    if (m_workspace != nullptr) {
        m_workspace->attempt([&] { m_workspace->run(errand); });
    }
}

void MainWindow::askNewFile() {
    NewFileDialog dialog(
        [this](const NewFileDialog::Wish& wish) { return createFile(wish.path, wish.organisation, wish.program); },
        this);
    dialog.exec();
}

void MainWindow::askOpen() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a file"), Settings::lastFolder(),
                                                      tr("Ithaca files (*.ithaca);;All files (*)"));
    if (!path.isEmpty()) {
        openFile(path);
    }
}

void MainWindow::askSaveCopy() {
    if (m_workspace == nullptr) {
        return;
    }
    const QFileInfo info(m_workspace->file().path());
    const QString start =
        QDir(Settings::lastFolder()).filePath(tr("%1 (copy)").arg(info.completeBaseName()) + QStringLiteral(".ithaca"));
    QString path = QFileDialog::getSaveFileName(this, tr("Save a copy as"), start, tr("Ithaca files (*.ithaca)"));
    if (path.isEmpty()) {
        return;
    }
    // The dialog has asked about a file of exactly that name, not of the one with the ending behind it.
    bool replace = true;
    if (!path.endsWith(QLatin1String(".ithaca"), Qt::CaseInsensitive)) {
        path += QStringLiteral(".ithaca");
        replace = false;
    }
    m_workspace->write(tr("A checked copy is in %1.").arg(QDir::toNativeSeparators(path)), path, [&] {
        auto written = Written::ForSure;
        const auto copying = m_workspace->file().copying(path, replace);
        doLongWork(this, tr("Saving a copy…"), [&](const Watch& watch) { written = copying(watch); });
        return written;
    });
}

void MainWindow::openGuide() {
    const QString guide = findGuide(wording::speaksFrench());
    if (guide.isEmpty()) {
        say(Tone::Warning, tr("The user guide is not installed with this program."));
    } else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(guide))) {
        say(Tone::Warning,
            tr("No program to show the user guide was found. It is in %1.").arg(QDir::toNativeSeparators(guide)));
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    Settings::setWindowGeometry(saveGeometry());
    if (closeFile()) {
        event->accept();
    } else {
        event->ignore();
    }
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    constexpr int roomForWords = 1100;
    m_form->sidebar->setNarrow(width() < roomForWords);
    refreshPerson();
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_form->retranslateUi(this);
        refreshTexts();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile()) {
        return;
    }
    event->acceptProposedAction();
    const QString path = urls.first().toLocalFile();
    // Not inside the drop: the program the file comes from waits for its end.
    QTimer::singleShot(0, this, [this, path] {
        if (m_workspace != nullptr && m_workspace->errands().has<ImportPeople>() && isSpreadsheet(path)) {
            if (!m_workspace->isReadOnly()) {
                run(ImportPeople{path});
            }
        } else {
            openFile(path);
        }
    });
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_form->workPane && event->type() == QEvent::Resize) {
        placeUndoBar();
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::placeUndoBar() {
    const QWidget* pane = m_form->workPane;
    const int width = qMin(560, pane->width() - 2 * space::xl);
    const int height = m_undoBar->sizeHint().height();
    m_undoBar->setGeometry((pane->width() - width) / 2, pane->height() - height - space::l, width, height);
    m_undoBar->raise();
}

} // namespace mentoring::ui
