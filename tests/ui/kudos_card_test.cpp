#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>

#include "app/kudos_service.h"
#include "feedback/kudos_card.h"
#include "feedback/kudos_dialog.h"
#include "furnish.h"
#include "kit/line_item.h"
#include "kit/long_text_edit.h"
#include "mentorships/pair_sheet.h"
#include "mentorships/pair_timeline.h"
#include "pair_support.h"
#include "widget_checks.h"

namespace mentoring::ui {

namespace {

using namespace test;

class KudosCardTest : public PairPageTest {
protected:
    KudosCardTest() {
        pairs.as(pairs.pair.mentor);
        m_folder.emplace(file(), pairs.pair);
        card = std::make_unique<KudosCard>(workspace());
        QObject::connect(&workspace(), &Workspace::changed, card.get(), [this](const Change& change) {
            m_folder->forget(change.touched);
            card->show(*m_folder);
        });
        card->show(*m_folder);
        card->resize(500, 400);
        card->QWidget::show();
    }
    ~KudosCardTest() override { card.reset(); }

    [[nodiscard]] std::vector<Seen<Kudos>> kudos() const { return KudosService(file()).kudosOf(pairs.pair.id); }
    void say(const QString& text) {
        answerDialog<KudosDialog>([&](KudosDialog& dialog) {
            child<LongTextEdit>(dialog, "kudosTextEdit").setPlainText(text);
            dialog.accept();
        });
        child<QPushButton>(*card, "giveKudosButton").click();
    }

    std::unique_ptr<KudosCard> card;

private:
    std::optional<PairFolder> m_folder;
};

} // namespace

TEST_F(KudosCardTest, ThanksAreSaidChangedDeletedAndBroughtBack) {
    say(QStringLiteral("For the hour on Monday"));
    ASSERT_EQ(kudos().size(), 1U);
    EXPECT_EQ(kudos().front().to, pairs.pair.mentee);
    EXPECT_EQ(card->lines(), 1);
    EXPECT_EQ(namelessWidgets(*card), QStringList());
    answerDialog<KudosDialog>([](KudosDialog& dialog) {
        child<LongTextEdit>(dialog, "kudosTextEdit").setPlainText(QStringLiteral("For both hours"));
        dialog.accept();
    });
    card->findChild<LineItem*>()->click();
    EXPECT_EQ(kudos().front().text, "For both hours");
    answerDialog<KudosDialog>([](KudosDialog& dialog) { child<QPushButton>(dialog, "removeButton").click(); });
    card->findChild<LineItem*>()->click();
    EXPECT_TRUE(kudos().empty());
    EXPECT_EQ(card->lines(), 0);
    cohort.undo();
    EXPECT_EQ(kudos().size(), 1U);
}

TEST_F(KudosCardTest, ShowsTheNewestAndAllWhenAsked) {
    for (int i = 1; i <= 6; ++i)
        say(QStringLiteral("Thanks %1").arg(i));
    EXPECT_EQ(card->lines(), 4);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the lines of before
    EXPECT_EQ(card->findChild<LineItem*>()->content().title, QStringLiteral("Thanks 6"));
    child<QPushButton>(*card, "allKudosButton").click();
    EXPECT_EQ(card->lines(), 6);
}

TEST_F(KudosCardTest, WhatTheOtherOneSaidIsReadAndNotChanged) {
    pairs.as(pairs.pair.mentee);
    Kudos one;
    one.mentorship = pairs.pair.id;
    one.text = "For your patience";
    one.from.audience = Audience::Pair;
    KudosService(file()).give(one);
    pairs.as(pairs.pair.mentor);
    PairFolder folder(file(), pairs.pair);
    card->show(folder);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the line as the mentee saw it
    ASSERT_EQ(card->lines(), 1);
    card->findChild<LineItem*>()->click(); // a form would wait for an answer for ever
    EXPECT_EQ(kudos().front().text, "For your patience");
}

TEST_F(KudosCardTest, StandInTheJournalAndOnTheSheet) {
    say(QStringLiteral("For the <b>hour</b> on Monday"));
    PairFolder folder(file(), pairs.pair);
    TimelineCard journal(workspace(), pairParts().chapters);
    journal.show(folder);
    const auto* line = journal.findChild<LineItem*>();
    ASSERT_NE(line, nullptr);
    EXPECT_TRUE(line->content().title.contains(QStringLiteral("For the <b>hour</b> on Monday")));
    const auto written = pairSheet(workspace(), pairs.pair, OnSheet::SeenByBoth, pairParts().chapters);
    const auto section =
        std::ranges::find(written.sheet.sections, QStringLiteral("Thanks"), &report::Sheet::Section::heading);
    ASSERT_NE(section, written.sheet.sections.end());
    EXPECT_TRUE(section->paragraphs.front().contains(QStringLiteral("For the <b>hour</b> on Monday")));
}

} // namespace mentoring::ui
