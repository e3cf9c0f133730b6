#pragma once

#include <cstdint>
#include <memory>
#include <set>
#include <vector>

#include "app/change.h"

namespace mentoring {

struct Repositories;

/// What is deleted does not live on in the log of changes: as soon as nothing can bring a record back, the lines about
/// it lose their names and texts. That it was there, and what was done when, stays. Whatever writes is called inside a
/// transaction, on a copy that counts once the transaction is on disk.
class Forgetting {
public:
    /// When the line of an action is written.
    void follow(const std::shared_ptr<const UndoStep::Content>& step, Repositories& in);

    /// Whether records may be gone that no step brings back any more.
    [[nodiscard]] bool isDue() const;
    void forget(Repositories& in);
    /// As if there were no steps: when the file closes.
    void forgetAll(Repositories& in);
    [[nodiscard]] bool isPending() const { return !m_gone.empty(); }

    /// Finds what an earlier run left behind; `forgetAll` forgets it.
    void lookForLeftovers(const Repositories& in);

private:
    [[nodiscard]] bool isWithinReach(std::int64_t record) const;
    void note(Repositories& in) const;

    std::set<std::int64_t> m_gone; ///< deleted, perhaps back since, and still in the lines of the log
    std::vector<std::weak_ptr<const UndoStep::Content>> m_steps;
};

} // namespace mentoring
