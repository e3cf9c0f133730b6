#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QObject>

#include "app/organisation_file.h"

namespace mentoring {

/// Something typed and not yet recorded.
struct Draft {
    std::string key;      ///< of which form, and about what: "goal-new/123"
    std::string document; ///< as whoever made it wrote it
    Instant changedAt{};
};

/// What whoever is at the desk has begun to write. On disk when a function returns, for their eyes only; not an action:
/// neither undone by itself nor logged. All writing throws FileError.
class DraftService final : public QObject {
    Q_OBJECT

public:
    explicit DraftService(OrganisationFile& file);

    void save(const std::string& key, const std::string& document);
    void drop(const std::string& key);
    [[nodiscard]] std::optional<std::string> find(const std::string& key) const;
    [[nodiscard]] std::vector<Draft> all() const; ///< newest first

    /// While one lives, the action that is recorded takes the draft it came from with it, in the same transaction;
    /// taking the action back brings the draft back.
    class Recording {
    public:
        Recording(OrganisationFile& file, std::string key);
        ~Recording();
        Recording(const Recording&) = delete;
        Recording& operator=(const Recording&) = delete;

    private:
        OrganisationFile& m_file;
        std::string m_key;
    };

Q_SIGNALS:
    void listChanged(); ///< a draft came, went or was written further

private:
    OrganisationFile& m_file;
};

} // namespace mentoring
