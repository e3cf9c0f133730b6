#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QObject>

#include "app/organisation_file.h"
#include "app/seen.h"
#include "mentoring/concern.h"

namespace mentoring {

/// The register of concerns. Anybody raises one; the coordinator sees to it. All writing throws Refusal or FileError.
class ConcernService final : public QObject {
    Q_OBJECT

public:
    explicit ConcernService(OrganisationFile& file);

    [[nodiscard]] std::vector<Seen<Concern>> concerns() const;
    [[nodiscard]] std::optional<Seen<Concern>> concern(ConcernId id) const;

    /// `from.author` not set: whoever is at the desk. Status, owner, due date and resolution are the coordinator's to
    /// say.
    ConcernId raise(Concern concern);
    /// The author changes kind, text and audience; the coordinator also status, owner, due date and resolution, but
    /// widens or narrows nobody else's audience.
    void edit(const Concern& concern);
    void resolve(ConcernId id, const std::string& resolution);
    void reopen(ConcernId id);
    void remove(ConcernId id);

private:
    OrganisationFile& m_file;
};

} // namespace mentoring
