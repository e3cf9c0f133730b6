#include "storage/criteria_set_repository.h"

namespace mentoring::storage {

void CriteriaSetRepository::insert(const StoredCriteriaSet& set) {
    Statement(m_connection, "INSERT INTO criteria_set (id, set_key, name, description, document, revision)"
                            " VALUES ($1, $2, $3, $4, $5, $6)")
        .bind(set.id)
        .bind(set.key)
        .bind(set.name)
        .bind(set.description)
        .bind(set.document)
        .bind(m_connection.nextRevision())
        .run();
}

void CriteriaSetRepository::update(const StoredCriteriaSet& set) {
    Statement(m_connection,
              "UPDATE criteria_set SET set_key = $1, name = $2, description = $3, document = $4, revision = $5"
              " WHERE id = $6 AND revision = $7")
        .bind(set.key)
        .bind(set.name)
        .bind(set.description)
        .bind(set.document)
        .bind(m_connection.nextRevision())
        .bind(set.id)
        .bind(set.revision)
        .runOnWhatWasRead();
}

void CriteriaSetRepository::remove(CriteriaSetId id) {
    Statement(m_connection, "DELETE FROM criteria_set WHERE id = $1").bind(id).run();
}

std::vector<StoredCriteriaSet> CriteriaSetRepository::all() const {
    std::vector<StoredCriteriaSet> sets;
    Statement rows(m_connection,
                   "SELECT id, set_key, name, description, document, revision FROM criteria_set ORDER BY name, id");
    while (rows.next())
        sets.push_back({CriteriaSetId{rows.integer(0)}, std::string(rows.text(1)), std::string(rows.text(2)),
                        std::string(rows.text(3)), std::string(rows.text(4)), rows.revision(5)});
    return sets;
}

} // namespace mentoring::storage
