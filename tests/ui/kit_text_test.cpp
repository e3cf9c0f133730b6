#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

#include "kit/avatar.h"
#include "kit/breaking_row.h"
#include "kit/card.h"
#include "kit/flow_layout.h"
#include "kit/label.h"
#include "kit/segmented_control.h"
#include "ui/widget_checks.h"

namespace mentoring::ui {
namespace {

TEST(LabelTest, NamesNeverBecomeMarkup) {
    const QString evil = QStringLiteral("<img src=\"file:///etc/passwd\"><b>Paul</b>");
    Label label(evil);
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    EXPECT_FALSE(plainToolTip(evil).contains(QStringLiteral("<img")));
    EXPECT_TRUE(plainToolTip(evil).contains(QStringLiteral("&lt;b&gt;Paul")));
}

TEST(LabelTest, SizesFollowTheApplicationFont) {
    Label label(QStringLiteral("Title"), Label::PageTitle);
    EXPECT_NEAR(label.font().pointSizeF(), QApplication::font().pointSizeF() * 1.6, 0.05);
}

TEST(ElidedLabelTest, AsksForItsWholeTextAndLivesWithLess) {
    ElidedLabel label(QStringLiteral("A rather long text that will not fit"));
    EXPECT_GT(label.sizeHint().width(), label.minimumSizeHint().width());
}

TEST(AvatarTest, InitialsAreTheFirstLettersOfFirstAndLastWord) {
    EXPECT_EQ(initialsOf(QStringLiteral("Éloïse Œuvré")), QStringLiteral("ÉŒ"));
    EXPECT_EQ(initialsOf(QStringLiteral("jean-noël de la tour")), QStringLiteral("JT"));
    EXPECT_EQ(initialsOf(QStringLiteral("Madonna")), QStringLiteral("M"));
    EXPECT_EQ(initialsOf(QStringLiteral("李 娜")), QStringLiteral("李娜"));
    EXPECT_EQ(initialsOf(QString()), QStringLiteral("?"));
    EXPECT_EQ(initialsOf(QStringLiteral("( - )")), QStringLiteral("?"));
    EXPECT_EQ(initialsOf(QString::fromUtf8("𝒜da")), QString::fromUtf8("𝒜"));
}

TEST(AvatarTest, TheSameNameHasTheSameColours) {
    EXPECT_EQ(avatarColors(QStringLiteral("Inès"), false), avatarColors(QStringLiteral("Inès"), false));
}

TEST(StatTileTest, ReadsAsOneSentence) {
    StatTile tile(QStringLiteral("Paired"), QStringLiteral("97 %"), QStringLiteral("134 of 138"));
    EXPECT_EQ(tile.accessibleName(), QStringLiteral("Paired: 97 % – 134 of 138"));
}

TEST(FlowLayoutTest, WrapsWhatDoesNotFit) {
    QWidget host;
    auto* flow = new FlowLayout(&host, 8);
    for (int i = 0; i < 4; ++i) {
        auto* button = new QPushButton(QStringLiteral("Button"), &host);
        button->setFixedSize(100, 30);
        flow->addWidget(button);
    }
    EXPECT_EQ(flow->heightForWidth(500), 30);
    EXPECT_EQ(flow->heightForWidth(220), 68);
    EXPECT_EQ(flow->heightForWidth(100), 144);
}

TEST(BreakingRowTest, StandsUnderOneAnotherWhereItIsTooNarrow) {
    QWidget host;
    auto* row = new BreakingRow(&host, 8);
    QList<QPushButton*> buttons;
    for (int i = 0; i < 3; ++i) {
        buttons << new QPushButton(QStringLiteral("Button"), &host);
        buttons.last()->setMinimumSize(100, 30);
        buttons.last()->setMaximumHeight(30);
        row->addWidget(buttons.last());
    }
    host.resize(316, 30);
    host.show();
    QApplication::processEvents();
    EXPECT_EQ(buttons.at(0)->y(), buttons.at(2)->y());
    EXPECT_EQ(buttons.at(0)->width(), buttons.at(1)->width()) << "each has its share";
    EXPECT_EQ(buttons.at(2)->geometry().right(), 315) << "and the last one ends where the row does";
    EXPECT_EQ(row->heightForWidth(316), 30);
    EXPECT_EQ(row->heightForWidth(315), 3 * 30 + 2 * 8);
    EXPECT_EQ(row->minimumSize().width(), 100) << "it never needs more than the widest of them";
    host.resize(200, 106);
    QApplication::processEvents();
    EXPECT_EQ(buttons.at(0)->x(), buttons.at(2)->x());
    EXPECT_LT(buttons.at(0)->geometry().bottom(), buttons.at(1)->geometry().top());
    buttons.at(2)->hide();
    EXPECT_FALSE(row->isBrokenAt(208)) << "what is hidden takes no room";
}

TEST(BreakingRowTest, TheFirstTakesWhatTheOthersLeave) {
    QWidget host;
    auto* row = new BreakingRow(&host, 8, BreakingRow::Share::First);
    auto* wide = new QPushButton(QStringLiteral("What is to be done"), &host);
    auto* fixed = new QPushButton(QStringLiteral("Day"), &host);
    wide->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fixed->setFixedWidth(120);
    row->addWidget(wide);
    row->addWidget(fixed);
    host.resize(600, 40);
    host.show();
    QApplication::processEvents();
    EXPECT_EQ(wide->width(), 600 - 120 - 8);
    EXPECT_TRUE(row->isBrokenAt(wide->sizeHint().width() + 120));
}

TEST(BreakingRowTest, SharesItsWidthInParts) {
    QWidget host;
    auto* row = new BreakingRow(&host, 10);
    row->setParts({3, 2});
    auto* wide = new QWidget(&host);
    auto* narrow = new QWidget(&host);
    row->addWidget(wide);
    row->addWidget(narrow);
    host.resize(510, 40);
    host.show();
    QApplication::processEvents();
    EXPECT_EQ(wide->width(), 300);
    EXPECT_EQ(narrow->width(), 200);
    EXPECT_EQ(narrow->geometry().right(), host.rect().right());
}

TEST(BreakingRowTest, TheLastNeedsNoLessThanTheOthersHave) {
    QWidget host;
    auto* row = new BreakingRow(&host, 10, BreakingRow::Share::Last);
    auto* name = new QWidget(&host);
    name->setFixedWidth(200);
    auto* value = new QWidget(&host);
    value->setMinimumHeight(20);
    row->addWidget(name);
    row->addWidget(value);
    host.resize(500, 60);
    host.show();
    QApplication::processEvents();
    EXPECT_EQ(value->geometry().left(), 210);
    EXPECT_EQ(value->width(), 290);
    EXPECT_FALSE(row->isBrokenAt(410));
    EXPECT_TRUE(row->isBrokenAt(409));
    row->setBreaking(false);
    EXPECT_FALSE(row->isBrokenAt(100));
    EXPECT_EQ(row->minimumSize().width(), 210);
}

TEST(SegmentedControlTest, FoldsIntoABoxWhereThereIsNoRoom) {
    QWidget host;
    SegmentedControl control(&host);
    const QStringList texts{QStringLiteral("All"),     QStringLiteral("Accepted"), QStringLiteral("Unpaired"),
                            QStringLiteral("Applied"), QStringLiteral("Gone"),     QStringLiteral("Archived")};
    for (const auto& text : texts) {
        control.addSegment(text);
        control.setText(text, text);
        control.setCount(text, 7);
    }
    QStringList chosen;
    QObject::connect(&control, &SegmentedControl::selected, [&](const QString& id) { chosen << id; });
    host.resize(1000, 100);
    control.resize(control.sizeHint());
    host.show();
    QApplication::processEvents();
    const auto segment = [&](const QString& id) {
        return control.findChild<QAbstractButton*>(id + QStringLiteral("Segment"));
    };
    auto* box = control.findChild<QComboBox*>();
    ASSERT_TRUE(box);
    EXPECT_FALSE(control.isFolded());
    EXPECT_FALSE(box->isVisible());
    EXPECT_EQ(segment(texts.first())->y(), segment(texts.last())->y());
    EXPECT_LT(control.minimumSizeHint().width(), control.sizeHint().width());

    const auto whole = control.sizeHint();
    control.resize(whole.width() - 1, whole.height());
    QApplication::processEvents();
    EXPECT_TRUE(control.isFolded());
    EXPECT_TRUE(box->isVisible());
    EXPECT_FALSE(segment(texts.first())->isVisible());
    EXPECT_FALSE(box->accessibleName().isEmpty());
    EXPECT_EQ(control.sizeHint(), whole) << "it asks for the room to unfold";
    EXPECT_EQ(box->itemText(3), QStringLiteral("Applied · 7"));

    segment(texts.at(3))->click();
    EXPECT_EQ(box->currentIndex(), 3);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    EXPECT_EQ(control.current(), texts.at(4));
    EXPECT_EQ(chosen, QStringList({texts.at(3), texts.at(4)}));
    control.setCurrent(texts.at(1));
    EXPECT_EQ(box->currentIndex(), 1);
    EXPECT_EQ(chosen.size(), 2);

    control.resize(whole);
    QApplication::processEvents();
    EXPECT_FALSE(control.isFolded());
    EXPECT_FALSE(box->isVisible());
    EXPECT_TRUE(segment(texts.last())->isVisible());
}

} // namespace
} // namespace mentoring::ui
