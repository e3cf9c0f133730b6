#include "app/matching_service.h"
#include "commands.h"
#include "console.h"
#include "matching_request.h"
#include "opening.h"
#include "people_json.h"
#include "wording/criteria.h"
#include "wording/numbers.h"

namespace mentoring::cli {

namespace {

using exchange::JsonWriter;

const QStringList& objectives() {
    static const QStringList words{QStringLiteral("most-people"), QStringLiteral("best-total")};
    return words;
}

void describeMatch(CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file."));
    addProgramOption(line);
    addCriteriaOption(line);
    line.addOption(QStringLiteral("objective"), QStringLiteral("most-people|best-total"),
                   Said::tr("Pair as many people as possible (the default), or reach the greatest sum of scores."));
    line.addSwitch(QStringLiteral("publish"),
                   Said::tr("Makes mentorships of the pairs. Without it nothing is written."));
    line.addSwitch(QStringLiteral("json"), Said::tr("For machines: pairs with the parts of their scores, people left "
                                                    "over with the reasons, and the proof."));
    addWaitOption(line);
    line.addParagraph(Said::tr("Takes in who is accepted and available today. Pairs kept in the window stay, refused "
                               "ones never come. The answer is the best there is, and separate code checks its proof "
                               "in every run. The same file gives the same pairs."));
    line.addExample(QStringLiteral("company.ithaca"), Said::tr("shows whom it would pair"));
    line.addExample(QStringLiteral("company.ithaca --criteria career-path --publish"),
                    Said::tr("pairs by career path and publishes"));
}

void writeParts(JsonWriter& json, const matching::Explanation& explanation, const CriteriaSet& criteria) {
    json.key("parts").beginArray();
    for (const auto& part : explanation.parts) {
        json.beginObject()
            .member("criterion", wording::machineName(criteria.criteria[part.criterion]))
            .member("weight", part.weight)
            .key("degree");
        if (part.degree)
            json.value(*part.degree);
        else
            json.null();
        json.member("points", part.points).endObject();
    }
    json.endArray();
}

std::string asJson(const MatchingOutcome& outcome) {
    const auto& snapshot = *outcome.snapshot;
    const auto& result = outcome.result;
    const auto& criteria = outcome.request.criteria;
    const matching::Scorer scorer(snapshot, criteria);
    JsonWriter json(JsonWriter::Style::Indented);
    json.beginObject().member("objective", exchange::wordOf(outcome.request.objective));
    json.key("pairs").beginArray();
    for (const auto& pair : result.pairs) {
        json.beginObject().key("mentee");
        writeBrief(json, snapshot.mentees[static_cast<std::size_t>(pair.pair.mentee)].person);
        json.key("mentor");
        writeBrief(json, snapshot.mentors[static_cast<std::size_t>(pair.pair.mentor)].person);
        json.member("score", pair.score);
        writeParts(json, scorer.explain(pair.pair.mentee, pair.pair.mentor), criteria);
        json.endObject();
    }
    json.endArray().key("unpaired").beginArray();
    for (const auto& left : result.unpaired) {
        json.beginObject().key("person");
        writeBrief(json, snapshot.mentees[static_cast<std::size_t>(left.mentee)].person);
        json.key("reasons").beginArray();
        for (const auto& reason : left.reasons)
            json.beginObject()
                .member("rule", wording::machineName(reason.rule, criteria))
                .member("mentorsRemoved", reason.mentors)
                .endObject();
        json.endArray().endObject();
    }
    json.endArray();
    json.member("total", result.total).member("upperBound", result.upperBound);
    json.member("optimal", result.optimal).member("seconds", result.seconds).endObject();
    return json.text() + "\n";
}

QString proofOf(const matching::MatchingResult& result, Objective objective) {
    const auto total = wording::scoreTotal(result.total);
    if (!result.optimal)
        return Said::tr("NOT proved best: total %1, at most %2 is possible.")
            .arg(total, wording::scoreTotal(result.upperBound));
    return objective == Objective::MostPeople
               ? Said::tr("Proved best: nobody more can be paired, and no pairing of as many has a higher total than "
                          "%1.")
                     .arg(total)
               : Said::tr("Proved best: no pairing has a higher total than %1.").arg(total);
}

void printUnpaired(const MatchingOutcome& outcome) {
    const auto& result = outcome.result;
    if (result.unpaired.empty())
        return;
    printLine();
    printLine(Said::tr("%n people without a mentor:", "", static_cast<int>(result.unpaired.size())));
    for (const auto& left : result.unpaired) {
        const auto& person = outcome.snapshot->mentees[static_cast<std::size_t>(left.mentee)].person;
        QStringList reasons;
        for (const auto& reason : left.reasons)
            reasons << wording::removed(reason.rule, outcome.request.criteria, reason.mentors);
        if (left.possible > 0 || reasons.isEmpty())
            reasons << wording::leftOver(left.possible);
        printLine(QStringLiteral("  %1: %2").arg(toQt(person.displayName()), reasons.join(QStringLiteral("; "))));
    }
}

void printPlainly(const MatchingOutcome& outcome) {
    const auto& result = outcome.result;
    const auto& snapshot = *outcome.snapshot;
    for (const auto& pair : result.pairs) {
        const auto& mentee = snapshot.mentees[static_cast<std::size_t>(pair.pair.mentee)].person;
        const auto& mentor = snapshot.mentors[static_cast<std::size_t>(pair.pair.mentor)].person;
        printLine(QStringLiteral("  %1  %2 – %3")
                      .arg(wording::score(pair.score), 5)
                      .arg(toQt(mentee.displayName()), toQt(mentor.displayName())));
    }
    printUnpaired(outcome);
    printLine();
    printLine(Said::tr("%n pairs", "", static_cast<int>(result.pairs.size())) +
              Said::tr(", mean score %1, lowest %2, %3 of %4 mentors used.")
                  .arg(wording::score(static_cast<int>(result.meanScore() + 0.5)), wording::score(result.lowestScore()))
                  .arg(result.mentorsUsed)
                  .arg(snapshot.mentors.size()));
    printLine(proofOf(result, outcome.request.objective));
}

int runMatch(const CommandLine& line) {
    const bool publishes = line.isSet(QStringLiteral("publish"));
    (void)line.choice(QStringLiteral("objective"), objectives(), 0); // wrong use, before any file is touched
    const auto file = publishes ? openToChange(line) : openToRead(line.argument(0));
    const auto request = requestOf(line, *file);
    const auto problems = validate(request.criteria);
    if (!problems.empty())
        throw Refused{wording::sentence(problems.front(), request.criteria)};
    const auto outcome = file->matching().run(request);
    if (!outcome)
        return exitRefused;
    int published = 0;
    if (publishes) {
        file->matching().record(*outcome);
        published = file->matching().publish(request.program, outcome->pairs());
    }
    if (line.isSet(QStringLiteral("json")))
        print(toQt(asJson(*outcome)));
    else
        printPlainly(*outcome);
    if (publishes)
        note(Said::tr("%n pairs published.", "", published));
    return exitOk;
}

} // namespace

MatchingRequest requestOf(const CommandLine& line, OrganisationFile& file) {
    MatchingRequest request;
    request.program = programOf(line, file).id;
    request.criteria = criteriaOf(line, file, request.program);
    if (line.knows(QStringLiteral("objective")))
        request.objective = line.choice(QStringLiteral("objective"), objectives(), 0) == 0 ? Objective::MostPeople
                                                                                           : Objective::BestTotal;
    return request;
}

const Command matchCommand{"match", [] { return Said::tr("Works out who goes with whom."); }, describeMatch, runMatch};

} // namespace mentoring::cli
