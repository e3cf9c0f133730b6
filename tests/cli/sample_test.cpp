#include <gmock/gmock.h>

#include "shell.h"

namespace mentoring::test {
namespace {

using ::testing::HasSubstr;

TEST(Sample, GoesInWithoutAWordSaidByHand) {
    const Shell shell;
    shell.makeOrganisation();
    const auto sample = [](const char* name) {
        return QStringLiteral(ITHACA_ROOT "/resources/sample/") + QLatin1String(name);
    };
    ASSERT_EQ(shell
                  .run({QStringLiteral("levels"), shell.organisation(),
                        QStringLiteral("Junior,Intermédiaire,Senior,Principal,Direction")})
                  .code,
              0);
    ASSERT_EQ(shell.run({QStringLiteral("skills"), shell.organisation(), sample("skills.csv")}).code, 0);
    int people = 0;
    for (const auto* name : {"mentors.xlsx", "mentees.csv"}) {
        const auto outcome =
            shell.run({QStringLiteral("import"), shell.organisation(), sample(name), QStringLiteral("--json")});
        ASSERT_EQ(outcome.code, 0) << outcome.out.toStdString() << outcome.err.toStdString();
        people += outcome.object()[QLatin1String("new")].toInt();
        EXPECT_EQ(outcome.object()[QLatin1String("ignored")].toArray().size(), 1);
    }
    EXPECT_EQ(people, 200);
    const auto skills = shell.run({QStringLiteral("skills"), shell.organisation(), sample("skills.csv")});
    EXPECT_THAT(skills.out.toStdString(), HasSubstr("40 the same")) << "no skill of the lists was unknown";

    const auto matched = shell.run("match FILE --json").object();
    EXPECT_TRUE(matched[QLatin1String("optimal")].toBool());
    EXPECT_GT(matched[QLatin1String("pairs")].toArray().size(), 80);
    EXPECT_GT(matched[QLatin1String("unpaired")].toArray().size(), 0) << "a sample without leftovers would flatter";
    EXPECT_EQ(shell.run("check FILE").code, 0);
}

} // namespace
} // namespace mentoring::test
