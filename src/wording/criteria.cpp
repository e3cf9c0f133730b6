#include "wording/criteria.h"

#include <algorithm>
#include <cmath>

#include <QLocale>

#include "formats/criteria_json.h"
#include "said.h"
#include "wording/issues.h"
#include "wording/numbers.h"

namespace mentoring::wording {

namespace {

/// The ready-made set that this one still is, by name: one that a person renamed speaks for itself.
const CriteriaSet* readyMade(const CriteriaSet& set) {
    const auto& all = readyMadeCriteria();
    const auto found = std::ranges::find(all, set.key, &CriteriaSet::key);
    return found == all.end() || set.key.empty() ? nullptr : &*found;
}

QString quantity(double value) {
    return QLocale().toString(value, 'g', 6);
}

/// "1, 2 or 3" of gaps, the best ones only.
QString bestGaps(const Criterion& criterion) {
    double best = 0;
    for (const auto& step : criterion.steps)
        best = std::max(best, step.degree);
    auto steps = criterion.steps;
    std::ranges::sort(steps, {}, &GapStep::gap);
    QStringList gaps;
    for (const auto& step : steps)
        if (step.degree > 0 && step.degree >= best)
            gaps << signedNumber(step.gap);
    if (gaps.size() < 2)
        return gaps.join(QString());
    const auto last = gaps.takeLast();
    return Said::tr("%1 or %2", "1, 2 or 3").arg(gaps.join(QStringLiteral(", ")), last);
}

/// The gaps a must lets through.
QString allowedGaps(const Criterion& criterion) {
    auto allowed = criterion;
    std::erase_if(allowed.steps, [&](const GapStep& step) { return step.degree < criterion.atLeast; });
    for (auto& step : allowed.steps)
        step.degree = 1;
    return bestGaps(allowed);
}

QString values(const Criterion& criterion) {
    QStringList texts;
    for (const auto& value : criterion.values)
        texts << toQt(value);
    return texts.join(QStringLiteral(", "));
}

QString span(const Criterion& criterion) {
    if (criterion.field.field == Field::HireDate)
        return Said::tr("%1 days").arg(quantity(criterion.span));
    return quantity(criterion.span);
}

/// How far apart the two may be for a must to be kept.
Criterion narrowed(Criterion must) {
    must.span = std::floor(must.span * (1 - must.atLeast));
    return must;
}

QString ruleSentence(const Criterion& criterion) {
    const auto field = name(criterion.field);
    switch (criterion.kind) {
    case CriterionKind::Skills:
        return Said::tr("The mentor must offer at least %1 of the skills sought.").arg(percent(criterion.atLeast));
    case CriterionKind::SameValue:
        return Said::tr("%1: both must have the same.", "%1 is a field").arg(field);
    case CriterionKind::DifferentValue:
        return Said::tr("%1: the two must differ.", "%1 is a field").arg(field);
    case CriterionKind::InSet:
        return criterion.side == Side::Mentor ? Said::tr("%1: the mentor must have one of these: %2.", "%1 is a field")
                                                    .arg(field, values(criterion))
                                              : Said::tr("%1: the mentee must have one of these: %2.", "%1 is a field")
                                                    .arg(field, values(criterion));
    case CriterionKind::OrderedSteps:
        return Said::tr("%1: the mentor must be %2 above the mentee.", "%1 is a field, %2 one number or several")
            .arg(field, allowedGaps(criterion));
    case CriterionKind::Nearness:
        return Said::tr("%1: the two must be no more than %2 apart.", "%1 is a field")
            .arg(field, span(narrowed(criterion)));
    case CriterionKind::Overlap:
        return criterion.field.field == Field::WorkingLanguages
                   ? Said::tr("Both must share a working language.")
                   : Said::tr("%1: both must have something in common.", "%1 is a field").arg(field);
    case CriterionKind::TimeZoneDistance:
        return Said::tr("The two must work no more than %1 hours apart.").arg(quantity(narrowed(criterion).span));
    case CriterionKind::MenteeWishes:
        return Said::tr("Only a mentor whom the mentee wished for.");
    case CriterionKind::MentorWishes:
        return Said::tr("Only a mentee whom the mentor wished for.");
    case CriterionKind::Words:
        return Said::tr("%1 and %2: what the two wrote must have enough words in common.", "fields of mentee, mentor")
            .arg(field, name(criterion.mentorField.value_or(criterion.field)));
    }
    return {};
}

QString weighedSentence(const Criterion& criterion) {
    const auto field = name(criterion.field);
    switch (criterion.kind) {
    case CriterionKind::Skills:
        return criterion.rarity
                   ? Said::tr("The more of the skills sought the mentor offers, the better; skills that few mentors "
                              "offer count more.")
                   : Said::tr("The more of the skills sought the mentor offers, the better.");
    case CriterionKind::SameValue:
        return Said::tr("%1: better when both have the same.", "%1 is a field").arg(field);
    case CriterionKind::DifferentValue:
        return Said::tr("%1: better when the two differ.", "%1 is a field").arg(field);
    case CriterionKind::InSet:
        return criterion.side == Side::Mentor
                   ? Said::tr("%1: better when the mentor has one of these: %2.", "%1 is a field")
                         .arg(field, values(criterion))
                   : Said::tr("%1: better when the mentee has one of these: %2.", "%1 is a field")
                         .arg(field, values(criterion));
    case CriterionKind::OrderedSteps:
        return Said::tr("%1: best when the mentor is %2 above the mentee.", "%1 is a field, %2 one number or several")
            .arg(field, bestGaps(criterion));
    case CriterionKind::Nearness:
        return Said::tr("%1: the nearer the better, up to %2 apart.", "%1 is a field").arg(field, span(criterion));
    case CriterionKind::Overlap:
        return criterion.field.field == Field::WorkingLanguages
                   ? Said::tr("The more of the mentee’s working languages the mentor shares, the better.")
                   : Said::tr("%1: the more they have in common, the better.", "%1 is a field").arg(field);
    case CriterionKind::TimeZoneDistance:
        return Said::tr("The fewer hours apart the better, up to %1.").arg(quantity(criterion.span));
    case CriterionKind::MenteeWishes:
        return Said::tr("The mentee’s wishes: the first one counts most.");
    case CriterionKind::MentorWishes:
        return Said::tr("The mentor’s wishes: the first one counts most.");
    case CriterionKind::Words:
        return Said::tr(
                   "%1 of the mentee and %2 of the mentor: the more words the two texts share, and the rarer these "
                   "are, the better.",
                   "two fields")
            .arg(field, name(criterion.mentorField.value_or(criterion.field)));
    }
    return {};
}

QString ruleName(matching::RuleKind kind) {
    using matching::RuleKind;
    switch (kind) {
    case RuleKind::Oneself:
        return Said::tr("The same person", "rule");
    case RuleKind::NoPlace:
        return Said::tr("No free place", "rule");
    case RuleKind::ReportingLine:
        return Said::tr("Reporting line", "rule");
    case RuleKind::NeverPair:
        return Said::tr("Never to be paired", "rule");
    case RuleKind::Repeat:
        return Said::tr("Were a pair before", "rule");
    case RuleKind::OneWay:
        return Said::tr("Each other’s mentors", "rule");
    case RuleKind::Refused:
        return Said::tr("Refused by hand", "rule");
    case RuleKind::Must:
        return Said::tr("Requirement", "rule");
    }
    return {};
}

std::string_view machineName(matching::RuleKind kind) {
    using matching::RuleKind;
    switch (kind) {
    case RuleKind::Oneself:
        return "oneself";
    case RuleKind::NoPlace:
        return "no-place";
    case RuleKind::ReportingLine:
        return "reporting-line";
    case RuleKind::NeverPair:
        return "never-pair";
    case RuleKind::Repeat:
        return "repeat";
    case RuleKind::OneWay:
        return "one-way";
    case RuleKind::Refused:
        return "refused";
    case RuleKind::Must:
        return "must";
    }
    return {};
}

const Criterion* mustOf(const matching::Rule& rule, const CriteriaSet& set) {
    if (rule.kind != matching::RuleKind::Must || !rule.criterion || *rule.criterion >= set.criteria.size())
        return nullptr;
    return &set.criteria[*rule.criterion];
}

QString fieldNotThere(const std::string& name) {
    return Said::tr("A criterion looks at the field “%1”, which this file does not have. Add the field under "
                    "Organisation, or take the criterion out.")
        .arg(toQt(name));
}

/// "Shared language (80), No free place (16)": the rules that bar most.
QString mostBarring(const matching::MatchingResult& result, const CriteriaSet& set) {
    constexpr std::size_t most = 3;
    QStringList rules;
    for (const auto& [rule, pairs] : matching::removedInAll(result)) {
        if (static_cast<std::size_t>(rules.size()) < most)
            rules << Said::tr("%1 (%2)", "%1 is a rule, %2 how many pairs it forbids")
                         .arg(name(rule, set), number(pairs));
    }
    return rules.join(QStringLiteral(", "));
}

} // namespace

QString name(const CriteriaSet& set) {
    const auto* made = readyMade(set);
    if (!made || made->name != set.name)
        return toQt(set.name);
    if (set.key == "balanced")
        return Said::tr("Balanced");
    if (set.key == "skills-first")
        return Said::tr("Skills first");
    if (set.key == "career-path")
        return Said::tr("Career path");
    if (set.key == "onboarding")
        return Said::tr("Onboarding");
    if (set.key == "cross-department")
        return Said::tr("Across departments");
    return toQt(set.name);
}

QString explanation(const CriteriaSet& set) {
    const auto* made = readyMade(set);
    if (!made || made->description != set.description)
        return toQt(set.description);
    if (set.key == "balanced")
        return Said::tr("Skills count most, then wishes, a mentor somewhat above, language and place.");
    if (set.key == "skills-first")
        return Said::tr("What the mentee wants to learn decides; skills few can teach weigh more.");
    if (set.key == "career-path")
        return Said::tr("A mentor two or three levels further on, in the same line of work.");
    if (set.key == "onboarding")
        return Said::tr("Someone near: the same site and department, one level up, the same language.");
    if (set.key == "cross-department")
        return Said::tr("Never the same department: new perspectives, skills second.");
    return toQt(set.description);
}

QString name(const Criterion& criterion) {
    const auto field = name(criterion.field);
    switch (criterion.kind) {
    case CriterionKind::Skills:
        return Said::tr("Skills");
    case CriterionKind::SameValue:
        return Said::tr("Same: %1", "%1 is a field").arg(field);
    case CriterionKind::DifferentValue:
        return Said::tr("Different: %1", "%1 is a field").arg(field);
    case CriterionKind::InSet:
        return criterion.side == Side::Mentor ? Said::tr("Mentor’s %1", "%1 is a field").arg(field)
                                              : Said::tr("Mentee’s %1", "%1 is a field").arg(field);
    case CriterionKind::OrderedSteps:
        return criterion.field.field == Field::Level ? Said::tr("Levels above")
                                                     : Said::tr("Steps: %1", "%1 is a field").arg(field);
    case CriterionKind::Nearness:
        return Said::tr("Near: %1", "%1 is a field").arg(field);
    case CriterionKind::Overlap:
        return criterion.field.field == Field::WorkingLanguages ? Said::tr("Shared language")
                                                                : Said::tr("In common: %1", "%1 is a field").arg(field);
    case CriterionKind::TimeZoneDistance:
        return Said::tr("Time zones");
    case CriterionKind::MenteeWishes:
        return Said::tr("Mentee’s wishes");
    case CriterionKind::MentorWishes:
        return Said::tr("Mentor’s wishes");
    case CriterionKind::Words:
        return Said::tr("Words: %1", "%1 is a field").arg(field);
    }
    return {};
}

QString sentence(const Criterion& criterion) {
    if (!criterion.must)
        return weighedSentence(criterion);
    const auto rule = ruleSentence(criterion);
    return criterion.unknownPasses ? rule : Said::tr("%1 People whose value is unknown are left out.").arg(rule);
}

QString kept(const Criterion& must) {
    const auto field = name(must.field);
    switch (must.kind) {
    case CriterionKind::Skills:
        return Said::tr("The mentor offers at least %1 of the skills sought").arg(percent(must.atLeast));
    case CriterionKind::SameValue:
        return Said::tr("%1: the same for both", "%1 is a field").arg(field);
    case CriterionKind::DifferentValue:
        return Said::tr("%1: not the same for both", "%1 is a field").arg(field);
    case CriterionKind::InSet:
        return must.side == Side::Mentor
                   ? Said::tr("%1: the mentor has one of these: %2", "%1 is a field").arg(field, values(must))
                   : Said::tr("%1: the mentee has one of these: %2", "%1 is a field").arg(field, values(must));
    case CriterionKind::OrderedSteps:
        return Said::tr("%1: the mentor is %2 above the mentee", "%1 is a field, %2 one number or several")
            .arg(field, allowedGaps(must));
    case CriterionKind::Nearness:
        return Said::tr("%1: no more than %2 apart", "%1 is a field").arg(field, span(narrowed(must)));
    case CriterionKind::Overlap:
        return must.field.field == Field::WorkingLanguages
                   ? Said::tr("Both share a working language")
                   : Said::tr("%1: both have something in common", "%1 is a field").arg(field);
    case CriterionKind::TimeZoneDistance:
        return Said::tr("Both work no more than %1 hours apart").arg(quantity(narrowed(must).span));
    case CriterionKind::MenteeWishes:
        return Said::tr("The mentee wished for this mentor");
    case CriterionKind::MentorWishes:
        return Said::tr("The mentor wished for this mentee");
    case CriterionKind::Words:
        return Said::tr("%1: the two texts have words in common", "%1 is a field").arg(field);
    }
    return {};
}

QString name(CriterionKind kind) {
    switch (kind) {
    case CriterionKind::Skills:
        return Said::tr("Skills sought and offered");
    case CriterionKind::SameValue:
        return Said::tr("The same value");
    case CriterionKind::DifferentValue:
        return Said::tr("Different values");
    case CriterionKind::InSet:
        return Said::tr("One of some values");
    case CriterionKind::OrderedSteps:
        return Said::tr("Steps above or below");
    case CriterionKind::Nearness:
        return Said::tr("Nearness");
    case CriterionKind::Overlap:
        return Said::tr("Values in common");
    case CriterionKind::TimeZoneDistance:
        return Said::tr("Hours between time zones");
    case CriterionKind::MenteeWishes:
        return Said::tr("The mentee’s wishes");
    case CriterionKind::MentorWishes:
        return Said::tr("The mentor’s wishes");
    case CriterionKind::Words:
        return Said::tr("Words of two texts");
    }
    return {};
}

QString name(const FieldRef& field) {
    return field.field == Field::Custom ? toQt(field.customName) : name(field.field);
}

QString name(Side side) {
    return side == Side::Mentee ? Said::tr("Mentee") : Said::tr("Mentor");
}

QString name(Objective objective) {
    return objective == Objective::MostPeople ? Said::tr("Most people") : Said::tr("Best total");
}

QString explanation(Objective objective) {
    return objective == Objective::MostPeople
               ? Said::tr(
                     "As many people as possible get a mentor; among these pairings, the one with the best scores.")
               : Said::tr("The sum of the scores is the greatest there is, even if somebody more stays without a "
                          "mentor.");
}

QString sentence(AimsIssue issue) {
    switch (issue) {
    case AimsIssue::LowestNeedsMostPeople:
        return Said::tr("The lowest score can come first only where as many people as possible are paired: alone, it "
                        "would leave nobody but the best pair.");
    case AimsIssue::FieldWithoutShares:
        return Said::tr("Shares are of a site, a department, a country or a job title.");
    case AimsIssue::ShareWithoutValue:
        return Said::tr("A share needs to say whose it is.");
    case AimsIssue::ShareTwice:
        return Said::tr("The same value has two shares.");
    case AimsIssue::ShareOutOfRange:
        return Said::tr("A share goes from 0 to 100 %, and the least is not above the most.");
    case AimsIssue::SharesTooMany:
        return Said::tr("The least shares add up to more than 100 %.");
    }
    return {};
}

QString bounds(const Share& share) {
    const auto least = percent(share.atLeast / 100.0);
    const auto most = percent(share.atMost / 100.0);
    if (share.atMost == wholeShare)
        return Said::tr("at least %1").arg(least);
    return share.atLeast == 0 ? Said::tr("at most %1").arg(most) : Said::tr("at least %1, at most %2").arg(least, most);
}

QStringList aims(const Aims& aims) {
    QStringList lines{name(aims.objective)};
    for (const auto& share : aims.shares)
        lines << Said::tr("%1 “%2”: %3 of the pairs", "field, value, bounds")
                     .arg(name(aims.sharesOf), toQt(share.value), bounds(share));
    if (aims.priorityFirst)
        lines << Said::tr("Nominated people and those who wait longest come first");
    if (aims.everyMentor)
        lines << Said::tr("As many mentors as possible have somebody");
    if (aims.firstWishes)
        lines << Said::tr("As many first wishes as possible");
    if (aims.lowestFirst)
        lines << Said::tr("The lowest score as high as possible");
    return lines;
}

QStringList provedOf(const Aims& aims) {
    QStringList clauses;
    if (!aims.shares.empty())
        clauses << Said::tr("the shares are kept as far as can be");
    if (aims.objective == Objective::MostPeople)
        clauses << Said::tr("nobody more can be paired");
    if (aims.priorityFirst)
        clauses << Said::tr("nominated people and those who wait longest come first");
    if (aims.everyMentor)
        clauses << Said::tr("no more mentors can have somebody");
    if (aims.firstWishes)
        clauses << Said::tr("no more first wishes can be met");
    if (aims.lowestFirst)
        clauses << Said::tr("the lowest score cannot be higher");
    return clauses;
}

QString priceOfAims(const matching::MatchingResult& result) {
    if (!result.plain)
        return {};
    const auto& now = result.figures;
    const auto& plain = *result.plain;
    QStringList changes;
    if (plain.people != now.people)
        changes << Said::tr("%Ln pair(s) instead of %1", nullptr, plain.people).arg(number(now.people));
    if (plain.total != now.total)
        changes << Said::tr("a total of %1 instead of %2").arg(scoreTotal(plain.total), scoreTotal(now.total));
    if (plain.lowest != now.lowest)
        changes << Said::tr("a lowest score of %1 instead of %2").arg(score(plain.lowest), score(now.lowest));
    if (plain.mentors != now.mentors)
        changes
            << Said::tr("%Ln mentor(s) with somebody instead of %1", nullptr, plain.mentors).arg(number(now.mentors));
    if (plain.firstWishes != now.firstWishes)
        changes << Said::tr("%Ln first wish(es) met instead of %1", nullptr, plain.firstWishes)
                       .arg(number(now.firstWishes));
    if (changes.isEmpty())
        return Said::tr("Fairness and wishes cost nothing here.");
    return Said::tr("Without fairness and wishes there would be %1.").arg(list(changes));
}

QString reportingLineSentence(int levels) {
    return Said::tr("Nobody is paired with a manager or a report of theirs, up to %n levels away.", "", levels);
}

QString neverPairsSentence() {
    return Said::tr("People who must not be paired with each other never are.");
}

QString noRepeatSentence() {
    return Said::tr("Nobody is paired again with somebody from an earlier mentorship.");
}

QString oneWaySentence() {
    return Said::tr("Two people are never each other’s mentors.");
}

QString name(const matching::Rule& rule, const CriteriaSet& set) {
    const auto* must = mustOf(rule, set);
    return must ? name(*must) : ruleName(rule.kind);
}

QString removed(const matching::Rule& rule, const CriteriaSet& set, int mentors) {
    return Said::tr("%1: %n mentors left out", "%1 is a rule", mentors).arg(name(rule, set));
}

QString title(matching::NobodyPaired why) {
    switch (why) {
    case matching::NobodyPaired::NoMentor:
        return Said::tr("No mentor takes part");
    case matching::NobodyPaired::NoMentee:
        return Said::tr("No mentee takes part");
    case matching::NobodyPaired::NobodyWaits:
        return Said::tr("Everybody has a mentor");
    case matching::NobodyPaired::NoPlace:
        return Said::tr("No mentor has a free place");
    case matching::NobodyPaired::Forbidden:
        return Said::tr("Rules forbid every pair");
    case matching::NobodyPaired::WorthNothing:
        return Said::tr("No pair adds to the total");
    }
    return {};
}

QString sentence(matching::NobodyPaired why, int waiting, int mentors) {
    switch (why) {
    case matching::NobodyPaired::NoMentor:
    case matching::NobodyPaired::NoMentee:
        return Said::tr("Matching needs at least one accepted mentor and one accepted mentee who are available today.");
    case matching::NobodyPaired::NobodyWaits:
        return Said::tr("Every mentee of this program is in a mentorship. Newcomers are matched here.");
    case matching::NobodyPaired::NoPlace:
        return Said::tr(
                   "%n mentees wait, and %1. Find more mentors, raise capacities, or end mentorships that are over.",
                   "%1 says that mentors are full", waiting)
            .arg(Said::tr("all %n mentors are full", "", mentors));
    case matching::NobodyPaired::Forbidden:
        return Said::tr("There are free places, but none for anybody who waits.");
    case matching::NobodyPaired::WorthNothing:
        return Said::tr("Every pair that is allowed scores 0. With the aim “Most people” they would be made.");
    }
    return {};
}

QString sentence(matching::NobodyPaired why, const matching::Snapshot& snapshot, const matching::MatchingResult& result,
                 const CriteriaSet& set) {
    const auto text =
        sentence(why, static_cast<int>(snapshot.mentees.size()), static_cast<int>(snapshot.mentors.size()));
    if (why != matching::NobodyPaired::Forbidden)
        return text;
    return Said::tr("%1 Forbidden pairs by rule: %2.", "%1 is a sentence").arg(text, mostBarring(result, set));
}

QString known(int percent) {
    return Said::tr("%1 known", "%1 is a share of the weight, in per cent").arg(wording::percent(percent / 100.0));
}

QString leftOver(const matching::Unpaired& person) {
    const int possible = person.possible;
    if (possible > 0 && person.isHeldOut)
        return Said::tr("%n mentors were possible, but the share of the mentee’s group is full.", "", possible);
    if (possible == 0)
        return Said::tr("No mentor fits the rules.");
    if (person.unused > 0)
        return Said::tr("%n mentors with a free place were possible, but a pair that scores 0 adds nothing to the "
                        "total.",
                        "", person.unused);
    return Said::tr("%n mentors were possible, but went to others.", "", possible);
}

std::string machineName(const Criterion& criterion) {
    std::string text(formats::wordOf(criterion.kind));
    if (looksAtField(criterion.kind))
        text += ":" + formats::nameOf(criterion.field);
    return text;
}

std::string machineName(const matching::Rule& rule, const CriteriaSet& set) {
    const auto* must = mustOf(rule, set);
    std::string text(machineName(rule.kind));
    return must ? text + ":" + machineName(*must) : text;
}

QString sentence(CriteriaIssue issue) {
    switch (issue) {
    case CriteriaIssue::NameMissing:
        return Said::tr("Give the criteria a name.");
    case CriteriaIssue::TooManyCriteria:
        return Said::tr("Keep at most 32 criteria.");
    case CriteriaIssue::WeightOutOfRange:
        return Said::tr("Choose a weight from 0 to %1.").arg(highestWeight);
    case CriteriaIssue::AllWeightsZero:
        return Said::tr("Give at least one criterion a weight: requirements alone cannot tell good pairs from better "
                        "ones.");
    case CriteriaIssue::ThresholdOutOfRange:
        return Said::tr("Choose how much a requirement asks for: more than 0 and at most 1.");
    case CriteriaIssue::StepsMissing:
        return Said::tr("Say how many steps above count, and how much.");
    case CriteriaIssue::DegreeOutOfRange:
        return Said::tr("Choose how much a step counts: from 0 to 1.");
    case CriteriaIssue::RepeatedGap:
        return Said::tr("Write each number of steps once.");
    case CriteriaIssue::SpanOutOfRange:
        return Said::tr("Choose a distance over 0.");
    case CriteriaIssue::ValuesMissing:
        return Said::tr("Write at least one value.");
    case CriteriaIssue::FieldDoesNotFit:
        return Said::tr("This kind of criterion cannot look at this field. Choose another field.");
    case CriteriaIssue::CustomNameMissing:
        return Said::tr("Choose the field of your own that is meant.");
    case CriteriaIssue::ReportingLevelsOutOfRange:
        return Said::tr("Choose from 1 to 9 levels of the reporting line.");
    case CriteriaIssue::FieldNotThere:
        return Said::tr("The file has no such field. Add it under Organisation, or take the criterion out.");
    }
    return {};
}

QString sentence(const CriteriaProblem& problem, const CriteriaSet& set) {
    const auto text = sentence(problem.issue);
    if (!problem.criterion || *problem.criterion >= set.criteria.size())
        return text;
    const auto& criterion = set.criteria[*problem.criterion];
    if (problem.issue == CriteriaIssue::FieldNotThere)
        return fieldNotThere(criterion.field.customName);
    return Said::tr("%1: %2", "%1 is a criterion, %2 a sentence").arg(name(criterion), text);
}

QString sentence(const CriteriaDocumentProblem& problem) {
    using Kind = CriteriaDocumentProblem::Kind;
    QString text;
    switch (problem.kind) {
    case Kind::TooLarge:
        text = Said::tr("The file of criteria is larger than 1 MB.");
        break;
    case Kind::Syntax:
        text = Said::tr("Line %1, column %2: this is not JSON.").arg(problem.line).arg(problem.column);
        break;
    case Kind::TooDeep:
        text = Said::tr("Too many objects inside each other.");
        break;
    case Kind::DuplicateKey:
        text = Said::tr("This key is there twice. Keep one.");
        break;
    case Kind::NulCharacter:
        text = Said::tr("A text holds the character \\u0000. Take it out.");
        break;
    case Kind::NewerVersion:
        text = Said::tr("These criteria were written for a newer version of Ithaca.");
        break;
    case Kind::DoesNotFit:
        // What was expected comes from the schema, whose words are English in every language.
        text = Said::tr("This does not fit the schema of criteria (%1).").arg(toQt(problem.detail));
        break;
    case Kind::Rule:
        text = problem.issue == CriteriaIssue::FieldNotThere ? fieldNotThere(problem.detail)
               : problem.issue                               ? sentence(*problem.issue)
                                                             : toQt(problem.detail);
        break;
    }
    return problem.path.empty() ? text : Said::tr("%1: %2", "%1 is a place in a file").arg(toQt(problem.path), text);
}

QString templateSentence(const CriteriaDocumentProblem& problem) {
    using Kind = CriteriaDocumentProblem::Kind;
    QString text;
    if (problem.kind == Kind::TooLarge)
        text = Said::tr("The template is larger than 1 MB.");
    else if (problem.kind == Kind::NewerVersion)
        text = Said::tr("This template was written for a newer version of Ithaca.");
    else if (problem.kind == Kind::DoesNotFit)
        text = Said::tr("This does not fit the schema of templates (%1).").arg(toQt(problem.detail));
    else
        return sentence(problem);
    return problem.path.empty() ? text : Said::tr("%1: %2", "%1 is a place in a file").arg(toQt(problem.path), text);
}

} // namespace mentoring::wording
