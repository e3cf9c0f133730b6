#pragma once

#include <optional>

#include "app/directory.h"
#include "kit/row_list_model.h"

namespace mentoring::ui {

/// Published pairs of the file.
class MentorshipsTableModel : public RowListModel {
    Q_OBJECT

public:
    enum Column { MenteeColumn, MentorColumn, StateColumn, SinceColumn, ScoreColumn, ProgramColumn, ColumnCount };
    enum class Show { Open, Active, Paused, Ended, All };

    explicit MentorshipsTableModel(const Directory& directory, QObject* parent = nullptr);

    void reload();
    void setShow(Show show);
    [[nodiscard]] Show show() const { return m_show; }
    void setProgram(std::optional<ProgramId> program); ///< not set: every program

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
    };
    [[nodiscard]] const Row& row(int underlyingRow) const { return m_rows[static_cast<std::size_t>(underlyingRow)]; }
    [[nodiscard]] bool isOf(const Mentorship& pair, Show show) const;

    const Directory& m_directory;
    std::vector<Row> m_rows;
    Show m_show = Show::Open;
    std::optional<ProgramId> m_program;
};

} // namespace mentoring::ui
