#include "doors.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>
#include <utility>

namespace mentoring::test {

namespace {

namespace fs = std::filesystem;

/// A source without what is only said in it: comments, and what stands in quotes.
std::string codeOf(const fs::path& path) {
    std::ostringstream read;
    read << std::ifstream(path).rdbuf();
    const auto text = read.str();
    std::string code;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text.compare(at, 2, "//") == 0) {
            at = std::min(text.find('\n', at), text.size()) - 1;
        } else if (text.compare(at, 2, "/*") == 0) {
            at = std::min(text.find("*/", at), text.size() - 2) + 1;
        } else if (text[at] == '"') {
            while (++at < text.size() && text[at] != '"' && text[at] != '\n')
                at += text[at] == '\\' ? 1U : 0U;
            code += "\"\"";
        } else {
            code += text[at];
        }
    }
    return code;
}

std::vector<fs::path> sourcesIn(const fs::path& folder) {
    std::vector<fs::path> sources;
    if (fs::is_regular_file(folder))
        sources.push_back(folder);
    if (fs::is_directory(folder))
        for (const auto& entry : fs::recursive_directory_iterator(folder))
            if (entry.path().extension() == ".h" || entry.path().extension() == ".cpp")
                sources.push_back(entry.path());
    return sources;
}

/// From behind a brace to the one that closes it.
std::string bodyAt(const std::string& code, std::size_t from) {
    int depth = 1;
    auto to = from;
    for (; to < code.size() && depth > 0; ++to)
        depth += code[to] == '{' ? 1 : code[to] == '}' ? -1 : 0;
    return code.substr(from, to - from - 1);
}

/// The functions that a class declares in its public part itself; what its inner classes have is theirs.
std::set<std::string> publicFunctions(const std::string& name, const std::string& body) {
    static const std::regex access(R"(^\s*(public|private|protected|Q_SIGNALS)\b[^:]*:\s*$)");
    std::istringstream lines(body);
    std::string line;
    std::string open;
    std::smatch said;
    int depth = 0;
    for (bool isPublic = false; std::getline(lines, line);) {
        if (depth == 0 && std::regex_match(line, said, access)) {
            isPublic = said[1] == "public";
            continue;
        }
        for (const char one : line) {
            depth -= one == '}' ? 1 : 0;
            if (isPublic && depth == 0)
                open += one == '}' ? ';' : one;
            depth += one == '{' ? 1 : 0;
        }
        open += ' ';
    }
    static const std::regex declared(R"(^[^(=]*?(~?\w+)\s*\()");
    std::istringstream statements(open);
    std::set<std::string> functions;
    for (std::string one; std::getline(statements, one, ';');)
        if (std::smatch match; one.find("using ") == std::string::npos && std::regex_search(one, match, declared) &&
                               match[1] != name && match[1].str().front() != '~')
            functions.insert(match[1]);
    return functions;
}

bool isOfAWord(char one) {
    return std::isalnum(static_cast<unsigned char>(one)) || one == '_';
}

std::string wordFrom(const std::string& source, std::size_t at) {
    while (at < source.size() && std::isspace(static_cast<unsigned char>(source[at])))
        ++at;
    auto end = at;
    while (end < source.size() && isOfAWord(source[end]))
        ++end;
    return source.substr(at, end - at);
}

/// The name before a dot, and whether it was called: "goals" of `file().goals().`.
std::pair<std::string, bool> receiverBefore(const std::string& source, std::size_t at) {
    const auto skipBlanks = [&] {
        while (at > 0 && std::isspace(static_cast<unsigned char>(source[at - 1])))
            --at;
    };
    skipBlanks();
    const bool isCall = at > 0 && (source[at - 1] == ')' || source[at - 1] == '}');
    if (isCall) {
        int depth = 0;
        do {
            --at;
            const char one = source[at];
            depth += one == ')' || one == '}' ? 1 : one == '(' || one == '{' ? -1 : 0;
        } while (at > 0 && depth > 0);
        skipBlanks();
    }
    const auto end = at;
    while (at > 0 && isOfAWord(source[at - 1]))
        --at;
    return {source.substr(at, end - at), isCall};
}

} // namespace

Doors::Doors(const fs::path& root) {
    readHeaders(root / "src/app/include/app");
    std::vector<std::string> callers;
    for (const auto* room : {"src/ui", "src/cli", "src/wording", "src/main.cpp"})
        for (const auto& path : sourcesIn(root / room))
            callers.push_back(codeOf(path));
    static const std::regex member(R"(\b(\w+Service|OrganisationFile|Worklist)\s*[&*]?\s+[&*]?(m_\w+)\s*[;={])");
    for (const auto& caller : callers)
        for (std::sregex_iterator it(caller.begin(), caller.end(), member), end; it != end; ++it)
            m_members[(*it)[2]].insert((*it)[1]);
    for (const auto& caller : callers)
        readCaller(caller);
}

void Doors::readHeaders(const fs::path& folder) {
    static const std::regex begins(R"(\nclass (\w+Service|OrganisationFile|Worklist)\b[^;{]*\{)");
    for (const auto& path : sourcesIn(folder)) {
        const auto code = codeOf(path);
        for (std::sregex_iterator it(code.begin(), code.end(), begins), end; it != end; ++it) {
            const auto body = bodyAt(code, static_cast<std::size_t>(it->position() + it->length()));
            const auto name = (*it)[1].str();
            m_functions[name] = publicFunctions(name, body);
            for (const auto& function : m_functions[name])
                m_offered.insert(name + "::" + function);
            if (name != "OrganisationFile")
                continue;
            static const std::regex accessor(R"((\w+)& (\w+)\(\))");
            for (std::sregex_iterator one(body.begin(), body.end(), accessor); one != end; ++one)
                m_accessors[(*one)[2]] = (*one)[1];
        }
    }
}

void Doors::readCaller(const std::string& source) {
    // What is a service in this source: variables, and members of its class.
    auto services = m_members;
    for (const auto* name : {"file", "m_file"})
        services[name].insert("OrganisationFile");
    static const std::regex declared(R"(\b(\w+Service|OrganisationFile|Worklist)\s*[&*]?\s+[&*]?(\w+))");
    for (std::sregex_iterator it(source.begin(), source.end(), declared), end; it != end; ++it)
        services[(*it)[2]].insert((*it)[1]);
    static const std::regex taken(R"(\bauto&\s+(\w+)\s*=[^;=]*\b(\w+)\(\)\s*;)");
    for (std::sregex_iterator it(source.begin(), source.end(), taken), end; it != end; ++it)
        if (const auto accessor = m_accessors.find((*it)[2]); accessor != m_accessors.end())
            services[(*it)[1]].insert(accessor->second);
        else if ((*it)[2] == "file")
            services[(*it)[1]].insert("OrganisationFile");

    for (std::size_t at = 1; at + 1 < source.size(); ++at) {
        const bool isArrow = source[at] == '>' && source[at - 1] == '-';
        const bool isScope = source[at] == ':' && source[at - 1] == ':';
        if (source[at] != '.' && !isArrow && !isScope)
            continue;
        const auto function = wordFrom(source, at + 1);
        const auto [receiver, isCall] = receiverBefore(source, source[at] == '.' ? at : at - 1);
        const auto call = [&](const std::string& service) {
            const auto known = m_functions.find(service);
            if (known != m_functions.end() && known->second.contains(function))
                m_called.insert(service + "::" + function);
        };
        if (isScope || isCall)
            call(receiver); // of the class itself, or of one made for this
        if (const auto accessor = m_accessors.find(receiver); isCall && accessor != m_accessors.end())
            call(accessor->second);
        if (isCall && receiver == "file")
            call("OrganisationFile");
        if (const auto known = services.find(receiver); !isCall && known != services.end())
            for (const auto& service : known->second)
                call(service);
    }
}

std::vector<std::string> Doors::unreached() const {
    std::vector<std::string> unreached;
    std::ranges::set_difference(m_offered, m_called, std::back_inserter(unreached));
    return unreached;
}

} // namespace mentoring::test
