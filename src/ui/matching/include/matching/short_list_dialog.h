#pragma once

#include "kit/scrolling_dialog.h"
#include "matching/matching_view.h"
#include "window/workspace.h"

class QPushButton;

namespace mentoring::ui {

class BreakingRow;
class Label;

/// The best mentors of one mentee side by side: profiles with what they have in common, the score, why, and what it
/// would cost to choose each. Some at a time; the next ones follow when none of them will do.
class ShortListDialog : public ScrollingDialog {
    Q_OBJECT

public:
    ShortListDialog(Workspace& workspace, std::shared_ptr<const MatchingView> view, int mentee,
                    QWidget* parent = nullptr);

    /// The mentor who was chosen; -1 when nobody was.
    [[nodiscard]] int chosen() const { return m_chosen; }

private:
    static constexpr std::size_t atATime = 3;
    void show(std::size_t first);
    [[nodiscard]] QWidget* cardOf(const matching::RankedMentor& one, std::size_t place);

    Workspace& m_workspace;
    std::shared_ptr<const MatchingView> m_view;
    int m_mentee;
    std::vector<matching::RankedMentor> m_ranked;
    QWidget* m_side = nullptr; ///< the cards that stand side by side
    Label* m_which = nullptr;
    QPushButton* m_before = nullptr;
    QPushButton* m_next = nullptr;
    std::size_t m_first = 0;
    int m_chosen = -1;
};

} // namespace mentoring::ui
