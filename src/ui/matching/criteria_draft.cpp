#include "matching/criteria_draft.h"

#include <algorithm>

namespace mentoring::ui {

bool isSameSet(const CriteriaSet& one, const CriteriaSet& other) {
    if (one.id.isSet() || other.id.isSet())
        return one.id == other.id;
    return one.key.empty() && other.key.empty() ? one.name == other.name : one.key == other.key;
}

bool hasSameContent(const CriteriaSet& one, const CriteriaSet& other) {
    return one.rules == other.rules && one.criteria == other.criteria;
}

std::string freeName(const std::string& wanted, const std::vector<CriteriaSet>& kept) {
    auto name = wanted;
    for (int number = 2; std::ranges::find(kept, name, &CriteriaSet::name) != kept.end(); ++number)
        name = wanted + " (" + std::to_string(number) + ")";
    return name;
}

std::vector<CriteriaSet> setsToChoose(const std::vector<CriteriaSet>& kept, const CriteriaSet& inUse) {
    auto sets = readyMadeCriteria();
    sets.insert(sets.end(), kept.begin(), kept.end());
    const bool isListed = std::ranges::any_of(sets, [&](const CriteriaSet& one) { return isSameSet(one, inUse); });
    if (!isListed && !inUse.name.empty())
        sets.push_back(inUse);
    return sets;
}

Criterion CriteriaDraft::Entry::shown() const {
    auto worded = criterion;
    worded.must = rule;
    return worded;
}

CriteriaDraft::CriteriaDraft(const CriteriaSet& set) : m_set(set) {
    for (const auto& criterion : set.criteria)
        add(criterion);
}

CriteriaSet CriteriaDraft::criteria() const {
    auto set = m_set;
    set.criteria.clear();
    for (const auto& entry : m_entries) {
        auto criterion = entry.criterion;
        criterion.must = entry.rule && entry.on;
        if (entry.rule)
            criterion.weight = 0;
        set.criteria.push_back(std::move(criterion));
    }
    return set;
}

bool CriteriaDraft::isAltered(const std::vector<CriteriaSet>& listed) const {
    const auto now = criteria();
    return std::ranges::none_of(
        listed, [&](const CriteriaSet& one) { return isSameSet(one, now) && hasSameContent(one, now); });
}

std::optional<std::pair<Criterion, Criterion>> CriteriaDraft::contradiction() const {
    const auto meant = criteria().criteria;
    const auto counts = [](const Criterion& one) { return one.must || one.weight > 0; };
    for (const auto& same : meant) {
        if (same.kind != CriterionKind::SameValue || !counts(same))
            continue;
        const auto different = std::ranges::find_if(meant, [&](const Criterion& one) {
            return one.kind == CriterionKind::DifferentValue && one.field == same.field && counts(one);
        });
        if (different != meant.end())
            return std::pair(same, *different);
    }
    return std::nullopt;
}

void CriteriaDraft::followWhatIsKept(const std::vector<CriteriaSet>& before, const std::vector<CriteriaSet>& now) {
    const auto was = std::ranges::find(before, m_set.id, &CriteriaSet::id);
    const auto is = std::ranges::find(now, m_set.id, &CriteriaSet::id);
    if (m_set.id.isSet() && was != before.end() && is != now.end() && m_set.revision.is(was->revision))
        m_set.revision = is->revision;
}

void CriteriaDraft::turn(std::size_t at) {
    auto& entry = m_entries[at];
    entry.rule = !entry.rule;
    entry.on = true;
    if (!entry.rule && entry.criterion.weight == 0)
        entry.criterion.weight = highestWeight / 2;
}

void CriteriaDraft::add(const Criterion& criterion) {
    m_entries.push_back({criterion, criterion.must, true});
}

void CriteriaDraft::replace(std::size_t at, const Criterion& criterion) {
    m_entries[at] = {criterion, criterion.must, true};
}

void CriteriaDraft::remove(std::size_t at) {
    m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(at));
}

} // namespace mentoring::ui
