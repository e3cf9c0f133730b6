#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace mentoring::test {

/// What the use cases of a source tree offer (src/app/include/app), and what its screens and commands, with their
/// words, call of it.
class Doors {
public:
    explicit Doors(const std::filesystem::path& root);

    /// The public functions, signals apart, of everything that is a service, and of the file itself:
    /// "GoalService::edit".
    [[nodiscard]] const std::set<std::string>& offered() const { return m_offered; }
    /// Those that no source of them calls.
    [[nodiscard]] std::vector<std::string> unreached() const;

private:
    void readHeaders(const std::filesystem::path& folder);
    void readCaller(const std::string& source);

    std::map<std::string, std::set<std::string>> m_functions; ///< of each service
    std::map<std::string, std::string> m_accessors;           ///< of the file, and which service each hands out
    std::map<std::string, std::set<std::string>> m_members;   ///< of screens and commands, and what services they are
    std::set<std::string> m_offered;
    std::set<std::string> m_called;
};

} // namespace mentoring::test
