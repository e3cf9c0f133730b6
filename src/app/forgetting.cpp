#include "forgetting.h"

#include <algorithm>

#include "store.h"

namespace mentoring {

namespace {

/// Set while no line of the log says anything of a record that is gone, so that an opening need not look for such.
constexpr std::string_view allForgotten = "all_forgotten";

bool bringsBack(const UndoStep::Content& step, std::int64_t record) {
    return std::ranges::binary_search(step.changes.deleted(), record) ||
           std::ranges::binary_search(step.changes.inserted(), record);
}

} // namespace

void Forgetting::follow(const std::shared_ptr<const UndoStep::Content>& step, Repositories& in) {
    const auto& changes = step->changes;
    if (!changes.deleted().empty() || !changes.inserted().empty())
        m_steps.push_back(step);
    m_gone.insert(changes.deleted().begin(), changes.deleted().end());
    if (isDue())
        forget(in);
    note(in);
}

bool Forgetting::isDue() const {
    return !m_gone.empty() && std::ranges::any_of(m_steps, [](const auto& step) { return step.expired(); });
}

void Forgetting::forget(Repositories& in) {
    std::erase_if(m_steps, [](const auto& step) { return step.expired(); });
    std::erase_if(m_gone, [&](std::int64_t record) {
        if (isWithinReach(record))
            return false;
        in.changes.forgetIfGone(record);
        return true;
    });
    note(in);
}

void Forgetting::forgetAll(Repositories& in) {
    m_steps.clear();
    forget(in);
}

void Forgetting::lookForLeftovers(const Repositories& in) {
    if (in.settings.find(allForgotten))
        return;
    const auto gone = in.changes.findGone();
    m_gone.insert(gone.begin(), gone.end());
}

bool Forgetting::isWithinReach(std::int64_t record) const {
    return std::ranges::any_of(m_steps, [record](const auto& held) {
        const auto step = held.lock();
        return step && bringsBack(*step, record);
    });
}

void Forgetting::note(Repositories& in) const {
    if (m_gone.empty() == in.settings.find(allForgotten).has_value())
        return;
    if (m_gone.empty())
        in.settings.put(allForgotten, "1");
    else
        in.settings.remove(allForgotten);
}

} // namespace mentoring
