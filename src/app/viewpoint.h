#pragma once

#include <algorithm>
#include <utility>
#include <vector>

#include "mentoring/perspective.h"

namespace mentoring {

/// How somebody sees records, by the pairs as they were at one moment: what the desk says, for a thread that has no
/// desk.
class Viewpoint {
public:
    /// The pairs are in order of their ids.
    Viewpoint(Perspective viewer, std::vector<Mentorship> pairs) : m_viewer(viewer), m_pairs(std::move(pairs)) {
        if (viewer.person)
            m_ties = tiesOf(*viewer.person, m_pairs);
    }

    [[nodiscard]] const Perspective& perspective() const { return m_viewer; }
    [[nodiscard]] Sight sightOf(const Perspective& viewer, RecordKind kind, const Authorship& from, PersonId about,
                                MentorshipId pair) const {
        return mentoring::sightOf(kind, from.audience, standing(viewer, kind, from.author, about, pair));
    }

private:
    [[nodiscard]] Standing standing(const Perspective& viewer, RecordKind kind, PersonId author, PersonId about,
                                    MentorshipId pairId) const {
        if (viewer.isCoordinator())
            return Standing::Coordinator;
        const auto found = std::ranges::lower_bound(m_pairs, pairId, {}, &Mentorship::id);
        const auto* pair = found != m_pairs.end() && found->id == pairId ? &*found : nullptr;
        if (pairId.isSet() && !pair)
            return viewer.is(author) ? Standing::Author : Standing::Stranger;
        return standingOf(*viewer.person, m_ties, kind, author, about, pair);
    }

    Perspective m_viewer;
    std::vector<Mentorship> m_pairs;
    Ties m_ties;
};

} // namespace mentoring
