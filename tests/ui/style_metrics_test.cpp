#include <algorithm>

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOption>

#include "style/tokens.h"
#include "ui/widget_checks.h"

namespace mentoring::ui {
namespace {

TEST(StyleMetricsTest, ControlsStandAtOneHeight) {
    QPushButton button(QStringLiteral("Text"));
    QLineEdit edit;
    QComboBox combo;
    combo.addItem(QStringLiteral("Text"));
    QSpinBox spin;
    const int height = button.sizeHint().height();
    EXPECT_GE(height, metric::controlHeight);
    EXPECT_EQ(edit.sizeHint().height(), height);
    EXPECT_EQ(combo.sizeHint().height(), height);
    EXPECT_EQ(spin.sizeHint().height(), height);
}

TEST(StyleMetricsTest, ControlsGrowWithTheFont) {
    QPushButton button(QStringLiteral("Text"));
    const int before = button.sizeHint().height();
    QFont large = button.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    button.setFont(large);
    EXPECT_GT(button.sizeHint().height(), before);
}

TEST(StyleMetricsTest, ArrowsGrowWithTheFont) {
    QComboBox combo;
    combo.addItem(QStringLiteral("Text"));
    const auto arrow = [&] {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        option.rect = QRect(QPoint(), combo.sizeHint());
        return combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, &combo).width();
    };
    const auto words = [&] {
        return combo.sizeHint().width() - QFontMetrics(combo.font()).horizontalAdvance(combo.itemText(0));
    };
    const int arrowBefore = arrow();
    const int besideBefore = words() - arrowBefore;
    const int bars = combo.style()->pixelMetric(QStyle::PM_ToolBarExtensionExtent, nullptr, &combo);
    QFont large = combo.font();
    large.setPointSizeF(30);
    combo.setFont(large);
    EXPECT_GT(arrow(), arrowBefore);
    EXPECT_GE(words() - arrow(), std::min(besideBefore, space::m)) << "the words keep their room";
    EXPECT_GT(combo.style()->pixelMetric(QStyle::PM_ToolBarExtensionExtent, nullptr, &combo), bars);
}

TEST(StyleMetricsTest, ButtonsHaveRoomForTheirBoldText) {
    QPushButton button(QStringLiteral("Publish all suggested pairs"));
    button.setProperty("primary", true);
    const QFontMetrics bold(fontFor(TextRole::Strong, button.font()));
    EXPECT_GE(button.sizeHint().width(), bold.horizontalAdvance(button.text()) + 2 * space::s);
}

TEST(StyleMetricsTest, ScrollBarsHaveNoArrows) {
    QScrollBar bar(Qt::Vertical);
    bar.resize(12, 200);
    bar.setRange(0, 100000);
    bar.setPageStep(10);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.minimum = 0;
    option.maximum = 100000;
    option.pageStep = 10;
    option.subControls = QStyle::SC_All;
    const QStyle* style = bar.style();
    EXPECT_TRUE(style->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarAddLine, &bar).isEmpty());
    EXPECT_EQ(style->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar).height(), 32);
}

TEST(StyleMetricsTest, TypeNeverGoesUnderNineTenthsOfTheBase) {
    QFont base = QApplication::font();
    EXPECT_GE(base.pointSizeF(), 10.0);
    for (const TextRole role : {TextRole::PageTitle, TextRole::Figure, TextRole::CardTitle, TextRole::Strong,
                                TextRole::Body, TextRole::Caption})
        EXPECT_GE(fontFor(role, base).pointSizeF(), base.pointSizeF() * 0.9);
    QFont small = base;
    small.setPointSizeF(7);
    EXPECT_GE(baseFont(small).pointSizeF(), 10.0);
}

} // namespace
} // namespace mentoring::ui
