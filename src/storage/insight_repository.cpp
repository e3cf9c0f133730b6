#include "storage/insight_repository.h"

#include "record_rows.h"

namespace mentoring::storage {

namespace {

void bindAll(Statement& statement, const Insight& insight) {
    statement.bind(insight.about);
    bindOrNull(statement, insight.mentorship);
    statement.bind(static_cast<int>(insight.kind)).bind(insight.skill).bind(insight.title).bind(insight.amendedAt);
    bindAuthorship(statement, insight.from);
    statement.bind(insight.id);
}

Insight insightFrom(const Statement& rows) {
    Insight insight;
    insight.id = InsightId{rows.integer(0)};
    insight.about = PersonId{rows.integer(1)};
    insight.mentorship = idAt<MentorshipId>(rows, 2);
    insight.kind = static_cast<InsightKind>(rows.integer(3));
    if (!rows.isNull(4))
        insight.skill = SkillId{rows.integer(4)};
    insight.title = rows.text(5);
    insight.amendedAt = optionalInstant(rows, 6);
    insight.from = authorshipAt(rows, 7);
    return insight;
}

void addEvidence(Insight& insight, const Statement& rows) {
    Evidence evidence;
    evidence.on = rows.date(1).value_or(Date{});
    evidence.what = rows.text(2);
    evidence.strength = static_cast<EvidenceStrength>(rows.integer(3));
    insight.evidence.push_back(std::move(evidence));
}

void insertParts(Connection& connection, const Insight& insight) {
    for (int position = 0; const auto& evidence : insight.evidence) {
        Statement statement(connection,
                            "INSERT INTO insight_evidence (insight, position, on_day, what, strength) VALUES ($1, $2,"
                            " $3, $4, $5)");
        statement.bind(insight.id).bind(position++);
        statement.bind(evidence.on).bind(evidence.what).bind(static_cast<int>(evidence.strength));
        statement.run();
    }
}

void removeParts(Connection& connection, InsightId id) {
    Statement(connection, "DELETE FROM insight_evidence WHERE insight = $1").bind(id).run();
}

/// The parts of a few records.
std::vector<Insight> withParts(Connection& connection, std::vector<Insight> records) {
    for (auto& insight : records) {
        Statement evidenceRows(
            connection, "SELECT insight, on_day, what, strength FROM insight_evidence WHERE insight = $1 ORDER BY"
                        " position");
        evidenceRows.bind(insight.id);
        while (evidenceRows.next())
            addEvidence(insight, evidenceRows);
    }
    return records;
}

} // namespace

void InsightRepository::insert(const Insight& insight) {
    Statement statement(m_connection,
                        "INSERT INTO insight (about, mentorship, kind, skill, title, amended_at, author,"
                        " by_coordinator, written_at, audience, id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9,"
                        " $10, $11)");
    bindAll(statement, insight);
    statement.run();
    insertParts(m_connection, insight);
}

void InsightRepository::update(const Insight& insight) {
    Statement statement(m_connection,
                        "UPDATE insight SET about = $1, mentorship = $2, kind = $3, skill = $4, title = $5,"
                        " amended_at = $6, author = $7, by_coordinator = $8, written_at = $9, audience = $10 WHERE"
                        " id = $11");
    bindAll(statement, insight);
    statement.run();
    removeParts(m_connection, insight.id);
    insertParts(m_connection, insight);
}

void InsightRepository::remove(InsightId id) {
    Statement(m_connection, "DELETE FROM insight WHERE id = $1").bind(id).run();
}

std::optional<Insight> InsightRepository::find(InsightId id) const {
    Statement rows(m_connection, "SELECT id, about, mentorship, kind, skill, title, amended_at, author, by_coordinator,"
                                 " written_at, audience FROM insight WHERE id = $1 ORDER BY id");
    rows.bind(id);
    return firstOf(withParts(m_connection, readAll(rows, insightFrom)));
}

std::vector<Insight> InsightRepository::findAbout(PersonId mentee) const {
    Statement rows(m_connection, "SELECT id, about, mentorship, kind, skill, title, amended_at, author, by_coordinator,"
                                 " written_at, audience FROM insight WHERE about = $1 ORDER BY id");
    rows.bind(mentee);
    return withParts(m_connection, readAll(rows, insightFrom));
}

std::vector<Insight> InsightRepository::all() const {
    Statement rows(m_connection, "SELECT id, about, mentorship, kind, skill, title, amended_at, author, by_coordinator,"
                                 " written_at, audience FROM insight ORDER BY id");
    auto records = readAll(rows, insightFrom);
    Statement evidenceRows(m_connection,
                           "SELECT insight, on_day, what, strength FROM insight_evidence ORDER BY insight, position");
    attach(records, evidenceRows, addEvidence);
    return records;
}

} // namespace mentoring::storage
