#include "storage/never_pair_repository.h"

namespace mentoring::storage {

void NeverPairRepository::insert(const NeverPair& pair) {
    Statement(m_connection,
              "INSERT INTO never_pair (id, one, other, reason, author, program) VALUES ($1, $2, $3, $4, $5, $6)")
        .bind(pair.id)
        .bind(pair.one)
        .bind(pair.other)
        .bind(pair.reason)
        .bind(pair.author.isSet() ? std::optional(pair.author) : std::nullopt)
        .bind(pair.program.isSet() ? std::optional(pair.program) : std::nullopt)
        .run();
}

void NeverPairRepository::remove(NeverPairId id) {
    Statement(m_connection, "DELETE FROM never_pair WHERE id = $1").bind(id).run();
}

std::vector<NeverPair> NeverPairRepository::all() const {
    std::vector<NeverPair> pairs;
    Statement rows(m_connection, "SELECT id, one, other, reason, author, program FROM never_pair ORDER BY id");
    while (rows.next())
        pairs.push_back({NeverPairId{rows.integer(0)}, PersonId{rows.integer(1)}, PersonId{rows.integer(2)},
                         std::string(rows.text(3)), PersonId{rows.integer(4)}, ProgramId{rows.integer(5)}});
    return pairs;
}

} // namespace mentoring::storage
