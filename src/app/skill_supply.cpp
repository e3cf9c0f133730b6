#include "app/skill_supply.h"

#include <map>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "app/directory.h"

namespace mentoring {

std::vector<SkillSupply> skillSupply(const Directory& directory, ProgramId program, Date today) {
    const auto* of = directory.program(program);
    if (!of)
        return {};
    std::unordered_map<PersonId, int> taken;
    std::unordered_set<PersonId> paired;
    for (const auto& pair : directory.mentorships())
        if (pair.program == program && isOpen(pair.state)) {
            ++taken[pair.mentor];
            paired.insert(pair.mentee);
        }
    std::map<SkillId, SkillSupply> supply;
    const auto at = [&](SkillId skill) -> SkillSupply& {
        auto& found = supply[skill];
        found.skill = skill;
        return found;
    };
    for (const auto& part : directory.participations(program)) {
        const auto* person = directory.person(part.person);
        if (!person || person->archived || !part.takesPartOn(today))
            continue;
        if (part.asMentee && !paired.contains(part.person))
            for (const auto& sought : part.seeks)
                ++at(sought.skill).waiting;
        const auto used = taken.find(part.person);
        const int free = part.asMentor ? part.capacityIn(*of) - (used == taken.end() ? 0 : used->second) : 0;
        if (free > 0)
            for (const auto& offered : part.offers) {
                auto& one = at(offered.skill);
                ++one.mentors;
                one.places += free;
            }
    }
    std::vector<SkillSupply> all;
    all.reserve(supply.size());
    for (const auto& [skill, one] : supply)
        all.push_back(one);
    std::ranges::stable_sort(all, [](const SkillSupply& a, const SkillSupply& b) {
        return std::tuple(b.missing(), b.waiting) < std::tuple(a.missing(), a.waiting);
    });
    return all;
}

} // namespace mentoring
