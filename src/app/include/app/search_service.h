#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QObject>

#include "app/organisation_file.h"

namespace mentoring {

class SearchIndex;

/// Full-text search over every kind of record of the mentoring: all that somebody wrote. Only what whoever is at the
/// desk may see is ever read for it, so nothing else can be found, counted or quoted. What was read is kept in step
/// with every change.
class SearchService final : public QObject {
    Q_OBJECT

public:
    SearchService(OrganisationFile& file, Desk& desk);
    ~SearchService() override;

    /// Whether a question is answered at once. Of a small file it always is.
    [[nodiscard]] bool isReady() const;
    /// Reads what may be seen in another thread, unless that is done or going on; `ready` comes at its end. From then
    /// on it is read anew by itself when it has to be.
    void prepare();

    struct Hit {
        RecordKind kind = RecordKind::Goal;
        std::int64_t id = 0;
        PersonId person;         ///< whose record, or about whom
        MentorshipId mentorship; ///< where it belongs to a pair
        std::string title;
        std::string excerpt; ///< around the first word found; empty where the title says it
        int rank = 0;        ///< lower is better
    };
    /// Every word must be there (accents, apostrophes and letter case apart), best first, at most `most` of each kind.
    /// The answer is whole: where it is not ready, this waits until it is.
    [[nodiscard]] std::vector<Hit> search(const std::string& text, std::size_t most);

Q_SIGNALS:
    void ready();

private:
    class Reading;
    struct Known;

    void readAnew();
    void follow(const Change& change);
    void whenRead();
    void takeWhatWasRead();
    const SearchIndex& upToDate();

    OrganisationFile& m_file;
    std::unique_ptr<Known> m_known;
    std::unique_ptr<Reading> m_reading; ///< while it goes on
};

} // namespace mentoring
