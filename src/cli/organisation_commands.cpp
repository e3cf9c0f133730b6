#include <QFileInfo>

#include "app/organisation_file.h"
#include "app/program_service.h"
#include "app/vocabulary_service.h"
#include "cells/source.h"
#include "commands.h"
#include "console.h"
#include "opening.h"
#include "wording/imports.h"

namespace mentoring::cli {

namespace {

void describeNew(CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The file to make; it must not be there yet. Its name usually "
                                                      "ends in .ithaca."));
    line.addOption(QStringLiteral("program"), QStringLiteral("NAME"), Said::tr("Adds a program of this name."));
    line.addOption(QStringLiteral("organisation"), QStringLiteral("NAME"),
                   Said::tr("The name of the organisation; otherwise that of the file."));
    line.addParagraph(Said::tr("One file holds one organisation: its people, its skills and any number of programs. "
                               "Only you can read it."));
    line.addExample(QStringLiteral("company.ithaca --program \"Mentoring 2026\""),
                    Said::tr("makes a file with one program"));
}

int runNew(const CommandLine& line) {
    static const SystemClock clock;
    const auto path = line.argument(0);
    const bool withProgram = line.isSet(QStringLiteral("program"));
    const auto name = line.value(QStringLiteral("program")).trimmed();
    if (withProgram && name.isEmpty())
        throw WrongUse{Said::tr("--program needs a name.")};
    auto organisation = line.value(QStringLiteral("organisation")).trimmed();
    if (organisation.isEmpty())
        organisation = QFileInfo(path).completeBaseName();
    const auto file = OrganisationFile::create(path, organisation.toStdString(), clock);
    printLine(Said::tr("Made %1.").arg(file->path()));
    sayIfUnconfirmed(*file);
    if (withProgram) {
        Program program;
        program.name = name.toStdString();
        file->programs().add(program);
        printLine(Said::tr("Added the program “%1”.").arg(name));
    }
    return exitOk;
}

void describeLevels(CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file."));
    line.addArgument(
        QStringLiteral("LEVELS"),
        Said::tr("The names of the levels, lowest first, separated by commas. Empty: levels are numbers."));
    addWaitOption(line);
    line.addParagraph(Said::tr("People keep the level of the same name; a level whose name is gone is cleared."));
    line.addExample(QStringLiteral("company.ithaca \"Junior,Senior,Lead,Director\""), Said::tr("names four levels"));
}

int runLevels(const CommandLine& line) {
    const auto file = openToChange(line);
    std::vector<std::string> names;
    for (const auto& name : line.argument(1).split(u','))
        if (!name.trimmed().isEmpty())
            names.push_back(name.trimmed().toStdString());
    file->vocabulary().setLevels(names);
    const auto& levels = file->directory().levels();
    if (!levels.isNamed()) {
        printLine(Said::tr("Levels are numbers now."));
        return exitOk;
    }
    QStringList shown;
    for (const auto& name : levels.names())
        shown << toQt(name);
    printLine(Said::tr("Levels, lowest first: %1").arg(shown.join(QStringLiteral(" < "))));
    return exitOk;
}

void describeSkills(CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file."));
    line.addArgument(QStringLiteral("SOURCE"),
                     Said::tr("A list of skills: CSV, TSV, XLSX, ODS or XLS, with a name in English, in French or in "
                              "both, and perhaps the kind (professional or interpersonal)."));
    addWaitOption(line);
    line.addParagraph(Said::tr("A skill that is known by either name is completed, never doubled. Importing the same "
                               "list again changes nothing."));
    line.addExample(QStringLiteral("company.ithaca skills.csv"), Said::tr("imports a list of skills"));
}

int runSkills(const CommandLine& line) {
    const auto file = openToChange(line);
    try {
        const auto imported = file->vocabulary().importSkills(line.argument(1));
        printLine(Said::tr("%1 skills added, %2 changed, %3 the same, %4 with a problem.")
                      .arg(imported.added)
                      .arg(imported.changed)
                      .arg(imported.same)
                      .arg(imported.refused));
        for (const auto& row : imported.problems)
            printLine(Said::tr("Row %1: %2").arg(row.rowNumber).arg(wording::sentence(row)));
        return imported.refused == 0 ? exitOk : exitRefused;
    } catch (const cells::ReadError& error) {
        throw Refused{wording::message(error, line.argument(1)).inOneLine()};
    }
}

} // namespace

const Command newCommand{"new", [] { return Said::tr("Makes a new file."); }, describeNew, runNew};
const Command levelsCommand{"levels", [] { return Said::tr("Names the organisation’s levels, lowest first."); },
                            describeLevels, runLevels};
const Command skillsCommand{"skills", [] { return Said::tr("Imports a list of skills."); }, describeSkills, runSkills};

} // namespace mentoring::cli
