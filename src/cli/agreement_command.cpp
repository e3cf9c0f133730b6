#include "app/desk.h"
#include "app/export_service.h"
#include "app/pair_service.h"
#include "commands.h"
#include "console.h"
#include "desk_options.h"
#include "following.h"
#include "opening.h"
#include "report/sheet.h"
#include "wording/agreement.h"

namespace mentoring::cli {

namespace {

void printText(const report::Sheet& sheet) {
    printLine(sheet.title);
    printLine(sheet.subtitle);
    for (const auto& section : sheet.sections) {
        printLine(QString());
        printLine(section.heading);
        for (const auto& paragraph : section.paragraphs)
            for (const auto& line : paragraph.split(u'\n'))
                printLine(QStringLiteral("  ") + line);
    }
}

void describe(CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file."));
    addPairOption(line);
    line.addOption(QStringLiteral("to"), QStringLiteral("OUT.pdf"),
                   Said::tr("The PDF to write, to be read and signed; an older one is replaced. Without it the "
                            "agreement is printed here."));
    addAsOption(line);
    line.addParagraph(
        Said::tr("What a pair agreed: what for, how often, confidentiality and its limits, how it ends, whom "
                 "they turn to, the roles of both, and who has accepted which version."));
    line.addExample(QStringLiteral("company.ithaca --pair zoe@example.org+ines@example.org --to agreement.pdf"),
                    Said::tr("the agreement of Zoé and Inès, to sign"));
}

int run(const CommandLine& line) {
    const auto option = QStringLiteral("to");
    const auto to = line.value(option);
    if (line.isSet(option) && !to.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        throw WrongUse{Said::tr("--to is the name of a PDF: it ends in .pdf.")};
    const auto file = openToRead(line.argument(0));
    takeDesk(line, *file);
    const auto pair = pairOf(line, *file);
    const auto agreement = file->pairs().agreement(pair.id);
    if (!agreement)
        throw Refused{Said::tr("These two have written no agreement yet.")};
    const auto sheet = wording::agreementSheet(*file, pair, *agreement);
    if (!line.isSet(option)) {
        printText(sheet);
        return exitOk;
    }
    noteIfUnconfirmed(ExportService::document(to, true, report::toPdf(sheet)), to);
    printLine(Said::tr("Written: %1").arg(to));
    return exitOk;
}

} // namespace

const Command agreementCommand{"agreement", [] { return Said::tr("Writes what a pair agreed, to be signed."); },
                               describe, run};

} // namespace mentoring::cli
