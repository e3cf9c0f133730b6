// Two files of one cohort, from programs that know nothing of each other, go in without a wrong value.
#include <map>
#include <set>

#include "shell.h"
#include "support/cohort_files.h"

namespace mentoring::test {
namespace {

QString text(const QJsonValue& value) {
    return value.toString();
}

/// "Python 5; SQL" of a list of skills, with the level under `key` where there is one.
QString skills(const QJsonValue& list, const char* key) {
    QStringList names;
    for (const auto& entry : list.toArray()) {
        const auto skill = entry.toObject();
        const auto name = text(skill[QLatin1String("en")]).isEmpty() ? text(skill[QLatin1String("fr")])
                                                                     : text(skill[QLatin1String("en")]);
        const auto level = skill[QLatin1String(key)];
        names << (level.isDouble() ? name + u' ' + QString::number(level.toInt()) : name);
    }
    names.sort();
    return names.join(QStringLiteral("; "));
}

TEST(ImportJourney, TwoFilesOfOneCohortGoInThroughTheShell) {
    Shell shell;
    shell.write(QStringLiteral("mentors.csv"), mentorsOfAStaffSystem());
    shell.write(QStringLiteral("mentees.csv"), menteesOfAForm());
    ASSERT_EQ(shell.run("new FILE --program Cohort").code, 0);
    const auto mentors = shell.run("import FILE mentors.csv --role mentor --json");
    ASSERT_EQ(mentors.code, 0) << mentors.err.toStdString();
    const auto mentees = shell.run("import FILE mentees.csv --role mentee --json");
    ASSERT_EQ(mentees.code, 0) << mentees.err.toStdString();
    for (const auto* outcome : {&mentors, &mentees})
        EXPECT_TRUE(outcome->object()[QLatin1String("questions")].toArray().isEmpty()) << "no needless question";
    EXPECT_EQ(text(mentors.object()[QLatin1String("encoding")]), QStringLiteral("windows-1252"));
    EXPECT_TRUE(mentors.err.contains("windows-1252")) << "what was guessed is said";
    EXPECT_FALSE(shell.run("people FILE --json").out.contains("98000")) << "nobody asked for salaries";

    std::map<QString, QJsonObject> people;
    for (const auto& entry : shell.run("people FILE --json").array())
        people[text(entry.toObject()[QLatin1String("email")]).section(u'@', 0, 0)] = entry.toObject();
    ASSERT_EQ(people.size(), 7U);
    const auto part = [&](const char* who) {
        return people.at(QString::fromLatin1(who))[QLatin1String("participations")].toArray().at(0).toObject();
    };
    const auto field = [&](const char* who, const char* name) {
        return people.at(QString::fromLatin1(who))[QLatin1String(name)];
    };
    EXPECT_EQ(text(field("eloise.oeuvre", "name")), QStringLiteral("Éloïse ŒUVRÉ"));
    EXPECT_EQ(text(field("paul.martin", "staffId")), QStringLiteral("00102"));
    EXPECT_EQ(text(field("paul.martin", "hireDate")), QStringLiteral("2012-09-01"));
    EXPECT_EQ(text(field("ines.haddad", "jobTitle")), QStringLiteral("Directrice financière"));
    EXPECT_EQ(field("paul.martin", "languages").toArray().size(), 2);
    EXPECT_EQ(part("marc.levy")[QLatin1String("capacity")].toInt(), 3);
    EXPECT_EQ(skills(part("paul.martin")[QLatin1String("skillsOffered")], "level"),
              QStringLiteral("Prise de parole en public 3; Python 5"));
    EXPECT_EQ(skills(part("eloise.oeuvre")[QLatin1String("skillsOffered")], "level"),
              QStringLiteral("Communication (orale, écrite) 3; Négociation 3"));
    EXPECT_EQ(skills(part("lea.roy")[QLatin1String("skillsSought")], "presentLevel"),
              QStringLiteral("Prise de parole en public 3; Python 1"));
    const std::map<QString, QString> managers{{QStringLiteral("marc.levy"), QStringLiteral("paul.martin")},
                                              {QStringLiteral("lea.roy"), QStringLiteral("paul.martin")},
                                              {QStringLiteral("nina.dupuis"), QStringLiteral("eloise.oeuvre")},
                                              {QStringLiteral("tom.petit"), QStringLiteral("ines.haddad")}};
    for (const auto& [who, manager] : managers)
        EXPECT_EQ(text(people.at(who)[QLatin1String("manager")].toObject()[QLatin1String("email")]),
                  manager + QStringLiteral("@exemple.fr"));
    QStringList wishes;
    for (const auto& wish : part("lea.roy")[QLatin1String("mentorWishes")].toArray())
        wishes << text(wish.toObject()[QLatin1String("email")]);
    EXPECT_EQ(wishes, (QStringList{QStringLiteral("marc.levy@exemple.fr"), QStringLiteral("eloise.oeuvre@exemple.fr")}))
        << "best first";
    EXPECT_FALSE(text(part("tom.petit")[QLatin1String("waitingSince")]).isEmpty());

    // Nobody is paired with their manager, nor with whom they should not be.
    std::set<std::pair<QString, QString>> pairs;
    for (const auto& entry : shell.run("match FILE --json").object()[QLatin1String("pairs")].toArray()) {
        const auto pair = entry.toObject();
        const auto name = [&](const char* of) {
            return text(pair[QLatin1String(of)].toObject()[QLatin1String("name")]);
        };
        pairs.emplace(name("mentee"), name("mentor"));
    }
    EXPECT_EQ(pairs.size(), 3U);
    EXPECT_FALSE(pairs.contains({QStringLiteral("Nina Dupuis"), QStringLiteral("Éloïse ŒUVRÉ")}));
    EXPECT_FALSE(pairs.contains({QStringLiteral("Léa Roy"), QStringLiteral("Paul MARTIN")}));
    EXPECT_FALSE(pairs.contains({QStringLiteral("Tom Petit"), QStringLiteral("Marc LÉVY")}));

    for (const auto* again :
         {"import FILE mentors.csv --role mentor --json", "import FILE mentees.csv --role mentee --json"}) {
        const auto outcome = shell.run(again).object();
        EXPECT_EQ(outcome[QLatin1String("new")].toInt(), 0);
        EXPECT_EQ(outcome[QLatin1String("changed")].toInt(), 0);
    }
}

} // namespace
} // namespace mentoring::test
