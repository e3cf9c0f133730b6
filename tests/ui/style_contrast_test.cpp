#include <gtest/gtest.h>

#include "kit/avatar.h"
#include "style/tokens.h"
#include "ui/widget_checks.h"

namespace mentoring::ui {
namespace {

class ContrastTest : public testing::TestWithParam<Theme> {
protected:
    const Colors& c = colors(GetParam());
};

TEST_P(ContrastTest, TextReadsOnEveryGround) {
    for (const QColor& ground : {c.bg, c.surface, c.hover, c.selection}) {
        EXPECT_GE(contrast(c.text, ground), 7.0) << ground.name().toStdString();
        EXPECT_GE(contrast(c.mutedText, ground), 4.5) << ground.name().toStdString();
        EXPECT_GE(contrast(c.primary, ground), 4.5) << ground.name().toStdString();
    }
}

TEST_P(ContrastTest, ControlsShowTheirEdges) {
    for (const QColor& ground : {c.bg, c.surface}) {
        EXPECT_GE(contrast(c.controlBorder, ground), 3.0);
        EXPECT_GE(contrast(c.primary, ground), 3.0); // focus ring
        EXPECT_GE(contrast(c.danger, ground), 4.5);  // error sentences
    }
}

TEST_P(ContrastTest, PrimaryButtonsReadInEveryState) {
    for (const QColor& fill : {c.primary, c.primaryHover, c.primaryPressed})
        EXPECT_GE(contrast(c.onPrimary, fill), 4.5);
    EXPECT_GE(contrast(c.surface, c.danger), 4.5);
}

TEST_P(ContrastTest, EveryToneReadsOnItsTint) {
    for (const Tone tone : {Tone::Neutral, Tone::Info, Tone::Success, Tone::Warning, Tone::Danger}) {
        EXPECT_GE(contrast(toneColor(c, tone), toneTint(c, tone)), 4.5) << static_cast<int>(tone);
        EXPECT_GE(contrast(c.text, toneTint(c, tone)), 7.0) << static_cast<int>(tone);
    }
}

TEST_P(ContrastTest, ChartColoursStandOutFromTheSurface) {
    for (const QColor& color : c.chart)
        EXPECT_GE(contrast(color, c.surface), 3.0) << color.name().toStdString();
}

TEST_P(ContrastTest, InitialsReadOnEveryDisc) {
    for (int i = 0; i < 200; ++i) {
        const auto [fill, letters] = avatarColors(QString::number(i), GetParam() == Theme::Dark);
        EXPECT_GE(contrast(fill, letters), 4.5) << i;
    }
}

TEST_P(ContrastTest, PaletteKeepsTextDarkOnTheSelection) {
    const QPalette palette = paletteFor(GetParam());
    EXPECT_EQ(themeOf(palette), GetParam());
    EXPECT_GE(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)), 7.0);
    EXPECT_GE(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)), 7.0);
    EXPECT_GE(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)), 4.5);
}

INSTANTIATE_TEST_SUITE_P(BothThemes, ContrastTest, testing::Values(Theme::Light, Theme::Dark),
                         [](const auto& which) { return which.param == Theme::Light ? "Light" : "Dark"; });

TEST(ContrastFormulaTest, AgreesWithTheStandardsExamples) {
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 1e-9);
    EXPECT_NEAR(contrast(QColor(0x777777), Qt::white), 4.48, 0.005);
    EXPECT_DOUBLE_EQ(contrast(Qt::red, Qt::red), 1.0);
}

} // namespace
} // namespace mentoring::ui
