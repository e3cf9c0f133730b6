#include "app/organisation_file.h"
#include "commands.h"
#include "console.h"
#include "following.h"
#include "opening.h"

namespace mentoring::cli {

namespace {

void describeCheck(CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file. It is only read."));
    line.addParagraph(Said::tr("Looks at the integrity of the database, at the links between records, at the text of "
                               "the schema (nothing but what Ithaca makes may be there) and at every record by the "
                               "rules of the program. Says what it looked at and what it found."));
    line.addExample(QStringLiteral("company.ithaca"), Said::tr("exit code 0 when all is well, 1 when not"));
}

QString verdict(bool passed) {
    return passed ? Said::tr("good", "outcome of a check") : Said::tr("NOT GOOD", "outcome of a check");
}

int runCheck(const CommandLine& line) {
    FileCheck check;
    followed(lookingThrough(line.argument(0)), [&](const Watch& watch) { check = checkFile(line.argument(0), watch); });
    printLine(Said::tr("Integrity of the database: %1").arg(verdict(check.integrity)));
    printLine(Said::tr("Links between records: %1").arg(verdict(check.foreignKeys)));
    printLine(Said::tr("Text of the schema: %1").arg(verdict(check.schema)));
    printLine(Said::tr("Rules of the program: %1").arg(verdict(check.rules)));
    QStringList looked;
    for (const auto& part : check.looked)
        looked << QStringLiteral("%1 %2").arg(part.count).arg(toQt(part.at));
    if (!looked.isEmpty())
        printLine(Said::tr("Looked at: %1").arg(looked.join(QStringLiteral(", "))));
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
