#pragma once

#include <optional>
#include <vector>

#include "app/pairs_too.h"
#include "store.h"

namespace mentoring {

/// Open pairs that end or pause because of what is done with their people: checked first, written within that action.
class PairsGoingAlong {
public:
    /// Throws Refusal where the pairs may not become what is asked.
    PairsGoingAlong(OrganisationFile& file, const std::vector<MentorshipId>& pairs,
                    const std::optional<PairsToo>& pairsToo);

    void write(Repositories& in) const;

private:
    OrganisationFile& m_file;
    Action m_action = Action::EndMentorship;
    std::vector<Mentorship> m_changed;
};

/// Nobody meets in a pair that has ended: what was planned for that day or later is called off with it.
void callOffSessions(Repositories& in, const Mentorship& ended);

} // namespace mentoring
