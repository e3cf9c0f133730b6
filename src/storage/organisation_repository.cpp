#include "storage/organisation_repository.h"

namespace mentoring::storage {

Organisation OrganisationRepository::load() const {
    const ReadScope scope(m_connection);
    Organisation organisation;
    Statement row(m_connection, "SELECT name, file_id FROM organisation WHERE id = 1");
    if (row.next()) {
        organisation.name = row.text(0);
        organisation.fileId = row.integer(1);
    }
    std::vector<std::string> names;
    Statement levels(m_connection, "SELECT name FROM level_name ORDER BY position");
    while (levels.next())
        names.emplace_back(levels.text(0));
    organisation.levels = LevelScale(names);
    return organisation;
}

void OrganisationRepository::update(const Organisation& organisation) {
    Statement(m_connection, "UPDATE organisation SET name = $1 WHERE id = 1").bind(organisation.name).run();
    Statement(m_connection, "DELETE FROM level_name").run();
    int position = 0;
    for (const auto& name : organisation.levels.names())
        Statement(m_connection, "INSERT INTO level_name (position, name) VALUES ($1, $2)")
            .bind(++position)
            .bind(name)
            .run();
}

} // namespace mentoring::storage
