#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "mentoring/person.h"

namespace mentoring::intake {

/// Finds people by what somebody wrote of them, and never guesses.
class PeopleIndex {
public:
    explicit PeopleIndex(std::span<const Person> people);

    struct Found {
        const Person* person = nullptr;
        bool ambiguous = false;
        const Person* contradicted = nullptr; ///< has the number or address, but not the name beside it
    };
    [[nodiscard]] Found byKey(std::string_view text) const;  ///< staff number or address, also in "Jane Doe (12345)"
    [[nodiscard]] Found byName(std::string_view text) const; ///< in either order; archived people only if alone

private:
    std::unordered_map<std::string, const Person*> m_ids;
    std::unordered_map<std::string, const Person*> m_emails;
    std::unordered_multimap<std::string, const Person*> m_names;
};

} // namespace mentoring::intake
