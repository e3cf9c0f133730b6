#pragma once

#include <QWidget>

class QSlider;

namespace mentoring::ui {

class ElidedLabel;
class Label;

/// A weight: label, slider, figure.
class SliderRow : public QWidget {
    Q_OBJECT

public:
    explicit SliderRow(QWidget* parent = nullptr);
    SliderRow(const QString& label, int minimum, int maximum, QWidget* parent = nullptr);

    void setLabel(const QString& text);
    void setHelp(const QString& text); ///< tool tip and accessible description
    void setRange(int minimum, int maximum);
    [[nodiscard]] int value() const;
    void setValue(int value); ///< emits valueChanged only for the user's moves
    [[nodiscard]] QSlider* slider() const { return m_slider; }

Q_SIGNALS:
    void valueChanged(int value); ///< at every move
    void settled(int value);      ///< when the slider rests

private:
    void showFigure();
    void init();

    ElidedLabel* m_label = nullptr;
    QSlider* m_slider = nullptr;
    Label* m_figure = nullptr;
    bool m_silent = false;
};

} // namespace mentoring::ui
