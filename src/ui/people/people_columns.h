#pragma once

#include <optional>
#include <span>
#include <string>

#include "people/people_table_model.h"

namespace mentoring::ui {

/// What a row of the table of people is made from.
struct PersonRow {
    const Person& person;
    const Participation* part; ///< in the program shown; null: none
    const OrganisationFile& file;
    ProgramId program;
    const OpenPairs& pairs; ///< of the program
};

/// A column of the table of people, and all that is said of it.
struct PeopleColumn {
    PeopleTableModel::Column column;
    QString (*title)();
    QString (*text)(const PersonRow& row);
    int width; ///< at first
    enum class Shown { AtFirst, WhenAsked } shown = Shown::AtFirst;
    /// What it sorts by, where that is a figure or a day and not its text; what has none stands last.
    std::optional<std::uint32_t> (*number)(const PersonRow& row) = nullptr;
    /// What it sorts by, where that is another text than the one shown, or the same without being made for the screen.
    std::string (*sortText)(const Person& person) = nullptr;
};

/// In the order of `PeopleTableModel::Column`.
[[nodiscard]] std::span<const PeopleColumn> peopleColumns();

} // namespace mentoring::ui
