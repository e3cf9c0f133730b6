#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "storage/connection.h"

namespace mentoring::storage {

struct StoredDraft {
    std::string key;
    std::string document;
    Instant changedAt{};
};

/// What is being typed and not yet recorded, by key and by who is at the desk (not set: the coordinator).
class DraftRepository {
public:
    explicit DraftRepository(Connection& connection) : m_connection(connection) {}

    void put(std::string_view key, PersonId perspective, std::string_view document, Instant changedAt);
    void remove(std::string_view key, PersonId perspective);
    void removeAll(PersonId perspective);
    [[nodiscard]] std::optional<std::string> find(std::string_view key, PersonId perspective) const;
    [[nodiscard]] std::vector<StoredDraft> all(PersonId perspective) const; ///< newest first

private:
    Connection& m_connection;
};

} // namespace mentoring::storage
