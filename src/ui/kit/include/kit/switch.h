#pragma once

#include <QCheckBox>
#include <QWidget>

namespace mentoring::ui {

class Label;

/// On or off, drawn as a switch; to the keyboard and to screen readers a check box without a text of its own.
class Switch : public QCheckBox {
    Q_OBJECT

public:
    explicit Switch(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& at) const override;
};

/// A switch with a sentence that may take several lines; pressing the sentence turns the switch.
class SwitchRow : public QWidget {
    Q_OBJECT

public:
    explicit SwitchRow(QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    void setHelp(const QString& help); ///< muted, under the sentence
    [[nodiscard]] Switch* button() const { return m_switch; }
    /// At the right end: a menu button, a spin box.
    void addWidget(QWidget* widget);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    Switch* m_switch = nullptr;
    Label* m_sentence = nullptr;
    Label* m_help = nullptr;
};

} // namespace mentoring::ui
