#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace mentoring::test {

/// What docs/within-reach.md of a source tree says, held against the kinds of record there are
/// (include/mentoring/record_kind.h) and the tests that its cells name (tests).
class WithinReach {
public:
    explicit WithinReach(const std::filesystem::path& root);

    /// "docs/within-reach.md:12: what is wrong there".
    [[nodiscard]] const std::vector<std::string>& flaws() const { return m_flaws; }
    [[nodiscard]] const std::map<std::string, int>& kinds() const { return m_kinds; }
    [[nodiscard]] const std::set<std::string>& tests() const { return m_tests; }
    /// The lines of "not yet", as a flaw would be said.
    [[nodiscard]] const std::vector<std::string>& notYet() const { return m_notYet; }
    [[nodiscard]] std::size_t cells() const { return m_cells; }

private:
    /// What stands under one heading, as far as it was read.
    struct Section {
        int line = 0; ///< of the heading; none before the first
        std::string kind;
        int tableLine = 0;
        std::vector<std::string> columns;
        std::set<std::string> rows;
    };

    void readKinds(const std::filesystem::path& header);
    void readTests(const std::filesystem::path& folder);
    void readDocument(const std::filesystem::path& path);
    void readRow(Section& section, int line, const std::vector<std::string>& cells);
    void lookAtCell(int line, const std::string& where, const std::string& cell);
    void close(const Section& section);
    void say(int line, const std::string& what);

    std::map<std::string, int> m_kinds; ///< and the line each stands in
    std::set<std::string> m_tests;      ///< "Suite.Test"
    std::set<std::string> m_sections;   ///< the kinds that have one
    std::vector<std::string> m_flaws;
    std::vector<std::string> m_notYet;
    std::size_t m_cells = 0;
};

} // namespace mentoring::test
