#pragma once

#include <QDialog>

class QVBoxLayout;

namespace mentoring::ui {

class ScrollColumn;

/// A dialog as high as what it says, as far as the screen goes: then all but its last line, the buttons, scrolls.
class ScrollingDialog : public QDialog {
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    /// Takes over all but the last line of `lines`, the layout of the dialog. `width` is in pixels of a usual font.
    void letScroll(QVBoxLayout* lines, int width);
    /// Scrolls to what stands in it.
    void reveal(QWidget* widget);

    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] int heightAt(int width) const;
    [[nodiscard]] QSize most() const;

    ScrollColumn* m_scroll = nullptr;
    int m_width = 0;
};

} // namespace mentoring::ui
