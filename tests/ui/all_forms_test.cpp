#include "all_forms.h"

#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QPlainTextEdit>
#include <QPushButton>

#include "app/draft_service.h"
#include "draft_forms.h"
#include "matching_support.h"
#include "parts/draft_keeper.h"
#include "parts/form_dialog.h"
#include "parts/kept_text_dialog.h"
#include "widget_checks.h"

namespace mentoring::ui {

namespace {

using namespace test;

/// One form in a file of its own, which can be closed and opened.
class FormAtWork {
public:
    explicit FormAtWork(const FormCase& of) : form(of), path(worlds().fresh()) { openFile(); }

    void openFile() {
        workspace = worlds().open(path);
        world = std::make_unique<FormsWorld>(*workspace);
        world->sit(form.desk(*world));
    }
    void closeFile() {
        world.reset();
        workspace.reset();
    }

    /// Types into the form and leaves it; answers what it showed.
    std::map<QString, QString> typeAndLeave(const std::function<void(std::unique_ptr<QDialog>)>& leave = reject) {
        auto dialog = form.make(*world);
        dialog->show();
        typed = typeInto(*dialog, QStringLiteral("planted"));
        auto shown = shownIn(*dialog);
        leave(std::move(dialog));
        return shown;
    }
    static void reject(std::unique_ptr<QDialog> dialog) { dialog->reject(); }

    [[nodiscard]] std::vector<Draft> drafts() const { return workspace->file().drafts().all(); }

    static FormsWorlds& worlds() {
        static FormsWorlds all;
        return all;
    }

    const FormCase& form;
    QString path;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<FormsWorld> world;
    QStringList typed;
};

bool cameBack(const QDialog& dialog) {
    const auto* drafted = qobject_cast<const FormDialog*>(&dialog);
    return drafted && drafted->cameBackFromDraft();
}

} // namespace

TEST(EveryForm, IsOpenedToBeFilledInAndNotToBeRecorded) {
    int forms = 0;
    for (const auto& form : allForms()) {
        SCOPED_TRACE(form.name());
        const FormAtWork at(form);
        const auto dialog = form.make(*at.world);
        dialog->show();
        if (const auto* drafted = qobject_cast<const FormDialog*>(dialog.get())) {
            ++forms;
            EXPECT_NE(dialog->focusWidget(), nullptr);
            EXPECT_NE(dialog->focusWidget(), drafted->applyButton()) << "one press of the space bar would record it";
        }
    }
    EXPECT_GT(forms, 40);
}

TEST(EveryForm, IsFoundAgainAsItWasLeftInWhateverWay) {
    for (const auto& form : allForms()) {
        SCOPED_TRACE(form.name());
        FormAtWork at(form);
        const std::function<void(std::unique_ptr<QDialog>)> ways[] = {
            FormAtWork::reject,                                       // Escape, Cancel
            [](std::unique_ptr<QDialog> dialog) { dialog->close(); }, // the window's own cross
            [](std::unique_ptr<QDialog> dialog) { dialog.reset(); },  // the page, or the program, goes
            [&](std::unique_ptr<QDialog> dialog) {                    // another day
                dialog->reject();
                dialog.reset();
                at.closeFile();
                auto& clock = FormAtWork::worlds().clock;
                clock.set(clock.now() + std::chrono::hours{30});
                at.openFile();
            },
        };
        for (const auto& way : ways) {
            const auto left = at.typeAndLeave(way);
            const auto again = form.make(*at.world);
            again->show();
            EXPECT_EQ(shownIn(*again), left);
            EXPECT_TRUE(cameBack(*again));
            for (const auto& draft : at.drafts())
                at.workspace->file().drafts().drop(draft.key);
        }
    }
}

TEST(EveryForm, IsFoundAgainOnlyAboutWhatItWasAbout) {
    for (const auto& form : allForms()) {
        if (!form.makeOther)
            continue; // there is one of it
        SCOPED_TRACE(form.name());
        FormAtWork at(form);
        (void)at.typeAndLeave();
        const auto other = form.makeOther(*at.world);
        other->show();
        for (const auto& [name, value] : shownIn(*other))
            EXPECT_FALSE(at.typed.contains(value)) << name.toStdString();
        EXPECT_FALSE(cameBack(*other));
    }
}

TEST(EveryForm, IsNobodyElsesToFind) {
    for (const auto& form : allForms()) {
        SCOPED_TRACE(form.name());
        FormAtWork at(form);
        (void)at.typeAndLeave();
        for (const auto& who : {at.world->coordinator, at.world->mentor, at.world->mentee}) {
            at.world->sit(who);
            EXPECT_EQ(at.drafts().size(), who == form.desk(*at.world) ? 1U : 0U);
        }
    }
}

TEST(EveryForm, OpensAgainFromTheListOfDrafts) {
    for (const auto& form : allForms()) {
        SCOPED_TRACE(form.name());
        FormAtWork at(form);
        const auto left = at.typeAndLeave();
        const auto drafts = at.drafts();
        ASSERT_EQ(drafts.size(), 1U);
        EXPECT_EQ(readDraftKey(drafts.front().key).form, form.form);
        EXPECT_FALSE(readDraftText(drafts.front().document).form.isEmpty());
        const auto again = formOfDraft(*at.workspace, drafts.front().key, nullptr);
        if (form.form == "criteria-save") {
            EXPECT_FALSE(again) << "the page has the criteria";
            continue;
        }
        ASSERT_TRUE(again);
        again->show();
        EXPECT_EQ(shownIn(*again), left);
    }
}

TEST(EveryForm, SaysWhenItsSubjectIsGoneAndStillHasTheText) {
    for (const auto& form : allForms()) {
        if (!form.removeSubject)
            continue; // nothing to be gone
        SCOPED_TRACE(form.name());
        FormAtWork at(form);
        (void)at.typeAndLeave();
        at.world->sit(at.world->coordinator);
        form.removeSubject(*at.world);
        at.world->sit(form.desk(*at.world));
        const auto drafts = at.drafts();
        ASSERT_EQ(drafts.size(), 1U);
        EXPECT_FALSE(formOfDraft(*at.workspace, drafts.front().key, nullptr));
        int shown = 0;
        answerDialog<KeptTextDialog>([&](KeptTextDialog& dialog) {
            ++shown;
            const auto kept = child<QPlainTextEdit>(dialog, "keptTextEdit").toPlainText();
            for (const auto& text : at.typed)
                EXPECT_TRUE(kept.contains(text)) << text.toStdString();
        });
        openDraft(*at.workspace, drafts.front().key, nullptr);
        EXPECT_EQ(shown, 1);
    }
}

TEST(Forms, AreAllWalked) {
    std::set<std::string> walked;
    for (const auto& form : allForms())
        walked.insert(form.form);
    // What stands on a page has tests of its own there.
    walked.insert({"organisation", "pair-by-hand", "agenda-point"});
    for (const auto& form : formsWithDrafts())
        EXPECT_TRUE(walked.contains(form)) << form;
    EXPECT_EQ(walked.size(), formsWithDrafts().size());
}

} // namespace mentoring::ui
