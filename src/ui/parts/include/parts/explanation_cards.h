#pragma once

#include <vector>

#include "kit/card.h"
#include "matching/scorer.h"

class QGridLayout;
class QVBoxLayout;

namespace mentoring::ui {

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

} // namespace mentoring::ui
