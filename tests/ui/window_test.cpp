#include <gtest/gtest.h>
#include <sqlite3.h>

#include <memory>
#include <utility>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include "app/desk.h"
#include "app/matching_service.h"
#include "app/mentorship_service.h"
#include "app/people_service.h"
#include "app/program_service.h"
#include "kit/banner.h"
#include "kit/question_dialog.h"
#include "kit/search_field.h"
#include "kit/sidebar.h"
#include "kit/undo_bar.h"
#include "storage/fault_vfs.h"
#include "ui/matching_support.h"
#include "ui/widget_checks.h"
#include "window/action_search.h"
#include "window/main_window.h"
#include "window/new_file_dialog.h"
#include "window/search_palette.h"
#include "window/settings.h"
#include "window/single_instance.h"
#include "wording/language.h"

namespace mentoring::ui {
namespace {

/// A page that says what is asked of it.
class StubPage : public Page {
public:
    StubPage(Workspace& workspace, const QString& id) : Page(workspace, id), m_action(QStringLiteral("Do it")) {}

    QString title() const override { return wording::speaksFrench() ? id() + QStringLiteral("-fr") : id(); }
    QString iconName() const override { return QStringLiteral("people"); }
    void activate() override { ++activated; }
    QList<QAction*> menuActions() const override { return {const_cast<QAction*>(&m_action)}; }
    bool showRecord(const RecordRef& record) override {
        const auto* person = std::get_if<PersonId>(&record);
        if (person == nullptr || id() != QStringLiteral("people"))
            return false;
        shown = person->value;
        return true;
    }
    bool mayLeave() override { return leaves; }

    int activated = 0;
    qint64 shown = 0;
    bool leaves = true;

private:
    QAction m_action;
};

class WindowTest : public testing::Test {
protected:
    WindowTest() : m_clock(Instant{} + std::chrono::hours(24 * 365 * 56)), m_window(themesUnderTest(), m_clock) {
        Settings::clearRecentFiles();
        m_window.setPageFactory([this](Workspace& workspace) {
            auto* people = new StubPage(workspace, QStringLiteral("people"));
            workspace.records().set<PersonId>([this, people](const PersonId& person) {
                m_window.showPage(people->id());
                return people->showRecord(person);
            });
            workspace.errands().set<ImportPeople>([this](const ImportPeople& from) {
                m_imported = from.path;
                return true;
            });
            return std::vector<Page*>{people, new StubPage(workspace, QStringLiteral("matching"))};
        });
        m_window.show();
    }

    ~WindowTest() override { wording::speak(wording::Language::English); }

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    void make(const char* name = "acme.ithaca") {
        const auto problem = m_window.createFile(path(name), QStringLiteral("Acme"), QStringLiteral("Mentoring 2026"));
        ASSERT_FALSE(problem.has_value()) << problem->inOneLine().toStdString();
    }

    PersonId add(const char* given, const char* family) {
        Person person;
        person.givenName = given;
        person.familyName = family;
        return m_window.workspace()->file().people().add(person);
    }

    QAction* action(const char* name) const { return m_window.findChild<QAction*>(QString::fromLatin1(name)); }
    StubPage* stub(const char* id) const { return static_cast<StubPage*>(m_window.page(QString::fromLatin1(id))); }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    QString m_imported = QStringLiteral("nothing");
    MainWindow m_window;
};

TEST_F(WindowTest, BeginsOnTheWelcomePageWithWhatNeedsAFileDisabled) {
    EXPECT_EQ(m_window.workspace(), nullptr);
    EXPECT_FALSE(action("saveCopyAction")->isEnabled());
    EXPECT_FALSE(action("importPeopleAction")->isEnabled());
    EXPECT_TRUE(action("openFileAction")->isEnabled());
    EXPECT_TRUE(m_window.findChild<QWidget*>(QStringLiteral("welcomePage"))->isVisible());
}

TEST_F(WindowTest, WhatWasDoneInTheSampleIsNotLostToTheEnterKey) {
    for (const auto& old : QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
                               .entryInfoList({QStringLiteral("Sample*.ithaca*")}))
        QFile::remove(old.filePath());
    ASSERT_TRUE(m_window.openSample()) << "made with the tests";
    const auto mine = add("Penelope", "Weaver");
    ASSERT_TRUE(m_window.closeFile());
    test::answerDialog<QuestionDialog>([](QuestionDialog& question) { QTest::keyClick(&question, Qt::Key_Return); });
    ASSERT_TRUE(m_window.openSample());
    EXPECT_NE(m_window.workspace()->file().directory().person(mine), nullptr);
    ASSERT_TRUE(m_window.closeFile());
    test::answerDialog<QuestionDialog>([](QuestionDialog& question) { question.answer(0); });
    ASSERT_TRUE(m_window.openSample());
    EXPECT_EQ(m_window.workspace()->file().directory().person(mine), nullptr);
}

TEST_F(WindowTest, WhatWasWrittenIsOpenedFromWhereItIsSaid) {
    make();
    auto& workspace = *m_window.workspace();
    EXPECT_EQ(m_window.findChild<QPushButton*>(QStringLiteral("openWrittenButton")), nullptr);
    workspace.tell(Tone::Success, QStringLiteral("The list is written."));
    Q_EMIT workspace.written(path("people.xlsx"));
    const auto* open = m_window.findChild<QPushButton*>(QStringLiteral("openWrittenButton"));
    ASSERT_NE(open, nullptr);
    EXPECT_TRUE(open->accessibleName().contains(QStringLiteral("people.xlsx")));
}

TEST_F(WindowTest, ANewFileOpensWithItsFirstProgram) {
    make();
    ASSERT_NE(m_window.workspace(), nullptr);
    EXPECT_EQ(m_window.windowTitle(), QStringLiteral("Coordinator – Mentoring 2026 – Acme"));
    EXPECT_EQ(m_window.findChild<QComboBox*>(QStringLiteral("programSwitcher"))->currentText(),
              QStringLiteral("Mentoring 2026"));
    EXPECT_EQ(Settings::recentFiles().value(0), m_window.workspace()->file().path());
    EXPECT_EQ(m_window.currentPage()->id(), QStringLiteral("people"));
    EXPECT_EQ(stub("people")->activated, 1);
}

TEST_F(WindowTest, AFileIsNeverMadeOverAnother) {
    make();
    const auto problem = m_window.createFile(path("acme.ithaca"), QStringLiteral("Other"), QStringLiteral("P"));
    ASSERT_TRUE(problem.has_value());
    EXPECT_EQ(m_window.workspace()->file().directory().organisationName(), "Acme");
}

TEST_F(WindowTest, ActionsAreTakenBackAndDoneAgain) {
    make();
    m_window.workspace()->undoStack().clear();
    const PersonId id = add("Éloïse", "Œuvré");
    const Directory& directory = m_window.workspace()->file().directory();
    EXPECT_TRUE(action("undoAction")->isEnabled());
    EXPECT_TRUE(m_window.undoBar().isOffering());
    EXPECT_TRUE(m_window.undoBar().text().contains(QStringLiteral("Éloïse Œuvré")));
    action("undoAction")->trigger();
    EXPECT_EQ(directory.person(id), nullptr);
    EXPECT_FALSE(action("undoAction")->isEnabled());
    EXPECT_TRUE(action("redoAction")->isEnabled());
    action("redoAction")->trigger();
    ASSERT_NE(directory.person(id), nullptr);
    EXPECT_FALSE(action("redoAction")->isEnabled());
}

TEST_F(WindowTest, TheUndoBarTakesBackTheLastAction) {
    make();
    const PersonId id = add("Paul", "Lefèvre");
    m_window.workspace()->file().people().remove({id});
    EXPECT_EQ(m_window.workspace()->file().directory().person(id), nullptr);
    m_window.undoBar().undoButton()->click();
    EXPECT_NE(m_window.workspace()->file().directory().person(id), nullptr);
    EXPECT_TRUE(m_window.undoBar().text().contains(QStringLiteral("Taken back"))) << "it says what it took back";
    m_window.undoBar().undoButton()->click();
    EXPECT_EQ(m_window.workspace()->file().directory().person(id), nullptr) << "and does it again";
}

TEST_F(WindowTest, WhatComesAndGoesByItselfCoversAndPushesNothing) {
    make();
    m_window.resize(1300, 800);
    const auto* pages = m_window.findChild<QWidget*>(QStringLiteral("pageStack"));
    m_window.undoBar().dismiss();
    QApplication::processEvents();
    const int top = pages->mapTo(&m_window, QPoint()).y();
    const auto isBelowThePage = [&](const QWidget& widget) {
        return widget.mapTo(&m_window, QPoint()).y() >= pages->mapTo(&m_window, QPoint(0, pages->height())).y();
    };
    add("Éloïse-Marguerite de la Haute-Garonne", "Œuvré Kowalczyk von und zu Hohenstein");
    m_window.workspace()->tell(Tone::Success, QStringLiteral("Written to people.xlsx."));
    ASSERT_TRUE(test::waitFor([&] { return isBelowThePage(m_window.undoBar()); }));
    const auto* label = m_window.undoBar().findChild<QLabel*>(QStringLiteral("undoText"));
    EXPECT_GE(label->width(), label->fontMetrics().horizontalAdvance(label->text())) << "all of it is read";
    ASSERT_EQ(m_window.banners().size(), 1);
    EXPECT_TRUE(isBelowThePage(*m_window.banners().first()));
    EXPECT_EQ(pages->mapTo(&m_window, QPoint()).y(), top) << "what one reads stays where it is";
    m_window.undoBar().dismiss();
    QApplication::processEvents();
    EXPECT_FALSE(m_window.findChild<QWidget*>(QStringLiteral("undoHost"))->isVisible());
    m_window.workspace()->tell(Tone::Warning, QStringLiteral("Look at this."));
    QApplication::processEvents();
    EXPECT_GT(pages->mapTo(&m_window, QPoint()).y(), top) << "what stays stands over the page";
}

TEST_F(WindowTest, TheUndoBarTakesTwoLinesWhereOneIsTooNarrow) {
    make();
    m_window.resize(900, 700);
    add("Éloïse-Marguerite de la Haute-Garonne et de la Basse-Normandie",
        "Œuvré Kowalczyk von und zu Hohenstein-Lüneburg");
    const auto* label = m_window.undoBar().findChild<QLabel*>(QStringLiteral("undoText"));
    const int line = label->fontMetrics().height();
    ASSERT_TRUE(test::waitFor([&] { return label->height() >= 2 * line; }));
    EXPECT_GE(label->height(), label->heightForWidth(label->width()));
}

TEST_F(WindowTest, ARefusalIsSaidInTheWindowAndChangesNothing) {
    make();
    EXPECT_FALSE(m_window.workspace()->attempt([&] { m_window.workspace()->file().people().add(Person{}); }));
    ASSERT_EQ(m_window.banners().size(), 1);
    EXPECT_FALSE(m_window.banners().first()->text().isEmpty());
    EXPECT_TRUE(m_window.workspace()->file().directory().people().empty());
}

TEST_F(WindowTest, AnUnexpectedErrorDoesNotEscape) {
    make();
    EXPECT_FALSE(m_window.workspace()->attempt([] { throw std::runtime_error("kaput"); }));
    ASSERT_EQ(m_window.banners().size(), 1);
    EXPECT_TRUE(m_window.banners().first()->text().contains(QStringLiteral("kaput")));
}

TEST_F(WindowTest, ADialogGetsTheIssuesItWantsToShowItself) {
    make();
    Issues issues;
    EXPECT_FALSE(m_window.workspace()->attempt([&] { m_window.workspace()->file().people().add(Person{}); },
                                               [&](const Issues& refused) { issues = refused; }));
    EXPECT_FALSE(issues.empty());
    EXPECT_TRUE(m_window.banners().isEmpty());
}

TEST_F(WindowTest, AfterARestartThePlaceOfAPersonIsNotHandedToTheCoordinator) {
    make();
    const PersonId zoe = add("Zoé", "Girard");
    const auto restart = [&](const std::function<void(QuestionDialog&)>& answer) {
        ASSERT_TRUE(m_window.closeFile());
        if (answer)
            test::answerDialog<QuestionDialog>(answer);
        EXPECT_EQ(m_window.openFile(path("acme.ithaca")), MainWindow::Opening::Opened);
    };
    const auto there = [this] { return m_window.workspace()->file().desk().perspective(); };
    restart({});
    EXPECT_TRUE(there().isCoordinator()) << "the coordinator was there and is not asked";
    m_window.workspace()->takeDesk({zoe});
    ASSERT_TRUE(test::waitFor([&] { return there().is(zoe); }));
    bool asked = false;
    restart([&](QuestionDialog& question) {
        asked = true;
        for (const auto* label : question.findChildren<QLabel*>())
            EXPECT_FALSE(label->text().contains(QStringLiteral("Acme")));
        EXPECT_TRUE(m_window.findChildren<StubPage*>().isEmpty()) << "nothing is shown before it is known to whom";
        question.reject(); // nobody has said that it is somebody else
    });
    EXPECT_TRUE(asked);
    EXPECT_TRUE(there().is(zoe));
    restart([](QuestionDialog& question) { question.answer(0); });
    EXPECT_TRUE(there().isCoordinator());
    restart({});
    EXPECT_TRUE(there().isCoordinator());
}

TEST_F(WindowTest, TheFileIsCheckedFromTheMenu) {
    make();
    add("Zoé", "Girard");
    const auto verdict = [this] {
        QString said;
        test::answerDialog<QuestionDialog>([&](QuestionDialog& question) {
            said =
                question.windowTitle() + u'\n' + question.findChild<QLabel*>(QStringLiteral("questionLabel"))->text();
            question.answer(0);
        });
        action("checkFileAction")->trigger();
        return said;
    };
    EXPECT_TRUE(verdict().startsWith(QStringLiteral("The file is sound")));
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(path("acme.ithaca").toUtf8().constData(), &handle), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(handle, "CREATE TABLE stranger (x)", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
    const auto bad = verdict();
    EXPECT_TRUE(bad.startsWith(QStringLiteral("The file is not sound")));
    EXPECT_TRUE(bad.contains(QStringLiteral("structure"))) << bad.toStdString();
    EXPECT_TRUE(bad.contains(QStringLiteral("stranger"))) << bad.toStdString();
}

TEST_F(WindowTest, WhoIsAtTheDeskStandsInTheTitleAndIsReadableAtEveryWidth) {
    make();
    const PersonId zoe = add("Zoé", "Girard");
    m_window.workspace()->takeDesk({zoe});
    ASSERT_TRUE(test::waitFor([&] { return m_window.workspace()->file().desk().perspective().is(zoe); }));
    const auto* line = m_window.findChild<QWidget*>(QStringLiteral("deskLine"));
    const auto* button = m_window.findChild<QPushButton*>(QStringLiteral("deskButton"));
    ASSERT_NE(line, nullptr);
    ASSERT_NE(button, nullptr);
    for (const int width : {1600, 1280, 1000, 800, m_window.minimumSizeHint().width()}) {
        m_window.resize(width, 700);
        QApplication::processEvents();
        EXPECT_TRUE(m_window.windowTitle().startsWith(QStringLiteral("Zoé Girard"))) << width;
        const bool inSidebar = button->isVisible() && button->text().contains(QStringLiteral("Zoé Girard")) &&
                               button->width() >= button->sizeHint().width();
        EXPECT_TRUE(inSidebar || line->isVisible()) << width;
    }
}

TEST_F(WindowTest, WhatIsNotAFileOfOursIsSaidOnTheWelcomePage) {
    QFile file(path("notes.ithaca"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Dear diary\n");
    file.close();
    EXPECT_EQ(m_window.openFile(file.fileName()), MainWindow::Opening::Failed);
    auto* banner = m_window.findChild<Banner*>(QStringLiteral("problemBanner"));
    EXPECT_TRUE(banner->isVisible());
    EXPECT_FALSE(banner->text().isEmpty());
    EXPECT_EQ(m_window.openFile(path("nowhere.ithaca")), MainWindow::Opening::Failed);
}

TEST_F(WindowTest, AFileThatIsGoneStaysInTheListOfRecentOnes) {
    make();
    const QString file = m_window.workspace()->file().path();
    ASSERT_TRUE(m_window.closeFile());
    ASSERT_TRUE(QFile::rename(file, path("elsewhere.ithaca")));
    EXPECT_EQ(m_window.openFile(file), MainWindow::Opening::Failed);
    EXPECT_TRUE(m_window.findChild<Banner*>(QStringLiteral("problemBanner"))->text().contains(file));
    EXPECT_EQ(Settings::recentFiles().value(0), file);
    EXPECT_FALSE(QFile::exists(file)) << "nothing is made in its place";
    ASSERT_TRUE(QFile::rename(path("elsewhere.ithaca"), file));
    EXPECT_EQ(m_window.openFile(file), MainWindow::Opening::Opened);
}

TEST_F(WindowTest, AFileThatMayOnlyBeReadSaysSoBeforeTheFirstChangeAndOffersACopy) {
    make();
    const QString file = m_window.workspace()->file().path();
    ASSERT_TRUE(m_window.closeFile());
    QFile bytes(file);
    ASSERT_TRUE(bytes.open(QIODevice::ReadWrite));
    ASSERT_TRUE(bytes.seek(18)); // where a database says that only a later program may write it
    ASSERT_EQ(bytes.write("\x03", 1), 1);
    bytes.close();
    ASSERT_EQ(m_window.openFile(file), MainWindow::Opening::Opened);
    auto* banner = m_window.findChild<Banner*>(QStringLiteral("readOnlyBanner"));
    ASSERT_NE(banner, nullptr);
    EXPECT_TRUE(banner->isVisible());
    QStringList offered;
    for (const QPushButton* button : banner->findChildren<QPushButton*>())
        offered << button->text().remove(u'&');
    EXPECT_TRUE(offered.contains(QStringLiteral("Save a copy as…"))) << offered.join(u'|').toStdString();
    EXPECT_TRUE(action("saveCopyAction")->isEnabled());
}

TEST_F(WindowTest, AFileThatOthersCouldOpenIsSaidToBeMadePrivate) {
    make();
    const QString file = m_window.workspace()->file().path();
    ASSERT_TRUE(m_window.closeFile());
    ASSERT_TRUE(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    ASSERT_EQ(m_window.openFile(file), MainWindow::Opening::Opened);
    const auto* banner = m_window.findChild<Banner*>(QStringLiteral("exposureBanner"));
    ASSERT_NE(banner, nullptr);
    EXPECT_TRUE(banner->isVisible());
    EXPECT_EQ(QFile::permissions(file) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
    ASSERT_TRUE(m_window.closeFile());
    ASSERT_EQ(m_window.openFile(file), MainWindow::Opening::Opened);
    EXPECT_EQ(m_window.findChild<Banner*>(QStringLiteral("exposureBanner")), nullptr) << "once is enough";
}

TEST_F(WindowTest, AFileReplacedWhileOpenIsSaidToBeLostAndOffersACopy) {
    make();
    const QString file = m_window.workspace()->file().path();
    ASSERT_TRUE(QFile::copy(file, path("synced.ithaca")));
    ASSERT_TRUE(QFile::remove(file));
    ASSERT_TRUE(QFile::rename(path("synced.ithaca"), file));
    EXPECT_FALSE(m_window.workspace()->attempt([&] { add("Paul", "Lefèvre"); }));
    auto* banner = m_window.findChild<Banner*>(QStringLiteral("fileLostBanner"));
    ASSERT_NE(banner, nullptr);
    EXPECT_TRUE(banner->text().contains(QStringLiteral("replaced")));
    EXPECT_FALSE(banner->findChildren<QPushButton*>().isEmpty());
    m_window.workspace()->file().saveCopyAs(path("rescued.ithaca"), false);
    EXPECT_TRUE(QFile::exists(path("rescued.ithaca")));
}

TEST_F(WindowTest, AnActionThatTheDiskDidNotConfirmIsDoneAndSaysSoOnceWithACopyToKeep) {
    make();
    const QString file = m_window.workspace()->file().path();
    ASSERT_TRUE(m_window.closeFile());
    storage::test::FaultVfs disk;
    ASSERT_EQ(m_window.openFile(file), MainWindow::Opening::Opened);
    const auto banners = [&] { return m_window.findChildren<Banner*>(QStringLiteral("unconfirmedBanner")); };
    EXPECT_TRUE(banners().isEmpty());
    disk.failAt(1, storage::test::FaultVfs::Fault::FolderSync, true);
    EXPECT_TRUE(m_window.workspace()->attempt([&] { add("Paul", "Lefèvre"); }));
    EXPECT_TRUE(m_window.workspace()->attempt([&] { add("Zoé", "Girard"); }));
    disk.stopFailing();
    ASSERT_EQ(banners().size(), 1);
    EXPECT_TRUE(banners()[0]->text().contains(QStringLiteral("no need to do it again")))
        << banners()[0]->text().toStdString();
    EXPECT_FALSE(banners()[0]->findChildren<QPushButton*>().isEmpty()) << "a copy can be kept at once";
    EXPECT_EQ(m_window.workspace()->file().directory().people().size(), 2U);
    EXPECT_TRUE(m_window.closeFile()); // before the disk goes
}

TEST_F(WindowTest, AFileThatCannotBeOpenedLeavesTheOpenOneAsItIs) {
    make();
    EXPECT_EQ(m_window.openFile(path("nowhere.ithaca")), MainWindow::Opening::Failed);
    ASSERT_NE(m_window.workspace(), nullptr);
    EXPECT_EQ(m_window.banners().size(), 1);
}

TEST_F(WindowTest, ClosingGoesBackToTheWelcomePageAndOpeningComesBack) {
    make();
    const QString file = m_window.workspace()->file().path();
    EXPECT_TRUE(m_window.closeFile());
    EXPECT_EQ(m_window.workspace(), nullptr);
    EXPECT_EQ(m_window.findChild<QListWidget*>(QStringLiteral("recentList"))->count(), 1);
    EXPECT_EQ(m_window.openFile(file), MainWindow::Opening::Opened);
    EXPECT_EQ(m_window.windowTitle(), QStringLiteral("Coordinator – Mentoring 2026 – Acme"));
}

TEST_F(WindowTest, APageWithSomethingUnfinishedKeepsTheFileOpen) {
    make();
    stub("matching")->leaves = false;
    EXPECT_FALSE(m_window.closeFile());
    EXPECT_EQ(m_window.currentPage()->id(), QStringLiteral("matching"));
    stub("matching")->leaves = true;
    EXPECT_TRUE(m_window.closeFile());
}

TEST_F(WindowTest, PagesHaveASidebarEntryAMenuEntryAndAShortcut) {
    make();
    auto* sidebar = m_window.findChild<Sidebar*>(QStringLiteral("sidebar"));
    EXPECT_EQ(sidebar->count(), 2);
    EXPECT_EQ(action("matchingPageAction")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_2));
    action("matchingPageAction")->trigger();
    EXPECT_EQ(m_window.currentPage()->id(), QStringLiteral("matching"));
    EXPECT_EQ(sidebar->current(), QStringLiteral("matching"));
    EXPECT_EQ(Settings::lastPage(), QStringLiteral("matching"));
    EXPECT_EQ(m_window.findChild<QMenu*>(QStringLiteral("pageMenu"))->title(), QStringLiteral("matching"));
    Q_EMIT stub("people")->badgeChanged(7);
    EXPECT_EQ(sidebar->entry(QStringLiteral("people"))->badge(), 7);
}

TEST_F(WindowTest, RecordsAreShownByThePageThatKnowsThem) {
    make();
    m_window.showPage(QStringLiteral("matching"));
    EXPECT_TRUE(m_window.workspace()->open(PersonId{42}));
    EXPECT_EQ(m_window.currentPage()->id(), QStringLiteral("people"));
    EXPECT_EQ(stub("people")->shown, 42);
}

TEST_F(WindowTest, MenuEntriesWhoseErrandNobodyTakesStandDisabled) {
    make();
    EXPECT_TRUE(action("importPeopleAction")->isEnabled());
    EXPECT_FALSE(action("importPairsAction")->isEnabled());
    EXPECT_FALSE(action("exportPeopleAction")->isEnabled());
    action("importPeopleAction")->trigger();
    EXPECT_EQ(m_imported, QString());
}

#ifndef QT_NO_DEBUG
using WindowDeathTest = WindowTest;

TEST_F(WindowDeathTest, WhatNobodyTakesIsAMistakeAndNotSilence) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    make();
    EXPECT_DEATH(m_window.workspace()->run(ExportPeople{}), "nobody takes what was asked");
    EXPECT_DEATH(m_window.workspace()->open(GoalId{1}), "nobody takes what was asked");
}
#endif

TEST_F(WindowTest, TheSearchFindsPeopleWithoutTheirAccentsAndActionsByTheirWords) {
    make();
    const PersonId id = add("Éloïse", "Œuvré");
    SearchPalette& palette = m_window.searchPalette();
    palette.open();
    auto* line = palette.findChild<QLineEdit*>(QStringLiteral("searchEverywhereEdit"));
    line->setText(QStringLiteral("oeuvre"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(stub("people")->shown, id.value);
    EXPECT_FALSE(palette.isVisible());
    palette.open();
    line->setText(QStringLiteral("keyboard"));
    auto* list = palette.findChild<QListWidget*>(QStringLiteral("searchHitsList"));
    ASSERT_NE(list->currentItem(), nullptr);
    EXPECT_EQ(list->currentItem()->text(), QStringLiteral("Keyboard shortcuts"));
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_FALSE(palette.isVisible());
}

TEST_F(WindowTest, TheSearchFindsNamesWithoutTheirApostrophe) {
    make();
    const PersonId id = add("Nguyễn", "O’Neil");
    SearchPalette& palette = m_window.searchPalette();
    for (const auto* typed : {"nguyen oneil", "O'Neil"}) {
        palette.open();
        auto* line = palette.findChild<QLineEdit*>(QStringLiteral("searchEverywhereEdit"));
        line->setText(QString::fromUtf8(typed));
        QTest::keyClick(line, Qt::Key_Return);
        EXPECT_EQ(std::exchange(stub("people")->shown, 0), id.value) << typed;
    }
}

namespace {

struct SlowProvider final : SearchProvider {
    bool hasRead = false;
    QList<SearchHit> search(const QString& text, int) override {
        return hasRead && !text.isEmpty() ? QList<SearchHit>{{{}, QStringLiteral("Found"), {}, {}, {}, 0}}
                                          : QList<SearchHit>();
    }
    [[nodiscard]] bool isReading() const override { return !hasRead; }
};

} // namespace

TEST_F(WindowTest, TheSearchClosesWhenAnotherPageComes) {
    make();
    m_window.searchPalette().open();
    EXPECT_TRUE(m_window.searchPalette().isVisible());
    m_window.showPage(QStringLiteral("matching"));
    EXPECT_FALSE(m_window.searchPalette().isVisible());
}

TEST_F(WindowTest, TheSearchNamesWhatItFindsAndHasNoNamelessButton) {
    make();
    auto& palette = m_window.searchPalette();
    const PersonId zoe = add("Zoé", "Girard");
    palette.open();
    auto* line = palette.findChild<QLineEdit*>(QStringLiteral("searchEverywhereEdit"));
    EXPECT_EQ(line->placeholderText(), QStringLiteral("Search people, pairs, programs, what was written, actions"));
    EXPECT_EQ(namelessWidgets(palette), QStringList());
    m_window.workspace()->takeDesk({zoe});
    ASSERT_TRUE(test::waitFor([&] { return m_window.workspace()->file().desk().perspective().is(zoe); }));
    palette.open();
    EXPECT_EQ(line->placeholderText(), QStringLiteral("Search pairs, what was written, actions"));
}

TEST_F(WindowTest, TheLanguageIsFoundByItsNameInEitherLanguage) {
    make();
    auto& palette = m_window.searchPalette();
    palette.open();
    auto* line = palette.findChild<QLineEdit*>(QStringLiteral("searchEverywhereEdit"));
    auto* list = palette.findChild<QListWidget*>(QStringLiteral("searchHitsList"));
    for (const auto spoken : {wording::Language::English, wording::Language::French}) {
        wording::speak(spoken);
        for (const char* typed : {"French", "Français", "francais", "language", "langue"}) {
            line->setText(QString::fromUtf8(typed));
            QStringList found;
            for (int row = 0; row < list->count(); ++row)
                found << list->item(row)->text();
            EXPECT_TRUE(found.join(u'|').contains(QStringLiteral("Français")))
                << typed << ": " << found.join(u'|').toStdString();
        }
    }
}

TEST_F(WindowTest, AViewThatIsAskedForIsShownWithoutTheSearchOfBefore) {
    make();
    auto* field = new SearchField(stub("people"));
    field->setObjectName(QStringLiteral("searchField"));
    QSignalSpy searched(field, &SearchField::searched);
    field->setText(QStringLiteral("somebody"));
    ASSERT_TRUE(test::waitFor([&] { return searched.size() == 1; }));
    m_window.workspace()->showPage(QStringLiteral("people"), QStringLiteral("incomplete"));
    EXPECT_EQ(field->text(), QString());
    ASSERT_EQ(searched.size(), 2) << "at once";
    EXPECT_EQ(searched.last().first().toString(), QString());
}

TEST_F(WindowTest, APersonFindsThePairsTheyAreIn) {
    make();
    auto& file = m_window.workspace()->file();
    const auto program = file.directory().programs().front().id;
    const auto mentor = add("Inès", "Haddad");
    const auto mentee = add("Zoé", "Girard");
    const auto other = add("Ada", "Ba");
    const auto lone = add("Paul", "Martin");
    file.programs().enrol(program, {mentor, lone}, true, false);
    file.programs().enrol(program, {mentee, other}, false, true);
    file.matching().publish(program, {{lone, other, 5000}});
    SearchPalette& palette = m_window.searchPalette();
    const auto hits = [&](const char* words) {
        palette.open();
        palette.findChild<QLineEdit*>(QStringLiteral("searchEverywhereEdit"))->setText(QString::fromUtf8(words));
        const auto* list = palette.findChild<QListWidget*>(QStringLiteral("searchHitsList"));
        QStringList found;
        for (int row = 0; row < list->count(); ++row)
            found << list->item(row)->text();
        palette.hide();
        return found.join(u'\n');
    };
    for (const auto person : {mentor, mentee}) {
        file.desk().take({});
        file.desk().take({person});
        EXPECT_FALSE(hits("girard").contains(QStringLiteral("Haddad"))) << "not yet paired";
        file.desk().take({});
        file.matching().publish(program, {{mentor, mentee, 5000}});
        file.desk().take({person});
        for (const auto* name : {"zoe", "haddad"})
            EXPECT_TRUE(hits(name).contains(QStringLiteral("Inès Haddad and Zoé Girard"))) << name;
        EXPECT_FALSE(hits("martin").contains(QStringLiteral("Martin"))) << "a pair of others";
        file.desk().take({});
        file.mentorships().remove({file.directory().mentorships().back().id});
    }
}

TEST_F(WindowTest, TheSearchSaysThatItStillReadsAndAnswersByItself) {
    make();
    SearchPalette& palette = m_window.searchPalette();
    palette.clearProviders();
    auto made = std::make_unique<SlowProvider>();
    auto* slow = made.get();
    palette.addProvider(std::move(made));
    palette.open();
    palette.findChild<QLineEdit*>(QStringLiteral("searchEverywhereEdit"))->setText(QStringLiteral("word"));
    auto* list = palette.findChild<QListWidget*>(QStringLiteral("searchHitsList"));
    ASSERT_EQ(list->count(), 1);
    EXPECT_EQ(list->item(0)->text(), QStringLiteral("Still reading what was written…"));
    slow->hasRead = true;
    slow->whenRead();
    ASSERT_NE(list->currentItem(), nullptr);
    EXPECT_EQ(list->currentItem()->text(), QStringLiteral("Found"));
    palette.findChild<QLineEdit*>(QStringLiteral("searchEverywhereEdit"))->setText(QStringLiteral("words"));
    EXPECT_EQ(list->item(list->count() - 1)->text(), QStringLiteral("Found"));
}

TEST_F(WindowTest, ThePeopleOfTheSearchFollowTheFile) {
    make();
    SearchPalette& palette = m_window.searchPalette();
    palette.open();
    auto* line = palette.findChild<QLineEdit*>(QStringLiteral("searchEverywhereEdit"));
    line->setText(QStringLiteral("amadou"));
    const PersonId id = add("Amadou", "Ba");
    line->setText(QStringLiteral("amadou b"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(stub("people")->shown, id.value);
}

TEST_F(WindowTest, ProgramsAreSwitchedAndRemembered) {
    make();
    Program second;
    second.name = "Pilot";
    const ProgramId id = m_window.workspace()->file().programs().add(second);
    auto* switcher = m_window.findChild<QComboBox*>(QStringLiteral("programSwitcher"));
    ASSERT_EQ(switcher->count(), 2);
    QSignalSpy changed(m_window.workspace(), &Workspace::programChanged);
    switcher->setCurrentIndex(1);
    Q_EMIT switcher->activated(1);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(m_window.workspace()->program(), id);
    const QString file = m_window.workspace()->file().path();
    ASSERT_TRUE(m_window.closeFile());
    ASSERT_EQ(m_window.openFile(file), MainWindow::Opening::Opened);
    EXPECT_EQ(m_window.workspace()->program(), id);
    m_window.workspace()->file().programs().remove(id);
    EXPECT_EQ(QString::fromStdString(m_window.workspace()->currentProgram()->name), QStringLiteral("Mentoring 2026"));
}

TEST_F(WindowTest, ASecondWindowOnTheSameFileBringsTheFirstToTheFront) {
    make();
    const QString file = m_window.workspace()->file().path();
    SingleInstance other;
    SingleInstance first;
    QTemporaryDir folder;
    first.setFolder(folder.path());
    other.setFolder(folder.path());
    ASSERT_EQ(first.claim(file), SingleInstance::Claim::Held);
    QSignalSpy asked(&first, &SingleInstance::frontAsked);
    EXPECT_EQ(other.claim(file), SingleInstance::Claim::HandedOver);
    EXPECT_TRUE(asked.size() == 1 || asked.wait(5000));
    first.release();
    EXPECT_EQ(other.claim(file), SingleInstance::Claim::Held);
}

#ifdef Q_OS_UNIX
TEST(SingleInstanceTest, MeetsOtherStartsWhereNobodyElseCanBeFirst) {
    const QTemporaryDir home;
    const auto was = qgetenv("XDG_RUNTIME_DIR");
    const SingleInstance instance;
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

    qputenv("XDG_RUNTIME_DIR", home.path().toUtf8());
    EXPECT_EQ(instance.folder(), home.path()) << "the user's own, which nobody else may enter";

    const auto shared = home.filePath(QStringLiteral("shared"));
    ASSERT_TRUE(QDir().mkpath(shared));
    QFile::setPermissions(shared, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner | others);
    for (const auto& bad : {QByteArray(), QByteArray("/nowhere/at/all"), shared.toUtf8(), QByteArray("/tmp")}) {
        qputenv("XDG_RUNTIME_DIR", bad);
        const auto folder = instance.folder();
        EXPECT_TRUE(QFileInfo(folder).isDir()) << bad.toStdString();
        EXPECT_FALSE(folder.startsWith(QDir::tempPath())) << bad.toStdString() << ' ' << folder.toStdString();
        EXPECT_EQ(QFileInfo(folder).permissions() & others, QFileDevice::Permissions());
    }
    qputenv("XDG_RUNTIME_DIR", was);
    if (was.isNull())
        qunsetenv("XDG_RUNTIME_DIR");
}
#endif

TEST_F(WindowTest, WhatCannotBeTakenIsSaidWhenItIsDropped) {
    make();
    const auto drop = [&](const QList<QUrl>& urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_window, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_window, &event);
        const auto before = m_window.banners().size();
        EXPECT_TRUE(test::waitFor([&] { return m_window.banners().size() > before; }));
        return m_window.banners().last()->text();
    };
    EXPECT_TRUE(drop({QUrl::fromLocalFile(path("a.csv")), QUrl::fromLocalFile(path("b.csv"))})
                    .contains(QStringLiteral("one at a time")));
    EXPECT_TRUE(drop({QUrl(QStringLiteral("https://example.org/people.csv"))})
                    .contains(QStringLiteral("no file of this computer")));
    EXPECT_EQ(m_imported, QStringLiteral("nothing"));
}

TEST_F(WindowTest, ThePathOfTheGuideIsGivenWhereNothingShowsIt) {
    make();
    QString said;
    test::answerDialog<QuestionDialog>([&](QuestionDialog& question) {
        said = question.findChild<QLabel*>(QStringLiteral("questionLabel"))->text();
        question.answer(1);
    });
    action("guideAction")->trigger();
    if (said.isEmpty())
        GTEST_SKIP() << "a program shows web pages here";
    EXPECT_TRUE(said.contains(QApplication::clipboard()->text())) << said.toStdString();
    EXPECT_TRUE(QFile::exists(QApplication::clipboard()->text()));
}

TEST_F(WindowTest, ADroppedSpreadsheetGoesToTheImport) {
    make();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path("people.xlsx"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_window, &drop);
    QApplication::processEvents();
    EXPECT_EQ(m_imported, path("people.xlsx"));
}

TEST_F(WindowTest, RecentFilesAreTenAtMostAndNewestFirst) {
    for (int i = 0; i < 14; ++i)
        Settings::addRecentFile(path("f%1.ithaca").arg(i));
    Settings::addRecentFile(path("f%1.ithaca").arg(9));
    EXPECT_EQ(Settings::recentFiles().size(), 10);
    EXPECT_EQ(Settings::recentFiles().first(), path("f%1.ithaca").arg(9));
}

/// In each language: shortcuts, mnemonics and names.
class WindowLanguageTest : public WindowTest, public testing::WithParamInterface<wording::Language> {};

TEST_P(WindowLanguageTest, NoTwoActionsShareAShortcut) {
    make();
    wording::speak(GetParam());
    QList<QAction*> actions;
    for (const MenuAction& entry : actionsOf(*m_window.menuBar()))
        actions << entry.action;
    EXPECT_GT(actions.size(), 25);
    EXPECT_EQ(sharedShortcuts(actions), QStringList());
}

TEST_P(WindowLanguageTest, NoTwoEntriesOfAMenuShareAMnemonic) {
    make();
    wording::speak(GetParam());
    QList<QList<QAction*>> menus = {m_window.menuBar()->actions()};
    for (const QMenu* menu : m_window.findChildren<QMenu*>())
        menus << menu->actions();
    for (const QList<QAction*>& menu : menus) {
        QHash<QChar, QString> taken;
        for (const QAction* entry : menu) {
            const QKeySequence keys = QKeySequence::mnemonic(entry->text());
            if (keys.isEmpty() || !entry->isVisible())
                continue;
            const QChar letter = keys.toString().back();
            EXPECT_FALSE(taken.contains(letter))
                << entry->text().toStdString() << " and " << taken.value(letter).toStdString();
            taken.insert(letter, entry->text());
        }
    }
}

TEST_P(WindowLanguageTest, EverythingThatTakesTheFocusHasAName) {
    wording::speak(GetParam());
    EXPECT_EQ(namelessWidgets(m_window), QStringList()); // welcome page
    make();
    add("Paul", "Lefèvre");
    EXPECT_EQ(namelessWidgets(m_window), QStringList());
    NewFileDialog dialog([](const NewFileDialog::Wish&) { return std::nullopt; });
    dialog.show();
    EXPECT_EQ(namelessWidgets(dialog), QStringList());
}

TEST_P(WindowLanguageTest, TheLanguageIsSwitchedLive) {
    make();
    m_window.speak(GetParam());
    QApplication::processEvents();
    const QString title =
        GetParam() == wording::Language::French ? QStringLiteral("people-fr") : QStringLiteral("people");
    EXPECT_EQ(action("peoplePageAction")->text(), title);
    EXPECT_EQ(m_window.findChild<Sidebar*>(QStringLiteral("sidebar"))->entry(QStringLiteral("people"))->text(), title);
    EXPECT_EQ(Settings::language(), GetParam());
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, WindowLanguageTest,
                         testing::Values(wording::Language::English, wording::Language::French), [](const auto& which) {
                             return which.param == wording::Language::French ? "French" : "English";
                         });

TEST(NewFileDialogTest, IsNeverProposedBesideTheSample) {
    const QTemporaryDir folder;
    Settings::setLastFolder(folder.path());
    const auto ours = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    ASSERT_TRUE(QDir().mkpath(ours + QStringLiteral("/Sample 1")));
    Settings::setLastFolder(ours);
    EXPECT_EQ(Settings::lastFolder(), folder.path()) << "where files of one's own were";
    Settings::setLastFolder(ours + QStringLiteral("/Sample 1"));
    NewFileDialog dialog([](const NewFileDialog::Wish&) -> std::optional<wording::Message> { return std::nullopt; });
    QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("organisationEdit")), QStringLiteral("Ours"));
    EXPECT_EQ(dialog.findChild<QLineEdit*>(QStringLiteral("pathEdit"))->text(),
              folder.filePath(QStringLiteral("Ours.ithaca")));
    // As it may have been remembered before.
    QSettings().setValue(QStringLiteral("files/folder"), ours);
    EXPECT_EQ(Settings::lastFolder(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

TEST(NewFileDialogTest, SaysWhatIsMissingAndSuggestsAFileName) {
    QTemporaryDir folder;
    Settings::setLastFolder(folder.path());
    NewFileDialog::Wish made;
    NewFileDialog dialog([&](const NewFileDialog::Wish& wish) -> std::optional<wording::Message> {
        made = wish;
        return std::nullopt;
    });
    dialog.show();
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    auto* organisation = dialog.findChild<QLineEdit*>(QStringLiteral("organisationEdit"));
    EXPECT_TRUE(organisation->property("invalid").toBool());
    QTest::keyClicks(organisation, QStringLiteral("Acme / Paris"));
    EXPECT_EQ(dialog.findChild<QLineEdit*>(QStringLiteral("pathEdit"))->text(),
              folder.filePath(QStringLiteral("Acme Paris.ithaca")));
    dialog.accept();
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(made.organisation, QStringLiteral("Acme / Paris"));
}

TEST(NewFileDialogTest, StaysOpenWithTheReasonWhenTheFileCannotBeMade) {
    QTemporaryDir folder;
    Settings::setLastFolder(folder.path());
    NewFileDialog dialog([](const NewFileDialog::Wish&) -> std::optional<wording::Message> {
        return wording::Message{QStringLiteral("Exists"), QStringLiteral("The file is there already."), {}};
    });
    dialog.show();
    QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("organisationEdit")), QStringLiteral("Acme"));
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(dialog.findChild<QLineEdit*>(QStringLiteral("pathEdit"))->property("invalid").toBool());
}

} // namespace
} // namespace mentoring::ui
