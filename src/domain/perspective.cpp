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
constexpr Audience pairThenCoordinator[] = {Pair, PairAndCoordinator};
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
    {RecordKind::Feedback, pairThenCoordinator},
    {RecordKind::AdviceRequest, pairOnly},
    {RecordKind::Concern, concerns},
    {RecordKind::MentorGain, gains},
    {RecordKind::Kudos, pairThenCoordinator},
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
    case Standing::Mentee:
    case Standing::Stranger:
        return Sight::Nothing;
    }
    return Sight::Nothing;
}

} // namespace

Ties tiesOf(PersonId person, std::span<const Mentorship> pairs) {
    Ties ties;
    for (const auto& pair : pairs) {
        if (!isUnderWay(pair.state)) // a pair that is only proposed opens nobody's goals
            continue;
        if (pair.mentee == person)
            ties.mentors.insert(pair.mentor);
        if (pair.mentor == person)
            ties.mentees.insert(pair.mentee);
    }
    return ties;
}

bool isAboutOneself(RecordKind kind) {
    switch (kind) {
    case RecordKind::CareerPlan:
    case RecordKind::Goal:
    case RecordKind::Insight:
    case RecordKind::SkillAssessment:
        return true;
    case RecordKind::Agreement:
    case RecordKind::Session:
    case RecordKind::PrivateNote:
    case RecordKind::ActionItem:
    case RecordKind::Feedback:
    case RecordKind::AdviceRequest:
    case RecordKind::Concern:
    case RecordKind::MentorGain:
    case RecordKind::Kudos:
        return false;
    }
    return false;
}

Standing standingOf(PersonId person, const Ties& tiesOfPerson, RecordKind kind, PersonId author, PersonId about,
                    const Mentorship* pair) {
    if (author == person)
        return Standing::Author;
    if (!pair) {
        if (isAboutOneself(kind) && tiesOfPerson.mentees.contains(author))
            return Standing::Partner;
        return tiesOfPerson.mentors.contains(author) ? Standing::Mentee : Standing::Stranger;
    }
    if (person != pair->mentor && person != pair->mentee)
        return Standing::Stranger;
    // What the other one wrote, what is about the person, and what the coordinator wrote for the two.
    const auto other = person == pair->mentor ? pair->mentee : pair->mentor;
    return other == author || about == person || !author.isSet() ? Standing::Partner : Standing::Stranger;
}

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
