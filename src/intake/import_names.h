#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mentoring::intake {

/// The form in which whole names are compared.
[[nodiscard]] std::string nameKey(std::string_view given, std::string_view family);

/// The words of a whole name in the order of the alphabet: "Roy, Ana" and "Ana Roy" are one.
[[nodiscard]] std::string nameInAnyOrder(std::string_view given, std::string_view family);

/// Words of a folded name that tell people apart: no "de", "van der", "bin", and no initials.
[[nodiscard]] std::vector<std::string> tellingWords(const std::string& folded);

/// Whether two names, or parts of them, may be the same one's: written alike, or with a telling word in common.
[[nodiscard]] bool isAkin(std::string_view one, std::string_view other);

/// What stands before the "@", without what stands behind a "+"; lower case.
[[nodiscard]] std::string localPart(std::string_view email);

/// "1001.0" and "0007" without what tools put to numbers: "1001", "7". Empty unless all the rest is digits.
[[nodiscard]] std::string bareNumber(std::string_view staffId);

/// Finds names that are alike: in whatever order their words stand, and one letter more, less or another apart.
class LikeNames {
public:
    /// `item` is whatever the caller counts them by. All are added before the first is looked for.
    void add(std::string_view given, std::string_view family, std::size_t item);
    void seal();
    struct Hit {
        std::size_t item = 0;
        bool exact = false; ///< but for the order of the words

        friend bool operator==(const Hit&, const Hit&) = default;
    };
    /// In the order in which they were added, each once.
    [[nodiscard]] std::vector<Hit> find(std::string_view given, std::string_view family) const;

private:
    struct Name {
        std::string key;
        std::size_t item = 0;
    };
    std::vector<Name> m_names;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> m_byTrace; ///< sorted once sealed
};

} // namespace mentoring::intake
