#pragma once

#include "app/seen.h"
#include "mentoring/goal.h"
#include "parts/record_page.h"

class QBoxLayout;
class QTimer;

namespace mentoring::ui {

class GoalsColumn;
class GoalsList;
class LinesCard;
class SegmentedControl;

/// Goals as a board by state or as a list; for a mentee their own with the career plan, for a mentor those of the
/// mentees, for the coordinator those that are shared.
class GoalsPage : public RecordPage {
    Q_OBJECT

public:
    explicit GoalsPage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("goal"); }
    bool showRecord(const RecordRef& record) override;
    void showView(const QString& view) override; ///< "overdue", "stale", "all"

protected:
    void fillList() override;
    void showRows() override;
    bool followList(const Change& change) override;
    bool fillDetail(qint64 id, QVBoxLayout* column) override;
    void retranslate() override;
    void lookAtCurrent() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The goal that is open or selected, for what can be done with it.
    struct Now {
        bool isMine = false; ///< may be changed
        GoalState state = GoalState::Draft;
    };
    void makeActions();
    void showBadge();
    void build();
    void fillBoard();
    void fillPlan();
    void addGoal();
    void writeMenteesPlan(); ///< by the coordinator
    void editCurrent();
    void endCurrent(GoalState state);
    [[nodiscard]] bool ownsGoals() const;

    SegmentedControl* m_view = nullptr;
    SegmentedControl* m_filter = nullptr;
    LinesCard* m_planCard = nullptr;
    QWidget* m_board = nullptr;
    QBoxLayout* m_boardLayout = nullptr; ///< of its columns, below each other where it is narrow
    std::vector<GoalsColumn*> m_columns;
    QTimer* m_moreOfBoard = nullptr; ///< makes the lines that the columns lack
    GoalsList* m_goals = nullptr;
    std::optional<Goal> m_last; ///< the last one read, where there are more
    Now m_now;
    std::optional<Seen<Goal>> m_opened; ///< as it stood when it was last shown
    bool m_isFresh = false;             ///< read, and not shown yet
};

} // namespace mentoring::ui
