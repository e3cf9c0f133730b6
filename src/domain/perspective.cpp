#include "mentoring/perspective.h"

#include <algorithm>

namespace mentoring {

namespace {

using enum Audience;

constexpr Audience pairAndCoordinator[] = {PairAndCoordinator};
constexpr Audience pairFirst[] = {Pair, AuthorOnly, PairAndCoordinator};
constexpr Audience goals[] = {PairOutline, AuthorOnly, Pair, PairAndCoordinator};
constexpr Audience sessions[] = {PairOutline};
constexpr Audience authorOnly[] = {AuthorOnly};
constexpr Audience pairOnly[] = {Pair};
constexpr Audience feedback[] = {Pair, PairAndCoordinator};
constexpr Audience concerns[] = {AuthorAndCoordinator, PairAndCoordinator};
constexpr Audience gains[] = {AuthorOnly, Pair, PairAndCoordinator};

constexpr VisibilityRule rules[] = {
    {RecordKind::Agreement, pairAndCoordinator},
    {RecordKind::CareerPlan, pairFirst},
    {RecordKind::Goal, goals},
    {RecordKind::Insight, pairFirst},
    {RecordKind::SkillAssessment, pairFirst},
    {RecordKind::Session, sessions},
    {RecordKind::PrivateNote, authorOnly},
    {RecordKind::ActionItem, pairOnly},
    {RecordKind::Feedback, feedback},
    {RecordKind::AdviceRequest, pairOnly},
    {RecordKind::Concern, concerns},
    {RecordKind::MentorGain, gains},
};
static_assert(std::size(rules) == std::size(allRecordKinds));

Sight sightOf(Audience audience, Standing standing) {
    switch (standing) {
    case Standing::Author:
        return Sight::Everything;
    case Standing::Partner:
        return audience == Pair || audience == PairOutline || audience == PairAndCoordinator ? Sight::Everything
                                                                                             : Sight::Nothing;
    case Standing::Coordinator:
        if (audience == PairOutline)
            return Sight::Outline;
        return audience == PairAndCoordinator || audience == AuthorAndCoordinator ? Sight::Everything : Sight::Nothing;
    case Standing::Stranger:
        return Sight::Nothing;
    }
    return Sight::Nothing;
}

} // namespace

std::span<const VisibilityRule> visibilityRules() {
    return rules;
}

std::span<const Audience> audiencesOf(RecordKind kind) {
    return std::ranges::find(rules, kind, &VisibilityRule::kind)->audiences;
}

Audience usualAudience(RecordKind kind) {
    return audiencesOf(kind).front();
}

bool mayBeFor(RecordKind kind, Audience audience) {
    return std::ranges::find(audiencesOf(kind), audience) != audiencesOf(kind).end();
}

Sight sightOf(RecordKind kind, Audience audience, Standing standing) {
    return sightOf(mayBeFor(kind, audience) ? audience : AuthorOnly, standing);
}

} // namespace mentoring
