#pragma once

#include <memory>

#include "kit/card.h"
#include "matching/matching_view.h"

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace mentoring::ui {

class Avatar;
class Chip;
class ElidedLabel;

/// Why a pair has its score: one line a criterion, with how well it fits, its weight and what it brings.
class ScoreCard : public Card {
    Q_OBJECT

public:
    explicit ScoreCard(QWidget* parent = nullptr);
    void show(const matching::Explanation& explanation, const CriteriaSet& criteria);
    using QWidget::show;

private:
    QGridLayout* m_grid = nullptr;
};

/// Which rules a pair was held to, and how it stood them.
class RulesCard : public Card {
    Q_OBJECT

public:
    explicit RulesCard(QWidget* parent = nullptr);
    /// `reason`: why it was set by hand although rules forbid it.
    void show(const matching::Explanation& explanation, const std::vector<matching::Rule>& rules,
              const CriteriaSet& criteria, const QString& reason);
    using QWidget::show;

private:
    [[nodiscard]] QString keptText(const matching::Rule& rule, const CriteriaSet& criteria) const;

    QVBoxLayout* m_lines = nullptr;
};

/// A mentor in a short list: who, score, whether free, and a button.
class MentorLine : public QWidget {
    Q_OBJECT

public:
    explicit MentorLine(QWidget* parent = nullptr);
    void show(const MatchingView& view, int mentee, int mentor, int score, const QString& barredBy);
    using QWidget::show;
    [[nodiscard]] QPushButton* button() const { return m_button; }

private:
    Avatar* m_avatar = nullptr;
    ElidedLabel* m_name = nullptr;
    ElidedLabel* m_facts = nullptr;
    ThinBar* m_bar = nullptr;
    Label* m_score = nullptr;
    Chip* m_known = nullptr;
    Chip* m_place = nullptr;
    QPushButton* m_button = nullptr;
};

/// The next best mentors of a mentee.
class MentorsCard : public Card {
    Q_OBJECT

public:
    explicit MentorsCard(QWidget* parent = nullptr);
    /// The best allowed mentors but one (-1: none left out). Where none is allowed: those that a single rule keeps
    /// away.
    void show(const MatchingView& view, int mentee, int leftOut, std::size_t most);
    using QWidget::show;

Q_SIGNALS:
    void chosen(int mentor);

private:
    QVBoxLayout* m_lines = nullptr;
};

/// Rule by rule, how many mentors each took away from somebody who stayed unpaired.
class RemovedCard : public Card {
    Q_OBJECT

public:
    explicit RemovedCard(QWidget* parent = nullptr);
    void show(const MatchingView& view, const matching::Unpaired& person);
    using QWidget::show;

private:
    QGridLayout* m_grid = nullptr;
};

} // namespace mentoring::ui
