#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>

#include "app/kudos_service.h"
#include "feedback/kudos_dialog.h"
#include "furnish.h"
#include "kit/line_item.h"
#include "kit/long_text_edit.h"
#include "mentorships/pair_sheet.h"
#include "mentorships/pair_timeline.h"
#include "pair_support.h"
#include "sessions/session_dialogs.h"
#include "widget_checks.h"

namespace mentoring::ui {

namespace {

using namespace test;

class PairJournalTest : public PairPageTest {
protected:
    PairJournalTest() {
        pairs.as(pairs.pair.mentor);
        takeErrandsOfDialogs(workspace(), nullptr);
        m_folder.emplace(file(), pairs.pair);
        card = std::make_unique<TimelineCard>(workspace(), pairParts().chapters);
        QObject::connect(&workspace(), &Workspace::changed, card.get(), [this](const Change& change) {
            m_folder->forget(change.touched);
            card->show(*m_folder);
        });
        card->show(*m_folder);
        card->resize(500, 400);
        card->QWidget::show();
    }
    ~PairJournalTest() override { card.reset(); }

    [[nodiscard]] std::vector<Seen<Kudos>> kudos() const { return KudosService(file()).kudosOf(pairs.pair.id); }
    void say(const QString& text) {
        answerDialog<KudosDialog>([&](KudosDialog& dialog) {
            child<LongTextEdit>(dialog, "kudosTextEdit").setPlainText(text);
            dialog.accept();
        });
        child<QPushButton>(*card, "giveKudosButton").click();
    }

    std::unique_ptr<TimelineCard> card;

private:
    std::optional<PairFolder> m_folder;
};

} // namespace

TEST_F(PairJournalTest, ThanksAreSaidChangedDeletedAndBroughtBack) {
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

TEST_F(PairJournalTest, ShowsTheNewestAndAllWhenAsked) {
    for (int i = 1; i <= 14; ++i)
        say(QStringLiteral("Thanks %1").arg(i));
    EXPECT_EQ(card->lines(), 12);
    child<QPushButton>(*card, "wholeJournalButton").click();
    EXPECT_EQ(card->lines(), 14);
}

TEST_F(PairJournalTest, ShowsOneKindWhenAskedAndKeepsToIt) {
    say(QStringLiteral("For the hour on Monday"));
    auto& kind = child<QComboBox>(*card, "journalKindCombo");
    EXPECT_FALSE(kind.isVisible()) << "there is one kind only";
    const auto log = [&] {
        answerDialog<LogSessionDialog>([](LogSessionDialog& dialog) { dialog.accept(); });
        child<QPushButton>(*card, "logPairSessionButton").click();
    };
    log();
    EXPECT_EQ(card->lines(), 2);
    ASSERT_TRUE(kind.isVisible());
    kind.setCurrentText(QStringLiteral("Sessions"));
    Q_EMIT kind.activated(kind.currentIndex());
    ASSERT_EQ(card->lines(), 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the lines of before
    EXPECT_EQ(card->findChild<LineItem*>()->content().title, QStringLiteral("Session"));
    say(QStringLiteral("And for Tuesday"));
    EXPECT_EQ(card->lines(), 1) << "thanks are not asked for";
    kind.setCurrentIndex(0);
    Q_EMIT kind.activated(0);
    EXPECT_EQ(card->lines(), 3);
}

TEST_F(PairJournalTest, TheKindThatIsAskedForStaysThoughNothingIsLeftOfIt) {
    say(QStringLiteral("For the hour on Monday"));
    answerDialog<LogSessionDialog>([](LogSessionDialog& dialog) { dialog.accept(); });
    child<QPushButton>(*card, "logPairSessionButton").click();
    auto& kind = child<QComboBox>(*card, "journalKindCombo");
    kind.setCurrentText(QStringLiteral("Thanks"));
    ASSERT_GT(kind.currentIndex(), 0);
    Q_EMIT kind.activated(kind.currentIndex());
    KudosService(file()).remove(kudos().front().id);
    EXPECT_EQ(kind.currentText(), QStringLiteral("Thanks")) << "and not everything";
    EXPECT_TRUE(kind.isVisible());
    EXPECT_EQ(card->lines(), 0);
    EXPECT_TRUE(says(*card, QStringLiteral("Nothing of this kind is left.")));
    cohort.undo();
    EXPECT_EQ(card->lines(), 1);
}

TEST_F(PairJournalTest, WhatTheOtherOneSaidIsReadAndNotChanged) {
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
    int opened = 0;
    workspace().records().set<MentorshipId>([&](MentorshipId) { return ++opened > 0; });
    card->findChild<LineItem*>()->click(); // a form would wait for an answer for ever
    EXPECT_EQ(opened, 1) << "it stands on the page of the pair";
    EXPECT_EQ(kudos().front().text, "For your patience");
}

TEST_F(PairJournalTest, StandInTheJournalAndOnTheSheet) {
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
