#pragma once

#include <optional>
#include <span>
#include <unordered_set>

#include "mentoring/clock.h"
#include "mentoring/id.h"
#include "mentoring/mentorship.h"
#include "mentoring/record_kind.h"
#include "mentoring/revision.h"

namespace mentoring {

/// Who is at the desk: the coordinator, or one person (as mentor, as mentee, or both). On one workstation this prevents
/// mistakes, not attacks.
struct Perspective {
    std::optional<PersonId> person; ///< empty: the coordinator

    [[nodiscard]] bool isCoordinator() const { return !person; }
    [[nodiscard]] bool is(PersonId id) const { return person == id; }

    friend bool operator==(const Perspective&, const Perspective&) = default;
};

/// Who a record is for. Values are stored: never renumber.
enum class Audience {
    AuthorOnly = 0,
    Pair = 1,        ///< mentor and mentee
    PairOutline = 2, ///< mentor and mentee; the coordinator sees title, dates and progress only
    PairAndCoordinator = 3,
    AuthorAndCoordinator = 4, ///< not the other person of the pair
};
inline constexpr Audience allAudiences[] = {Audience::AuthorOnly, Audience::Pair, Audience::PairOutline,
                                            Audience::PairAndCoordinator, Audience::AuthorAndCoordinator};

/// How whoever looks is related to a record.
enum class Standing {
    Author,  ///< whose record it is
    Partner, ///< the other person of the pair; a mentor of the author, where it belongs to no pair
    Mentee,  ///< somebody the author guides, where it belongs to no pair
    Coordinator,
    Stranger, ///< anybody else, another mentor of the same mentee included
};
inline constexpr Standing allStandings[] = {Standing::Author, Standing::Partner, Standing::Mentee,
                                            Standing::Coordinator, Standing::Stranger};

/// Those whom somebody guides and those who guide them, in open pairs.
struct Ties {
    std::unordered_set<PersonId> mentors;
    std::unordered_set<PersonId> mentees;
};
[[nodiscard]] Ties tiesOf(PersonId person, std::span<const Mentorship> pairs);

/// Whether records of a kind that belong to no pair are for the author's mentors: what somebody keeps about themselves.
/// A concern or a gain without a pair has no other one to be for.
[[nodiscard]] bool isAboutOneself(RecordKind kind);

/// How a person stands to a record: `author` (not set: the coordinator's own) wrote it about `about`, in `pair` (null:
/// it belongs to none). What belongs to a pair is for the two of that pair, ended or not; what belongs to none is for
/// the author's present mentors, where it is about the author, and never for those the author guides.
[[nodiscard]] Standing standingOf(PersonId person, const Ties& tiesOfPerson, RecordKind kind, PersonId author,
                                  PersonId about, const Mentorship* pair);

enum class Sight {
    Nothing,
    Outline, ///< that it is there: title, dates, state and progress; no text beyond the title
    Everything,
};

/// One line of the table of visibility: for whom a record of this kind may be meant, the usual choice first.
struct VisibilityRule {
    RecordKind kind;
    std::span<const Audience> audiences;
};
[[nodiscard]] std::span<const VisibilityRule> visibilityRules();
[[nodiscard]] std::span<const Audience> audiencesOf(RecordKind kind);
[[nodiscard]] Audience usualAudience(RecordKind kind);
[[nodiscard]] bool mayBeFor(RecordKind kind, Audience audience);

/// The rule of visibility. A record whose audience is not one of its kind is seen by its author only.
[[nodiscard]] Sight sightOf(RecordKind kind, Audience audience, Standing standing);

/// Where a record comes from and whom it is for.
struct Authorship {
    PersonId author;            ///< whose record it is; not set for the coordinator's own
    bool byCoordinator = false; ///< recorded by the coordinator for the author
    Instant writtenAt{};
    Audience audience = Audience::AuthorOnly;
    Revision revision{};

    friend bool operator==(const Authorship&, const Authorship&) = default;
};

} // namespace mentoring
