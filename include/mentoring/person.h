#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "mentoring/date.h"
#include "mentoring/id.h"
#include "mentoring/revision.h"

namespace mentoring {

/// How a person is addressed, for the right French words (le mentor, la mentore, mentor·e).
enum class AddressForm { Neutral, Feminine, Masculine };

/// A level is the 1-based position on the organisation's scale, or a plain number from 0 to 99 where the
/// organisation has named no scale.
using Level = int;
inline constexpr Level lowestLevel = 0;
inline constexpr Level highestLevel = 99;

/// The organisation's ordered names of levels, lowest first; empty where levels are plain numbers.
class LevelScale {
public:
    LevelScale() = default;
    /// Names are trimmed; empty and repeated names (letter case apart) are left out.
    explicit LevelScale(const std::vector<std::string>& names);

    [[nodiscard]] bool isNamed() const { return !m_names.empty(); }
    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }

    /// The name of a level, or the number itself where the scale has no such name.
    [[nodiscard]] std::string nameOf(Level level) const;

    /// A named scale knows its names (ASCII letter case and outer blanks apart) and, failing that, nothing else; an
    /// unnamed one reads whole numbers from 0 to 99.
    [[nodiscard]] std::optional<Level> levelOf(std::string_view text) const;

    friend bool operator==(const LevelScale&, const LevelScale&) = default;

private:
    std::vector<std::string> m_names;
};

/// What a custom field holds. A field of one choice or several lists what may be chosen.
enum class CustomFieldKind { Text, OneChoice, SeveralChoices, Number, Date };

struct CustomField {
    CustomFieldId id;
    std::string name;
    CustomFieldKind kind = CustomFieldKind::Text;
    std::vector<std::string> choices; ///< in the order shown; empty for other kinds
    Revision revision{};

    friend bool operator==(const CustomField&, const CustomField&) = default;
};

/// Text and one choice are a string, several choices a list (sorted, without repeats), number a double, date a Date.
using CustomContent = std::variant<std::string, std::vector<std::string>, double, Date>;

struct CustomValue {
    CustomFieldId field;
    CustomContent content;

    friend bool operator==(const CustomValue&, const CustomValue&) = default;
};

/// Anyone the organisation knows: staff data only, nothing about a program.
struct Person {
    PersonId id;
    std::string staffId; ///< text: leading zeros count; empty when unknown, otherwise unique in the file
    std::string givenName;
    std::string familyName;
    std::string email; ///< unique in the file, letter case apart; may be empty
    std::string jobTitle;
    std::string department;
    std::string site;
    std::string country;
    std::string timeZone; ///< IANA name such as Europe/Paris; empty when unknown
    std::optional<Level> level;
    std::optional<PersonId> manager;
    /// What a list last said of the manager, where nobody could tell who that is: looked for at every import. It may
    /// stand beside a manager of before.
    std::string managerWritten;
    std::optional<Date> hireDate;
    std::vector<std::string> workingLanguages; ///< ISO 639 codes such as "fr", sorted, without repeats
    AddressForm addressForm = AddressForm::Neutral;
    std::vector<CustomValue> customValues; ///< sorted by field, one at most for each
    bool archived = false;
    Revision revision{};

    /// "Éloïse Œuvré"; the e-mail or the staff id where there is no name.
    [[nodiscard]] std::string displayName() const;
    /// Null when the person has no value for the field.
    [[nodiscard]] const CustomContent* customValue(CustomFieldId field) const;
    /// Puts, replaces or (with an empty string or list) removes the value.
    void setCustomValue(CustomFieldId field, CustomContent content);

    friend bool operator==(const Person&, const Person&) = default;
};

} // namespace mentoring
