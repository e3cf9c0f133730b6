#pragma once

#include <memory>

#include <QWidget>

#include "matching/matching_view.h"
#include "window/workspace.h"

class QAction;
class QHBoxLayout;
class QPushButton;

namespace mentoring::ui {

class Banner;
class Label;
class MentorsCard;
class PageHeader;
class ProfileCard;
class RulesCard;
class ScoreCard;

/// One pair of a run: both people side by side, why they have their score, and whom else there is. The page brings the
/// actions, so that menu and buttons are the same.
class PairDetail : public QWidget {
    Q_OBJECT

public:
    struct Actions {
        QAction* back = nullptr;
        QAction* previous = nullptr;
        QAction* next = nullptr;
        QAction* lock = nullptr;
        QAction* refuse = nullptr;
        QAction* byHand = nullptr;
    };
    PairDetail(Workspace& workspace, const Actions& actions, QWidget* parent = nullptr);

    void show(std::shared_ptr<const MatchingView> view, const matching::MatchedPair& pair);
    using QWidget::show;

Q_SIGNALS:
    /// Another mentor of the snapshot was picked from the list of the next best.
    void mentorChosen(int mentor);

private:
    Workspace& m_workspace;
    PageHeader* m_header = nullptr;
    Label* m_why = nullptr;
    ProfileCard* m_mentee = nullptr;
    ProfileCard* m_mentor = nullptr;
    ScoreCard* m_score = nullptr;
    RulesCard* m_rules = nullptr;
    MentorsCard* m_mentors = nullptr;
};

} // namespace mentoring::ui
