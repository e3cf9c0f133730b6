#include "walls.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>
#include <stdexcept>

namespace mentoring::test {

namespace {

namespace fs = std::filesystem;

bool isSource(const fs::path& path) {
    const auto ending = path.extension();
    return ending == ".h" || ending == ".cpp";
}

bool isWithin(const fs::path& path, const fs::path& folder) {
    const auto [pathRest, folderRest] = std::mismatch(path.begin(), path.end(), folder.begin(), folder.end());
    return folderRest == folder.end();
}

bool isPublic(const fs::path& path) {
    return std::ranges::find(path, fs::path("include")) != path.end();
}

/// A name or, with a star at its end, all that begin so.
bool fits(const std::string& pattern, const std::string& name) {
    return pattern.ends_with('*') ? name.starts_with(pattern.substr(0, pattern.size() - 1)) : name == pattern;
}

bool fitsHeader(const std::string& pattern, const std::string& header) {
    return pattern.ends_with('/') ? header.starts_with(pattern) : fits(pattern, header);
}

} // namespace

Walls::Walls(const fs::path& rules) {
    std::ifstream file(rules);
    if (!file)
        throw std::runtime_error("cannot read " + rules.string());
    std::string text;
    while (std::getline(file, text)) {
        std::istringstream line(text);
        std::string kind;
        std::string first;
        line >> kind;
        if (kind.empty() || kind.starts_with('#'))
            continue;
        line >> first;
        const std::vector<std::string> rest{std::istream_iterator<std::string>(line), {}};
        if (rest.empty())
            throw std::runtime_error("not understood: " + text);
        if (kind == "room")
            for (const auto& folder : rest)
                m_folders.emplace_back(folder, first);
        else if (kind == "arrow")
            m_arrows[first].insert(rest.begin(), rest.end());
        else if (kind == "private")
            m_private[first].insert(rest.begin(), rest.end());
        else if (kind == "fence")
            m_fences.push_back({first, {rest.begin(), rest.end()}});
        else if (kind == "word")
            m_words.push_back({first, {rest.begin(), rest.end()}});
        else
            throw std::runtime_error("not understood: " + text);
    }
    std::ranges::stable_sort(m_folders, std::greater<>(),
                             [](const auto& entry) { return std::distance(entry.first.begin(), entry.first.end()); });
}

std::string Walls::roomOf(const fs::path& relative) const {
    const auto found =
        std::ranges::find_if(m_folders, [&](const auto& entry) { return isWithin(relative, entry.first); });
    return found == m_folders.end() ? std::string() : found->second;
}

fs::path Walls::resolved(const fs::path& root, const fs::path& includer, const std::string& header) const {
    std::vector<fs::path> candidates{includer.parent_path() / header};
    const auto room = roomOf(includer);
    // A room's own files go before another's of the same name.
    for (const bool own : {true, false}) {
        for (const auto& [folder, name] : m_folders) {
            if ((name == room) != own)
                continue;
            candidates.push_back(folder / header);
            candidates.push_back(folder / "include" / header);
            candidates.push_back(folder.parent_path() / header);
        }
    }
    for (const auto& candidate : candidates)
        if (fs::is_regular_file(root / candidate))
            return candidate.lexically_normal();
    return {};
}

bool Walls::allows(const std::string& from, const std::string& to, bool fromPublicHeader) const {
    const auto has = [&](const std::map<std::string, std::set<std::string>>& arrows) {
        return std::ranges::any_of(
            arrows, [&](const auto& arrow) { return fits(arrow.first, from) && arrow.second.contains(to); });
    };
    return from == to || has(m_arrows) || (!fromPublicHeader && has(m_private));
}

bool Walls::isPartOf(const std::string& room, const std::string& of) const {
    return std::ranges::any_of(m_folders, [&](const auto& inner) {
        return inner.second == room && std::ranges::any_of(m_folders, [&](const auto& outer) {
                   return outer.second == of && isWithin(inner.first, outer.first);
               });
    });
}

void Walls::check(const fs::path& root, const fs::path& includer, const std::string& header,
                  std::vector<std::string>& problems) const {
    const auto from = roomOf(includer);
    const auto file = resolved(root, includer, header);
    const auto arrow = includer.generic_string() + ": " + from + " → ";
    if (file.empty()) {
        const auto bars = [&](const Fence& fence) {
            return fitsHeader(fence.header, header) &&
                   std::ranges::none_of(fence.rooms, [&](const std::string& room) { return fits(room, from); });
        };
        if (std::ranges::any_of(m_fences, bars))
            problems.push_back(arrow + header);
        return;
    }
    const auto to = roomOf(file);
    if (!allows(from, to, isPublic(includer)))
        problems.push_back(arrow + to + " (" + header + ")");
    // Every room shows only its include folder, but to its wings.
    else if (!isPartOf(from, to) && !isPublic(file))
        problems.push_back(arrow + to + "’s private " + header);
}

void Walls::checkWords(const fs::path& file, const std::string& line, std::vector<std::string>& problems) const {
    for (const auto& [word, rooms] : m_words)
        if (line.find(word) != std::string::npos && !rooms.contains(roomOf(file)))
            problems.push_back(file.generic_string() + ": " + roomOf(file) + " → the word " + word);
}

std::vector<std::string> Walls::broken(const fs::path& root) const {
    static const std::regex include(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])");
    std::vector<std::string> problems;
    for (const auto* top : {"include", "src"}) {
        if (!fs::is_directory(root / top))
            continue;
        for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
            if (!entry.is_regular_file() || !isSource(entry.path()))
                continue;
            const auto relative = fs::relative(entry.path(), root);
            if (roomOf(relative).empty()) {
                problems.push_back(relative.generic_string() + ": lies in no room");
                continue;
            }
            std::ifstream file(entry.path());
            std::string line;
            std::smatch match;
            while (std::getline(file, line))
                if (std::regex_search(line, match, include))
                    check(root, relative, match[1], problems);
                else
                    checkWords(relative, line, problems);
        }
    }
    std::ranges::sort(problems);
    return problems;
}

} // namespace mentoring::test
