#include "wording/costs.h"

#include <cmath>

#include <QStringList>

#include "said.h"
#include "wording/criteria.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::wording {

namespace {

/// Points as they are shown, rounded to what is seen; something is never shown as nothing.
QString points(std::int64_t tenThousandths) {
    return scoreTotal(std::abs(tenThousandths));
}

} // namespace

QString sentence(const matching::Cost& cost) {
    if (cost.people == 0 && cost.points == 0)
        return Said::tr("It costs nothing: as many people have a mentor, and the total stays.");
    QStringList sentences;
    if (cost.people > 0)
        sentences << Said::tr("%Ln mentee(s) fewer has/have a mentor.", nullptr, cost.people);
    if (cost.people < 0)
        sentences << Said::tr("%Ln mentee(s) more has/have a mentor.", nullptr, -cost.people);
    if (cost.points > 0)
        sentences << Said::tr("The total of the scores falls by %1.").arg(points(cost.points));
    if (cost.points < 0)
        sentences << Said::tr("The total of the scores rises by %1.").arg(points(cost.points));
    return sentences.join(u' ');
}

QString price(const matching::Cost& cost) {
    const auto sum = cost.points < 0 ? QStringLiteral("\u2212") + points(cost.points) : points(cost.points);
    if (cost.people == 0)
        return cost.points == 0 ? number(0) : sum;
    if (cost.people < 0)
        return Said::tr("%Ln person/people gained, %1", "what a pair set by hand costs", -cost.people).arg(sum);
    return Said::tr("%Ln person/people, %1", "what a pair set by hand costs", cost.people).arg(sum);
}

QString sentence(const matching::WayIn& way, const matching::Snapshot& snapshot, const CriteriaSet& set) {
    using Kind = matching::WayIn::Kind;
    const auto mentor = name(snapshot.mentors[static_cast<std::size_t>(way.mentor)].person);
    const auto rule = way.criterion ? name(set.criteria[*way.criterion]) : QString();
    switch (way.kind) {
    case Kind::OnePlaceMore:
        return Said::tr("One more place for %1").arg(mentor);
    case Kind::RefusalTakenBack:
        return Said::tr("Take back the refusal of %1").arg(mentor);
    case Kind::UnknownPasses:
        return Said::tr("%1: let through those of whom it is not known (%2)", "%1 is a rule, %2 a mentor")
            .arg(rule, mentor);
    case Kind::LowerThreshold:
        return Said::tr("%1: ask for %2 instead of %3 (%4)", "%1 is a rule, %2 and %3 percents, %4 a mentor")
            .arg(rule, percent(way.atLeast), percent(set.criteria[*way.criterion].atLeast), mentor);
    case Kind::FewerLevels:
        return Said::tr("Reporting line: count %Ln level(s) only (%1)", "%1 is a mentor", way.levels).arg(mentor);
    case Kind::LineDoesNotCount:
        return Said::tr("Set the reporting line aside (%1)", "%1 is a mentor").arg(mentor);
    case Kind::RepeatAllowed:
        return Said::tr("Allow a mentor of an earlier mentorship again (%1)", "%1 is a mentor").arg(mentor);
    case Kind::MustDoesNotForbid:
        return Said::tr("%1: no longer required (%2)", "%1 is a rule, %2 a mentor").arg(rule, mentor);
    }
    return {};
}

} // namespace mentoring::wording
