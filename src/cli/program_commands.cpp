#include <algorithm>
#include <iterator>

#include <QFileInfo>

#include "app/organisation_file.h"
#include "app/program_service.h"
#include "commands.h"
#include "console.h"
#include "desk_options.h"
#include "formats/entity_json.h"
#include "opening.h"
#include "wording/criteria.h"
#include "wording/language.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::cli {

namespace {

using formats::JsonWriter;

constexpr auto fileArgument = [](CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file."));
};

QString textIn(const Bilingual& text) {
    return toQt(text.in(wording::textLanguage()));
}

QString requiredName(const CommandLine& line) {
    const auto name = line.value(QStringLiteral("name")).trimmed();
    if (name.isEmpty())
        throw WrongUse{Said::tr("--%1 is needed.").arg(QStringLiteral("name"))};
    return name;
}

/// A ready-made one by its key, else a file.
ProgramTemplate templateNamed(const QString& named) {
    const auto& ready = ProgramService::readyTemplates();
    if (const auto found = std::ranges::find(ready, named.toStdString(), &ProgramTemplate::key); found != ready.end())
        return *found;
    if (!QFileInfo::exists(named)) {
        QStringList keys;
        for (const auto& one : ready)
            keys << toQt(one.key);
        throw Refused{Said::tr("“%1” is neither a file nor a ready-made template. There are: %2.")
                          .arg(named, keys.join(QStringLiteral(", ")))};
    }
    auto reading = ProgramService::loadTemplate(named);
    if (!reading.content) {
        QStringList problems;
        for (const auto& problem : reading.problems)
            problems << wording::templateSentence(problem);
        throw Refused{problems.join(u'\n')};
    }
    return *std::move(reading.content);
}

void printWarnings(const Program& program) {
    for (const auto warning : warningsOf(program))
        note(wording::sentence(warning));
}

std::optional<int> wholeNumber(const CommandLine& line, const QString& option) {
    if (!line.isSet(option))
        return std::nullopt;
    bool isNumber = false;
    const int number = line.value(option).toInt(&isNumber);
    if (!isNumber)
        throw WrongUse{Said::tr("--%1 is a whole number.").arg(option)};
    return number;
}

void describeNew(CommandLine& line) {
    fileArgument(line);
    line.addOption(QStringLiteral("name"), QStringLiteral("NAME"), Said::tr("What the program is called."));
    line.addOption(QStringLiteral("template"), QStringLiteral("TEMPLATE"),
                   Said::tr("What it begins with: a ready-made template (see “program templates”) or a file of JSON."));
    line.addOption(QStringLiteral("starts"), QStringLiteral("DAY"), Said::tr("Its first day, such as 2026-03-02."));
    line.addOption(QStringLiteral("ends"), QStringLiteral("DAY"), Said::tr("Its last day."));
    line.addOption(QStringLiteral("sponsor"), QStringLiteral("NAME"), Said::tr("Who stands for it."));
    addWaitOption(line);
    line.addParagraph(Said::tr("What is missing is said, and can be added later in the window."));
    line.addExample(QStringLiteral("company.ithaca --name \"Mentoring 2026\" --template company-twelve-months"),
                    Said::tr("adds a program of twelve months"));
}

int runNew(const CommandLine& line) {
    const auto name = requiredName(line);
    const auto starts = optionalDay(line, QStringLiteral("starts"));
    const auto ends = optionalDay(line, QStringLiteral("ends"));
    Program program;
    if (line.isSet(QStringLiteral("template")))
        program = programFrom(templateNamed(line.value(QStringLiteral("template"))), wording::textLanguage());
    program.name = name.toStdString();
    program.startsOn = starts;
    program.endsOn = ends;
    program.sponsor = line.value(QStringLiteral("sponsor")).toStdString();
    const auto file = openToChange(line);
    file->programs().add(program);
    printLine(Said::tr("Added the program “%1”.").arg(name));
    printWarnings(program);
    return exitOk;
}

void describeList(CommandLine& line) {
    fileArgument(line);
    line.addSwitch(QStringLiteral("json"), Said::tr("For machines."));
    line.addExample(QStringLiteral("company.ithaca"), Said::tr("lists the programs with what they set out to do"));
}

void printProgram(const Program& program) {
    printLine(toQt(program.name));
    const auto tell = [](const QString& text) { printLine(QStringLiteral("  ") + text); };
    tell(wording::name(program.plan.kind) + QStringLiteral(" · ") + wording::name(program.mode));
    if (program.closedOn)
        tell(Said::tr("Closed on %1.").arg(wording::date(*program.closedOn)));
    if (!program.purpose.empty())
        tell(toQt(program.purpose));
    int number = 0;
    for (const auto& objective : program.plan.objectives)
        tell(Said::tr("Objective %1: %2").arg(++number).arg(wording::outlineOf(objective)));
    for (const auto& phase : program.plan.phases) {
        tell(textIn(phase.name));
        for (const auto& milestone : phase.milestones)
            tell(QStringLiteral("  ") +
                 Said::tr("after %n week(s): %1", "", milestone.weeks).arg(textIn(milestone.text)));
    }
    for (const auto& item : program.plan.training)
        tell(Said::tr("Training of %1: %2").arg(wording::name(item.side), textIn(item.text)));
    for (const auto warning : warningsOf(program))
        tell(QStringLiteral("! ") + wording::sentence(warning));
}

int runList(const CommandLine& line) {
    const auto file = openToRead(line.argument(0));
    const auto& programs = file->directory().programs();
    if (line.isSet(QStringLiteral("json"))) {
        JsonWriter json(JsonWriter::Style::Indented);
        json.beginArray();
        for (const auto& program : programs)
            json.raw(formats::toJson(program));
        json.endArray();
        print(toQt(json.text() + "\n"));
        return exitOk;
    }
    for (const auto& program : programs)
        printProgram(program);
    if (programs.empty())
        printLine(Said::tr("The file has no program."));
    return exitOk;
}

void describeTemplates(CommandLine& line) {
    line.addParagraph(Said::tr("Your own are files of JSON; “program export” writes one."));
    line.addExample(QString(), Said::tr("lists what a program can begin with"));
}

int runTemplates(const CommandLine&) {
    std::vector<std::pair<QString, QString>> lines;
    for (const auto& one : ProgramService::readyTemplates())
        lines.emplace_back(toQt(one.key), textIn(one.name) + QStringLiteral(". ") + textIn(one.description));
    print(twoColumns(lines));
    return exitOk;
}

void describeDuplicate(CommandLine& line) {
    fileArgument(line);
    addProgramOption(line);
    line.addOption(QStringLiteral("name"), QStringLiteral("NAME"), Said::tr("What the new program is called."));
    line.addSwitch(QStringLiteral("people"), Said::tr("Whoever takes part moves on to it as well."));
    addWaitOption(line);
    line.addParagraph(Said::tr("Purpose, objectives, phases and training come along; dates do not. What was measured "
                               "last is where the new program begins. Past pairs stay known: nobody is paired again "
                               "with a mentor they have had, unless the criteria allow it."));
    line.addExample(QStringLiteral("company.ithaca --program 2026 --name 2027 --people"),
                    Said::tr("goes on for another year with the same people"));
}

int runDuplicate(const CommandLine& line) {
    const auto name = requiredName(line);
    const auto file = openToChange(line);
    const auto from = programOf(line, *file).id;
    const auto made = file->programs().duplicate(from, name.toStdString(), line.isSet(QStringLiteral("people")));
    printLine(Said::tr("Added the program “%1”.").arg(name));
    const auto people = static_cast<int>(file->directory().participations(made).size());
    if (people > 0)
        printLine(Said::tr("%n people moved on to it.", "", people));
    return exitOk;
}

void describeClose(CommandLine& line) {
    fileArgument(line);
    addProgramOption(line);
    addWaitOption(line);
    line.addParagraph(Said::tr("No pair is published in a closed program. Pairs that run go on until they end."));
    line.addExample(QStringLiteral("company.ithaca --program 2026"), Said::tr("closes a program"));
}

int runClose(const CommandLine& line) {
    const auto file = openToChange(line);
    const Program program = programOf(line, *file);
    file->programs().close(program.id);
    printLine(Said::tr("The program “%1” is closed.").arg(toQt(program.name)));
    if (const int open = file->programs().balance(program.id).openPairs; open > 0)
        note(Said::tr("%n pair(s) still run in it.", "", open));
    return exitOk;
}

void describeReopen(CommandLine& line) {
    fileArgument(line);
    addProgramOption(line);
    addWaitOption(line);
    line.addExample(QStringLiteral("company.ithaca --program 2026"), Said::tr("opens a closed program again"));
}

int runReopen(const CommandLine& line) {
    const auto file = openToChange(line);
    const Program program = programOf(line, *file);
    file->programs().reopen(program.id);
    printLine(Said::tr("The program “%1” is open.").arg(toQt(program.name)));
    return exitOk;
}

void describeMeasure(CommandLine& line) {
    fileArgument(line);
    addProgramOption(line);
    line.addOption(QStringLiteral("objective"), QStringLiteral("N"), Said::tr("Its number in “program list”."));
    line.addOption(QStringLiteral("value"), QStringLiteral("NUMBER"), Said::tr("Where it stands."));
    line.addOption(QStringLiteral("baseline"), QStringLiteral("NUMBER"),
                   Said::tr("Where it stood before the program."));
    line.addOption(QStringLiteral("goal"), QStringLiteral("NUMBER"), Said::tr("Where it is to come to."));
    line.addOption(QStringLiteral("on"), QStringLiteral("DAY"), Said::tr("When that was measured; today without it."));
    addWaitOption(line);
    line.addExample(QStringLiteral("company.ithaca --objective 2 --value 64"),
                    Said::tr("notes where the second objective stands today"));
}

int runMeasure(const CommandLine& line) {
    const auto which = wholeNumber(line, QStringLiteral("objective"));
    const auto value = wholeNumber(line, QStringLiteral("value"));
    const auto baseline = wholeNumber(line, QStringLiteral("baseline"));
    const auto goal = wholeNumber(line, QStringLiteral("goal"));
    const auto on = optionalDay(line, QStringLiteral("on"));
    if (!which || (!value && !baseline && !goal))
        throw WrongUse{Said::tr("Say which objective and a number: --objective, and --value, --baseline or --goal.")};
    const auto file = openToChange(line);
    auto program = programOf(line, *file);
    auto& objectives = program.plan.objectives;
    if (*which < 1 || static_cast<std::size_t>(*which) > objectives.size())
        throw Refused{Said::tr("The program has no objective %1. It has %2.")
                          .arg(*which)
                          .arg(wording::number(static_cast<std::int64_t>(objectives.size())))};
    auto& objective = objectives[static_cast<std::size_t>(*which - 1)];
    if (value) {
        objective.value = value;
        objective.valueOn = on.value_or(file->today());
    }
    if (baseline)
        objective.baseline = baseline;
    if (goal)
        objective.goal = goal;
    file->programs().edit(program);
    printLine(Said::tr("Noted: %1").arg(textIn(objective.text)));
    return exitOk;
}

void describeExport(CommandLine& line) {
    fileArgument(line);
    addProgramOption(line);
    line.addOption(QStringLiteral("to"), QStringLiteral("PATH"),
                   Said::tr("The file of JSON to write. An older one is replaced."));
    line.addParagraph(Said::tr("A template holds what a program sets out to do, and nothing of people or of a year."));
    line.addExample(QStringLiteral("company.ithaca --program 2026 --to ours.json"),
                    Said::tr("keeps a program as a template for others"));
}

int runExport(const CommandLine& line) {
    const auto path = line.value(QStringLiteral("to"));
    if (path.isEmpty())
        throw WrongUse{Said::tr("--%1 is needed.").arg(QStringLiteral("to"))};
    const auto file = openToRead(line.argument(0));
    const auto& program = programOf(line, *file);
    const auto written =
        ProgramService::saveTemplate(templateOf(program, wording::textLanguage()), path, /*replace=*/true);
    noteIfUnconfirmed(written, path);
    printLine(Said::tr("Wrote the template %1.").arg(path));
    return exitOk;
}

const Command all[] = {
    {"program new", [] { return Said::tr("Adds a program, from a template or without."); }, describeNew, runNew},
    {"program list", [] { return Said::tr("Lists the programs, their objectives and phases."); }, describeList,
     runList},
    {"program templates", [] { return Said::tr("Lists the ready-made templates."); }, describeTemplates, runTemplates},
    {"program duplicate", [] { return Said::tr("The same program once more, with its people or without."); },
     describeDuplicate, runDuplicate},
    {"program close", [] { return Said::tr("Closes a program: nothing begins in it."); }, describeClose, runClose},
    {"program reopen", [] { return Said::tr("Opens a closed program again."); }, describeReopen, runReopen},
    {"program measure", [] { return Said::tr("Notes where an objective stands."); }, describeMeasure, runMeasure},
    {"program export", [] { return Said::tr("Writes a program as a template."); }, describeExport, runExport},
};

} // namespace

std::span<const Command> programCommands() {
    return all;
}

} // namespace mentoring::cli
