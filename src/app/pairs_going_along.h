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

/// Writes a pair within an action about so many, and its line. Nobody meets in one that has ended: what was planned for
/// that day or later is called off with it, each with a line of its own.
void writePair(OrganisationFile::Store& store, Repositories& in, Action action, const std::string& names,
               const Mentorship& before, const Mentorship& after, std::size_t ofSoMany);

/// The same of a pair that goes on in another one with another mentor: its sessions to come are that one's, without
/// what the former mentor wanted to talk about.
void writePairThatGoesOn(OrganisationFile::Store& store, Repositories& in, Action action, const std::string& names,
                         const Mentorship& before, const Mentorship& after, const Mentorship& next,
                         std::size_t ofSoMany);

} // namespace mentoring
