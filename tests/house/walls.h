#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace mentoring::test {

/// The arrows of cmake/allowed_includes.txt, and the includes of a source tree held against them.
class Walls {
public:
    /// Throws std::runtime_error for a line it does not understand: a rule that is not read would hold nothing.
    explicit Walls(const std::filesystem::path& rules);

    /// What is wrong, a sentence each: "src/matching/a.cpp: matching → storage (storage/file.h)".
    [[nodiscard]] std::vector<std::string> broken(const std::filesystem::path& root) const;

private:
    struct Fence {
        std::string header; ///< or a word
        std::set<std::string> rooms;
    };

    [[nodiscard]] std::string roomOf(const std::filesystem::path& relative) const;
    [[nodiscard]] std::filesystem::path
    resolved(const std::filesystem::path& root, const std::filesystem::path& includer, const std::string& header) const;
    void check(const std::filesystem::path& root, const std::filesystem::path& includer, const std::string& header,
               std::vector<std::string>& problems) const;
    void checkWords(const std::filesystem::path& file, const std::string& line,
                    std::vector<std::string>& problems) const;
    [[nodiscard]] bool isPartOf(const std::string& room, const std::string& of) const;
    [[nodiscard]] bool allows(const std::string& from, const std::string& to, bool fromPublicHeader) const;

    std::vector<std::pair<std::filesystem::path, std::string>> m_folders; ///< deepest first
    std::map<std::string, std::set<std::string>> m_arrows;
    std::map<std::string, std::set<std::string>> m_private;
    std::vector<Fence> m_fences;
    std::vector<Fence> m_words;
};

} // namespace mentoring::test
