#include <algorithm>
#include <map>

#include "app/criteria_service.h"
#include "app/matching_service.h"
#include "app/program_service.h"
#include "commands.h"
#include "console.h"
#include "matching_request.h"
#include "opening.h"
#include "people_json.h"
#include "wording/criteria.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::cli {

namespace {

using formats::JsonWriter;

void describeMatch(CommandLine& line) {
    line.addArgument(QStringLiteral("FILE"), Said::tr("The organisation’s file."));
    addProgramOption(line);
    addCriteriaOption(line);
    addAimOptions(line);
    line.addOption(QStringLiteral("scenario"), QStringLiteral("NAME"),
                   Said::tr("Keeps the result under this name, to compare it with others: see “scenarios”."));
    line.addSwitch(QStringLiteral("propose"),
                   Said::tr("With --publish: the pairs are proposals that both answer before they begin."));
    line.addSwitch(QStringLiteral("publish"),
                   Said::tr("Makes mentorships of the pairs. Without it nothing is written."));
    line.addSwitch(QStringLiteral("json"), Said::tr("For machines: pairs with the parts of their scores, people left "
                                                    "over with the reasons, and the proof."));
    addWaitOption(line);
    line.addParagraph(Said::tr("Takes in who is accepted and available today. Pairs locked in the window stay, refused "
                               "ones never come. The answer is the best there is, and separate code checks its proof "
                               "in every run. The same file gives the same pairs. Beside each score stands the share "
                               "of the weight that is known: 100 of 100 from a quarter of it is not 100 from all."));
    line.addExample(QStringLiteral("company.ithaca"), Said::tr("shows whom it would pair"));
    line.addExample(QStringLiteral("company.ithaca --criteria career-path --priority --publish"),
                    Said::tr("pairs by career path, those who wait longest first, and publishes"));
}

std::string_view wordOf(matching::NobodyPaired why) {
    switch (why) {
    case matching::NobodyPaired::NoMentor:
        return "no-mentor";
    case matching::NobodyPaired::NoMentee:
        return "no-mentee";
    case matching::NobodyPaired::NobodyWaits:
        return "nobody-waits";
    case matching::NobodyPaired::NoPlace:
        return "no-place";
    case matching::NobodyPaired::Forbidden:
        return "forbidden";
    case matching::NobodyPaired::WorthNothing:
        return "worth-nothing";
    }
    return {};
}

/// The number of a pair that has been published, by its two people.
using Numbers = std::map<std::pair<PersonId, PersonId>, MentorshipId>;

Numbers openPairs(const Directory& directory, ProgramId program) {
    Numbers numbers;
    for (const auto& pair : directory.mentorships())
        if (pair.program == program && isOpen(pair.state))
            numbers.emplace(std::pair(pair.mentee, pair.mentor), pair.id);
    return numbers;
}

std::optional<MentorshipId> numberOf(const Numbers& numbers, const MatchingOutcome& outcome,
                                     const matching::MatchedPair& pair) {
    const auto& snapshot = *outcome.snapshot;
    const auto found = numbers.find({snapshot.mentees[static_cast<std::size_t>(pair.pair.mentee)].person.id,
                                     snapshot.mentors[static_cast<std::size_t>(pair.pair.mentor)].person.id});
    return found == numbers.end() ? std::nullopt : std::optional(found->second);
}

std::string asJson(const MatchingOutcome& outcome, const ProgramService::Balance& balance, const Numbers& numbers) {
    const auto& snapshot = *outcome.snapshot;
    const auto& result = outcome.result;
    const auto& criteria = outcome.request.criteria;
    const matching::Scorer scorer(snapshot, criteria);
    JsonWriter json(JsonWriter::Style::Indented);
    json.beginObject().member("objective", mentoring::wordOf(outcome.request.aims.objective));
    json.key("pairs").beginArray();
    for (const auto& pair : result.pairs) {
        json.beginObject().key("mentee");
        writeBrief(json, snapshot.mentees[static_cast<std::size_t>(pair.pair.mentee)].person);
        json.key("mentor");
        writeBrief(json, snapshot.mentors[static_cast<std::size_t>(pair.pair.mentor)].person);
        json.member("score", pair.score).member("known", pair.known);
        const auto explanation = scorer.explain(pair.pair.mentee, pair.pair.mentor);
        writeParts(json, explanation, criteria);
        writeRules(json.key("unknownRules"), explanation.unknown, criteria);
        if (const auto number = numberOf(numbers, outcome, pair))
            json.member("id", std::to_string(number->value));
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
    json.endArray().key("nobodyPaired");
    if (const auto why = matching::whyNobody(snapshot, result))
        json.value(wordOf(*why));
    else
        json.null();
    json.member("waiting", balance.waitingMentees).member("freePlaces", balance.freePlaces);
    json.member("openPairs", balance.openPairs);
    json.member("total", result.total).member("upperBound", result.upperBound);
    json.member("optimal", result.isOptimal()).member("seconds", result.seconds).endObject();
    return json.text() + "\n";
}

QString proofOf(const matching::MatchingResult& result, const MatchingRequest& request) {
    const auto total = wording::scoreTotal(result.total);
    if (result.proof == matching::Proof::CheckFailed)
        return Said::tr("NOT proved: the check of this result failed. Look at the pairs before you publish them, and "
                        "please report it.");
    if (!result.isOptimal()) {
        auto sentence = Said::tr("NOT proved best: total %1, at most %2 is possible.")
                            .arg(total, wording::scoreTotal(result.upperBound));
        const int more = result.pairsAtMost - static_cast<int>(result.pairs.size());
        if (request.aims.objective == Objective::MostPeople && more > 0)
            sentence += u' ' + Said::tr("At most %n more could be paired.", "people", more);
        return sentence;
    }
    // What comes before the total, and what stands whatever it costs, is left out of no claim.
    const auto clauses = wording::provedOf(request.aims);
    QStringList sentences{clauses.isEmpty()
                              ? Said::tr("Proved best: no pairing has a higher total than %1.").arg(total)
                              : Said::tr("Proved best: %1, and no pairing that keeps to this has a higher total than "
                                         "%2.")
                                    .arg(clauses.join(QStringLiteral(", ")), total)};
    if (const auto price = wording::priceOfAims(result); !price.isEmpty())
        sentences << price;
    if (std::ranges::any_of(result.pairs, &matching::MatchedPair::kept))
        sentences << Said::tr("Locked pairs stay as they are.");
    return sentences.join(u' ');
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
            reasons << wording::leftOver(left);
        printLine(QStringLiteral("  %1: %2").arg(toQt(person.displayName()), reasons.join(QStringLiteral("; "))));
    }
}

/// Open pairs that go on although one of the two does not take part.
void noteAbsent(const OrganisationFile& file, const std::vector<ProgramService::AbsentPerson>& people) {
    for (const auto& one : people)
        if (const auto* person = file.directory().person(one.person))
            note(wording::sentence(one.why, person->displayName(), one.pairs));
}

void printPlainly(const MatchingOutcome& outcome, const Numbers& numbers) {
    const auto& result = outcome.result;
    const auto& snapshot = *outcome.snapshot;
    for (const auto& pair : result.pairs) {
        const auto& mentee = snapshot.mentees[static_cast<std::size_t>(pair.pair.mentee)].person;
        const auto& mentor = snapshot.mentors[static_cast<std::size_t>(pair.pair.mentor)].person;
        const auto number = numberOf(numbers, outcome, pair);
        printLine(QStringLiteral("  %1  %2  %3 – %4%5")
                      .arg(wording::score(pair.score), 5)
                      .arg(wording::percent(pair.known / 100.0), 5)
                      .arg(toQt(mentee.displayName()), toQt(mentor.displayName()),
                           number ? QStringLiteral("  #%1").arg(number->value) : QString()));
    }
    if (const auto why = matching::whyNobody(snapshot, result)) {
        printLine(wording::title(*why) + u'.');
        printLine(wrapped(wording::sentence(*why, snapshot, result, outcome.request.criteria)).trimmed());
        // Who cannot be paired for want of a place or of people has no other reason to be told.
        if (*why != matching::NobodyPaired::Forbidden && *why != matching::NobodyPaired::WorthNothing)
            return;
    }
    printUnpaired(outcome);
    printLine();
    printLine(Said::tr("%n pairs", "", static_cast<int>(result.pairs.size())) +
              Said::tr(", mean score %1, lowest %2, %3 of %4 mentors used.")
                  .arg(wording::score(static_cast<int>(result.meanScore() + 0.5)), wording::score(result.lowestScore()))
                  .arg(result.mentorsUsed)
                  .arg(snapshot.mentors.size()));
    if (!result.pairs.empty())
        printLine(Said::tr("The percentage beside a score is the share of the weight that is known."));
    printLine(proofOf(result, outcome.request));
}

int runMatch(const CommandLine& line) {
    const bool publishes = line.isSet(QStringLiteral("publish"));
    const auto scenario = line.value(QStringLiteral("scenario")).toStdString();
    (void)aimsOf(line); // wrong use, before any file is touched
    const auto file = publishes || !scenario.empty() ? openToChange(line) : openToRead(line.argument(0));
    const auto request = requestOf(line, *file);
    const auto balance = file->programs().balance(request.program); // as it is before anything is published
    const auto outcome = file->matching().run(request);
    if (!outcome)
        return exitRefused;
    if (!scenario.empty())
        file->matching().keepScenario(scenario, *outcome);
    int published = 0;
    if (publishes) {
        file->matching().record(*outcome);
        published = file->matching().publish(request.program, outcome->pairs(),
                                             line.isSet(QStringLiteral("propose")) ? MatchingService::As::Proposals
                                                                                   : MatchingService::As::Pairs);
    }
    const auto numbers = publishes ? openPairs(file->directory(), request.program) : Numbers{};
    if (line.isSet(QStringLiteral("json")))
        print(toQt(asJson(*outcome, balance, numbers)));
    else
        printPlainly(*outcome, numbers);
    noteAbsent(*file, file->programs().absentPeople(request.program));
    if (publishes)
        note(Said::tr("%n pairs published.", "", published));
    return exitOk;
}

} // namespace

const Command matchCommand{"match", [] { return Said::tr("Works out who goes with whom."); }, describeMatch, runMatch};

} // namespace mentoring::cli
