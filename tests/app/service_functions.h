#pragma once

#include <cctype>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>

namespace mentoring::test {

/// The public functions of a service, as its header names them: "GoalService::edit".
[[nodiscard]] inline std::set<std::string> functionsOf(const std::string& service) {
    auto name = service;
    name.replace(name.find("Service"), 7, "_service.h");
    name.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(name.front())));
    std::ifstream header(std::string(ITHACA_RESOURCES) + "/../src/app/include/app/" + name);
    const std::string text{std::istreambuf_iterator<char>(header), {}};
    const auto from = text.find("public:", text.find("class " + service));
    const auto body = text.substr(from, text.find("private:", from) - from);
    std::set<std::string> functions;
    const std::regex call(R"(\n   (?! explicit| //| ~)[^\n;{}=]*?[\s&*](\w+)\()");
    for (auto it = std::sregex_iterator(body.begin(), body.end(), call); it != std::sregex_iterator(); ++it) {
        const auto function = (*it)[1].str();
        if (function != service)
            functions.insert(service + "::" + function);
    }
    return functions;
}

} // namespace mentoring::test
