#pragma once

#include <map>
#include <optional>

#include "app/directory.h"
#include "mentoring/mentorship.h"

namespace mentoring {

/// The places that mentors have, while pairs are put together or open again within one action.
class RoomForPairs {
public:
    /// The directory must outlive it.
    explicit RoomForPairs(const Directory& directory) : m_directory(directory) {}

    /// A pair that ends within the action leaves its place.
    void leave(const Mentorship& pair);
    /// Throws Refusal where the mentor has no place left, the two are together in the program already, or one of them
    /// does not take part as what is asked of them.
    void take(ProgramId program, PersonId mentor, PersonId mentee);
    [[nodiscard]] int freePlaces(ProgramId program, PersonId mentor);
    /// Throws Refusal where nothing begins in the program any more. What runs in it goes on, with another mentor too.
    void requireNotClosed(ProgramId program) const;

private:
    using Mentor = std::pair<ProgramId, PersonId>;
    [[nodiscard]] std::map<PersonId, int>& menteesOf(const Mentor& mentor);

    const Directory& m_directory;
    std::map<Mentor, std::map<PersonId, int>> m_taken; ///< by mentee, of the mentors that were asked about
};

} // namespace mentoring
