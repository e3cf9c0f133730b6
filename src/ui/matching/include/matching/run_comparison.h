#pragma once

#include <vector>

#include "app/matching_service.h"
#include "kit/row_list_model.h"

namespace mentoring {
class Directory;
}

namespace mentoring::ui {

/// A recorded run beside what stands now: who was paired with whom then, and is today.
class RunComparison : public RowListModel {
    Q_OBJECT

public:
    enum class Kind { OtherMentor, Gone, New, Same, Published }; ///< in the order in which they are told
    enum Column { KindColumn, MenteeColumn, ThenColumn, NowColumn, PointsThenColumn, PointsNowColumn, ColumnCount };

    using RowListModel::RowListModel;

    /// `now` is what is suggested today; pairs that have become mentorships stand beside it.
    void show(const MatchingRun& then, const std::vector<SuggestedPair>& now, const Directory& directory);
    void setChangesOnly(bool only);
    [[nodiscard]] int count(Kind kind) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] int total() const override;

protected:
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] bool sortsByNumber(int column) const override;
    [[nodiscard]] double sortNumber(int row, int column) const override;
    [[nodiscard]] QString sortText(int row, int column) const override;
    [[nodiscard]] bool passes(int row) const override;

private:
    struct Row {
        Kind kind;
        QString mentee;
        QString mentorThen;
        QString mentorNow;
        std::optional<int> scoreThen;
        std::optional<int> scoreNow;
    };
    [[nodiscard]] static QString kindText(Kind kind);

    std::vector<Row> m_rows;
    bool m_changesOnly = false;
};

} // namespace mentoring::ui
