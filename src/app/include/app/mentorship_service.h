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
    /// Completed, CompletedEarly or Dissolved, today or on an earlier day; the last two need a reason.
    void end(const std::vector<MentorshipId>& mentorships, MentorshipState as, Date on, const std::string& reason);
    void remove(const std::vector<MentorshipId>& mentorships);

    /// Open pairs in which these people are one of the two, of one program or of all.
    [[nodiscard]] std::vector<MentorshipId> openPairsOf(const std::vector<PersonId>& people,
                                                        std::optional<ProgramId> program = {}) const;

    /// What goes when mentorships or people are deleted: what the coordinator may ask first.
    struct Going {
        int openPairs = 0;
        int endedPairs = 0;
        int sessions = 0; ///< held, missed and planned
        int goals = 0;    ///< only of people that are deleted

        friend bool operator==(const Going&, const Going&) = default;
    };
    [[nodiscard]] Going goingWith(const std::vector<MentorshipId>& mentorships) const;

private:
    template <class Change>
    void changeMany(Action action, const std::vector<MentorshipId>& mentorships, Change change);
    [[nodiscard]] ActionLine lineFor(Action action, const std::vector<Mentorship>& pairs) const;

    OrganisationFile& m_file;
};

} // namespace mentoring
