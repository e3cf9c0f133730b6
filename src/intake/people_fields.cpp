// What is to be said of each field: see people_mapping.h.
#include <algorithm>
#include <array>

#include "cell_values.h"
#include "intake/people_mapping.h"

namespace mentoring::intake {

namespace {

enum class Of { Person, Participation };
enum class Columns { One, Several };
enum class Holds { Values, Options, People };

/// A field under the name it has in files and in the shell, which stays whatever the field is called in here.
struct Field {
    PeopleField field;
    std::string_view name;
    std::string_view otherName = {};
    Of of = Of::Person;
    Columns columns = Columns::One;
    Holds holds = Holds::Values; ///< Options: a column may be about a single one
};

constexpr std::array fields{
    Field{PeopleField::None, "none"},
    Field{PeopleField::StaffId, "employee_id", "staff_id"},
    Field{PeopleField::GivenName, "first_name", "given_name"},
    Field{PeopleField::FamilyName, "last_name", "family_name"},
    Field{PeopleField::FullName, "full_name", "name"},
    Field{PeopleField::Email, "email"},
    Field{PeopleField::JobTitle, "job_title"},
    Field{PeopleField::Department, "department"},
    Field{PeopleField::Site, "location", "site"},
    Field{PeopleField::Country, "country"},
    Field{PeopleField::TimeZone, "time_zone", "timezone"},
    Field{PeopleField::ManagerName, "manager_name", "manager"},
    Field{PeopleField::ManagerEmail, "manager_email"},
    Field{PeopleField::ManagerId, "manager_id"},
    Field{PeopleField::HireDate, "hire_date"},
    Field{PeopleField::EndDate, "end_date"},
    Field{PeopleField::Status, "status", {}, Of::Person, Columns::Several},
    Field{PeopleField::WorkingLanguages, "language", "languages", Of::Person, Columns::Several, Holds::Options},
    Field{PeopleField::Level, "level"},
    Field{PeopleField::AddressForm, "address_form", "form_of_address"},
    Field{PeopleField::Role, "role", {}, Of::Participation},
    Field{PeopleField::IsMentee, "is_mentee", {}, Of::Participation},
    Field{PeopleField::Capacity, "capacity", {}, Of::Participation},
    Field{PeopleField::Skills, "skills", "skills_offered", Of::Participation, Columns::Several, Holds::Options},
    Field{PeopleField::Seeks, "needs", "skills_sought", Of::Participation, Columns::Several, Holds::Options},
    Field{PeopleField::State, "participation", "state", Of::Participation},
    Field{PeopleField::Wishes, "wishes", {}, Of::Participation, Columns::Several, Holds::People},
    Field{PeopleField::MentorWishes, "mentor_wishes", {}, Of::Participation, Columns::Several, Holds::People},
    Field{PeopleField::MenteeWishes, "mentee_wishes", {}, Of::Participation, Columns::Several, Holds::People},
    Field{PeopleField::NeverWith, "not_with", {}, Of::Person, Columns::Several, Holds::People},
    Field{PeopleField::Nominated, "nominated", {}, Of::Participation},
    Field{PeopleField::WaitingSince, "waiting_since", {}, Of::Participation},
    Field{PeopleField::StateReason, "state_reason", {}, Of::Participation},
    Field{PeopleField::PausedUntil, "paused_until", {}, Of::Participation},
    Field{PeopleField::PauseReason, "pause_reason", {}, Of::Participation},
    Field{PeopleField::Custom, "custom"},
};

constexpr const Field& factsOf(PeopleField field) {
    return fields.at(static_cast<std::size_t>(field));
}

static_assert(
    [] {
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (fields.at(i).field != static_cast<PeopleField>(i))
                return false;
        return fields.back().field == PeopleField::Custom;
    }(),
    "every field, in their order");

} // namespace

bool namesPeople(PeopleField field) {
    return factsOf(field).holds == Holds::People;
}

bool takesOption(PeopleField field) {
    return factsOf(field).holds == Holds::Options;
}

bool isOfParticipation(PeopleField field) {
    return factsOf(field).of == Of::Participation;
}

bool mayRepeat(PeopleField field) {
    return factsOf(field).columns == Columns::Several;
}

std::string_view nameOf(PeopleField field) {
    return factsOf(field).name;
}

std::string nameOf(const FieldChoice& choice) {
    const std::string name{nameOf(choice.field)};
    if (choice.field == PeopleField::Custom)
        return name + ':' + choice.customName;
    return choice.option.empty() ? name : name + ':' + choice.option;
}

std::optional<FieldChoice> fieldFromName(std::string_view name) {
    const std::string cleaned = cleanText(name);
    if (const auto colon = cleaned.find(':'); colon != std::string::npos) {
        std::string behind = cleanText(std::string_view(cleaned).substr(colon + 1));
        if (behind.empty())
            return std::nullopt;
        const std::string front = cleanText(std::string_view(cleaned).substr(0, colon));
        if (foldText(front) == nameOf(PeopleField::Custom))
            return FieldChoice{PeopleField::Custom, std::move(behind)};
        const auto field = fieldFromName(front);
        if (!field || !takesOption(field->field))
            return std::nullopt;
        return FieldChoice{field->field, {}, std::move(behind)};
    }
    std::string word = foldText(cleaned);
    std::ranges::replace_if(
        word, [](char c) { return c == ' ' || c == '-'; }, '_');
    for (const auto& field : fields) {
        // A custom field has a name of its own.
        if (field.field != PeopleField::Custom && !word.empty() && (word == field.name || word == field.otherName))
            return FieldChoice{field.field, {}};
    }
    return std::nullopt;
}

} // namespace mentoring::intake
