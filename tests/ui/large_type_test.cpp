#include <set>

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include "all_forms.h"
#include "every_page.h"
#include "kit/label.h"
#include "kit/page_header.h"
#include "matching/criterion_dialog.h"
#include "matching_support.h"
#include "widget_checks.h"

namespace mentoring::ui {

namespace {

using namespace test;

using Lines = std::set<std::string>;

std::string described(const QWidget& widget) {
    auto name = widget.metaObject()->className() + std::string(" ") + widget.objectName().toStdString();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        name += " \"" + label->text().left(40).toStdString() + '"';
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        name += " \"" + button->text().left(40).toStdString() + '"';
    return name + " in " + (widget.parentWidget() ? widget.parentWidget()->metaObject()->className() : "nothing") +
           ' ' + (widget.parentWidget() ? widget.parentWidget()->objectName().toStdString() : "");
}

/// Parts of Qt's own editors.
bool isOfQt(const QWidget& widget) {
    return widget.objectName().startsWith(QLatin1String("qt_")) ||
           qobject_cast<const QLineEdit*>(widget.parentWidget());
}

/// Siblings laid out over each other; what lies over all on purpose has no layout.
void findOverlaps(const QWidget& root, Lines& wrong) {
    for (const auto* parent : root.findChildren<QWidget*>()) {
        if (!parent->isVisible() || !parent->layout())
            continue;
        QList<const QWidget*> laid;
        for (const auto* child : parent->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            if (child->isVisible() && !child->isWindow() && !isOfQt(*child) && !child->size().isEmpty())
                laid << child;
        for (qsizetype one = 0; one < laid.size(); ++one)
            for (qsizetype other = one + 1; other < laid.size(); ++other) {
                const auto shared = laid.at(one)->geometry() & laid.at(other)->geometry();
                if (shared.width() > 2 && shared.height() > 2)
                    wrong.insert(described(*laid.at(one)) + " lies over " + described(*laid.at(other)));
            }
    }
}

/// The nearest scroll area, whose content may be longer than what shows.
const QScrollArea* scrollAround(const QWidget& widget) {
    for (const auto* at = widget.parentWidget(); at; at = at->parentWidget())
        if (const auto* area = qobject_cast<const QScrollArea*>(at))
            return area;
    return nullptr;
}

/// What it has of what it needs at least.
std::string sizes(const QWidget& widget) {
    const auto least = widget.minimumSizeHint();
    const auto text = [](int width, int height) { return std::to_string(width) + " x " + std::to_string(height); };
    return ", " + text(widget.width(), widget.height()) + " of " + text(least.width(), least.height());
}

void findCut(const QWidget& root, Lines& wrong) {
    for (const auto* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != root.window() || isOfQt(*widget))
            continue;
        // Beyond the edge of its parent nothing is painted, and nothing scrolls there.
        const auto* parent = widget->parentWidget();
        const auto* area = scrollAround(*widget);
        const bool isScrolled = area && area->viewport() == parent;
        if (!isScrolled && parent->layout() && !parent->rect().adjusted(-2, -2, 2, 2).contains(widget->geometry()))
            wrong.insert("beyond its parent: " + described(*widget));
        if (isScrolled && widget->width() > parent->width() + 1 &&
            area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            wrong.insert("wider than what shows of it: " + described(*widget));
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label && !label->text().isEmpty() && !qobject_cast<const ElidedLabel*>(label)) {
            const int needed =
                label->hasHeightForWidth() ? label->heightForWidth(label->width()) : label->minimumSizeHint().height();
            if (label->height() < needed - 1)
                wrong.insert("too low: " + described(*widget));
            if (!label->wordWrap() && label->width() < label->minimumSizeHint().width() - 1)
                wrong.insert("too narrow: " + described(*widget));
        }
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (button && (button->width() < button->minimumSizeHint().width() - 1 ||
                       button->height() < button->minimumSizeHint().height() - 1))
            wrong.insert("cut: " + described(*widget) + sizes(*button));
        if (button && button->hasHeightForWidth() && button->height() < button->heightForWidth(button->width()) - 1)
            wrong.insert("too low for its lines: " + described(*widget));
    }
}

std::string spoiled(const QWidget& root) {
    Lines wrong;
    findOverlaps(root, wrong);
    findCut(root, wrong);
    std::string all;
    for (const auto& line : wrong)
        all += line + '\n';
    return all;
}

/// The letters of somebody who needs them large, and a window that leaves little room for them.
class LargeType : public EveryPage {
protected:
    LargeType() : m_before(QApplication::font()) {
        auto large = m_before;
        large.setPointSizeF(30);
        QApplication::setFont(large);
        QCoreApplication::processEvents();
        window.resize(small);
        QCoreApplication::processEvents();
    }
    ~LargeType() override { QApplication::setFont(m_before); }

    /// Lines that are broken otherwise ask for another height, and so on.
    static void settle() {
        for (int round = 0; round < 4; ++round)
            QCoreApplication::processEvents();
    }
    static constexpr QSize small{1000, 700};

private:
    QFont m_before;
};

class UsualType : public EveryPage {};

} // namespace

TEST_P(UsualType, MakesNoPageScrollAsAWhole) {
    const auto& around = child<QScrollArea>(window, "overflow");
    const int views = onEveryView([&](const std::string& where) {
        QCoreApplication::processEvents();
        EXPECT_EQ(around.horizontalScrollBar()->maximum(), 0) << where;
        EXPECT_EQ(around.verticalScrollBar()->maximum(), 0) << where;
        for (const auto* header : window.findChildren<PageHeader*>())
            if (header->isVisible()) {
                const int needed =
                    header->hasHeightForWidth() ? header->heightForWidth(header->width()) : header->sizeHint().height();
                EXPECT_LE(header->height(), needed + 1) << where;
            }
    });
    EXPECT_GT(views, 50);
}

TEST_P(LargeType, SpoilsNoPage) {
    const int views = onEveryView([&](const std::string& where) {
        settle();
        // What a run of the matching brings comes when it ends, and is laid out after that.
        if (!spoiled(window).empty())
            (void)waitFor([&] { return spoiled(window).empty(); });
        EXPECT_EQ(spoiled(window), "") << where;
        EXPECT_EQ(window.size(), small) << where << " makes the window larger";
    });
    EXPECT_GT(views, 50);
}

TEST_P(LargeType, MakesNoPageWiderThanAnUsualWindow) {
    window.resize(1280, 800);
    settle();
    const auto& around = child<QScrollArea>(window, "overflow");
    const int views = onEveryView([&](const std::string& where) {
        settle();
        if (around.horizontalScrollBar()->maximum() > 0)
            (void)waitFor([&] { return around.horizontalScrollBar()->maximum() == 0; });
        EXPECT_EQ(around.horizontalScrollBar()->maximum(), 0) << where;
    });
    EXPECT_GT(views, 50);
}

TEST_P(LargeType, ShowsARecordFromItsTop) {
    auto& around = child<QScrollArea>(window, "overflow");
    for (const auto& pair : window.workspace()->file().directory().mentorships()) {
        window.showPage(QStringLiteral("mentorships"));
        settle();
        around.verticalScrollBar()->setValue(around.verticalScrollBar()->maximum());
        ASSERT_GT(around.verticalScrollBar()->value(), 0);
        window.workspace()->open(pair.id);
        settle();
        EXPECT_EQ(around.verticalScrollBar()->value(), 0);
    }
}

TEST_P(LargeType, SpoilsNoForm) {
    onEveryForm([&](QDialog& form, const std::string& name) {
        QCoreApplication::processEvents();
        EXPECT_EQ(spoiled(form), "") << name;
        // A button in such letters may be wider than the screen of a test.
        constexpr int narrowScreen = 1024;
        EXPECT_LE(form.width(), narrowScreen) << name;
        EXPECT_LE(form.height(), form.screen()->availableSize().height()) << name;
    });
}

TEST_P(LargeType, SpoilsNoCriterion) {
    const Cohort cohort;
    for (const auto kind : {CriterionKind::Skills, CriterionKind::InSet, CriterionKind::OrderedSteps,
                            CriterionKind::Nearness, CriterionKind::Overlap})
        for (const bool must : {false, true}) {
            Criterion criterion;
            criterion.kind = kind;
            criterion.must = must;
            criterion.steps = {{-1, 0.25}, {1, 0.75}, {2, 1}, {3, 0.5}};
            criterion.values = {"Finance", "Marketing"};
            CriterionDialog form(cohort.file(), criterion);
            form.show();
            settle();
            const auto where = std::to_string(static_cast<int>(kind)) + (must ? " as a rule" : "");
            EXPECT_EQ(spoiled(form), "") << where;
            const auto room = form.screen()->availableSize();
            EXPECT_LE(form.width(), room.width()) << where;
            EXPECT_LE(form.height(), room.height()) << where;
        }
}

INSTANTIATE_TEST_SUITE_P(In, UsualType, testing::Values(wording::Language::English, wording::Language::French),
                         languageName);
INSTANTIATE_TEST_SUITE_P(In, LargeType, testing::Values(wording::Language::English, wording::Language::French),
                         languageName);

} // namespace mentoring::ui
