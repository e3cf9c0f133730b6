#pragma once

#include <optional>
#include <vector>

#include <QObject>

#include "app/organisation_file.h"
#include "app/seen.h"
#include "mentoring/mentor_gain.h"

namespace mentoring {

/// What mentors take from mentoring. Writing: the mentor, or the coordinator for them. All writing throws Refusal or
/// FileError.
class GainService final : public QObject {
    Q_OBJECT

public:
    explicit GainService(OrganisationFile& file);

    [[nodiscard]] std::vector<Seen<MentorGain>> gains() const;
    [[nodiscard]] std::vector<Seen<MentorGain>> gainsBy(PersonId mentor) const;
    [[nodiscard]] std::optional<Seen<MentorGain>> gain(MentorGainId id) const;

    MentorGainId add(MentorGain gain);
    void edit(const MentorGain& gain);
    void remove(MentorGainId id);

private:
    OrganisationFile& m_file;
};

} // namespace mentoring
