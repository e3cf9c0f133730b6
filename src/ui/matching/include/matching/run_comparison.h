#pragma once

#include <vector>

#include "app/matching_service.h"
#include "kit/cells_model.h"

namespace mentoring {
class Directory;
}

namespace mentoring::ui {

/// One pairing beside another, mostly a recorded run beside what stands now: who has whom in the one and in the other.
class RunComparison : public CellsModel {
    Q_OBJECT

public:
    enum class Kind { OtherMentor, Gone, New, Same, Published }; ///< in the order in which they are told
    enum Column { KindColumn, MenteeColumn, ThenColumn, NowColumn, PointsThenColumn, PointsNowColumn };

    explicit RunComparison(QObject* parent = nullptr);

    /// `isNow`: the other one is what is suggested today; pairs that have become mentorships stand beside it.
    void show(const MatchingRun& one, const std::vector<SuggestedPair>& other, const Directory& directory, bool isNow);
    void setChangesOnly(bool only);
    [[nodiscard]] int count(Kind kind) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<Kind> m_kinds; ///< a row each
};

} // namespace mentoring::ui
