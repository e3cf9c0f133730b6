#pragma once

#include <string>
#include <vector>

#include "app/never_pairs.h"
#include "store.h"

namespace mentoring {

/// The pairs that must not be of one person, changed within another action: checked first, written there.
class NeverPairsWriting {
public:
    /// Who says so: the coordinator, of whatever is known of the person, or the person, of what they said themselves.
    enum class By { Coordinator, Themselves };

    NeverPairsWriting(OrganisationFile& file, PersonId person, const NeverPairsEdit& edit, By by);

    [[nodiscard]] const Issues& issues() const { return m_issues; } ///< all at Field::Pair
    [[nodiscard]] bool isEmpty() const { return m_removed.empty() && m_put.empty(); }
    [[nodiscard]] std::size_t count() const { return m_removed.size() + m_put.size(); }
    /// With a line of the log for each.
    void write(Repositories& in) const;

private:
    struct Put {
        std::optional<NeverPair> before;
        NeverPair pair;
    };
    void put(const NeverPair& typed);
    void log(Action action, const NeverPair& pair, std::string before, std::string after) const;

    OrganisationFile& m_file;
    PersonId m_person;
    By m_by;
    std::vector<NeverPair> m_known; ///< that may be changed
    std::vector<NeverPair> m_removed;
    std::vector<Put> m_put;
    Issues m_issues;
};

} // namespace mentoring
