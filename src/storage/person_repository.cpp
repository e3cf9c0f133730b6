#include "storage/person_repository.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>

#include "mentoring/check.h"

namespace mentoring::storage {

namespace {

/// Between the codes of a person's languages: a blank may be part of what a list calls a language.
constexpr char separator = '\n';

std::string joined(const std::vector<std::string>& codes) {
    std::string text;
    for (const auto& code : codes) {
        if (!text.empty())
            text += separator;
        text += code;
    }
    return text;
}

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> codes;
    if (!text.empty())
        codes.reserve(static_cast<std::size_t>(std::ranges::count(text, separator)) + 1);
    while (!text.empty()) {
        const auto end = text.find(separator);
        codes.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return codes;
}

std::string numberText(double number) {
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, number).ptr; // the shortest that reads back the same
    return {buffer, end};
}

double numberOf(std::string_view text) {
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

void insertValue(Connection& connection, PersonId person, CustomFieldId field, int position, std::string_view content) {
    Statement(connection, "INSERT INTO person_custom_value (person, field, position, content) VALUES ($1, $2, $3, $4)")
        .bind(person)
        .bind(field)
        .bind(position)
        .bind(content)
        .run();
}

void insertValues(Connection& connection, const Person& person) {
    for (const auto& value : person.customValues) {
        const auto put = [&](int position, std::string_view content) {
            insertValue(connection, person.id, value.field, position, content);
        };
        if (const auto* text = std::get_if<std::string>(&value.content)) {
            put(0, *text);
        } else if (const auto* number = std::get_if<double>(&value.content)) {
            put(0, numberText(*number));
        } else if (const auto* date = std::get_if<Date>(&value.content)) {
            put(0, toIso(*date));
        } else {
            int position = 0;
            for (const auto& choice : std::get<std::vector<std::string>>(value.content))
                put(position++, choice);
        }
    }
}

/// Into its place: there are many, and each is large.
void read(Person& person, const Statement& row) {
    person.id = PersonId{row.integer(0)};
    person.staffId = row.text(1);
    person.givenName = row.text(2);
    person.familyName = row.text(3);
    person.email = row.text(4);
    person.jobTitle = row.text(5);
    person.department = row.text(6);
    person.site = row.text(7);
    person.country = row.text(8);
    person.timeZone = row.text(9);
    person.level = row.optionalInteger(10);
    if (!row.isNull(11))
        person.manager = PersonId{row.integer(11)};
    person.hireDate = row.date(12);
    person.workingLanguages = split(row.text(13));
    person.addressForm = static_cast<AddressForm>(row.integer(14));
    person.archived = row.integer(15) != 0;
    person.managerWritten = row.text(16);
    person.revision = row.revision(17);
}

void addValue(Person& person, CustomFieldId field, CustomFieldKind kind, std::string_view content) {
    switch (kind) {
    case CustomFieldKind::Text:
    case CustomFieldKind::OneChoice:
        person.customValues.push_back({field, std::string(content)});
        return;
    case CustomFieldKind::Number:
        person.customValues.push_back({field, numberOf(content)});
        return;
    case CustomFieldKind::Date:
        if (const auto date = dateFromIso(content))
            person.customValues.push_back({field, *date});
        return;
    case CustomFieldKind::SeveralChoices:
        if (person.customValues.empty() || person.customValues.back().field != field)
            person.customValues.push_back({field, std::vector<std::string>{}});
        std::get<std::vector<std::string>>(person.customValues.back().content).emplace_back(content);
        return;
    }
}

} // namespace

void PersonRepository::insert(const Person& person) {
    const auto key = emailKey(person.email);
    const auto languages = joined(person.workingLanguages);
    Statement(
        m_connection,
        "INSERT INTO person (id, staff_id, given_name, family_name, email, email_key, job_title, department, site,"
        " country, time_zone, level, manager, hire_date, working_languages, address_form, archived,"
        " manager_written, revision)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)")
        .bind(person.id)
        .bind(person.staffId)
        .bind(person.givenName)
        .bind(person.familyName)
        .bind(person.email)
        .bind(key)
        .bind(person.jobTitle)
        .bind(person.department)
        .bind(person.site)
        .bind(person.country)
        .bind(person.timeZone)
        .bind(person.level)
        .bind(person.manager)
        .bind(person.hireDate)
        .bind(languages)
        .bind(static_cast<int>(person.addressForm))
        .bind(person.archived)
        .bind(person.managerWritten)
        .bind(m_connection.nextRevision())
        .run();
    insertValues(m_connection, person);
}

void PersonRepository::update(const Person& person) {
    const auto key = emailKey(person.email);
    const auto languages = joined(person.workingLanguages);
    Statement(m_connection,
              "UPDATE person SET staff_id = $1, given_name = $2, family_name = $3, email = $4, email_key = $5,"
              " job_title = $6, department = $7, site = $8, country = $9, time_zone = $10, level = $11, manager = $12,"
              " hire_date = $13, working_languages = $14, address_form = $15, archived = $16,"
              " manager_written = $17, revision = $18 WHERE id = $19 AND revision = $20")
        .bind(person.staffId)
        .bind(person.givenName)
        .bind(person.familyName)
        .bind(person.email)
        .bind(key)
        .bind(person.jobTitle)
        .bind(person.department)
        .bind(person.site)
        .bind(person.country)
        .bind(person.timeZone)
        .bind(person.level)
        .bind(person.manager)
        .bind(person.hireDate)
        .bind(languages)
        .bind(static_cast<int>(person.addressForm))
        .bind(person.archived)
        .bind(person.managerWritten)
        .bind(m_connection.nextRevision())
        .bind(person.id)
        .bind(person.revision)
        .runOnWhatWasRead();
    Statement(m_connection, "DELETE FROM person_custom_value WHERE person = $1").bind(person.id).run();
    insertValues(m_connection, person);
}

void PersonRepository::freeUniqueValues(const Person& person) {
    Statement(m_connection, "UPDATE person SET staff_id = '', email = '', email_key = ''"
                            " WHERE id = $1 AND (staff_id <> $2 OR email <> $3)")
        .bind(person.id)
        .bind(person.staffId)
        .bind(person.email)
        .run();
}

void PersonRepository::remove(PersonId id) {
    Statement(m_connection, "DELETE FROM person WHERE id = $1").bind(id).run();
}

std::optional<Person> PersonRepository::find(PersonId id) const {
    const ReadScope scope(m_connection);
    Statement row(
        m_connection,
        "SELECT id, staff_id, given_name, family_name, email, job_title, department, site, country, time_zone,"
        " level, manager, hire_date, working_languages, address_form, archived, manager_written, revision FROM person "
        "WHERE id = "
        "$1");
    if (!row.bind(id).next())
        return std::nullopt;
    Person person;
    read(person, row);
    Statement values(
        m_connection,
        "SELECT v.field, f.kind, v.content FROM person_custom_value v JOIN custom_field f ON f.id = v.field"
        " WHERE v.person = $1 ORDER BY v.field, v.position");
    values.bind(id);
    while (values.next())
        addValue(person, CustomFieldId{values.integer(0)}, static_cast<CustomFieldKind>(values.integer(1)),
                 values.text(2));
    return person;
}

std::vector<Person> PersonRepository::all() const {
    const ReadScope scope(m_connection);
    std::vector<Person> people;
    {
        // One by one: the engine counts all at once without asking whether it is to go on, and a tree that nobody has
        // looked through may have no end. For the same reason no more than this is believed.
        constexpr std::int64_t mostAhead = 100'000;
        Statement count(m_connection, "SELECT count(1) FROM person");
        count.next();
        people.reserve(static_cast<std::size_t>(std::min(count.integer(0), mostAhead)));
    }
    Statement rows(
        m_connection,
        "SELECT id, staff_id, given_name, family_name, email, job_title, department, site, country, time_zone,"
        " level, manager, hire_date, working_languages, address_form, archived, manager_written, revision FROM person "
        "ORDER BY "
        "id");
    while (rows.next())
        read(people.emplace_back(), rows);

    std::unordered_map<std::int64_t, CustomFieldKind> kinds;
    Statement fields(m_connection, "SELECT id, kind FROM custom_field ORDER BY id");
    while (fields.next())
        kinds.emplace(fields.integer(0), static_cast<CustomFieldKind>(fields.integer(1)));
    auto person = people.begin();
    Statement values(m_connection,
                     "SELECT person, field, content FROM person_custom_value ORDER BY person, field, position");
    while (values.next()) {
        while (person != people.end() && person->id.value < values.integer(0))
            ++person;
        if (person != people.end())
            addValue(*person, CustomFieldId{values.integer(1)}, kinds[values.integer(1)], values.text(2));
    }
    return people;
}

} // namespace mentoring::storage
