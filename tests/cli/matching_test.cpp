#include <gmock/gmock.h>

#include "app/matching_service.h"
#include "app/program_service.h"
#include "shell.h"

namespace mentoring::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
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
    EXPECT_EQ(json.keys().join(u' '),
              QStringLiteral("freePlaces nobodyPaired objective openPairs optimal pairs seconds "
                             "total unpaired upperBound waiting"));
    EXPECT_EQ(json[QLatin1String("waiting")].toInt(), 3);
    EXPECT_EQ(json[QLatin1String("freePlaces")].toInt(), 2);
    EXPECT_TRUE(json[QLatin1String("nobodyPaired")].isNull());
    EXPECT_EQ(json[QLatin1String("objective")].toString(), QStringLiteral("most-people"));
    EXPECT_TRUE(json[QLatin1String("optimal")].toBool());
    const auto pairs = json[QLatin1String("pairs")].toArray();
    ASSERT_EQ(pairs.size(), 2);
    int total = 0;
    for (const auto& value : pairs) {
        const auto pair = value.toObject();
        EXPECT_EQ(pair[QLatin1String("known")].toInt(), 77) << "skills, but neither wishes nor zones";
        EXPECT_EQ(pair[QLatin1String("unknownRules")].toArray().size(), 1) << "the reporting line";
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

TEST_F(MatchCommand, SaysForWhichSkillsMentorsAreShort) {
    const auto told = shell.run("supply FILE --json").array();
    ASSERT_FALSE(told.isEmpty());
    int waiting = 0;
    for (const auto& one : told) {
        const auto skill = one.toObject();
        EXPECT_EQ(skill[QLatin1String("missing")].toInt(),
                  std::max(0, skill[QLatin1String("waiting")].toInt() - skill[QLatin1String("places")].toInt()));
        waiting += skill[QLatin1String("waiting")].toInt();
    }
    EXPECT_GT(waiting, 0);
    EXPECT_EQ(shell.run("supply FILE").out.count('\n'), told.size());
    ASSERT_EQ(shell.run("match FILE --publish").code, 0);
    int left = 0;
    for (const auto& one : shell.run("supply FILE --json").array())
        left += one.toObject()[QLatin1String("waiting")].toInt();
    EXPECT_LT(left, waiting) << "who has a mentor waits no more";
}

TEST_F(MatchCommand, ListsWhatWasDecidedOfPairsWithTheReasons) {
    EXPECT_THAT(shell.run("decisions FILE").out.toStdString(), HasSubstr("No pair is locked"));
    {
        const SystemClock clock;
        const auto file = OrganisationFile::open(shell.organisation(), OrganisationFile::Access::ReadWrite, clock);
        const auto& directory = file->directory();
        const auto id = [&](const char* email) { return directory.personByEmail(email)->id; };
        const auto program = directory.programs().front().id;
        file->matching().keep(program, id("ana@exemple.fr"), id("cleo@exemple.fr"), false, {});
        file->matching().refuse(program, id("bo@exemple.fr"), id("dev@exemple.fr"), "They share an office");
    }
    const auto told = shell.run("decisions FILE").out.toStdString();
    EXPECT_THAT(told, HasSubstr("Cleo Mentee + Ana Mentor"));
    EXPECT_THAT(told, HasSubstr("Dev Mentee + Bo Mentor  They share an office"));
    const auto decided = shell.run("decisions FILE --json").array();
    ASSERT_EQ(decided.size(), 2);
    QStringList verdicts;
    for (const auto& one : decided)
        verdicts << one.toObject()[QLatin1String("verdict")].toString();
    verdicts.sort();
    EXPECT_EQ(verdicts, (QStringList{QStringLiteral("locked"), QStringLiteral("refused")}));
}

TEST_F(MatchCommand, SaysWhyNobodyIsPaired) {
    const auto published = shell.run("match FILE --publish");
    ASSERT_EQ(published.code, 0);
    EXPECT_THAT(published.out.toStdString(), HasSubstr("  #")) << "the number of each new pair";
    const auto full = shell.run("match FILE");
    EXPECT_EQ(full.code, 0);
    EXPECT_THAT(full.out.toStdString(), HasSubstr("No mentor has a free place"));
    EXPECT_THAT(full.out.toStdString(), Not(HasSubstr("Proved")));
    EXPECT_EQ(shell.run("match FILE --json").object()[QLatin1String("nobodyPaired")].toString(),
              QStringLiteral("no-place"));
    shell.write(QStringLiteral("more.csv"), "Name,Email,Role,Languages\nFay Mentor,fay@exemple.fr,mentor,ja\n");
    ASSERT_EQ(shell.run("import FILE more.csv").code, 0);
    const auto barred = shell.run("match FILE");
    EXPECT_THAT(barred.out.toStdString(), HasSubstr("Rules forbid every pair"));
    EXPECT_THAT(barred.out.toStdString(), HasSubstr("Shared language (1)"));
}

TEST_F(MatchCommand, RefusesACriterionOnAFieldThatIsNotThere) {
    shell.write(QStringLiteral("trade.json"),
                R"({"version":1,"name":"Trades","criteria":[{"kind":"skills","weight":10},)"
                R"({"kind":"same-value","field":"custom:profession","must":true}]})");
    for (const char* command : {"match FILE --criteria trade.json", "match FILE --criteria trade.json --publish",
                                "scores FILE --criteria trade.json --csv s.csv",
                                "export FILE --what scores --criteria trade.json --to s.csv"}) {
        const auto refused = shell.run(command);
        EXPECT_EQ(refused.code, 1) << command;
        EXPECT_THAT(refused.err.toStdString(), HasSubstr("“profession”")) << command;
        EXPECT_TRUE(refused.out.isEmpty()) << command;
    }
    EXPECT_FALSE(QFile::exists(shell.path(QStringLiteral("s.csv"))));
}

TEST_F(MatchCommand, PutsThoseWhoWaitLongestFirstWhenAsked) {
    {
        // Ana alone is left. Cleo fits her best; Dev has waited longest.
        const SystemClock clock;
        const auto file = OrganisationFile::open(shell.organisation(), OrganisationFile::Access::ReadWrite, clock);
        const auto& directory = file->directory();
        const auto program = directory.programs().front().id;
        const auto who = [&](const char* number) { return directory.personByStaffId(number)->id; };
        file->programs().pause(program, {who("2")}, {}, "Leave");
        auto dev = *directory.participation(program, who("4"));
        dev.waitingSince = Date{std::chrono::year{2020} / 1 / 1};
        file->programs().edit(dev);
    }
    const auto paired = [&](const char* command) {
        const auto pairs = shell.run(command).object()[QLatin1String("pairs")].toArray();
        EXPECT_EQ(pairs.size(), 1);
        return pairs[0].toObject()[QLatin1String("mentee")].toObject()[QLatin1String("name")].toString();
    };
    EXPECT_EQ(paired("match FILE --criteria skills-first --json"), QStringLiteral("Cleo Mentee"));
    EXPECT_EQ(paired("match FILE --criteria skills-first --json --priority"), QStringLiteral("Dev Mentee"));
    EXPECT_THAT(shell.run("match --help").out.toStdString(), HasSubstr("--priority"));
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
    EXPECT_EQ(lines[0], QStringLiteral("mentee_email,mentor_email,score,known"));
    EXPECT_TRUE(lines.contains(QStringLiteral("cleo@exemple.fr,ana@exemple.fr,10000,77")));
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
    EXPECT_THAT(text, HasSubstr("  100.0    77%  Cleo Mentee – Ana Mentor"));
    EXPECT_THAT(text, HasSubstr("Eve Mentee: Reporting line: 1 mentor left out"));
    EXPECT_THAT(text, HasSubstr("2 pairs, mean score 100.0"));
    EXPECT_THAT(text, HasSubstr("Proved best"));
}

TEST_F(MatchCommand, ListsPeopleByNameAsTheLanguageSorts) {
    shell.write(QStringLiteral("more.csv"),
                "Given name,Family name,Email\n"
                "Éloi,Zola,e@exemple.fr\nabel,Étienne,a@exemple.fr\nBob,Eco,b@exemple.fr\n");
    ASSERT_EQ(shell.run("import FILE more.csv").code, 0);
    const QStringList expected{QStringLiteral("Bob Eco"),     QStringLiteral("abel Étienne"),
                               QStringLiteral("Cleo Mentee"), QStringLiteral("Dev Mentee"),
                               QStringLiteral("Eve Mentee"),  QStringLiteral("Ana Mentor"),
                               QStringLiteral("Bo Mentor"),   QStringLiteral("Éloi Zola")};
    QStringList names;
    for (const auto& person : shell.run("people FILE --json --lang fr").array())
        names << person.toObject()[QLatin1String("name")].toString();
    EXPECT_EQ(names, expected);
    const auto table = QString::fromUtf8(shell.run("people FILE --lang fr").out);
    for (qsizetype i = 1; i < expected.size(); ++i)
        EXPECT_LT(table.indexOf(expected[i - 1]), table.indexOf(expected[i])) << i;
}

TEST_F(MatchCommand, ListsPeopleWithTheNumbersOfTheirPairs) {
    ASSERT_EQ(shell.run("match FILE --publish").code, 0);
    QString number;
    for (const auto& value : shell.run("people FILE --json").array()) {
        const auto person = value.toObject();
        const auto pairs = person[QLatin1String("openPairs")].toArray();
        EXPECT_EQ(pairs.size(), person[QLatin1String("staffId")].toString() == QLatin1String("5") ? 0 : 1);
        if (person[QLatin1String("staffId")].toString() == QLatin1String("3")) {
            const auto pair = pairs[0].toObject();
            number = pair[QLatin1String("id")].toString();
            EXPECT_EQ(pair[QLatin1String("as")].toString(), QStringLiteral("mentee"));
            EXPECT_EQ(pair[QLatin1String("with")].toObject()[QLatin1String("name")].toString(),
                      QStringLiteral("Ana Mentor"));
        }
    }
    EXPECT_THAT(shell.run("people FILE").out.toStdString(), HasSubstr("#" + number.toStdString()));
    EXPECT_EQ(shell.run({QStringLiteral("show"), shell.organisation(), QStringLiteral("--pair"), number}).code, 0);
    EXPECT_EQ(shell.run({QStringLiteral("show"), shell.organisation(), QStringLiteral("--pair"), u'#' + number}).code,
              0);
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

TEST_F(MatchCommand, TellsWhyAPersonHasWhom) {
    const auto paired = shell.run("why FILE --person cleo@exemple.fr --criteria skills-first");
    ASSERT_EQ(paired.code, 0) << paired.err.toStdString();
    EXPECT_THAT(paired.out.toStdString(), HasSubstr("Cleo Mentee with Ana Mentor"));
    EXPECT_THAT(paired.out.toStdString(), HasSubstr("Budgeting")) << "what the two share";
    const auto left = shell.run("why FILE --person eve@exemple.fr --criteria skills-first");
    ASSERT_EQ(left.code, 0) << left.err.toStdString();
    EXPECT_THAT(left.out.toStdString(), HasSubstr("has no mentor in this run"));
    EXPECT_THAT(left.out.toStdString(), HasSubstr("eporting line"));
    const auto json = shell.run("why FILE --person 3 --criteria skills-first --json").object();
    ASSERT_EQ(json[QLatin1String("pairs")].toArray().size(), 1);
    const auto pair = json[QLatin1String("pairs")].toArray().first().toObject();
    EXPECT_EQ(pair[QLatin1String("mentor")].toObject()[QLatin1String("email")].toString(),
              QStringLiteral("ana@exemple.fr"));
    EXPECT_TRUE(pair[QLatin1String("why")].toString().contains(QStringLiteral("Budgeting")));
    EXPECT_EQ(shell.run("why FILE").code, 2);
    EXPECT_EQ(shell.run("why FILE --person nobody@exemple.fr").code, 1);
    EXPECT_EQ(shell.run("why FILE --person 1 --objective best-total --lowest-first").code, 2);
}

TEST_F(MatchCommand, TellsWhatAPairWouldCost) {
    const auto refuse =
        shell.run("price FILE --mentee cleo@exemple.fr --mentor ana@exemple.fr --criteria skills-first --json");
    ASSERT_EQ(refuse.code, 0) << refuse.err.toStdString();
    EXPECT_EQ(refuse.object()[QLatin1String("decision")].toString(), QStringLiteral("refuse"));
    const auto set =
        shell.run("price FILE --mentee cleo@exemple.fr --mentor bo@exemple.fr --criteria skills-first --json");
    ASSERT_EQ(set.code, 0) << set.err.toStdString();
    const auto cost = set.object()[QLatin1String("cost")].toObject();
    EXPECT_EQ(set.object()[QLatin1String("decision")].toString(), QStringLiteral("set"));
    // The difference of two runs.
    const auto before = shell.run("match FILE --criteria skills-first --json").object();
    EXPECT_GT(cost[QLatin1String("points")].toInt(), 0);
    EXPECT_FALSE(cost[QLatin1String("moves")].toArray().isEmpty());
    EXPECT_LE(cost[QLatin1String("points")].toInt(), before[QLatin1String("total")].toInt());
    const auto told = shell.run("price FILE --mentee cleo@exemple.fr --mentor bo@exemple.fr --criteria skills-first");
    EXPECT_THAT(told.out.toStdString(), HasSubstr("The total of the scores falls by"));
    EXPECT_THAT(told.out.toStdString(), HasSubstr("Cleo Mentee: Bo Mentor instead of Ana Mentor"));
    EXPECT_EQ(shell.run("price FILE --mentee cleo@exemple.fr").code, 2);
}

TEST_F(MatchCommand, KeepsScenariosComparesAndPromotesThem) {
    EXPECT_THAT(shell.run("scenarios FILE").out.toStdString(), HasSubstr("No scenario"));
    ASSERT_EQ(shell.run("match FILE --criteria skills-first --scenario skills").code, 0);
    ASSERT_EQ(shell.run("match FILE --criteria onboarding --first-wishes --scenario welcome").code, 0);
    const auto listed = shell.run("scenarios FILE --json");
    ASSERT_EQ(listed.code, 0) << listed.err.toStdString();
    EXPECT_THAT(listed.out.toStdString(), HasSubstr("\"skills\""));
    EXPECT_THAT(listed.out.toStdString(), HasSubstr("\"welcome\""));
    const auto compared = shell.run("scenarios FILE --compare skills --with welcome --json");
    ASSERT_EQ(compared.code, 0) << compared.err.toStdString();
    EXPECT_EQ(compared.object()[QLatin1String("one")].toObject()[QLatin1String("pairs")].toInt(), 2);
    const auto promoted = shell.run("scenarios FILE --promote welcome");
    ASSERT_EQ(promoted.code, 0) << promoted.err.toStdString();
    EXPECT_EQ(shell.run("scenarios FILE --delete welcome").code, 0);
    EXPECT_EQ(shell.run("scenarios FILE --delete welcome").code, 1);
    EXPECT_EQ(shell.run("scenarios FILE --compare skills").code, 2);
}

TEST_F(MatchCommand, KeepsSharesAndSaysWhatTheyCost) {
    const auto shared = shell.run("match FILE --criteria skills-first --share department=Nowhere:50-100");
    ASSERT_EQ(shared.code, 0) << shared.err.toStdString();
    EXPECT_THAT(shared.out.toStdString(), HasSubstr("the shares are kept as far as can be"));
    EXPECT_EQ(shell.run("match FILE --share site:Lyon").code, 2);
    EXPECT_EQ(shell.run("match FILE --share site=Lyon:60-20").code, 2);
    EXPECT_EQ(shell.run("match FILE --share site=Lyon:0-20 --share country=FR:0-20").code, 2);
}

} // namespace
} // namespace mentoring::test
