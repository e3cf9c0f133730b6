#include <filesystem>
#include <fstream>
#include <functional>

#include <gtest/gtest.h>

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <sqlite3.h>

#include "app/directory.h"
#include "app/people_service.h"
#include "app/program_service.h"
#include "kit/banner.h"
#include "mentoring/clock.h"
#include "ui/widget_checks.h"
#include "window/main_window.h"
#include "window/page.h"
#include "window/settings.h"

// A large file is on screen before it was looked through. What comes of that when the look is over.

namespace mentoring::ui {
namespace {

using Look = OrganisationFile::Look;

/// How many people there are.
class CountingPage : public Page {
public:
    explicit CountingPage(Workspace& workspace) : Page(workspace, QStringLiteral("people")) {}
    QString title() const override { return QStringLiteral("People"); }
    QString iconName() const override { return QStringLiteral("people"); }
    void activate() override { people = file().directory().people().size(); }
    bool mayLeave() override { return leaves; }

    std::size_t people = 0;
    bool leaves = true;
};

class WindowLookLater : public testing::Test {
protected:
    WindowLookLater() : m_clock(Instant{} + std::chrono::hours(24 * 365 * 56)), m_window(themesUnderTest(), m_clock) {
        Settings::clearRecentFiles();
        m_window.setPageFactory([this](Workspace& workspace) {
            m_page = new CountingPage(workspace);
            return std::vector<Page*>{m_page};
        });
        m_window.show();
        make("acme.ithaca");
        make("other.ithaca");
    }

    [[nodiscard]] QString path(const char* name = "acme.ithaca") const {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QByteArray bytes() const {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void make(const char* name) {
        {
            const auto file = OrganisationFile::create(path(name), "Acme", m_clock);
            Program program;
            program.name = "Mentoring 2026";
            const auto id = file->programs().add(program);
            for (const auto* given : {"Ana", "Bo", "Cléa"})
                file->programs().enrol(id, {addTo(*file, given)}, true, false);
        }
        run(path(name),
            "INSERT INTO import_mapping (fingerprint, document, used_at) VALUES ('filler', hex(zeroblob(1300000)), 0)");
    }
    static PersonId addTo(OrganisationFile& file, const char* given) {
        Person person;
        person.givenName = given;
        person.familyName = "Martin";
        return file.people().add(person);
    }
    static void run(const QString& path, const char* sql) {
        sqlite3* handle = nullptr;
        ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(handle);
        sqlite3_close(handle);
    }
    /// Where the filler is, which nothing reads but the look.
    void damage() const {
        std::fstream file(path().toStdString(), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(static_cast<std::streamoff>(std::filesystem::file_size(path().toStdString()) / 2));
        file << std::string(20'000, '\x5a');
    }
    void breakLinks() const {
        run(path(), "PRAGMA foreign_keys = OFF; UPDATE participation SET person = 12345 WHERE id ="
                    " (SELECT min(id) FROM participation)");
    }
    void breakARule() const {
        run(path(), "PRAGMA ignore_check_constraints = ON; UPDATE participation SET state = 77 WHERE id ="
                    " (SELECT min(id) FROM participation)");
    }
    /// Until the file that was opened is looked through, and what follows from that is done.
    void settle() {
        QTest::qWait(1);
        EXPECT_TRUE(QTest::qWaitFor([this] {
            const auto* workspace = m_window.workspace();
            return !workspace || (!workspace->file().owesLook() && !workspace->file().isUnsound());
        }));
        QTest::qWait(1);
    }
    [[nodiscard]] QString problem() {
        const auto* banner = m_window.findChild<Banner*>(QStringLiteral("problemBanner"));
        return banner && banner->isVisible() ? banner->text() : QString();
    }
    /// What opening the file said when every file was looked through first.
    [[nodiscard]] QString problemAsEver() {
        EXPECT_EQ(m_window.openFile(path(), Look::First), MainWindow::Opening::Failed);
        return problem();
    }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    CountingPage* m_page = nullptr;
    MainWindow m_window;
};

} // namespace

TEST_F(WindowLookLater, ASoundFileIsShownBeforeAndStays) {
    ASSERT_EQ(m_window.openFile(path()), MainWindow::Opening::Opened);
    EXPECT_TRUE(m_window.workspace()->file().owesLook());
    EXPECT_EQ(m_page->people, 3U);
    auto* shown = m_page;
    settle();
    ASSERT_NE(m_window.workspace(), nullptr);
    EXPECT_EQ(m_page, shown) << "nothing was made anew";
    EXPECT_TRUE(m_window.banners().isEmpty());
    EXPECT_EQ(Settings::recentFiles().value(0), m_window.workspace()->file().path());
}

TEST_F(WindowLookLater, ADamagedFileIsClosedAndSaysWhatItAlwaysSaidWithItsBackup) {
    QFile::copy(path(), path("acme-before-version-100.ithaca"));
    damage();
    const auto before = bytes();
    const auto asEver = problemAsEver();
    EXPECT_TRUE(asEver.contains(QStringLiteral("acme-before-version-100.ithaca"))) << asEver.toStdString();
    ASSERT_EQ(m_window.openFile(path()), MainWindow::Opening::Opened);
    settle();
    EXPECT_EQ(m_window.workspace(), nullptr);
    EXPECT_EQ(problem(), asEver);
    EXPECT_EQ(bytes(), before);
    EXPECT_TRUE(Settings::recentFiles().isEmpty());
}

TEST_F(WindowLookLater, AFileWithBrokenLinksIsClosedAlsoWhereAPageWouldNotLetGo) {
    breakLinks();
    const auto before = bytes();
    const auto asEver = problemAsEver();
    ASSERT_EQ(m_window.openFile(path()), MainWindow::Opening::Opened);
    m_page->leaves = false;
    settle();
    EXPECT_EQ(m_window.workspace(), nullptr);
    EXPECT_EQ(problem(), asEver);
    EXPECT_EQ(bytes(), before);
}

TEST_F(WindowLookLater, AFileThatBreaksARuleIsOpenedForReadingAsEver) {
    breakARule();
    const auto before = bytes();
    ASSERT_EQ(m_window.openFile(path()), MainWindow::Opening::Opened);
    EXPECT_FALSE(m_window.workspace()->isReadOnly()) << "nobody knows yet";
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_window.workspace() && m_window.workspace()->isReadOnly(); }));
    EXPECT_NE(m_window.findChild<Banner*>(QStringLiteral("readOnlyBanner")), nullptr);
    EXPECT_EQ(bytes(), before);
}

TEST_F(WindowLookLater, WhatIsDoneBeforeWaitsForTheLookAndIsThenDone) {
    ASSERT_EQ(m_window.openFile(path()), MainWindow::Opening::Opened);
    auto& workspace = *m_window.workspace();
    EXPECT_TRUE(workspace.file().owesLook());
    EXPECT_TRUE(workspace.attempt([&] { addTo(workspace.file(), "Dag"); }));
    EXPECT_FALSE(workspace.file().owesLook());
    settle();
    EXPECT_EQ(workspace.file().directory().people().size(), 4U);
    EXPECT_TRUE(workspace.undo());
}

TEST_F(WindowLookLater, WhatIsDoneBeforeInADamagedFileIsNotDone) {
    damage();
    const auto before = bytes();
    ASSERT_EQ(m_window.openFile(path()), MainWindow::Opening::Opened);
    auto& workspace = *m_window.workspace();
    EXPECT_FALSE(workspace.attempt([&] { addTo(workspace.file(), "Dag"); }));
    bool isWritten = false;
    workspace.write(QStringLiteral("done"), path("list.csv"), [&] {
        isWritten = true;
        return Written::ForSure;
    });
    EXPECT_FALSE(isWritten) << "nor is anything written out of it";
    settle();
    EXPECT_EQ(m_window.workspace(), nullptr);
    EXPECT_FALSE(problem().isEmpty());
    EXPECT_EQ(bytes(), before);
}

TEST_F(WindowLookLater, ItIsClosedWhileTheLookIsUnderWay) {
    for (int i = 0; i < 6; ++i) {
        ASSERT_EQ(m_window.openFile(path()), MainWindow::Opening::Opened);
        m_window.workspace()->file().beginLook();
        QTest::qWait(i);
        EXPECT_TRUE(m_window.closeFile());
        QTest::qWait(i);
        EXPECT_EQ(m_window.workspace(), nullptr);
        EXPECT_TRUE(problem().isEmpty());
    }
}

TEST_F(WindowLookLater, AnotherFileIsOpenedWhileTheLookIsUnderWay) {
    damage();
    ASSERT_EQ(m_window.openFile(path()), MainWindow::Opening::Opened);
    m_window.workspace()->file().beginLook();
    ASSERT_EQ(m_window.openFile(path("other.ithaca")), MainWindow::Opening::Opened);
    settle();
    ASSERT_NE(m_window.workspace(), nullptr) << "it is the other one that is sound";
    EXPECT_TRUE(m_window.workspace()->file().path().endsWith(QStringLiteral("other.ithaca")));
    EXPECT_TRUE(m_window.workspace()->attempt([&] { addTo(m_window.workspace()->file(), "Dag"); }));
}

TEST_F(WindowLookLater, ADamagedFileIsClosedOnlyOnceADialogIs) {
    damage();
    ASSERT_EQ(m_window.openFile(path()), MainWindow::Opening::Opened);
    QDialog dialog(&m_window);
    bool wasThere = false;
    QTimer::singleShot(400, &dialog, [&] {
        wasThere = m_window.workspace() != nullptr && m_window.workspace()->file().isUnsound();
        dialog.accept();
    });
    dialog.exec();
    EXPECT_TRUE(wasThere) << "what the dialog works on is not taken from under it";
    settle();
    EXPECT_EQ(m_window.workspace(), nullptr);
    EXPECT_FALSE(problem().isEmpty());
}

TEST_F(WindowLookLater, AFileThatMayOnlyBeReadIsLookedThroughAsWell) {
    damage();
    ASSERT_TRUE(QFile::setPermissions(path(), QFile::ReadOwner));
    const auto outcome = m_window.openFile(path());
    settle();
    EXPECT_EQ(m_window.workspace(), nullptr) << static_cast<int>(outcome);
    EXPECT_FALSE(problem().isEmpty());
    ASSERT_TRUE(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
}

} // namespace mentoring::ui
