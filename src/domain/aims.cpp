#include "mentoring/aims.h"

#include <algorithm>

namespace mentoring {

std::vector<AimsIssue> validate(const Aims& aims) {
    std::vector<AimsIssue> issues;
    const auto addIf = [&](bool wrong, AimsIssue issue) {
        if (wrong)
            issues.push_back(issue);
    };
    addIf(aims.lowestFirst && aims.objective != Objective::MostPeople, AimsIssue::LowestNeedsMostPeople);
    if (aims.shares.empty())
        return issues;
    addIf(std::ranges::find(fieldsWithShares, aims.sharesOf) == std::end(fieldsWithShares),
          AimsIssue::FieldWithoutShares);
    int least = 0;
    bool isOutOfRange = false;
    bool isTwice = false;
    for (auto share = aims.shares.begin(); share != aims.shares.end(); ++share) {
        isOutOfRange |= share->atLeast < 0 || share->atMost > wholeShare || share->atLeast > share->atMost;
        isTwice |= std::find_if(aims.shares.begin(), share,
                                [&](const Share& one) { return one.value == share->value; }) != share;
        least += share->atLeast;
    }
    addIf(std::ranges::any_of(aims.shares, [](const Share& one) { return one.value.empty(); }),
          AimsIssue::ShareWithoutValue);
    addIf(isTwice, AimsIssue::ShareTwice);
    addIf(isOutOfRange, AimsIssue::ShareOutOfRange);
    addIf(!isOutOfRange && least > wholeShare, AimsIssue::SharesTooMany);
    return issues;
}

} // namespace mentoring
