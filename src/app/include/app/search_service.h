#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QObject>

#include "app/organisation_file.h"

namespace mentoring {

/// Full-text search over every kind of record of the mentoring: all that somebody wrote. Only what whoever is at the desk may see
/// is ever indexed, so nothing else can be found, counted or quoted.
class SearchService final : public QObject {
    Q_OBJECT

public:
    SearchService(OrganisationFile& file, Desk& desk);
    ~SearchService() override;

    struct Hit {
        RecordKind kind = RecordKind::Goal;
        std::int64_t id = 0;
        PersonId person;         ///< whose record, or about whom
        MentorshipId mentorship; ///< where it belongs to a pair
        std::string title;
        std::string excerpt; ///< around the first word found; empty where the title says it
        int rank = 0;        ///< lower is better
    };
    /// Every word must be there (accents and letter case apart), best first, at most `most` of each kind.
    [[nodiscard]] std::vector<Hit> search(const std::string& text, std::size_t most);

private:
    struct Index;
    void refresh();

    OrganisationFile& m_file;
    std::unique_ptr<Index> m_index;
};

} // namespace mentoring
