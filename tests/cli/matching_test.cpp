#include <gmock/gmock.h>

#include "shell.h"

namespace mentoring::test {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

/// Two mentors with one place each, three mentees: one shares skills with the first mentor, one with the second, and
/// the third reports to the first and speaks no language of the second.
class MatchCommand : public ::testing::Test {
protected:
    void SetUp() override {
        shell.makeOrganisation();
        shell.write(QStringLiteral("people.csv"),
                    "Employee ID,Name,Email,Role,Languages,Manager ID,Maximum mentees,Skills offered,Skills sought\n"
                    "1,Ana Mentor,ana@exemple.fr,mentor,fr; en,,1,Budgeting,\n"
                    "2,Bo Mentor,bo@exemple.fr,mentor,en,,1,Writing,\n"
                    "3,Cleo Mentee,cleo@exemple.fr,mentee,fr; en,,,,Budgeting\n"
                    "4,Dev Mentee,dev@exemple.fr,mentee,en,,,,Writing\n"
                    "5,Eve Mentee,eve@exemple.fr,mentee,fr,1,,,Budgeting\n");
        const auto imported = shell.run("import FILE people.csv");
        ASSERT_EQ(imported.code, 0) << imported.out.toStdString() << imported.err.toStdString();
    }

    Shell shell;
};

TEST_F(MatchCommand, ExplainsPairsAndThoseLeftOver) {
    const auto outcome = shell.run("match FILE --criteria skills-first --json");
    ASSERT_EQ(outcome.code, 0) << outcome.err.toStdString();
    const auto json = outcome.object();
    EXPECT_EQ(json.keys(), (QStringList{QStringLiteral("objective"), QStringLiteral("optimal"), QStringLiteral("pairs"),
                                        QStringLiteral("seconds"), QStringLiteral("total"), QStringLiteral("unpaired"),
                                        QStringLiteral("upperBound")}));
    EXPECT_EQ(json[QLatin1String("objective")].toString(), QStringLiteral("most-people"));
    EXPECT_TRUE(json[QLatin1String("optimal")].toBool());
    const auto pairs = json[QLatin1String("pairs")].toArray();
    ASSERT_EQ(pairs.size(), 2);
    int total = 0;
    for (const auto& value : pairs) {
        const auto pair = value.toObject();
        total += pair[QLatin1String("score")].toInt();
        const auto mentee = pair[QLatin1String("mentee")].toObject();
        EXPECT_EQ(mentee.keys(), (QStringList{QStringLiteral("email"), QStringLiteral("id"), QStringLiteral("name"),
                                              QStringLiteral("staffId")}));
        const auto mentor = pair[QLatin1String("mentor")].toObject()[QLatin1String("email")].toString();
        EXPECT_EQ(mentor, mentee[QLatin1String("staffId")].toString() == QLatin1String("3")
                              ? QStringLiteral("ana@exemple.fr")
                              : QStringLiteral("bo@exemple.fr"));
        for (const auto& part : pair[QLatin1String("parts")].toArray())
            EXPECT_EQ(part.toObject().keys(), (QStringList{QStringLiteral("criterion"), QStringLiteral("degree"),
                                                           QStringLiteral("points"), QStringLiteral("weight")}));
    }
    EXPECT_EQ(json[QLatin1String("total")].toInt(), total);
    const auto unpaired = json[QLatin1String("unpaired")].toArray();
    ASSERT_EQ(unpaired.size(), 1);
    const auto left = unpaired[0].toObject();
    EXPECT_EQ(left[QLatin1String("person")].toObject()[QLatin1String("email")].toString(),
              QStringLiteral("eve@exemple.fr"));
    QStringList rules;
    for (const auto& reason : left[QLatin1String("reasons")].toArray()) {
        rules << reason.toObject()[QLatin1String("rule")].toString();
        EXPECT_EQ(reason.toObject()[QLatin1String("mentorsRemoved")].toInt(), 1);
    }
    EXPECT_EQ(rules, (QStringList{QStringLiteral("reporting-line"), QStringLiteral("must:overlap:working_languages")}));
}

TEST_F(MatchCommand, WritesNothingUntilItIsToldToPublish) {
    const auto before = shell.read(QStringLiteral("company.ithaca"));
    ASSERT_EQ(shell.run("match FILE").code, 0);
    EXPECT_EQ(shell.read(QStringLiteral("company.ithaca")), before);
    const auto published = shell.run("match FILE --publish");
    EXPECT_EQ(published.code, 0) << published.err.toStdString();
    EXPECT_THAT(published.err.toStdString(), HasSubstr("2 pairs published"));
    ASSERT_EQ(shell.run("export FILE --what mentorships --to pairs.csv").code, 0);
    const auto pairs = shell.read(QStringLiteral("pairs.csv"));
    EXPECT_EQ(pairs.count('\n'), 3);
    EXPECT_THAT(pairs.toStdString(), HasSubstr("cleo@exemple.fr"));
    EXPECT_EQ(shell.run("match FILE --json").object()[QLatin1String("pairs")].toArray().size(), 0)
        << "who is paired is not paired again";
}

TEST_F(MatchCommand, TakesCriteriaFromAFile) {
    shell.write(QStringLiteral("rules.json"),
                R"({"version":1,"name":"Words","criteria":[{"kind":"skills","weight":10}]})");
    EXPECT_EQ(shell.run("match FILE --criteria rules.json --objective best-total --json")
                  .object()[QLatin1String("objective")]
                  .toString(),
              QStringLiteral("best-total"));
    shell.write(QStringLiteral("rules.json"),
                R"({"version":1,"name":"Words","criteria":[{"kind":"skills","weight":1000}]})");
    const auto wrong = shell.run("match FILE --criteria rules.json");
    EXPECT_EQ(wrong.code, 1);
    EXPECT_THAT(wrong.err.toStdString(), HasSubstr("/criteria/0/weight"));
    EXPECT_EQ(shell.run("match FILE --criteria nothing-like-it").code, 1);
    EXPECT_EQ(shell.run("match FILE --criteria missing.json").code, 1);
}

TEST_F(MatchCommand, GivesTheSameAnswerEveryTime) {
    const auto withoutTime = [](Outcome outcome) {
        auto json = outcome.object();
        json.remove(QStringLiteral("seconds"));
        return json;
    };
    EXPECT_EQ(withoutTime(shell.run("match FILE --json")), withoutTime(shell.run("match FILE --json")));
}

TEST_F(MatchCommand, WritesEveryAllowedScore) {
    ASSERT_EQ(shell.run("scores FILE --criteria skills-first --csv scores.csv").code, 0);
    const auto lines = QString::fromUtf8(shell.read(QStringLiteral("scores.csv"))).split(QStringLiteral("\r\n"));
    EXPECT_EQ(lines[0], QStringLiteral("mentee_email,mentor_email,score"));
    EXPECT_TRUE(lines.contains(QStringLiteral("cleo@exemple.fr,ana@exemple.fr,10000")));
    EXPECT_EQ(lines.filter(QStringLiteral("eve@")).size(), 0) << "no rule lets Eve be paired";
}

TEST_F(MatchCommand, ExportsTablesByTheirEnding) {
    ASSERT_EQ(shell.run("export FILE --what people --to people.xlsx").code, 0);
    EXPECT_TRUE(shell.read(QStringLiteral("people.xlsx")).startsWith("PK"));
    ASSERT_EQ(shell.run("export FILE --what people --to people.csv --lang fr").code, 0);
    EXPECT_THAT(shell.read(QStringLiteral("people.csv")).toStdString(), HasSubstr(";Prénom;"));
    ASSERT_EQ(shell.run("export FILE --what scores --to scores.csv").code, 0);
}

TEST_F(MatchCommand, SaysPlainlyWhomItWouldPair) {
    const auto outcome = shell.run("match FILE --criteria skills-first");
    EXPECT_EQ(outcome.code, 0);
    const auto text = outcome.out.toStdString();
    EXPECT_THAT(text, HasSubstr("Cleo Mentee – Ana Mentor"));
    EXPECT_THAT(text, HasSubstr("Eve Mentee: Reporting line: 1 mentor left out"));
    EXPECT_THAT(text, HasSubstr("2 pairs, mean score 100.0"));
    EXPECT_THAT(text, HasSubstr("Proved best"));
}

TEST_F(MatchCommand, ListsPeopleWithWhatTheyTakePartIn) {
    const auto table = shell.run("people FILE").out.toStdString();
    EXPECT_THAT(table, HasSubstr("Ana Mentor"));
    EXPECT_THAT(table, HasSubstr("5 people"));
    const auto people = shell
                            .run({QStringLiteral("people"), shell.organisation(), QStringLiteral("--program"),
                                  QStringLiteral("Mentorat 2026"), QStringLiteral("--json")})
                            .array();
    ASSERT_EQ(people.size(), 5);
    for (const auto& value : people) {
        const auto person = value.toObject();
        const auto manager = person[QLatin1String("manager")].toObject()[QLatin1String("staffId")].toString();
        const bool isEve = person[QLatin1String("staffId")].toString() == QLatin1String("5");
        EXPECT_EQ(manager, isEve ? QStringLiteral("1") : QString());
    }
}

} // namespace
} // namespace mentoring::test
