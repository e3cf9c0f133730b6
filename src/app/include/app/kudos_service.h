#pragma once

#include <optional>
#include <vector>

#include "app/organisation_file.h"
#include "app/seen.h"
#include "mentoring/kudos.h"

namespace mentoring {

/// Thanks from one of a pair to the other, while it runs and after. Keeps nothing between calls, so it is made where it
/// is used. All writing throws Refusal or FileError.
class KudosService {
public:
    explicit KudosService(OrganisationFile& file) : m_file(file) {}

    [[nodiscard]] std::vector<Seen<Kudos>> kudosOf(MentorshipId pair) const;
    [[nodiscard]] std::optional<Seen<Kudos>> kudos(KudosId id) const;
    [[nodiscard]] bool mayEdit(const Seen<Kudos>& kudos) const;

    /// `from.author` not set: whoever is at the desk, or the mentor where that is the coordinator; `to` is filled in.
    KudosId give(Kudos kudos);
    /// Only the text and for whom it is.
    void edit(const Kudos& kudos);
    void remove(KudosId id);

private:
    OrganisationFile& m_file;
};

} // namespace mentoring
