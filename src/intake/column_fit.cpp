#include "column_fit.h"

#include <algorithm>

#include "cell_values.h"

namespace mentoring::intake {

namespace {

bool isAddress(std::string_view value) {
    const auto at = value.find('@');
    return at != std::string_view::npos && at > 0 && value.find('.', at) != std::string_view::npos;
}

bool isNameLike(std::string_view value) {
    // "HR-EMP-00001" is a number; "Jane Doe (12345)" is somebody.
    const bool isNumber =
        value.find(' ') == std::string_view::npos && value.find_first_of("0123456789") != std::string_view::npos;
    return value.size() <= 120 && !isAddress(value) && !isNumber && !isCivility(value) && !booleanFrom(value) &&
           std::ranges::any_of(value, [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
           });
}

bool isDayLike(std::string_view value) {
    const cells::CellView cell{cells::CellKind::Text, value};
    const Date today{std::chrono::year{2025} / 1 / 1};
    const cells::CellView number{cells::CellKind::Number, value};
    using Outcome = DateReading::Outcome;
    const auto reads = [&](cells::CellView view) {
        const auto outcome = readDate(view, std::nullopt, today, false).outcome;
        return outcome != Outcome::Unreadable;
    };
    return reads(cell) || (value.size() == 5 && reads(number));
}

} // namespace

bool fitsField(const std::string& value, PeopleField field) {
    switch (field) {
    case PeopleField::Email:
        return isAddress(value);
    case PeopleField::GivenName:
    case PeopleField::FamilyName:
    case PeopleField::FullName:
    case PeopleField::ManagerName:
        return isNameLike(value);
    case PeopleField::JobTitle:
        return !isCivility(value) && !isAddress(value) && !wholeNumberIn(value);
    case PeopleField::HireDate:
    case PeopleField::EndDate:
    case PeopleField::WaitingSince:
        return isDayLike(value);
    case PeopleField::Role:
    case PeopleField::IsMentee:
        return roleFrom(value).has_value() || booleanFrom(value).has_value();
    case PeopleField::Status:
        return booleanFrom(value) || statusFrom(value) || (value.size() == 1 && statusFromCode(value));
    case PeopleField::WorkingLanguages:
        return !readLanguages(value).codes.empty();
    case PeopleField::Capacity:
        return readCapacity(value).number.has_value();
    case PeopleField::AddressForm:
        return addressFormFrom(value) || isCivility(value);
    case PeopleField::TimeZone:
        return timeZoneFrom(value).has_value();
    case PeopleField::StaffId:
        return !isAddress(value) && value.size() <= 60;
    case PeopleField::Department:
    case PeopleField::Site:
        return !wholeNumberIn(value); // the code beside the name
    case PeopleField::None:
    case PeopleField::Country:
    case PeopleField::ManagerEmail:
    case PeopleField::ManagerId:
    case PeopleField::Level:
    case PeopleField::Skills:
    case PeopleField::Seeks:
    case PeopleField::State:
    case PeopleField::Wishes:
    case PeopleField::MentorWishes:
    case PeopleField::MenteeWishes:
    case PeopleField::NeverWith:
    case PeopleField::Nominated:
    case PeopleField::StateReason:
    case PeopleField::PausedUntil:
    case PeopleField::PauseReason:
    case PeopleField::Custom:
        return true;
    }
    return true;
}

bool isRunningNumber(const std::vector<std::string>& values) {
    for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i] != std::to_string(i + 1))
            return false;
    return !values.empty();
}

std::vector<std::string> filledCells(const cells::Table& table, const cells::Layout& layout, std::size_t column,
                                     std::size_t most) {
    std::vector<std::string> values;
    for (std::size_t row = layout.firstDataRow; row < table.rowCount() && values.size() < most; ++row) {
        std::string value = cleanText(saneBeginning(table.at(row, column).text));
        if (!isPlaceholder(value))
            values.push_back(std::move(value));
    }
    return values;
}

} // namespace mentoring::intake
