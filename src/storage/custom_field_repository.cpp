#include "storage/custom_field_repository.h"

namespace mentoring::storage {

namespace {

void insertChoices(Connection& connection, const CustomField& field) {
    for (std::size_t i = 0; i < field.choices.size(); ++i)
        Statement(connection, "INSERT INTO custom_field_choice (field, position, choice) VALUES ($1, $2, $3)")
            .bind(field.id)
            .bind(static_cast<std::int64_t>(i))
            .bind(field.choices[i])
            .run();
}

} // namespace

void CustomFieldRepository::insert(const CustomField& field) {
    Statement(m_connection, "INSERT INTO custom_field (id, name, kind, revision) VALUES ($1, $2, $3, $4)")
        .bind(field.id)
        .bind(field.name)
        .bind(static_cast<int>(field.kind))
        .bind(m_connection.nextRevision())
        .run();
    insertChoices(m_connection, field);
}

void CustomFieldRepository::update(const CustomField& field) {
    Statement(m_connection, "UPDATE custom_field SET name = $1, revision = $2 WHERE id = $3 AND revision = $4")
        .bind(field.name)
        .bind(m_connection.nextRevision())
        .bind(field.id)
        .bind(field.revision)
        .runOnWhatWasRead();
    Statement(m_connection, "DELETE FROM custom_field_choice WHERE field = $1").bind(field.id).run();
    insertChoices(m_connection, field);
}

void CustomFieldRepository::remove(CustomFieldId id) {
    Statement(m_connection, "DELETE FROM custom_field WHERE id = $1").bind(id).run();
}

std::vector<CustomField> CustomFieldRepository::all() const {
    const ReadScope scope(m_connection);
    std::vector<CustomField> fields;
    Statement rows(m_connection, "SELECT id, name, kind, revision FROM custom_field ORDER BY id");
    while (rows.next())
        fields.push_back({CustomFieldId{rows.integer(0)},
                          std::string(rows.text(1)),
                          static_cast<CustomFieldKind>(rows.integer(2)),
                          {},
                          rows.revision(3)});
    auto field = fields.begin();
    Statement choices(m_connection, "SELECT field, choice FROM custom_field_choice ORDER BY field, position");
    while (choices.next()) {
        while (field != fields.end() && field->id.value < choices.integer(0))
            ++field;
        if (field != fields.end())
            field->choices.emplace_back(choices.text(1));
    }
    return fields;
}

} // namespace mentoring::storage
