#include "cleaned.h"

#include <algorithm>
#include <unordered_set>
#include <variant>

#include "mentoring/person_facts.h"
#include "text/fold.h"

namespace mentoring {

namespace {

template <class Entry, class Key>
void sortedWithoutRepeats(std::vector<Entry>& entries, Key key) {
    std::ranges::stable_sort(entries, {}, key);
    const auto repeated = std::ranges::unique(entries, {}, key);
    entries.erase(repeated.begin(), repeated.end());
}

/// A wish list keeps its order; oneself and repeats go.
void cleanWishes(std::vector<PersonId>& wishes, PersonId self) {
    std::unordered_set<PersonId> seen{self};
    std::erase_if(wishes, [&](PersonId wish) { return !seen.insert(wish).second; });
}

} // namespace

Person cleaned(Person person) {
    for (const auto& fact : personFacts)
        if (const auto* text = std::get_if<std::string Person::*>(&fact.member))
            person.*(*text) = text::clean(person.*(*text));
    person.managerWritten = text::clean(person.managerWritten);
    std::ranges::sort(person.workingLanguages);
    const auto repeated = std::ranges::unique(person.workingLanguages);
    person.workingLanguages.erase(repeated.begin(), repeated.end());
    for (auto& value : std::vector(person.customValues))
        if (const auto* typed = std::get_if<std::string>(&value.content))
            person.setCustomValue(value.field, text::clean(*typed));
    return person;
}

Participation cleaned(Participation part) {
    part.stateReason = text::clean(part.stateReason);
    part.pauseReason = text::clean(part.pauseReason);
    sortedWithoutRepeats(part.offers, &OfferedSkill::skill);
    sortedWithoutRepeats(part.seeks, &SoughtSkill::skill);
    cleanWishes(part.mentorWishes, part.person);
    cleanWishes(part.menteeWishes, part.person);
    if (!part.paused) {
        part.pausedUntil.reset();
        part.pauseReason.clear();
    }
    return part;
}

} // namespace mentoring
