#include <set>

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "all_forms.h"
#include "every_page.h"
#include "kit/card.h"
#include "kit/label.h"
#include "kit/sidebar.h"
#include "kit/table.h"
#include "matching_support.h"
#include "widget_checks.h"

namespace mentoring::ui {

namespace {

using namespace test;

using Lines = std::set<std::string>;

std::string said(const Lines& lines) {
    std::string all;
    for (const auto& line : lines)
        all += line + '\n';
    return all;
}

std::string described(const QAccessibleInterface& face) {
    const auto* object = face.object();
    const auto about = object ? QString::fromLatin1(object->metaObject()->className()) + u' ' + object->objectName()
                              : QStringLiteral("part of another");
    return qAccessibleRoleString(face.role()) + std::string(" \"") + face.text(QAccessible::Name).toStdString() +
           "\" (" + about.toStdString() + ')';
}

/// What somebody who listens would not understand, of one face.
void hear(const QAccessibleInterface& face, Lines& wrong) {
    const auto state = face.state();
    const auto name = face.text(QAccessible::Name).trimmed();
    if (state.focusable && !state.disabled && name.isEmpty())
        wrong.insert("without a name: " + described(face));
    if (name.contains(u'&'))
        wrong.insert("with an ampersand: " + described(face));
    const auto* widget = qobject_cast<QWidget*>(face.object());
    const auto expect = [&](bool isSo, const char* what) {
        if (!isSo)
            wrong.insert(std::string("not ") + what + ": " + described(face));
    };
    if (qobject_cast<const SidebarEntry*>(widget))
        expect(face.role() == QAccessible::PageTab && state.selectable, "one of several pages");
    else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        expect(button->isCheckable() ? face.role() == QAccessible::CheckBox ||
                                           face.role() == QAccessible::RadioButton || face.role() == QAccessible::Button
                                     : face.role() == QAccessible::Button || face.role() == QAccessible::ButtonMenu,
               "a button");
    if (const auto* label = qobject_cast<const Label*>(widget);
        label && (label->role() == Label::PageTitle || label->role() == Label::CardTitle))
        expect(face.role() == QAccessible::Heading && !name.isEmpty(), "a heading");
    if (qobject_cast<const Card*>(widget) && !name.isEmpty())
        expect(face.role() == QAccessible::Grouping, "a group of what belongs together");
}

void hearTable(const QTableView& table, Lines& wrong) {
    if (!table.model())
        return;
    if (table.accessibleName().isEmpty())
        wrong.insert("a table without a name: " + table.objectName().toStdString());
    for (int column = 0; column < table.model()->columnCount(); ++column)
        if (!table.isColumnHidden(column) && table.model()->headerData(column, Qt::Horizontal).toString().isEmpty() &&
            table.model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty())
            wrong.insert("a column without a name: " + table.objectName().toStdString() + ' ' + std::to_string(column));
}

/// The tree as a screen reader walks it: from each face to its children. Cells of tables are looked at by their model.
void walk(QAccessibleInterface* face, Lines& wrong, int& faces) {
    if (!face || face->state().invisible)
        return;
    ++faces;
    hear(*face, wrong);
    if (const auto* table = qobject_cast<const QTableView*>(face->object())) {
        hearTable(*table, wrong);
        return;
    }
    for (int child = 0; child < face->childCount(); ++child) {
        auto* below = face->child(child);
        if (below && below->parent() && below->parent()->object() != face->object())
            wrong.insert("whose parent is another: " + described(*below));
        walk(below, wrong, faces);
    }
}

std::string unheard(QWidget& root, int& faces) {
    Lines wrong;
    walk(QAccessible::queryAccessibleInterface(&root), wrong, faces);
    return said(wrong);
}

std::string described(const QWidget* widget) {
    if (!widget)
        return "nothing";
    return widget->metaObject()->className() + std::string(" ") + widget->objectName().toStdString() + " \"" +
           widget->accessibleName().toStdString() + '"';
}

bool isStop(const QWidget& widget) {
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisible() && widget.isEnabled() && !widget.focusProxy();
}

/// Presses Tab, or Tab with Shift, until it is where it began. What is wrong on the way, and stops that it did not come
/// to.
Lines around(QWidget& window, Qt::KeyboardModifiers shift) {
    Lines wrong;
    auto* start = window.focusWidget();
    if (!start)
        return {"nothing has the focus"};
    std::set<const QWidget*> seen;
    constexpr int most = 600;
    const auto* at = start;
    for (int press = 0; press < most; ++press) {
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab, shift);
        at = window.focusWidget();
        if (!at || !at->isVisible() || !at->isEnabled()) {
            wrong.insert("came to what is not there: " + described(at));
            return wrong;
        }
        if (!seen.insert(at).second || at == start)
            break;
    }
    if (at != start && isStop(*start))
        wrong.insert("went round from " + described(start) + " and is caught at " + described(at));
    for (const auto* widget : window.findChildren<QWidget*>())
        if (widget->window() == &window && isStop(*widget) && !seen.contains(widget)) {
            // The buttons of a group that excludes are one stop: the arrows go on within it.
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            if (!(button && button->autoExclusive() && !button->isChecked()))
                wrong.insert("passed by " + described(widget));
        }
    return wrong;
}

std::string aroundByTab(QWidget& window) {
    auto* start = window.focusWidget();
    const auto wrong = said(around(window, Qt::NoModifier));
    start->setFocus(Qt::TabFocusReason);
    return wrong + said(around(window, Qt::ShiftModifier));
}

class AccessibleTree : public EveryPage {};

class Focus : public EveryPage {
protected:
    [[nodiscard]] bool hasFocusOnThePage() const {
        const auto* focused = window.focusWidget();
        return focused && focused->isVisible() && focused->isEnabled() && window.currentPage()->isAncestorOf(focused);
    }
    void beActive() {
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }
};

} // namespace

TEST_P(AccessibleTree, OfEveryPageIsUnderstoodByWhoeverListens) {
    int faces = 0;
    const int views = onEveryView([&](const std::string& where) { EXPECT_EQ(unheard(window, faces), "") << where; });
    EXPECT_GT(views, 50);
    EXPECT_GT(faces, 3000);
}

TEST_P(AccessibleTree, OfEveryFormIsUnderstoodByWhoeverListens) {
    onEveryForm([&](QDialog& form, const std::string& name) {
        int faces = 0;
        EXPECT_EQ(unheard(form, faces), "") << name;
        EXPECT_GT(faces, 4) << name;
    });
}

TEST_P(Focus, IsGoneRoundByTabOnEveryPage) {
    beActive();
    onEveryView([&](const std::string& where) {
        const auto* focused = window.focusWidget();
        ASSERT_TRUE(focused && focused->isVisible() && focused->isEnabled()) << where << ": " << described(focused);
        EXPECT_EQ(aroundByTab(window), "") << where;
    });
}

TEST_P(Focus, IsGoneRoundByTabInEveryForm) {
    onEveryForm([&](QDialog& form, const std::string& name) {
        form.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&form));
        EXPECT_EQ(aroundByTab(form), "") << name;
    });
}

TEST_P(Focus, IsKeptOnARecordAndOnTheListItIsOf) {
    beActive();
    for (const auto* who : {"", "mentor", "mentee"}) {
        sit(who);
        int lists = 0;
        for (const auto* page : window.findChildren<Page*>()) {
            window.showPage(page->id());
            QCoreApplication::processEvents();
            auto* table = page->findChild<Table*>(page->id() + QStringLiteral("Table"));
            if (!table || !table->isVisible() || table->model()->rowCount() == 0)
                continue;
            SCOPED_TRACE(who + (": " + page->id().toStdString()));
            ++lists;
            table->setFocus();
            table->setCurrentIndex(table->model()->index(0, 0));
            QTest::keyClick(table, Qt::Key_Return);
            QCoreApplication::processEvents();
            EXPECT_TRUE(hasFocusOnThePage()) << described(window.focusWidget());
            if (!page->canGoBack())
                continue; // it opens elsewhere
            QTest::keyClick(&window, Qt::Key_Escape);
            QCoreApplication::processEvents();
            EXPECT_EQ(window.focusWidget(), table) << described(window.focusWidget());
        }
        EXPECT_GT(lists, 3);
    }
}

TEST_P(Focus, IsKeptWhenWhatHasItGoes) {
    beActive();
    for (const auto* page : window.findChildren<Page*>()) {
        window.showPage(page->id());
        QCoreApplication::processEvents();
        SCOPED_TRACE(page->id().toStdString());
        QPushButton passing(window.currentPage());
        passing.show();
        passing.setFocus();
        ASSERT_TRUE(passing.hasFocus());
        passing.hide();
        QCoreApplication::processEvents();
        EXPECT_TRUE(window.focusWidget() && window.focusWidget()->isVisible());
        auto* deleted = new QPushButton(window.currentPage());
        deleted->show();
        deleted->setFocus();
        delete deleted;
        QCoreApplication::processEvents();
        EXPECT_TRUE(hasFocusOnThePage()) << described(window.focusWidget());
    }
    Q_EMIT window.workspace()->undoOffered(QStringLiteral("Something was done"), 0);
    auto& undo = child<QAbstractButton>(window, "undoButton");
    undo.setFocus(Qt::TabFocusReason);
    undo.click();
    QCoreApplication::processEvents();
    EXPECT_TRUE(window.focusWidget() && window.focusWidget()->isVisible());
}

TEST_P(Focus, GoesAlongWithTheSidebarsEntries) {
    beActive();
    auto* sidebar = window.findChild<Sidebar*>();
    sidebar->entry(sidebar->current())->setFocus(Qt::TabFocusReason);
    for (int entry = 1; entry < sidebar->count(); ++entry) {
        QTest::keyClick(window.focusWidget(), Qt::Key_Down);
        QCoreApplication::processEvents();
        EXPECT_EQ(window.focusWidget(), sidebar->entry(sidebar->current())) << described(window.focusWidget());
        EXPECT_EQ(sidebar->current(), window.currentPage()->id());
        EXPECT_TRUE(QAccessible::queryAccessibleInterface(window.focusWidget())->state().selected);
    }
}

INSTANTIATE_TEST_SUITE_P(In, AccessibleTree, testing::Values(wording::Language::English, wording::Language::French),
                         languageName);
INSTANTIATE_TEST_SUITE_P(In, Focus, testing::Values(wording::Language::English), languageName);

} // namespace mentoring::ui
