#include "app/draft_service.h"

#include <algorithm>

#include "app/desk.h"
#include "store.h"

namespace mentoring {

namespace {

PersonId deskOf(const OrganisationFile& file) {
    return file.desk().perspective().person.value_or(PersonId{});
}

} // namespace

DraftService::DraftService(OrganisationFile& file) : m_file(file) {
    connect(&file, &OrganisationFile::changed, this, [this](const Change& change) {
        if (change.touched.testFlag(Aspect::Drafts))
            Q_EMIT listChanged();
    });
}

void DraftService::save(const std::string& key, const std::string& document) {
    m_file.store().keep([&](Repositories& in) { in.drafts.put(key, deskOf(m_file), document, m_file.clock().now()); });
    Q_EMIT listChanged();
}

void DraftService::drop(const std::string& key) {
    if (!find(key))
        return;
    m_file.store().keep([&](Repositories& in) { in.drafts.remove(key, deskOf(m_file)); });
    Q_EMIT listChanged();
}

std::optional<std::string> DraftService::find(const std::string& key) const {
    return m_file.store().repositories.drafts.find(key, deskOf(m_file));
}

std::vector<Draft> DraftService::all() const {
    std::vector<Draft> drafts;
    for (auto& stored : m_file.store().repositories.drafts.all(deskOf(m_file)))
        drafts.push_back({std::move(stored.key), std::move(stored.document), stored.changedAt});
    return drafts;
}

DraftService::Recording::Recording(OrganisationFile& file, std::string key)
    : m_file(file), m_key(std::exchange(file.store().draftRecorded, std::move(key))) {}

DraftService::Recording::~Recording() {
    m_file.store().draftRecorded = std::move(m_key);
}

} // namespace mentoring
