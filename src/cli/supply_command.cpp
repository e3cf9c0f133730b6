#include <algorithm>

#include "app/organisation_file.h"
#include "app/skill_supply.h"
#include "commands.h"
#include "console.h"
#include "formats/entity_json.h"
#include "opening.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::cli {

namespace {

void printText(const Directory& directory, const std::vector<SkillSupply>& supply) {
    for (const auto& one : supply) {
        const auto* skill = directory.skill(one.skill);
        if (!skill)
            continue;
        auto line = Said::tr("%1: %2 waiting, %3 free")
                        .arg(wording::name(*skill), wording::number(one.waiting), wording::number(one.places));
        if (one.isShort())
            line += QStringLiteral("  ") + Said::tr("SHORT BY %1").arg(wording::number(one.missing()));
        printLine(line);
    }
    if (supply.empty())
        printLine(Said::tr("Nobody who waits seeks a skill, and no free mentor offers one."));
}

void printJson(const Directory& directory, const std::vector<SkillSupply>& supply) {
    formats::JsonWriter json(formats::JsonWriter::Style::Indented);
    json.beginArray();
    for (const auto& one : supply) {
        const auto* skill = directory.skill(one.skill);
        if (!skill)
            continue;
        json.beginObject().member("skill", wording::name(*skill).toStdString());
        json.member("waiting", one.waiting).member("mentors", one.mentors).member("places", one.places);
        json.member("missing", one.missing()).endObject();
    }
    json.endArray();
    print(toQt(json.text() + "\n"));
}

void describe(CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file."));
    addProgramOption(line);
    line.addSwitch(QStringLiteral("json"), Said::tr("For machines."));
    line.addParagraph(
        Said::tr("Of each skill, how many mentees without a mentor seek it today, and how many free places "
                 "the mentors have who offer it; where places are short, first. A place may be counted "
                 "for several skills."));
    line.addExample(QStringLiteral("company.ithaca"), Said::tr("for which skills mentors are still to be found"));
}

int run(const CommandLine& line) {
    const auto file = openToRead(line.argument(0));
    const auto supply = skillSupply(file->directory(), programOf(line, *file).id, file->today());
    if (line.isSet(QStringLiteral("json")))
        printJson(file->directory(), supply);
    else
        printText(file->directory(), supply);
    return exitOk;
}

} // namespace

const Command supplyCommand{"supply", [] { return Said::tr("Says for which skills mentors are short."); }, describe,
                            run};

} // namespace mentoring::cli
