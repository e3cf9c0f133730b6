#include <gtest/gtest.h>

#include <QApplication>
#include <QPushButton>

#include "kit/avatar.h"
#include "kit/card.h"
#include "kit/flow_layout.h"
#include "kit/label.h"
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

} // namespace
} // namespace mentoring::ui
