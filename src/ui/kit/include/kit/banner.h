#pragma once

#include <functional>

#include <QFrame>

#include "style/tokens.h"

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace mentoring::ui {

class IconBox;
class Label;

/// A message in the window: icon, sentence, what can be done. Never steals the focus.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);
    Banner(Tone tone, const QString& text, QWidget* parent = nullptr);

    void setMessage(Tone tone, const QString& text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_tone; }
    /// Adds a button; pressing it runs `action`.
    QPushButton* addButton(const QString& text, std::function<void()> action);
    void clearButtons();
    void setClosable(bool closable); ///< on unless told
    [[nodiscard]] bool isClosable() const;
    /// Shows it and tells screen readers.
    void announce();

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Tone m_tone = Tone::Info;
    IconBox* m_icon = nullptr;
    Label* m_label = nullptr;
    QHBoxLayout* m_buttons = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace mentoring::ui
