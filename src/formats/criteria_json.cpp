#include "formats/criteria_json.h"

#include <algorithm>
#include <array>
#include <utility>

#include <nlohmann/json.hpp>

#include "criteria_schema.h"
#include "mentoring/person_facts.h"
#include "schema_check.h"
#include "strict_json.h"

namespace mentoring::formats {

namespace {

using nlohmann::json;
using Kind = CriteriaDocumentProblem::Kind;

constexpr std::array<std::pair<CriterionKind, std::string_view>, 11> kindWords{{
    {CriterionKind::Skills, "skills"},
    {CriterionKind::SameValue, "same-value"},
    {CriterionKind::DifferentValue, "different-value"},
    {CriterionKind::InSet, "in-set"},
    {CriterionKind::OrderedSteps, "ordered-steps"},
    {CriterionKind::Nearness, "nearness"},
    {CriterionKind::Overlap, "overlap"},
    {CriterionKind::TimeZoneDistance, "time-zone-distance"},
    {CriterionKind::MenteeWishes, "mentee-wishes"},
    {CriterionKind::MentorWishes, "mentor-wishes"},
    {CriterionKind::Words, "words"},
}};

constexpr std::string_view customPrefix = "custom:";

template <class Value>
void take(const json& object, const char* key, Value& into) {
    if (const auto found = object.find(key); found != object.end())
        into = found->get<Value>();
}

Criterion criterionFrom(const json& object) {
    Criterion criterion;
    const auto& kind = object.at("kind").get_ref<const std::string&>();
    criterion.kind =
        std::ranges::find(kindWords, std::string_view(kind), &std::pair<CriterionKind, std::string_view>::second)
            ->first;
    if (const auto field = object.find("field"); field != object.end())
        criterion.field = fieldRefFromName(field->get_ref<const std::string&>()).value_or(FieldRef{});
    if (const auto field = object.find("mentorField"); field != object.end())
        criterion.mentorField = fieldRefFromName(field->get_ref<const std::string&>()).value_or(FieldRef{});
    take(object, "weight", criterion.weight);
    take(object, "must", criterion.must);
    take(object, "atLeast", criterion.atLeast);
    take(object, "unknownPasses", criterion.unknownPasses);
    take(object, "span", criterion.span);
    take(object, "values", criterion.values);
    take(object, "rarity", criterion.rarity);
    if (const auto side = object.find("side"); side != object.end())
        criterion.side = *side == "mentee" ? Side::Mentee : Side::Mentor;
    if (const auto steps = object.find("steps"); steps != object.end())
        for (const auto& step : *steps)
            criterion.steps.push_back({step.at("gap").get<int>(), step.at("degree").get<double>()});
    return criterion;
}

CriteriaSet setFrom(const json& document) {
    CriteriaSet set;
    take(document, "key", set.key);
    take(document, "name", set.name);
    take(document, "description", set.description);
    if (const auto rules = document.find("rules"); rules != document.end()) {
        take(*rules, "reportingLine", set.rules.reportingLine);
        take(*rules, "reportingLevels", set.rules.reportingLevels);
        take(*rules, "neverPairs", set.rules.neverPairs);
        take(*rules, "noRepeat", set.rules.noRepeat);
        take(*rules, "oneWay", set.rules.oneWay);
    }
    for (const auto& criterion : document.at("criteria"))
        set.criteria.push_back(criterionFrom(criterion));
    return set;
}

// The member of a criterion, or of the set, that an issue is about.
std::string_view memberOf(CriteriaIssue issue) {
    switch (issue) {
    case CriteriaIssue::NameMissing:
        return "/name";
    case CriteriaIssue::TooManyCriteria:
    case CriteriaIssue::AllWeightsZero:
        return "/criteria";
    case CriteriaIssue::WeightOutOfRange:
        return "/weight";
    case CriteriaIssue::ThresholdOutOfRange:
        return "/atLeast";
    case CriteriaIssue::StepsMissing:
    case CriteriaIssue::DegreeOutOfRange:
    case CriteriaIssue::RepeatedGap:
        return "/steps";
    case CriteriaIssue::SpanOutOfRange:
        return "/span";
    case CriteriaIssue::ValuesMissing:
        return "/values";
    case CriteriaIssue::FieldDoesNotFit:
    case CriteriaIssue::CustomNameMissing:
    case CriteriaIssue::FieldNotThere:
        return "/field";
    case CriteriaIssue::ReportingLevelsOutOfRange:
        return "/rules/reportingLevels";
    }
    return {};
}

CriteriaDocumentProblem documentProblem(const CriteriaProblem& problem, std::string detail) {
    std::string path = problem.criterion ? "/criteria/" + std::to_string(*problem.criterion) : std::string{};
    path += memberOf(problem.issue);
    return {Kind::Rule, std::move(path), std::move(detail), 0, 0, problem.issue};
}

CriteriaReading refused(CriteriaDocumentProblem problem) {
    CriteriaReading reading;
    reading.problems.push_back(std::move(problem));
    return reading;
}

CriteriaDocumentProblem problemFrom(const StrictJsonError& error) {
    CriteriaDocumentProblem problem;
    switch (error.kind) {
    case StrictJsonError::Kind::Syntax:
        problem.kind = Kind::Syntax;
        break;
    case StrictJsonError::Kind::TooDeep:
        problem.kind = Kind::TooDeep;
        break;
    case StrictJsonError::Kind::DuplicateKey:
        problem.kind = Kind::DuplicateKey;
        break;
    case StrictJsonError::Kind::NulCharacter:
        problem.kind = Kind::NulCharacter;
        break;
    }
    problem.path = error.path;
    problem.detail = error.detail;
    problem.line = error.line;
    problem.column = error.column;
    return problem;
}

} // namespace

std::string_view wordOf(CriterionKind kind) {
    return std::ranges::find(kindWords, kind, &std::pair<CriterionKind, std::string_view>::first)->second;
}

std::string_view wordOf(Side side) {
    return side == Side::Mentee ? "mentee" : "mentor";
}

std::string nameOf(const FieldRef& field) {
    if (field.field == Field::Custom)
        return std::string(customPrefix) + field.customName;
    const auto* fact = factOf(field.field);
    return fact ? std::string(fact->column) : std::string();
}

std::optional<FieldRef> fieldRefFromName(std::string_view name) {
    if (name.starts_with(customPrefix) && name.size() > customPrefix.size())
        return FieldRef{Field::Custom, std::string(name.substr(customPrefix.size()))};
    for (const auto& fact : personFacts)
        if (fact.isCompared && fact.column == name)
            return FieldRef{fact.field, {}};
    return std::nullopt;
}

CriteriaReading criteriaFromJson(std::string_view text) {
    if (text.size() > largestCriteriaDocument)
        return refused({Kind::TooLarge, {}, std::to_string(text.size()), 0, 0, {}});
    json document;
    try {
        document = parseStrictly(text, deepestCriteriaDocument);
    } catch (const StrictJsonError& error) {
        return refused(problemFrom(error));
    }
    if (document.is_object()) {
        const auto version = document.find("version");
        if (version != document.end() && version->is_number_integer() && *version > criteriaDocumentVersion)
            return refused({Kind::NewerVersion, "/version", version->dump(), 0, 0, {}});
    }
    CriteriaReading reading;
    for (auto& mismatch : mismatches(document, criteriaSchemaText))
        reading.problems.push_back({Kind::DoesNotFit, std::move(mismatch.path), std::move(mismatch.detail), 0, 0, {}});
    if (!reading.problems.empty())
        return reading;
    CriteriaSet set = setFrom(document);
    for (std::size_t i = 0; i < set.criteria.size(); ++i) {
        if (looksAtField(set.criteria[i].kind) && !document["criteria"][i].contains("field"))
            reading.problems.push_back({Kind::DoesNotFit,
                                        "/criteria/" + std::to_string(i) + "/field",
                                        "This kind of criterion needs a field.",
                                        0,
                                        0,
                                        {}});
    }
    for (const auto& problem : validate(set))
        reading.problems.push_back(documentProblem(problem, std::string(nameOf(problem.issue))));
    if (reading.problems.empty())
        reading.set = std::move(set);
    return reading;
}

CriteriaReading criteriaFor(CriteriaReading reading, std::span<const CustomField> fields) {
    if (!reading.set)
        return reading;
    for (const auto& problem : validate(*reading.set, fields)) {
        const auto& criterion = reading.set->criteria[*problem.criterion];
        reading.problems.push_back(documentProblem(problem, criterion.field.customName));
    }
    if (!reading.problems.empty())
        reading.set.reset();
    return reading;
}

std::string toJson(const CriteriaSet& set, JsonWriter::Style style) {
    JsonWriter json(style);
    json.beginObject().member("version", criteriaDocumentVersion);
    if (!set.key.empty())
        json.member("key", set.key);
    json.member("name", set.name);
    if (!set.description.empty())
        json.member("description", set.description);
    json.key("rules")
        .beginObject()
        .member("reportingLine", set.rules.reportingLine)
        .member("reportingLevels", set.rules.reportingLevels)
        .member("neverPairs", set.rules.neverPairs)
        .member("noRepeat", set.rules.noRepeat);
    // Only where it is not as usual: an older Ithaca, which does not know it, still reads the others.
    if (!set.rules.oneWay)
        json.member("oneWay", false);
    json.endObject();
    json.key("criteria").beginArray();
    const Criterion usual;
    for (const auto& criterion : set.criteria) {
        json.beginObject().member("kind", wordOf(criterion.kind));
        if (looksAtField(criterion.kind) || criterion.field != usual.field)
            json.member("field", nameOf(criterion.field));
        if (criterion.mentorField)
            json.member("mentorField", nameOf(*criterion.mentorField));
        if (criterion.must)
            json.member("must", true);
        if (!criterion.must || criterion.weight != usual.weight)
            json.member("weight", criterion.weight);
        if (criterion.atLeast != usual.atLeast)
            json.member("atLeast", criterion.atLeast);
        if (criterion.unknownPasses != usual.unknownPasses)
            json.member("unknownPasses", criterion.unknownPasses);
        if (!criterion.steps.empty()) {
            json.key("steps").beginArray();
            for (const auto& step : criterion.steps)
                json.beginObject().member("gap", step.gap).member("degree", step.degree).endObject();
            json.endArray();
        }
        const bool usesSpan =
            criterion.kind == CriterionKind::Nearness || criterion.kind == CriterionKind::TimeZoneDistance;
        if (usesSpan || criterion.span != usual.span)
            json.member("span", criterion.span);
        if (!criterion.values.empty()) {
            json.key("values").beginArray();
            for (const auto& value : criterion.values)
                json.value(value);
            json.endArray();
        }
        if (criterion.kind == CriterionKind::InSet || criterion.side != usual.side)
            json.member("side", wordOf(criterion.side));
        if (criterion.rarity)
            json.member("rarity", true);
        json.endObject();
    }
    json.endArray().endObject();
    return json.text() + (style == JsonWriter::Style::Indented ? "\n" : "");
}

std::string_view nameOf(Kind kind) {
    switch (kind) {
    case Kind::TooLarge:
        return "too-large";
    case Kind::Syntax:
        return "syntax";
    case Kind::TooDeep:
        return "too-deep";
    case Kind::DuplicateKey:
        return "duplicate-key";
    case Kind::NulCharacter:
        return "nul-character";
    case Kind::NewerVersion:
        return "newer-version";
    case Kind::DoesNotFit:
        return "does-not-fit";
    case Kind::Rule:
        return "rule";
    }
    return {};
}

std::string_view nameOf(CriteriaIssue issue) {
    switch (issue) {
    case CriteriaIssue::NameMissing:
        return "name-missing";
    case CriteriaIssue::TooManyCriteria:
        return "too-many-criteria";
    case CriteriaIssue::WeightOutOfRange:
        return "weight-out-of-range";
    case CriteriaIssue::AllWeightsZero:
        return "all-weights-zero";
    case CriteriaIssue::ThresholdOutOfRange:
        return "threshold-out-of-range";
    case CriteriaIssue::StepsMissing:
        return "steps-missing";
    case CriteriaIssue::DegreeOutOfRange:
        return "degree-out-of-range";
    case CriteriaIssue::RepeatedGap:
        return "repeated-gap";
    case CriteriaIssue::SpanOutOfRange:
        return "span-out-of-range";
    case CriteriaIssue::ValuesMissing:
        return "values-missing";
    case CriteriaIssue::FieldDoesNotFit:
        return "field-does-not-fit";
    case CriteriaIssue::CustomNameMissing:
        return "custom-name-missing";
    case CriteriaIssue::ReportingLevelsOutOfRange:
        return "reporting-levels-out-of-range";
    case CriteriaIssue::FieldNotThere:
        return "field-not-there";
    }
    return {};
}

} // namespace mentoring::formats
