#include <gtest/gtest.h>

#include <QFile>

#include "wording/changes.h"
#include "wording/language.h"
#include "wording/mentoring.h"

namespace mentoring::wording {

namespace {

/// The words of the table for what somebody sees.
QString cell(Sight sight, bool french) {
    switch (sight) {
    case Sight::Nothing:
        return french ? QStringLiteral("rien") : QStringLiteral("nothing");
    case Sight::Outline:
        return french ? QStringLiteral("aperçu") : QStringLiteral("outline");
    case Sight::Everything:
        return french ? QStringLiteral("tout") : QStringLiteral("all");
    }
    return {};
}

QString row(RecordKind kind, Audience audience, bool french) {
    QStringList cells{name(kind), name(audience)};
    // Those the author guides have no column: they see nothing, which the guide says in words.
    for (const auto standing : {Standing::Author, Standing::Partner, Standing::Coordinator, Standing::Stranger})
        cells << cell(sightOf(kind, audience, standing), french);
    EXPECT_EQ(sightOf(kind, audience, Standing::Mentee), Sight::Nothing);
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |");
}

} // namespace

TEST(UserGuides, PrintTheTableOfVisibilityAsTheProgramHoldsIt) {
    for (const bool french : {false, true}) {
        speak(french ? Language::French : Language::English);
        QFile guide(QStringLiteral(ITHACA_RESOURCES "/../docs/") +
                    (french ? QStringLiteral("guide-utilisateur.md") : QStringLiteral("user-guide.md")));
        ASSERT_TRUE(guide.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(guide.readAll());
        int rows = 0;
        for (const auto& rule : visibilityRules()) {
            for (const auto audience : rule.audiences) {
                const auto wanted = row(rule.kind, audience, french);
                EXPECT_TRUE(text.contains(wanted)) << wanted.toStdString();
                ++rows;
            }
        }
        // And no line more than that: every row of the table ends in what a stranger sees, which is nothing.
        EXPECT_EQ(text.count(french ? QStringLiteral("| rien |\n") : QStringLiteral("| nothing |\n")), rows);
    }
    speak(Language::English);
}

} // namespace mentoring::wording
