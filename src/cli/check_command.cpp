#include <algorithm>
#include <iterator>

#include "app/organisation_file.h"
#include "commands.h"
#include "console.h"
#include "following.h"
#include "mentoring/records.h"
#include "opening.h"
#include "wording/changes.h"
#include "wording/numbers.h"

namespace mentoring::cli {

namespace {

void describeCheck(CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file. It is only read."));
    line.addParagraph(Said::tr("Looks at the integrity of the database, at the links between records, at the text of "
                               "the schema (nothing but what Ithaca makes may be there) and at every record by the "
                               "rules of the program. Says what it looked at and what it found."));
    line.addParagraph(
        Said::tr("Each line of the log of changes holds the one before it by a seal, so that a line altered, "
                 "taken out or put in by another program is found. Somebody who knows how could make all "
                 "seals anew; whoever keeps the last seal of a day elsewhere sees that, too."));
    line.addOption(QStringLiteral("seal"), QStringLiteral("SEAL"),
                   Said::tr("The last seal that a check told earlier: is it still among the lines?"));
    line.addExample(QStringLiteral("company.ithaca"), Said::tr("exit code 0 when all is well, 1 when not"));
}

/// What a check counts, in the language of the reader; a name that is not known here stands as it is.
QString inWords(const std::string& counted) {
    QString words;
    const auto together = toQt(counted).remove(u' '); // "career plans" are "careerPlans" where records are described
    forEachRecord(AuthoredRecords{}, [&]<class Record>() {
        if (together.compare(QLatin1String(RecordOf<Record>::plural), Qt::CaseInsensitive) == 0)
            words = wording::namePlural(RecordOf<Record>::kind);
    });
    if (!words.isEmpty())
        return words.left(1).toLower() + words.mid(1);
    const std::pair<const char*, QString> others[] = {
        {"schema entries", Said::tr("schema entries")},
        {"pages", Said::tr("pages of the file")},
        {"custom fields", Said::tr("own fields")},
        {"skills", Said::tr("skills")},
        {"people", Said::tr("people")},
        {"programs", Said::tr("programs")},
        {"participations", Said::tr("participations")},
        {"never-pairs", Said::tr("forbidden pairs")},
        {"decisions", Said::tr("decisions on pairs")},
        {"mentorships", Said::tr("mentorships")},
        {"agreements", Said::tr("agreements")},
        {"matching runs", Said::tr("matching runs")},
        {"criteria sets", Said::tr("sets of criteria")},
        {"lines of the log", Said::tr("lines of the log")},
        {"sealed lines of the log", Said::tr("sealed lines of the log")},
    };
    const auto* found = std::ranges::find(others, counted, [](const auto& other) { return std::string(other.first); });
    return found == std::end(others) ? toQt(counted) : found->second;
}

QString verdict(bool passed) {
    return passed ? Said::tr("good", "outcome of a check") : Said::tr("NOT GOOD", "outcome of a check");
}

int runCheck(const CommandLine& line) {
    const auto seal = line.isSet(QStringLiteral("seal"))
                          ? line.value(QStringLiteral("seal")).trimmed().toLower().toStdString()
                          : std::string();
    if (line.isSet(QStringLiteral("seal")) && seal.empty())
        throw WrongUse{Said::tr("--seal is what a check told as the last seal of the log.")};
    FileCheck check;
    followed(lookingThrough(line.argument(0)),
             [&](const Watch& watch) { check = checkFile(line.argument(0), watch, seal); });
    printLine(Said::tr("Integrity of the database: %1").arg(verdict(check.integrity)));
    printLine(Said::tr("Links between records: %1").arg(verdict(check.foreignKeys)));
    printLine(Said::tr("Text of the schema: %1").arg(verdict(check.schema)));
    printLine(Said::tr("Rules of the program: %1").arg(verdict(check.rules)));
    printLine(Said::tr("Log of changes: %1").arg(verdict(check.log)));
    QStringList looked;
    for (const auto& part : check.looked)
        looked << QStringLiteral("%1 (%2)").arg(inWords(part.at), wording::number(part.count));
    if (!looked.isEmpty())
        printLine(Said::tr("Looked at: %1").arg(looked.join(QStringLiteral(", "))));
    if (!check.endOfLog.empty())
        printLine(Said::tr("Last seal of the log: %1").arg(toQt(check.endOfLog)));
    for (const auto& finding : check.findings)
        printLine(Said::tr("Found: %1").arg(toQt(finding.what)));
    if (check.passed())
        return exitOk;
    complain(Said::tr("The file has problems."));
    return exitRefused;
}

} // namespace

const Command checkCommand{"check", [] { return Said::tr("Looks whether a file is sound."); }, describeCheck, runCheck};

} // namespace mentoring::cli
