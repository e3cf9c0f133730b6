#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QObject>

#include "app/organisation_file.h"
#include "mentoring/mentorship.h"

namespace mentoring {

struct ActionLine;

/// Published pairs. All throw Refusal or FileError.
class MentorshipService final : public QObject {
    Q_OBJECT

public:
    explicit MentorshipService(OrganisationFile& file);

    void pause(const std::vector<MentorshipId>& mentorships);
    void resume(const std::vector<MentorshipId>& mentorships);
    /// Completed, CompletedEarly or Dissolved; the last two need a reason.
    void end(const std::vector<MentorshipId>& mentorships, MentorshipState as, Date on, const std::string& reason);
    void remove(const std::vector<MentorshipId>& mentorships);

private:
    template <class Change>
    void changeMany(Action action, const std::vector<MentorshipId>& mentorships, Change change);
    [[nodiscard]] std::string nameOf(const Mentorship& pair) const;
    [[nodiscard]] ActionLine lineFor(Action action, const std::vector<Mentorship>& pairs) const;

    OrganisationFile& m_file;
};

} // namespace mentoring
