#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QPushButton>
#include <QTableView>

#include "app/desk.h"
#include "furnish.h"
#include "kit/sidebar.h"
#include "matching_support.h"
#include "support/planted_words.h"
#include "support/temporary_organisation.h"
#include "widget_checks.h"
#include "window/main_window.h"
#include "wording/language.h"

namespace mentoring::ui {

namespace {

using namespace test;
using mentoring::test::PlantedFile;
using mentoring::test::TemporaryOrganisation;

QString firstWord(const QString& text) {
    return text.section(u' ', 0, 0);
}

/// Headings that are alike as far as a narrow column shows them.
QStringList twins(const QAbstractItemModel& model) {
    QStringList found;
    for (int column = 1; column < model.columnCount(); ++column) {
        const auto before = model.headerData(column - 1, Qt::Horizontal).toString();
        const auto heading = model.headerData(column, Qt::Horizontal).toString();
        if (!heading.isEmpty() && firstWord(before) == firstWord(heading))
            found << before + QStringLiteral(" | ") + heading;
    }
    return found;
}

/// Every page that whoever is at the desk can go to, at the width of a small screen.
class Labels : public testing::TestWithParam<wording::Language> {
protected:
    Labels() : planted(*org.file), window(themesUnderTest(), org.clock) {
        org.file.reset();
        wording::speak(GetParam());
        furnish(window);
        window.resize(1280, 800);
        window.show();
        EXPECT_EQ(window.openFile(org.path()), MainWindow::Opening::Opened);
    }
    ~Labels() override {
        window.closeFile();
        wording::speak(wording::Language::English);
    }

    /// Answers how many pages there were.
    int onEveryPage(const std::function<void(const std::string& where)>& look) {
        int pages = 0;
        for (const auto* who : {"", "mentor", "mentee"}) {
            const Perspective desk = *who ? Perspective{planted.person(who)} : Perspective{};
            window.workspace()->takeDesk(desk);
            EXPECT_TRUE(waitFor([&] { return window.workspace()->file().desk().perspective() == desk; }));
            QCoreApplication::processEvents();
            for (int entry = 0; entry < window.findChildren<SidebarEntry*>().size(); ++entry) {
                auto* page = window.findChildren<SidebarEntry*>().at(entry);
                if (!page->isVisible())
                    continue;
                page->click();
                QCoreApplication::processEvents();
                look(std::string(who) + ": " + page->text().toStdString());
                ++pages;
            }
            for (const auto& pair : window.workspace()->file().directory().mentorships())
                if (pair.mentor == planted.person("mentor") && pair.mentee == planted.person("mentee")) {
                    window.workspace()->open(pair.id);
                    QCoreApplication::processEvents();
                    look(std::string(who) + ": a pair");
                }
        }
        return pages;
    }

    TemporaryOrganisation org;
    PlantedFile planted;
    MainWindow window;
};

} // namespace

TEST_P(Labels, OfColumnsBesideEachOtherBeginDifferently) {
    int tables = 0;
    const int pages = onEveryPage([&](const std::string& where) {
        for (const auto* table : window.findChildren<QTableView*>())
            if (table->isVisible() && table->model()) {
                ++tables;
                EXPECT_EQ(twins(*table->model()), QStringList())
                    << where << ": " << twins(*table->model()).join(u';').toStdString();
            }
    });
    EXPECT_GT(pages, 20);
    EXPECT_GT(tables, 8);
}

TEST_P(Labels, OfButtonsAreNotCut) {
    int buttons = 0;
    onEveryPage([&](const std::string& where) {
        for (const auto* button : window.findChildren<QPushButton*>())
            if (button->isVisible() && !button->text().isEmpty()) {
                ++buttons;
                EXPECT_GE(button->width(), button->minimumSizeHint().width())
                    << where << ": " << button->text().toStdString();
            }
    });
    EXPECT_GT(buttons, 100);
}

INSTANTIATE_TEST_SUITE_P(InEitherLanguage, Labels,
                         testing::Values(wording::Language::English, wording::Language::French),
                         [](const auto& tested) {
                             return tested.param == wording::Language::French ? "French" : "English";
                         });

} // namespace mentoring::ui
