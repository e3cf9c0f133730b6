#pragma once

#include <QPlainTextEdit>

namespace mentoring::ui {

/// A text of several lines: plain, without control characters, of a largest length that is shown when it comes near.
/// What is pasted is cut before it is taken in, so a million characters do not stop the window. Tab leaves it.
class LongTextEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit LongTextEdit(QWidget* parent = nullptr);

    void setLines(int lines); ///< as high as so many lines; grows with its text up to twice that
    /// Without outer blanks.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void cut(); ///< more was pasted or typed than fits

protected:
    void insertFromMimeData(const QMimeData* source) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int length() const;
    void keepWithin();
    void fitHeight();

    static constexpr int largest = 20000; ///< code points
    int m_lines = 3;
};

} // namespace mentoring::ui
