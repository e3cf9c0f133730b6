#include <algorithm>
#include <map>

#include "app/matching_service.h"
#include "commands.h"
#include "console.h"
#include "formats/entity_json.h"
#include "opening.h"
#include "people_json.h"
#include "wording/criteria.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::cli {

namespace {

using formats::JsonWriter;

void describe(CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file."));
    addProgramOption(line);
    line.addOption(QStringLiteral("compare"), QStringLiteral("NAME"), Said::tr("This scenario …"));
    line.addOption(QStringLiteral("with"), QStringLiteral("NAME"), Said::tr("… beside this one, pair by pair."));
    line.addOption(QStringLiteral("promote"), QStringLiteral("NAME"),
                   Said::tr("Its criteria and aims become those of the program, and the run is kept: the next one "
                            "stays close to it."));
    line.addOption(QStringLiteral("delete"), QStringLiteral("NAME"), Said::tr("Deletes the scenario."));
    line.addSwitch(QStringLiteral("json"), Said::tr("For machines."));
    addWaitOption(line);
    line.addParagraph(
        Said::tr("A scenario is a run of the matching that was kept under a name: “match --scenario NAME” "
                 "makes one. Nothing is published."));
    line.addExample(QStringLiteral("company.ithaca --compare skills --with wishes"),
                    Said::tr("pairs gained, lost and changed, and the figures of both"));
}

MatchingRun named(const CommandLine& line, const QString& option, OrganisationFile& file, ProgramId program) {
    const auto name = line.value(option);
    auto found = file.matching().scenario(program, name.toStdString());
    if (!found)
        throw Refused{Said::tr("There is no scenario “%1” in this program.").arg(name)};
    return *std::move(found);
}

void writeFigures(JsonWriter& json, const MatchingRun& run) {
    json.beginObject()
        .member("name", run.name)
        .member("criteria", run.criteriaName)
        .member("pairs", static_cast<int>(run.pairs.size()))
        .member("total", run.total)
        .member("upperBound", run.upperBound)
        .member("optimal", run.optimal)
        .member("lowest", run.lowestScore())
        .member("mentorsUsed", run.mentorsUsed())
        .member("firstWishes", run.firstWishes)
        .endObject();
}

void printFigures(const MatchingRun& run) {
    printLine(QStringLiteral("%1  %2").arg(toQt(run.name), wording::moment(run.ranAt)));
    printLine(QStringLiteral("  ") + Said::tr("%n pairs", "", static_cast<int>(run.pairs.size())) +
              Said::tr(", total %1, lowest score %2, mentors used: %3, first wishes met: %4")
                  .arg(wording::scoreTotal(run.total), wording::score(run.lowestScore()),
                       wording::number(run.mentorsUsed()), wording::number(run.firstWishes)));
    printLine(QStringLiteral("  ") + toQt(run.criteriaName) + QStringLiteral(" · ") +
              wording::aims(run.aims).join(QStringLiteral(" · ")));
}

/// Who has somebody else in the other one: mentee, mentor in each, not set where nobody.
struct Difference {
    PersonId mentee;
    PersonId one;
    PersonId other;
};

std::vector<Difference> differences(const MatchingRun& one, const MatchingRun& other) {
    std::map<PersonId, Difference> found;
    for (const auto& pair : one.pairs)
        found[pair.mentee] = {pair.mentee, pair.mentor, {}};
    for (const auto& pair : other.pairs) {
        auto& difference = found[pair.mentee];
        difference.mentee = pair.mentee;
        difference.other = pair.mentor;
    }
    std::vector<Difference> different;
    for (const auto& [mentee, difference] : found)
        if (difference.one != difference.other)
            different.push_back(difference);
    return different;
}

void compare(const CommandLine& line, OrganisationFile& file, ProgramId program) {
    const auto one = named(line, QStringLiteral("compare"), file, program);
    const auto other = named(line, QStringLiteral("with"), file, program);
    const auto different = differences(one, other);
    const auto& directory = file.directory();
    if (line.isSet(QStringLiteral("json"))) {
        JsonWriter json(JsonWriter::Style::Indented);
        json.beginObject();
        writeFigures(json.key("one"), one);
        writeFigures(json.key("other"), other);
        json.key("different").beginArray();
        const auto person = [&](const char* key, PersonId id) {
            json.key(key);
            if (const auto* known = directory.person(id))
                writeBrief(json, *known);
            else
                json.null();
        };
        for (const auto& difference : different) {
            json.beginObject();
            person("mentee", difference.mentee);
            person("one", difference.one);
            person("other", difference.other);
            json.endObject();
        }
        json.endArray().endObject();
        print(toQt(json.text() + "\n"));
        return;
    }
    printFigures(one);
    printFigures(other);
    printLine();
    const auto name = [&](PersonId id) {
        const auto* person = directory.person(id);
        return person ? toQt(person->displayName()) : Said::tr("nobody");
    };
    for (const auto& difference : different)
        printLine(QStringLiteral("  ") +
                  Said::tr("%1: %2, and %3 in the other", "mentee, mentor in each scenario")
                      .arg(name(difference.mentee), name(difference.one), name(difference.other)));
    printLine(different.empty() ? Said::tr("Both pair the same people.")
                                : Said::tr("%n mentee(s) with somebody else.", "", static_cast<int>(different.size())));
}

void list(const CommandLine& line, OrganisationFile& file, ProgramId program) {
    const auto scenarios = file.matching().scenarios(program);
    if (line.isSet(QStringLiteral("json"))) {
        JsonWriter json(JsonWriter::Style::Indented);
        json.beginArray();
        for (const auto& scenario : scenarios)
            writeFigures(json, scenario);
        json.endArray();
        print(toQt(json.text() + "\n"));
        return;
    }
    for (const auto& scenario : scenarios)
        printFigures(scenario);
    if (scenarios.empty())
        printLine(Said::tr("No scenario is kept in this program."));
}

int run(const CommandLine& line) {
    const bool promotes = line.isSet(QStringLiteral("promote"));
    const bool deletes = line.isSet(QStringLiteral("delete"));
    if (line.isSet(QStringLiteral("compare")) != line.isSet(QStringLiteral("with")))
        throw WrongUse{Said::tr("Name two scenarios: --compare and --with.")};
    const auto file = promotes || deletes ? openToChange(line) : openToRead(line.argument(0));
    const auto program = programOf(line, *file).id;
    if (line.isSet(QStringLiteral("compare")))
        compare(line, *file, program);
    if (promotes) {
        const auto scenario = named(line, QStringLiteral("promote"), *file, program);
        const auto outcome = file->matching().run(file->matching().takeUp(scenario));
        if (!outcome)
            return exitRefused;
        file->matching().record(*outcome);
        note(Said::tr("“%1” is what the program is matched by now: %n pairs, none of them published.", "",
                      static_cast<int>(outcome->result.pairs.size()))
                 .arg(toQt(scenario.name)));
    }
    if (deletes)
        file->matching().removeScenario(program, named(line, QStringLiteral("delete"), *file, program).id);
    if (!promotes && !deletes && !line.isSet(QStringLiteral("compare")))
        list(line, *file, program);
    return exitOk;
}

} // namespace

const Command scenariosCommand{"scenarios", [] { return Said::tr("Lists, compares, promotes and deletes scenarios."); },
                               describe, run};

} // namespace mentoring::cli
