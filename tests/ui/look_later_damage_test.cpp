#include <array>
#include <cstdlib>
#include <fstream>
#include <random>

#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include "app/desk.h"
#include "app/directory.h"
#include "furnish.h"
#include "kit/banner.h"
#include "mentoring/clock.h"
#include "support/endless_tree.h"
#include "widget_checks.h"
#include "window/main_window.h"

// Every page of the window on files that somebody broke, before they are looked through: whatever is in them, the
// window stands, says in the end what it always said, and writes nothing.

namespace mentoring::ui {

namespace {

std::uint32_t seedOfThisRun() {
    const char* given = std::getenv("ITHACA_SEED");
    const auto seed = given ? static_cast<std::uint32_t>(std::strtoul(given, nullptr, 10)) : std::random_device{}();
    std::printf("ITHACA_SEED=%u\n", seed);
    return seed;
}

class LookLaterDamage : public testing::Test {
protected:
    LookLaterDamage() : random(seedOfThisRun()), path(folder.filePath(QStringLiteral("broken.ithaca"))) {
        QFile sample(QStringLiteral(ITHACA_SAMPLE));
        EXPECT_TRUE(sample.open(QIODevice::ReadOnly));
        whole = sample.readAll();
    }

    [[nodiscard]] QByteArray bytes() const {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    void write(const QByteArray& content) const {
        QFile out(path);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(content);
    }
    [[nodiscard]] std::size_t any(std::size_t below) {
        return std::uniform_int_distribution<std::size_t>(0, below - 1)(random);
    }

    /// Runs SQL on it as another program would: no checks, no links.
    void tamper(const std::string& sql) const {
        sqlite3* handle = nullptr;
        ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
        sqlite3_exec(handle, "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON", nullptr, nullptr,
                     nullptr);
        (void)sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr);
        sqlite3_close(handle);
    }
    /// Integer and text columns of every table, by name.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> columns() const {
        std::vector<std::pair<std::string, std::string>> all;
        sqlite3* handle = nullptr;
        EXPECT_EQ(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
        sqlite3_exec(
            handle,
            "SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table' AND c.pk = "
            "0",
            [](void* to, int, char** values, char**) {
                static_cast<decltype(all)*>(to)->emplace_back(values[0], values[1]);
                return 0;
            },
            &all, nullptr);
        sqlite3_close(handle);
        return all;
    }

    /// What an error in a slot comes to in the program: it is logged, and the program goes on.
    static void guarded(const std::function<void()>& done) {
        try {
            done();
        } catch (const std::exception&) { // NOLINT(bugprone-empty-catch)
        }
    }

    /// What is done to it may be nothing that is minded when a file is looked through first.
    [[nodiscard]] bool isSound() const {
        const auto copy = folder.filePath(QStringLiteral("copy.ithaca"));
        QFile::remove(copy);
        EXPECT_TRUE(QFile::copy(path, copy));
        try {
            const SystemClock clock;
            return OrganisationFile::open(copy, OrganisationFile::Access::ReadWrite, clock)->access() ==
                   OrganisationFile::Access::ReadWrite;
        } catch (const FileError&) {
            return false;
        }
    }

    /// Shows every page before the look, then lets it be looked through.
    void show(const std::string& what) {
        SCOPED_TRACE(what);
        const auto before = bytes();
        const bool isHarmless = isSound();
        const FixedClock clock{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2}};
        MainWindow window(themesUnderTest(), clock);
        furnish(window);
        window.resize(1280, 800);
        window.show();
        guarded([&] { (void)window.openFile(path); });
        shown += window.workspace() && window.workspace()->file().owesLook() ? 1 : 0;
        for (const auto* page : {"home", "people", "matching", "mentorships", "pairs", "sessions", "goals", "feedback",
                                 "insights", "concerns", "gains", "organisation"}) {
            guarded([&] { window.showPage(QString::fromLatin1(page)); });
            guarded([&] { QApplication::sendPostedEvents(); });
            guarded([&] { window.grab(); });
        }
        const auto isSettled = [&] {
            const auto* workspace = window.workspace();
            return !workspace || (!workspace->file().owesLook() && !workspace->file().isUnsound());
        };
        for (int i = 0; i < 2000 && !isSettled(); ++i) {
            guarded([] { QApplication::processEvents(QEventLoop::AllEvents, 5); });
            QThread::msleep(2);
        }
        EXPECT_TRUE(isSettled());
        if (window.workspace()) {
            EXPECT_TRUE(window.workspace()->isReadOnly() || isHarmless);
        } else {
            const auto* banner = window.findChild<Banner*>(QStringLiteral("problemBanner"));
            EXPECT_TRUE(banner && !banner->text().isEmpty());
        }
        guarded([&] { window.closeFile(); });
        EXPECT_TRUE(bytes() == before || isHarmless) << "nothing is written";
    }

    std::mt19937 random;
    QTemporaryDir folder;
    QString path;
    QByteArray whole;
    int shown = 0; ///< how often something was on screen before the look
};

constexpr int pageSize = 4096;

} // namespace

TEST_F(LookLaterDamage, PagesThatSomethingElseWasWrittenOver) {
    for (int round = 0; round < 10; ++round) {
        auto content = whole;
        const auto pages = static_cast<std::size_t>(content.size()) / pageSize;
        for (int i = 0; i < 1 + round * 3; ++i) {
            const auto at = static_cast<qsizetype>((1 + any(pages - 1)) * pageSize);
            switch (any(3)) {
            case 0:
                content.replace(at, pageSize, QByteArray(pageSize, '\0'));
                break;
            case 1: // another page of the same file
                content.replace(at, pageSize,
                                whole.mid(static_cast<qsizetype>((1 + any(pages - 1)) * pageSize), pageSize));
                break;
            default:
                for (int byte = 0; byte < 40; ++byte)
                    content[at + static_cast<qsizetype>(any(pageSize))] = static_cast<char>(any(256));
            }
        }
        write(content);
        show("round " + std::to_string(round));
    }
}

TEST_F(LookLaterDamage, TreesWithoutEnd) {
    for (const auto* table : {"program", "custom_field", "organisation", "matching_run"}) {
        write(whole);
        tamper("INSERT INTO custom_field (id, name, kind) VALUES (1, 'Shift', 0)");
        mentoring::test::makeEndless(path.toStdString(), table);
        show(table);
    }
}

TEST_F(LookLaterDamage, RecordsThatOthersPointToAreGone) {
    for (const auto* table : {"person", "mentorship", "program", "skill", "session", "goal", "participation"}) {
        write(whole);
        tamper(std::string("DELETE FROM ") + table + " WHERE id % 2 = 0");
        show(table);
    }
    EXPECT_EQ(shown, 7);
}

TEST_F(LookLaterDamage, NumbersThatMeanNothingAndTextsThatNobodyCanRead) {
    write(whole);
    const auto all = columns();
    ASSERT_GT(all.size(), 100U);
    constexpr std::array values{
        "77", "-1", "9223372036854775807", "CAST(x'ff00fe' AS TEXT)", "'2026-99-99'", "hex(randomblob(5000))"};
    for (int round = 0; round < 12; ++round) {
        write(whole);
        std::string what;
        for (int i = 0; i < 12; ++i) {
            const auto& [table, column] = all[any(all.size())];
            const auto* value = values[any(values.size())];
            tamper("UPDATE \"" + table + "\" SET \"" + column + "\" = " + value);
            what += table + '.' + column + '=' + value + ' ';
        }
        show(what);
    }
}

} // namespace mentoring::ui
