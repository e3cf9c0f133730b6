#include "report/sheet.h"

#include <gtest/gtest.h>

using namespace mentoring::report;

namespace {

Sheet sheet() {
    Sheet made;
    made.title = QStringLiteral("Zoé – Inès");
    made.subtitle = QStringLiteral("Since March");
    made.sections.push_back({QStringLiteral("Goals"), {QStringLiteral("Speak up")}, {}, {}});
    made.sections.push_back(
        {QStringLiteral("Sessions"),
         {},
         {QStringLiteral("Day"), QStringLiteral("Place")},
         {{QStringLiteral("2 March"), QStringLiteral("Lyon")}, {QStringLiteral("9 March"), QStringLiteral("Nantes")}}});
    return made;
}

/// The texts between the tags, in their order.
QStringList textsOf(const QString& html) {
    QStringList texts;
    for (const auto& piece : html.split(u'<')) {
        const auto text = piece.mid(piece.indexOf(u'>') + 1);
        if (!text.isEmpty())
            texts.push_back(text);
    }
    return texts;
}

QStringList expected(std::initializer_list<const char*> texts) {
    QStringList all;
    for (const auto* text : texts)
        all.push_back(QString::fromUtf8(text));
    return all;
}

} // namespace

TEST(Sheet, HoldsEverySectionUnderItsOwnHeadingAndItsTable) {
    EXPECT_EQ(textsOf(toHtml(sheet())), expected({"Zoé – Inès", "Since March", "Goals", "Speak up", "Sessions", "Day",
                                                  "Place", "2 March", "Lyon", "9 March", "Nantes"}));
}

TEST(Sheet, HasALineToSignOnForEach) {
    auto one = sheet();
    one.signatures = {QStringLiteral("Zoé <b>"), QStringLiteral("Inès")};
    const auto html = toHtml(one);
    EXPECT_EQ(html.count(QStringLiteral("_<br>")), 2);
    EXPECT_TRUE(html.contains(QStringLiteral("Zoé &lt;b&gt;")));
    EXPECT_GT(html.lastIndexOf(QStringLiteral("Inès")), html.indexOf(QStringLiteral("Nantes"))) << "below everything";
}

TEST(Sheet, HasNoTableWithoutRowsOrColumns) {
    auto one = sheet();
    one.sections[1].rows.clear();
    EXPECT_FALSE(toHtml(one).contains(QStringLiteral("<table")));
    EXPECT_TRUE(toHtml(one).contains(QStringLiteral("Sessions"))) << "the heading stays";
    one = sheet();
    one.sections[1].columns.clear();
    EXPECT_FALSE(toHtml(one).contains(QStringLiteral("<table")));
}

TEST(Sheet, TakesNoTextForMarkup) {
    const auto text = QStringLiteral("<b>5 < 6 & \"7\"\nnext");
    const auto shown = QStringLiteral("&lt;b&gt;5 &lt; 6 &amp; &quot;7&quot;<br>next");
    Sheet one;
    one.title = one.subtitle = text;
    one.sections.push_back({text, {text}, {text}, {{text}}});
    const auto html = toHtml(one);
    EXPECT_EQ(html.count(shown), 6) << html.toStdString();
    EXPECT_FALSE(html.contains(QStringLiteral("<b>")));
}
