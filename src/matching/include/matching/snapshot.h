#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "mentoring/mentorship.h"
#include "mentoring/participation.h"
#include "mentoring/person.h"
#include "mentoring/program.h"

namespace mentoring::matching {

/// Indices into Snapshot::mentees and Snapshot::mentors.
struct PairIndex {
    int mentee = 0;
    int mentor = 0;

    friend auto operator<=>(const PairIndex&, const PairIndex&) = default;
};

struct Participant {
    Person person;
    Participation part;
    int capacity = 0; ///< of a mentor: places still free before the run, open mentorships taken off
    std::optional<int> zoneMinutes;
    bool lineOnRecord = false; ///< a manager is known, or somebody who reports to them
};

/// What a program looked like when a run began. Immutable, so a worker thread may read it while the file goes on
/// changing. People stand in the order of their natural key (staff id, else e-mail, else id): neither the order of rows
/// nor a fresh import of the same people changes a result.
struct Snapshot {
    struct Source {
        const Program* program = nullptr;
        std::span<const Person> people;
        std::span<const Participation> participations; ///< of the program
        std::span<const CustomField> customFields;
        std::span<const Mentorship>
            mentorships; ///< of every program: open ones take places, ended ones are not repeated
        std::span<const NeverPair> neverPairs;
        std::span<const PairDecision> decisions; ///< of the program
        std::span<const SuggestedPair> previous; ///< pairs to stay close to: those last shown, else last recorded
        Date today{};
        /// Minutes east of UTC of a zone's standard time; empty for a name nobody knows. The standard library of the
        /// oldest supported compiler has no zones, so the caller brings them.
        std::function<std::optional<int>(const std::string&)> zoneOffset;
    };

    /// Takes in who is accepted, available today and not archived; mentees with an open mentorship in the program stay
    /// out, mentors without a free place stay in with capacity 0.
    explicit Snapshot(const Source& source);

    [[nodiscard]] std::optional<int> menteeOf(PersonId person) const;
    [[nodiscard]] std::optional<int> mentorOf(PersonId person) const;

    std::vector<Participant> mentees;
    std::vector<Participant> mentors;
    std::vector<CustomField> customFields;
    std::vector<PairIndex> kept; ///< sorted, like all of these
    std::vector<PairIndex> refused;
    std::vector<PairIndex> never;
    std::vector<PairIndex> repeated; ///< were a pair before
    std::vector<PairIndex> turned;   ///< an open or kept pair is the same two the other way round
    std::vector<PairIndex> previous;
    std::vector<std::vector<std::pair<int, int>>> linesAbove; ///< a mentee's mentors above: (mentor, levels up)
    std::vector<std::vector<std::pair<int, int>>> linesBelow; ///< a mentee's mentors below: (mentor, levels down)
    std::vector<int> placeless;                               ///< mentors without a free place
    std::vector<int> waitingDays;                             ///< a mentee's, 0 when unknown
    int menteesPaired = 0;                                    ///< who take part, but have an open pair already

private:
    std::vector<std::pair<PersonId, int>> m_menteeIndex;
    std::vector<std::pair<PersonId, int>> m_mentorIndex;
};

} // namespace mentoring::matching
