#pragma once

#include <QWidget>

class QHBoxLayout;
class QSlider;

namespace mentoring::ui {

class ElidedLabel;
class Label;

/// A criterion with its weight: name and figure, and under them a slider from 0 to 100.
class CriterionRow : public QWidget {
    Q_OBJECT

public:
    explicit CriterionRow(QWidget* parent = nullptr);

    void setCriterion(const QString& name, const QString& sentence);
    void setWeight(int weight); ///< emits nothing
    [[nodiscard]] QSlider* slider() const { return m_slider; }
    void addWidget(QWidget* widget); ///< at the right of the figure

Q_SIGNALS:
    void moved(int weight);
    void settled();

private:
    void showFigure();

    ElidedLabel* m_name = nullptr;
    Label* m_figure = nullptr;
    QSlider* m_slider = nullptr;
    QHBoxLayout* m_line = nullptr;
    bool m_silent = false;
};

} // namespace mentoring::ui
