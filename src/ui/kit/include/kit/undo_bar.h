#pragma once

#include <chrono>
#include <functional>

#include <QFrame>
#include <QTimer>

#include "style/tokens.h"

class QPushButton;
class QToolButton;

namespace mentoring::ui {

class IconBox;
class Label;

/// "Éloïse Œuvré deleted  [Undo]" at the bottom of the window: goes by itself, waits while the pointer or the focus is
/// on it.
class UndoBar : public QFrame {
    Q_OBJECT

public:
    explicit UndoBar(QWidget* parent = nullptr);

    /// Shows the bar; `undo` runs when Undo is pressed.
    void offer(const QString& what, std::function<void()> undo);
    /// For so long and no longer, whoever looks at it.
    void offerFor(const QString& what, std::chrono::milliseconds howLong, std::function<void()> undo);
    /// What was taken back, to be done again.
    void offerAgain(const QString& what, std::function<void()> redo);
    void dismiss();
    [[nodiscard]] bool isOffering() const { return m_offering; }
    [[nodiscard]] QString text() const;
    /// With all it says beside the buttons.
    [[nodiscard]] int widthOfOneLine() const;
    void setInterval(int milliseconds); ///< how long it stays: 8 s unless told
    [[nodiscard]] QPushButton* undoButton() const { return m_undoButton; }

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QString& what, int milliseconds, std::function<void()> pressed);
    void pause();
    void resume();
    void retranslate();

    IconBox* m_icon = nullptr;
    Label* m_label = nullptr;
    QPushButton* m_undoButton = nullptr;
    QToolButton* m_close = nullptr;
    QTimer m_timer;
    int m_interval = metric::undoSeconds * 1000;
    int m_left = 0;
    bool m_offering = false;
    bool m_held = false;   ///< the focus was put on it
    bool m_strict = false; ///< does not wait for anybody
    bool m_again = false;  ///< the button does something again
    std::function<void()> m_undo;
};

} // namespace mentoring::ui
