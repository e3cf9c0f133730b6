#include "schema_check.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "strict_json.h"

namespace mentoring::formats {

namespace {

// The validator's context is "<root>", "[criteria]", "[0]", "[weight]".
std::string pointerOf(const std::vector<std::string>& context) {
    std::string path;
    for (const auto& step : context)
        if (step.size() > 2 && step.front() == '[' && step.back() == ']')
            path += '/' + pointerStep(std::string_view(step).substr(1, step.size() - 2));
    return path;
}

// An unknown key is reported at its object, with the key in quotes at the end.
std::string quotedAtEnd(const std::string& text) {
    const auto close = text.rfind('\'');
    if (close == std::string::npos || close == 0)
        return {};
    const auto open = text.rfind('\'', close - 1);
    return open == std::string::npos ? std::string{} : text.substr(open + 1, close - open - 1);
}

} // namespace

std::vector<SchemaMismatch> mismatches(const nlohmann::json& document, std::string_view schemaText) {
    const auto schemaDocument = nlohmann::json::parse(schemaText);
    valijson::Schema schema;
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(schemaDocument), schema);
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(document), &results))
        return {};

    std::vector<SchemaMismatch> found;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        SchemaMismatch mismatch{pointerOf(error.context), error.description};
        if (error.description.find("additionalProperties") != std::string::npos) {
            if (const auto key = quotedAtEnd(error.description); !key.empty()) {
                mismatch.path += '/' + pointerStep(key);
                mismatch.detail = "Unknown key.";
            }
        }
        found.push_back(std::move(mismatch));
    }
    // Whatever contains a mistake is itself reported; only the mistake helps.
    std::vector<SchemaMismatch> innermost;
    for (const auto& one : found) {
        const bool contains = std::ranges::any_of(
            found, [&](const SchemaMismatch& other) { return other.path.starts_with(one.path + "/"); });
        const bool isKnown =
            std::ranges::any_of(innermost, [&](const SchemaMismatch& other) { return other.path == one.path; });
        if (!contains && !isKnown)
            innermost.push_back(one);
    }
    if (innermost.empty())
        innermost.push_back({{}, "Does not fit the schema."});
    return innermost;
}

} // namespace mentoring::formats
