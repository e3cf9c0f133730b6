#include "people_columns.h"

#include <algorithm>

#include <QLocale>

#include "kit/utf8.h"
#include "mentoring/check.h"
#include "wording/columns.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

using M = PeopleTableModel;
using C = ExportService::Column;
constexpr auto WhenAsked = PeopleColumn::Shown::WhenAsked;
constexpr auto AtFirst = PeopleColumn::Shown::AtFirst;

template <C column>
QString title() {
    return wording::title(column);
}

template <std::string Person::*member>
QString fact(const PersonRow& row) {
    return toQt(row.person.*member);
}

/// Days before 1970 count as well; 1900 lies some 25,000 days before.
std::optional<std::uint32_t> dayNumber(const std::optional<Date>& date) {
    if (!date)
        return std::nullopt;
    return static_cast<std::uint32_t>(std::chrono::sys_days{*date}.time_since_epoch().count() + 100'000);
}

QString state(const PersonRow& row) {
    if (!row.part)
        return {};
    const bool pauses = row.part->paused && row.part->state == ParticipationState::Accepted;
    return pauses ? wording::availability(*row.part, row.file.today())
                  : wording::name(row.part->state, row.person.addressForm);
}

QString manager(const PersonRow& row) {
    const auto* manager = row.person.manager ? row.file.directory().person(*row.person.manager) : nullptr;
    return manager ? toQt(manager->displayName()) : QString();
}

QString placesTaken(const PersonRow& row) {
    const auto* program = row.file.directory().program(row.program);
    if (!row.part || !row.part->asMentor || !program)
        return {};
    return PeopleTableModel::tr("%1 of %2", "places taken of a mentor's capacity")
        .arg(QLocale().toString(row.pairs.guidedBy(row.person.id)), QLocale().toString(row.part->capacityIn(*program)));
}

/// The skills offered, then those sought.
QString skills(const PersonRow& row) {
    if (!row.part)
        return {};
    QStringList names;
    const auto append = [&](SkillId id) {
        if (const auto* skill = row.file.directory().skill(id))
            names << wording::name(*skill);
    };
    for (const auto& offer : row.part->offers)
        append(offer.skill);
    for (const auto& sought : row.part->seeks)
        append(sought.skill);
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

/// By the family name, as lists of people are.
std::string nameToSortBy(const Person& person) {
    if (person.familyName.empty())
        return person.displayName();
    return person.givenName.empty() ? person.familyName : person.familyName + ' ' + person.givenName;
}

template <std::string Person::*member>
std::string factToSortBy(const Person& person) {
    return person.*member;
}

const PeopleColumn columns[] = {
    {M::Name, [] { return PeopleTableModel::tr("Name"); },
     [](const PersonRow& row) { return toQt(row.person.displayName()); }, 190, AtFirst, nullptr, nameToSortBy},
    {M::Role, title<C::Role>,
     [](const PersonRow& row) {
         return row.part ? wording::roleWord(row.part->asMentor, row.part->asMentee, row.person.addressForm)
                         : QString();
     },
     140},
    {M::State, title<C::State>, state, 130},
    {M::Email, title<C::Email>, fact<&Person::email>, 220, AtFirst, nullptr, factToSortBy<&Person::email>},
    {M::JobTitle, title<C::JobTitle>, fact<&Person::jobTitle>, 180, WhenAsked, nullptr,
     factToSortBy<&Person::jobTitle>},
    {M::Department, title<C::Department>, fact<&Person::department>, 150, AtFirst, nullptr,
     factToSortBy<&Person::department>},
    {M::Site, title<C::Site>, fact<&Person::site>, 110, AtFirst, nullptr, factToSortBy<&Person::site>},
    {M::Country, title<C::Country>, fact<&Person::country>, 110, WhenAsked, nullptr, factToSortBy<&Person::country>},
    {M::LevelColumn, title<C::Level>,
     [](const PersonRow& row) {
         return row.person.level ? toQt(row.file.directory().levels().nameOf(*row.person.level)) : QString();
     },
     120, AtFirst,
     [](const PersonRow& row) {
         return row.person.level ? std::optional(static_cast<std::uint32_t>(*row.person.level)) : std::nullopt;
     }},
    {M::Manager, title<C::Manager>, manager, 170, WhenAsked},
    {M::Languages, title<C::WorkingLanguages>,
     [](const PersonRow& row) { return wording::languageNames(row.person.workingLanguages); }, 150, WhenAsked},
    {M::HireDate, title<C::HireDate>, [](const PersonRow& row) { return wording::date(row.person.hireDate); }, 110,
     WhenAsked, [](const PersonRow& row) { return dayNumber(row.person.hireDate); }},
    {M::StaffId, title<C::StaffId>, fact<&Person::staffId>, 90, WhenAsked, nullptr, factToSortBy<&Person::staffId>},
    {M::Missing, [] { return PeopleTableModel::tr("Still missing"); },
     [](const PersonRow& row) { return wording::names(missingFrom(row.person, row.part)); }, 200, WhenAsked},
    {M::TimeZone, title<C::TimeZone>, fact<&Person::timeZone>, 130, WhenAsked, nullptr,
     factToSortBy<&Person::timeZone>},
    {M::Capacity, [] { return PeopleTableModel::tr("Places taken"); }, placesTaken, 100, WhenAsked},
    {M::Skills, [] { return PeopleTableModel::tr("Skills"); }, skills, 220, WhenAsked},
    {M::WaitingSince, title<C::WaitingSince>,
     [](const PersonRow& row) { return row.part ? wording::date(row.part->waitingSince) : QString(); }, 120, WhenAsked,
     [](const PersonRow& row) { return row.part ? dayNumber(row.part->waitingSince) : std::nullopt; }},
    {M::Nominated, title<C::Nominated>,
     [](const PersonRow& row) {
         return row.part && row.part->asMentee && row.part->nominated ? PeopleTableModel::tr("Yes", "nominated")
                                                                      : QString();
     },
     110, WhenAsked,
     [](const PersonRow& row) {
         return row.part && row.part->asMentee && row.part->nominated ? std::optional(0U) : std::nullopt;
     }},
};
static_assert(std::size(columns) == M::columnTotal);

} // namespace

std::span<const PeopleColumn> peopleColumns() {
    Q_ASSERT(std::ranges::is_sorted(columns, {}, &PeopleColumn::column));
    return columns;
}

} // namespace mentoring::ui
