#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "mentoring/issues.h"
#include "mentoring/person.h"

namespace mentoring {

/// Where a fact stands in a Person; of which type it is says how it is compared, read and written.
using PersonMember =
    std::variant<std::string Person::*, std::vector<std::string> Person::*, std::optional<Level> Person::*,
                 std::optional<Date> Person::*, std::optional<PersonId> Person::*>;

/// A fact about a person, as it stands in one field of a form.
struct PersonFact {
    Field field; ///< by which it is named on screen
    PersonMember member;
    std::string_view name;   ///< in JSON and so in the log
    std::string_view column; ///< in tables and in sets of criteria
    bool isCompared = false; ///< criteria may look at it
    bool isForMany = false;  ///< may be the same for many, and so be set for many at once
    bool isSearched = false; ///< a person is found by it
};

/// Every fact that staff lists know, in the order to say them. Beside these are the form of address and the fields of
/// the organisation's own.
inline constexpr std::array<PersonFact, 13> personFacts{{
    {Field::StaffId, &Person::staffId, "staffId", "staff_id", false, false, true},
    {Field::GivenName, &Person::givenName, "givenName", "given_name", false, false, true},
    {Field::FamilyName, &Person::familyName, "familyName", "family_name", false, false, true},
    {Field::Email, &Person::email, "email", "email", false, false, true},
    {Field::JobTitle, &Person::jobTitle, "jobTitle", "job_title", true, true, true},
    {Field::Department, &Person::department, "department", "department", true, true, true},
    {Field::Site, &Person::site, "site", "site", true, true, true},
    {Field::Country, &Person::country, "country", "country", true, true, true},
    {Field::TimeZone, &Person::timeZone, "timeZone", "time_zone", true, true, false},
    {Field::Level, &Person::level, "level", "level", true, true, false},
    {Field::Manager, &Person::manager, "manager", "manager", false, true, false},
    {Field::HireDate, &Person::hireDate, "hireDate", "hire_date", true, true, false},
    {Field::WorkingLanguages, &Person::workingLanguages, "workingLanguages", "working_languages", true, true, false},
}};

/// Null for fields that are none of a person's.
[[nodiscard]] constexpr const PersonFact* factOf(Field field) {
    const auto* const found = std::ranges::find(personFacts, field, &PersonFact::field);
    return found == personFacts.end() ? nullptr : found;
}

} // namespace mentoring
