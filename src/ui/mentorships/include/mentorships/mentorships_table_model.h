#pragma once

#include <map>
#include <optional>
#include <unordered_map>

#include "app/change.h"
#include "app/directory.h"
#include "app/pair_service.h"
#include "kit/row_list_model.h"
#include "mentoring/attendance.h"

namespace mentoring::ui {

/// Published pairs of the file.
class MentorshipsTableModel : public RowListModel {
    Q_OBJECT

public:
    enum Column {
        MenteeColumn,
        MentorColumn,
        StateColumn,
        SinceColumn,
        LastSessionColumn,
        NextSessionColumn,
        GoalsColumn,
        SilenceColumn,
        ScoreColumn,
        ProgramColumn,
        ColumnCount
    };
    /// Coming: proposed or agreed, and not begun. Silent: without a session for longer than agreed. Absent: open, but
    /// one of the two does not take part.
    enum class Show { Open, Active, Coming, Silent, Paused, Absent, Ended, All };
    using Progress = std::map<MentorshipId, PairProgress>;

    explicit MentorshipsTableModel(const Directory& directory, QObject* parent = nullptr);

    /// Who of open pairs does not take part; read with the next `reload`.
    void setAbsences(const std::vector<AbsentOfPair>& absences);
    /// What pairs have done and are about to do, in the place of what was known of them. Shown at once; where much
    /// changed, rows keep their places until all is known.
    void putProgress(const Progress& progress, bool isAll = true);
    void reload();
    void setShow(Show show);
    [[nodiscard]] Show show() const { return m_show; }
    void setProgram(std::optional<ProgramId> program); ///< not set: every program
    void setPerson(std::optional<PersonId> person);    ///< only pairs of one person; not set: of everybody

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] int total() const override;

    [[nodiscard]] const Mentorship& pairAt(int row) const;
    [[nodiscard]] int rowOf(MentorshipId id) const; ///< -1 when it is not shown
    [[nodiscard]] std::vector<MentorshipId> shownIds() const;
    /// Of the chosen program, whatever the text filter.
    [[nodiscard]] int count(Show show) const;
    void retranslate();
    /// Rows come, go and change as the directory says, with who does not take part now.
    void follow(const Change& change, const std::vector<AbsentOfPair>& absences);

protected:
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] bool sortsByNumber(int column) const override;
    [[nodiscard]] double sortNumber(int row, int column) const override;
    [[nodiscard]] QString sortText(int row, int column) const override;
    [[nodiscard]] bool passes(int row) const override;

private:
    struct Row {
        Mentorship pair;
        QString mentee;
        QString menteeFacts;
        QString menteeKey; ///< family name first
        QString mentor;
        QString mentorFacts;
        QString mentorKey;
        QString program;
        QString absence; ///< who does not take part, and why
    };
    [[nodiscard]] Row rowOf(const Mentorship& pair) const;
    [[nodiscard]] std::vector<Row>::iterator placeOf(MentorshipId id); ///< or where it would stand
    void put(const Mentorship* pair, MentorshipId id);
    [[nodiscard]] const Row& row(int underlyingRow) const { return m_rows[static_cast<std::size_t>(underlyingRow)]; }
    [[nodiscard]] bool isOf(const Row& row, Show show) const;

    const Directory& m_directory;
    std::unordered_map<MentorshipId, std::vector<AbsentOfPair>> m_absences;
    [[nodiscard]] const PairProgress& progressOf(const Row& row) const;

    std::unordered_map<MentorshipId, PairProgress> m_progress;
    bool m_isOutOfPlace = false; ///< much changed that rows are sorted or filtered by
    std::vector<Row> m_rows;
    Show m_show = Show::Open;
    std::optional<ProgramId> m_program;
    std::optional<PersonId> m_person;
};

} // namespace mentoring::ui
