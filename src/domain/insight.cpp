#include "mentoring/insight.h"

#include <algorithm>
#include <map>

#include "mentoring/participation.h"

namespace mentoring {

std::optional<int> SkillView::gap() const {
    if (!ownNow || !mentorNow)
        return std::nullopt;
    return *mentorNow - *ownNow;
}

std::vector<SkillView> skillViews(const std::vector<SkillAssessment>& assessments) {
    std::vector<const SkillAssessment*> inOrder;
    inOrder.reserve(assessments.size());
    for (const auto& assessment : assessments)
        inOrder.push_back(&assessment);
    std::ranges::sort(inOrder, [](const SkillAssessment* a, const SkillAssessment* b) {
        return a->on != b->on ? a->on < b->on : a->id < b->id;
    });
    std::map<SkillId, SkillView> views;
    for (const auto* assessment : inOrder) {
        auto& view = views[assessment->skill];
        view.skill = assessment->skill;
        auto& first = assessment->isOwnVoice() ? view.ownFirst : view.mentorFirst;
        auto& now = assessment->isOwnVoice() ? view.ownNow : view.mentorNow;
        if (!first)
            first = assessment->level;
        now = assessment->level;
    }
    std::vector<SkillView> all;
    all.reserve(views.size());
    for (auto& [skill, view] : views)
        all.push_back(view);
    return all;
}

void RecordOf<Insight>::tidy(Insight& insight) {
    std::ranges::stable_sort(insight.evidence, {}, [](const Evidence& e) { return std::chrono::sys_days{e.on}; });
}

void RecordOf<SkillAssessment>::check(const SkillAssessment& assessment, Issues& issues) {
    if (assessment.level < lowestSkillLevel || assessment.level > highestSkillLevel)
        issues.push_back({Issue::SkillLevelOutOfRange, Field::Skills});
}

} // namespace mentoring
