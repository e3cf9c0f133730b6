#include "storage/change_recorder.h"

#include <algorithm>
#include <utility>

namespace mentoring::storage {

ChangeSet::ChangeSet(std::shared_ptr<const RecordedChanges> recorded) : m_recorded(std::move(recorded)) {
    if (!m_recorded)
        return;
    std::set<TouchedRow> touched;
    m_recorded->eachRow([&](const RecordedChanges::Row& row) {
        if (m_tables.empty() || !m_tables.contains(std::string(row.table)))
            m_tables.emplace(row.table);
        if (row.isRecord && row.verb == RowVerb::Deleted)
            m_deleted.push_back(row.id);
        if (row.isRecord && row.verb == RowVerb::Inserted)
            m_inserted.push_back(row.id);
        if (touched.size() <= mostTouched)
            touched.insert({std::string(row.table), row.id, row.verb});
    });
    std::ranges::sort(m_deleted);
    std::ranges::sort(m_inserted);
    m_touchesMany = touched.size() > mostTouched;
    if (!m_touchesMany)
        m_touched.assign(touched.begin(), touched.end());
}

ChangeRecorder::ChangeRecorder(Connection& connection)
    : m_connection(connection), m_recording(connection.engine().record()) {}

ChangeRecorder::~ChangeRecorder() = default;

ChangeSet ChangeRecorder::take() {
    m_connection.gate()->require();
    return ChangeSet(m_recording->take());
}

LinksSuspended::LinksSuspended(Connection& connection) : m_connection(connection) {
    m_connection.engine().suspendLinks();
}

LinksSuspended::~LinksSuspended() {
    m_connection.engine().resumeLinks();
}

bool linksAreWhole(Connection& connection) {
    return connection.engine().linksAreWhole();
}

void apply(Connection& connection, const ChangeSet& changes) {
    if (const auto* recorded = changes.recorded())
        connection.engine().apply(*recorded);
}

void applyInverted(Connection& connection, const ChangeSet& changes) {
    if (const auto* recorded = changes.recorded())
        connection.engine().applyInverted(*recorded);
}

} // namespace mentoring::storage
