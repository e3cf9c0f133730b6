#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QObject>
#include <QString>

#include "app/matching_service.h"
#include "app/organisation_file.h"

namespace mentoring {

/// Tables out of the program, as XLSX or CSV by the ending of the path. Cells are data, never formulas.
class ExportService final : public QObject {
    Q_OBJECT

public:
    /// The columns there are; the callers word their titles (see wording/columns.h).
    enum class Column {
        StaffId,
        GivenName,
        FamilyName,
        Email,
        JobTitle,
        Department,
        Site,
        Country,
        TimeZone,
        Level,
        Manager,
        HireDate,
        WorkingLanguages,
        Role,
        State,
        Capacity,
        SkillsOffered,
        SkillsSought,
        WaitingSince,
        MenteeName,
        MenteeEmail,
        MenteeDepartment,
        MentorName,
        MentorEmail,
        MentorDepartment,
        Score,
        PairState,
        StartedOn,
        EndedOn,
        Reason,
    };

    struct Words {
        std::function<QString(Column)> title;
        std::function<QString(ParticipationState)> participationState;
        std::function<QString(MentorshipState)> mentorshipState;
        std::function<QString(PairState)> pairState;
        std::function<QString(bool asMentor, bool asMentee)> role;
        bool frenchSkills = false; ///< which of a skill's two names is written
        QString sheet;             ///< the name of the sheet
        QChar csvSeparator = u',';
    };

    explicit ExportService(OrganisationFile& file);

    /// `people` empty: everyone in the program (or in the organisation where no program is given), archived ones out.
    void writePeople(const QString& path, bool replace, std::optional<ProgramId> program,
                     const std::vector<PersonId>& people, const Words& words) const;
    void writeMentorships(const QString& path, bool replace, const std::vector<MentorshipId>& mentorships,
                          const Words& words) const;
    /// The pairs of a run, suggested and kept, before they are published.
    void writePairs(const QString& path, bool replace, const MatchingOutcome& outcome, const Words& words) const;
    /// Every allowed pair with its score. CSV for machines: header mentee_email,mentor_email,score, separator comma, no
    /// byte order mark; XLSX with worded titles.
    void writeScores(const QString& path, bool replace, const matching::Snapshot& snapshot, const CriteriaSet& criteria,
                     const Words& words) const;

private:
    OrganisationFile& m_file;
};

} // namespace mentoring
