#pragma once

#include <memory>

#include <QWidget>

#include "parts/pair_card.h"

class QAction;
class QVBoxLayout;

namespace mentoring::matching {
struct Snapshot;
class Scorer;
} // namespace mentoring::matching

namespace mentoring::ui {

class Card;
class Label;
class PageHeader;
class PairView;
class ProfileCard;
class RulesCard;
class ScoreCard;
class ScrollColumn;
class Chip;

/// One mentorship: both people, its dates, why they suit each other, and what has happened to it.
class MentorshipDetail : public QWidget {
    Q_OBJECT

public:
    MentorshipDetail(Workspace& workspace, const MakePairCards& makeCards, QAction* back,
                     const QList<QAction*>& actions, const QList<QAction*>& behind, QWidget* parent = nullptr);
    ~MentorshipDetail() override;

    void show(const Mentorship& pair);
    using QWidget::show;
    /// After a change: shows anew what it touched of the pair, which is the one shown last.
    void follow(const Mentorship& pair, Aspects touched);

private:
    void showFacts(const Mentorship& pair);
    void showWhy(const Mentorship& pair);
    void showHistory(const Mentorship& pair);

    Workspace& m_workspace;
    MentorshipId m_shown;
    PageHeader* m_header = nullptr;
    ScrollColumn* m_scroll = nullptr;
    Card* m_facts = nullptr;
    QVBoxLayout* m_factLines = nullptr;
    PairView* m_work = nullptr;
    ProfileCard* m_mentee = nullptr;
    ProfileCard* m_mentor = nullptr;
    ScoreCard* m_score = nullptr;
    RulesCard* m_rules = nullptr;
    Label* m_noWhy = nullptr;
    Card* m_history = nullptr;
    QVBoxLayout* m_historyLines = nullptr;
};

} // namespace mentoring::ui
