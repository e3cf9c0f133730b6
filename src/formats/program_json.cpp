#include "formats/program_json.h"

#include <cassert>
#include <optional>
#include <utility>

#include <nlohmann/json.hpp>

#include "mentoring/words.h"
#include "program_resources.h"
#include "schema_check.h"
#include "strict_json.h"

namespace mentoring::formats {

namespace {

using nlohmann::json;
using Kind = CriteriaDocumentProblem::Kind;

template <class Value>
void take(const json& object, const char* key, Value& into) {
    if (const auto found = object.find(key); found != object.end())
        into = found->get<Value>();
}

void take(const json& object, const char* key, std::optional<int>& into) {
    if (const auto found = object.find(key); found != object.end())
        into = found->get<int>();
}

void take(const json& object, const char* key, Bilingual& into) {
    if (const auto found = object.find(key); found != object.end()) {
        take(*found, "en", into.en);
        take(*found, "fr", into.fr);
    }
}

template <class Enum>
void takeWord(const json& object, const char* key, Enum& into) {
    if (const auto found = object.find(key); found != object.end())
        into = enumOf<Enum>(found->get_ref<const std::string&>()).value_or(into);
}

template <class Item, class Read>
void takeList(const json& object, const char* key, std::vector<Item>& into, Read read) {
    if (const auto found = object.find(key); found != object.end())
        for (const auto& one : *found)
            read(one, into.emplace_back());
}

// Of a document that fits the schema.
ProgramTemplate templateFrom(const json& document) {
    ProgramTemplate made;
    take(document, "key", made.key);
    take(document, "name", made.name);
    take(document, "description", made.description);
    take(document, "purpose", made.purpose);
    take(document, "eligibility", made.eligibility);
    takeWord(document, "mode", made.mode);
    take(document, "defaultCapacity", made.defaultCapacity);
    auto& plan = made.plan;
    takeWord(document, "programKind", plan.kind);
    take(document, "rhythmWeeks", plan.rhythmWeeks);
    take(document, "durationMonths", plan.durationMonths);
    takeList(document, "objectives", plan.objectives, [](const json& from, ProgramObjective& objective) {
        take(from, "text", objective.text);
        take(from, "measure", objective.measure);
        take(from, "goal", objective.goal);
    });
    takeList(document, "phases", plan.phases, [](const json& from, ProgramPhase& phase) {
        take(from, "name", phase.name);
        takeList(from, "milestones", phase.milestones, [](const json& inner, ProgramMilestone& milestone) {
            take(inner, "text", milestone.text);
            take(inner, "weeks", milestone.weeks);
        });
    });
    takeList(document, "training", plan.training, [](const json& from, TrainingItem& item) {
        take(from, "text", item.text);
        takeWord(from, "for", item.side);
    });
    return made;
}

CriteriaDocumentProblem problemFrom(const StrictJsonError& error) {
    const auto kindOf = [](StrictJsonError::Kind kind) {
        switch (kind) {
        case StrictJsonError::Kind::Syntax:
            return Kind::Syntax;
        case StrictJsonError::Kind::TooDeep:
            return Kind::TooDeep;
        case StrictJsonError::Kind::DuplicateKey:
            return Kind::DuplicateKey;
        case StrictJsonError::Kind::NulCharacter:
            return Kind::NulCharacter;
        }
        return Kind::Syntax;
    };
    return {kindOf(error.kind), error.path, error.detail, error.line, error.column, {}};
}

// Members in the order in which people read them.
using Ordered = nlohmann::ordered_json;

void put(Ordered& object, const char* key, const Bilingual& text) {
    if (text.isEmpty())
        return;
    auto& member = object[key];
    if (!text.en.empty())
        member["en"] = text.en;
    if (!text.fr.empty())
        member["fr"] = text.fr;
}

void put(Ordered& object, const char* key, const std::optional<int>& number) {
    if (number)
        object[key] = *number;
}

template <class Item, class Write>
void putList(Ordered& object, const char* key, const std::vector<Item>& items, Write write) {
    if (items.empty())
        return;
    auto& list = object[key] = Ordered::array();
    for (const auto& item : items) {
        Ordered one = Ordered::object();
        write(one, item);
        list.push_back(std::move(one));
    }
}

} // namespace

ProgramTemplateReading programTemplateFromJson(std::string_view text) {
    ProgramTemplateReading reading;
    if (text.size() > largestTemplateDocument) {
        reading.problems.push_back({Kind::TooLarge, {}, std::to_string(text.size()), 0, 0, {}});
        return reading;
    }
    json document;
    try {
        document = parseStrictly(text, deepestTemplateDocument);
    } catch (const StrictJsonError& error) {
        reading.problems.push_back(problemFrom(error));
        return reading;
    }
    if (document.is_object()) {
        const auto version = document.find("version");
        if (version != document.end() && version->is_number_integer() && *version > templateDocumentVersion) {
            reading.problems.push_back({Kind::NewerVersion, "/version", version->dump(), 0, 0, {}});
            return reading;
        }
    }
    for (auto& mismatch : mismatches(document, programSchemaText))
        reading.problems.push_back({Kind::DoesNotFit, std::move(mismatch.path), std::move(mismatch.detail), 0, 0, {}});
    if (reading.problems.empty())
        reading.content = templateFrom(document);
    return reading;
}

std::string toJson(const ProgramTemplate& content) {
    Ordered document;
    document["version"] = templateDocumentVersion;
    if (!content.key.empty())
        document["key"] = content.key;
    put(document, "name", content.name);
    put(document, "description", content.description);
    put(document, "purpose", content.purpose);
    put(document, "eligibility", content.eligibility);
    document["mode"] = wordOf(content.mode);
    const auto& plan = content.plan;
    document["programKind"] = wordOf(plan.kind);
    document["defaultCapacity"] = content.defaultCapacity;
    put(document, "rhythmWeeks", plan.rhythmWeeks);
    put(document, "durationMonths", plan.durationMonths);
    putList(document, "objectives", plan.objectives, [](Ordered& into, const ProgramObjective& objective) {
        put(into, "text", objective.text);
        put(into, "measure", objective.measure);
        put(into, "goal", objective.goal);
    });
    putList(document, "phases", plan.phases, [](Ordered& into, const ProgramPhase& phase) {
        put(into, "name", phase.name);
        putList(into, "milestones", phase.milestones, [](Ordered& inner, const ProgramMilestone& milestone) {
            put(inner, "text", milestone.text);
            inner["weeks"] = milestone.weeks;
        });
    });
    putList(document, "training", plan.training, [](Ordered& into, const TrainingItem& item) {
        put(into, "text", item.text);
        into["for"] = wordOf(item.side);
    });
    return document.dump(2) + '\n';
}

const std::vector<ProgramTemplate>& readyProgramTemplates() {
    static const auto all = [] {
        std::vector<ProgramTemplate> templates;
        for (const auto* text : readyTemplateTexts) {
            auto reading = programTemplateFromJson(text);
            assert(reading.content);
            if (reading.content)
                templates.push_back(std::move(*reading.content));
        }
        return templates;
    }();
    return all;
}

} // namespace mentoring::formats
