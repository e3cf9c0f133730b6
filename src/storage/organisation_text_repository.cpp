#include "storage/organisation_text_repository.h"

#include "storage/record_rows.h"

namespace mentoring::storage {

namespace {

RoleReading readingFrom(const Statement& rows) {
    return {PersonId{rows.integer(0)}, static_cast<TextKind>(rows.integer(1)), static_cast<int>(rows.integer(2)),
            rows.date(3).value_or(Date{})};
}

} // namespace

void OrganisationTextRepository::put(const OrganisationText& text) {
    Statement(m_connection,
              "INSERT INTO organisation_text (kind, en, fr, version, revision) VALUES ($1, $2, $3, $4, $5)"
              " ON CONFLICT (kind) DO UPDATE SET en = excluded.en, fr = excluded.fr,"
              " version = excluded.version, revision = excluded.revision"
              " WHERE organisation_text.revision = $6")
        .bind(static_cast<int>(text.kind))
        .bind(text.own.en)
        .bind(text.own.fr)
        .bind(text.version)
        .bind(m_connection.nextRevision())
        .bind(text.revision)
        .runOnWhatWasRead();
}

std::optional<OrganisationText> OrganisationTextRepository::find(TextKind kind) const {
    Statement row(m_connection, "SELECT en, fr, version, revision FROM organisation_text WHERE kind = $1");
    if (!row.bind(static_cast<int>(kind)).next())
        return std::nullopt;
    return OrganisationText{
        kind, {std::string(row.text(0)), std::string(row.text(1))}, static_cast<int>(row.integer(2)), row.revision(3)};
}

void OrganisationTextRepository::put(const RoleReading& reading) {
    Statement(m_connection, "INSERT INTO role_reading (person, kind, version, read_on) VALUES ($1, $2, $3, $4)"
                            " ON CONFLICT (person, kind) DO UPDATE SET version = excluded.version,"
                            " read_on = excluded.read_on")
        .bind(reading.person)
        .bind(static_cast<int>(reading.role))
        .bind(reading.version)
        .bind(reading.readOn)
        .run();
}

std::vector<RoleReading> OrganisationTextRepository::readings() const {
    Statement rows(m_connection, "SELECT person, kind, version, read_on FROM role_reading ORDER BY person, kind");
    return readAll(rows, readingFrom);
}

std::vector<RoleReading> OrganisationTextRepository::readingsOf(PersonId person) const {
    Statement rows(m_connection,
                   "SELECT person, kind, version, read_on FROM role_reading WHERE person = $1 ORDER BY kind");
    rows.bind(person);
    return readAll(rows, readingFrom);
}

} // namespace mentoring::storage
