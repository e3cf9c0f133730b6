#include "mentoring/criteria.h"

#include <algorithm>
#include <set>

#include "mentoring/person_facts.h"

namespace mentoring {

namespace {

constexpr std::size_t mostCriteria = 32;

template <class Member>
bool holds(Field field) {
    const auto* fact = factOf(field);
    return field == Field::Custom || (fact && std::holds_alternative<Member>(fact->member));
}

using LevelMember = std::optional<Level> Person::*;
using DayMember = std::optional<Date> Person::*;
using ListMember = std::vector<std::string> Person::*;

bool fits(CriterionKind kind, Field field) {
    if (!looksAtField(kind))
        return true;
    const auto* fact = factOf(field);
    if (field != Field::Custom && !(fact && fact->isCompared))
        return false;
    switch (kind) {
    case CriterionKind::OrderedSteps:
        return holds<LevelMember>(field);
    case CriterionKind::Nearness:
        return holds<LevelMember>(field) || holds<DayMember>(field);
    case CriterionKind::Overlap:
        return holds<ListMember>(field);
    case CriterionKind::Words:
        return field == Field::Custom || field == Field::JobTitle;
    case CriterionKind::SameValue:
    case CriterionKind::DifferentValue:
    case CriterionKind::InSet:
        return field == Field::Custom || !holds<DayMember>(field);
    case CriterionKind::Skills:
    case CriterionKind::TimeZoneDistance:
    case CriterionKind::MenteeWishes:
    case CriterionKind::MentorWishes:
        return true;
    }
    return false;
}

void validate(const Criterion& criterion, std::size_t index, std::vector<CriteriaProblem>& problems) {
    const auto object = [&](bool wrong, CriteriaIssue issue) {
        if (wrong)
            problems.push_back({issue, index});
    };
    const auto outside = [](double value, double lowest, double highest) {
        return !(value >= lowest && value <= highest);
    };
    object(criterion.weight < 0 || criterion.weight > highestWeight, CriteriaIssue::WeightOutOfRange);
    object(criterion.must && (outside(criterion.atLeast, 0, 1) || criterion.atLeast <= 0),
           CriteriaIssue::ThresholdOutOfRange);
    object(!fits(criterion.kind, criterion.field.field), CriteriaIssue::FieldDoesNotFit);
    const auto isNameless = [](const FieldRef& ref) { return ref.field == Field::Custom && ref.customName.empty(); };
    object(looksAtField(criterion.kind) && isNameless(criterion.field), CriteriaIssue::CustomNameMissing);
    if (criterion.mentorField) {
        object(criterion.kind != CriterionKind::Words || !fits(criterion.kind, criterion.mentorField->field),
               CriteriaIssue::FieldDoesNotFit);
        object(isNameless(*criterion.mentorField), CriteriaIssue::CustomNameMissing);
    }
    if (criterion.kind == CriterionKind::OrderedSteps) {
        object(criterion.steps.empty(), CriteriaIssue::StepsMissing);
        std::set<int> gaps;
        for (const auto& step : criterion.steps) {
            object(outside(step.degree, 0, 1), CriteriaIssue::DegreeOutOfRange);
            object(!gaps.insert(step.gap).second, CriteriaIssue::RepeatedGap);
        }
    }
    const bool spans = criterion.kind == CriterionKind::Nearness || criterion.kind == CriterionKind::TimeZoneDistance;
    object(spans && (outside(criterion.span, 0, 1e9) || criterion.span <= 0), CriteriaIssue::SpanOutOfRange);
    object(criterion.kind == CriterionKind::InSet && criterion.values.empty(), CriteriaIssue::ValuesMissing);
}

std::string lowered(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

/// Steps and distances are worked out on what can be subtracted.
bool fits(CriterionKind kind, CustomFieldKind field) {
    if (kind == CriterionKind::Words)
        return field == CustomFieldKind::Text;
    const bool subtracts = kind == CriterionKind::OrderedSteps || kind == CriterionKind::Nearness;
    return !subtracts || field == CustomFieldKind::Number || field == CustomFieldKind::Date;
}

Criterion criterion(CriterionKind kind, Field field, int weight) {
    Criterion made;
    made.kind = kind;
    made.field.field = field;
    made.weight = weight;
    return made;
}

Criterion mustBe(Criterion made) {
    made.must = true;
    return made;
}

Criterion levels(int weight, std::vector<GapStep> steps) {
    auto made = criterion(CriterionKind::OrderedSteps, Field::Level, weight);
    made.steps = std::move(steps);
    return made;
}

Criterion skills(int weight, bool rarity) {
    auto made = criterion(CriterionKind::Skills, Field::Department, weight);
    made.rarity = rarity;
    return made;
}

Criterion zones(int weight) {
    auto made = criterion(CriterionKind::TimeZoneDistance, Field::TimeZone, weight);
    made.span = 6;
    return made;
}

CriteriaSet set(const char* key, const char* name, const char* description, std::vector<Criterion> criteria) {
    CriteriaSet made;
    made.key = key;
    made.name = name;
    made.description = description;
    made.criteria = std::move(criteria);
    return made;
}

} // namespace

bool looksAtField(CriterionKind kind) {
    switch (kind) {
    case CriterionKind::Skills:
    case CriterionKind::TimeZoneDistance:
    case CriterionKind::MenteeWishes:
    case CriterionKind::MentorWishes:
        return false;
    case CriterionKind::SameValue:
    case CriterionKind::DifferentValue:
    case CriterionKind::InSet:
    case CriterionKind::OrderedSteps:
    case CriterionKind::Nearness:
    case CriterionKind::Overlap:
    case CriterionKind::Words:
        return true;
    }
    return true;
}

std::vector<CriteriaProblem> validate(const CriteriaSet& set) {
    std::vector<CriteriaProblem> problems;
    if (set.name.empty())
        problems.push_back({CriteriaIssue::NameMissing, {}});
    if (set.criteria.size() > mostCriteria)
        problems.push_back({CriteriaIssue::TooManyCriteria, {}});
    if (set.rules.reportingLine && (set.rules.reportingLevels < 1 || set.rules.reportingLevels > 9))
        problems.push_back({CriteriaIssue::ReportingLevelsOutOfRange, {}});
    if (std::ranges::none_of(set.criteria, [](const Criterion& c) { return !c.must && c.weight > 0; }))
        problems.push_back({CriteriaIssue::AllWeightsZero, {}});
    for (std::size_t i = 0; i < set.criteria.size(); ++i)
        validate(set.criteria[i], i, problems);
    return problems;
}

std::vector<CriteriaProblem> validate(const CriteriaSet& set, std::span<const CustomField> fields) {
    auto problems = validate(set);
    for (std::size_t i = 0; i < set.criteria.size(); ++i) {
        const auto& one = set.criteria[i];
        const bool isUsed = one.must || one.weight > 0;
        for (const auto& ref : {one.field, one.mentorField.value_or(one.field)}) {
            if (!isUsed || !looksAtField(one.kind) || ref.field != Field::Custom || ref.customName.empty())
                continue;
            const auto* field = customFieldOf(ref, fields);
            const auto issue = field ? CriteriaIssue::FieldDoesNotFit : CriteriaIssue::FieldNotThere;
            const CriteriaProblem problem{issue, i};
            const bool isWrong = !field || !fits(one.kind, field->kind);
            if (isWrong && std::ranges::find(problems, problem) == problems.end())
                problems.push_back(problem);
        }
    }
    return problems;
}

const CustomField* customFieldOf(const FieldRef& ref, std::span<const CustomField> fields) {
    if (ref.field != Field::Custom)
        return nullptr;
    const auto name = lowered(ref.customName);
    const auto found =
        std::ranges::find_if(fields, [&](const CustomField& field) { return lowered(field.name) == name; });
    return found == fields.end() ? nullptr : &*found;
}

const std::vector<CriteriaSet>& readyMadeCriteria() {
    using enum CriterionKind;
    using Field::Department;
    using Field::JobTitle;
    using Field::Site;
    using Field::WorkingLanguages;
    static const std::vector<CriteriaSet> sets = {
        set("balanced", "Balanced", "Skills count most, then wishes, a mentor somewhat above, language and place.",
            {skills(60, false), criterion(MenteeWishes, Department, 40), criterion(MentorWishes, Department, 20),
             levels(40, {{1, 0.75}, {2, 1}, {3, 0.75}, {4, 0.5}}), mustBe(criterion(Overlap, WorkingLanguages, 0)),
             criterion(SameValue, Site, 15), zones(20), criterion(DifferentValue, Department, 10)}),
        set("skills-first", "Skills first", "What the mentee wants to learn decides; skills few can teach weigh more.",
            {skills(100, true), mustBe(criterion(Overlap, WorkingLanguages, 0)),
             criterion(MenteeWishes, Department, 20), zones(10)}),
        set("career-path", "Career path", "A mentor two or three levels further on, in the same line of work.",
            {levels(80, {{1, 0.5}, {2, 1}, {3, 1}, {4, 0.5}}), skills(50, false), criterion(SameValue, JobTitle, 20),
             criterion(MenteeWishes, Department, 30), mustBe(criterion(Overlap, WorkingLanguages, 0))}),
        set("onboarding", "Onboarding", "Someone near: the same site and department, one level up, the same language.",
            {criterion(SameValue, Site, 80), criterion(SameValue, Department, 60),
             levels(30, {{0, 0.75}, {1, 1}, {2, 0.5}}), skills(20, false),
             mustBe(criterion(Overlap, WorkingLanguages, 0))}),
        set("cross-department", "Across departments", "Never the same department: new perspectives, skills second.",
            {mustBe(criterion(DifferentValue, Department, 0)), skills(60, false), criterion(DifferentValue, Site, 20),
             levels(40, {{0, 0.5}, {1, 1}, {2, 1}, {3, 0.75}}), criterion(MenteeWishes, Department, 30),
             mustBe(criterion(Overlap, WorkingLanguages, 0))}),
    };
    return sets;
}

} // namespace mentoring
