#pragma once

#include "mentoring/goal.h"
#include "parts/record_page.h"

class QHBoxLayout;

namespace mentoring::ui {

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
    bool fillDetail(qint64 id, QVBoxLayout* column) override;
    void retranslate() override;
    void showState() override;

private:
    void build();
    void fillBoard(const std::vector<Goal>& goals);
    void fillRows(const std::vector<Goal>& goals);
    void fillPlan();
    void addGoal();
    void editCurrent();
    void endCurrent(GoalState state);
    [[nodiscard]] bool ownsGoals() const;

    QAction* m_add = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_start = nullptr;
    QAction* m_achieve = nullptr;
    QAction* m_partly = nullptr;
    QAction* m_drop = nullptr;
    QAction* m_delete = nullptr;
    QAction* m_plan = nullptr;
    SegmentedControl* m_view = nullptr;
    SegmentedControl* m_filter = nullptr;
    LinesCard* m_planCard = nullptr;
    QWidget* m_board = nullptr;
    std::vector<LinesCard*> m_columns;
};

} // namespace mentoring::ui
