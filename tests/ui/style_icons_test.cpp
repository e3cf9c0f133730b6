#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QImage>

#include "style/icons.h"
#include "style/theme.h"
#include "ui/widget_checks.h"

namespace mentoring::ui {
namespace {

bool hasInk(const QPixmap& picture, const QColor& ink) {
    const QImage image = picture.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > 250 && pixel.rgb() == ink.rgb())
                return true;
        }
    }
    return false;
}

TEST(IconsTest, EveryDrawingLoadsAndPaintsInTheColourAskedFor) {
    const QStringList names = iconNames();
    EXPECT_GE(names.size(), 50);
    for (const QString& name : names) {
        EXPECT_FALSE(icon(name).isNull()) << name.toStdString();
        EXPECT_TRUE(hasInk(iconPixmap(name, QColor(0x123456), 48, 1), QColor(0x123456))) << name.toStdString();
    }
}

TEST(IconsTest, AllDrawingsShareGridAndStroke) {
    for (const QString& name : iconNames()) {
        QFile file(QStringLiteral(":/ithaca/icons/%1.svg").arg(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        EXPECT_TRUE(svg.contains("viewBox=\"0 0 24 24\"")) << name.toStdString();
        EXPECT_TRUE(svg.contains("stroke-width=\"1.75\"")) << name.toStdString();
        EXPECT_TRUE(svg.contains("stroke-linecap=\"round\"")) << name.toStdString();
        EXPECT_FALSE(svg.contains('#')) << name.toStdString() << " names a colour";
    }
}

TEST(IconsTest, FollowThePaletteOfTheMoment) {
    const QIcon home = icon(QStringLiteral("home"));
    themesUnderTest().choose(ThemeChoice::Light);
    EXPECT_TRUE(hasInk(home.pixmap(QSize(48, 48)), colors(Theme::Light).text));
    EXPECT_TRUE(hasInk(home.pixmap(QSize(48, 48), QIcon::Disabled), colors(Theme::Light).disabledText));
    themesUnderTest().choose(ThemeChoice::Dark);
    EXPECT_TRUE(hasInk(home.pixmap(QSize(48, 48)), colors(Theme::Dark).text));
    themesUnderTest().choose(ThemeChoice::Light);
}

TEST(IconsTest, AreCrispOnFineScreens) {
    const QPixmap picture = icon(QStringLiteral("people")).pixmap(QSize(18, 18), 1.5);
    EXPECT_EQ(picture.size(), QSize(27, 27));
}

TEST(IconsTest, UnknownNamesAreEmptyAndDoNotCrash) {
    EXPECT_TRUE(icon(QStringLiteral("no such thing")).isNull());
    EXPECT_FALSE(hasIcon(QStringLiteral("no such thing")));
    EXPECT_FALSE(applicationIcon().isNull());
}

} // namespace
} // namespace mentoring::ui
