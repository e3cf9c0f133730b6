#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "mentoring/criteria.h"

namespace mentoring::ui {

/// The same set, whatever has been changed in it: by id, else by key, else by name.
[[nodiscard]] bool isSameSet(const CriteriaSet& one, const CriteriaSet& other);
/// The same criteria, whatever they are called.
[[nodiscard]] bool hasSameContent(const CriteriaSet& one, const CriteriaSet& other);
/// The name, or the first of "name (2)", "name (3)" … that no other set has.
[[nodiscard]] std::string freeName(const std::string& wanted, const std::vector<CriteriaSet>& kept);

/// The ready-made sets, those kept in the file, and the one in use where it is none of them.
[[nodiscard]] std::vector<CriteriaSet> setsToChoose(const std::vector<CriteriaSet>& kept, const CriteriaSet& inUse);

/// A set of criteria that is being worked on. A criterion that is switched off stays in sight; in the set it then
/// counts nothing.
class CriteriaDraft {
public:
    struct Entry {
        Criterion criterion;
        bool rule = false; ///< stands among the rules
        bool on = true;

        /// As it is worded, whether it is on or off.
        [[nodiscard]] Criterion shown() const;
    };

    CriteriaDraft() = default;
    explicit CriteriaDraft(const CriteriaSet& set);

    /// Id, key, name and description, and the standing rules as they are now.
    [[nodiscard]] const CriteriaSet& set() const { return m_set; }
    /// The set under the name it was kept by; what is switched off stays so.
    void keptAs(const CriteriaSet& set) { m_set = set; }
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    /// What the matching is asked with.
    [[nodiscard]] CriteriaSet criteria() const;
    /// Whether it differs from every one of these.
    [[nodiscard]] bool isAltered(const std::vector<CriteriaSet>& listed) const;
    /// A set that was kept anew, or taken back, before the eyes of whoever has the draft: it is a draft of that writing
    /// from then on. One that was of an older writing already stays so.
    void followWhatIsKept(const std::vector<CriteriaSet>& before, const std::vector<CriteriaSet>& now);

    void setRules(const StandingRules& rules) { m_set.rules = rules; }
    void setWeight(std::size_t at, int weight) { m_entries[at].criterion.weight = weight; }
    void setOn(std::size_t at, bool on) { m_entries[at].on = on; }
    /// Two that ask for the contrary of each other, the same value of a field and different ones; where there are such.
    [[nodiscard]] std::optional<std::pair<Criterion, Criterion>> contradiction() const;
    /// A rule becomes one that counts, and the other way round.
    void turn(std::size_t at);
    void add(const Criterion& criterion);
    void replace(std::size_t at, const Criterion& criterion);
    void remove(std::size_t at);

private:
    CriteriaSet m_set;
    std::vector<Entry> m_entries;
};

} // namespace mentoring::ui
