#include <map>

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

#include "all_forms.h"
#include "every_page.h"
#include "widget_checks.h"

namespace mentoring::ui {

namespace {

using namespace test;

/// Texts by the key that Alt is pressed with.
class Keys {
public:
    void add(const QString& text) {
        if (const auto keys = QKeySequence::mnemonic(text); !keys.isEmpty())
            m_texts[keys.toString().toStdString()].push_back(text.toStdString());
    }
    [[nodiscard]] std::string clashes() const {
        std::string found;
        for (const auto& [key, texts] : m_texts)
            if (texts.size() > 1) {
                found += key + ':';
                for (const auto& text : texts)
                    found += " \"" + text + '"';
                found += '\n';
            }
        if (!found.empty())
            found += all();
        return found;
    }
    /// What there is, for whoever looks for a free letter.
    [[nodiscard]] std::string all() const {
        std::string said = "of";
        for (const auto& [key, texts] : m_texts)
            for (const auto& text : texts)
                said += " \"" + text + '"';
        return said + '\n';
    }

private:
    std::map<std::string, std::vector<std::string>> m_texts;
};

/// What Alt with a letter would press or go to in a window as it is now.
std::string clashesIn(const QWidget& root) {
    Keys keys;
    for (const auto* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != root.window())
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && button->isEnabled())
            keys.add(button->text());
        else if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            keys.add(label->text());
        else if (const auto* box = qobject_cast<const QGroupBox*>(widget))
            keys.add(box->title());
        else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                keys.add(tabs->tabText(tab));
        else if (const auto* bar = qobject_cast<const QMenuBar*>(widget))
            for (const auto* action : bar->actions())
                if (action->isVisible())
                    keys.add(action->text());
    }
    return keys.clashes();
}

std::string clashesInMenus(const QWidget& root) {
    std::string found;
    for (const auto* menu : root.findChildren<QMenu*>()) {
        Keys keys;
        for (const auto* action : menu->actions())
            if (action->isVisible())
                keys.add(action->text());
        if (const auto clashes = keys.clashes(); !clashes.empty())
            found += "menu " + menu->title().toStdString() + ", " + clashes;
    }
    return found;
}

class Mnemonics : public EveryPage {};

} // namespace

TEST_P(Mnemonics, OfEveryPageAndTheMenusAreOfOneThingEach) {
    const int views = onEveryView([&](const std::string& where) {
        EXPECT_EQ(clashesIn(window), "") << where;
        EXPECT_EQ(clashesInMenus(window), "") << where;
    });
    EXPECT_GT(views, 50);
}

TEST_P(Mnemonics, OfEveryFormAreOfOneThingEach) {
    onEveryForm([&](QDialog& form, const std::string& name) {
        EXPECT_EQ(clashesIn(form), "") << name;
        EXPECT_EQ(clashesInMenus(form), "") << name;
    });
}

INSTANTIATE_TEST_SUITE_P(In, Mnemonics, testing::Values(wording::Language::English, wording::Language::French),
                         languageName);

} // namespace mentoring::ui
