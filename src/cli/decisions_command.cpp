#include "app/matching_service.h"
#include "commands.h"
#include "console.h"
#include "formats/entity_json.h"
#include "opening.h"
#include "people_json.h"
#include "wording/people.h"

namespace mentoring::cli {

namespace {

void printText(const Directory& directory, const std::vector<PairDecision>& decisions) {
    const auto name = [&](PersonId id) {
        const auto* person = directory.person(id);
        return person ? wording::name(*person) : QString();
    };
    for (const auto& decision : decisions) {
        const auto verdict =
            wording::name(decision.verdict == PairVerdict::Kept ? PairState::Kept : PairState::Refused);
        const auto line = QStringLiteral("%1  %2 + %3").arg(verdict, name(decision.mentee), name(decision.mentor));
        printLine(decision.reason.empty() ? line : QStringLiteral("%1  %2").arg(line, toQt(decision.reason)));
    }
    if (decisions.empty())
        printLine(Said::tr("No pair is locked or refused."));
}

void printJson(const Directory& directory, const std::vector<PairDecision>& decisions) {
    formats::JsonWriter json(formats::JsonWriter::Style::Indented);
    json.beginArray();
    for (const auto& decision : decisions) {
        const auto* mentee = directory.person(decision.mentee);
        const auto* mentor = directory.person(decision.mentor);
        if (!mentee || !mentor)
            continue;
        json.beginObject().member("verdict", decision.verdict == PairVerdict::Kept ? "locked" : "refused");
        writeBrief(json.key("mentee"), *mentee);
        writeBrief(json.key("mentor"), *mentor);
        json.member("byHand", decision.byHand).member("reason", decision.reason).endObject();
    }
    json.endArray();
    print(toQt(json.text() + "\n"));
}

void describe(CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file."));
    addProgramOption(line);
    line.addSwitch(QStringLiteral("json"), Said::tr("For machines."));
    line.addParagraph(Said::tr("Locked pairs stay in every run of the matching, refused ones never come again. Both are "
                               "decided in the window, where they are taken back as well."));
    line.addExample(QStringLiteral("company.ithaca"), Said::tr("what was decided of pairs, with the reasons"));
}

int run(const CommandLine& line) {
    const auto file = openToRead(line.argument(0));
    const auto decisions = file->matching().decisions(programOf(line, *file).id);
    if (line.isSet(QStringLiteral("json")))
        printJson(file->directory(), decisions);
    else
        printText(file->directory(), decisions);
    return exitOk;
}

} // namespace

const Command decisionsCommand{"decisions", [] { return Said::tr("Lists the locked and the refused pairs."); }, describe,
                               run};

} // namespace mentoring::cli
