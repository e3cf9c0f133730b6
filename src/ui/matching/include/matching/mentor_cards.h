#pragma once

#include "kit/card.h"
#include "matching/matching_view.h"

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace mentoring::ui {

class Avatar;
class Chip;
class ElidedLabel;

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
