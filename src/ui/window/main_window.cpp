#include "window/main_window.h"

#include <algorithm>

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QThread>
#include <QTimer>
#include <QUndoStack>
#include <QUrl>

#include "app/desk.h"
#include "directory_search.h"
#include "kit/banner.h"
#include "kit/label.h"
#include "kit/overflow.h"
#include "kit/question_dialog.h"
#include "kit/undo_bar.h"
#include "last_desk.h"
#include "mentoring_search.h"
#include "message_stack.h"
#include "style/icons.h"
#include "ui_main_window.h"
#include "window/about_dialog.h"
#include "window/action_search.h"
#include "window/file_door.h"
#include "window/file_news.h"
#include "window/long_work.h"
#include "window/new_file_dialog.h"
#include "window/page_deck.h"
#include "window/person_chooser.h"
#include "window/search_palette.h"
#include "window/settings.h"
#include "window/shortcuts_dialog.h"
#include "window_files.h"
#include "wording/changes.h"
#include "wording/files.h"
#include "wording/language.h"

// The life of the window and of the file in it; menus and texts are in main_window_menus.cpp.

namespace mentoring::ui {

MainWindow::MainWindow(Themes& themes, const Clock& clock, QWidget* parent)
    : QMainWindow(parent), m_form(std::make_unique<Ui::MainWindow>()), m_themes(themes),
      m_door(std::make_unique<FileDoor>(clock)) {
    m_form->setupUi(this);
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    // As much as a screen of 1280 × 800 dots has at twice the size.
    setMinimumSize(560, 400);
    auto* overflow = new Overflow(m_form->workPane);
    m_form->workPaneLayout->replaceWidget(m_form->pageStack, overflow);
    overflow->setStack(m_form->pageStack);

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
    // Under the page and not over it: nothing one reads is covered.
    m_undoBar = new UndoBar(m_form->undoHost);
    m_undoBar->setObjectName(QStringLiteral("undoBar"));
    m_form->undoLayout->addWidget(m_undoBar, 0, Qt::AlignHCenter);
    m_form->undoHost->hide();
    connect(m_undoBar, &UndoBar::dismissed, m_form->undoHost, &QWidget::hide);
    m_form->workPane->installEventFilter(this);
    m_searchPalette = new SearchPalette(this);
    m_programGroup = new QActionGroup(this);
    m_deskGroup = new QActionGroup(this);
    m_messages = new MessageStack(*m_form->bannerHost, *m_form->passingHost, this);
    m_news = std::make_unique<FileNews>(
        *m_messages, FileNews::Steps{[this] { askSaveCopy(); }, [this] { openAgain(); }, [this] { closeFile(); }});
    m_pages = std::make_unique<PageDeck>(*m_form->pageStack, *m_form->sidebar, *m_form->viewMenu);
    connect(m_pages.get(), &PageDeck::shown, this, &MainWindow::pageShown);
    connect(m_pages.get(), &PageDeck::stateChanged, this, &MainWindow::refreshEnabled);

    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        if (now == nullptr)
            QTimer::singleShot(0, this, &MainWindow::keepFocus);
    });

    dressActions();
    connectActions();
    connect(m_door.get(), &FileDoor::frontAsked, this, &MainWindow::bringToFront);
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
    m_pages.reset();
    m_searchPalette->clearProviders();
}

bool MainWindow::prepareToOpen(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    if (!m_door->hold(path)) {
        say(Tone::Info, tr("%1 is open in another window already; that window is in front now.").arg(name));
        return false;
    }
    if (m_workspace == nullptr) {
        m_form->openingLabel->setText(tr("Opening %1…").arg(name));
        m_form->rootStack->setCurrentWidget(m_form->openingPage);
    }
    return true;
}

MainWindow::Opening MainWindow::openFile(const QString& path, OrganisationFile::Look look) {
    if (m_workspace != nullptr && QFileInfo(path).canonicalFilePath() == m_workspace->file().path()) {
        bringToFront();
        return Opening::Opened;
    }
    const QString before = m_workspace != nullptr ? m_workspace->file().path() : QString();
    if (!prepareToOpen(path))
        return Opening::HandedOver;
    FileDoor::Outcome outcome;
    {
        ++m_waiting;
        const auto over = qScopeGuard([this] { --m_waiting; });
        outcome = m_door->open(path, this, look);
    }
    if (outcome.file == nullptr) {
        m_door->goBackTo(before);
        if (before.isEmpty())
            m_form->rootStack->setCurrentWidget(m_form->welcomePage);
        if (outcome.problem && before.isEmpty())
            m_form->welcomePage->showProblem(*outcome.problem, outcome.tone);
        else if (outcome.problem)
            say(outcome.tone, outcome.problem->inOneLine());
        return Opening::Failed;
    }
    if (!closeFile()) {
        m_door->goBackTo(before);
        return Opening::Failed;
    }
    (void)m_door->hold(path);
    const bool isUnseen = outcome.file->owesLook() || outcome.file->isUnsound();
    try {
        adopt(std::move(outcome.file));
    } catch (const std::exception&) {
        if (!isUnseen)
            throw;
        // What cannot even be shown is looked through first, which says why.
        leaveFile();
        return openFile(path, OrganisationFile::Look::First);
    }
    return Opening::Opened;
}

std::optional<wording::Message> MainWindow::createFile(const QString& path, const QString& organisation,
                                                       const QString& program) {
    auto outcome = m_door->create(path, organisation, program);
    if (outcome.file == nullptr)
        return outcome.problem;
    if (!closeFile())
        return std::nullopt;
    (void)m_door->hold(path);
    adopt(std::move(outcome.file));
    return std::nullopt;
}

void MainWindow::openAgain() {
    if (m_workspace == nullptr)
        return;
    const QString path = m_workspace->file().path();
    if (closeFile())
        openFile(path);
}

bool MainWindow::openSample() {
    const auto sample = findSample(wording::speaksFrench());
    if (const auto mine = workedInSample(sample); !mine.isEmpty()) {
        QuestionDialog question(tr("Go on with your sample?"),
                                tr("Your copy of the sample is no longer as it came. Begun anew, it is as it came, and "
                                   "what was done in it is gone."),
                                {tr("&Begin anew"), tr("&Go on with mine")}, this);
        const int answer = question.ask();
        if (answer != 0)
            return answer == 1 && openFile(mine) == Opening::Opened;
    }
    QString problem;
    const QString copy = freshSampleCopy(sample, problem);
    if (copy.isEmpty()) {
        if (m_workspace != nullptr)
            say(Tone::Danger, problem);
        else
            m_form->welcomePage->showProblem({QString(), problem, QString()});
        return false;
    }
    return openFile(copy) == Opening::Opened;
}

bool MainWindow::closeFile() {
    if (m_workspace == nullptr)
        return true;
    if (!m_pages->mayGo())
        return false;
    leaveFile();
    return true;
}

void MainWindow::leaveFile() {
    m_undoBar->dismiss();
    m_searchPalette->clearProviders();
    m_messages->clear();
    if (m_workspace != nullptr)
        removePages();
    m_workspace.reset();
    m_door->release();
    setWindowFilePath(QString());
    m_form->rootStack->setCurrentWidget(m_form->welcomePage);
    m_form->welcomePage->refresh();
    refreshTexts();
    refreshEnabled();
}

bool MainWindow::isInTheMiddleOfSomething() const {
    return m_waiting > 0 || QApplication::activeModalWidget() != nullptr ||
           QApplication::activePopupWidget() != nullptr || QThread::currentThread()->loopLevel() > 1;
}

void MainWindow::fileLookedThrough() {
    if (m_workspace == nullptr || m_workspace->file().owesLook())
        return;
    if (!m_workspace->file().isUnsound()) {
        Settings::addRecentFile(m_workspace->file().path());
        return;
    }
    if (isInTheMiddleOfSomething()) {
        constexpr int aMoment = 100;
        QTimer::singleShot(aMoment, this, &MainWindow::fileLookedThrough);
        return;
    }
    // Nobody is asked: nothing that was begun in it can be kept in it.
    const QString path = m_workspace->file().path();
    leaveFile();
    openFile(path, OrganisationFile::Look::First);
}

void MainWindow::adopt(std::unique_ptr<OrganisationFile> file) {
    file->waitBy([this](const std::function<void(const Watch&)>& work) {
        QWidget* front = QApplication::activeModalWidget();
        const QString name = QFileInfo(m_workspace->file().path()).fileName();
        ++m_waiting;
        const auto over = qScopeGuard([this] { --m_waiting; });
        doLongWork(front != nullptr ? front : this, tr("Looking through %1…").arg(name), work);
    });
    m_workspace = std::make_unique<Workspace>(std::move(file));
    askWhoIsThere();
    OrganisationFile& open = m_workspace->file();
    if (!open.owesLook() && !open.isUnsound())
        Settings::addRecentFile(open.path());
    Settings::setLastFolder(QFileInfo(open.path()).absolutePath());
    m_form->welcomePage->clearProblem();
    connectWorkspace();
    addPages();
    foldSidebar();
    m_searchPalette->clearProviders();
    m_searchPalette->addProvider(std::make_unique<DirectorySearch>(*m_workspace));
    m_searchPalette->addProvider(std::make_unique<MentoringSearch>(*m_workspace));
    m_searchPalette->addProvider(std::make_unique<ActionSearch>(m_form->menuBar));
    m_form->rootStack->setCurrentWidget(m_form->filePane);
    setWindowFilePath(open.path());
    refreshTexts();
    refreshEnabled();
    const QString last = Settings::lastPage();
    if (page(last) != nullptr)
        showPage(last);
    else
        showFirstPage();
    m_news->opened(open);
    // What is on screen comes first.
    QTimer::singleShot(0, &open, &OrganisationFile::beginLook);
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
    connect(workspace, &Workspace::written, this, &MainWindow::offerToOpen);
    connect(workspace, &Workspace::pageAsked, this, [this](const QString& pageId, const QString& view) {
        showPage(pageId);
        if (!view.isEmpty() && currentPage() != nullptr && currentPage()->id() == pageId) {
            currentPage()->forgetSearch(); // what is asked for is shown whole, whatever was looked for before
            currentPage()->showView(view);
        }
    });
    connect(workspace, &Workspace::perspectiveChanged, this, &MainWindow::changePlaces);
    connect(workspace, &Workspace::fileLost, this,
            [this](FileProblem problem) { m_news->lost(m_workspace->file(), problem); });
    connect(&workspace->file(), &OrganisationFile::lookedThrough, this, &MainWindow::fileLookedThrough,
            Qt::QueuedConnection); // not from inside the file, which may be closed
    connect(&workspace->file(), &OrganisationFile::unconfirmed, this,
            [this] { m_news->unconfirmed(m_workspace->file()); });
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
    if (!m_pageFactory)
        return;
    const auto before = QApplication::topLevelWidgets();
    try {
        m_pages->add(m_pageFactory(*m_workspace));
    } catch (...) {
        // One could not read the file: those that were made before it would outlive the workspace that they know.
        QList<Page*> made;
        for (QWidget* widget : QApplication::topLevelWidgets()) { // also menus, which go with their pages
            if (auto* page = qobject_cast<Page*>(widget); page != nullptr && !before.contains(widget))
                made << page;
        }
        qDeleteAll(made);
        m_workspace->records().clear(); // they were told who shows what
        m_workspace->errands().clear();
        throw;
    }
}

void MainWindow::removePages() {
    m_workspace->records().clear();
    m_workspace->errands().clear();
    m_pages->clear();
}

void MainWindow::showFirstPage() {
    if (!m_pages->pages().isEmpty())
        showPage(m_pages->pages().first()->id());
}

void MainWindow::askPerson() {
    if (m_workspace == nullptr)
        return;
    PersonChooser dialog(*m_workspace, this);
    if (dialog.exec() == QDialog::Accepted && m_pages->mayGo())
        m_workspace->takeDesk({dialog.person()});
}

void MainWindow::askWhoIsThere() {
    OrganisationFile& file = m_workspace->file();
    const PersonId last = lastAtDesk(file);
    if (!last.isSet())
        return;
    const QString name = QString::fromStdString(file.directory().person(last)->displayName());
    QuestionDialog question(
        tr("Who are you?"),
        tr("%1 was using Ithaca when this file was left. What is shown depends on who is using it now.").arg(name),
        {tr("The &coordinator"), tr("Somebody &else…"), name}, this);
    Perspective there{last};
    switch (question.ask()) {
    case 0:
        there = {};
        break;
    case 1:
        if (PersonChooser chooser(*m_workspace, this); chooser.exec() == QDialog::Accepted)
            there = {chooser.person()};
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
    foldSidebar();
    refreshTexts();
    refreshEnabled();
    showFirstPage();
}

Page* MainWindow::page(const QString& pageId) const {
    return m_pages->page(pageId);
}

Page* MainWindow::currentPage() const {
    return m_workspace != nullptr ? m_pages->inFront() : nullptr;
}

void MainWindow::goBack() {
    if (Page* page = currentPage(); page != nullptr && page->canGoBack())
        page->goBack();
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    // Only what nobody inside took: a search is left first, then the record.
    if (event->key() == Qt::Key_Escape)
        goBack();
    QMainWindow::keyPressEvent(event);
}

void MainWindow::showPage(const QString& pageId) {
    m_pages->show(pageId);
}

void MainWindow::pageShown() {
    m_searchPalette->hide();
    if (const Page* page = currentPage())
        Settings::setLastPage(page->id());
    refreshPageMenu();
    refreshEnabled();
    QTimer::singleShot(0, this, &MainWindow::keepFocus);
}

void MainWindow::keepFocus() {
    // Whoever works with the keyboard is never nowhere.
    Page* page = currentPage();
    const bool isNowhere = focusWidget() == nullptr || !focusWidget()->isVisible();
    if (page != nullptr && isNowhere && isActiveWindow() && QApplication::activePopupWidget() == nullptr)
        FocusMemory::begin(page);
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

void MainWindow::offerToOpen(const QString& path) {
    if (m_messages->shown().isEmpty())
        return;
    auto* button = m_messages->shown().last()->addButton(tr("&Open"), [this, path] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            say(Tone::Warning,
                tr("No program on this computer shows this file. It is in %1.").arg(QDir::toNativeSeparators(path)));
    });
    button->setObjectName(QStringLiteral("openWrittenButton"));
    button->setAccessibleName(tr("Open %1").arg(QFileInfo(path).fileName()));
}

void MainWindow::run(const Errand& errand) {
    if (m_workspace != nullptr)
        m_workspace->attempt([&] { m_workspace->run(errand); });
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
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::askSaveCopy() {
    if (m_workspace == nullptr)
        return;
    const QFileInfo info(m_workspace->file().path());
    const QString start =
        QDir(Settings::lastFolder()).filePath(tr("%1 (copy)").arg(info.completeBaseName()) + QStringLiteral(".ithaca"));
    QString path = QFileDialog::getSaveFileName(this, tr("Save a copy as"), start, tr("Ithaca files (*.ithaca)"));
    if (path.isEmpty())
        return;
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

void MainWindow::checkThisFile() {
    if (m_workspace == nullptr)
        return;
    const auto path = m_workspace->file().path();
    FileCheck check;
    if (!m_workspace->attempt([&] {
            doLongWork(this, tr("Checking the file…"), [&](const Watch& watch) { check = checkFile(path, watch); });
        }))
        return;
    if (check.passed()) {
        (void)QuestionDialog(
            tr("The file is sound"),
            tr("The database, the links between records, the structure of the file, every record by the "
               "rules of the program and every line of the log were looked at. Nothing is wrong."),
            {tr("&Close")}, this)
            .ask();
        return;
    }
    QStringList wrong;
    const auto failed = [&](bool passed, const QString& what) {
        if (!passed)
            wrong << what;
    };
    failed(check.integrity, tr("the database itself is damaged"));
    failed(check.foreignKeys, tr("records name others that are not there"));
    failed(check.schema, tr("the structure of the file is not what Ithaca makes"));
    failed(check.rules, tr("records break rules of the program"));
    failed(check.log, tr("lines of the log were altered or taken out by another program"));
    constexpr std::size_t most = 5;
    QStringList details;
    for (const auto& finding : check.findings)
        if (details.size() < static_cast<qsizetype>(most))
            details << QString::fromStdString(finding.what);
    const auto sentence =
        tr("What is wrong: %1. Keep a copy as it is now, then go back to an earlier copy that is sound. "
           "Technical details: %2")
            .arg(wrong.join(QStringLiteral("; ")), details.join(QStringLiteral("; ")));
    if (QuestionDialog(tr("The file is not sound"), sentence, {tr("&Close"), tr("&Save a copy as…")}, this).ask() == 1)
        askSaveCopy();
}

void MainWindow::openGuide() {
    const QString guide = findGuide(wording::speaksFrench());
    if (guide.isEmpty()) {
        say(Tone::Warning, tr("The user guide is not installed with this program."));
    } else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(guide))) {
        const QString path = QDir::toNativeSeparators(guide);
        const QString sentence =
            tr("No program on this computer shows web pages. Open the guide on another one, or with a program of your "
               "choice; it is here:\n%1")
                .arg(path);
        switch (QuestionDialog(tr("The user guide cannot be shown"), sentence,
                               {tr("Close"), tr("&Copy the path"), tr("Open the &folder")}, this)
                    .ask()) {
        case 1:
            QApplication::clipboard()->setText(path);
            say(Tone::Success, tr("The path of the guide is on the clipboard."));
            break;
        case 2:
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(guide).absolutePath())))
                say(Tone::Warning, tr("No program shows folders either. The guide is in %1.").arg(path));
            break;
        default:
            break;
        }
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    Settings::setWindowGeometry(saveGeometry());
    if (closeFile())
        event->accept();
    else
        event->ignore();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    foldSidebar();
}

void MainWindow::foldSidebar() {
    constexpr int roomForWords = 1100;
    m_form->sidebar->setNarrow(width() < std::max(roomForWords, 4 * m_form->sidebar->wideWidth()));
    refreshPerson();
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_form->retranslateUi(this);
        refreshTexts();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        foldSidebar();
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction(); // what cannot be taken is said when it is dropped
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty())
        return;
    event->acceptProposedAction();
    // Not inside the drop: the program the file comes from waits for its end.
    QTimer::singleShot(0, this, [this, urls] { takeDropped(urls); });
}

void MainWindow::takeDropped(const QList<QUrl>& urls) {
    const QString path = urls.first().toLocalFile();
    if (urls.size() > 1) {
        say(Tone::Warning, tr("%n file(s) were dropped: drop one at a time. Nothing was opened.", nullptr,
                              static_cast<int>(urls.size())));
    } else if (path.isEmpty()) {
        say(Tone::Warning, tr("What was dropped is no file of this computer. Save it first, then drop the file."));
    } else if (m_workspace != nullptr && m_workspace->errands().has<ImportPeople>() && isSpreadsheet(path)) {
        if (m_workspace->isReadOnly())
            say(Tone::Warning, tr("“%1” was not imported: this organisation is open for reading only.")
                                   .arg(QFileInfo(path).fileName()));
        else
            run(ImportPeople{path});
    } else {
        openFile(path);
    }
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_form->workPane && event->type() == QEvent::Resize)
        placeUndoBar();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::placeUndoBar() {
    m_form->undoHost->setVisible(m_undoBar->isOffering());
    if (!m_undoBar->isOffering())
        return;
    const auto margins = m_form->undoLayout->contentsMargins();
    const int room = m_form->workPane->width() - margins.left() - margins.right();
    const int width = qMin(m_undoBar->widthOfOneLine(), room);
    m_undoBar->setFixedSize(width, m_undoBar->heightForWidth(width));
}

} // namespace mentoring::ui
