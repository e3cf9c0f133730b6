#include "app/never_pairs.h"

#include <algorithm>

#include "formats/entity_json.h"
#include "never_pairs_writing.h"
#include "text/fold.h"

namespace mentoring {

std::vector<NeverPair> neverPairsOf(const Directory& directory, PersonId person) {
    std::vector<NeverPair> pairs;
    std::ranges::copy_if(directory.neverPairs(), std::back_inserter(pairs),
                         [&](const NeverPair& pair) { return pair.one == person || pair.other == person; });
    return pairs;
}

PersonId partnerOf(const NeverPair& pair, PersonId person) {
    return pair.one == person ? pair.other : pair.one;
}

NeverPairsWriting::NeverPairsWriting(OrganisationFile& file, PersonId person, const NeverPairsEdit& edit, By by)
    : m_file(file), m_person(person), m_by(by), m_known(neverPairsOf(file.directory(), person)) {
    if (by == By::Themselves)
        std::erase_if(m_known, [&](const NeverPair& pair) { return pair.author != person; });
    for (const auto id : edit.removed)
        if (const auto found = std::ranges::find(m_known, id, &NeverPair::id); found != m_known.end()) {
            m_removed.push_back(*found);
            m_known.erase(found);
        }
    for (const auto& typed : edit.put)
        put(typed);
}

void NeverPairsWriting::put(const NeverPair& typed) {
    Put one{{}, typed};
    auto& pair = one.pair;
    if (typed.id.isSet()) {
        const auto known = std::ranges::find(m_known, typed.id, &NeverPair::id);
        if (known == m_known.end()) {
            m_issues.push_back({Issue::ChangedMeanwhile, Field::None});
            return;
        }
        one.before = *known;
        pair = *known;
    } else {
        const auto partner = partnerOf(typed, m_person);
        if (!m_file.directory().person(partner)) {
            m_issues.push_back({Issue::UnknownRecord, Field::Pair});
            return;
        }
        pair.one = std::min(m_person, partner);
        pair.other = std::max(m_person, partner);
        pair.author = m_by == By::Themselves ? m_person : PersonId{};
        pair.id = m_file.store().ids.next<NeverPairId>();
        if (std::ranges::any_of(m_known, [&](const NeverPair& other) {
                return partnerOf(other, m_person) == partner && !other.program.isSet();
            }))
            m_issues.push_back({Issue::PairTakenAlready, Field::Pair});
        m_known.push_back(pair);
    }
    pair.reason = text::clean(typed.reason);
    if (one.before == pair)
        return;
    for (const auto& issue : check(pair))
        m_issues.push_back({issue.issue, Field::Pair});
    m_put.push_back(std::move(one));
}

void NeverPairsWriting::write(Repositories& in) const {
    for (const auto& pair : m_removed) {
        in.neverPairs.remove(pair.id);
        log(Action::DeleteNeverPair, pair, formats::toJson(pair), {});
    }
    for (const auto& [before, pair] : m_put) {
        if (before)
            in.neverPairs.remove(pair.id);
        in.neverPairs.insert(pair);
        log(Action::AddNeverPair, pair, before ? formats::toJson(*before) : std::string(), formats::toJson(pair));
    }
}

void NeverPairsWriting::log(Action action, const NeverPair& pair, std::string before, std::string after) const {
    const auto& directory = m_file.directory();
    const auto* one = directory.person(pair.one);
    const auto* other = directory.person(pair.other);
    auto subject = one && other ? one->displayName() + " – " + other->displayName() : std::string();
    if (m_by == By::Themselves) {
        // Whoever did it stands in the line and is one of the two: such lines give up that name with the pair.
        action = Action::EditOwnProfile;
        subject = directory.person(m_person)->displayName();
    }
    constexpr std::size_t besidesTheLineOfTheAction = 1;
    m_file.store().logRecord(action, subject, pair.id.value, std::move(before), std::move(after),
                             count() + besidesTheLineOfTheAction);
}

} // namespace mentoring
