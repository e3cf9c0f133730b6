#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QByteArray>
#include <QObject>
#include <QString>

#include "app/matching_service.h"
#include "app/organisation_file.h"
#include "app/written.h"
#include "cells/table.h"
#include "mentoring/watch.h"

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
        Known, ///< share of the weight behind the score, in per cent
        PairState,
        LastSession,
        NextSession,
        Goals, ///< of the mentee
        GoalsAchieved,
        SilentDays, ///< where the pair has not met for longer than agreed
        StartedOn,
        EndedOn,
        Reason,
        AddressForm,
        Status, ///< active or left
        StateReason,
        Nominated,
        PausedUntil,
        PauseReason,
        MentorWishes,
        MenteeWishes,
        NeverWith,
        MenteeStaffId,
        MentorStaffId,
        Program,
        SkillNameEn,
        SkillNameFr,
        SkillKind,
        OfferedBy, ///< people
        SoughtBy,
    };

    struct Words {
        std::function<QString(Column)> title;
        std::function<QString(ParticipationState)> participationState;
        std::function<QString(MentorshipState)> mentorshipState;
        std::function<QString(PairState)> pairState;
        std::function<QString(bool asMentor, bool asMentee)> role; ///< a word also for neither
        std::function<QString(AddressForm)> addressForm;
        std::function<QString(SkillKind)> skillKind;
        std::function<QString(int)> importance;              ///< of a skill sought; 1 to 3
        std::function<QString(const CustomField&)> ownField; ///< title of its column: name and kind
        QString yes;
        QString untilFurtherNotice;
        QString active; ///< people who are not archived
        QString left;
        bool frenchSkills = false; ///< which of a skill's two names is written
        QString sheet;             ///< the name of the sheet
        QChar csvSeparator = u',';
    };

    /// What is left to do once the rows are gathered: they go to the disk, in whichever thread. Throws FileError, also
    /// when stopped, and cells::WriteError for what a table of the format cannot be; the path is then as it was.
    using Writing = std::function<Written(const Watch&)>;

    explicit ExportService(OrganisationFile& file);

    /// Whether the ending of the name is that of a table: .xlsx, .csv, .tsv.
    [[nodiscard]] static bool canWrite(const QString& path);

    /// Everything that is known of them, in words that an import reads in whichever language; columns that are empty
    /// for everybody are left out, but for the usual ones. `people` empty: everyone in the program (or in the
    /// organisation where no program is given), archived ones out.
    [[nodiscard]] Writing people(const QString& path, bool replace, std::optional<ProgramId> program,
                                 const std::vector<PersonId>& people, const Words& words) const;
    [[nodiscard]] Writing mentorships(const QString& path, bool replace, const std::vector<MentorshipId>& mentorships,
                                      const Words& words) const;
    /// With how many people offer and seek each; as a list of skills it can be imported again.
    [[nodiscard]] Writing skills(const QString& path, bool replace, const std::vector<SkillId>& skills,
                                 const Words& words) const;
    /// The pairs of a run, suggested and kept, before they are published: those of its result that are named, or all.
    [[nodiscard]] Writing pairs(const QString& path, bool replace, const MatchingOutcome& outcome, const Words& words,
                                const std::optional<std::vector<std::size_t>>& named = {}) const;
    /// Every allowed pair with its score and how much is known. CSV for machines: header
    /// mentee_email,mentor_email,score,known, separator comma, no byte order mark; XLSX with worded titles.
    [[nodiscard]] static Writing scores(const QString& path, bool replace,
                                        std::shared_ptr<const matching::Snapshot> snapshot, CriteriaSet criteria,
                                        const Words& words);

    /// Any other table, such as the refused rows of an import.
    [[nodiscard]] static Writing table(const QString& path, bool replace, const cells::Table& table,
                                       const QString& sheet, char separator);
    /// Any other file, such as a PDF.
    static Written document(const QString& path, bool replace, const QByteArray& bytes);

private:
    OrganisationFile& m_file;
};

} // namespace mentoring
