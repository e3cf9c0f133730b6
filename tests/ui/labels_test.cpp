#include <gtest/gtest.h>

#include <QPushButton>
#include <QTableView>

#include "every_page.h"
#include "widget_checks.h"

namespace mentoring::ui {

namespace {

using namespace test;

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

class Labels : public EveryPage {};

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
                         testing::Values(wording::Language::English, wording::Language::French), languageName);

} // namespace mentoring::ui
