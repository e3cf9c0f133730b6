#include <QComboBox>
#include <QLineEdit>

#include "app/program_service.h"
#include "concerns/concern_dialogs.h"
#include "concerns/concerns_page.h"
#include "kit/long_text_edit.h"
#include "pair_support.h"
#include "widget_checks.h"

namespace mentoring::ui {

namespace {

using namespace test;

using ConcernsPageTest = PairPageTest;

} // namespace

TEST_F(ConcernsPageTest, AQuestionIsAskedAndAnswered) {
    {
        ConcernsPage page(workspace());
        look(page);
        answerDialog<AskDialog>([](AskDialog& dialog) {
            dialog.accept();
            EXPECT_TRUE(dialog.isVisible()) << "nothing is asked yet";
            child<LongTextEdit>(dialog, "questionEdit").setPlainText(QStringLiteral("How do I say no?"));
            dialog.accept();
        });
        trigger(page, "askAdviceAction");
        EXPECT_EQ(namelessWidgets(page), QStringList());
    }
    ASSERT_EQ(file().advice().requests().size(), 1U);
    pairs.as(pairs.pair.mentor);
    ConcernsPage page(workspace());
    look(page);
    const auto id = file().advice().requests().front().id;
    ASSERT_TRUE(page.showRecord(id));
    answerDialog<AnswerDialog>([](AnswerDialog& dialog) {
        child<LongTextEdit>(dialog, "answerEdit").setPlainText(QStringLiteral("Kindly, and early"));
        dialog.accept();
    });
    trigger(page, "answerAdviceAction");
    EXPECT_TRUE(says(page, QStringLiteral("Kindly, and early")));
}

TEST_F(ConcernsPageTest, AQuestionIsChangedUntilItIsAnswered) {
    AdviceRequest request;
    request.mentorship = pairs.pair.id;
    request.question = "How do I say no?";
    const auto id = file().advice().ask(request);
    ConcernsPage page(workspace());
    look(page);
    ASSERT_TRUE(page.showRecord(id));
    answerDialog<AskDialog>([](AskDialog& dialog) {
        child<LongTextEdit>(dialog, "questionEdit").setPlainText(QStringLiteral("How do I say no to a friend?"));
        dialog.accept();
    });
    trigger(page, "editConcernAction");
    EXPECT_EQ(file().advice().request(id)->question, "How do I say no to a friend?");
    pairs.as(pairs.pair.mentor);
    file().advice().answer(id, "Kindly");
    pairs.as(pairs.pair.mentee);
    ConcernsPage later(workspace());
    look(later);
    ASSERT_TRUE(later.showRecord(id));
    EXPECT_FALSE(child<QAction>(later, "editConcernAction").isEnabled());
}

TEST_F(ConcernsPageTest, TheCoordinatorRecordsAQuestionForAMentee) {
    pairs.asCoordinator();
    ConcernsPage page(workspace());
    look(page);
    answerDialog<AskDialog>([](AskDialog& dialog) {
        child<LongTextEdit>(dialog, "questionEdit").setPlainText(QStringLiteral("How do I say no?"));
        dialog.accept();
    });
    trigger(page, "askAdviceAction");
    pairs.as(pairs.pair.mentee);
    ASSERT_EQ(file().advice().requests().size(), 1U);
    EXPECT_TRUE(file().advice().requests().front().from.byCoordinator);
}

TEST_F(ConcernsPageTest, HoldsThoseOfTheProgramInFrontAndThoseOfNoPair) {
    const auto raise = [&](MentorshipId of) {
        Concern concern;
        concern.mentorship = of;
        concern.text = "We do not meet";
        concern.from.audience = Audience::PairAndCoordinator;
        return file().concerns().raise(concern);
    };
    raise(pairs.pair.id);
    pairs.asCoordinator();
    raise({});
    Program program;
    program.name = "Mentoring 2027";
    const auto next = file().programs().add(program);
    ConcernsPage page(workspace());
    int badge = -1;
    QObject::connect(&page, &Page::badgeChanged, &page, [&](int count) { badge = count; });
    look(page);
    ASSERT_TRUE(waitFor([&] { return badge == 2; }));
    EXPECT_EQ(rows(page, "concernsTable"), 2);
    workspace().setProgram(next);
    EXPECT_EQ(rows(page, "concernsTable"), 1);
    EXPECT_EQ(badge, 1);
    raise(pairs.pair.id);
    EXPECT_EQ(rows(page, "concernsTable"), 1) << "of the other program";
    EXPECT_EQ(badge, 1);
}

TEST_F(ConcernsPageTest, AConcernIsOwnedResolvedAndOpenedAgain) {
    Concern concern;
    concern.mentorship = pairs.pair.id;
    concern.text = "We do not meet";
    concern.from.audience = Audience::PairAndCoordinator;
    const auto id = file().concerns().raise(concern);
    pairs.asCoordinator();
    ConcernsPage page(workspace());
    look(page);
    ASSERT_TRUE(page.showRecord(id));
    answerDialog<ConcernDialog>([](ConcernDialog& dialog) {
        child<QLineEdit>(dialog, "concernOwnerEdit").setText(QStringLiteral("Anna"));
        dialog.accept();
    });
    trigger(page, "editConcernAction");
    EXPECT_EQ(file().concerns().concern(id)->owner, "Anna");
    answerDialog<ResolveDialog>([](ResolveDialog& dialog) {
        dialog.accept();
        EXPECT_TRUE(dialog.isVisible()) << "how it was resolved is asked";
        child<LongTextEdit>(dialog, "resolutionEdit").setPlainText(QStringLiteral("A fixed hour"));
        dialog.accept();
    });
    trigger(page, "resolveConcernAction");
    EXPECT_EQ(file().concerns().concern(id)->status, ConcernStatus::Resolved);
    trigger(page, "reopenConcernAction");
    EXPECT_EQ(file().concerns().concern(id)->status, ConcernStatus::Open);
}

} // namespace mentoring::ui
