#pragma once

#include <vector>

#include "kit/lines_card.h"
#include "mentoring/goal.h"

namespace mentoring::ui {

/// A column of the board. Its lines stay and are given other goals: a line takes long to make, and what is in front
/// changes with every piece of the list that is read.
class GoalsColumn : public LinesCard {
    Q_OBJECT

public:
    struct Line {
        GoalId goal;
        LineItem::Content content;

        friend bool operator==(const Line&, const Line&) = default;
    };

    explicit GoalsColumn(const QString& objectName, QWidget* parent = nullptr);

    /// Makes at most `mayMake` new lines and counts them off; false where some are still lacking. `more` are behind
    /// these.
    bool show(const std::vector<Line>& lines, int more, int& mayMake);
    void retranslate();

Q_SIGNALS:
    void opened(GoalId goal);
    void moreAsked();

private:
    void sayMore(int more);
    void keepFocus(const std::vector<Line>& lines);

    std::vector<LineItem*> m_items;
    std::vector<Line> m_shown;
    Label* m_none = nullptr;
    QPushButton* m_moreButton = nullptr;
    int m_more = 0;
};

} // namespace mentoring::ui
