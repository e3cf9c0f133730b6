#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "app/organisation_file.h"
#include "mentoring/perspective.h"

namespace mentoring::test {

/// One text field of one record, with a word in it that stands nowhere else.
struct PlantedWord {
    std::string word;
    std::string where; ///< "Goal.description", for messages
    RecordKind kind = RecordKind::Goal;
    Audience audience = Audience::AuthorOnly;
    PersonId author; ///< not set: the coordinator's own
    PersonId one;    ///< the two of the pair; not set where the record belongs to none
    PersonId other;
    bool inOutline = false;      ///< shown with the outline
    bool isWithdrawn = false;    ///< feedback taken back by its author
    bool isCoordinators = false; ///< no record of the mentoring: reasons the coordinator keeps
    bool isSearched = false;     ///< of the kinds and fields that the search looks through
};

struct Viewer {
    std::string name;
    Perspective desk;
};

/// A file in which every text field of every kind of record, for every audience and by each of a pair, holds a word of
/// its own; and who may see which of them, written down anew and not taken from the rules under test.
class PlantedFile {
public:
    /// Fills an empty file. The two of the pair each guide somebody and are guided too.
    explicit PlantedFile(OrganisationFile& file);

    [[nodiscard]] const std::vector<PlantedWord>& words() const { return m_words; }
    /// Coordinator, mentor, mentee, the mentor's own mentor, somebody the mentee guides, another mentor of the mentee,
    /// a former mentor of the mentee, and a mentor of somebody else.
    [[nodiscard]] const std::vector<Viewer>& viewers() const { return m_viewers; }
    [[nodiscard]] PersonId person(const std::string& name) const { return m_people.at(name); }
    [[nodiscard]] const std::map<std::string, PersonId>& people() const { return m_people; }

    [[nodiscard]] Sight mayBeSeen(const PlantedWord& word, const Viewer& viewer) const;

    struct Found {
        std::vector<std::string> leaked; ///< words that the viewer must not see, and where they were planted
        std::size_t seen = 0;            ///< words that are theirs to see
    };
    /// What of the words stands in an output that the viewer gets.
    [[nodiscard]] Found lookFor(std::string_view output, const Viewer& viewer) const;

private:
    class Planting;

    [[nodiscard]] bool guides(PersonId mentor, PersonId mentee) const;

    std::vector<PlantedWord> m_words;
    std::map<std::string, std::size_t, std::less<>> m_byWord;
    std::vector<Viewer> m_viewers;
    std::map<std::string, PersonId> m_people;
    std::set<std::pair<PersonId, PersonId>> m_openPairs; ///< mentor, mentee
};

} // namespace mentoring::test
