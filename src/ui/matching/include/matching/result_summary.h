#pragma once

#include <memory>

#include <QList>

#include "kit/card.h"
#include "matching/matching_view.h"

class QGridLayout;

namespace mentoring::ui {

class ElidedLabel;

/// A run in six figures and one line of proof.
class ResultSummary : public Card {
    Q_OBJECT

public:
    explicit ResultSummary(QWidget* parent = nullptr);

    void show(std::shared_ptr<const MatchingView> view);
    using QWidget::show;
    /// In a low window: figures and proof in one line each, without the small print.
    void setCompact(bool compact);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Figure {
        Label* caption = nullptr;
        Label* figure = nullptr;
        Label* detail = nullptr;
    };
    Figure add(const QString& name);
    void set(const Figure& figure, const QString& caption, const QString& value, const QString& detail);
    void arrange(int columns);
    void fitFigures();
    void fill();

    std::shared_ptr<const MatchingView> m_view;
    QGridLayout* m_grid = nullptr;
    QList<QWidget*> m_figures;
    int m_columns = 0;
    bool m_compact = false;
    Figure m_paired;
    Figure m_unpaired;
    Figure m_mean;
    Figure m_lowest;
    Figure m_mentors;
    Figure m_changed;
    class ProofLine* m_proof = nullptr;
};

/// Whether the result is proven to be the best, in one line with an icon.
class ProofLine : public QWidget {
    Q_OBJECT

public:
    explicit ProofLine(QWidget* parent = nullptr);
    void show(const MatchingView& view);
    using QWidget::show;
    [[nodiscard]] QString text() const;
    void setOneLine(bool oneLine);

private:
    /// With places for the total, the most there can be, and the time taken.
    [[nodiscard]] static QString provenBest(const Aims& aims);
    void say(const QString& sentence);

    class Sign;
    Sign* m_sign = nullptr;
    Label* m_text = nullptr;
    ElidedLabel* m_line = nullptr; ///< the same sentence where there is one line for it
};

} // namespace mentoring::ui
