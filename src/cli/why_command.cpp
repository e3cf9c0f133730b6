#include <algorithm>

#include "app/matching_service.h"
#include "commands.h"
#include "console.h"
#include "desk_options.h"
#include "formats/entity_json.h"
#include "matching/costs.h"
#include "matching/ways_in.h"
#include "matching_request.h"
#include "opening.h"
#include "people_json.h"
#include "wording/costs.h"
#include "wording/criteria.h"
#include "wording/numbers.h"
#include "wording/people.h"
#include "wording/why.h"

namespace mentoring::cli {

namespace {

using formats::JsonWriter;
using matching::PairIndex;

constexpr std::size_t shortList = 5;

std::vector<PairIndex> pairsOf(const matching::MatchingResult& result) {
    std::vector<PairIndex> pairs;
    for (const auto& pair : result.pairs)
        pairs.push_back(pair.pair);
    return pairs;
}

/// A run as it is asked for, with what is needed to explain it.
struct Explained {
    explicit Explained(MatchingOutcome run)
        : outcome(std::move(run)), scorer(*outcome.snapshot, outcome.request.criteria) {}

    MatchingOutcome outcome;
    matching::Scorer scorer;

    [[nodiscard]] const Person& mentee(int index) const {
        return outcome.snapshot->mentees[static_cast<std::size_t>(index)].person;
    }
    [[nodiscard]] const Person& mentor(int index) const {
        return outcome.snapshot->mentors[static_cast<std::size_t>(index)].person;
    }
    [[nodiscard]] const matching::MatchedPair* pairOf(int mentee) const {
        const auto found = std::ranges::find(outcome.result.pairs, mentee,
                                             [](const matching::MatchedPair& pair) { return pair.pair.mentee; });
        return found == outcome.result.pairs.end() ? nullptr : &*found;
    }
    [[nodiscard]] matching::Costs costs() const {
        return {*outcome.snapshot, outcome.request.criteria, outcome.request.aims, pairsOf(outcome.result)};
    }
};

[[nodiscard]] Explained explain(const CommandLine& line, OrganisationFile& file) {
    auto outcome = file.matching().run(requestOf(line, file));
    if (!outcome)
        throw Refused{Said::tr("The run was stopped.")};
    return Explained(*std::move(outcome));
}

// --- why ----------------------------------------------------------------------------------------------------------

void describeWhy(CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file."));
    line.addOption(QStringLiteral("person"), QStringLiteral("PERSON"),
                   Said::tr("A mentee or a mentor of the program: address, staff number or name."));
    addProgramOption(line);
    addCriteriaOption(line);
    addAimOptions(line);
    line.addSwitch(QStringLiteral("json"), Said::tr("For machines."));
    line.addParagraph(Said::tr("Runs the matching without writing anything and tells why the person is paired with "
                               "whom; or why with nobody, rule by rule, and which single change would pair them, each "
                               "tried out by a run of its own."));
    line.addExample(QStringLiteral("company.ithaca --person zoe@example.org"), Said::tr("why Zoé has this mentor"));
}

void tellPair(const Explained& run, PairIndex pair, const wording::NameOfSkill& skill) {
    const auto explanation = run.scorer.explain(pair.mentee, pair.mentor);
    printLine(Said::tr("%1 with %2: %3 of 100, %4.", "mentee, mentor, score, how much is known")
                  .arg(toQt(run.mentee(pair.mentee).displayName()), toQt(run.mentor(pair.mentor).displayName()),
                       wording::score(explanation.score), wording::known(explanation.known)));
    print(wrapped(wording::why(run.scorer, pair, skill), 2));
}

void tellUnpaired(const Explained& run, int mentee) {
    const auto& outcome = run.outcome;
    const auto found = std::ranges::find(outcome.result.unpaired, mentee, &matching::Unpaired::mentee);
    printLine(Said::tr("%1 has no mentor in this run.").arg(toQt(run.mentee(mentee).displayName())));
    if (found != outcome.result.unpaired.end()) {
        for (const auto& reason : found->reasons)
            printLine(QStringLiteral("  ") + wording::removed(reason.rule, outcome.request.criteria, reason.mentors));
        if (found->possible > 0 || found->reasons.empty())
            printLine(QStringLiteral("  ") + wording::leftOver(*found));
    }
    const auto ways = matching::waysIn(run.costs(), mentee);
    printLine(ways.empty() ? Said::tr("No single change that was tried would pair them.")
                           : Said::tr("One of these alone would pair them, as a run of its own showed:"));
    for (const auto& way : ways)
        printLine(QStringLiteral("  ") + wording::sentence(way, *outcome.snapshot, outcome.request.criteria));
}

void tellShortList(const Explained& run, int mentee, const wording::NameOfSkill& skill) {
    const auto* pair = run.pairOf(mentee);
    auto ranked = matching::ranking(run.scorer, mentee, shortList + 1);
    std::erase_if(ranked, [&](const matching::RankedMentor& one) { return pair && one.mentor == pair->pair.mentor; });
    if (ranked.empty())
        return;
    printLine();
    printLine(Said::tr("The next best mentors, for this mentee alone:"));
    for (std::size_t k = 0; k < std::min(shortList, ranked.size()); ++k)
        tellPair(run, {mentee, ranked[k].mentor}, skill);
}

void writePair(JsonWriter& json, const Explained& run, PairIndex pair, const wording::NameOfSkill& skill) {
    const auto explanation = run.scorer.explain(pair.mentee, pair.mentor);
    json.beginObject().key("mentee");
    writeBrief(json, run.mentee(pair.mentee));
    json.key("mentor");
    writeBrief(json, run.mentor(pair.mentor));
    json.member("score", explanation.score).member("known", explanation.known);
    json.member("why", wording::why(run.scorer, pair, skill).toStdString());
    writeParts(json, explanation, run.outcome.request.criteria);
    json.key("barredBy");
    writeRules(json, explanation.barredBy, run.outcome.request.criteria);
    json.endObject();
}

std::string whyAsJson(const Explained& run, std::optional<int> asMentee, const std::vector<PairIndex>& pairs,
                      const wording::NameOfSkill& skill) {
    const auto& outcome = run.outcome;
    JsonWriter json(JsonWriter::Style::Indented);
    json.beginObject().key("pairs").beginArray();
    for (const auto& pair : pairs)
        writePair(json, run, pair, skill);
    json.endArray().key("shortList").beginArray();
    if (asMentee)
        for (const auto& one : matching::ranking(run.scorer, *asMentee, shortList + 1))
            if (std::ranges::find(pairs, PairIndex{*asMentee, one.mentor}) == pairs.end())
                writePair(json, run, {*asMentee, one.mentor}, skill);
    json.endArray().key("removed").beginArray();
    const auto unpaired = asMentee ? std::ranges::find(outcome.result.unpaired, *asMentee, &matching::Unpaired::mentee)
                                   : outcome.result.unpaired.end();
    const bool isLeftOver = unpaired != outcome.result.unpaired.end();
    if (isLeftOver)
        for (const auto& reason : unpaired->reasons)
            json.beginObject()
                .member("rule", wording::machineName(reason.rule, outcome.request.criteria))
                .member("mentors", reason.mentors)
                .endObject();
    json.endArray().key("waysIn").beginArray();
    if (isLeftOver)
        for (const auto& way : matching::waysIn(run.costs(), *asMentee))
            json.value(wording::sentence(way, *outcome.snapshot, outcome.request.criteria).toStdString());
    json.endArray().endObject();
    return json.text() + "\n";
}

int runWhy(const CommandLine& line) {
    if (line.value(QStringLiteral("person")).isEmpty())
        throw WrongUse{Said::tr("Say of whom: --person.")};
    (void)aimsOf(line);
    const auto file = openToRead(line.argument(0));
    const auto& person = personOf(line.value(QStringLiteral("person")), *file);
    const auto run = explain(line, *file);
    const auto& snapshot = *run.outcome.snapshot;
    const auto asMentee = snapshot.menteeOf(person.id);
    const auto asMentor = snapshot.mentorOf(person.id);
    if (!asMentee && !asMentor)
        throw Refused{Said::tr("%1 takes no part in a run of this program today: not accepted, paused, archived, or "
                               "paired already.")
                          .arg(labelOf(person))};
    const auto skill = wording::namesIn(file->directory());
    std::vector<PairIndex> pairs;
    for (const auto& pair : run.outcome.result.pairs)
        if (pair.pair.mentee == asMentee.value_or(-1) || pair.pair.mentor == asMentor.value_or(-1))
            pairs.push_back(pair.pair);
    if (line.isSet(QStringLiteral("json"))) {
        print(toQt(whyAsJson(run, asMentee, pairs, skill)));
        return exitOk;
    }
    for (const auto& pair : pairs)
        tellPair(run, pair, skill);
    if (asMentor && std::ranges::none_of(pairs, [&](const PairIndex& pair) { return pair.mentor == *asMentor; }))
        printLine(Said::tr("%1 has no mentee in this run.").arg(toQt(person.displayName())));
    if (asMentee && !run.pairOf(*asMentee))
        tellUnpaired(run, *asMentee);
    if (asMentee)
        tellShortList(run, *asMentee, skill);
    return exitOk;
}

// --- price --------------------------------------------------------------------------------------------------------

void describePrice(CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file."));
    line.addOption(QStringLiteral("mentee"), QStringLiteral("PERSON"), Said::tr("The mentee of the pair."));
    line.addOption(QStringLiteral("mentor"), QStringLiteral("PERSON"), Said::tr("The mentor of the pair."));
    addProgramOption(line);
    addCriteriaOption(line);
    addAimOptions(line);
    line.addSwitch(QStringLiteral("json"), Said::tr("For machines."));
    line.addParagraph(Said::tr("What it would cost to set this pair by hand; for a pair that the run makes itself, "
                               "what it would cost to refuse it. Nothing is written. The cost is the difference of two "
                               "best pairings, in people, in points and with everybody who changes mentors."));
    line.addExample(QStringLiteral("company.ithaca --mentee zoe@example.org --mentor ana@example.org"),
                    Said::tr("what Zoé with Ana would cost"));
}

void tellMoves(const Explained& run, const matching::Cost& cost) {
    const auto mentor = [&](int index) {
        return index < 0 ? Said::tr("nobody") : toQt(run.mentor(index).displayName());
    };
    for (const auto& move : cost.moves)
        printLine(QStringLiteral("  ") +
                  Said::tr("%1: %2 instead of %3", "mentee, new mentor, mentor before")
                      .arg(toQt(run.mentee(move.mentee).displayName()), mentor(move.to), mentor(move.from)));
}

int runPrice(const CommandLine& line) {
    const auto menteeNamed = line.value(QStringLiteral("mentee"));
    const auto mentorNamed = line.value(QStringLiteral("mentor"));
    if (menteeNamed.isEmpty() || mentorNamed.isEmpty())
        throw WrongUse{Said::tr("Name both people: --mentee and --mentor.")};
    (void)aimsOf(line);
    const auto file = openToRead(line.argument(0));
    const auto& mentee = personOf(menteeNamed, *file);
    const auto& mentor = personOf(mentorNamed, *file);
    const auto run = explain(line, *file);
    const auto i = run.outcome.snapshot->menteeOf(mentee.id);
    const auto j = run.outcome.snapshot->mentorOf(mentor.id);
    for (const auto& [index, person] : {std::pair(i, &mentee), std::pair(j, &mentor)})
        if (!index)
            throw Refused{Said::tr("%1 takes no part in a run of this program today: not accepted, paused, archived, "
                                   "or paired already.")
                              .arg(labelOf(*person))};
    const PairIndex pair{*i, *j};
    const auto costs = run.costs();
    const auto* present = run.pairOf(*i);
    const bool isPair = present && present->pair == pair;
    const auto cost = isPair ? std::optional(costs.ofRefusing(pair)) : costs.ofKeeping(pair);
    if (!cost)
        throw Refused{Said::tr("%1 has no free place beside the pairs that are locked.").arg(labelOf(mentor))};
    const auto explanation = run.scorer.explain(*i, *j);
    const auto& criteria = run.outcome.request.criteria;
    if (line.isSet(QStringLiteral("json"))) {
        JsonWriter json(JsonWriter::Style::Indented);
        json.beginObject().member("decision", isPair ? "refuse" : "set").member("score", explanation.score);
        json.key("barredBy");
        writeRules(json, explanation.barredBy, criteria);
        writeCost(json.key("cost"), *cost, *run.outcome.snapshot);
        json.endObject();
        print(toQt(json.text() + "\n"));
        return exitOk;
    }
    printLine((isPair ? Said::tr("Refusing %1 with %2 (%3 of 100):") : Said::tr("Setting %1 with %2 (%3 of 100):"))
                  .arg(toQt(mentee.displayName()), toQt(mentor.displayName()), wording::score(explanation.score)));
    printLine(QStringLiteral("  ") + wording::sentence(*cost));
    for (const auto& rule : explanation.barredBy)
        if (!isPair)
            printLine(QStringLiteral("  ") + Said::tr("Against a rule: %1").arg(wording::name(rule, criteria)));
    tellMoves(run, *cost);
    return exitOk;
}

} // namespace

const Command whyCommand{"why", [] { return Said::tr("Tells why somebody is paired with whom, or with nobody."); },
                         describeWhy, runWhy};
const Command priceCommand{"price", [] { return Said::tr("Tells what a pair set by hand, or refused, would cost."); },
                           describePrice, runPrice};

} // namespace mentoring::cli
